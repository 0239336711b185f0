// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/legend.h"

#include "core/text_format.h"
#include "map/hatch.h"
#include "map/text_paint.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace zoneatlas {

namespace {

// Sizes at scale 1, in mm and pt.
constexpr double kRowHeight = 4.5;
constexpr double kSwatchWidth = 4.6;
constexpr double kSwatchHeight = 3.0;
constexpr double kGap = 1.6;
constexpr double kNumberWidth = 3.6;
constexpr double kColumnGap = 5;
constexpr double kTextPt = 7.5;
constexpr double kQuietPt = 6.5;

struct LegendText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Legend)
};

/// Still readable in print on the smallest page.
double quietPt(double scale)
{
    constexpr double kLeastPt = 6;
    return std::max(kLeastPt, kQuietPt * scale);
}

QString monthText(QDate date, Language language)
{
    return language == Language::Chinese
               ? QLocale(QLocale::Chinese).toString(date, QStringLiteral("yyyy年M月"))
               : QLocale(QLocale::English).toString(date, QStringLiteral("MMM yyyy"));
}

/// Names of groups may be of any length, and a legend may not.
QString shortened(const QString& name)
{
    constexpr qsizetype kLongest = 22;
    return name.size() <= kLongest ? name : name.left(kLongest - 1) + QChar(0x2026);
}

QString countOf(int inForce, int approved, Language language)
{
    return QStringLiteral("%1 / %2").arg(formatInteger(inForce, language), formatInteger(approved, language));
}

std::vector<LegendRow> rowsOf(const MapSettings& settings)
{
    const ApprovalLedger& ledger = settings.map->ledger();
    // Counted from what the picture shows, so that the legend follows the time mode.
    const std::vector<ZonePresence> presence = presenceIn(settings);
    std::vector<BatchCount> counts(ledger.batches().size());
    BatchCount total;
    int revoked = 0;
    for (size_t i = 0; i < presence.size(); ++i) {
        const auto batch = ledger.batchIndex(ledger.zones()[i].approval.batch);
        if (!batch || presence[i] == ZonePresence::Absent)
            continue;
        const int inForce = presence[i] == ZonePresence::InForce ? 1 : 0;
        const int approved = isNewIn(settings.time, ledger.zones()[i], presence[i]) ? 1 : 0;
        revoked += 1 - inForce;
        for (BatchCount* count : {&counts[*batch], &total}) {
            count->approved += approved;
            count->inForce += inForce;
        }
    }
    std::vector<LegendRow> rows;
    for (size_t i = 0; i < counts.size(); ++i) {
        const BatchCount& count = counts[i];
        const Batch& batch = ledger.batches()[i];
        const bool isGroup = ledger.subject() == LedgerSubject::Places;
        rows.push_back({LegendRow::Kind::Batch, batch.number, settings.style.palette.color(i),
                        isGroup ? shortened(batch.title.in(settings.language))
                                : monthText(batch.approvedOn, settings.language),
                        countOf(count.inForce, count.approved, settings.language), count.approved > 0,
                        !isGroup});
    }
    const bool canBeRevoked = std::any_of(ledger.zones().begin(), ledger.zones().end(),
                                          [](const Zone& zone) { return zone.revocation.has_value(); });
    if (canBeRevoked)
        rows.push_back({LegendRow::Kind::Revoked, 0, settings.style.revoked, LegendText::tr("Revoked"),
                        QString::number(revoked), revoked > 0});
    rows.push_back({LegendRow::Kind::Total,
                    0,
                    {},
                    LegendText::tr("All batches"),
                    countOf(total.inForce, total.approved, settings.language),
                    total.approved > 0});
    return rows;
}

