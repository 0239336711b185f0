// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include "core/text_format.h"

#include <qcustomplot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace zoneatlas {

namespace {

constexpr double kRowGapPx = 4;
constexpr double kNameGapPx = 6;
constexpr double kMostNameShare = 0.4; ///< of the width
constexpr int kVeilAlpha = 160;
constexpr size_t kLeastBatchColors = 8;

QString keyOf(const Province& province, BarsBy by)
{
    return by == BarsBy::Province ? province.code.value : province.region.en;
}

QString nameOf(const Province& province, BarsBy by, Language language)
{
    if (by == BarsBy::Region)
        return province.region.in(language);
    return language == Language::Chinese ? province.shortNameZh : province.name.en;
}

double rowHeightPx()
{
    return chartLabelHeightPx() + kRowGapPx;
}

} // namespace

int ZoneBar::total() const
{
    return std::accumulate(inForce.begin(), inForce.end(), 0);
}

std::vector<ZoneBar> zoneBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by, QDate day,
                              Language language)
{
    std::vector<ZoneBar> bars;
    std::map<QString, size_t> barOf;
    std::map<ProvinceCode, size_t> barOfProvince;
    for (const Province& province : ledger.provinces()) {
        const auto [at, isNew] = barOf.emplace(keyOf(province, by), bars.size());
        if (isNew)
            bars.push_back({nameOf(province, by, language), std::vector<int>(ledger.batches().size()), {}});
        bars[at->second].provinces.insert(province.code);
        barOfProvince[province.code] = at->second;
    }
    std::vector<bool> everHadOne(bars.size());
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const Zone& zone = ledger.zones()[i];
        const size_t bar = barOfProvince.at(zone.province);
        if (!scope.hasZone(i))
            continue;
        everHadOne[bar] = true;
        const ZoneStatus status = statusOn(zone, day);
        if (status == ZoneStatus::InForce && scope.contains(i, status))
            ++bars[bar].inForce[*ledger.batchIndex(zone.approval.batch)];
    }
    std::vector<ZoneBar> kept;
    for (size_t i = 0; i < bars.size(); ++i)
        if (everHadOne[i])
            kept.push_back(std::move(bars[i]));
    std::stable_sort(kept.begin(), kept.end(),
                     [](const ZoneBar& a, const ZoneBar& b) { return a.total() > b.total(); });
    return kept;
}

int largestZoneBar(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by)
{
    int largest = 0;
    for (const QDate& day : ledger.eventDates()) {
        const std::vector<ZoneBar> bars = zoneBars(ledger, scope, by, day, Language::English);
        if (!bars.empty())
            largest = std::max(largest, bars.front().total());
    }
    return largest;
}

BarsChart::BarsChart(Session& session, BarsBy by, QWidget* parent)
    : ChartView(session, parent)
    , m_by(by)
    , m_palette(Palette::batches())
{
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis})
        axis->setVisible(false);
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
    connect(&session.filter(), &FilterState::filterChanged, this, &BarsChart::rebuild);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &BarsChart::showCursor);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &BarsChart::showCursor);
    rebuild();
}

std::vector<ZoneBar> BarsChart::currentBars() const
{
    return zoneBars(*session().project().ledger, session().scope(), m_by, session().time().date(),
                    session().language());
}

void BarsChart::updateContent()
{
    const ApprovalLedger& ledger = *session().project().ledger;
    m_palette = Palette::batches(std::max(kLeastBatchColors, ledger.batches().size()));
    m_bars = currentBars();
    m_largest = std::max(1, largestZoneBar(ledger, session().scope(), m_by));
    m_firstRow = 0;
    const QFontMetricsF metrics(chartLabelFont());
    m_numberPx = metrics.horizontalAdvance(QString::number(m_largest));
    m_longestNamePx = 0;
    for (const ZoneBar& bar : m_bars)
        m_longestNamePx = std::max(m_longestNamePx, metrics.horizontalAdvance(bar.name));
    setHeader({m_by == BarsBy::Province ? tr("Zones in force by province") : tr("Zones in force by region"),
               {},
               {}});
}

