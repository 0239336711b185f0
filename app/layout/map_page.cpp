// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map_page.h"

#include "map/clip.h"
#include "map/text_paint.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

/// Type and spacing of a page: print sizes on paper, a little larger on slides.
struct MapPage::Sizes
{
    double margin;
    double gap;
    TextStyle title;
    TextStyle subtitle;
    TextStyle date;
    TextStyle note;
    double legendScale;
    double mapScale;
};

namespace {

constexpr double kInsetShare = 0.2; ///< of the frame's width
constexpr double kLeastInsetMm = 24;
constexpr double kMostInsetMm = 70;
constexpr double kLocatorMm = 0.25;

/// Cuts a text into lines of at most `width` mm: at spaces, and between Han characters.
QStringList brokenLines(const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    QString line;
    qsizetype lastBreak = -1;
    for (const QChar c : text) {
        line += c;
        if (c.isSpace() || c.unicode() >= 0x2E80)
            lastBreak = line.size();
        if (textWidthMm(line, style) <= width)
            continue;
        const qsizetype cut = lastBreak > 0 && lastBreak < line.size() ? lastBreak : line.size() - 1;
        lines.append(line.left(cut).trimmed());
        line = line.mid(cut);
        lastBreak = -1;
    }
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
    return lines;
}

/// So that what stands on the map can be read, and the map below still be guessed.
void paintBacking(QPainter& painter, const QRectF& rect, const MapStyle& style)
{
    constexpr double kMarginMm = 1.5;
    QColor ground = style.ground;
    ground.setAlpha(228);
    painter.fillRect(rect.adjusted(-kMarginMm, -kMarginMm, kMarginMm, kMarginMm), ground);
}

} // namespace

MapPage::Sizes MapPage::sizesFor(QSizeF pageMm)
{
    // 1 for A4 landscape; the square root keeps a small column readable and a wide slide calm.
    const double size = std::min(pageMm.width(), pageMm.height() * 1.41) / 297;
    const double k = std::clamp(std::sqrt(size), 0.55, 1.25);
    const MapStyle style;
    return {.margin = 7 * k,
            .gap = 3 * k,
            .title = {17 * k, QFont::DemiBold, style.text},
            .subtitle = {std::max(6.5, 9.5 * k), QFont::Normal, style.quietText},
            .date = {17 * k, QFont::Normal, style.text},
            .note = {std::max(6.0, 6.6 * k), QFont::Normal, style.quietText},
            .legendScale = std::clamp(k, 0.8, 1.1),
            .mapScale = std::clamp(1.15 * size, 0.55, 1.0)};
}

MapPage MapPage::arrange(MapSettings map, const CrsTransform& projection, PageChoices choices)
{
    MapPage page;
    page.m_choices = std::move(choices);
    const Sizes sizes = sizesFor(page.sizeMm());
    page.m_map = std::move(map);
    page.m_map.style = scaled(page.m_map.style, sizes.mapScale);
    page.arrangeTexts(sizes);
    page.dropTextsUntilTheMapHasRoom(sizes);
    page.arrangeMap(sizes, projection);
    return page;
}

/// On a page too small for all, the map comes first, then the title.
void MapPage::dropTextsUntilTheMapHasRoom(const Sizes& sizes)
{
    constexpr double kLeastShare = 0.3;
    PageTexts& texts = m_choices.texts;
    const auto isCramped = [this] { return m_frame.height() < sizeMm().height() * kLeastShare; };
    for (QString* text : {&texts.subtitle, &texts.date, &texts.title}) {
        if (!isCramped())
            return;
        if (!texts.notes.isEmpty())
            texts.notes.clear();
        else
            text->clear();
        arrangeTexts(sizes);
    }
    if (isCramped()) {
        texts = {};
        arrangeTexts(sizes);
    }
}

