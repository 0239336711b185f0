// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_canvas.h"

#include "session/project_picture.h"
#include "ui/hover_label.h"

#include <QPainter>

#include <set>

namespace zoneatlas {

namespace {

constexpr int kSettleMs = 80;         ///< stillness after which a moved picture is painted afresh
constexpr qint64 kSlowPictureMs = 30; ///< below this every frame of a drag is painted
constexpr double kSelectionMarginMm = 18;

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
