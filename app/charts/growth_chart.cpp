// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growth_chart.h"

#include "charts/figure_facts.h"
#include "core/derived_text.h"
#include "core/text_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kPointPx = 2.5;
constexpr double kLinePx = 1.5;
constexpr double kReachPx = 7; ///< of the pointer
constexpr double kNumberGapPx = 6;
constexpr int kNumberGroundAlpha = 210;

} // namespace

GrowthChart::GrowthChart(Session& session, QWidget* parent)
    : TimeChart(session, parent)
{
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    rebuild();
}

void GrowthChart::updateContent()
{
    m_points = growthSeries(*session().project().trade, session().reading());
    ValueAxis axis;
    for (const GrowthPoint& point : m_points)
        for (const std::optional<double>& percent :
             {point.computed ? std::optional(point.computed->value) : std::nullopt, point.printedPercent}) {
            axis.largest = std::max(axis.largest, percent.value_or(0));
            axis.lowest = std::min(axis.lowest, percent.value_or(0));
        }
    setHeader(header());
    setValueAxis(axis);
}

ChartHeader GrowthChart::header() const
{
    ChartHeader header{tr("Growth of China’s cross-border e-commerce, %"), {}, {}};
    if (m_points.empty()) {
        header.subtitle = noFigureText(session());
        return header;
    }
    header.subtitle = tr("on the year before, within one vintage");
    if (const std::optional<QDate>& day = session().knownBy())
        header.subtitle =
            tr("on the year before · as known on %1").arg(formatShortDate(*day, session().language()));
    header.key = {{tr("total"), {colorOf(TradePart::Total)}},
                  {tr("exports"), {colorOf(TradePart::Export)}},
                  {tr("imports"), {colorOf(TradePart::Import)}},
                  {tr("as printed"), {.color = style().quietText, .isDiamond = true}}};
    return header;
}

QColor GrowthChart::colorOf(TradePart part) const
{
    return part == TradePart::Export   ? style().exports
           : part == TradePart::Import ? style().imports
                                       : style().text;
}

QPointF GrowthChart::positionOf(const ChartFrame& frame, const GrowthPoint& point, double percent) const
{
    return {(frame.xOf(point.begin) + frame.xOf(point.end)) / 2, frame.yOf(percent)};
}

void GrowthChart::paintDays(QPainter& painter, const ChartFrame& frame) const
{
    painter.setPen(QPen(style().baseline, 1));
    const double zero = std::floor(frame.yOf(0)) + 0.5;
    painter.drawLine(QPointF(frame.plot.left(), zero), QPointF(frame.plot.right(), zero));
    painter.save();
    painter.setClipRect(frame.plot.adjusted(0, -kNumberGapPx, 0, kNumberGapPx), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TradePart part : {TradePart::Import, TradePart::Export, TradePart::Total})
        paintPart(painter, frame, part);
    paintPrinted(painter, frame);
    painter.restore();
    paintNumbers(painter, frame);
}

/// The line from year to year; preliminary points are hollow.
void GrowthChart::paintPart(QPainter& painter, const ChartFrame& frame, TradePart part) const
{
    const GrowthPoint* before = nullptr;
    painter.setPen(QPen(colorOf(part), kLinePx));
    for (const GrowthPoint& point : m_points) {
        if (point.part != part || !point.computed)
            continue;
        if (before != nullptr && before->end == point.begin)
            painter.drawLine(positionOf(frame, *before, before->computed->value),
                             positionOf(frame, point, point.computed->value));
        before = &point;
    }
    for (const GrowthPoint& point : m_points) {
        if (point.part != part || !point.computed)
            continue;
        painter.setBrush(point.isPreliminary ? style().ground : colorOf(part));
        painter.drawEllipse(positionOf(frame, point, point.computed->value), kPointPx, kPointPx);
    }
}

void GrowthChart::paintPrinted(QPainter& painter, const ChartFrame& frame) const
{
    for (const GrowthPoint& point : m_points)
        if (point.printedPercent)
            paintDiamond(painter, positionOf(frame, point, *point.printedPercent), colorOf(point.part));
}

