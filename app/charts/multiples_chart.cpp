// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/multiples_chart.h"

#include "charts/axis_scale.h"
#include "charts/figure_facts.h"
#include "charts/place_highlight.h"
#include "core/compared_trade.h"
#include "core/text_format.h"

#include <qcustomplot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kVeilAlpha = 170;

} // namespace

MultiplesChart::MultiplesChart(Session& session, QWidget* parent)
    : ChartView(session, parent)
{
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    connect(&session.filter(), &FilterState::filterChanged, this, &MultiplesChart::rebuild);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &MultiplesChart::showCursor);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &MultiplesChart::showCursor);
    rebuild();
}

ProvincePanel MultiplesChart::panelOf(const Province& province, const std::vector<FigureYear>& years) const
{
    const bool isChinese = session().language() == Language::Chinese;
    ProvincePanel panel{province.code, isChinese ? province.shortNameZh : province.name.en, {}, 0};
    for (const FigureYear& year : years) {
        const auto id = year.of(province.code.value);
        if (!id)
            continue;
        const TradeFigure& figure = session().project().trade->figure(*id);
        const double value = inCommonUnit(figure.value, figure.unit);
        panel.points.push_back(
            {*id, year.period.begin.year(), value, figure.vintage == Vintage::Preliminary});
        panel.largest = std::max(panel.largest, value);
    }
    return panel;
}

void MultiplesChart::updateContent()
{
    const Project& project = session().project();
    const ApprovalLedger& ledger = *project.ledger;
    const bool isOwn = ownComparedMeasure(*project.trade, session().reading());
    YearlyQuery query = comparedQuery(*project.trade, session().reading(), {});
    std::set<ProvinceCode> withZone;
    for (size_t i = 0; i < ledger.zones().size(); ++i)
        if (!isOwn && session().scope().hasZone(i) && withZone.insert(ledger.zones()[i].province).second)
            query.subjects.push_back(ledger.zones()[i].province.value);
    if (isOwn)
        for (const TradeFigure& figure : project.trade->figures())
            if (figure.subjectKind == SubjectKind::Province && figure.measure == query.measure &&
                withZone.insert(ProvinceCode(figure.subject)).second)
                query.subjects.push_back(figure.subject);
    const std::vector<FigureYear> years = allYears(*project.trade, query);
    m_panels.clear();
    for (const Province& province : ledger.provinces())
        if (withZone.contains(province.code))
            m_panels.push_back(panelOf(province, years));
    std::stable_sort(m_panels.begin(), m_panels.end(),
                     [](const ProvincePanel& a, const ProvincePanel& b) { return a.largest > b.largest; });
    m_firstYear = years.empty() ? 0 : years.front().period.begin.year();
    m_lastYear = years.empty() ? 0 : years.back().period.begin.year();
    m_firstRow = 0;
    m_shownYear = newestYear();
    fitScale();
    setHeader(header());
}

void MultiplesChart::fitScale()
{
    constexpr int kMostSteps = 2; // of a grid as calm as the panels are small
    double largest = 0;
    for (const ProvincePanel& panel : m_panels)
        largest = std::max(largest, panel.largest);
    m_step = niceStep(largest, kMostSteps);
    m_top = std::max(largest, m_step);
}

ChartHeader MultiplesChart::header() const
{
    const Measure* own = ownComparedMeasure(*session().project().trade, session().reading());
    ChartHeader header{
        own ? tr("%1 of the provinces over time", "a measure").arg(own->name.in(session().language()))
            : tr("Goods trade of the provinces over time"),
        {},
        {}};
    if (m_lastYear == 0) {
        header.subtitle = noFigureText(session());
        return header;
    }
    const DisplayUnit unit =
        displayUnit(comparedUnit(*session().project().trade, session().reading()), session().language());
    const double step = m_step * std::pow(10.0, unit.shift);
    const int decimals = step < 1 ? int(std::ceil(-std::log10(step))) : 0;
    header.subtitle =
        tr("%1 · one scale, a line each %2")
            .arg(comparedUnitText(session()), formatNumber(step, decimals, session().language()));
    const auto hasPreliminary = [](const ProvincePanel& panel) {
        return std::any_of(panel.points.begin(), panel.points.end(),
                           [](const ProvincePanel::Point& point) { return point.isPreliminary; });
    };
    if (std::any_of(m_panels.begin(), m_panels.end(), hasPreliminary))
        header.key.push_back({tr("preliminary"), {style().exports, true}});
    return header;
}

void MultiplesChart::fitAxes(const QRect&)
{
    const int top = kChartMarginPx - 2 + headerHeightPx() + kChartMarginPx / 2;
    plot().axisRect()->setMargins({kChartMarginPx, top, kChartMarginPx, kChartMarginPx / 2});
    // A larger chart shows more panels; it must not stay scrolled for nothing.
    const PanelGrid now = grid();
    if (now.shown() >= m_panels.size())
        m_firstRow = 0;
}

