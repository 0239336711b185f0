// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lengths.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QString>

namespace zoneatlas {

/// How text on a page looks; sizes in points. Noto Sans with Noto Sans CJK SC for Han, always named, because
/// Qt's own choice depends on the locale.
struct TextStyle
{
    double sizePt = 8;
    QFont::Weight weight = QFont::Normal;
    QColor color = Qt::black;

    bool operator==(const TextStyle&) const = default;
};

/// The font in hundredths of a millimetre: text is laid out at this one size, unhinted, and scaled, so that
/// it takes the same room on every device.
[[nodiscard]] QFont pageFont(const TextStyle& style);

[[nodiscard]] double textWidthMm(const QString& text, const TextStyle& style);
/// Height of a line of text, and where its baseline lies below the top: fixed shares of the size, whatever
/// the script.
[[nodiscard]] inline double lineHeightMm(const TextStyle& style)
{
    return style.sizePt * kMmPerPt * 1.32;
}
[[nodiscard]] inline double baselineMm(const TextStyle& style)
{
    return style.sizePt * kMmPerPt * 1.02;
}

/// A paint device that wants text as outlines, so that it looks the same where the fonts are missing.
class TextOutliningDevice
{
public:
    virtual ~TextOutliningDevice() = default;
};

/// Painter in mm; `topLeftMm` is the corner of the line's box.
void paintText(QPainter& painter, QPointF topLeftMm, const QString& text, const TextStyle& style);
/// The glyphs as outlines in mm, the line's box at the origin.
[[nodiscard]] QPainterPath textOutline(const QString& text, const TextStyle& style);
/// `text` cut with an ellipsis to fit.
[[nodiscard]] QString elidedText(const QString& text, const TextStyle& style, double maxWidthMm);

} // namespace zoneatlas
