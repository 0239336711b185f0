// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zones_chart.h"

#include "core/text_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zoneatlas {

namespace {

constexpr double kSnapPx = 4;
constexpr double kLabelGapPx = 3;
constexpr double kBandLabelInsetPx = 6;
constexpr int kVeilAlpha = 160;

QString tipRow(const QString& colour, const QString& name, const QString& count)
{
    return QStringLiteral(
               "<tr><td><font color=\"%1\">■</font> %2</td><td align=\"right\">&nbsp;&nbsp;%3</td></tr>")
        .arg(colour, name, count);
}

} // namespace

ZonesChart::ZonesChart(Session& session, QWidget* parent)
    : TimeChart(session, parent)
    , m_palette(Palette::batches())
{
    connect(&session.filter(), &FilterState::filterChanged, this, &ZonesChart::rebuild);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &ZonesChart::showCursor);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &ZonesChart::showCursor);
    rebuild();
}

void ZonesChart::updateContent()
{
    const ApprovalLedger& ledger = *session().project().ledger;
    m_series = zonesSeries(ledger, session().scope());
    m_palette = Palette::of(ledger);
    setHeader({tr("Zones in force, by batch of approval"), {}, {}});
    setValueAxis({static_cast<double>(m_series.largestTotal()), 1, 0});
}

QRectF ZonesChart::stepRect(const ChartFrame& frame, size_t step, double lower, double upper) const
{
    const bool isLast = step + 1 == m_series.steps.size();
    const double left = std::round(frame.xOf(m_series.steps[step].begin));
    const double right = isLast ? frame.plot.right() : std::round(frame.xOf(m_series.steps[step + 1].begin));
    const double top = std::round(frame.yOf(upper));
    const QRectF rect(left, top, right - left, std::round(frame.yOf(lower)) - top);
    // Days that are not shown are cut off; an empty rectangle keeps its place.
    const double shownLeft = std::clamp(rect.left(), frame.plot.left(), frame.plot.right());
    const double shownRight = std::clamp(rect.right(), shownLeft, frame.plot.right());
    return {shownLeft, rect.top(), shownRight - shownLeft, rect.height()};
}

std::vector<QRectF> ZonesChart::bandRects(const ChartFrame& frame, size_t batch) const
{
    std::vector<QRectF> rects;
    for (size_t step = 0; step < m_series.steps.size(); ++step) {
        const std::vector<int>& inForce = m_series.steps[step].inForce;
        const int lower =
            std::accumulate(inForce.begin(), inForce.begin() + static_cast<ptrdiff_t>(batch), 0);
        rects.push_back(stepRect(frame, step, lower, lower + inForce[batch]));
    }
    return rects;
}

std::optional<AtlasItem> ZonesChart::itemAt(QPointF position) const
{
    const ChartFrame current = frame();
    for (size_t batch = 0; current.isValid() && batch < m_series.batches.size(); ++batch)
        for (const QRectF& rect : bandRects(current, batch))
            if (rect.height() > 0 && rect.contains(position))
                return BatchNumber{m_series.batches[batch]};
    return std::nullopt;
}

std::set<int> ZonesChart::selectedBatches() const
{
    std::set<int> batches;
    for (const ZoneId& id : session().selection().zones())
        if (const Zone* zone = session().project().ledger->zone(id))
            batches.insert(zone->approval.batch);
    return batches;
}

std::optional<int> ZonesChart::hoveredBatch() const
{
    const std::optional<AtlasItem>& item = session().selection().hovered();
    if (!item)
        return std::nullopt;
    if (const auto* batch = std::get_if<BatchNumber>(&*item))
        return static_cast<int>(*batch);
    const auto* id = std::get_if<ZoneId>(&*item);
    const Zone* zone = id ? session().project().ledger->zone(*id) : nullptr;
    return zone ? std::optional(zone->approval.batch) : std::nullopt;
}

void ZonesChart::paintHighlight(QPainter& painter, const ChartFrame& frame) const
{
    const std::set<int> selected = selectedBatches();
    const std::optional<int> hovered = hoveredBatch();
    QColor veil = style().ground;
    veil.setAlpha(kVeilAlpha);
    for (size_t batch = 0; batch < m_series.batches.size(); ++batch) {
        const int number = m_series.batches[batch];
        const bool isVeiled = !selected.empty() && !selected.contains(number);
        if (!isVeiled && hovered != number)
            continue;
        for (const QRectF& rect : bandRects(frame, batch)) {
            if (isVeiled)
                painter.fillRect(rect, veil);
            if (hovered == number && rect.height() > 0) {
                painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), style().cursor);
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), style().cursor);
            }
        }
    }
}