PanelGrid MultiplesChart::grid() const
{
    // Below the panels stand the years, or how many more there are.
    const QRectF room = plotRect().adjusted(0, 0, 0, -chartLabelHeightPx());
    return PanelGrid::fit(m_panels.size(), room, chartLabelHeightPx());
}

QRectF MultiplesChart::panelRect(size_t i) const
{
    return i < m_panels.size() ? grid().rectOf(i, m_firstRow) : QRectF();
}

QRectF MultiplesChart::barsRect(const QRectF& panel) const
{
    return panel.adjusted(0, chartLabelHeightPx() + 1, 0, 0);
}

double MultiplesChart::xOf(const QRectF& room, int year) const
{
    const int years = m_lastYear - m_firstYear + 1;
    return room.left() + std::round(room.width() * (year - m_firstYear) / years);
}

/// At least a pixel high: what was published is never taken for what was not.
QRectF MultiplesChart::barRect(const QRectF& room, const ProvincePanel::Point& point) const
{
    const double left = xOf(room, point.year);
    const double right = xOf(room, point.year + 1) - 1;
    const double height = std::max(1.0, std::round(point.value / m_top * room.height()));
    return {left, room.bottom() - height, std::max(1.0, right - left), height};
}

int MultiplesChart::newestYear() const
{
    return session().time().view().asOf.addDays(1).year() - 1;
}

void MultiplesChart::paintContent(QPainter& painter) const
{
    painter.setFont(chartLabelFont());
    for (size_t i = 0; i < m_panels.size(); ++i)
        if (!panelRect(i).isNull())
            paintPanel(painter, i);
    paintAxes(painter);
    paintMore(painter);
}

void MultiplesChart::paintPanel(QPainter& painter, size_t i) const
{
    const ProvincePanel& panel = m_panels[i];
    const QRectF room = barsRect(panelRect(i));
    painter.setPen(QPen(style().grid, 1));
    for (double value = m_step; value <= m_top; value += m_step) {
        const double y = std::floor(room.bottom() - value / m_top * room.height()) + 0.5;
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }
    paintBars(painter, panel, room);
    painter.setPen(QPen(style().baseline, 1));
    const double base = std::floor(room.bottom()) + 0.5;
    painter.drawLine(QPointF(room.left(), base), QPointF(room.right(), base));
    painter.setPen(style().quietText);
    if (panel.points.empty())
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("no published figure"));
}

void MultiplesChart::paintBars(QPainter& painter, const ProvincePanel& panel, const QRectF& room) const
{
    for (const ProvincePanel::Point& point : panel.points)
        paintSwatch(painter, barRect(room, point), {style().exports, point.isPreliminary}, style());
}

/// The years once, below the first column's last panel.
void MultiplesChart::paintAxes(QPainter& painter) const
{
    const PanelGrid now = grid();
    const size_t shown = std::min(m_panels.size() - std::min(m_panels.size(), panelsFrom()), now.shown());
    if (m_lastYear == 0 || shown == 0)
        return;
    const QRectF panel = panelRect(panelsFrom() + (shown - 1) / now.columns * now.columns);
    const QRectF line(panel.left(), panel.bottom() + 2, panel.width(), chartLabelHeightPx());
    painter.setPen(style().quietText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, QString::number(m_firstYear));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, QString::number(m_lastYear));
}

void MultiplesChart::paintMore(QPainter& painter) const
{
    const PanelGrid now = grid();
    const size_t shown = now.shown();
    if (shown >= m_panels.size())
        return;
    const size_t first = panelsFrom();
    const size_t last = std::min(m_panels.size(), first + shown);
    const QString panels = isOnPage() ? tr("%1–%2 of %3") : tr("%1–%2 of %3, scroll for more");
    painter.setPen(style().quietText);
    const QRectF line(plotRect().left(), plotRect().bottom() - chartLabelHeightPx(), plotRect().width(),
                      chartLabelHeightPx());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     panels.arg(first + 1).arg(last).arg(m_panels.size()));
}

void MultiplesChart::paintCursor(QPainter& painter) const
{
    painter.setFont(chartLabelFont());
    for (size_t i = panelsFrom(); i < m_panels.size() && !panelRect(i).isNull(); ++i)
        paintPanelCursor(painter, i);
}

