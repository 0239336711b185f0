// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QSize>

#include <memory>

namespace zoneatlas {

/// A paint device that hands everything on to another painter, whatever that one paints on: what wants a
/// device and a painter of its own (QCustomPlot) can so be painted into a page. One unit of the device is one
/// unit of the target, points count 96 to the inch, and text is set as on pages (map/text_paint.h).
/// Everything is antialiased.
class PainterDevice : public QPaintDevice
{
public:
    /// `target` is active and outlives the device; its transform when painting begins is the device's origin.
    PainterDevice(QPainter& target, QSize size);
    ~PainterDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<QPaintEngine> m_engine;
    QSize m_size;
};

} // namespace zoneatlas
