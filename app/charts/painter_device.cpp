// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/painter_device.h"

#include "core/lengths.h"
#include "map/text_paint.h"

#include <QPaintEngine>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kDpi = static_cast<int>(kScreenDpi);

class ForwardingEngine : public QPaintEngine
{
public:
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

    explicit ForwardingEngine(QPainter& target)
        : QPaintEngine(AllFeatures)
        , m_target(target)
    {}

    bool begin(QPaintDevice*) override
    {
        m_target.save();
        m_base = m_target.transform();
        return true;
    }
    bool end() override
    {
        m_target.restore();
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override;
    // These five are not left to the base class: it paints points with a brush even where there is no pen.
    void drawLines(const QLine* lines, int count) override { m_target.drawLines(lines, count); }
    void drawLines(const QLineF* lines, int count) override { m_target.drawLines(lines, count); }
    void drawPoints(const QPoint* points, int count) override { m_target.drawPoints(points, count); }
    void drawPoints(const QPointF* points, int count) override { m_target.drawPoints(points, count); }
    void drawRects(const QRectF* rects, int count) override { m_target.drawRects(rects, count); }
    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override
    {
        m_target.drawPixmap(rect, pixmap, source);
    }
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override;

private:
    QPainter& m_target;
    QTransform m_base;
};

void ForwardingEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform)
        m_target.setTransform(now.transform() * m_base);
    if (changed & DirtyPen)
        m_target.setPen(now.pen());
    if (changed & DirtyBrush)
        m_target.setBrush(now.brush());
    if (changed & DirtyBrushOrigin)
        m_target.setBrushOrigin(now.brushOrigin());
    if (changed & DirtyBackground)
        m_target.setBackground(now.backgroundBrush());
    if (changed & DirtyBackgroundMode)
        m_target.setBackgroundMode(now.backgroundMode());
    if (changed & DirtyClipPath)
        m_target.setClipPath(now.clipPath(), now.clipOperation());
    if (changed & DirtyClipRegion)
        m_target.setClipRegion(now.clipRegion(), now.clipOperation());
    if (changed & DirtyClipEnabled)
        m_target.setClipping(now.isClipEnabled());
    if (changed & DirtyOpacity)
        m_target.setOpacity(now.opacity());
    if (changed & DirtyCompositionMode)
        m_target.setCompositionMode(now.compositionMode());
}

void ForwardingEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        m_target.drawPolyline(points, count);
    else if (mode == ConvexMode)
        m_target.drawConvexPolygon(points, count);
    else
        m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

void ForwardingEngine::drawTextItem(const QPointF& baseline, const QTextItem& item)
{
    const QFont font = item.font();
    // paintText counts in mm, 25.4 to the inch; a unit here is one of 96.
    const double points =
        font.pixelSize() > 0 ? font.pixelSize() / kLogicalPixelsPerMm / kMmPerPt : font.pointSizeF();
    const TextStyle style{points * kLogicalPixelsPerMm, static_cast<QFont::Weight>(font.weight()),
                          m_target.pen().color()};
    paintText(m_target, baseline - QPointF(0, baselineMm(style)), item.text(), style);
}

} // namespace

PainterDevice::PainterDevice(QPainter& target, QSize size)
    : m_engine(std::make_unique<ForwardingEngine>(target))
    , m_size(size)
{}

PainterDevice::~PainterDevice() = default;

QPaintEngine* PainterDevice::paintEngine() const
{
    return m_engine.get();
}

int PainterDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_size.width() * kMmPerInch / kDpi));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_size.height() * kMmPerInch / kDpi));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace zoneatlas
