// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_chart.h"

#include "charts/figure_facts.h"
#include "core/derived_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kYearGapShare = 0.14; ///< of a year's width stays free between two bars
constexpr double kLeastYearGapPx = 2;
constexpr double kTotalGapPx = 4; ///< between the numbers above neighbouring bars
constexpr double kNameGapPx = 5;
constexpr int kMostDecimals = 2; ///< of the numbers above bars; tips and tables tell them as printed
constexpr double kWhiskerPx = 3; ///< half the width of its ticks
constexpr int kEmptyYearsForNames = 3;

/// As given, or in the person's form when the day is known.
QString partName(TradePart part)
{
    switch (part) {
    case TradePart::Export:
        return TradeChart::tr("exports");
    case TradePart::Import:
        return TradeChart::tr("imports");
    case TradePart::Total:
        break;
    }
    return TradeChart::tr("total, not split");
}

} // namespace

TradeChart::TradeChart(Session& session, QWidget* parent)
    : TimeChart(session, parent)
{
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    rebuild();
}

std::vector<FigureId> TradeChart::figuresShown() const
{
    std::vector<FigureId> shown;
    for (const PlottedFigure& figure : m_series.figures)
        shown.push_back(figure.figure);
    for (const YearTotal& total : m_series.totals)
        shown.push_back(total.figure);
    for (const YearRevisions& year : m_series.revisions)
        for (const FigureId id : year.figures)
            if (std::find(shown.begin(), shown.end(), id) == shown.end())
                shown.push_back(id);
    return shown;
}

void TradeChart::updateContent()
{
    m_series = tradeSeries(*session().project().trade, session().reading());
    m_unit = axisUnit(commonUnit(session().reading().currency), m_series.largest(), session().language());
    setHeader(header());
    setValueAxis({m_series.largest(), 0, m_unit.shift});
}

ChartHeader TradeChart::header() const
{
    ChartHeader header;
    header.title = tr("China’s cross-border e-commerce trade");
    header.subtitle = tr("%1 · full-scope survey, GACC").arg(m_unit.text);
    if (!hasRoomBeforeFirstBar()) {
        if (hasPart(TradePart::Export))
            header.key.push_back({partName(TradePart::Export), {style().exports, false}});
        if (hasPart(TradePart::Import))
            header.key.push_back({partName(TradePart::Import), {style().imports, false}});
    }
    if (hasPart(TradePart::Total))
        header.key.push_back({partName(TradePart::Total), {style().unsplit, false}});
    if (std::any_of(m_series.figures.begin(), m_series.figures.end(),
                    [](const PlottedFigure& figure) { return figure.isPreliminary; }))
        header.key.push_back({tr("preliminary"), {style().quietText, true}});
    if (const std::optional<QDate>& day = session().knownBy())
        header.subtitle =
            tr("%1 · as known on %2").arg(m_unit.text, formatShortDate(*day, session().language()));
    if (!m_series.revisions.empty())
        header.key.push_back({tr("range as published"), {style().text, false, false, true}});
    if (m_series.figures.empty())
        header.subtitle = noFigureText(session());
    return header;
}

bool TradeChart::hasPart(TradePart part) const
{
    return std::any_of(m_series.figures.begin(), m_series.figures.end(),
                       [part](const PlottedFigure& figure) { return figure.part == part; });
}

/// Are the first bar's parts both there, with empty years enough before them to name them in place?
bool TradeChart::hasRoomBeforeFirstBar() const
{
    const QDate firstDay = frame().firstDay;
    return m_series.figures.size() >= 2 && firstDay.isValid() &&
           m_series.figures[0].part == TradePart::Export &&
           m_series.figures[1].begin == m_series.figures[0].begin &&
           m_series.figures[0].begin.year() - firstDay.year() >= kEmptyYearsForNames &&
           m_series.figures[0].begin <= frame().lastDay;
}

void TradeChart::paintPartNames(QPainter& painter, const ChartFrame& frame) const
{
    painter.setFont(chartLabelFont());
    painter.setPen(style().quietText);
    const QRectF exports = barRect(frame, m_series.figures[0]);
    const QRectF imports = barRect(frame, m_series.figures[1]);
    const double line = QFontMetricsF(chartLabelFont()).height();
    // Beside the middle of its bar, but never on the axis, and never into the name below.
    const double lower = std::min(exports.center().y(), frame.plot.bottom() - line / 2);
    const double upper = std::min(imports.center().y(), lower - line);
    const double right = exports.left() - kNameGapPx;
    for (const auto& [figure, middle] : {std::pair(size_t{0}, lower), std::pair(size_t{1}, upper)}) {
        const QRectF room(frame.plot.left(), middle - line / 2, right - frame.plot.left(), line);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, partName(m_series.figures[figure].part));
    }
}

Swatch TradeChart::swatchOf(const PlottedFigure& figure) const
{
    const QColor color = figure.part == TradePart::Export   ? style().exports
                         : figure.part == TradePart::Import ? style().imports
                                                            : style().unsplit;
    return {color, figure.isPreliminary};
}

QRectF TradeChart::barRect(const ChartFrame& frame, const PlottedFigure& figure) const
{
    const double begin = frame.xOf(figure.begin);
    const double end = frame.xOf(figure.end);
    const double inset = std::max(kLeastYearGapPx, (end - begin) * kYearGapShare) / 2;
    const double left = std::round(begin + inset);
    const double right = std::round(end - inset);
    const double top = std::round(frame.yOf(figure.upper));
    return {left, top, right - left, std::round(frame.yOf(figure.lower)) - top};
}

