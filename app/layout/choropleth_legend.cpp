// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/choropleth_legend.h"

#include "core/choropleth_text.h"
#include "map/hatch.h"
#include "map/text_paint.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneatlas {

namespace {

// Sizes at scale 1, in mm and pt, as in the legend of the zones.
constexpr double kRowHeight = 4.5;
constexpr double kSwatchWidth = 4.6;
constexpr double kSwatchHeight = 3.6;
constexpr double kGap = 1.6;
constexpr double kTextPt = 7.5;
constexpr double kQuietPt = 6.5;
constexpr double kLeastPt = 6; ///< below it, print is hard to read
constexpr double kHatchSpacing = 0.9;
constexpr double kLine = 0.12;
constexpr double kBelow = 2.4; ///< to what follows

double quietPt(double scale)
{
    return std::max(kLeastPt, kQuietPt * scale);
}

struct LegendText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Legend)
};

std::vector<ChoroplethRow> rowsOf(const Choropleth& choropleth, QDate day, Language language)
{
    using Kind = ProvinceShade::Kind;
    const ChoroplethStep& step = choropleth.stepOn(day);
    std::vector<ChoroplethRow> rows;
    const Palette palette = Palette::sequential(step.classes.count());
    const QStringList ranges = rangeTexts(choropleth, step, language);
    for (size_t i = 0; i < step.classes.count(); ++i)
        rows.push_back({{Kind::Class, i}, palette.color(i), ranges.at(static_cast<qsizetype>(i))});
    if (choropleth.isCount())
        rows.push_back({{Kind::Zero, 0}, {}, LegendText::tr("none")});
    else
        rows.push_back(
            {{Kind::NoFigure, 0},
             {},
             choropleth.ownMeasure() ? LegendText::tr("no figure") : LegendText::tr("no published figure")});
    const std::vector<ProvinceShade> shades = choropleth.shadesOn(day);
    for (ChoroplethRow& row : rows)
        row.count = static_cast<int>(std::count(shades.begin(), shades.end(), row.shade));
    return rows;
}

QString elided(QString text, const TextStyle& style, double widthMm)
{
    if (textWidthMm(text, style) <= widthMm)
        return text;
    while (!text.isEmpty() && textWidthMm(text + QStringLiteral("…"), style) > widthMm)
        text.chop(1);
    return text.trimmed() + QStringLiteral("…");
}

} // namespace

ChoroplethLegend ChoroplethLegend::of(const MapSettings& settings, double scale, double leastWidthMm)
{
    ChoroplethLegend legend;
    if (!settings.choropleth)
        return legend;
    const Choropleth& choropleth = *settings.choropleth;
    const QDate day = settings.time.asOf;
    legend.m_title = titleText(choropleth, settings.language);
    legend.m_unit = unitText(choropleth, choropleth.stepOn(day), settings.language);
    legend.m_rows = rowsOf(choropleth, day, settings.language);
    legend.m_rowsOfRoom = choropleth.mostClasses() + 1;
    legend.m_scale = scale;
    legend.m_style = settings.style;
    legend.m_widthMm = std::max(legend.neededWidthMm(choropleth.isCount()), leastWidthMm);
    legend.m_hasSourceLine = !choropleth.isCount();
    if (const QStringList sources = choropleth.sourcesOn(day, settings.language); !sources.isEmpty())
        legend.m_source = elided(LegendText::tr("Source: %1").arg(sources.join(QStringLiteral(", "))),
                                 {quietPt(scale)}, legend.m_widthMm);
    return legend;
}

double ChoroplethLegend::neededWidthMm(bool isCount) const
{
    const TextStyle strong{kTextPt * m_scale, QFont::DemiBold};
    const TextStyle quiet{quietPt(m_scale)};
    double width = textWidthMm(m_title, strong) + kGap * m_scale + textWidthMm(m_unit, quiet);
    // Never narrower than the widest range there can be, so that dates with classes of their own agree.
    ChoroplethRow widest;
    widest.text = isCount ? QStringLiteral("000–000") : QStringLiteral("000,000–000,000");
    width = std::max(width, rowWidthMm(widest));
    for (const ChoroplethRow& row : m_rows)
        width = std::max(width, rowWidthMm(row));
    return width;
}

double ChoroplethLegend::rowWidthMm(const ChoroplethRow& row) const
{
    return (kSwatchWidth + 2 * kGap) * m_scale + textWidthMm(row.text, {kTextPt * m_scale}) +
           textWidthMm(QStringLiteral("(00)"), {quietPt(m_scale)});
}

QSizeF ChoroplethLegend::sizeMm() const
{
    if (isEmpty())
        return {0, 0};
    const double lines = 1.05 + static_cast<double>(m_rowsOfRoom) + (m_hasSourceLine ? 1 : 0);
    return {m_widthMm, (lines * kRowHeight + kBelow) * m_scale};
}

void ChoroplethLegend::paint(QPainter& painter, QPointF topLeftMm) const
{
    if (isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeftMm);
    const TextStyle strong{kTextPt * m_scale, QFont::DemiBold, m_style.text};
    const TextStyle quiet{quietPt(m_scale), QFont::Normal, m_style.quietText};
    paintText(painter, {0, 0}, m_title, strong);
    const double down = lineHeightMm(strong) - lineHeightMm(quiet);
    paintText(painter, {m_widthMm - textWidthMm(m_unit, quiet), down * 0.7}, m_unit, quiet);
    double top = kRowHeight * 1.05 * m_scale;
    for (const ChoroplethRow& row : m_rows) {
        paintRow(painter, row, {0, top});
        top += kRowHeight * m_scale;
    }
    paintText(painter, {0, top}, m_source, quiet);
    painter.restore();
}

void ChoroplethLegend::paintRow(QPainter& painter, const ChoroplethRow& row, QPointF topLeft) const
{
    const TextStyle style{kTextPt * m_scale, QFont::Normal, m_style.text};
    const double middle = topLeft.y() + kRowHeight * m_scale / 2;
    const QSizeF size = QSizeF(kSwatchWidth, kSwatchHeight) * m_scale;
    const QRectF swatch(QPointF(topLeft.x(), middle - size.height() / 2), size);
    paintSwatch(painter, row, swatch);
    const double left = swatch.right() + kGap * m_scale;
    paintText(painter, {left, middle - lineHeightMm(style) / 2}, row.text, style);
    const TextStyle quiet{quietPt(m_scale), QFont::Normal, m_style.quietText};
    paintText(painter,
              {left + textWidthMm(row.text, style) + kGap * m_scale, middle - lineHeightMm(quiet) / 2},
              QStringLiteral("(%1)").arg(row.count), quiet);
}

void ChoroplethLegend::paintSwatch(QPainter& painter, const ChoroplethRow& row, const QRectF& box) const
{
    const bool isClass = row.shade.kind == ProvinceShade::Kind::Class;
    painter.fillRect(box, isClass ? row.color : m_style.land);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.provinceBorder, kLine * m_scale));
    if (row.shade.kind == ProvinceShade::Kind::NoFigure) {
        QPainterPath area;
        area.addRect(box);
        for (const QLineF& line : hatchLines(area, kHatchSpacing * m_scale))
            painter.drawLine(line);
    }
    painter.drawRect(box);
}

} // namespace zoneatlas