/// Name and the value of the newest year that ended by the date; what came later is veiled, and all of it
/// where something else is selected.
void MultiplesChart::paintPanelCursor(QPainter& painter, size_t i) const
{
    const ProvincePanel& panel = m_panels[i];
    const QRectF rect = panelRect(i);
    const QRectF room = barsRect(rect);
    const QRectF head(rect.left(), rect.top(), rect.width(), chartLabelHeightPx());
    if (isPlaceHovered(session(), {panel.province}))
        painter.fillRect(head.adjusted(-2, 0, 2, 0), style().grid);
    const auto newest = std::find_if(panel.points.rbegin(), panel.points.rend(),
                                     [this](const auto& point) { return point.year == m_shownYear; });
    QString value;
    if (newest != panel.points.rend())
        value = labelText(session().project().trade->figure(newest->figure), session().language());
    painter.setPen(style().quietText);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, value);
    const QFontMetricsF metrics(chartLabelFont());
    const double namePx = head.width() - metrics.horizontalAdvance(value) - 4;
    painter.setPen(style().text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(panel.name, Qt::ElideRight, namePx + 1));
    QColor veil = style().ground;
    veil.setAlpha(kVeilAlpha);
    if (m_shownYear < m_lastYear) {
        const double future = xOf(room, std::max(m_shownYear + 1, m_firstYear));
        painter.fillRect(QRectF(QPointF(future, room.top()), room.bottomRight()), veil);
    }
    if (isPlaceVeiled(session(), {panel.province}))
        painter.fillRect(rect, veil);
}

void MultiplesChart::onTimeChanged()
{
    if (std::exchange(m_shownYear, newestYear()) != newestYear())
        showCursor();
}

std::optional<size_t> MultiplesChart::panelAt(QPointF position) const
{
    for (size_t i = panelsFrom(); i < m_panels.size() && !panelRect(i).isNull(); ++i)
        if (panelRect(i).contains(position))
            return i;
    return std::nullopt;
}

const ProvincePanel::Point* MultiplesChart::pointAt(size_t panel, double x) const
{
    const QRectF room = barsRect(panelRect(panel));
    for (const ProvincePanel::Point& point : m_panels[panel].points)
        if (x >= xOf(room, point.year) && x < xOf(room, point.year + 1))
            return &point;
    return nullptr;
}

std::optional<AtlasItem> MultiplesChart::itemAt(QPointF position) const
{
    const auto panel = panelAt(position);
    return panel ? std::optional<AtlasItem>(m_panels[*panel].province) : std::nullopt;
}

QString MultiplesChart::tipAt(QPointF position) const
{
    const auto panel = panelAt(position);
    if (!panel)
        return {};
    const QString name = QStringLiteral("<b>%1</b><br>").arg(m_panels[*panel].name.toHtmlEscaped());
    const ProvincePanel::Point* point = pointAt(*panel, position.x());
    return name + (point ? figureTip(session(), session().project().trade->figure(point->figure))
                         : tr("no published figure").toHtmlEscaped());
}

std::vector<FigureId> MultiplesChart::figuresShown() const
{
    std::vector<FigureId> shown;
    for (const ProvincePanel& panel : m_panels)
        for (const ProvincePanel::Point& point : panel.points)
            shown.push_back(point.figure);
    return shown;
}

std::vector<FigureMark> MultiplesChart::figureMarks() const
{
    std::vector<FigureMark> marks;
    for (size_t i = 0; i < m_panels.size(); ++i) {
        if (panelRect(i).isNull())
            continue;
        const QRectF room = barsRect(panelRect(i));
        const double pixelIs = m_top / room.height();
        for (const ProvincePanel::Point& point : m_panels[i].points) {
            const QRectF bar = barRect(room, point);
            marks.push_back({point.figure, FigureMark::Kind::Value, QPointF(bar.center().x(), bar.top()),
                             bar.height() * pixelIs, pixelIs});
        }
    }
    return marks;
}

ChartTable MultiplesChart::table() const
{
    ChartTable table{};
    for (const ProvincePanel& panel : m_panels) {
        std::vector<FigureId> figures;
        for (const ProvincePanel::Point& point : panel.points)
            figures.push_back(point.figure);
        ChartTable rows = figureTable(session(), figures);
        table.columns = rows.columns;
        for (QVariantList& row : rows.rows) {
            row.front() = panel.name;
            table.rows.push_back(std::move(row));
        }
        if (figures.empty())
            table.rows.push_back(missingFigureRow(session(), panel.name, comparedId(session()), {}));
    }
    return table;
}

void MultiplesChart::pressAt(QPointF position, Qt::KeyboardModifiers)
{
    if (const auto item = itemAt(position))
        session().select(*item);
    else
        session().selection().clear();
}

void MultiplesChart::zoomAt(QPointF, double factor)
{
    const PanelGrid now = grid();
    const size_t rows = (m_panels.size() + now.columns - 1) / now.columns;
    const size_t most = rows - std::min(rows, now.rowsShown);
    const size_t wanted = factor < 1 ? m_firstRow + 1 : m_firstRow - std::min<size_t>(m_firstRow, 1);
    if (std::min(wanted, most) == m_firstRow)
        return;
    m_firstRow = std::min(wanted, most);
    replot();
}

} // namespace zoneatlas
