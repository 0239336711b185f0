// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do on the map.
#include "core/text_format.h"
#include "ui/hover_label.h"
#include "ui/map_canvas.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace zoneatlas {

namespace {

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

} // namespace

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

} // namespace zoneatlas
