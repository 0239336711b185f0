// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/zones_series.h"
#include "session/session.h"

#include <QWidget>

namespace zoneatlas {

/// The life of a zone, or of all zones of a province, batch or the country, along the session's days: in
/// force in the colours of their batches, revoked hatched above, with the date as a line. A time step
/// repaints it and computes nothing. GUI thread.
class LifecycleStrip : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit LifecycleStrip(Session& session, QWidget* parent = nullptr);

    /// Absent: the zones in the session's scope.
    void setItem(const std::optional<AtlasItem>& item);

    /// What is drawn: one step an event.
    [[nodiscard]] const ZonesSeries& series() const { return m_series; }
    /// Of a day's begin, in pixels.
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    [[nodiscard]] ZoneScope scope() const;
    [[nodiscard]] QRectF plot() const;
    void paintStep(QPainter& painter, size_t step) const;
    void paintLabels(QPainter& painter) const;

    Session& m_session;
    std::optional<AtlasItem> m_item;
    ZonesSeries m_series;
    Palette m_palette;
    int m_largest = 1; ///< in force and revoked together
};

} // namespace zoneatlas