std::vector<LegendRow> changeRowsOf(const MapSettings& settings)
{
    const LedgerDifference difference = differenceIn(settings);
    const auto row = [&settings](LegendRow::Kind kind, ZoneChange change, const QString& name, int count) {
        return LegendRow{kind,     0, settings.style.changeColor(change), name, QString::number(count),
                         count > 0};
    };
    return {row(LegendRow::Kind::Change, ZoneChange::New, LegendText::tr("New"), difference.added),
            row(LegendRow::Kind::Change, ZoneChange::Unchanged, LegendText::tr("Unchanged"),
                difference.unchanged),
            row(LegendRow::Kind::Revoked, ZoneChange::Revoked, LegendText::tr("Revoked"), difference.revoked),
            {LegendRow::Kind::Total,
             0,
             {},
             LegendText::tr("In force, before and after"),
             QStringLiteral("%1 → %2").arg(difference.inForceBefore()).arg(difference.inForceAfter())}};
}

/// Those that are drawn, in the order they lie on the map, the topmost first.
std::vector<LegendRow> layerRowsOf(const MapSettings& settings)
{
    constexpr double kMostNameMm = 34;
    std::vector<LegendRow> rows;
    for (size_t i = settings.layers.size(); i-- > 0;)
        if (const MapLayer& layer = settings.layers[i]; layer.isDrawn())
            rows.push_back({LegendRow::Kind::Layer, static_cast<int>(i), layer.symbology.color,
                            elidedText(layer.name, {kTextPt}, kMostNameMm), QString(), true});
    return rows;
}

/// Wide enough for the longest text a row can ever have, so that the width is the same at every date.
double columnWidth(const std::vector<LegendRow>& rows, const QString& title, const QString& countTitle,
                   double scale)
{
    const TextStyle style{kTextPt * scale, QFont::DemiBold};
    const TextStyle quiet{quietPt(scale)};
    double name = 0;
    for (const LegendRow& row : rows)
        name = std::max(name, textWidthMm(row.name, style));
    const double count = textWidthMm(QStringLiteral("000 / 000"), style);
    const double head = textWidthMm(title, quiet) + 2 * kGap * scale + textWidthMm(countTitle, quiet);
    return std::max(head, (kSwatchWidth + kGap + kNumberWidth + 2 * kGap) * scale + name + count);
}

} // namespace

Legend Legend::of(const MapSettings& settings, LegendShape shape)
{
    Legend legend;
    const bool isOfChanges = settings.differenceFrom.has_value();
    legend.m_title = isOfChanges ? LegendText::tr("Change") : LegendText::tr("Batch");
    legend.m_countTitle = isOfChanges ? LegendText::tr("zones") : LegendText::tr("in force / approved");
    legend.m_rows = isOfChanges ? changeRowsOf(settings) : rowsOf(settings);
    const std::vector<LegendRow> layers = layerRowsOf(settings);
    legend.m_rows.insert(legend.m_rows.end(), layers.begin(), layers.end());
    legend.m_layers = settings.layers;
    legend.m_shape = shape;
    legend.m_columnWidthMm = columnWidth(legend.m_rows, legend.m_title, legend.m_countTitle, shape.scale);
    legend.m_provinces = ChoroplethLegend::of(settings, shape.scale, legend.m_columnWidthMm);
    legend.m_style = settings.style;
    return legend;
}

size_t Legend::rowsPerColumn() const
{
    const auto columns = static_cast<size_t>(zoneColumns());
    return (m_rows.size() + columns - 1) / columns;
}

int Legend::zoneColumns() const
{
    return std::max(1, isBesideProvinces() ? m_shape.columns - 1 : m_shape.columns);
}

bool Legend::isBesideProvinces() const
{
    return m_shape.columns > 1 && !m_provinces.isEmpty();
}

QPointF Legend::zonesTopLeftMm() const
{
    const QSizeF provinces = m_provinces.sizeMm();
    return isBesideProvinces() ? QPointF(provinces.width() + columnGapMm(m_shape.scale), 0)
                               : QPointF(0, provinces.height());
}

double Legend::headHeightMm() const
{
    return kRowHeight * 1.05 * m_shape.scale;
}

double Legend::columnGapMm(double scale)
{
    return kColumnGap * scale;
}

