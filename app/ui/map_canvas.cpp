// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_canvas.h"

#include "core/text_format.h"
#include "session/project_picture.h"
#include "ui/app_style.h"
#include "ui/hover_label.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <set>
#include <utility>

namespace zoneatlas {

namespace {

constexpr int kSettleMs = 80;         ///< stillness after which a moved picture is painted afresh
constexpr qint64 kSlowPictureMs = 30; ///< below this every frame of a drag is painted
constexpr double kSelectionMarginMm = 18;

QPointF toMm(QPointF pixel)
{
    return pixel / kLogicalPixelsPerMm;
}

std::optional<AtlasItem> itemOf(const LegendRow& row)
{
    return row.kind == LegendRow::Kind::Batch ? std::optional<AtlasItem>(BatchNumber{row.batch})
                                              : std::nullopt;
}

/// What a click there would select: the topmost zone, else the province.
std::optional<AtlasItem> itemOf(const MapHit& hit, const AtlasMap& map)
{
    if (!hit.zones.empty())
        return hit.zones.front();
    const std::optional<ProvinceCode> province = provinceOf(hit, map);
    return province ? std::optional<AtlasItem>(*province) : std::nullopt;
}

LegendMarks legendMarks(const Session& session, const std::optional<AtlasItem>& hovered,
                        const QSet<ZoneId>& selected, const std::set<int>& shownBatches)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    LegendMarks marks;
    for (const ZoneId& id : selected)
        if (const Zone* zone = ledger.zone(id))
            marks.selected.insert(zone->approval.batch);
    for (const Batch& batch : ledger.batches())
        if (!shownBatches.empty() && !shownBatches.contains(batch.number))
            marks.hidden.insert(batch.number);
    if (!hovered)
        return marks;
    if (const auto* batch = std::get_if<BatchNumber>(&*hovered))
        marks.hovered = static_cast<int>(*batch);
    else if (const auto* id = std::get_if<ZoneId>(&*hovered))
        if (const Zone* zone = ledger.zone(*id))
            marks.hovered = zone->approval.batch;
    return marks;
}

} // namespace

MapCanvas::MapCanvas(Session& session, QWidget* parent)
    : MapCanvas(session, ComparedDate::Own, std::make_shared<MapImageCache>(), parent)
{}

MapCanvas::MapCanvas(const MapCanvas& own, QWidget* parent)
    : MapCanvas(own.m_session, ComparedDate::Other, own.m_cache, parent)
{}

MapCanvas::MapCanvas(Session& session, ComparedDate which, std::shared_ptr<MapImageCache> cache,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(which)
    , m_cache(std::move(cache))
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
    connect(&m_session.mapView(), &MapViewState::styleChanged, this, [this] {
        refitFullView(); // a legend of shaded provinces takes more room
        update();
    });
    connect(&m_session.selection(), &SelectionModel::selectionChanged, this, repaint);
    connect(&m_session.selection(), &SelectionModel::hoverChanged, this, repaint);
    const auto repaintAndPoint = [this] {
        updateHover();
        update();
    };
    connect(&m_session.time(), &TimeController::viewChanged, this, repaintAndPoint);
    connect(&m_session.compare(), &CompareState::changed, this, repaintAndPoint);
    connect(&m_session.filter(), &FilterState::filterChanged, this, repaintAndPoint);
    connect(&m_session, &Session::languageChanged, this, repaint);
    connect(&m_session, &Session::readingChanged, this, repaint);
    connect(&m_session, &Session::projectChanged, this, &MapCanvas::onProjectChanged);
    connect(&m_session, &Session::overlaysChanged, this, [this] { update(); });
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
    return m_session.mapSettings(frameMm(), m_which);
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
    const MapSettings now = settings();
    return furniture(now).legendRect();
}

void MapCanvas::setFurnitureCorner(FurnitureCorner corner)
{
    if (corner == m_furnitureCorner)
        return;
    m_furnitureCorner = corner;
    update();
}

void MapCanvas::showFullExtent()
{
    refreshFullView();
    m_session.mapView().setView(m_fullView);
}

