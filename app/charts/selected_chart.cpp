// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/selected_chart.h"

#include "charts/figure_facts.h"
#include "charts/place_highlight.h"
#include "core/compared_trade.h"
#include "core/text_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneatlas {

namespace {

constexpr double kBarShare = 0.3; ///< of the width beside the periods: the rest tells the source

QFont headingFont()
{
    QFont font = chartLabelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SelectedChart::SelectedChart(Session& session, QWidget* parent)
    : RowsChart(session, parent)
{
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    connect(&session.selection(), &SelectionModel::selectionChanged, this, [this] { rebuild(); });
    rebuild();
}

const TradeFigure& SelectedChart::figureOf(const SelectedRow& row) const
{
    return session().project().trade->figure(*row.figure);
}

QString SelectedChart::periodText(const SelectedRow& row) const
{
    return row.figure ? formatPeriod(figureOf(row).period, session().language()) : row.text;
}

void SelectedChart::updateContent()
{
    m_rows = selectedFigures(session());
    takeOnlySubject();
    const QFontMetricsF metrics(chartLabelFont());
    m_longestPeriodPx = 0;
    m_numberPx = 0;
    for (const SelectedRow& row : m_rows) {
        if (row.kind == SelectedRow::Kind::Figure || row.kind == SelectedRow::Kind::Gap)
            m_longestPeriodPx = std::max(m_longestPeriodPx, metrics.horizontalAdvance(periodText(row)));
        if (row.figure)
            m_numberPx = std::max(m_numberPx,
                                  metrics.horizontalAdvance(labelText(figureOf(row), session().language())));
    }
    m_rowsVeiled = rowsVeiled();
    scrollToTop();
    setHeader(header());
}

size_t SelectedChart::rowsVeiled() const
{
    size_t veiled = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        veiled += isRowVeiled(i) ? 1 : 0;
    return veiled;
}

void SelectedChart::onTimeChanged()
{
    if (const size_t now = rowsVeiled(); std::exchange(m_rowsVeiled, now) != now)
        showCursor();
}

/// One subject alone stands in the title and needs no heading.
void SelectedChart::takeOnlySubject()
{
    const auto isSubject = [](const SelectedRow& row) { return row.kind == SelectedRow::Kind::Subject; };
    m_onlySubject.clear();
    if (std::count_if(m_rows.begin(), m_rows.end(), isSubject) != 1)
        return;
    m_onlySubject = m_rows.front().text;
    m_rows.erase(m_rows.begin());
}

ChartHeader SelectedChart::header() const
{
    ChartHeader header{tr("Figures of what is selected"), {}, {}};
    if (!m_onlySubject.isEmpty())
        header.title = tr("Figures of %1").arg(m_onlySubject);
    const auto isECommerce = [this](const SelectedRow& row) {
        return row.figure && figureOf(row).measure.value.startsWith(QStringLiteral("cbec_"));
    };
    if (std::any_of(m_rows.begin(), m_rows.end(), isECommerce))
        header.subtitle = tr("e-commerce as printed, each counted its own way: do not compare");
    else if (!m_rows.empty())
        header.subtitle = tr("as published, with vintage and source");
    if (std::any_of(m_rows.begin(), m_rows.end(), [this](const SelectedRow& row) {
            return row.figure && figureOf(row).vintage == Vintage::Preliminary;
        }))
        header.key.push_back({tr("preliminary"), {style().exports, true}});
    return header;
}

double SelectedChart::barRoomPx() const
{
    return std::max(0.0, plotRect().width() - nameWidth(m_longestPeriodPx)) * kBarShare;
}

QRectF SelectedChart::barRect(size_t i) const
{
    const QRectF row = rowRect(i);
    if (row.isNull() || !m_rows[i].figure)
        return {};
    const double left = row.left() + nameWidth(m_longestPeriodPx) + kNameGapPx;
    const TradeFigure& figure = figureOf(m_rows[i]);
    const double share =
        m_rows[i].largest > 0 ? inCommonUnit(figure.value, figure.unit) / m_rows[i].largest : 0;
    return {left, row.top(), std::round(share * barRoomPx()), row.height()};
}

void SelectedChart::paintContent(QPainter& painter) const
{
    if (!m_rows.empty())
        return;
    painter.setFont(chartLabelFont());
    painter.setPen(style().quietText);
    painter.drawText(plotRect(), Qt::AlignCenter | Qt::TextWordWrap,
                     isOnPage() ? tr("nothing is selected")
                                : tr("Select a zone or a province to see what was published about it."));
}

void SelectedChart::paintRow(QPainter& painter, size_t i) const
{
    if (m_rows[i].kind == SelectedRow::Kind::Figure)
        paintFigure(painter, i);
    else
        paintHeading(painter, i);
}

/// Headings, and what is missing.
void SelectedChart::paintHeading(QPainter& painter, size_t i) const
{
    const SelectedRow& row = m_rows[i];
    const QRectF rect = rowRect(i);
    if (row.kind == SelectedRow::Kind::Gap) {
        painter.setPen(style().quietText);
        paintName(painter, i, row.text, nameWidth(m_longestPeriodPx));
        const double left = nameWidth(m_longestPeriodPx) + kNameGapPx;
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("no published figure"));
        return;
    }
    const bool isSubject = row.kind == SelectedRow::Kind::Subject;
    painter.setFont(isSubject ? headingFont() : chartLabelFont());
    painter.setPen(isSubject ? style().text : style().quietText);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.text, Qt::ElideRight, rect.width()));
    painter.setFont(chartLabelFont());
}