void ZonesChart::paintDays(QPainter& painter, const ChartFrame& frame) const
{
    // Edges on whole pixels are sharp on the screen. A batch is one path, so that no seam shows between its
    // steps where a page has no whole pixels.
    for (size_t batch = 0; batch < m_series.batches.size(); ++batch) {
        QPainterPath band;
        for (const QRectF& rect : bandRects(frame, batch))
            band.addRect(rect);
        painter.fillPath(band, m_palette.color(batch));
    }
    painter.setFont(chartLabelFont());
    for (const Label& label : labels(frame)) {
        painter.setPen(label.color);
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

std::vector<ZonesChart::Label> ZonesChart::labels(const ChartFrame& frame) const
{
    std::vector<Label> labels;
    if (!m_series.steps.empty() && frame.isValid()) {
        addTotals(frame, labels);
        addBatchNumbers(frame, labels);
    }
    return labels;
}

/// A total stands on the level it names, from its event on; before the event where the next, higher one is
/// too near. The newest has the first choice of room.
void ZonesChart::addTotals(const ChartFrame& frame, std::vector<Label>& labels) const
{
    const QFontMetricsF metrics(chartLabelFont());
    for (size_t i = m_series.steps.size(); i-- > 0;) {
        if (m_series.steps[i].total == 0)
            continue; // nothing stands there
        const QString text = formatInteger(m_series.steps[i].total, session().language());
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.ascent()));
        const QRectF level = stepRect(frame, i, 0, m_series.steps[i].total);
        const bool isBelowNext =
            i + 1 == m_series.steps.size() || m_series.steps[i + 1].total > m_series.steps[i].total;
        const bool fitsAfter = !isBelowNext || level.width() >= size.width() + kLabelGapPx;
        const double wanted =
            fitsAfter ? level.left() + kLabelGapPx : level.left() - size.width() - kLabelGapPx;
        const double x = std::clamp(wanted, frame.plot.left() + 1, frame.plot.right() - size.width());
        const QRectF rect(QPointF(x, level.top() - size.height() - 1), size);
        const bool isFree = std::none_of(labels.begin(), labels.end(),
                                         [&rect](const Label& other) { return other.rect.intersects(rect); });
        if (isFree)
            labels.push_back({rect, text, style().text});
    }
}

/// The batch's number at the right end of its band, where the band is high and wide enough.
void ZonesChart::addBatchNumbers(const ChartFrame& frame, std::vector<Label>& labels) const
{
    const QFontMetricsF metrics(chartLabelFont());
    const size_t last = m_series.steps.size() - 1;
    int lower = 0;
    for (size_t batch = 0; batch < m_series.batches.size(); ++batch) {
        const int upper = lower + m_series.steps[last].inForce[batch];
        const QRectF band = stepRect(frame, last, lower, upper);
        const QString text = QString::number(m_series.batches[batch]);
        const double width = std::ceil(metrics.horizontalAdvance(text));
        if (band.height() >= metrics.capHeight() + 2 && band.width() >= width + 2 * kBandLabelInsetPx) {
            const QRectF rect(band.right() - kBandLabelInsetPx - width, band.top(), width, band.height());
            labels.push_back({rect, text, textColorOn(m_palette.color(batch), style())});
        }
        lower = upper;
    }
}

QString ZonesChart::tipAt(QPointF position) const
{
    const ChartFrame current = frame();
    if (!current.isValid() || !current.plot.contains(position))
        return {};
    const QDate day = dayForPress(current, position.x());
    const Language language = session().language();
    const ZonesStep* step = m_series.stepOn(day);
    QString rows;
    for (size_t i = m_series.batches.size(); step && i-- > 0;)
        if (step->inForce[i] > 0)
            rows +=
                tipRow(m_palette.color(i).name(),
                       batchName(*session().project().ledger, m_series.batches[i], language).toHtmlEscaped(),
                       formatInteger(step->inForce[i], language));
    const QString total = tr("Zones in force: %1").arg(formatInteger(step ? step->total : 0, language));
    return QStringLiteral("<b>%1</b><br>%2<table cellspacing=\"0\">%3</table>")
        .arg(formatDate(day, language), total.toHtmlEscaped(), rows);
}

std::optional<QDate> ZonesChart::futureAfter(QDate day) const
{
    const auto next = std::find_if(m_series.steps.begin(), m_series.steps.end(),
                                   [day](const ZonesStep& step) { return step.begin > day; });
    return next == m_series.steps.end() ? std::nullopt : std::optional(next->begin);
}

QDate ZonesChart::dayForPress(const ChartFrame& frame, double x) const
{
    return dayOrEventAt(frame, session().time().eventDates(), x, kSnapPx);
}

ChartTable ZonesChart::table() const
{
    ChartTable table;
    table.columns = {tr("From")};
    for (const int batch : m_series.batches)
        table.columns.append(batchName(*session().project().ledger, batch, session().language()));
    table.columns.append(tr("In force"));
    for (const ZonesStep& step : m_series.steps) {
        QVariantList row{step.begin};
        for (const int count : step.inForce)
            row.append(count);
        row.append(step.total);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace zoneatlas
