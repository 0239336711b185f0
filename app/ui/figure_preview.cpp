// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_preview.h"

#include "core/geo_extent.h"
#include "core/lengths.h"
#include "figure/moved_items.h"
#include "ui/app_style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace zoneatlas {

namespace {

constexpr int kRenderDelayMs = 120;
constexpr int kCheckerPx = 8;
constexpr double kLeastDrawnPx = 6; ///< less is a click, not an area
constexpr double kSnapPx = 6;
constexpr double kOutlineGapPx = 2; ///< between an item and its outline
constexpr double kHandlePx = 6;
constexpr double kNudgeMm = 1;
constexpr double kLargeNudgeMm = 5; ///< with Shift

void fillChecker(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, Qt::white);
    for (int y = rect.top(); y < rect.bottom(); y += kCheckerPx)
        for (int x = rect.left() + (y - rect.top()) % (2 * kCheckerPx); x < rect.right(); x += 2 * kCheckerPx)
            painter.fillRect(QRect(x, y, kCheckerPx, kCheckerPx) & rect, style::kControl);
}

/// The part of the map in a rectangle of its frame.
MapExtent mapExtentIn(const MapFigure& figure, const QRectF& frameMm)
{
    const MapToPage toPage(figure.mapSettings().view, figure.mapSettings().frameMm);
    MapExtent extent;
    extent.include(toPage.toMap(frameMm.bottomLeft()));
    extent.include(toPage.toMap(frameMm.topRight()));
    return extent;
}

QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

FigurePreview::FigurePreview(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    m_renderTimer.setSingleShot(true);
    m_renderTimer.setInterval(kRenderDelayMs);
    connect(&m_renderTimer, &QTimer::timeout, this, &FigurePreview::render);
}

void FigurePreview::setRequest(const FigureRequest& request)
{
    m_request = request;
    updateMover();
    m_renderTimer.start();
}

void FigurePreview::updateMover()
{
    if (m_figure)
        m_mover.setPage({m_figure->page().items(), m_request.moved, m_figure->pageMm(),
                         m_figure->page().type().marginMm});
}

double FigurePreview::pixelsPerMm() const
{
    const QSizeF page = m_request.pageMm;
    return page.isEmpty() ? 0 : std::min((width() - 2) / page.width(), (height() - 2) / page.height());
}

void FigurePreview::render()
{
    if (pixelsPerMm() <= 0)
        return;
    m_figure.emplace(m_project, m_request);
    m_image = m_figure->image(pixelsPerMm() * devicePixelRatioF() * kMmPerInch);
    ++m_renderCount;
    updateMover();
    update();
    emit rendered();
}

QRect FigurePreview::pageRect() const
{
    QRect page(QPoint(0, 0), (QSizeF(m_image.size()) / devicePixelRatioF()).toSize());
    page.moveCenter(rect().center());
    return page;
}

QPointF FigurePreview::toMm(QPointF pixel) const
{
    return (pixel - pageRect().topLeft()) / pixelsPerMm();
}

QRectF FigurePreview::toPixels(const QRectF& mm) const
{
    return {mm.topLeft() * pixelsPerMm() + pageRect().topLeft(), mm.size() * pixelsPerMm()};
}

QRectF FigurePreview::mapRect() const
{
    return m_figure ? toPixels(m_figure->page().mapFrameMm()) : QRectF();
}

QRectF FigurePreview::drawnRect() const
{
    return m_press ? QRectF(*m_press, m_pointer).normalized() & mapRect() : QRectF();
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QRect page = pageRect();
    if (m_image.hasAlphaChannel())
        fillChecker(painter, page);
    painter.drawImage(page, m_image);
    painter.setPen(style::kHairline);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
    if (m_press) {
        painter.setPen(QPen(style::kAccent, 1, Qt::DashLine));
        painter.drawRect(drawnRect());
    }
    if (m_mover.draggedRect())
        paintDrag(painter);
    else
        paintItems(painter);
}

/// An outline for what is pointed at, and one with handles for what is chosen.
void FigurePreview::paintItems(QPainter& painter) const
{
    const auto outlineOf = [this](const PlacedItem& item) {
        return toPixels(item.rectMm).adjusted(-kOutlineGapPx, -kOutlineGapPx, kOutlineGapPx, kOutlineGapPx);
    };
    if (const auto item = m_mover.hovered()) {
        painter.setPen(QPen(style::kLink, 1, Qt::DashLine));
        painter.drawRect(outlineOf(*item));
    }
    const auto chosen = m_mover.chosen();
    if (!chosen)
        return;
    const QRectF outline = outlineOf(*chosen);
    painter.setPen(QPen(style::kLink, 1));
    painter.drawRect(outline);
    for (const QPointF& corner :
         {outline.topLeft(), outline.topRight(), outline.bottomLeft(), outline.bottomRight()}) {
        QRectF handle(0, 0, kHandlePx, kHandlePx);
        handle.moveCenter(corner);
        painter.fillRect(handle, style::kLink);
    }
}

