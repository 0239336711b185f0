// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_chart.h"
#include "charts/zones_series.h"
#include "map/palette.h"

#include <set>

namespace zoneatlas {

/// Zones in force over time, stacked by batch in the map's colours, with the time cursor. Clicking or
/// dragging in the plot moves the date, events drawing it on from near by; hovering tells date and counts. A
/// time step repaints only the cursor's layer.
class ZonesChart : public TimeChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit ZonesChart(Session& session, QWidget* parent = nullptr);

    /// What is plotted.
    [[nodiscard]] const ZonesSeries& series() const { return m_series; }
    /// Rectangles of the labels that found room, for tests: totals at their events, and numbers within their
    /// bands.
    struct Label
    {
        QRectF rect;
        QString text;
        QColor color;
    };
    [[nodiscard]] std::vector<Label> labels(const ChartFrame& frame) const;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;
    /// The batch whose band is there.
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;

protected:
    void updateContent() override;
    void paintDays(QPainter& painter, const ChartFrame& frame) const override;
    /// Veils the batches without a selected zone, and frames the one pointed at.
    void paintHighlight(QPainter& painter, const ChartFrame& frame) const override;
    /// The next event: until then everything stays as it is.
    [[nodiscard]] std::optional<QDate> futureAfter(QDate day) const override;
    [[nodiscard]] QDate dayForPress(const ChartFrame& frame, double x) const override;

private:
    /// Of one batch, from step to step.
    [[nodiscard]] std::vector<QRectF> bandRects(const ChartFrame& frame, size_t batch) const;
    [[nodiscard]] std::set<int> selectedBatches() const;
    [[nodiscard]] std::optional<int> hoveredBatch() const;
    [[nodiscard]] QRectF stepRect(const ChartFrame& frame, size_t step, double lower, double upper) const;
    void addTotals(const ChartFrame& frame, std::vector<Label>& labels) const;
    void addBatchNumbers(const ChartFrame& frame, std::vector<Label>& labels) const;

    ZonesSeries m_series;
    Palette m_palette;
};

} // namespace zoneatlas
