// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include "charts/place_highlight.h"
#include "core/text_format.h"
#include "map/map_style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

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

} // namespace

BarsChart::BarsChart(Session& session, BarsBy by, QWidget* parent)
    : RowsChart(session, parent)
    , m_by(by)
{
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
        names.push_back(batchName(*session().project().ledger, batch.number, session().language()));
    return names;
}

std::vector<QColor> BarsChart::partColors() const
{
    const MapStyle onMap;
    if (isComparing())
        return {onMap.changeColor(ZoneChange::Unchanged), onMap.changeColor(ZoneChange::New)};
    const size_t batches = session().project().ledger->batches().size();
    const Palette palette = Palette::of(*session().project().ledger);
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
    scrollToTop();
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

double BarsChart::pixelsPerZone() const
{
    const double room = plotRect().width() - nameWidth(m_longestNamePx) - 2 * kNameGapPx - m_numberPx;
    return std::max(0.0, room) / m_largest;
}

QRectF BarsChart::barRect(size_t i) const
{
    const QRectF row = rowRect(i);
    if (row.isNull())
        return {};
    const double left = row.left() + nameWidth(m_longestNamePx) + kNameGapPx;
    const int length = m_bars[i].total() + m_bars[i].lost;
    return {left, row.top(), std::round(length * pixelsPerZone()), row.height()};
}

bool BarsChart::isRowHovered(size_t i) const
{
    return isPlaceHovered(session(), m_bars[i].provinces);
}

bool BarsChart::isRowVeiled(size_t i) const
{
    return isPlaceVeiled(session(), m_bars[i].provinces);
}

void BarsChart::paintRow(QPainter& painter, size_t i) const
{
    const ZoneBar& bar = m_bars[i];
    const QRectF row = rowRect(i);
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    paintName(painter, i, bar.name, nameWidth(m_longestNamePx));
    paintParts(painter, i);
    painter.setPen(bar.total() > 0 ? style().text : style().quietText);
    painter.drawText(QRectF(barRect(i).right() + kNameGapPx, row.top(), row.width(), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, numberText(bar));
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

} // namespace zoneatlas
