// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace zoneatlas {

/// One line of the legend: swatch, batch number, month of approval, zones in force of those approved.
struct LegendRow
{
    enum class Kind { Batch, Revoked };
    Kind kind = Kind::Batch;
    int batch = 0;
    QColor color;
    QString text;  ///< e.g. "1   Mar 2015"
    QString count; ///< "12 / 13": in force / approved; "3" for revoked
    bool isActive = true; ///< false before the batch was approved: painted quietly
    bool operator==(const LegendRow&) const = default;
};

/// The legend of the zones at the settings' date. A value item: its size is in mm, and the same on every device.
class Legend
{
public:
    [[nodiscard]] static Legend of(const MapSettings& settings);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const std::vector<LegendRow>& rows() const { return m_rows; }
    [[nodiscard]] QSizeF sizeMm() const { return m_sizeMm; }
    /// Row `i`, relative to the legend's top left.
    [[nodiscard]] QRectF rowRectMm(size_t i) const;
    /// Painter in mm, as in paintMap.
    void paint(QPainter& painter, QPointF topLeftMm) const;

    bool operator==(const Legend&) const = default;

private:
    QString m_title;
    QString m_countTitle;
    std::vector<LegendRow> m_rows;
    QSizeF m_sizeMm;
    MapStyle m_style;
};

} // namespace zoneatlas
