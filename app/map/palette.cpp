// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/palette.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr size_t kFewestMeasured = 8;
constexpr size_t kMostMeasured = 12;

} // namespace

Palette Palette::batches(size_t count)
{
    // Compiled in from resources/palettes/batches.csv: palette,count,index,position,hex.
    QFile file(QStringLiteral(":/palettes/batches.csv"));
    Palette palette;
    palette.m_name = QStringLiteral("viridis");
    const QString wanted = QString::number(std::clamp(count, kFewestMeasured, kMostMeasured));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "Palette", "the palette is not compiled in");
        return palette;
    }
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(QLatin1Char(','));
        if (cells.size() == 5 && cells.at(0) == palette.m_name && cells.at(1) == wanted)
            palette.m_colors.push_back(QColor(cells.at(4)));
    }
    if (count > 0 && count < palette.m_colors.size())
        palette.m_colors.resize(count);
    return palette;
}

QColor Palette::color(size_t index) const
{
    return m_colors.empty() ? QColor(Qt::gray) : m_colors[std::min(index, m_colors.size() - 1)];
}

} // namespace zoneatlas
