// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart.h"

#include "charts/figure_facts.h"
#include "charts/place_highlight.h"
#include "charts/zone_bars.h"
#include "session/project_choropleth.h"

#include <qcustomplot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kRadiusPx = 4.5;
constexpr double kReachPx = 7; ///< of the pointer
constexpr double kNameGapPx = 3;
constexpr int kPointAlpha = 200;
constexpr double kVeiledOpacity = 0.25;
constexpr double kRoomFactor = 2.2;  ///< above and below the points
constexpr int kFewestZonesShown = 2; ///< at the nearest zoom

/// Powers of ten, written in the scale of the language.
class PowerTicker : public QCPAxisTickerLog
{
public:
    void setScale(int shift, Language language)
    {
        m_shift = shift;
        m_language = language;
    }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        const double value = tick * std::pow(10.0, m_shift);
        return formatNumber(value, value < 1 ? 1 : 0, m_language);
    }

private:
    int m_shift = 0;
    Language m_language = Language::English;
};

} // namespace

ScatterChart::ScatterChart(Session& session, QWidget* parent)
    : ChartView(session, parent)
{
    setHeaderFollowsDate();
    styleAxes();
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    connect(&session.filter(), &FilterState::filterChanged, this, &ScatterChart::rebuild);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &ScatterChart::showCursor);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &ScatterChart::showCursor);
    rebuild();
}

void ScatterChart::styleAxes()
{
    plot().yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot().yAxis->setTicker(QSharedPointer<PowerTicker>::create());
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setTickLabelFont(chartLabelFont());
        axis->setTickLabelColor(style().quietText);
        axis->setTickLength(0);
        axis->setSubTickLength(0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(style().grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setBasePen(QPen(style().baseline, 1));
    }
}

std::vector<ProvincePoint> ScatterChart::currentPoints() const
{
    const TimeView& view = session().time().view();
    std::vector<ProvincePoint> points;
    for (const ZoneBar& bar : zoneBars(*session().project().ledger, session().scope(), BarsBy::Province, view,
                                       session().language())) {
        const ProvinceCode& province = *bar.provinces.begin();
        const TradeFigure* figure = m_trade->figureOn(view.asOf, province.value);
        if (figure != nullptr && figure->value > 0)
            points.push_back(
                {province, bar.name, bar.total(), inCommonUnit(figure->value, figure->unit), figure->id});
    }
    return points;
}

QString ScatterChart::currentTitle() const
{
    const Measure* own = m_trade->ownMeasure();
    return own ? tr("Zones in force and %1, by province", "a measure").arg(own->name.in(session().language()))
               : tr("Zones in force and goods trade, by province");
}

QString ScatterChart::currentSubtitle() const
{
    const std::optional<Period>& period = m_trade->stepOn(session().time().date()).period;
    if (!period || m_points.empty())
        return noFigureText(session());
    const QString text = tr("goods trade in %1, %2 · figures for %3 of %4 provinces");
    const Measure* own = m_trade->ownMeasure();
    const QString ownText = tr("%5 in %1, %2 · figures for %3 of %4 provinces", "%5 is a measure");
    const QString filled = (own ? ownText : text)
                               .arg(formatPeriod(*period, session().language()), comparedUnitText(session()))
                               .arg(m_points.size())
                               .arg(m_placesWithZones);
    return own ? filled.arg(own->name.in(session().language())) : filled;
}

void ScatterChart::updateContent()
{
    const Project& project = session().project();
    ChoroplethChoice choice;
    choice.measure = ProvinceMeasure::GoodsTrade;
    m_trade = choroplethOf(project, choice, session().scope(), session().reading());
    m_placesWithZones = static_cast<int>(zoneBars(*project.ledger, session().scope(), BarsBy::Province,
                                                  session().time().view(), session().language())
                                             .size());
    fitScales();
    m_points = currentPoints();
    setHeader({currentTitle(), currentSubtitle(), {}});
}

/// For all dates, with room for the names of the largest and the smallest.
void ScatterChart::fitScales()
{
    const Project& project = session().project();
    double least = std::numeric_limits<double>::max();
    double most = 0;
    for (const QDate& day : m_trade->changeDays())
        for (const auto& [province, value] : m_trade->stepOn(day).values) {
            if (value <= 0)
                continue;
            least = std::min(least, value);
            most = std::max(most, value);
        }
    if (most == 0)
        least = most = 1;
    m_unit = displayUnit(m_trade->unit(), session().language());
    plot().yAxis->ticker().staticCast<PowerTicker>()->setScale(m_unit.shift, session().language());
    plot().yAxis->setRange(least / kRoomFactor, most * kRoomFactor);
    const int zones = largestZoneBar(*project.ledger, session().scope(), BarsBy::Province);
    plot().xAxis->setRange(-0.6, std::max(1, zones) + 1.5);
}

void ScatterChart::onTimeChanged()
{
    std::vector<ProvincePoint> now = currentPoints();
    if (now == m_points)
        return;
    m_points = std::move(now);
    setHeader({currentTitle(), currentSubtitle(), {}});
    showCursor();
}

void ScatterChart::fitAxes(const QRect&)
{
    const QFontMetricsF metrics(chartLabelFont());
    const int left =
        kChartMarginPx + static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("10,000")))) + 6;
    const int top = kChartMarginPx - 2 + headerHeightPx() + kChartMarginPx / 2;
    const int bottom = 2 * chartLabelHeightPx() + kChartMarginPx;
    plot().axisRect()->setMargins({left, top, kChartMarginPx, bottom});
}