void BarsChart::onTimeChanged()
{
    std::vector<ZoneBar> now = currentBars();
    if (now == m_bars)
        return;
    m_bars = std::move(now);
    showCursor();
}

void BarsChart::fitAxes(const QRect& area)
{
    const int top = kChartMarginPx - 2 + headerHeightPx() + kChartMarginPx / 2;
    plot().axisRect()->setMargins({kChartMarginPx, top, kChartMarginPx, kChartMarginPx});
    // A larger chart shows more bars; it must not stay scrolled for nothing.
    const double height = area.height() - top - kChartMarginPx;
    if (static_cast<double>(m_bars.size()) * rowHeightPx() <= height)
        m_firstRow = 0;
}

size_t BarsChart::rowsShown() const
{
    const auto rows = static_cast<size_t>(std::max(1.0, plotRect().height() / rowHeightPx()));
    if (rows >= m_bars.size())
        return m_bars.size();
    return rows - 1; // the last line tells how many more there are
}

QRectF BarsChart::rowRect(size_t i) const
{
    if (i < m_firstRow || i >= m_firstRow + rowsShown())
        return {};
    const double top = plotRect().top() + static_cast<double>(i - m_firstRow) * rowHeightPx();
    return {plotRect().left(), std::round(top), plotRect().width(), rowHeightPx() - kRowGapPx};
}

double BarsChart::nameWidth() const
{
    return std::ceil(std::min(m_longestNamePx, plotRect().width() * kMostNameShare));
}

double BarsChart::pixelsPerZone() const
{
    const double room = plotRect().width() - nameWidth() - 2 * kNameGapPx - m_numberPx;
    return std::max(0.0, room) / m_largest;
}

QRectF BarsChart::barRect(size_t i) const
{
    const QRectF row = rowRect(i);
    if (row.isNull())
        return {};
    const double left = row.left() + nameWidth() + kNameGapPx;
    return {left, row.top(), std::round(m_bars[i].total() * pixelsPerZone()), row.height()};
}

bool BarsChart::isVeiled(const ZoneBar& bar) const
{
    const Selection& selection = session().selection().selection();
    if (selection.zones.isEmpty() && selection.provinces.isEmpty())
        return false;
    const auto isIn = [&bar](const ProvinceCode& code) { return bar.provinces.contains(code); };
    if (std::any_of(selection.provinces.begin(), selection.provinces.end(), isIn))
        return false;
    return std::none_of(selection.zones.begin(), selection.zones.end(), [&](const ZoneId& id) {
        const Zone* zone = session().project().ledger->zone(id);
        return zone != nullptr && isIn(zone->province);
    });
}

bool BarsChart::isHovered(const ZoneBar& bar) const
{
    const std::optional<AtlasItem>& item = session().selection().hovered();
    if (!item)
        return false;
    if (const auto* code = std::get_if<ProvinceCode>(&*item))
        return bar.provinces.contains(*code);
    const auto* id = std::get_if<ZoneId>(&*item);
    const Zone* zone = id ? session().project().ledger->zone(*id) : nullptr;
    return zone != nullptr && bar.provinces.contains(zone->province);
}

void BarsChart::paintCursor(QPainter& painter) const
{
    painter.setFont(chartLabelFont());
    for (size_t i = m_firstRow; i < m_firstRow + rowsShown() && i < m_bars.size(); ++i)
        paintRow(painter, i);
    paintMore(painter);
}

void BarsChart::paintRow(QPainter& painter, size_t i) const
{
    const ZoneBar& bar = m_bars[i];
    const QRectF row = rowRect(i);
    if (isHovered(bar))
        painter.fillRect(row.adjusted(-kRowGapPx, -kRowGapPx / 2, kRowGapPx, kRowGapPx / 2), style().grid);
    const QFontMetricsF metrics(chartLabelFont());
    const QRectF name(row.left(), row.top(), nameWidth(), row.height());
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(bar.name, Qt::ElideRight, std::ceil(name.width()) + 1));
    const QRectF whole = barRect(i);
    int before = 0;
    for (size_t batch = 0; batch < bar.inForce.size(); ++batch) {
        const double left = whole.left() + std::round(before * pixelsPerZone());
        before += bar.inForce[batch];
        const double right = whole.left() + std::round(before * pixelsPerZone());
        painter.fillRect(QRectF(left, whole.top(), right - left, whole.height()), m_palette.color(batch));
    }
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    painter.drawText(QRectF(whole.right() + kNameGapPx, row.top(), row.width(), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(bar.total()));
    if (!isVeiled(bar))
        return;
    QColor veil = style().ground;
    veil.setAlpha(kVeilAlpha);
    painter.fillRect(row, veil);
}

