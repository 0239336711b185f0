// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include "charts/place_highlight.h"
#include "core/text_format.h"
#include "map/map_style.h"

#include <qcustomplot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kRowGapPx = 4;
constexpr double kNameGapPx = 6;
constexpr double kMostNameShare = 0.4; ///< of the width
constexpr int kVeilAlpha = 160;
constexpr size_t kLeastBatchColors = 8;

/// "12"; "+8 −1".
QString changeText(int added, int lost)
{
    QStringList parts;
    if (added > 0 || lost == 0)
        parts << (added > 0 ? QStringLiteral("+%1") : QStringLiteral("%1")).arg(added);
    if (lost > 0)
        parts << QStringLiteral("−%1").arg(lost);
    return parts.join(u' ');
}

QString tipRow(const QColor& color, const QString& name, int count)
{
    return QStringLiteral("<tr><td><font color=\"%1\">■</font> %2</td>"
                          "<td align=\"right\">&nbsp;&nbsp;%3</td></tr>")
        .arg(color.name(), name.toHtmlEscaped())
        .arg(count);
}

Swatch revokedSwatch()
{
    return {MapStyle().changeColor(ZoneChange::Revoked), false, true};
}

double rowHeightPx()
{
    return chartLabelHeightPx() + kRowGapPx;
}

} // namespace

BarsChart::BarsChart(Session& session, BarsBy by, QWidget* parent)
    : ChartView(session, parent)
    , m_by(by)
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
    const ApprovalLedger& ledger = *session().project().ledger;
    const TimeView& view = session().time().view();
    if (isComparing())
        return changeBars(ledger, session().scope(), m_by, session().compare().date(), view.asOf,
                          session().language());
    return zoneBars(ledger, session().scope(), m_by, view, session().language());
}

QString BarsChart::currentTitle() const
{
    const bool isByProvince = m_by == BarsBy::Province;
    if (showsChanges())
        return isByProvince ? tr("Change between two dates, by province")
                            : tr("Change between two dates, by region");
    if (session().time().mode() == TimeMode::Batch)
        return isByProvince ? tr("Zones of the newest batch by province")
                            : tr("Zones of the newest batch by region");
    return isByProvince ? tr("Zones in force by province") : tr("Zones in force by region");
}

std::vector<QString> BarsChart::partNames() const
{
    if (isComparing())
        return {tr("unchanged"), tr("new")};
    std::vector<QString> names;
    for (const Batch& batch : session().project().ledger->batches())
        names.push_back(batchText(batch.number));
    return names;
}

std::vector<QColor> BarsChart::partColors() const
{
    const MapStyle onMap;
    if (isComparing())
        return {onMap.changeColor(ZoneChange::Unchanged), onMap.changeColor(ZoneChange::New)};
    const size_t batches = session().project().ledger->batches().size();
    const Palette palette = Palette::batches(std::max(kLeastBatchColors, batches));
    std::vector<QColor> colors;
    for (size_t i = 0; i < batches; ++i)
        colors.push_back(palette.color(i));
    return colors;
}

void BarsChart::updateContent()
{
    m_shownMode = session().time().mode();
    m_isShownComparing = isComparing();
    m_partNames = partNames();
    m_partColors = partColors();
    m_bars = currentBars();
    m_largest = std::max(1, largestZoneBar(*session().project().ledger, session().scope(), m_by));
    m_firstRow = 0;
    const QFontMetricsF metrics(chartLabelFont());
    m_numberPx = metrics.horizontalAdvance(changeText(m_largest, showsChanges() ? m_largest : 0));
    m_longestNamePx = 0;
    for (const ZoneBar& bar : m_bars)
        m_longestNamePx = std::max(m_longestNamePx, metrics.horizontalAdvance(bar.name));
    ChartHeader header{currentTitle(), {}, {}};
    for (size_t i = 0; m_isShownComparing && i < m_partNames.size(); ++i)
        header.key.push_back({m_partNames[i], {m_partColors[i]}});
    if (showsChanges())
        header.key.push_back({tr("revoked"), revokedSwatch()});
    setHeader(header);
}

