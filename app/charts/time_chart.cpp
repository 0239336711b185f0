// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "core/text_format.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kFlagPaddingPx = 4;
constexpr int kTickPx = 3;
constexpr int kTickTextGapPx = 3;
constexpr double kPxPerValueStep = 34; ///< steps of the value axis are at least that high
constexpr double kYearGapPx = 6;
constexpr int kVeilAlpha = 150;
constexpr int kLeastDaysShown = 92;
constexpr int kBandAlpha = 26;

int flagHeightPx()
{
    return chartLabelHeightPx() + 2;
}

/// Years on an axis of days counted from `firstDay`: the label in the middle of its year, ticks where years
/// begin.
class YearTicker : public QCPAxisTicker
{
public:
    void setYears(QDate firstDay, QDate lastDay, const YearSteps& steps)
    {
        m_firstDay = firstDay;
        m_lastDay = lastDay;
        m_steps = steps;
    }
    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* tickLabels) override
    {
        ticks.clear();
        QVector<double> begins;
        QVector<QString> labels;
        for (int year = m_firstDay.year(); m_firstDay.isValid() && year <= m_lastDay.year(); ++year) {
            if (!m_steps.marks(year))
                continue;
            // Of a year that is shown in part, the middle of that part.
            const QDate begin = std::max(QDate(year, 1, 1), m_firstDay);
            const QDate end = std::min(QDate(year + 1, 1, 1), m_lastDay.addDays(1));
            begins << positionOf(begin);
            ticks << (positionOf(begin) + positionOf(end)) / 2;
            labels << (m_steps.names(year) ? QString::number(year) : QString());
        }
        if (subTicks)
            *subTicks = begins << positionOf(m_lastDay.addDays(1));
        if (tickLabels)
            *tickLabels = labels;
    }

private:
    [[nodiscard]] double positionOf(QDate day) const { return static_cast<double>(m_firstDay.daysTo(day)); }

    QDate m_firstDay;
    QDate m_lastDay;
    YearSteps m_steps;
};

/// Values at a fixed step, written in the session's language.
class ValueTicker : public QCPAxisTicker
{
public:
    void setScale(double step, int shift, Language language)
    {
        m_step = step;
        m_factor = std::pow(10.0, shift);
        m_language = language;
    }

protected:
    double getTickStep(const QCPRange&) override { return m_step; }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return formatNumber(tick * m_factor, decimalsOfStep(m_step * m_factor), m_language);
    }

private:
    double m_step = 1;
    double m_factor = 1;
    Language m_language = Language::English;
};

} // namespace

TimeChart::TimeChart(Session& session, QWidget* parent)
    : ChartView(session, parent)
{
    styleAxes();
}

QDate TimeChart::firstDayShown() const
{
    return m_zoomFirst.isValid() ? m_zoomFirst : session().time().firstDay();
}

QDate TimeChart::lastDayShown() const
{
    return m_zoomFirst.isValid() ? m_zoomLast : session().time().lastDay();
}

ChartFrame TimeChart::frame() const
{
    return {plotRect(), firstDayShown(), lastDayShown(), plot().yAxis->range().upper,
            plot().yAxis->range().lower};
}

void TimeChart::setValueAxis(const ValueAxis& axis)
{
    m_valueAxis = axis;
}

void TimeChart::styleAxes()
{
    plot().xAxis->setTicker(QSharedPointer<YearTicker>::create());
    plot().yAxis->setTicker(QSharedPointer<ValueTicker>::create());
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setTickLabelFont(chartLabelFont());
        axis->setTickLabelColor(style().quietText);
        axis->setTickLength(0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(QPen(style().baseline, 1));
        axis->grid()->setPen(QPen(style().grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot().xAxis->setBasePen(QPen(style().baseline, 1));
    plot().xAxis->setSubTickLength(0, kTickPx);
    plot().xAxis->setTickLabelPadding(kTickTextGapPx + kTickPx);
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->setBasePen(Qt::NoPen);
    plot().yAxis->setTickLabelPadding(kChartMarginPx / 2);
}

/// All charts over time keep the same margins, so that their years stand above one another.
void TimeChart::fitAxes(const QRect& area)
{
    const QFontMetricsF metrics(chartLabelFont());
    const int left =
        kChartMarginPx + static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("0,000")))) + 4;
    const int top = kChartMarginPx - 2 + headerHeightPx() + flagHeightPx() + kChartMarginPx / 2;
    const int right = kChartMarginPx + 2;
    const int bottom = kTickPx + kTickTextGapPx + chartLabelHeightPx() + kChartMarginPx / 2;
    plot().axisRect()->setMargins({left, top, right, bottom});
    fitDays(std::max(1, area.width() - left - right));
    fitValues(std::max(1, area.height() - top - bottom));
}

