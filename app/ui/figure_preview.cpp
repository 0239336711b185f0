// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_preview.h"

#include "core/lengths.h"
#include "ui/app_style.h"

#include <QPainter>

namespace zoneatlas {

namespace {

constexpr int kRenderDelayMs = 120;
constexpr int kCheckerPx = 8;

void fillChecker(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, Qt::white);
    for (int y = rect.top(); y < rect.bottom(); y += kCheckerPx)
        for (int x = rect.left() + (y - rect.top()) % (2 * kCheckerPx); x < rect.right(); x += 2 * kCheckerPx)
            painter.fillRect(QRect(x, y, kCheckerPx, kCheckerPx) & rect, style::kControl);
}

} // namespace

FigurePreview::FigurePreview(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
{
    m_renderTimer.setSingleShot(true);
    m_renderTimer.setInterval(kRenderDelayMs);
    connect(&m_renderTimer, &QTimer::timeout, this, &FigurePreview::render);
}

void FigurePreview::setRequest(const FigureRequest& request)
{
    m_request = request;
    m_renderTimer.start();
}

void FigurePreview::render()
{
    const QSizeF page = m_request.pageMm;
    if (page.isEmpty())
        return;
    const double pixelsPerMm = std::min((width() - 2) / page.width(), (height() - 2) / page.height());
    const double dpi = pixelsPerMm * devicePixelRatioF() * kMmPerInch;
    m_image = MapFigure(m_project, m_request).image(dpi);
    ++m_renderCount;
    update();
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    QRect target(QPoint(0, 0), (QSizeF(m_image.size()) / devicePixelRatioF()).toSize());
    target.moveCenter(rect().center());
    if (m_image.hasAlphaChannel())
        fillChecker(painter, target);
    painter.drawImage(target, m_image);
    painter.setPen(style::kHairline);
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

void FigurePreview::resizeEvent(QResizeEvent*)
{
    m_renderTimer.start();
}

} // namespace zoneatlas
