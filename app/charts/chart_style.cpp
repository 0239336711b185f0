// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_style.h"

#include "map/hatch.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kTitlePt = 9.5;
constexpr double kSmallestTitle = 0.8; ///< of its size
constexpr double kLabelPt = 8;
constexpr double kSwatchPx = 9;
constexpr double kSwatchGapPx = 4;
constexpr double kKeyGapPx = 12;

double keyItemWidth(const ChartHeader::KeyItem& item, const QFontMetricsF& metrics)
{
    return kSwatchPx + kSwatchGapPx + metrics.horizontalAdvance(item.text);
}

double keyWidth(const std::vector<ChartHeader::KeyItem>& key, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const ChartHeader::KeyItem& item : key)
        width += keyItemWidth(item, metrics) + kKeyGapPx;
    return width;
}

double relativeLuminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QFont chartFont(double pointSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    return font;
}

QFont chartTitleFont()
{
    return chartFont(kTitlePt, QFont::DemiBold);
}

QFont chartLabelFont()
{
    return chartFont(kLabelPt);
}

static void paintWhisker(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const double x = std::floor(rect.center().x()) + 0.5;
    const double top = std::floor(rect.top()) + 0.5;
    const double bottom = std::floor(rect.bottom()) - 0.5;
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    for (const double y : {top, bottom})
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
}

static void paintHatched(QPainter& painter, const QRectF& rect, const QColor& color)
{
    constexpr double kSpacingPx = 4;
    QPainterPath outline;
    outline.addRect(rect);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    for (const QLineF& line : hatchLines(outline, kSpacingPx))
        painter.drawLine(line);
}

void paintDiamond(QPainter& painter, QPointF center, const QColor& color)
{
    constexpr double kHalfPx = 4.5;
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({center - QPointF(0, kHalfPx), center + QPointF(kHalfPx, 0),
                                   center + QPointF(0, kHalfPx), center - QPointF(kHalfPx, 0)}));
}

void paintSwatch(QPainter& painter, const QRectF& rect, const Swatch& swatch, const ChartStyle& style)
{
    if (swatch.isDiamond) {
        paintDiamond(painter, rect.center(), swatch.color);
        return;
    }
    if (swatch.isRange) {
        paintWhisker(painter, rect, swatch.color);
        return;
    }
    if (swatch.isRevoked) {
        paintHatched(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), swatch.color);
        return;
    }
    if (!swatch.isPreliminary) {
        painter.fillRect(rect, swatch.color);
        return;
    }
    // Dark enough to be seen on white whatever the fill would have been.
    QPen pen(swatch.color.darker(120), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(style.ground);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QColor textColorOn(const QColor& ground, const ChartStyle& style)
{
    // WCAG's contrast ratio of both candidates.
    const double light = relativeLuminance(ground) + 0.05;
    const double dark = relativeLuminance(style.text) + 0.05;
    return 1.05 / light > light / dark ? QColor(Qt::white) : style.text;
}

bool ChartHeader::isSubtitleBesideKey(double width) const
{
    const QFontMetricsF metrics(chartLabelFont());
    return subtitle.isEmpty() || key.empty() ||
           metrics.horizontalAdvance(subtitle) + kKeyGapPx + keyWidth(key, metrics) - kKeyGapPx <= width;
}

int ChartHeader::height(double width) const
{
    const double line = QFontMetricsF(chartLabelFont()).height();
    const bool isPlain = subtitle.isEmpty() && key.empty();
    const double lines = isPlain ? 0 : mayWrap && !isSubtitleBesideKey(width) ? 2 : 1;
    return static_cast<int>(std::ceil(QFontMetricsF(chartTitleFont()).height() + lines * line));
}

bool ChartHeader::isCut(double width) const
{
    const QFont smallest = chartFont(kTitlePt * kSmallestTitle, QFont::DemiBold);
    const double titleWidth = QFontMetricsF(smallest).horizontalAdvance(title) + besideTitlePx;
    const double subtitleWidth = QFontMetricsF(chartLabelFont()).horizontalAdvance(subtitle);
    const bool isSubtitleWhole = mayWrap ? subtitleWidth <= width : isSubtitleBesideKey(width);
    return titleWidth > width || !isSubtitleWhole;
}

void ChartHeader::paintTitle(QPainter& painter, QPointF baseline, double width) const
{
    constexpr double kStep = 0.04; // widths do not shrink evenly: fonts come in whole pixels
    const QString behind = mark.isEmpty() ? QString() : QLatin1Char(' ') + mark;
    QFont font = chartTitleFont();
    for (double share = 1 - kStep; share >= kSmallestTitle; share -= kStep)
        if (QFontMetricsF(font).horizontalAdvance(title + behind) > width)
            font = chartFont(kTitlePt * share, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double room = width - metrics.horizontalAdvance(behind);
    painter.setFont(font);
    painter.drawText(baseline, metrics.elidedText(title, Qt::ElideRight, std::ceil(room)) + behind);
}

/// Half a word tells less than none.
void ChartHeader::paintSubtitle(QPainter& painter, QPointF baseline, double width) const
{
    const QFontMetricsF metrics(chartLabelFont());
    if (2 * width >= metrics.horizontalAdvance(subtitle))
        painter.drawText(baseline, metrics.elidedText(subtitle, Qt::ElideRight, std::max(0.0, width)));
}

/// From `baseline` to the right.
void ChartHeader::paintKey(QPainter& painter, QPointF baseline, const ChartStyle& style) const
{
    const QFontMetricsF metrics(chartLabelFont());
    double x = baseline.x();
    for (const KeyItem& item : key) {
        const QRectF box(std::round(x), std::round(baseline.y() - kSwatchPx + 1), kSwatchPx, kSwatchPx);
        paintSwatch(painter, box, item.swatch, style);
        painter.setPen(style.quietText);
        painter.drawText(QPointF(x + kSwatchPx + kSwatchGapPx, baseline.y()), item.text);
        x += keyItemWidth(item, metrics) + kKeyGapPx;
    }
}

void ChartHeader::paint(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const QFontMetricsF titleMetrics(chartTitleFont());
    const QFontMetricsF metrics(chartLabelFont());
    painter.setPen(style.text);
    paintTitle(painter, area.topLeft() + QPointF(0, titleMetrics.ascent()), area.width() - besideTitlePx);

    const QPointF second = area.topLeft() + QPointF(0, titleMetrics.height() + metrics.ascent());
    painter.setFont(chartLabelFont());
    painter.setPen(style.quietText);
    if (mayWrap && !isSubtitleBesideKey(area.width())) {
        paintSubtitle(painter, second, area.width());
        paintKey(painter, second + QPointF(0, metrics.height()), style);
        return;
    }
    const double keyLeft =
        key.empty() ? area.right() + kKeyGapPx : area.right() - keyWidth(key, metrics) + kKeyGapPx;
    paintSubtitle(painter, second, keyLeft - kKeyGapPx - area.left());
    paintKey(painter, QPointF(keyLeft, second.y()), style);
}

} // namespace zoneatlas
