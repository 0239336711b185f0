// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <QPainter>
#include <QStringList>

#include <vector>

namespace zoneatlas {

/// One class of provinces, or those outside all classes.
struct ChoroplethRow
{
    ProvinceShade shade;
    QColor color;  ///< of a class
    QString text;  ///< the range
    int count = 0; ///< provinces that have this shade
    bool operator==(const ChoroplethRow&) const = default;
};

/// The legend of the provinces' shades at the settings' date: measure, unit and year, classes with their
/// number of provinces, and where the figures come from. Of one size at every date.
class ChoroplethLegend
{
public:
    /// Empty without a choropleth. At least `leastWidthMm` wide, as what stands below it.
    [[nodiscard]] static ChoroplethLegend of(const MapSettings& settings, double scale, double leastWidthMm);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& unit() const { return m_unit; }
    [[nodiscard]] const QString& source() const { return m_source; }
    [[nodiscard]] const std::vector<ChoroplethRow>& rows() const { return m_rows; }
    /// Null when empty.
    [[nodiscard]] QSizeF sizeMm() const;
    /// Painter in mm. Paints no ground of its own.
    void paint(QPainter& painter, QPointF topLeftMm) const;

    bool operator==(const ChoroplethLegend&) const = default;

private:
    void paintRow(QPainter& painter, const ChoroplethRow& row, QPointF topLeft) const;
    [[nodiscard]] double neededWidthMm(bool isCount) const;
    [[nodiscard]] double rowWidthMm(const ChoroplethRow& row) const;
    void paintSwatch(QPainter& painter, const ChoroplethRow& row, const QRectF& box) const;

    QString m_title;
    QString m_unit;
    QString m_source;
    bool m_hasSourceLine = false;
    std::vector<ChoroplethRow> m_rows;
    size_t m_rowsOfRoom = 0;
    double m_widthMm = 0;
    double m_scale = 1;
    MapStyle m_style;
};

} // namespace zoneatlas
