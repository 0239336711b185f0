// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_canvas.h"

#include "layout/scale_bar.h"
#include "ui/app_style.h"
#include "ui/hover_label.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kSettleMs = 80;         ///< stillness after which a moved picture is painted afresh
constexpr qint64 kSlowPictureMs = 30; ///< below this every frame of a drag is painted
constexpr double kEdgeMm = 3;         ///< furniture to the edge of the canvas
constexpr double kPaddingMm = 1.6;
constexpr double kGapMm = 5; ///< legend to scale bar
constexpr int kBackingAlpha = 214;
constexpr double kSelectionMarginMm = 18;

QPointF toMm(QPointF pixel)
{
    return pixel / kLogicalPixelsPerMm;
}

/// At the bottom left: south-west of the land there is empty ground.
QRectF legendRect(const Legend& legend, QSizeF frameMm)
{
    const double inset = kEdgeMm + kPaddingMm;
    const QSizeF size = legend.sizeMm();
    return {QPointF(inset, frameMm.height() - inset - size.height()), size};
}

QRectF padded(QRectF rect)
{
    return rect.adjusted(-kPaddingMm, -kPaddingMm, kPaddingMm, kPaddingMm);
}

} // namespace

MapCanvas::MapCanvas(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hoverLabel(new HoverLabel(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Map"));
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(kSettleMs);
    connectSession();
}

void MapCanvas::connectSession()
{
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&m_session.mapView(), &MapViewState::viewChanged, this, &MapCanvas::onViewChanged);
    connect(&m_session.mapView(), &MapViewState::styleChanged, this, repaint);
    connect(&m_session.selection(), &SelectionModel::selectionChanged, this, repaint);
    connect(&m_session.selection(), &SelectionModel::hoverChanged, this, repaint);
    connect(&m_session.time(), &TimeController::viewChanged, this, [this] {
        updateHover();
        update();
    });
    connect(&m_session, &Session::languageChanged, this, repaint);
    connect(&m_session, &Session::projectChanged, this, &MapCanvas::onProjectChanged);
    connect(&m_settleTimer, &QTimer::timeout, this, [this] {
        m_isMoving = false;
        update();
    });
}

QSizeF MapCanvas::frameMm() const
{
    return QSizeF(size()) / kLogicalPixelsPerMm;
}

MapSettings MapCanvas::settings() const
{
    return m_session.mapSettings(frameMm());
}

MapExtent MapCanvas::visibleExtent() const
{
    return MapToPage(m_session.mapView().view(), frameMm()).visibleExtent();
}

Legend MapCanvas::legend() const
{
    return Legend::of(settings());
}

QRectF MapCanvas::legendRectMm() const
{
    return legendRect(legend(), frameMm());
}

void MapCanvas::showFullExtent()
{
    refreshFullView();
    m_session.mapView().setView(m_fullView);
}

void MapCanvas::zoomToSelection()
{
    const MapExtent extent = extentOfZones(*m_session.project().map, m_session.selection().zones());
    if (extent.isEmpty())
        return;
    const double marginMm = std::min({kSelectionMarginMm, frameMm().width() / 4, frameMm().height() / 4});
    m_session.mapView().setView(viewShowing(extent, frameMm(), marginMm));
}

void MapCanvas::zoomIn()
{
    zoomAbout(QRectF(rect()).center(), kZoomStep);
}

void MapCanvas::zoomOut()
{
    zoomAbout(QRectF(rect()).center(), 1 / kZoomStep);
}

void MapCanvas::refreshFullView()
{
    m_fullView = fullExtentView(*m_session.project().map, frameMm(), padded(legendRectMm()));
}

void MapCanvas::onViewChanged()
{
    m_prefetcher.stop();
    if (m_lastPictureMs > kSlowPictureMs) {
        m_isMoving = true;
        m_settleTimer.start();
    }
    updateHover();
    update();
    emit viewScaleChanged();
}

void MapCanvas::onProjectChanged()
{
    m_prefetcher.stop();
    m_cache.clear();
    m_shown = {};
    showFullExtent();
    update();
}

void MapCanvas::zoomAbout(QPointF pixel, double factor)
{
    const MapView& view = m_session.mapView().view();
    const double limited = limitedZoom(view, factor, zoomLimitsFor(m_fullView));
    m_session.mapView().setView(
        keptOnMap(zoomedAbout(view, frameMm(), toMm(pixel), limited), *m_session.project().map));
}

void MapCanvas::panBy(QPointF deltaMm)
{
    m_session.mapView().setView(
        keptOnMap(pannedBy(m_session.mapView().view(), deltaMm), *m_session.project().map));
}

void MapCanvas::clickAt(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const MapHit hit = hitTest(settings(), toMm(pixel));
    SelectionModel& selection = m_session.selection();
    const bool isAdding = modifiers.testFlag(Qt::ControlModifier);
    if (hit.zones.empty()) {
        if (!isAdding)
            selection.clear();
        return;
    }
    isAdding ? selection.toggle(hit.zones.front()) : selection.select(hit.zones.front());
}

void MapCanvas::updateHover()
{
    if (!m_pointer || m_isDragging) {
        m_hoverLabel->hide();
        m_session.selection().hover(std::nullopt);
        return;
    }
    const MapSettings now = settings();
    const MapHit hit = hitTest(now, toMm(*m_pointer));
    m_session.selection().hover(hit.zones.empty() ? std::nullopt : std::optional(hit.zones.front()));
    m_hoverLabel->showText(placeText(hit, *now.map, now.time.asOf, now.language), m_pointer->toPoint());
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    ++m_paintCount;
    const MapSettings now = settings();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMapPicture(painter, now);
    painter.scale(kLogicalPixelsPerMm, kLogicalPixelsPerMm);
    paintOverlay(painter, now);
    paintFurniture(painter, now);
}

void MapCanvas::paintMapPicture(QPainter& painter, const MapSettings& settings)
{
    const bool canMove = m_isMoving && !m_shown.image.isNull() && m_shown.frameMm == settings.frameMm;
    if (canMove && !m_cache.holds(settings, pixelsPerMm()))
        paintMovedPicture(painter, settings);
    else
        paintFreshPicture(painter, settings);
}

void MapCanvas::paintFreshPicture(QPainter& painter, const MapSettings& settings)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 paintedBefore = m_cache.paintCount();
    m_shown = {m_cache.image(settings, pixelsPerMm()), settings.view, settings.frameMm};
    if (m_cache.paintCount() != paintedBefore)
        m_lastPictureMs = timer.elapsed();
    painter.save();
    // Device pixel for device pixel, without a copy that only carries another device pixel ratio.
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    painter.drawImage(QPointF(0, 0), m_shown.image);
    painter.restore();
    m_prefetcher.restart([this] { return MapPrefetcher::Job{this->settings(), pixelsPerMm()}; });
}

