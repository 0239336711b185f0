// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rows_chart.h"
#include "charts/zone_bars.h"

namespace zoneatlas {

/// Zones by province or region, as time is looked at: in force or new by batch, in the map's colours; while
/// two dates are compared, what changed from one to the other, in the colours of the map of the difference. A
/// click selects the place, the wheel scrolls where not all bars have room. The scale is the same at all
/// dates, so that bars can be compared while time moves; a time step that changes nothing paints nothing.
class BarsChart : public RowsChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    BarsChart(Session& session, BarsBy by, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ZoneBar>& bars() const { return m_bars; }
    [[nodiscard]] QRectF barRect(size_t i) const override;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void updateContent() override;
    [[nodiscard]] size_t rowCount() const override { return m_bars.size(); }
    void paintRow(QPainter& painter, size_t i) const override;
    [[nodiscard]] bool isRowHovered(size_t i) const override;
    [[nodiscard]] bool isRowVeiled(size_t i) const override;
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void onTimeChanged() override;

private:
    [[nodiscard]] double pixelsPerZone() const;
    void paintParts(QPainter& painter, size_t i) const;
    [[nodiscard]] bool isComparing() const { return session().compare().isOn(); }
    [[nodiscard]] bool showsChanges() const { return session().otherDate().has_value(); }
    [[nodiscard]] std::vector<ZoneBar> currentBars() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] std::vector<QString> partNames() const;
    [[nodiscard]] std::vector<QColor> partColors() const;
    [[nodiscard]] QString numberText(const ZoneBar& bar) const;

    BarsBy m_by;
    TimeMode m_shownMode = TimeMode::Cumulative; ///< what the title and the parts are made for
    bool m_isShownComparing = false;
    std::vector<QString> m_partNames;
    std::vector<QColor> m_partColors;
    std::vector<ZoneBar> m_bars;
    int m_largest = 1;
    double m_longestNamePx = 0; ///< measured once: the names stay, only their order follows the date
    double m_numberPx = 0;      ///< of the longest number
};

} // namespace zoneatlas
