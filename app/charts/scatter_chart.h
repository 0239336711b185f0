// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "core/choropleth.h"
#include "core/text_format.h"

namespace zoneatlas {

/// A province with zones and a figure.
struct ProvincePoint
{
    ProvinceCode province;
    QString name;
    int zones = 0;    ///< as time is looked at
    double trade = 0; ///< goods imports and exports, in the common unit of its currency
    FigureId figure{};
    bool operator==(const ProvincePoint&) const = default;
};

/// Zones against goods trade, a point for each province: goods trade of the newest year that ended by the
/// date, on a logarithmic scale. Both scales are the same at all dates, so that points can be followed while
/// time moves. Provinces without a published figure have no point and are counted in the header. A click
/// selects the province; the wheel zooms about the pointer, a double click shows all again.
class ScatterChart : public ChartView
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit ScatterChart(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ProvincePoint>& points() const { return m_points; }
    /// In pixels of canvas().
    [[nodiscard]] QPointF positionOf(const ProvincePoint& point) const;
    [[nodiscard]] bool isAboutTrade() const override { return true; }
    [[nodiscard]] std::vector<FigureId> figuresShown() const override;
    [[nodiscard]] std::vector<FigureMark> figureMarks() const override;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void updateContent() override;
    void fitAxes(const QRect& area) override;
    void paintContent(QPainter& painter) const override;
    void paintCursor(QPainter& painter) const override;
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void zoomAt(QPointF position, double factor) override;
    void resetZoom() override;
    void onTimeChanged() override;

private:
    void styleAxes();
    void fitScales();
    [[nodiscard]] std::vector<ProvincePoint> currentPoints() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] QString currentSubtitle() const;
    [[nodiscard]] const ProvincePoint* pointAt(QPointF position) const;
    void paintPoints(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    std::shared_ptr<const Choropleth> m_trade; ///< goods trade by province at each date
    std::vector<ProvincePoint> m_points;
    int m_placesWithZones = 0;
    DisplayUnit m_unit;
};

} // namespace zoneatlas
