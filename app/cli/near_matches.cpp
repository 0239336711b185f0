// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/near_matches.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace zoneatlas {

namespace {

/// Levenshtein distance, one row at a time.
qsizetype editDistance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype cost = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = row[j];
            row[j] = cost;
        }
    }
    return row.back();
}

} // namespace

QStringList nearMatches(const QString& word, const QStringList& candidates, qsizetype count)
{
    constexpr qsizetype kMinContained = 3;
    const QString wanted = word.toLower();
    const qsizetype limit = std::max<qsizetype>(1, wanted.size() / 3);
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString& candidate : candidates) {
        const qsizetype distance = editDistance(wanted, candidate.toLower());
        if (distance <= limit)
            found.emplace_back(distance, candidate);
        else if (wanted.size() >= kMinContained && candidate.contains(wanted, Qt::CaseInsensitive))
            found.emplace_back(limit + 1, candidate);
    }
    std::sort(found.begin(), found.end());
    QStringList nearest;
    for (const auto& [distance, candidate] : found)
        if (nearest.size() < count)
            nearest.append(candidate);
    return nearest;
}

} // namespace zoneatlas
