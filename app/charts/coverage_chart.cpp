// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/coverage_chart.h"

#include "core/text_format.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kSnapPx = 4;
constexpr double kLabelGapPx = 3;

double percent(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

} // namespace

CoverageChart::CoverageChart(Session& session, QWidget* parent)
    : TimeChart(session, parent)
{
    connect(&session.filter(), &FilterState::filterChanged, this, &CoverageChart::rebuild);
    rebuild();
}

void CoverageChart::updateContent()
{
    const ApprovalLedger& ledger = *session().project().ledger;
    m_provinces = static_cast<int>(ledger.provinces().size());
    m_steps.clear();
    for (const QDate& day : ledger.eventDates())
        m_steps.push_back({day, ledger.standingOn(day, session().scope()).provincesCovered()});
    setHeader({tr("Provincial-level regions with a zone"), tr("of %1").arg(m_provinces), {}});
    setValueAxis({static_cast<double>(m_provinces), 1, 0});
}

QRectF CoverageChart::stepRect(const ChartFrame& frame, size_t i) const
{
    const bool isLast = i + 1 == m_steps.size();
    const double left =
        std::clamp(std::round(frame.xOf(m_steps[i].begin)), frame.plot.left(), frame.plot.right());
    const double right =
        isLast ? frame.plot.right()
               : std::clamp(std::round(frame.xOf(m_steps[i + 1].begin)), left, frame.plot.right());
    const double top = std::round(frame.yOf(m_steps[i].covered));
    return {left, top, right - left, frame.plot.bottom() - top};
}

void CoverageChart::paintDays(QPainter& painter, const ChartFrame& frame) const
{
    QPainterPath area;
    for (size_t i = 0; i < m_steps.size(); ++i)
        area.addRect(stepRect(frame, i));
    painter.fillPath(area, style().imports);
    painter.setFont(chartLabelFont());
    painter.setPen(style().text);
    const QFontMetricsF metrics(chartLabelFont());
    double freeFrom = frame.plot.left();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QRectF rect = stepRect(frame, i);
        const QString text = QString::number(m_steps[i].covered);
        const double width = metrics.horizontalAdvance(text);
        const bool isNews = i == 0 || m_steps[i].covered != m_steps[i - 1].covered;
        if (!isNews || rect.left() < freeFrom || rect.left() + width > frame.plot.right())
            continue;
        painter.drawText(QPointF(rect.left() + kLabelGapPx, rect.top() - kLabelGapPx), text);
        freeFrom = rect.left() + width + 2 * kLabelGapPx;
    }
}

QString CoverageChart::tipAt(QPointF position) const
{
    const ChartFrame current = frame();
    if (!current.isValid() || !current.plot.contains(position))
        return {};
    const QDate day = current.dayAt(position.x());
    int covered = 0;
    for (const Step& step : m_steps)
        if (step.begin <= day)
            covered = step.covered;
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(formatDate(day, session().language()).toHtmlEscaped(),
             tr("%1 of %2 (%3 %)")
                 .arg(covered)
                 .arg(m_provinces)
                 .arg(formatNumber(percent(covered, m_provinces), 0, session().language()))
                 .toHtmlEscaped());
}

ChartTable CoverageChart::table() const
{
    ChartTable table{{tr("From"), tr("Regions with a zone"), tr("Regions")}, {}};
    for (const Step& step : m_steps)
        table.rows.push_back({step.begin, step.covered, m_provinces});
    return table;
}

std::optional<QDate> CoverageChart::futureAfter(QDate day) const
{
    for (const Step& step : m_steps)
        if (step.begin > day)
            return step.begin;
    return std::nullopt;
}

QDate CoverageChart::dayForPress(const ChartFrame& frame, double x) const
{
    return dayOrEventAt(frame, session().time().eventDates(), x, kSnapPx);
}

} // namespace zoneatlas