void MapPage::arrangeTexts(const Sizes& sizes)
{
    m_lines.clear();
    const PageTexts& texts = m_choices.texts;
    const QSizeF page = sizeMm();
    const double left = sizes.margin;
    const double width = page.width() - 2 * sizes.margin;
    double top = sizes.margin;
    const auto addLine = [&](const QString& text, const TextStyle& style, double x) {
        m_lines.push_back({{x, top}, text, style});
    };
    // The date stands at the right of the title where both fit, and on a line of its own otherwise.
    const double dateWidth = textWidthMm(texts.date, sizes.date);
    const bool isDateBeside =
        !texts.date.isEmpty() && textWidthMm(texts.title, sizes.title) + dateWidth + 3 * sizes.gap <= width;
    if (isDateBeside)
        addLine(texts.date, sizes.date, left + width - dateWidth);
    for (const QString& line : brokenLines(texts.title, sizes.title, width)) {
        addLine(line, sizes.title, left);
        top += lineHeightMm(sizes.title);
    }
    if (isDateBeside && texts.title.isEmpty())
        top += lineHeightMm(sizes.date);
    if (!texts.date.isEmpty() && !isDateBeside) {
        addLine(texts.date, sizes.date, left);
        top += lineHeightMm(sizes.date);
    }
    for (const QString& line : brokenLines(texts.subtitle, sizes.subtitle, width)) {
        addLine(line, sizes.subtitle, left);
        top += lineHeightMm(sizes.subtitle);
    }
    const double mapTop = m_lines.empty() ? sizes.margin : top + sizes.gap;

    QStringList notes;
    for (const QString& note : texts.notes)
        notes += brokenLines(note, sizes.note, width);
    top = page.height() - sizes.margin - static_cast<double>(notes.size()) * lineHeightMm(sizes.note);
    const double mapBottom = notes.isEmpty() ? top : top - sizes.gap;
    for (const QString& line : notes) {
        addLine(line, sizes.note, left);
        top += lineHeightMm(sizes.note);
    }
    m_frame = QRectF(left, mapTop, width, mapBottom - mapTop);
}

void MapPage::fitView()
{
    constexpr double kInsideMarginMm = 1.5;
    m_map.frameMm = m_frame.size();
    const MapExtent extent = m_choices.extent.value_or(m_map.map->fullExtent());
    m_map.view = viewShowing(extent, m_map.frameMm, m_choices.extent ? 0 : kInsideMarginMm);
}

void MapPage::arrangeMap(const Sizes& sizes, const CrsTransform& projection)
{
    const QRectF whole = m_frame;
    arrangeFurniture(sizes, projection);
    if (!placeInsetsOnMap(sizes, projection)) {
        QRectF column = whole;
        column.setLeft(whole.right() - std::clamp(whole.width() * kInsetShare, kLeastInsetMm, kMostInsetMm));
        m_frame = whole;
        m_frame.setRight(column.left() - sizes.gap);
        arrangeFurniture(sizes, projection);
        placeInsetsBeside(column, sizes, projection);
    }
    if (m_choices.showsNorthArrow)
        placeNorthArrow(sizes, projection);
    if (m_choices.showsGraticule)
        m_graticule = Graticule::of(m_map, projection);
}

void MapPage::arrangeFurniture(const Sizes& sizes, const CrsTransform& projection)
{
    m_legendRect = m_scaleBarRect = {};
    fitView();
    if (m_choices.showsLegend)
        placeLegend(sizes);
    if (m_choices.showsScaleBar)
        placeScaleBar(sizes, projection);
}

/// The shape of its area, within limits; no higher than its share of the frame.
QSizeF MapPage::insetSize(const InsetChoice& inset, double widthMm, const Sizes& sizes) const
{
    const double aspect = inset.extent.width() > 0 ? inset.extent.height() / inset.extent.width() : 1;
    const auto count = static_cast<double>(m_choices.insets.size());
    const double share = (m_frame.height() - (count - 1) * sizes.gap) / count;
    return {widthMm, std::min(widthMm * std::clamp(aspect, 0.6, 1.4), share)};
}

bool MapPage::isFree(const QRectF& pageRect) const
{
    const QRectF wide = pageRect.adjusted(-1, -1, 1, 1);
    const bool isTaken = std::any_of(m_insets.begin(), m_insets.end(),
                                     [&](const InsetMap& inset) { return inset.rectMm().intersects(wide); });
    return m_frame.contains(pageRect) && !isTaken && !wide.intersects(m_legendRect) &&
           !wide.intersects(m_scaleBarRect) && isFreeOfLand(pageRect);
}

