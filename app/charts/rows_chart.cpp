// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rows_chart.h"

#include <qcustomplot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kMostNameShare = 0.4; ///< of the width
constexpr int kVeilAlpha = 160;

} // namespace

RowsChart::RowsChart(Session& session, QWidget* parent)
    : ChartView(session, parent)
{
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis})
        axis->setVisible(false);
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
    connect(&session.filter(), &FilterState::filterChanged, this, &RowsChart::rebuild);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &RowsChart::showCursor);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &RowsChart::showCursor);
}

double RowsChart::rowHeightPx()
{
    return chartLabelHeightPx() + kRowGapPx;
}

void RowsChart::fitAxes(const QRect& area)
{
    const int top = kChartMarginPx - 2 + headerHeightPx() + kChartMarginPx / 2;
    plot().axisRect()->setMargins({kChartMarginPx, top, kChartMarginPx, kChartMarginPx});
    // A larger chart shows more rows; it must not stay scrolled for nothing.
    const double height = area.height() - top - kChartMarginPx;
    if (static_cast<double>(rowCount()) * rowHeightPx() <= height)
        m_firstRow = 0;
}

size_t RowsChart::rowsShown() const
{
    const auto rows = static_cast<size_t>(std::max(1.0, plotRect().height() / rowHeightPx()));
    if (rows >= rowCount())
        return rowCount();
    return isOnPage() ? rows - 1 : rows; // on a page the last line tells how many more there are
}

QRectF RowsChart::rowRect(size_t i) const
{
    if (i < m_firstRow || i >= m_firstRow + rowsShown())
        return {};
    const double top = plotRect().top() + static_cast<double>(i - m_firstRow) * rowHeightPx();
    return {plotRect().left(), std::round(top), plotRect().width(), rowHeightPx() - kRowGapPx};
}

std::optional<size_t> RowsChart::rowAt(QPointF position) const
{
    for (size_t i = m_firstRow; i < rowCount(); ++i)
        if (rowRect(i).adjusted(0, -kRowGapPx / 2, 0, kRowGapPx / 2).contains(position))
            return i;
    return std::nullopt;
}

double RowsChart::nameWidth(double longestPx) const
{
    return std::ceil(std::min(longestPx, plotRect().width() * kMostNameShare));
}

void RowsChart::paintName(QPainter& painter, size_t i, const QString& name, double width) const
{
    const QRectF row = rowRect(i);
    painter.drawText(QRectF(row.left(), row.top(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(chartLabelFont()).elidedText(name, Qt::ElideRight, width + 1));
}

void RowsChart::paintCursor(QPainter& painter) const
{
    painter.setFont(chartLabelFont());
    for (size_t i = m_firstRow; i < m_firstRow + rowsShown() && i < rowCount(); ++i) {
        const QRectF row = rowRect(i);
        if (isRowHovered(i))
            painter.fillRect(row.adjusted(-kRowGapPx, -kRowGapPx / 2, kRowGapPx, kRowGapPx / 2),
                             style().grid);
        paintRow(painter, i);
        if (!isRowVeiled(i))
            continue;
        QColor veil = style().ground;
        veil.setAlpha(kVeilAlpha);
        painter.fillRect(row, veil);
    }
    paintMore(painter);
}

void RowsChart::paintMore(QPainter& painter) const
{
    const size_t shown = rowsShown();
    if (shown >= rowCount())
        return;
    painter.setPen(style().quietText);
    const QString text = moreText();
    if (!isOnPage()) {
        const double width = QFontMetricsF(chartLabelFont()).horizontalAdvance(text);
        painter.drawText(titleEnd() - QPointF(width, 0), text);
        return;
    }
    const double top = plotRect().top() + static_cast<double>(shown) * rowHeightPx();
    painter.drawText(QRectF(plotRect().left(), top, plotRect().width(), rowHeightPx()),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

QString RowsChart::moreText() const
{
    return tr("%1–%2 of %3").arg(m_firstRow + 1).arg(m_firstRow + rowsShown()).arg(rowCount());
}

double RowsChart::besideTitlePx() const
{
    if (isOnPage() || rowsShown() >= rowCount())
        return 0;
    return QFontMetricsF(chartLabelFont()).horizontalAdvance(moreText()) + kChartMarginPx;
}

void RowsChart::zoomAt(QPointF, double factor)
{
    const size_t most = rowCount() - std::min(rowCount(), rowsShown());
    const size_t wanted = factor < 1 ? m_firstRow + 1 : m_firstRow - std::min<size_t>(m_firstRow, 1);
    if (std::min(wanted, most) == m_firstRow)
        return;
    m_firstRow = std::min(wanted, most);
    showCursor();
}

} // namespace zoneatlas
