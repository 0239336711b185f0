// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ranked_chart.h"

#include "charts/figure_facts.h"
#include "charts/place_highlight.h"
#include "core/text_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

RankedChart::RankedChart(Session& session, RankedBy by, QWidget* parent)
    : RowsChart(session, parent)
    , m_by(by)
{
    setHeaderFollowsDate();
    connect(&session, &Session::readingChanged, this, [this] { rebuild(); });
    rebuild();
}

const FigureYear* RankedChart::year() const
{
    return yearOn(m_years, session().time().view().asOf);
}

/// All that have a figure of an own measure in some year.
std::vector<RankedRow> RankedChart::ownSubjects() const
{
    const Project& project = session().project();
    const SubjectKind kind = m_by == RankedBy::Place ? SubjectKind::Place : SubjectKind::Province;
    const MeasureId measure = comparedMeasure(*project.trade, session().reading()).id;
    std::vector<RankedRow> rows;
    std::set<QString> known;
    for (const TradeFigure& figure : project.trade->figures())
        if (figure.subjectKind == kind && figure.measure == measure && known.insert(figure.subject).second)
            rows.push_back({itemOfSubject(project, figure),
                            figure.subjectName.in(session().language()),
                            figure.subject,
                            {},
                            0,
                            false});
    return rows;
}

/// Whom a row is for, in the order of the ledger.
std::vector<RankedRow> RankedChart::subjects() const
{
    if (ownComparedMeasure(*session().project().trade, session().reading()))
        return ownSubjects();
    const ApprovalLedger& ledger = *session().project().ledger;
    const Language language = session().language();
    std::vector<RankedRow> rows;
    if (m_by == RankedBy::Place) {
        for (const size_t i : zonesInForce(ledger, session().time().view(), session().scope())) {
            const Zone& zone = ledger.zones()[i];
            rows.push_back({zone.id, zone.name.in(language), zone.adcode.value, {}, 0, false});
        }
        return rows;
    }
    std::set<ProvinceCode> withZone;
    for (size_t i = 0; i < ledger.zones().size(); ++i)
        if (session().scope().hasZone(i))
            withZone.insert(ledger.zones()[i].province);
    for (const Province& province : ledger.provinces())
        if (withZone.contains(province.code))
            rows.push_back({province.code,
                            language == Language::Chinese ? province.shortNameZh : province.name.en,
                            province.code.value,
                            {},
                            0,
                            false});
    return rows;
}

std::vector<RankedRow> RankedChart::currentRows() const
{
    std::vector<RankedRow> rows = subjects();
    const FigureYear* current = year();
    for (RankedRow& row : rows) {
        row.figure = current ? current->of(row.subject) : std::nullopt;
        if (!row.figure)
            continue;
        const TradeFigure& figure = session().project().trade->figure(*row.figure);
        row.value = inCommonUnit(figure.value, figure.unit);
        row.isPreliminary = figure.vintage == Vintage::Preliminary;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RankedRow& a, const RankedRow& b) {
        return std::pair(a.figure.has_value(), a.value) > std::pair(b.figure.has_value(), b.value);
    });
    return rows;
}

QString RankedChart::coverageText() const
{
    const auto count = std::count_if(m_rows.begin(), m_rows.end(),
                                     [](const RankedRow& row) { return row.figure.has_value(); });
    const bool isOwn = ownComparedMeasure(*session().project().trade, session().reading());
    return (m_by == RankedBy::Province ? tr("figures for %1 of %2 provinces")
            : isOwn                    ? tr("figures for %1 of %2 places")
                                       : tr("figures for %1 of %2 zones"))
        .arg(count)
        .arg(m_rows.size());
}

QString RankedChart::periodText() const
{
    const FigureYear* current = year();
    return current ? formatPeriod(current->period, session().language()) : QString();
}

QString RankedChart::title() const
{
    if (const Measure* own = ownComparedMeasure(*session().project().trade, session().reading()))
        return (m_by == RankedBy::Place ? tr("%1 by place", "a measure") : tr("%1 by province", "a measure"))
            .arg(own->name.in(session().language()));
    return m_by == RankedBy::Place ? tr("Goods trade of the zones’ places") : tr("Goods trade by province");
}

QString RankedChart::missingText() const
{
    return ownComparedMeasure(*session().project().trade, session().reading()) ? tr("no figure")
                                                                               : tr("no published figure");
}

ChartHeader RankedChart::header() const
{
    ChartHeader header;
    header.title = title();
    const QString unit = comparedUnitText(session());
    if (m_years.empty())
        header.subtitle = noFigureText(session());
    else if (year() == nullptr)
        header.subtitle = tr("no published figure for a year up to the date");
    else
        header.subtitle = tr("%1, %2 · %3").arg(periodText(), unit, coverageText());
    if (std::any_of(m_rows.begin(), m_rows.end(), [](const RankedRow& row) { return row.isPreliminary; }))
        header.key.push_back({tr("preliminary"), {style().exports, true}});
    return header;
}

