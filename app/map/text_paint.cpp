// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/text_paint.h"

#include <QFontMetricsF>

namespace zoneatlas {

namespace {

constexpr double kFontUnitsPerMm = 100;
constexpr double kNoLigaturesSpacing = 1.0 / 64; ///< of a font unit: the least that Qt keeps

} // namespace

QFont pageFont(const TextStyle& style)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qRound(style.sizePt * kMmPerPt * kFontUnitsPerMm));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing keeps Qt from joining f and i: a PDF would tell “final” with one sign for both.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigaturesSpacing);
    return font;
}

double textWidthMm(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(pageFont(style)).horizontalAdvance(text) / kFontUnitsPerMm;
}

void paintText(QPainter& painter, QPointF topLeftMm, const QString& text, const TextStyle& style)
{
    if (dynamic_cast<const TextOutliningDevice*>(painter.device()) != nullptr) {
        painter.fillPath(textOutline(text, style).translated(topLeftMm), style.color);
        return;
    }
    painter.save();
    painter.translate(topLeftMm.x(), topLeftMm.y() + baselineMm(style));
    painter.scale(1 / kFontUnitsPerMm, 1 / kFontUnitsPerMm);
    painter.setFont(pageFont(style));
    painter.setPen(style.color);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

QPainterPath textOutline(const QString& text, const TextStyle& style)
{
    QPainterPath path;
    path.addText(QPointF(0, baselineMm(style) * kFontUnitsPerMm), pageFont(style), text);
    return QTransform::fromScale(1 / kFontUnitsPerMm, 1 / kFontUnitsPerMm).map(path);
}

QString elidedText(const QString& text, const TextStyle& style, double maxWidthMm)
{
    return QFontMetricsF(pageFont(style)).elidedText(text, Qt::ElideRight, maxWidthMm * kFontUnitsPerMm);
}

} // namespace zoneatlas