void BarsChart::paintMore(QPainter& painter) const
{
    const size_t shown = rowsShown();
    if (shown >= m_bars.size())
        return;
    const double top = plotRect().top() + static_cast<double>(shown) * rowHeightPx();
    painter.setPen(style().quietText);
    painter.drawText(
        QRectF(plotRect().left(), top, plotRect().width(), rowHeightPx()), Qt::AlignRight | Qt::AlignVCenter,
        tr("%1–%2 of %3, scroll for more").arg(m_firstRow + 1).arg(m_firstRow + shown).arg(m_bars.size()));
}

std::optional<size_t> BarsChart::rowAt(QPointF position) const
{
    for (size_t i = m_firstRow; i < m_bars.size(); ++i)
        if (rowRect(i).adjusted(0, -kRowGapPx / 2, 0, kRowGapPx / 2).contains(position))
            return i;
    return std::nullopt;
}

QString BarsChart::tipAt(QPointF position) const
{
    const auto row = rowAt(position);
    if (!row)
        return {};
    const ZoneBar& bar = m_bars[*row];
    QString rows;
    const std::vector<Batch>& batches = session().project().ledger->batches();
    for (size_t batch = bar.inForce.size(); batch-- > 0;)
        if (bar.inForce[batch] > 0)
            rows += QStringLiteral("<tr><td><font color=\"%1\">■</font> %2</td>"
                                   "<td align=\"right\">&nbsp;&nbsp;%3</td></tr>")
                        .arg(m_palette.color(batch).name(), batchText(batches[batch].number).toHtmlEscaped())
                        .arg(bar.inForce[batch]);
    return QStringLiteral("<b>%1</b> %2<table>%3</table>")
        .arg(bar.name.toHtmlEscaped())
        .arg(bar.total())
        .arg(rows);
}

std::optional<AtlasItem> BarsChart::itemAt(QPointF position) const
{
    const auto row = rowAt(position);
    if (!row || m_bars[*row].provinces.size() != 1)
        return std::nullopt;
    return *m_bars[*row].provinces.begin();
}

ChartTable BarsChart::table() const
{
    ChartTable table;
    table.columns = {m_by == BarsBy::Province ? tr("Province") : tr("Region")};
    for (const Batch& batch : session().project().ledger->batches())
        table.columns.append(batchText(batch.number));
    table.columns.append(tr("In force"));
    for (const ZoneBar& bar : m_bars) {
        QVariantList row{bar.name};
        for (const int count : bar.inForce)
            row.append(count);
        row.append(bar.total());
        table.rows.push_back(row);
    }
    return table;
}

void BarsChart::pressAt(QPointF position, Qt::KeyboardModifiers)
{
    const auto row = rowAt(position);
    if (!row) {
        session().selection().clear();
        return;
    }
    const std::set<ProvinceCode>& provinces = m_bars[*row].provinces;
    session().selection().setSelection(
        {{}, QSet<ProvinceCode>(provinces.begin(), provinces.end()), *provinces.begin()});
}

void BarsChart::zoomAt(QPointF, double factor)
{
    const size_t most = m_bars.size() - std::min(m_bars.size(), rowsShown());
    const size_t wanted = factor < 1 ? m_firstRow + 1 : m_firstRow - std::min<size_t>(m_firstRow, 1);
    if (std::min(wanted, most) == m_firstRow)
        return;
    m_firstRow = std::min(wanted, most);
    showCursor();
}

} // namespace zoneatlas