void MapCanvas::paintMovedPicture(QPainter& painter, const MapSettings& settings) const
{
    const MapToPage before(m_shown.view, m_shown.frameMm);
    const MapToPage after(settings.view, settings.frameMm);
    const QPointF topLeft = after.toPage(before.toMap({0, 0}));
    const QPointF bottomRight =
        after.toPage(before.toMap({m_shown.frameMm.width(), m_shown.frameMm.height()}));
    painter.fillRect(rect(), settings.style.ground);
    painter.drawImage(QRectF(topLeft * kLogicalPixelsPerMm, bottomRight * kLogicalPixelsPerMm),
                      m_shown.image);
}

void MapCanvas::paintFurniture(QPainter& painter, const MapSettings& settings) const
{
    QColor backing = settings.style.ground;
    backing.setAlpha(kBackingAlpha);
    const Legend legend = Legend::of(settings);
    const QRectF legendMm = legendRect(legend, settings.frameMm);
    painter.fillRect(padded(legendMm), backing);
    legend.paint(painter, legendMm.topLeft());
    if (!m_session.project().projection)
        return;
    const QPointF place(legendMm.right() + kGapMm, legendMm.bottom());
    const ScaleBar bar = ScaleBar::at(settings, *m_session.project().projection, place);
    const QRectF barMm(QPointF(place.x(), place.y() - bar.sizeMm().height()), bar.sizeMm());
    if (bar.lengthM() > 0)
        painter.fillRect(padded(barMm), backing);
    bar.paint(painter, barMm.topLeft());
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    const MapView& view = m_session.mapView().view();
    const bool isUntouched = view == m_fullView || view == MapView();
    refreshFullView();
    if (isUntouched)
        m_session.mapView().setView(m_fullView);
    emit viewScaleChanged();
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    // With Alt some platforms turn a vertical wheel into a horizontal one; only the vertical one zooms.
    const int steps = m_wheel.add(event->angleDelta().y());
    const bool isFine = event->modifiers().testFlag(Qt::ControlModifier);
    if (steps != 0)
        zoomAbout(event->position(), std::pow(isFine ? kFineZoomStep : kZoomStep, steps));
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_press = event->position();
    m_isDragging = false;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = m_pointer.value_or(event->position());
    m_pointer = event->position();
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        const bool isStarting =
            !m_isDragging && (*m_pointer - *m_press).manhattanLength() >= QApplication::startDragDistance();
        if (isStarting)
            setCursor(Qt::ClosedHandCursor);
        if (m_isDragging || isStarting)
            panBy(toMm(*m_pointer - (isStarting ? *m_press : before)));
        m_isDragging = m_isDragging || isStarting;
    }
    updateHover();
    emit pointerMoved(MapToPage(m_session.mapView().view(), frameMm()).toMap(toMm(*m_pointer)));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const bool wasDragging = m_isDragging;
    m_press.reset();
    m_isDragging = false;
    unsetCursor();
    if (!wasDragging)
        clickAt(event->position(), event->modifiers());
    updateHover();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        zoomAbout(event->position(), kZoomStep);
}

void MapCanvas::leaveEvent(QEvent*)
{
    m_pointer.reset();
    updateHover();
    emit pointerMoved(std::nullopt);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<QPointF> delta = panForKey(event->key(), frameMm()))
        panBy(*delta);
    else if (const std::optional<double> factor = zoomForKey(event->key()))
        zoomAbout(QRectF(rect()).center(), *factor);
    else if (event->key() == Qt::Key_Escape)
        m_session.selection().clear();
    else
        QWidget::keyPressEvent(event);
}

void MapCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map"));
        m_hoverLabel->hide();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace zoneatlas
