// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/palette.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <map>

namespace zoneatlas {

namespace {

constexpr char kBatchesPalette[] = "viridis";
constexpr size_t kFewestMeasured = 8;
constexpr size_t kMostMeasured = 12;
constexpr char kSequentialPalette[] = "oranges";
constexpr size_t kFewestSequential = 3;
constexpr size_t kMostSequential = 7;

using Colors = std::vector<QColor>;

/// Lists of colours by their number, from a table of resources/palettes: palette,count,index,…,hex.
std::map<size_t, Colors> listsOf(const QString& table, const QString& palette)
{
    std::map<size_t, Colors> lists;
    QFile file(QStringLiteral(":/palettes/") + table);
    if (!file.open(QIODevice::ReadOnly))
        Q_ASSERT_X(false, "Palette", "the palette is not compiled in");
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(','));
        if (cells.size() > 2 && cells.first() == palette)
            lists[cells.at(1).toULong()].push_back(QColor(cells.last()));
    }
    return lists;
}

} // namespace

Palette Palette::batches(size_t count)
{
    static const std::map<size_t, Colors> kLists =
        listsOf(QStringLiteral("batches.csv"), QLatin1String(kBatchesPalette));
    Palette palette;
    palette.m_name = QLatin1String(kBatchesPalette);
    if (const auto list = kLists.find(std::clamp(count, kFewestMeasured, kMostMeasured));
        list != kLists.end())
        palette.m_colors = list->second;
    if (count > 0 && count < palette.m_colors.size())
        palette.m_colors.resize(count);
    return palette;
}

Palette Palette::groups(size_t count)
{
    Palette palette = batches(std::max(count, kFewestMeasured));
    if (count == 0 || count >= palette.m_colors.size())
        return palette;
    const Colors all = palette.m_colors;
    palette.m_colors.clear();
    for (size_t i = 0; i < count; ++i) {
        // One alone takes the middle: neither as dark as text nor as pale as the land.
        const size_t place =
            count == 1 ? all.size() / 2 - 1 : (i * (all.size() - 1) + (count - 1) / 2) / (count - 1);
        palette.m_colors.push_back(all[place]);
    }
    return palette;
}

Palette Palette::of(const ApprovalLedger& ledger)
{
    const size_t count = ledger.batches().size();
    return ledger.subject() == LedgerSubject::Places ? groups(count)
                                                     : batches(std::max(kFewestMeasured, count));
}

Palette Palette::sequential(size_t count)
{
    static const std::map<size_t, Colors> kLists =
        listsOf(QStringLiteral("sequential.csv"), QLatin1String(kSequentialPalette));
    Palette palette;
    palette.m_name = QLatin1String(kSequentialPalette);
    if (const auto list = kLists.find(std::clamp(count, kFewestSequential, kMostSequential));
        list != kLists.end())
        palette.m_colors = list->second;
    Colors& colors = palette.m_colors;
    if (count < colors.size())
        colors.erase(colors.begin(), colors.end() - static_cast<std::ptrdiff_t>(count));
    return palette;
}

QColor Palette::color(size_t index) const
{
    return m_colors.empty() ? QColor(Qt::gray) : m_colors[std::min(index, m_colors.size() - 1)];
}

} // namespace zoneatlas