void MapCanvas::zoomToSelection()
{
    MapExtent extent = extentOfZones(*m_session.project().map, m_session.selection().zones());
    for (const ProvinceCode& province : m_session.selection().provinces())
        extent.include(extentOfProvince(*m_session.project().map, province));
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

std::function<void(const Project&)> MapCanvas::firstPicture() const
{
    MapSettings blank = settings();
    blank.map.reset();
    blank.layers.clear();
    blank.choropleth.reset();
    blank.scope = {};
    blank.selectedZones.clear();
    blank.selectedProvinces.clear();
    return [blank, pixelsPerMm = pixelsPerMm()](const Project& project) {
        MapSettings settings = blank;
        showProject(project, settings);
        settings.view =
            fullExtentView(*settings.map, settings.frameMm, MapFurniture(settings).legendGround());
        (void)renderMapImage(settings, pixelsPerMm);
    };
}

void MapCanvas::refreshFullView()
{
    const MapSettings now = settings();
    m_fullView = fullExtentView(*now.map, now.frameMm, MapFurniture(now).legendGround());
}

void MapCanvas::refitFullView()
{
    const MapView& view = m_session.mapView().view();
    const bool isUntouched = view == m_fullView || view == MapView();
    refreshFullView();
    if (isUntouched && m_which == ComparedDate::Own)
        m_session.mapView().refit(m_fullView);
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
    m_cache->clear();
    m_shown = {};
    refreshFullView();
    if (m_which == ComparedDate::Own)
        m_session.mapView().refit(m_fullView);
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
    if (m_picksPoints) {
        emit pointPicked(pixel);
        return;
    }
    const MapSettings now = settings();
    const bool isAdding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (const auto hit = furniture(now).legendHit(toMm(pixel))) {
        clickLegend(hit->row, hit->isOnSwatch, isAdding);
        return;
    }
    const std::optional<AtlasItem> item = itemOf(hitTest(now, toMm(pixel)), *now.map);
    if (item && isAdding)
        m_session.toggle(*item);
    else if (item)
        m_session.select(*item);
    else if (!isAdding)
        m_session.selection().clear();
}

void MapCanvas::clickLegend(const LegendRow& row, bool isOnSwatch, bool isAdding)
{
    if (row.kind != LegendRow::Kind::Batch)
        return;
    const BatchNumber batch{row.batch};
    if (isOnSwatch)
        m_session.toggleBatchShown(batch);
    else if (isAdding)
        m_session.toggle(batch);
    else
        m_session.select(batch);
}

void MapCanvas::selectWithin(const QPolygonF& pixels, bool isAdding)
{
    QPolygonF areaMm;
    for (const QPointF& pixel : pixels)
        areaMm.append(toMm(pixel));
    const QSet<ZoneId> zones = zonesWithin(settings(), areaMm);
    isAdding ? m_session.selection().add(zones) : m_session.selection().setZones(zones);
}

void MapCanvas::setLassoTool(bool isOn)
{
    if (isOn == m_isLassoTool)
        return;
    m_isLassoTool = isOn;
    showToolCursor();
    emit lassoToolChanged(m_isLassoTool);
}

void MapCanvas::setPicksPoints(bool isOn)
{
    m_picksPoints = isOn;
    showToolCursor();
    updateHover();
}

void MapCanvas::showToolCursor()
{
    m_isLassoTool || m_picksPoints ? setCursor(Qt::CrossCursor) : unsetCursor();
}

void MapCanvas::updateHover()
{
    if (!m_pointer) {
        m_hoverLabel->hide(); // what is pointed at is another view's affair
        return;
    }
    if (m_isDragging || m_gesture.isActive() || m_picksPoints) {
        m_hoverLabel->hide();
        m_session.selection().hover(std::nullopt);
        return;
    }
    const MapSettings now = settings();
    if (const auto legendHit = furniture(now).legendHit(toMm(*m_pointer))) {
        m_session.selection().hover(itemOf(legendHit->row));
        m_hoverLabel->showText(legendText(legendHit->row, legendHit->isOnSwatch), m_pointer->toPoint());
        return;
    }
    const MapHit hit = hitTest(now, toMm(*m_pointer));
    m_session.selection().hover(itemOf(hit, *now.map));
    m_hoverLabel->showText(placeText(hit, now), m_pointer->toPoint());
}

PlaceText MapCanvas::legendText(const LegendRow& row, bool isOnSwatch) const
{
    if (row.kind != LegendRow::Kind::Batch)
        return {};
    const QString name = batchName(*m_session.project().ledger, row.batch, m_session.language());
    if (isOnSwatch)
        return {name, {tr("Click: show or hide"), tr("Right-click: only this batch")}};
    return {name, {tr("Click: select its zones")}};
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    ++m_paintCount;
    const MapSettings now = settings();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasSelection = paintMapPicture(painter, now);
    painter.save();
    painter.scale(kLogicalPixelsPerMm, kLogicalPixelsPerMm);
    paintOverlay(painter, hasSelection ? withHoverOnly(now) : now);
    paintFurniture(painter, now);
    painter.restore();
    m_gesture.paint(painter);
}

bool MapCanvas::paintMapPicture(QPainter& painter, const MapSettings& settings)
{
    const bool canMove = m_isMoving && !m_shown.image.isNull() && m_shown.frameMm == settings.frameMm;
    if (canMove && !m_cache->holds(settings, pixelsPerMm()))
        paintMovedPicture(painter, settings);
    else
        return paintFreshPicture(painter, settings);
    return false;
}

bool MapCanvas::paintFreshPicture(QPainter& painter, const MapSettings& settings)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 paintedBefore = m_cache->paintCount();
    m_shown = {m_cache->image(settings, pixelsPerMm()), settings.view, settings.frameMm};
    const bool isNew = m_cache->paintCount() != paintedBefore;
    if (isNew)
        m_lastPictureMs = timer.elapsed();
    // A picture seen for the first time may be one of many while the view moves: only one that is looked at
    // again is kept with its selection.
    const QImage& shown = isNew ? m_shown.image : m_cache->imageWithSelection(settings, pixelsPerMm());
    painter.save();
    // Device pixel for device pixel, without a copy that only carries another device pixel ratio.
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    painter.drawImage(QPointF(0, 0), shown);
    painter.restore();
    m_prefetcher.restart([this] { return MapPrefetcher::Job{this->settings(), pixelsPerMm()}; });
    return !isNew;
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
    const MapFurniture shown = furniture(settings);
    const SelectionModel& selection = m_session.selection();
    shown.paintLegend(painter, legendMarks(m_session, selection.hovered(), selection.zones(),
                                           m_session.filter().filter().batches));
    if (m_session.project().projection)
        shown.paintScaleBar(painter, *m_session.project().projection);
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    refitFullView();
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
    if (event->button() == Qt::RightButton)
        showOnlyBatchAt(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    m_press = event->position();
    m_isDragging = false;
}

void MapCanvas::showOnlyBatchAt(QPointF pixel)
{
    const MapSettings now = settings();
    const auto hit = furniture(now).legendHit(toMm(pixel));
    if (hit && hit->row.kind == LegendRow::Kind::Batch)
        m_session.filter().showOnlyBatch(hit->row.batch);
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = m_pointer.value_or(event->position());
    m_pointer = event->position();
    if (m_press && event->buttons().testFlag(Qt::LeftButton))
        drag(before, event->modifiers());
    updateHover();
    emit pointerMoved(MapToPage(m_session.mapView().view(), frameMm()).toMap(toMm(*m_pointer)));
}

void MapCanvas::drag(QPointF before, Qt::KeyboardModifiers modifiers)
{
    const bool isUnderWay = m_isDragging || m_gesture.isActive();
    const bool isStarting =
        !isUnderWay && (*m_pointer - *m_press).manhattanLength() >= QApplication::startDragDistance();
    if (isStarting && (m_isLassoTool || modifiers.testFlag(Qt::AltModifier)))
        m_gesture.begin(AreaGesture::Shape::Lasso, *m_press);
    else if (isStarting && modifiers.testFlag(Qt::ShiftModifier))
        m_gesture.begin(AreaGesture::Shape::Box, *m_press);
    if (m_gesture.isActive()) {
        m_gesture.moveTo(*m_pointer);
        update();
        return;
    }
    if (isStarting)
        setCursor(Qt::ClosedHandCursor);
    if (m_isDragging || isStarting)
        panBy(toMm(*m_pointer - (isStarting ? *m_press : before)));
    m_isDragging = m_isDragging || isStarting;
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_press.reset();
    if (m_gesture.isActive()) {
        const QPolygonF area = m_gesture.area();
        m_gesture.end();
        selectWithin(area, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (!std::exchange(m_isDragging, false)) {
        clickAt(event->position(), event->modifiers());
    }
    showToolCursor();
    update();
    updateHover();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_picksPoints)
        emit pickingFinished();
    else
        zoomAbout(event->position(), kZoomStep);
}

void MapCanvas::leaveEvent(QEvent*)
{
    m_pointer.reset();
    updateHover();
    m_session.selection().hover(std::nullopt);
    emit pointerMoved(std::nullopt);
}

void MapCanvas::childEvent(QChildEvent* event)
{
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
    QWidget::childEvent(event);
}

bool MapCanvas::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Enter && receiver != m_hoverLabel)
        leaveEvent(event);
    return QWidget::eventFilter(receiver, event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<QPointF> delta = panForKey(event->key(), frameMm()))
        panBy(*delta);
    else if (const std::optional<double> factor = zoomForKey(event->key()))
        zoomAbout(QRectF(rect()).center(), *factor);
    else if (event->key() == Qt::Key_Escape)
        escape();
    else
        QWidget::keyPressEvent(event);
}

/// One thing at a time: what is being drawn, then the tool, then the selection, then the comparison.
void MapCanvas::escape()
{
    if (m_gesture.isActive()) {
        m_gesture.end();
        m_press.reset();
        update();
    } else if (m_isLassoTool) {
        setLassoTool(false);
    } else if (!m_session.selection().selection().isEmpty()) {
        m_session.selection().clear();
    } else {
        m_session.compare().setMode(CompareMode::Off);
    }
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