void BarsChart::onTimeChanged()
{
    if (m_shownMode != session().time().mode() || m_isShownComparing != isComparing()) {
        rebuild();
        return;
    }
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
    const int length = m_bars[i].total() + m_bars[i].lost;
    return {left, row.top(), std::round(length * pixelsPerZone()), row.height()};
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
    if (isPlaceHovered(session(), bar.provinces))
        painter.fillRect(row.adjusted(-kRowGapPx, -kRowGapPx / 2, kRowGapPx, kRowGapPx / 2), style().grid);
    const QFontMetricsF metrics(chartLabelFont());
    const QRectF name(row.left(), row.top(), nameWidth(), row.height());
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(bar.name, Qt::ElideRight, std::ceil(name.width()) + 1));
    paintParts(painter, i);
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    painter.drawText(QRectF(barRect(i).right() + kNameGapPx, row.top(), row.width(), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, numberText(bar));
    if (!isPlaceVeiled(session(), bar.provinces))
        return;
    QColor veil = style().ground;
    veil.setAlpha(kVeilAlpha);
    painter.fillRect(row, veil);
}

/// The parts behind one another; what was lost is hatched at the end, as on the map.
void BarsChart::paintParts(QPainter& painter, size_t i) const
{
    const ZoneBar& bar = m_bars[i];
    const QRectF whole = barRect(i);
    int before = 0;
    const auto next = [&](int count) {
        const double left = whole.left() + std::round(before * pixelsPerZone());
        before += count;
        const double right = whole.left() + std::round(before * pixelsPerZone());
        return QRectF(left, whole.top(), right - left, whole.height());
    };
    for (size_t part = 0; part < bar.parts.size(); ++part)
        painter.fillRect(next(bar.parts[part]), m_partColors[part]);
    if (bar.lost > 0)
        paintSwatch(painter, next(bar.lost), revokedSwatch(), style());
}

/// How many; of changes how many more and how many less.
QString BarsChart::numberText(const ZoneBar& bar) const
{
    if (!showsChanges())
        return QString::number(bar.total());
    const int added = isComparing() ? bar.parts.back() : bar.total();
    return changeText(added, bar.lost);
}

void BarsChart::paintMore(QPainter& painter) const
{
    const size_t shown = rowsShown();
    if (shown >= m_bars.size())
        return;
    const double top = plotRect().top() + static_cast<double>(shown) * rowHeightPx();
    painter.setPen(style().quietText);
    const QString rows = isOnPage() ? tr("%1–%2 of %3") : tr("%1–%2 of %3, scroll for more");
    painter.drawText(QRectF(plotRect().left(), top, plotRect().width(), rowHeightPx()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     rows.arg(m_firstRow + 1).arg(m_firstRow + shown).arg(m_bars.size()));
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
    for (size_t part = bar.parts.size(); part-- > 0;)
        if (bar.parts[part] > 0)
            rows += tipRow(m_partColors[part], m_partNames[part], bar.parts[part]);
    if (bar.lost > 0)
        rows += tipRow(revokedSwatch().color, tr("revoked"), bar.lost);
    return QStringLiteral("<b>%1</b> %2<table>%3</table>")
        .arg(bar.name.toHtmlEscaped(), numberText(bar), rows);
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
    for (const QString& part : m_partNames)
        table.columns.append(part);
    table.columns.append(tr("In force"));
    if (showsChanges())
        table.columns.append(tr("Revoked"));
    for (const ZoneBar& bar : m_bars) {
        QVariantList row{bar.name};
        for (const int count : bar.parts)
            row.append(count);
        row.append(bar.total());
        if (showsChanges())
            row.append(bar.lost);
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
