// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raw_texts.h"

namespace zoneatlas {

QString sampleText(const EncodingDecision& decision)
{
    return decision.sample.join(QStringLiteral(", "));
}

std::optional<Issue> encodingIssue(const EncodingDecision& decision)
{
    if (decision.isSure())
        return std::nullopt;
    if (!decision.claimed.isEmpty())
        return Issue{
            {.code = ErrorCode::EncodingWrong, .value = decision.claimed, .detail = decision.encoding},
            Remedy::Assumed};
    return Issue{
        {.code = ErrorCode::EncodingGuessed, .value = decision.encoding, .detail = sampleText(decision)},
        Remedy::Assumed};
}

QStringList uniqueNames(QStringList names, const std::function<void(qsizetype)>& renamed)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString own = names.at(i);
        if (own.isEmpty())
            continue;
        const auto isTaken = [&names, i](const QString& name) {
            return names.mid(0, i).contains(name, Qt::CaseInsensitive);
        };
        for (int n = 2; isTaken(names.at(i)); ++n)
            names[i] = own + QLatin1Char('_') + QString::number(n);
        if (names.at(i) != own)
            renamed(i);
    }
    return names;
}

} // namespace zoneatlas
