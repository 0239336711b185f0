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

using Colors = std::vector<QColor>;

/// Lists of colours by their number, from resources/palettes/batches.csv: palette,count,index,position,hex.
std::map<size_t, Colors> measuredLists()
{
    std::map<size_t, Colors> lists;
    QFile file(QStringLiteral(":/palettes/batches.csv"));
    if (!file.open(QIODevice::ReadOnly))
        Q_ASSERT_X(false, "Palette", "the palette is not compiled in");
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(','));
        if (cells.size() == 5 && cells.at(0) == QLatin1String(kBatchesPalette))
            lists[cells.at(1).toULong()].push_back(QColor(cells.at(4)));
    }
    return lists;
}

} // namespace

Palette Palette::batches(size_t count)
{
    static const std::map<size_t, Colors> kLists = measuredLists();
    Palette palette;
    palette.m_name = QLatin1String(kBatchesPalette);
    if (const auto list = kLists.find(std::clamp(count, kFewestMeasured, kMostMeasured));
        list != kLists.end())
        palette.m_colors = list->second;
    if (count > 0 && count < palette.m_colors.size())
        palette.m_colors.resize(count);
    return palette;
}

QColor Palette::color(size_t index) const
{
    return m_colors.empty() ? QColor(Qt::gray) : m_colors[std::min(index, m_colors.size() - 1)];
}

} // namespace zoneatlas
