// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/join_text.h"

#include <QCoreApplication>

#include <array>

namespace zoneatlas {

namespace {

struct JoinText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::JoinText)
};

struct MethodWords
{
    const char* code;
    const char* text;
};

/// In the order of JoinMethod.
constexpr std::array kMethods{
    MethodWords{"none", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "not found")},
    MethodWords{"decided", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "as decided")},
    MethodWords{"code", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by code")},
    MethodWords{"former-code", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by a former code")},
    MethodWords{"name", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by name")},
    MethodWords{"traditional", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by traditional characters")},
    MethodWords{"short-name", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by short name")},
    MethodWords{"pinyin", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by pinyin")},
    MethodWords{"former-name", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by a former name")},
    MethodWords{"location", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "by position")},
    MethodWords{"position", QT_TRANSLATE_NOOP("zoneatlas::JoinText", "shown at its position")},
};

} // namespace

QString joinMethodText(JoinMethod method)
{
    return QCoreApplication::translate("zoneatlas::JoinText", kMethods[size_t(method)].text);
}

QString joinMethodCode(JoinMethod method)
{
    return QLatin1String(kMethods[size_t(method)].code);
}

QString joinSummary(const JoinReport& join)
{
    const JoinResult& result = join.result;
    QStringList ways;
    size_t found = 0;
    for (size_t i = 1; i < size_t(JoinMethod::Position); ++i)
        if (const size_t count = result.countBy(JoinMethod(i)); count > 0) {
            found += count;
            ways.append(JoinText::tr("%1 %2", "a number and how: 20 by name")
                            .arg(count)
                            .arg(joinMethodText(JoinMethod(i))));
        }
    const size_t positions = result.countBy(JoinMethod::Position);
    if (positions > 0 && positions == result.rows.size())
        return JoinText::tr("%1, at their own positions").arg(positions);
    QString text = JoinText::tr("%1 of %2").arg(found).arg(result.rows.size());
    if (!ways.isEmpty())
        text += JoinText::tr(" (%1)", "behind a number: in which ways").arg(ways.join(JoinText::tr(", ")));
    if (positions > 0)
        text += JoinText::tr("; %1 shown at their own position").arg(positions);
    const size_t ambiguous = result.ambiguousCount();
    const size_t open = result.openCount();
    if (open > ambiguous)
        text += JoinText::tr("; %1 not found").arg(open - ambiguous);
    if (ambiguous > 0)
        text += JoinText::tr("; %1 ambiguous").arg(ambiguous);
    return text;
}

QString targetText(const JoinTarget& target)
{
    const QString name = target.name.zh.isEmpty() ? target.name.en : target.name.zh;
    return name.isEmpty() || name == target.code ? target.code : name + QLatin1Char(' ') + target.code;
}

QString proposalsText(const JoinedRow& joined, const std::vector<JoinTarget>& targets)
{
    QStringList names;
    for (const JoinProposal& proposal : joined.proposals)
        names.append(targetText(targets[proposal.target]));
    return names.join(QStringLiteral(", "));
}

QString openText(const JoinReport& join, size_t row)
{
    const JoinedRow& joined = join.result.rows[row];
    QStringList names;
    for (const JoinProposal& proposal : joined.proposals)
        names.append(targetText(join.targets[proposal.target]));
    const QString listed = names.join(JoinText::tr(", "));
    if (joined.isAmbiguous)
        return JoinText::tr("ambiguous: %1").arg(listed);
    return names.isEmpty() ? JoinText::tr("not found")
                           : JoinText::tr("not found; near to it: %1").arg(listed);
}

} // namespace zoneatlas