/// Of the totals, below their points (exports grow faster), on a ground of their own: lines end there.
void GrowthChart::paintNumbers(QPainter& painter, const ChartFrame& frame) const
{
    const QFontMetricsF metrics(chartLabelFont());
    painter.setFont(chartLabelFont());
    painter.setPen(style().text);
    for (const GrowthPoint& point : m_points) {
        if (point.part != TradePart::Total || !point.computed)
            continue;
        const QString text = signedPercent(point.computed->value, session().language());
        const QPointF at = positionOf(frame, point, point.computed->value);
        const double width = metrics.horizontalAdvance(text);
        if (width > frame.xOf(point.end) - frame.xOf(point.begin) || at.x() - width / 2 < frame.plot.left() ||
            at.x() + width / 2 > frame.plot.right())
            continue;
        const QRectF box(at.x() - width / 2, at.y() + kNumberGapPx, width, metrics.height());
        QColor ground = style().ground;
        ground.setAlpha(kNumberGroundAlpha);
        painter.fillRect(box, ground);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

std::optional<QDate> GrowthChart::futureAfter(QDate day) const
{
    return QDate(day.addDays(1).year(), 1, 1); // of the year that has not ended
}

QDate GrowthChart::dayForPress(const ChartFrame& frame, double x) const
{
    const QDate yearEnd(frame.dayAt(x).year(), 12, 31);
    return std::min(yearEnd, frame.lastDay);
}

QStringList GrowthChart::remarksOn(const GrowthPoint& point) const
{
    QStringList remarks;
    if (!point.computed)
        remarks << tr("Growth: nothing of this vintage was published for the year before");
    if (point.printedPercent)
        remarks << tr("Growth as printed by the source: %1")
                       .arg(signedPercent(*point.printedPercent, session().language()));
    return remarks;
}

QString GrowthChart::tipAt(QPointF position) const
{
    double reach = kReachPx;
    const GrowthPoint* nearest = nullptr;
    for (const FigureMark& mark : figureMarks()) {
        const QPointF away = mark.at - position;
        if (std::hypot(away.x(), away.y()) > reach)
            continue;
        reach = std::hypot(away.x(), away.y());
        nearest = &*std::find_if(m_points.begin(), m_points.end(),
                                 [&mark](const GrowthPoint& point) { return point.figure == mark.figure; });
    }
    if (nearest == nullptr)
        return {};
    return figureTip(session(), session().project().trade->figure(nearest->figure), remarksOn(*nearest));
}

std::vector<FigureId> GrowthChart::figuresShown() const
{
    std::vector<FigureId> shown;
    const auto add = [&shown](FigureId id) {
        if (std::find(shown.begin(), shown.end(), id) == shown.end())
            shown.push_back(id);
    };
    for (const GrowthPoint& point : m_points) {
        add(point.figure);
        if (point.computed)
            std::for_each(point.computed->inputs.begin(), point.computed->inputs.end(), add);
    }
    return shown;
}

std::vector<FigureMark> GrowthChart::figureMarks() const
{
    const ChartFrame current = frame();
    const double pixelIs = (current.top - current.bottom) / current.plot.height();
    std::vector<FigureMark> marks;
    const auto add = [&](const GrowthPoint& point, FigureMark::Kind kind, double percent) {
        const QPointF at = positionOf(current, point, percent);
        if (current.plot.contains(at))
            marks.push_back({point.figure, kind, at, current.valueAt(at.y()), pixelIs});
    };
    for (const GrowthPoint& point : m_points) {
        if (point.computed)
            add(point, FigureMark::Kind::Growth, point.computed->value);
        if (point.printedPercent)
            add(point, FigureMark::Kind::PrintedGrowth, *point.printedPercent);
    }
    return marks;
}

ChartTable GrowthChart::table() const
{
    std::vector<FigureId> figures;
    for (const GrowthPoint& point : m_points)
        figures.push_back(point.figure);
    ChartTable table = figureTable(session(), figures);
    table.columns << tr("Growth, %") << tr("Computed from") << tr("Growth as printed, %");
    for (size_t i = 0; i < m_points.size(); ++i) {
        const GrowthPoint& point = m_points[i];
        table.rows[i] << (point.computed ? QVariant(point.computed->value) : QVariant())
                      << (point.computed
                              ? derivedText(*point.computed, *session().project().trade, session().language())
                              : QString())
                      << (point.printedPercent ? QVariant(*point.printedPercent) : QVariant());
    }
    return table;
}

} // namespace zoneatlas