void TradeChart::paintDays(QPainter& painter, const ChartFrame& frame) const
{
    for (const PlottedFigure& figure : m_series.figures) {
        const QRectF bar = barRect(frame, figure) & frame.plot;
        if (!bar.isEmpty())
            paintSwatch(painter, bar, swatchOf(figure), style());
    }
    if (hasRoomBeforeFirstBar())
        paintPartNames(painter, frame);
    paintWhiskers(painter, frame);
    paintTotals(painter, frame);
}

/// From the lowest to the highest total published for the year, with a tick at each.
void TradeChart::paintWhiskers(QPainter& painter, const ChartFrame& frame) const
{
    painter.setPen(QPen(style().text, 1));
    for (const YearRevisions& year : m_series.revisions) {
        const double x = std::floor((frame.xOf(year.begin) + frame.xOf(year.end)) / 2) + 0.5;
        if (x < frame.plot.left() || x > frame.plot.right())
            continue;
        painter.drawLine(QPointF(x, frame.yOf(year.lowest)), QPointF(x, frame.yOf(year.highest)));
        for (const FigureId id : year.figures) {
            const TradeFigure& figure = session().project().trade->figure(id);
            const double y = std::floor(frame.yOf(inCommonUnit(figure.value, figure.unit))) + 0.5;
            painter.drawLine(QPointF(x - kWhiskerPx, y), QPointF(x + kWhiskerPx, y));
        }
    }
}

/// Where a number stands clear of the year's whisker.
double TradeChart::topOf(QDate yearBegin, double value) const
{
    for (const YearRevisions& year : m_series.revisions)
        if (year.begin == yearBegin)
            return std::max(value, year.highest);
    return value;
}

/// Published totals above their bars: all of them or, where they would touch, none.
void TradeChart::paintTotals(QPainter& painter, const ChartFrame& frame) const
{
    const QFontMetricsF metrics(chartLabelFont());
    const Language language = session().language();
    const double factor = std::pow(10.0, m_unit.shift);
    std::vector<std::pair<QRectF, QString>> labels;
    for (const YearTotal& total : m_series.totals) {
        const TradeFigure& figure = session().project().trade->figure(total.figure);
        const double value = inCommonUnit(figure.value, figure.unit);
        const double precision = inCommonUnit(figure.precision, figure.unit);
        const int decimals = std::min(kMostDecimals, printedDecimals(precision * factor));
        const QString text = formatNumber(value * factor, decimals, language);
        const double left = frame.xOf(figure.period.begin);
        const double right = frame.xOf(figure.period.end);
        if (metrics.horizontalAdvance(text) + kTotalGapPx > right - left)
            return;
        if (left < frame.plot.left() || right > frame.plot.right() + 1)
            continue;
        const double bottom = std::round(frame.yOf(topOf(total.begin, value))) - 2;
        labels.emplace_back(QRectF(left, bottom - metrics.ascent(), right - left, metrics.ascent()), text);
    }
    painter.setFont(chartLabelFont());
    painter.setPen(style().text);
    for (const auto& [rect, text] : labels)
        painter.drawText(rect, Qt::AlignCenter, text);
}

QString TradeChart::tipAt(QPointF position) const
{
    const ChartFrame current = frame();
    if (!current.isValid() || !current.plot.contains(position))
        return {};
    const QDate day = current.dayAt(position.x());
    bool isYearPlotted = false;
    for (const PlottedFigure& figure : m_series.figures) {
        isYearPlotted = isYearPlotted || figure.begin.year() == day.year();
        if (barRect(current, figure).contains(position))
            return tipFor(figure.figure);
    }
    return isYearPlotted ? QString() : tr("%1: no published figure").arg(day.year()).toHtmlEscaped();
}

QString TradeChart::tipFor(FigureId id) const
{
    const TradeLedger& trade = *session().project().trade;
    const TradeFigure& figure = trade.figure(id);
    QStringList remarks;
    for (const YearRevisions& year : m_series.revisions)
        if (year.begin == figure.period.begin)
            remarks
                << tr("Total as published: %1").arg(revisionsText(year.figures, trade, session().language()));
    return figureTip(session(), figure, remarks);
}

std::vector<FigureMark> TradeChart::figureMarks() const
{
    const ChartFrame current = frame();
    std::vector<FigureMark> marks;
    for (const PlottedFigure& figure : m_series.figures) {
        const QRectF bar = barRect(current, figure);
        if (!current.plot.contains(bar.center()))
            continue;
        const double drawn = current.valueAt(bar.top()) - current.valueAt(bar.bottom());
        marks.push_back({figure.figure, FigureMark::Kind::Value, QPointF(bar.center().x(), bar.top() + 1),
                         drawn, current.top / current.plot.height()});
    }
    return marks;
}

QDate TradeChart::dayForPress(const ChartFrame& frame, double x) const
{
    const QDate yearEnd(frame.dayAt(x).year(), 12, 31);
    return std::min(yearEnd, frame.lastDay);
}

ChartTable TradeChart::table() const
{
    return figureTable(session(), figuresShown());
}

} // namespace zoneatlas