void RankedChart::updateContent()
{
    const Project& project = session().project();
    std::vector<QString> wanted;
    if (ownComparedMeasure(*project.trade, session().reading()))
        for (const RankedRow& row : ownSubjects())
            wanted.push_back(row.subject);
    m_years = !wanted.empty()
                  ? comparableYears(*project.trade,
                                    comparedQuery(*project.trade, session().reading(), std::move(wanted)))
              : m_by == RankedBy::Place
                  ? comparedOfPlaces(*project.ledger, *project.trade, session().reading())
                  : comparedOfProvinces(*project.ledger, *project.trade, session().reading());
    m_largest = 0;
    for (const FigureYear& one : m_years)
        for (const auto& [subject, id] : one.bySubject) {
            const TradeFigure& figure = project.trade->figure(id);
            m_largest = std::max(m_largest, inCommonUnit(figure.value, figure.unit));
        }
    m_rows = currentRows();
    m_longestNamePx = 0;
    fitNames();
    scrollToTop();
    setHeader(header());
}

void RankedChart::onTimeChanged()
{
    std::vector<RankedRow> now = currentRows();
    if (now == m_rows)
        return;
    m_rows = std::move(now);
    fitNames();
    setHeader(header());
    showCursor();
}

/// Names never take less room than they did: bars do not jump.
void RankedChart::fitNames()
{
    const QFontMetricsF metrics(chartLabelFont());
    for (const RankedRow& row : m_rows)
        m_longestNamePx = std::max(m_longestNamePx, metrics.horizontalAdvance(row.name));
}

double RankedChart::pixelsPerUnit() const
{
    const double numberPx = QFontMetricsF(chartLabelFont()).horizontalAdvance(QStringLiteral("000,000"));
    const double room = plotRect().width() - nameWidth(m_longestNamePx) - 2 * kNameGapPx - numberPx;
    return m_largest > 0 ? std::max(0.0, room) / m_largest : 0;
}

QRectF RankedChart::barRect(size_t i) const
{
    const QRectF row = rowRect(i);
    if (row.isNull())
        return {};
    const double left = row.left() + nameWidth(m_longestNamePx) + kNameGapPx;
    return {left, row.top(), std::round(m_rows[i].value * pixelsPerUnit()), row.height()};
}

void RankedChart::paintRow(QPainter& painter, size_t i) const
{
    const RankedRow& row = m_rows[i];
    painter.setPen(row.figure ? style().text : style().quietText);
    paintName(painter, i, row.name, nameWidth(m_longestNamePx));
    const QRectF bar = barRect(i);
    if (row.figure && bar.width() >= 1)
        paintSwatch(painter, bar, {style().exports, row.isPreliminary}, style());
    painter.setPen(row.figure ? style().text : style().quietText);
    const QString text = row.figure
                             ? labelText(session().project().trade->figure(*row.figure), session().language())
                             : missingText();
    painter.drawText(QRectF(bar.right() + kNameGapPx, bar.top(), plotRect().width(), bar.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

bool RankedChart::isRowHovered(size_t i) const
{
    return m_rows[i].item && isItemHovered(session(), *m_rows[i].item);
}

bool RankedChart::isRowVeiled(size_t i) const
{
    return m_rows[i].item && isItemVeiled(session(), *m_rows[i].item);
}

std::optional<AtlasItem> RankedChart::itemAt(QPointF position) const
{
    const auto row = rowAt(position);
    return row ? m_rows[*row].item : std::nullopt;
}

QString RankedChart::tipAt(QPointF position) const
{
    const auto row = rowAt(position);
    if (!row)
        return {};
    const RankedRow& ranked = m_rows[*row];
    const QString name = QStringLiteral("<b>%1</b><br>").arg(ranked.name.toHtmlEscaped());
    if (ranked.figure)
        return name + figureTip(session(), session().project().trade->figure(*ranked.figure));
    const QString text =
        periodText().isEmpty() ? missingText() : tr("%1: %2").arg(periodText(), missingText());
    return name + text.toHtmlEscaped();
}

ChartTable RankedChart::table() const
{
    ChartTable table = figureTable(session(), figuresShown());
    const FigureYear* current = year();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].figure)
            table.rows[i].front() = m_rows[i].name;
        else
            table.rows.push_back(missingFigureRow(session(), m_rows[i].name, comparedId(session()),
                                                  current ? current->period.text : QString()));
    }
    return table;
}

std::vector<FigureId> RankedChart::figuresShown() const
{
    std::vector<FigureId> shown;
    for (const RankedRow& row : m_rows)
        if (row.figure)
            shown.push_back(*row.figure);
    return shown;
}

std::vector<FigureMark> RankedChart::figureMarks() const
{
    std::vector<FigureMark> marks;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF bar = barRect(i);
        if (!m_rows[i].figure || bar.width() < 1)
            continue;
        marks.push_back({*m_rows[i].figure, FigureMark::Kind::Value, QPointF(bar.left(), bar.center().y()),
                         bar.width() / pixelsPerUnit(), 1 / pixelsPerUnit()});
    }
    return marks;
}

void RankedChart::pressAt(QPointF position, Qt::KeyboardModifiers)
{
    if (const auto item = itemAt(position))
        session().select(*item);
    else
        session().selection().clear();
}

} // namespace zoneatlas