bool MapPage::placeInsetsOnMap(const Sizes& sizes, const CrsTransform& projection)
{
    const double width = std::clamp(m_frame.width() * kInsetShare, kLeastInsetMm, kMostInsetMm);
    double bottom = m_frame.bottom();
    for (const InsetChoice& choice : m_choices.insets) {
        const QSizeF size = insetSize(choice, width, sizes);
        const QRectF rect(QPointF(m_frame.right() - width, bottom - size.height()), size);
        if (!isFree(rect)) {
            m_insets.clear();
            return false;
        }
        m_insets.push_back(InsetMap::in(rect, choice, m_map, projection));
        bottom = rect.top() - sizes.gap;
    }
    return true;
}

void MapPage::placeInsetsBeside(const QRectF& column, const Sizes& sizes, const CrsTransform& projection)
{
    double bottom = column.bottom();
    for (const InsetChoice& choice : m_choices.insets) {
        const QSizeF size = insetSize(choice, column.width(), sizes);
        const QRectF rect(QPointF(column.left(), bottom - size.height()), size);
        m_insets.push_back(InsetMap::in(rect, choice, m_map, projection));
        bottom = rect.top() - sizes.gap;
    }
}

void MapPage::placeNorthArrow(const Sizes& sizes, const CrsTransform& projection)
{
    const auto at = [&](QPointF topLeft) {
        return NorthArrow::at(m_map, projection, topLeft - m_frame.topLeft(), sizes.mapScale);
    };
    const QSizeF size = at(m_frame.topLeft()).sizeMm();
    const QPointF topRight(m_frame.right() - size.width(), m_frame.top());
    QPointF chosen = m_frame.topLeft();
    for (const QPointF& corner : {topRight, m_frame.topLeft()})
        if (isFree(QRectF(corner, size))) {
            chosen = corner;
            break;
        }
    m_northArrow = at(chosen + QPointF(size.width() / 2, size.height() / 2));
    m_northArrowRect = QRectF(chosen, size);
}

bool MapPage::isFreeOfLand(const QRectF& pageRect) const
{
    constexpr double kClearanceMm = 1.5;
    const MapToPage toPage(m_map.view, m_map.frameMm);
    const QRectF inFrame = pageRect.translated(-m_frame.topLeft())
                               .adjusted(-kClearanceMm, -kClearanceMm, kClearanceMm, kClearanceMm);
    MapExtent extent;
    extent.include(toPage.toMap(inFrame.bottomLeft()));
    extent.include(toPage.toMap(inFrame.topRight()));
    const BoundaryShapes& shapes = m_map.map->shapes();
    const QPainterPath land = shapes.land(extent, shapes.lodFor(m_map.view.mapUnitsPerMm));
    return !land.intersects(QRectF(extent.minX, extent.minY, extent.width(), extent.height()));
}

void MapPage::placeLegend(const Sizes& sizes)
{
    const auto onMap = [&](const QSizeF& size) -> std::optional<QRectF> {
        const QRectF bottomLeft(QPointF(m_frame.left(), m_frame.bottom() - size.height()), size);
        const QRectF topLeft(m_frame.topLeft(), size);
        const QRectF bottomRight(QPointF(m_frame.right() - size.width(), m_frame.bottom() - size.height()),
                                 size);
        for (const QRectF& place : {bottomLeft, bottomRight, topLeft})
            if (m_frame.contains(place) && isFreeOfLand(place))
                return place;
        return std::nullopt;
    };
    const QRectF whole = m_frame;
    m_isLegendOnLand = false;
    m_legend = Legend::of(m_map, {sizes.legendScale, 1});
    QSizeF size = m_legend->sizeMm();
    if (const auto place = onMap(size)) {
        m_legendRect = *place;
        return;
    }
    // A zoomed map is land everywhere; there the legend stands on it as in the window, on a ground of its
    // own.
    if (m_choices.extent && size.width() < m_frame.width() / 2 && size.height() < m_frame.height()) {
        m_legendRect = QRectF(QPointF(m_frame.left(), m_frame.bottom() - size.height()), size);
        m_isLegendOnLand = true;
        return;
    }
    const double left = m_frame.left();
    const bool isWide = m_frame.width() > 1.6 * m_frame.height() && size.height() < m_frame.height();
    if (isWide) {
        m_legendRect = QRectF(QPointF(left, m_frame.bottom() - size.height()), size);
        m_frame.setLeft(m_legendRect.right() + 2 * sizes.gap);
    } else {
        const double gap = Legend::columnGapMm(sizes.legendScale);
        const int columns =
            std::clamp(static_cast<int>((m_frame.width() + gap) / (size.width() + gap)), 1, 3);
        m_legend = Legend::of(m_map, {sizes.legendScale, columns});
        size = m_legend->sizeMm();
        m_legendRect = QRectF(QPointF(left, m_frame.bottom() - size.height()), size);
        m_frame.setBottom(m_legendRect.top() - sizes.gap);
    }
    // A page too small for both keeps the map.
    if (m_frame.height() < whole.height() / 3 || m_frame.width() < whole.width() / 3) {
        m_frame = whole;
        m_legend.reset();
        m_legendRect = {};
    }
    fitView();
}

