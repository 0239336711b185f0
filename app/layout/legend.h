// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/choropleth_legend.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace zoneatlas {

/// One line of the legend.
struct LegendRow
{
    enum class Kind
    {
        Batch,
        Change, ///< of a picture of changes: new or unchanged
        Revoked,
        Total,
        Layer ///< laid over the map
    };
    Kind kind = Kind::Batch;
    int batch = 0; ///< number of the batch, or which of the settings' layers; 0 for the other kinds
    QColor color;
    QString name;            ///< month of approval, or what the row is
    QString count;           ///< "12 / 13": in force / approved; a single number for revoked
    bool isActive = true;    ///< false while there is nothing to count yet: painted quietly, the room is kept
    bool showsNumber = true; ///< of a batch; groups of places have their name alone
    bool operator==(const LegendRow&) const = default;
};

struct LegendShape
{
    double scale = 1; ///< of all its sizes; 1 is 7.5 pt
    int columns = 1;  ///< the first is that of the provinces' shades, if there are any
    bool operator==(const LegendShape&) const = default;
};

/// The legend of the zones at the settings' date, below that of the provinces' shades, or, where there are
/// several columns, beside it. A value item with a size in mm, the same on every device and at every date, so
/// that nothing jumps while time moves.
class Legend
{
public:
    [[nodiscard]] static Legend of(const MapSettings& settings, LegendShape shape = {});

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const std::vector<LegendRow>& rows() const { return m_rows; }
    /// At its top left; empty where provinces are not shaded.
    [[nodiscard]] const ChoroplethLegend& provinces() const { return m_provinces; }
    [[nodiscard]] QSizeF sizeMm() const;
    [[nodiscard]] static double columnGapMm(double scale);
    /// Row `i`, relative to the legend's top left.
    [[nodiscard]] QRectF rowRectMm(size_t i) const;
    /// The coloured box of row `i`, likewise.
    [[nodiscard]] QRectF swatchRectMm(size_t i) const;
    /// Painter in mm, as in paintMap. Paints no ground of its own.
    void paint(QPainter& painter, QPointF topLeftMm) const;

    bool operator==(const Legend&) const = default;

private:
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, size_t i) const;
    void paintSwatch(QPainter& painter, const LegendRow& row, const QRectF& box) const;
    [[nodiscard]] size_t rowsPerColumn() const;
    [[nodiscard]] int zoneColumns() const;
    [[nodiscard]] bool isBesideProvinces() const;
    [[nodiscard]] QPointF zonesTopLeftMm() const;
    [[nodiscard]] double headHeightMm() const;

    ChoroplethLegend m_provinces;
    std::vector<MapLayer> m_layers;
    QString m_title;
    QString m_countTitle;
    std::vector<LegendRow> m_rows;
    LegendShape m_shape;
    double m_columnWidthMm = 0;
    MapStyle m_style;
};

} // namespace zoneatlas
