// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/furnished_map.h"

#include "map/clip.h"

#include <algorithm>

namespace zoneatlas {

/// What all pieces are placed by.
struct FurnishedMap::Context
{
    const CrsTransform& projection;
    const PageType& type;
    const ItemMoves& moves;
};

namespace {

constexpr double kInsetShare = 0.2; ///< of the frame's width
constexpr double kLeastInsetMm = 24;
constexpr double kMostInsetMm = 70;
constexpr double kLocatorMm = 0.25;

/// So that what stands on the map can be read, and the map below still be guessed.
void paintBacking(QPainter& painter, const QRectF& rect, const MapStyle& style)
{
    constexpr double kMarginMm = 1.5;
    QColor ground = style.ground;
    ground.setAlpha(228);
    painter.fillRect(rect.adjusted(-kMarginMm, -kMarginMm, kMarginMm, kMarginMm), ground);
}

} // namespace

FurnishedMap FurnishedMap::arrange(MapSettings map, const CrsTransform& projection, FurnitureChoices choices,
                                   const QRectF& room, const PageType& type, const ItemMoves& moves)
{
    const Context context{projection, type, moves};
    FurnishedMap furnished;
    furnished.m_map = std::move(map);
    furnished.m_choices = std::move(choices);
    furnished.m_frame = room;
    furnished.placeStanding(context);
    if (!furnished.placeInsetsOnMap(context)) {
        QRectF column = room;
        furnished.m_frame = room;
        column.setLeft(room.right() - furnished.insetWidthMm());
        furnished.m_frame.setRight(column.left() - type.gapMm);
        furnished.placeStanding(context);
        furnished.placeInsetsBeside(column, context);
    }
    if (furnished.m_choices.showsNorthArrow)
        furnished.placeNorthArrow(context);
    if (furnished.m_choices.showsGraticule)
        furnished.m_graticule = Graticule::of(furnished.m_map, projection);
    return furnished;
}

void FurnishedMap::fitView()
{
    m_map.frameMm = m_frame.size();
    m_map.view = viewFor(m_frame.size());
}

MapView FurnishedMap::viewFor(const QSizeF& frameMm) const
{
    constexpr double kInsideMarginMm = 1.5;
    const MapExtent extent = m_choices.extent.value_or(m_map.map->fullExtent());
    return viewShowing(extent, frameMm, m_choices.extent ? 0 : kInsideMarginMm);
}

/// Legend and scale bar, which may take room from the map.
void FurnishedMap::placeStanding(const Context& context)
{
    m_legendRect = m_scaleBarRect = {};
    fitView();
    if (m_choices.showsLegend)
        placeLegend(context);
    if (m_choices.showsScaleBar)
        placeScaleBar(context);
}

std::optional<QRectF> FurnishedMap::freeLegendPlace(const QSizeF& size) const
{
    const double right = m_frame.right() - size.width();
    const double bottom = m_frame.bottom() - size.height();
    for (const QPointF& corner : {QPointF(m_frame.left(), bottom), QPointF(right, bottom), m_frame.topLeft()})
        if (const QRectF place(corner, size); m_frame.contains(place) && isFreeOfLand(place))
            return place;
    return std::nullopt;
}

void FurnishedMap::placeLegend(const Context& context)
{
    m_legend = Legend::of(m_map, {context.type.legendScale, 1});
    const QSizeF size = m_legend->sizeMm();
    if (const auto moved = context.moves.rectOf(PageItem::Legend, 0, size)) {
        m_legendRect = *moved;
        return;
    }
    if (const auto place = freeLegendPlace(size)) {
        m_legendRect = *place;
        return;
    }
    // A zoomed map is land everywhere; there the legend stands on it as in the window, on a ground of its
    // own.
    if (m_choices.extent && size.width() < m_frame.width() / 2 && size.height() < m_frame.height()) {
        m_legendRect = QRectF(QPointF(m_frame.left(), m_frame.bottom() - size.height()), size);
        return;
    }
    placeLegendBeside(context);
    fitView();
}

/// Beside or below the map, whichever leaves it larger; a page too small for both keeps the map.
void FurnishedMap::placeLegendBeside(const Context& context)
{
    const QRectF whole = m_frame;
    std::optional<LegendPlace> best;
    for (const LegendPlace& place : {legendAtLeft(whole, context), legendBelow(whole, context)}) {
        const bool isMapSeen =
            place.mapFrame.height() >= whole.height() / 3 && place.mapFrame.width() >= whole.width() / 3;
        if (isMapSeen && (!best || mapUnitsPerMmIn(place.mapFrame) < mapUnitsPerMmIn(best->mapFrame)))
            best = place;
    }
    m_legend.reset();
    m_legendRect = {};
    if (!best)
        return;
    m_legend = best->legend;
    m_legendRect = best->rect;
    m_frame = best->mapFrame;
}

FurnishedMap::LegendPlace FurnishedMap::legendAtLeft(const QRectF& room, const Context& context) const
{
    const Legend legend = Legend::of(m_map, {context.type.legendScale, 1});
    const QSizeF size = legend.sizeMm();
    const QRectF rect(QPointF(room.left(), room.bottom() - size.height()), size);
    QRectF frame = size.height() < room.height() ? room : QRectF();
    frame.setLeft(rect.right() + 2 * context.type.gapMm);
    return {legend, rect, frame};
}

FurnishedMap::LegendPlace FurnishedMap::legendBelow(const QRectF& room, const Context& context) const
{
    const double scale = context.type.legendScale;
    const double gap = Legend::columnGapMm(scale);
    const double width = Legend::of(m_map, {scale, 1}).sizeMm().width();
    const int columns = std::clamp(static_cast<int>((room.width() + gap) / (width + gap)), 1, 3);
    const Legend legend = Legend::of(m_map, {scale, columns});
    const QRectF rect(QPointF(room.left(), room.bottom() - legend.sizeMm().height()), legend.sizeMm());
    QRectF frame = room;
    frame.setBottom(rect.top() - context.type.gapMm);
    return {legend, rect, frame};
}

double FurnishedMap::mapUnitsPerMmIn(const QRectF& frame) const
{
    return viewFor(frame.size()).mapUnitsPerMm;
}

void FurnishedMap::placeScaleBar(const Context& context)
{
    const double maxWidth = std::min(40.0, m_frame.width() * 0.22);
    const bool isLegendAtLeft = m_legendRect.left() <= m_frame.left() + 1 &&
                                m_legendRect.bottom() > m_frame.bottom() - 1 &&
                                m_legendRect.intersects(m_frame);
    double left = isLegendAtLeft ? m_legendRect.right() + 2 * context.type.gapMm : m_frame.left() + 1;
    // True where it stands, wherever that is.
    const auto at = [&](QPointF place) {
        return ScaleBar::at(m_map, context.projection, place - m_frame.topLeft(), maxWidth);
    };
    m_scaleBar = at(QPointF(left + maxWidth / 2, m_frame.bottom() - 3));
    const QSizeF size = m_scaleBar->sizeMm();
    m_scaleBarRect = QRectF(QPointF(left, m_frame.bottom() - size.height() - 0.5), size);
    if (const auto moved = context.moves.rectOf(PageItem::ScaleBar, 0, size)) {
        m_scaleBar = at(moved->center());
        m_scaleBarRect = QRectF(moved->topLeft(), m_scaleBar->sizeMm());
    }
}

void FurnishedMap::placeNorthArrow(const Context& context)
{
    const auto at = [&](QPointF middle) {
        return NorthArrow::at(m_map, context.projection, middle - m_frame.topLeft(), context.type.mapScale);
    };
    const QSizeF size = at(m_frame.center()).sizeMm();
    QRectF rect(m_frame.topLeft(), size);
    if (const QRectF topRight(QPointF(m_frame.right() - size.width(), m_frame.top()), size); isFree(topRight))
        rect = topRight;
    m_northArrowRect = context.moves.rectOf(PageItem::NorthArrow, 0, size).value_or(rect);
    m_northArrow = at(m_northArrowRect.center());
}

double FurnishedMap::insetWidthMm() const
{
    return std::clamp(m_frame.width() * kInsetShare, kLeastInsetMm, kMostInsetMm);
}

/// The shape of its area, within limits; no higher than its share of the frame.
QSizeF FurnishedMap::insetSize(const InsetChoice& inset, double widthMm, const Context& context) const
{
    const double aspect = inset.extent.width() > 0 ? inset.extent.height() / inset.extent.width() : 1;
    const auto count = static_cast<double>(m_choices.insets.size());
    const double share = (m_frame.height() - (count - 1) * context.type.gapMm) / count;
    return {widthMm, std::min(widthMm * std::clamp(aspect, 0.6, 1.4), share)};
}

/// At its place in the stack, or where it was moved to.
void FurnishedMap::stackInset(int index, const QRectF& rect, const Context& context)
{
    const auto moved = context.moves.rectOf(PageItem::Inset, index, rect.size());
    m_insets.push_back(InsetMap::in(moved.value_or(rect), m_choices.insets[static_cast<size_t>(index)], m_map,
                                    context.projection));
}

bool FurnishedMap::placeInsetsOnMap(const Context& context)
{
    const double width = insetWidthMm();
    double bottom = m_frame.bottom();
    for (int i = 0; i < static_cast<int>(m_choices.insets.size()); ++i) {
        const QSizeF size = insetSize(m_choices.insets[static_cast<size_t>(i)], width, context);
        const QRectF rect(QPointF(m_frame.right() - width, bottom - size.height()), size);
        const bool isMoved = context.moves.hasMoved(PageItem::Inset, i);
        if (!isMoved && !isFree(rect)) {
            m_insets.clear();
            return false;
        }
        stackInset(i, rect, context);
        if (!isMoved)
            bottom = rect.top() - context.type.gapMm;
    }
    return true;
}

void FurnishedMap::placeInsetsBeside(const QRectF& column, const Context& context)
{
    double bottom = column.bottom();
    for (int i = 0; i < static_cast<int>(m_choices.insets.size()); ++i) {
        const QSizeF size = insetSize(m_choices.insets[static_cast<size_t>(i)], column.width(), context);
        const QRectF rect(QPointF(column.left(), bottom - size.height()), size);
        stackInset(i, rect, context);
        if (!context.moves.hasMoved(PageItem::Inset, i))
            bottom = rect.top() - context.type.gapMm;
    }
}

bool FurnishedMap::isFree(const QRectF& pageRect) const
{
    const QRectF wide = pageRect.adjusted(-1, -1, 1, 1);
    const bool isTaken = std::any_of(m_insets.begin(), m_insets.end(),
                                     [&](const InsetMap& inset) { return inset.rectMm().intersects(wide); });
    return m_frame.contains(pageRect) && !isTaken && !wide.intersects(m_legendRect) &&
           !wide.intersects(m_scaleBarRect) && isFreeOfLand(pageRect);
}

bool FurnishedMap::isFreeOfLand(const QRectF& pageRect) const
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

std::vector<PlacedItem> FurnishedMap::items() const
{
    std::vector<PlacedItem> items;
    if (m_legend)
        items.push_back({PageItem::Legend, 0, m_legendRect});
    if (m_scaleBar)
        items.push_back({PageItem::ScaleBar, 0, m_scaleBarRect});
    if (m_northArrow)
        items.push_back({PageItem::NorthArrow, 0, m_northArrowRect});
    for (size_t i = 0; i < m_insets.size(); ++i)
        items.push_back({PageItem::Inset, static_cast<int>(i), m_insets[i].rectMm()});
    return items;
}

std::vector<QRectF> FurnishedMap::furnitureInFrame() const
{
    std::vector<QRectF> rects;
    for (const PlacedItem& item : items())
        rects.push_back(item.rectMm.translated(-m_frame.topLeft()));
    return rects;
}

/// Where on the main map each inset looks.
void FurnishedMap::paintLocators(QPainter& painter) const
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

DrawnReport FurnishedMap::paint(QPainter& painter) const
{
    painter.save();
    painter.translate(m_frame.topLeft());
    DrawnReport report = paintMap(painter, m_map);
    if (m_graticule) {
        std::vector<QRectF> taken = furnitureInFrame();
        taken.insert(taken.end(), report.labelBoxesMm.begin(), report.labelBoxesMm.end());
        m_graticule->paint(painter, taken);
    }
    paintLocators(painter);
    painter.restore();

    const auto paintPiece = [&](const auto& piece, const QRectF& rect) {
        if (rect.intersects(m_frame) && !isFreeOfLand(rect))
            paintBacking(painter, rect, m_map.style);
        piece->paint(painter, rect.topLeft());
    };
    if (m_legend)
        paintPiece(m_legend, m_legendRect);
    if (m_scaleBar)
        paintPiece(m_scaleBar, m_scaleBarRect);
    for (const InsetMap& inset : m_insets)
        inset.paint(painter);
    if (m_northArrow)
        m_northArrow->paint(painter, m_northArrowRect.topLeft());
    return report;
}

} // namespace zoneatlas