void TimeChart::fitDays(double widthPx)
{
    const QDate first = firstDayShown();
    const QDate last = lastDayShown();
    const double days = first.isValid() ? static_cast<double>(first.daysTo(last) + 1) : 1;
    const double years = days / first.daysInYear();
    const double yearLabelPx =
        QFontMetricsF(chartLabelFont()).horizontalAdvance(QStringLiteral("2000")) + kYearGapPx;
    plot().xAxis->ticker().staticCast<YearTicker>()->setYears(
        first, last, YearSteps::of(first.year(), widthPx / std::max(1.0, years), yearLabelPx));
    plot().xAxis->setRange(0, days);
}

void TimeChart::fitValues(double heightPx)
{
    const double lowest = std::min(0.0, m_valueAxis.lowest);
    const bool hasValues = m_valueAxis.largest > lowest;
    plot().yAxis->setTickLabels(hasValues);
    plot().yAxis->grid()->setVisible(hasValues);
    const double step = niceStep(m_valueAxis.largest - lowest, static_cast<int>(heightPx / kPxPerValueStep),
                                 m_valueAxis.leastStep);
    plot().yAxis->ticker().staticCast<ValueTicker>()->setScale(step, m_valueAxis.shift, session().language());
    // The number above the highest value has room within the plot.
    const double withLabel =
        m_valueAxis.largest * heightPx / std::max(1.0, heightPx - chartLabelHeightPx() - 2);
    constexpr double kRoomBelow = 1.2; // of what is below zero
    plot().yAxis->setRange(lowest * kRoomBelow,
                           std::max(step * std::ceil(m_valueAxis.largest / step), std::max(step, withLabel)));
}

void TimeChart::paintContent(QPainter& painter) const
{
    if (const ChartFrame current = frame(); current.isValid())
        paintDays(painter, current);
}

void TimeChart::paintCursor(QPainter& painter) const
{
    const ChartFrame current = frame();
    const QDate day = session().time().date();
    if (!current.isValid() || !day.isValid())
        return;
    paintHighlight(painter, current);
    if (const auto future = futureAfter(day); future && *future <= current.lastDay) {
        QColor veil = style().ground;
        veil.setAlpha(kVeilAlpha);
        const double left = std::max(current.plot.left(), std::round(current.xOf(*future)));
        painter.fillRect(QRectF(left, current.plot.top(), current.plot.right() - left, current.plot.height()),
                         veil);
    }
    if (const auto other = session().otherDate()) {
        paintBand(painter, current, *other, day);
        paintDateLine(painter, current, *other, *other < day ? FlagSide::Left : FlagSide::Right);
        paintDateLine(painter, current, day, *other < day ? FlagSide::Right : FlagSide::Left);
    } else {
        paintDateLine(painter, current, day, FlagSide::Middle);
    }
}

/// Over the days that are looked at between two dates, or compared.
void TimeChart::paintBand(QPainter& painter, const ChartFrame& frame, QDate one, QDate other) const
{
    const double a = std::clamp(std::round(frame.xOf(one)), frame.plot.left(), frame.plot.right());
    const double b = std::clamp(std::round(frame.xOf(other)), frame.plot.left(), frame.plot.right());
    QColor tint = style().cursor;
    tint.setAlpha(kBandAlpha);
    painter.fillRect(QRectF(std::min(a, b), frame.plot.top(), std::abs(b - a), frame.plot.height()), tint);
}