/// The item's own picture where it goes, and the lines it snapped to.
void FigurePreview::paintDrag(QPainter& painter) const
{
    const QRectF target = toPixels(*m_mover.draggedRect());
    const QRectF from = toPixels(m_mover.chosen()->rectMm).translated(-pageRect().topLeft());
    const double dots = devicePixelRatioF();
    painter.setOpacity(0.8);
    painter.drawImage(target, m_image, QRectF(from.topLeft() * dots, from.size() * dots));
    painter.setOpacity(1);
    painter.setPen(QPen(style::kLink, 1));
    painter.drawRect(target);
    const QRectF page = pageRect();
    if (const auto x = m_mover.guideX())
        painter.drawLine(QLineF(page.left() + *x * pixelsPerMm(), page.top(),
                                page.left() + *x * pixelsPerMm(), page.bottom()));
    if (const auto y = m_mover.guideY())
        painter.drawLine(QLineF(page.left(), page.top() + *y * pixelsPerMm(), page.right(),
                                page.top() + *y * pixelsPerMm()));
}

void FigurePreview::resizeEvent(QResizeEvent*)
{
    m_renderTimer.start();
}

void FigurePreview::mousePressEvent(QMouseEvent* event)
{
    if (!m_figure || event->button() != Qt::LeftButton)
        return;
    const bool isOnItem = m_mover.press(toMm(event->position()));
    if (!isOnItem && mapRect().contains(event->position()))
        m_press = m_pointer = event->position();
    update();
}

void FigurePreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_figure)
        return;
    m_pointer = event->position();
    const double pixels = pixelsPerMm();
    const bool isFree = event->modifiers().testFlag(Qt::AltModifier);
    if (m_mover.isPressed())
        m_mover.drag(toMm(m_pointer),
                     {QApplication::startDragDistance() / pixels, isFree ? 0 : kSnapPx / pixels});
    else if (!m_press)
        pointAt(m_pointer);
    if (m_press || m_mover.isPressed())
        update();
}

void FigurePreview::pointAt(QPointF pixel)
{
    if (m_mover.hover(toMm(pixel)))
        update();
    setCursor(m_mover.hovered()           ? Qt::SizeAllCursor
              : mapRect().contains(pixel) ? Qt::CrossCursor
                                          : Qt::ArrowCursor);
}

void FigurePreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pointer = event->position();
    if (const auto moved = m_mover.release())
        emit itemMoved(*moved);
    if (m_press)
        finishArea();
    update();
}

void FigurePreview::finishArea()
{
    const QRectF drawn = drawnRect();
    m_press.reset();
    if (drawn.width() < kLeastDrawnPx || drawn.height() < kLeastDrawnPx)
        return;
    const QRectF inFrame((drawn.topLeft() - mapRect().topLeft()) / pixelsPerMm(),
                         drawn.size() / pixelsPerMm());
    const GeoExtent area = geographicExtent(mapExtentIn(*m_figure, inFrame), *m_project.projection);
    if (!area.isEmpty())
        emit areaDrawn(area);
}

void FigurePreview::leaveEvent(QEvent*)
{
    if (m_mover.leave())
        update();
}

bool FigurePreview::nudge(const QKeyEvent& event)
{
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? kLargeNudgeMm : kNudgeMm;
    const QPointF arrow = arrowOf(event.key());
    const auto moved = m_mover.nudged(arrow * step);
    if (arrow.isNull() || !moved)
        return false;
    emit itemMoved(*moved);
    return true;
}

void FigurePreview::keyPressEvent(QKeyEvent* event)
{
    if (nudge(*event))
        return;
    if (event->key() == Qt::Key_Escape && (m_mover.isPressed() || m_mover.chosen())) {
        m_mover.isPressed() ? m_mover.cancel() : m_mover.choose(std::nullopt);
        update();
    } else if (event->key() == Qt::Key_Delete) {
        putBack(m_mover.chosen());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FigurePreview::putBack(const std::optional<PlacedItem>& item)
{
    if (item && m_mover.hasMoved(*item))
        emit itemPutBack(*item);
}

void FigurePreview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

/// From item to item, then out of the widget.
bool FigurePreview::focusNextPrevChild(bool next)
{
    update();
    return m_mover.chooseNext(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

void FigurePreview::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey)
        m_mover.choose(m_mover.itemAt(toMm(event->pos())));
    update();
    const auto item = m_mover.chosen();
    if (!item)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Back to its place"), this, [this, item] { putBack(item); })
        ->setEnabled(m_mover.hasMoved(*item));
    menu->popup(isByKey ? mapToGlobal(toPixels(item->rectMm).center().toPoint()) : event->globalPos());
}

bool FigurePreview::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showTip(help->pos(), help->globalPos());
    return true;
}

void FigurePreview::showTip(const QPoint& at, const QPoint& global)
{
    QString tip;
    if (const auto item = m_figure ? m_mover.itemAt(toMm(at)) : std::nullopt)
        tip = tr("%1: drag it, or move it with the arrow keys.").arg(pageItemName(item->item, item->index));
    else if (mapRect().contains(at))
        tip = tr("Drag over the map to show that part in an inset.");
    QToolTip::showText(global, tip, this);
}

} // namespace zoneatlas
