// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/measurement.h"

#include <QWidget>

#include <optional>

namespace zoneatlas {

class MapCanvas;

/// Measures on the map: a click adds a point, a double click or Enter ends, a click on the first point closes
/// the shape, Backspace takes the last point back, Esc leaves. Lies over the canvas and lets the mouse
/// through.
class MeasureTool : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; `canvas` owns it.
    MeasureTool(Session& session, MapCanvas& canvas);

    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] const Measurement& measurement() const { return m_measurement; }
    /// What stands at the last point, or at the pointer while points are being added: one text a line.
    [[nodiscard]] QStringList readout() const;

public slots:
    void setActive(bool isActive); ///< what was measured goes with it
    void copyResult();             ///< nothing without two points

signals:
    void activeChanged(bool isActive);
    void measurementChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void pick(QPointF pixel);
    void finish();
    void removeLast();
    void restart();
    void showChange();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool canCloseAt(QPointF pixel) const;
    /// With the leg to the pointer while points are being added.
    [[nodiscard]] Measurement shown() const;
    [[nodiscard]] std::optional<LonLat> lonLatAt(QPointF pixel) const;
    [[nodiscard]] std::optional<QPointF> pixelOf(const LonLat& position) const;
    [[nodiscard]] QPolygonF lineOf(const Measurement& measurement) const;
    void paintReadout(QPainter& painter, QPointF at) const;

    Session& m_session;
    MapCanvas& m_canvas;
    Measurement m_measurement;
    std::optional<LonLat> m_pointer; ///< absent while it is not over the map
    bool m_isActive = false;
    bool m_isFinished = false; ///< the next click begins another one
};

} // namespace zoneatlas
