// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "map/palette.h"

#include <set>

namespace zoneatlas {

/// Zones in force of one place, by batch.
struct ZoneBar
{
    QString name;
    std::vector<int> inForce;         ///< one per batch, in the ledger's order
    std::set<ProvinceCode> provinces; ///< what it stands for
    [[nodiscard]] int total() const;
    bool operator==(const ZoneBar&) const = default;
};

enum class BarsBy
{
    Province,
    Region
};

/// A bar for each province or region that ever had a zone in the scope, the longest first, as they stand at
/// the end of the day. Equal ones keep the order of the ledger.
[[nodiscard]] std::vector<ZoneBar> zoneBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by,
                                            QDate day, Language language);
/// The longest bar of all days.
[[nodiscard]] int largestZoneBar(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by);

/// Zones in force at the date by province or region, stacked by batch in the map's colours. A click selects
/// the place, the wheel scrolls where not all bars have room. The scale is the same at all dates, so that
/// bars can be compared while time moves; a time step that changes nothing paints nothing.
class BarsChart : public ChartView
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    BarsChart(Session& session, BarsBy by, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ZoneBar>& bars() const { return m_bars; }
    /// Of bar `i`, in pixels of canvas(); null when it is scrolled out of sight.
    [[nodiscard]] QRectF barRect(size_t i) const;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void updateContent() override;
    void fitAxes(const QRect& area) override;
    void paintContent(QPainter&) const override {}
    void paintCursor(QPainter& painter) const override;
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void zoomAt(QPointF position, double factor) override;
    void onTimeChanged() override;

private:
    [[nodiscard]] std::optional<size_t> rowAt(QPointF position) const;
    [[nodiscard]] size_t rowsShown() const;
    [[nodiscard]] QRectF rowRect(size_t i) const;
    [[nodiscard]] double pixelsPerZone() const;
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] bool isVeiled(const ZoneBar& bar) const;
    [[nodiscard]] bool isHovered(const ZoneBar& bar) const;
    void paintRow(QPainter& painter, size_t i) const;
    void paintMore(QPainter& painter) const;
    [[nodiscard]] std::vector<ZoneBar> currentBars() const;

    BarsBy m_by;
    std::vector<ZoneBar> m_bars;
    int m_largest = 1;
    double m_longestNamePx = 0; ///< measured once: the names stay, only their order follows the date
    double m_numberPx = 0;      ///< of the largest number
    Palette m_palette;
    size_t m_firstRow = 0;
};

} // namespace zoneatlas