void TimeChart::paintDateLine(QPainter& painter, const ChartFrame& frame, QDate day, FlagSide side) const
{
    if (!showsDate() || day < frame.firstDay || day > frame.lastDay)
        return;
    const double x = std::min(std::round(frame.xOf(day)), frame.plot.right() - 1);
    painter.fillRect(QRectF(x, frame.plot.top() - 2, 1, frame.plot.height() + 2), style().cursor);
    paintFlag(painter, frame, day, side);
}

void TimeChart::paintFlag(QPainter& painter, const ChartFrame& frame, QDate day, FlagSide side) const
{
    const QString text = formatShortDate(day, session().language());
    const double width =
        std::ceil(QFontMetricsF(chartLabelFont()).horizontalAdvance(text)) + 2 * kFlagPaddingPx;
    // Two flags keep clear of each other, also where the right one has to move in from the edge.
    const double room = side == FlagSide::Left ? width + 1 : 0;
    const double leftmost = frame.plot.left() + (side == FlagSide::Right ? width + 1 : 0);
    const double rightmost = std::max(leftmost, areaSize().width() - room - width - 2);
    const double x = std::min(std::round(frame.xOf(day)), frame.plot.right() - 1);
    const double wanted = side == FlagSide::Left    ? x - width + 1
                          : side == FlagSide::Right ? x
                                                    : std::round(x - width / 2);
    const QRectF flag(std::clamp(wanted, leftmost, rightmost), frame.plot.top() - 2 - flagHeightPx(), width,
                      flagHeightPx());
    painter.fillRect(flag, style().cursor);
    painter.setFont(chartLabelFont());
    painter.setPen(style().ground);
    painter.drawText(flag, Qt::AlignCenter, text);
}

void TimeChart::paintHighlight(QPainter&, const ChartFrame&) const {}

std::optional<QDate> TimeChart::futureAfter(QDate day) const
{
    return QDate(day.year() + 1, 1, 1);
}

void TimeChart::pressAt(QPointF position, Qt::KeyboardModifiers)
{
    const ChartFrame current = frame();
    const QRectF sensitive = current.plot.adjusted(0, -flagHeightPx(), 0, chartLabelHeightPx());
    m_isSettingDate = current.isValid() && sensitive.contains(position);
    dragTo(position);
}

void TimeChart::dragTo(QPointF position)
{
    if (m_isSettingDate && frame().isValid())
        session().time().setDate(dayForPress(frame(), position.x()));
}

void TimeChart::panBy(double pixels)
{
    if (!m_zoomFirst.isValid() || !frame().isValid())
        return;
    const TimeController& time = session().time();
    const auto wanted = static_cast<qint64>(std::llround(-pixels / frame().pixelsPerDay()));
    const qint64 days =
        std::clamp(wanted, m_zoomFirst.daysTo(time.firstDay()), m_zoomLast.daysTo(time.lastDay()));
    showDays(m_zoomFirst.addDays(days), m_zoomLast.addDays(days));
}

void TimeChart::zoomAt(QPointF position, double factor)
{
    const ChartFrame current = frame();
    if (!current.isValid())
        return;
    const QDate middle = current.dayAt(position.x());
    const auto scaled = [&](QDate end) {
        return middle.addDays(std::llround(static_cast<double>(middle.daysTo(end)) / factor));
    };
    const QDate first = std::max(scaled(current.firstDay), session().time().firstDay());
    const QDate last = std::min(scaled(current.lastDay), session().time().lastDay());
    if (first.daysTo(last) >= kLeastDaysShown)
        showDays(first, last);
}

void TimeChart::resetZoom()
{
    showDays({}, {});
}

void TimeChart::showDays(QDate first, QDate last)
{
    const bool isAll = first == session().time().firstDay() && last == session().time().lastDay();
    m_zoomFirst = isAll ? QDate() : first;
    m_zoomLast = isAll ? QDate() : last;
    replot();
}

} // namespace zoneatlas
