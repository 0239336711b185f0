// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"

namespace zoneatlas {

/// A list of rows, each a name with a bar: on the layer above, since order and values follow the date. The
/// wheel scrolls where not all rows have room; a line below tells how many there are.
class RowsChart : public ChartView
{
    Q_OBJECT

public:
    /// Of the bar of row `i`, in pixels of canvas(); null when it is scrolled out of sight.
    [[nodiscard]] virtual QRectF barRect(size_t i) const = 0;

protected:
    static constexpr double kRowGapPx = 4;
    static constexpr double kNameGapPx = 6;

    /// `session` must outlive the widget.
    RowsChart(Session& session, QWidget* parent);

    [[nodiscard]] virtual size_t rowCount() const = 0;
    /// Only of rows in sight.
    virtual void paintRow(QPainter& painter, size_t i) const = 0;
    /// Highlighted behind everything else.
    [[nodiscard]] virtual bool isRowHovered(size_t i) const = 0;
    /// Something else is selected.
    [[nodiscard]] virtual bool isRowVeiled(size_t i) const = 0;

    void scrollToTop() { m_firstRow = 0; }
    /// Null when it is scrolled out of sight.
    [[nodiscard]] QRectF rowRect(size_t i) const;
    [[nodiscard]] std::optional<size_t> rowAt(QPointF position) const;
    /// Right-aligned in the first `width` pixels of the row.
    void paintName(QPainter& painter, size_t i, const QString& name, double width) const;
    /// Of a column of names of which the longest needs `longestPx`.
    [[nodiscard]] double nameWidth(double longestPx) const;

    void fitAxes(const QRect& area) override;
    void paintContent(QPainter&) const override {}
    void paintCursor(QPainter& painter) const override;
    void zoomAt(QPointF position, double factor) override;

private:
    [[nodiscard]] static double rowHeightPx(); ///< with the gap below
    [[nodiscard]] size_t rowsShown() const;
    void paintMore(QPainter& painter) const;
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] double besideTitlePx() const override;

    size_t m_firstRow = 0;
};

} // namespace zoneatlas