QPointF ScatterChart::positionOf(const ProvincePoint& point) const
{
    return {plot().xAxis->coordToPixel(point.zones), plot().yAxis->coordToPixel(point.trade)};
}

void ScatterChart::paintContent(QPainter& painter) const
{
    painter.setFont(chartLabelFont());
    painter.setPen(style().quietText);
    const QRectF line(plotRect().left(), plotRect().bottom() + chartLabelHeightPx() + 4, plotRect().width(),
                      chartLabelHeightPx());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("zones in force"));
}

void ScatterChart::paintCursor(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(plotRect().adjusted(0, 0, kChartMarginPx, 0), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPoints(painter);
    paintNames(painter);
    painter.restore();
}

void ScatterChart::paintPoints(QPainter& painter) const
{
    for (const ProvincePoint& point : m_points) {
        QColor fill = style().exports;
        fill.setAlpha(kPointAlpha);
        painter.setOpacity(isPlaceVeiled(session(), {point.province}) ? kVeiledOpacity : 1);
        const bool isHovered = isPlaceHovered(session(), {point.province});
        painter.setPen(QPen(isHovered ? style().cursor : style().ground, isHovered ? 2 : 1));
        painter.setBrush(fill);
        painter.drawEllipse(positionOf(point), kRadiusPx, kRadiusPx);
    }
    painter.setOpacity(1);
}

/// To the right of its point or to the left, the largest trade first, where no point and no name stands.
void ScatterChart::paintNames(QPainter& painter) const
{
    const QFontMetricsF metrics(chartLabelFont());
    std::vector<QRectF> taken;
    std::vector<const ProvincePoint*> order;
    for (const ProvincePoint& point : m_points) {
        const QPointF at = positionOf(point);
        taken.emplace_back(at.x() - kRadiusPx, at.y() - kRadiusPx, 2 * kRadiusPx, 2 * kRadiusPx);
        order.push_back(&point);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const ProvincePoint* a, const ProvincePoint* b) { return a->trade > b->trade; });
    painter.setFont(chartLabelFont());
    painter.setPen(style().text);
    for (const ProvincePoint* point : order) {
        const QSizeF size(std::ceil(metrics.horizontalAdvance(point->name)), metrics.capHeight() + 2);
        const QPointF at = positionOf(*point);
        const double reach = kRadiusPx + kNameGapPx;
        for (const double x : {at.x() + reach, at.x() - reach - size.width()}) {
            const QRectF rect(QPointF(x, at.y() - size.height() / 2), size);
            const bool isFree = plotRect().contains(rect) &&
                                std::none_of(taken.begin(), taken.end(),
                                             [&rect](const QRectF& other) { return other.intersects(rect); });
            if (!isFree)
                continue;
            painter.setOpacity(isPlaceVeiled(session(), {point->province}) ? kVeiledOpacity : 1);
            painter.drawText(QPointF(rect.left(), rect.bottom() - 1), point->name);
            taken.push_back(rect);
            break;
        }
    }
    painter.setOpacity(1);
}

