// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_preview.h"

#include "core/geo_extent.h"
#include "core/lengths.h"
#include "ui/app_style.h"

#include <QMouseEvent>
#include <QPainter>

namespace zoneatlas {

namespace {

constexpr int kRenderDelayMs = 120;
constexpr int kCheckerPx = 8;
constexpr double kLeastDrawnPx = 6; ///< less is a click, not an area

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

} // namespace

FigurePreview::FigurePreview(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
{
    setMouseTracking(true);
    m_renderTimer.setSingleShot(true);
    m_renderTimer.setInterval(kRenderDelayMs);
    connect(&m_renderTimer, &QTimer::timeout, this, &FigurePreview::render);
}

void FigurePreview::setRequest(const FigureRequest& request)
{
    m_request = request;
    m_renderTimer.start();
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
    update();
    emit rendered();
}

QRect FigurePreview::pageRect() const
{
    QRect page(QPoint(0, 0), (QSizeF(m_image.size()) / devicePixelRatioF()).toSize());
    page.moveCenter(rect().center());
    return page;
}

QRectF FigurePreview::mapRect() const
{
    if (!m_figure)
        return {};
    const QRectF frame = m_figure->page().mapFrameMm();
    return QRectF(frame.topLeft() * pixelsPerMm() + pageRect().topLeft(), frame.size() * pixelsPerMm());
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
}

void FigurePreview::resizeEvent(QResizeEvent*)
{
    m_renderTimer.start();
}

void FigurePreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !mapRect().contains(event->position()))
        return;
    m_press = m_pointer = event->position();
}

void FigurePreview::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    setCursor(mapRect().contains(m_pointer) ? Qt::CrossCursor : Qt::ArrowCursor);
    if (m_press)
        update();
}

void FigurePreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_pointer = event->position();
    const QRectF drawn = drawnRect();
    m_press.reset();
    update();
    if (drawn.width() < kLeastDrawnPx || drawn.height() < kLeastDrawnPx)
        return;
    const QRectF inFrame((drawn.topLeft() - mapRect().topLeft()) / pixelsPerMm(),
                         drawn.size() / pixelsPerMm());
    const GeoExtent area = geographicExtent(mapExtentIn(*m_figure, inFrame), *m_project.projection);
    if (!area.isEmpty())
        emit areaDrawn(area);
}

} // namespace zoneatlas