QSizeF Legend::sizeMm() const
{
    const double columns = zoneColumns();
    const QPointF zones = zonesTopLeftMm();
    const QSizeF provinces = m_provinces.sizeMm();
    const double width = columns * m_columnWidthMm + (columns - 1) * columnGapMm(m_shape.scale);
    const double height = headHeightMm() + static_cast<double>(rowsPerColumn()) * kRowHeight * m_shape.scale;
    return {std::max(zones.x() + width, provinces.width()), std::max(zones.y() + height, provinces.height())};
}

QRectF Legend::rowRectMm(size_t i) const
{
    const double height = kRowHeight * m_shape.scale;
    const auto column = static_cast<double>(i / rowsPerColumn());
    const auto line = static_cast<double>(i % rowsPerColumn());
    const QPointF inZones(column * (m_columnWidthMm + columnGapMm(m_shape.scale)),
                          headHeightMm() + line * height);
    return {zonesTopLeftMm() + inZones, QSizeF(m_columnWidthMm, height)};
}

QRectF Legend::swatchRectMm(size_t i) const
{
    const QRectF row = rowRectMm(i);
    const QSizeF size = QSizeF(kSwatchWidth, kSwatchHeight) * m_shape.scale;
    return {QPointF(row.left(), row.center().y() - size.height() / 2), size};
}

void Legend::paint(QPainter& painter, QPointF topLeftMm) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeftMm);
    m_provinces.paint(painter, {0, 0});
    paintHead(painter);
    for (size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
    painter.restore();
}

void Legend::paintHead(QPainter& painter) const
{
    const double s = m_shape.scale;
    const TextStyle quiet{quietPt(s), QFont::Normal, m_style.quietText};
    const QPointF topLeft = zonesTopLeftMm();
    paintText(painter, topLeft, m_title, quiet);
    paintText(painter, topLeft + QPointF(m_columnWidthMm - textWidthMm(m_countTitle, quiet), 0), m_countTitle,
              quiet);
}

void Legend::paintRow(QPainter& painter, size_t i) const
{
    const LegendRow& row = m_rows[i];
    const QRectF box = rowRectMm(i);
    const double s = m_shape.scale;
    const bool isTotal = row.kind == LegendRow::Kind::Total;
    const TextStyle style{kTextPt * s, isTotal ? QFont::DemiBold : QFont::Normal,
                          row.isActive ? m_style.text : m_style.quietText};
    painter.setOpacity(row.isActive ? 1.0 : 0.45);
    if (isTotal) {
        painter.setPen(QPen(m_style.provinceBorder, 0.12 * s));
        painter.drawLine(box.topLeft(), box.topRight());
    }
    const QRectF swatch = swatchRectMm(i);
    if (row.kind == LegendRow::Kind::Layer)
        paintLayerSign(painter, swatch, m_layers[static_cast<size_t>(row.batch)]);
    else
        paintSwatch(painter, row, swatch);

    const double top = box.center().y() - lineHeightMm(style) / 2;
    const double numberLeft = swatch.right() + kGap * s;
    const bool isBatch = row.kind == LegendRow::Kind::Batch && row.showsNumber;
    if (isBatch)
        paintText(painter, {numberLeft, top}, QString::number(row.batch),
                  {style.sizePt, QFont::DemiBold, style.color});
    const double nameLeft = isBatch ? numberLeft + kNumberWidth * s : isTotal ? box.left() : numberLeft;
    paintText(painter, {nameLeft, top}, row.name, style);
    paintText(painter, {box.right() - textWidthMm(row.count, style), top}, row.count, style);
    painter.setOpacity(1);
}

void Legend::paintSwatch(QPainter& painter, const LegendRow& row, const QRectF& box) const
{
    if (row.kind == LegendRow::Kind::Batch || row.kind == LegendRow::Kind::Change)
        painter.fillRect(box, row.color);
    if (row.kind != LegendRow::Kind::Revoked)
        return;
    QPainterPath path;
    path.addRect(box);
    painter.setPen(QPen(row.color, 0.14 * m_shape.scale));
    for (const QLineF& line : hatchLines(path, 0.9 * m_shape.scale))
        painter.drawLine(line);
    painter.setPen(QPen(row.color, 0.2 * m_shape.scale));
    painter.drawRect(box);
}

} // namespace zoneatlas
