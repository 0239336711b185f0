// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle_strip.h"

#include "core/text_format.h"
#include "ui/app_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kPlotHeightPx = 3 * style::kGridPx;
constexpr int kTopPx = style::kGridPx;
constexpr int kSidePx = 2 * style::kGridPx; ///< in line with the text below

int labelHeightPx()
{
    return QFontMetrics(style::smallFont()).height();
}

} // namespace

LifecycleStrip::LifecycleStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setFont(style::smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&session.time(), &TimeController::viewChanged, this, repaint);
    connect(&session.filter(), &FilterState::filterChanged, this, &LifecycleStrip::read);
    connect(&session, &Session::projectChanged, this, &LifecycleStrip::read);
    connect(&session, &Session::languageChanged, this, repaint);
    read();
}

QSize LifecycleStrip::sizeHint() const
{
    return {200, kTopPx + kPlotHeightPx + labelHeightPx() + style::kGridPx / 2};
}

void LifecycleStrip::setItem(const std::optional<AtlasItem>& item)
{
    if (item == m_item)
        return;
    m_item = item;
    read();
}

ZoneScope LifecycleStrip::scope() const
{
    if (!m_item)
        return {m_session.scope().zones, {}};
    ZoneScope scope;
    for (const Zone& zone : m_session.project().ledger->zones()) {
        const AtlasItem as[] = {zone.id, zone.province, BatchNumber{zone.approval.batch}};
        scope.zones.push_back(std::find(std::begin(as), std::end(as), *m_item) != std::end(as));
    }
    return scope;
}

void LifecycleStrip::read()
{
    m_series = zonesSeries(*m_session.project().ledger, scope());
    m_palette = m_session.mapSettings({}).style.palette;
    m_largest = 1;
    for (const ZonesStep& step : m_series.steps)
        m_largest = std::max(m_largest, step.total + step.revoked);
    update();
}

QRectF LifecycleStrip::plot() const
{
    return QRectF(kSidePx, kTopPx, std::max(1, width() - 2 * kSidePx), kPlotHeightPx);
}

double LifecycleStrip::xOf(QDate day) const
{
    const TimeController& time = m_session.time();
    if (!time.firstDay().isValid() || !day.isValid())
        return plot().left();
    const auto days = static_cast<double>(time.firstDay().daysTo(time.lastDay()) + 1);
    return std::round(plot().left() +
                      plot().width() * static_cast<double>(time.firstDay().daysTo(day)) / days);
}

void LifecycleStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::kPanel);
    painter.fillRect(QRect(0, 0, width(), 1), style::kHairline);
    for (size_t step = 0; step < m_series.steps.size(); ++step)
        paintStep(painter, step);
    painter.fillRect(QRectF(plot().left(), plot().bottom(), plot().width(), 1), style::kScrollHandle);
    const double cursor = xOf(m_session.time().date());
    // Light on both sides: some batches are as dark as the line.
    painter.fillRect(QRectF(cursor - 1, plot().top(), 3, plot().height()), style::kPanel);
    painter.fillRect(QRectF(cursor, plot().top() - 1, 1, plot().height() + 2), style::kText);
    paintLabels(painter);
}

void LifecycleStrip::paintStep(QPainter& painter, size_t step) const
{
    const bool isLast = step + 1 == m_series.steps.size();
    const double left = xOf(m_series.steps[step].begin);
    const double right = isLast ? plot().right() : xOf(m_series.steps[step + 1].begin);
    const auto yOf = [this](int count) {
        return std::round(plot().bottom() - plot().height() * count / m_largest);
    };
    int lower = 0;
    const auto band = [&](int count) {
        const double top = yOf(lower + count);
        const QRectF rect(left, top, right - left, yOf(lower) - top);
        lower += count;
        return rect;
    };
    for (size_t batch = 0; batch < m_series.batches.size(); ++batch)
        painter.fillRect(band(m_series.steps[step].inForce[batch]), m_palette.color(batch));
    if (const int revoked = m_series.steps[step].revoked; revoked > 0)
        painter.fillRect(band(revoked), QBrush(style::kQuietText, Qt::BDiagPattern));
}

/// The years at the ends, and the month in which it begins where there is room between them.
void LifecycleStrip::paintLabels(QPainter& painter) const
{
    const TimeController& time = m_session.time();
    if (!time.firstDay().isValid())
        return;
    painter.setFont(font());
    painter.setPen(style::kQuietText);
    const QRectF row(plot().left(), plot().bottom() + 2, plot().width(), labelHeightPx());
    const QString first = QString::number(time.firstDay().year());
    const QString last = QString::number(time.lastDay().year());
    painter.drawText(row, Qt::AlignLeft, first);
    painter.drawText(row, Qt::AlignRight, last);
    const auto begin = std::find_if(m_series.steps.begin(), m_series.steps.end(),
                                    [](const ZonesStep& step) { return step.total > 0; });
    if (begin == m_series.steps.end())
        return;
    const QFontMetricsF metrics(font());
    const QString text = formatShortDate(begin->begin, m_session.language());
    const double left = xOf(begin->begin);
    const double gap = style::kGridPx;
    if (left > row.left() + metrics.horizontalAdvance(first) + gap &&
        left + metrics.horizontalAdvance(text) + gap < row.right() - metrics.horizontalAdvance(last))
        painter.drawText(QPointF(left, row.top() + metrics.ascent()), text);
}

} // namespace zoneatlas
