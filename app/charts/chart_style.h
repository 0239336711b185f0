// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace zoneatlas {

/// Colours and type of all charts: the map's ground rules on a white page.
struct ChartStyle
{
    QColor ground{0xFF, 0xFF, 0xFF};
    QColor text{0x23, 0x26, 0x2A};
    QColor quietText{0x66, 0x6A, 0x70};
    QColor grid{0xE6, 0xE6, 0xE3};
    QColor baseline{0xA9, 0xA3, 0x98};
    QColor cursor{0x23, 0x26, 0x2A};
    QColor exports{0x3B, 0x5B, 0x7A};
    QColor imports{0x9D, 0xB4, 0xC8};
    QColor unsplit{0xB9, 0xBA, 0xB8}; ///< a total without its parts
};

/// Noto Sans, then Noto Sans CJK SC, so that Chinese never falls back to another region's shapes.
[[nodiscard]] QFont chartFont(double pointSize, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont chartTitleFont();
[[nodiscard]] QFont chartLabelFont();

/// How one kind of bar is painted. Hollow and dashed means preliminary, hatched means revoked, everywhere.
struct Swatch
{
    QColor color;
    bool isPreliminary = false;
    bool isRevoked = false;
    bool isRange = false;   ///< a whisker
    bool isDiamond = false; ///< a rate that the source prints
};
/// Hollow, about a point, in the colour of its series.
void paintDiamond(QPainter& painter, QPointF center, const QColor& color);
void paintSwatch(QPainter& painter, const QRectF& rect, const Swatch& swatch, const ChartStyle& style);

/// White or dark, whichever reads better on the colour.
[[nodiscard]] QColor textColorOn(const QColor& ground, const ChartStyle& style);

/// What stands above a plot: a title, and a quiet line with the unit, the definition and the key.
struct ChartHeader
{
    struct KeyItem
    {
        QString text;
        Swatch swatch;
    };
    QString title;    ///< set smaller where it would not fit
    QString subtitle; ///< empty: the header has one line
    std::vector<KeyItem> key;
    QString mark{};           ///< of the sources, behind the title: "[3]"
    double besideTitlePx = 0; ///< kept free at the right of the title: something else stands there
    bool mayWrap = false;     ///< the key gets a line of its own where it does not fit beside the subtitle

    /// Logical pixels, like the width there is.
    [[nodiscard]] int height(double width) const;
    /// Is there not room for all of it?
    [[nodiscard]] bool isCut(double width) const;
    void paint(QPainter& painter, const QRectF& area, const ChartStyle& style) const;

private:
    [[nodiscard]] bool isSubtitleBesideKey(double width) const;
    void paintTitle(QPainter& painter, QPointF baseline, double width) const;
    void paintSubtitle(QPainter& painter, QPointF baseline, double width) const;
    void paintKey(QPainter& painter, QPointF baseline, const ChartStyle& style) const;
};

} // namespace zoneatlas