void SelectedChart::paintFigure(QPainter& painter, size_t i) const
{
    const TradeFigure& figure = figureOf(m_rows[i]);
    const QRectF row = rowRect(i);
    const QRectF bar = barRect(i);
    painter.setPen(style().text);
    paintName(painter, i, periodText(m_rows[i]), nameWidth(m_longestPeriodPx));
    if (bar.width() >= 1)
        paintSwatch(painter, bar, {style().exports, figure.vintage == Vintage::Preliminary}, style());
    painter.setPen(style().text);
    painter.drawText(QRectF(bar.right() + kNameGapPx, row.top(), row.width(), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, labelText(figure, session().language()));
    const double left = bar.left() + barRoomPx() + 2 * kNameGapPx + m_numberPx;
    const QRectF origin(left, row.top(), std::max(0.0, row.right() - left), row.height());
    painter.setPen(style().quietText);
    painter.drawText(origin, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(chartLabelFont())
                         .elidedText(originText(session(), figure), Qt::ElideRight, origin.width()));
}

bool SelectedChart::isRowHovered(size_t) const
{
    return false; // all rows are of what is selected: there is nothing to tell apart
}

bool SelectedChart::isRowVeiled(size_t i) const
{
    const SelectedRow& row = m_rows[i];
    return row.figure && figureOf(row).period.end > session().time().view().asOf.addDays(1);
}

std::optional<AtlasItem> SelectedChart::itemAt(QPointF position) const
{
    const auto row = rowAt(position);
    return row ? std::optional(m_rows[*row].item) : std::nullopt;
}

QString SelectedChart::tipAt(QPointF position) const
{
    const auto row = rowAt(position);
    if (!row || !m_rows[*row].figure)
        return {};
    const TradeFigure& figure = figureOf(m_rows[*row]);
    const QStringList remarks = figure.note.isEmpty() ? QStringList() : QStringList{figure.note};
    return figureTip(session(), figure, remarks);
}

std::vector<FigureId> SelectedChart::figuresShown() const
{
    std::vector<FigureId> shown;
    for (const SelectedRow& row : m_rows)
        if (row.figure)
            shown.push_back(*row.figure);
    return shown;
}

std::vector<FigureMark> SelectedChart::figureMarks() const
{
    std::vector<FigureMark> marks;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF bar = barRect(i);
        if (bar.width() < 1)
            continue;
        const double pixelIs = m_rows[i].largest / barRoomPx();
        marks.push_back({*m_rows[i].figure, FigureMark::Kind::Value, QPointF(bar.left(), bar.center().y()),
                         bar.width() * pixelIs, pixelIs});
    }
    return marks;
}

ChartTable SelectedChart::table() const
{
    ChartTable table = figureTable(session(), figuresShown());
    const Language language = session().language();
    for (const SelectedRow& row : m_rows) {
        if (row.kind != SelectedRow::Kind::Nothing)
            continue;
        const auto* zoneId = std::get_if<ZoneId>(&row.item);
        const Zone* zone = zoneId ? session().project().ledger->zone(*zoneId) : nullptr;
        const auto* code = std::get_if<ProvinceCode>(&row.item);
        const Province* province = code ? session().project().ledger->province(*code) : nullptr;
        const QString name = zone       ? zone->name.in(language)
                             : province ? province->name.in(language)
                                        : QString();
        table.rows.push_back(missingFigureRow(session(), name, goodsTradeMeasure(), {}));
    }
    return table;
}

} // namespace zoneatlas