const ProvincePoint* ScatterChart::pointAt(QPointF position) const
{
    const ProvincePoint* nearest = nullptr;
    double reach = kReachPx;
    for (const ProvincePoint& point : m_points) {
        const QPointF away = positionOf(point) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= reach) {
            reach = distance;
            nearest = &point;
        }
    }
    return nearest;
}

std::optional<AtlasItem> ScatterChart::itemAt(QPointF position) const
{
    const ProvincePoint* point = pointAt(position);
    return point ? std::optional<AtlasItem>(point->province) : std::nullopt;
}

QString ScatterChart::tipAt(QPointF position) const
{
    const ProvincePoint* point = pointAt(position);
    if (point == nullptr)
        return {};
    const Language language = session().language();
    const TradeFigure& figure = session().project().trade->figure(point->figure);
    return QStringLiteral("<b>%1</b><br>%2<br>%3<br>%4")
        .arg(point->name.toHtmlEscaped(), tr("Zones in force: %1").arg(point->zones).toHtmlEscaped(),
             tr("Goods trade in %1: %2")
                 .arg(formatPeriod(figure.period, language), formatValue(figure, language))
                 .toHtmlEscaped(),
             tr("Source: %1").arg(m_trade->organisationOf(figure, language)).toHtmlEscaped());
}

std::vector<FigureMark> ScatterChart::figureMarks() const
{
    std::vector<FigureMark> marks;
    for (const ProvincePoint& point : m_points) {
        const QPointF at = positionOf(point);
        const double drawn = plot().yAxis->pixelToCoord(at.y());
        marks.push_back({point.figure, FigureMark::Kind::Value, at, drawn,
                         plot().yAxis->pixelToCoord(at.y() - 1) - drawn});
    }
    return marks;
}

std::vector<FigureId> ScatterChart::figuresShown() const
{
    std::vector<FigureId> shown;
    for (const ProvincePoint& point : m_points)
        shown.push_back(point.figure);
    return shown;
}

ChartTable ScatterChart::table() const
{
    ChartTable table{
        {tr("Province"), tr("Zones in force"), tr("Goods trade"), tr("Unit"), tr("Period"), tr("Source")},
        {}};
    for (const ProvincePoint& point : m_points) {
        const TradeFigure& figure = session().project().trade->figure(point.figure);
        table.rows.push_back({point.name, point.zones, figure.value, figure.unit, figure.period.text,
                              m_trade->organisationOf(figure, session().language())});
    }
    return table;
}

void ScatterChart::pressAt(QPointF position, Qt::KeyboardModifiers)
{
    if (const ProvincePoint* point = pointAt(position))
        session().select(point->province);
    else
        session().selection().clear();
}

void ScatterChart::zoomAt(QPointF position, double factor)
{
    const double zones = plot().xAxis->pixelToCoord(position.x());
    const double trade = plot().yAxis->pixelToCoord(position.y());
    if (plot().xAxis->range().size() / factor < kFewestZonesShown)
        return;
    plot().xAxis->scaleRange(1 / factor, zones);
    plot().yAxis->scaleRange(1 / factor, trade);
    replot();
}

void ScatterChart::resetZoom()
{
    fitScales();
    replot();
}

} // namespace zoneatlas