void MapPage::placeScaleBar(const Sizes& sizes, const CrsTransform& projection)
{
    const double maxWidth = std::min(40.0, m_frame.width() * 0.22);
    const bool isLegendAtLeft = m_legendRect.left() <= m_frame.left() + 1 &&
                                m_legendRect.bottom() > m_frame.bottom() - 1 &&
                                m_legendRect.intersects(m_frame);
    const double left = (isLegendAtLeft ? m_legendRect.right() + 2 * sizes.gap : m_frame.left() + 1);
    const QPointF place(left + maxWidth / 2 - m_frame.left(), m_frame.height() - 3);
    m_scaleBar = ScaleBar::at(m_map, projection, place, maxWidth);
    const QSizeF size = m_scaleBar->sizeMm();
    m_scaleBarRect = QRectF(QPointF(left, m_frame.bottom() - size.height() - 0.5), size);
}

std::vector<QRectF> MapPage::furnitureInFrame() const
{
    std::vector<QRectF> rects{m_legendRect, m_scaleBarRect, m_northArrowRect};
    for (const InsetMap& inset : m_insets)
        rects.push_back(inset.rectMm());
    for (QRectF& rect : rects)
        rect.translate(-m_frame.topLeft());
    return rects;
}

/// Where on the main map each inset looks.
void MapPage::paintLocators(QPainter& painter) const
{
    const QRectF frame({0, 0}, m_frame.size());
    const MapToPage toPage(m_map.view, m_map.frameMm);
    painter.setPen(QPen(m_map.style.text, kLocatorMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const InsetMap& inset : m_insets) {
        const MapExtent seen = inset.visibleExtent();
        const QPointF topLeft = toPage.toPage({seen.minX, seen.maxY});
        const QPointF bottomRight = toPage.toPage({seen.maxX, seen.minY});
        for (const QPolygonF& piece : clippedLine(QPolygonF(QRectF(topLeft, bottomRight)), frame))
            painter.drawPolyline(piece);
    }
}

DrawnReport MapPage::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_map.isTransparent)
        painter.fillRect(QRectF({0, 0}, sizeMm()), m_map.style.ground);

    painter.save();
    painter.translate(m_frame.topLeft());
    DrawnReport report = paintMap(painter, m_map);
    if (m_graticule)
        m_graticule->paint(painter, furnitureInFrame());
    paintLocators(painter);
    painter.restore();

    for (const Line& line : m_lines)
        paintText(painter, line.topLeftMm, line.text, line.style);
    if (m_legend) {
        if (m_isLegendOnLand)
            paintBacking(painter, m_legendRect, m_map.style);
        m_legend->paint(painter, m_legendRect.topLeft());
    }
    if (m_scaleBar) {
        if (!isFreeOfLand(m_scaleBarRect))
            paintBacking(painter, m_scaleBarRect, m_map.style);
        m_scaleBar->paint(painter, m_scaleBarRect.topLeft());
    }
    for (const InsetMap& inset : m_insets)
        inset.paint(painter);
    if (m_northArrow)
        m_northArrow->paint(painter, m_northArrowRect.topLeft());
    painter.restore();
    return report;
}

} // namespace zoneatlas
