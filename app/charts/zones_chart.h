// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QCustomPlot;

namespace zoneatlas {

/// Zones in force over time, stacked by batch in the map's colours, with the time cursor. Clicking or dragging in the plot
/// moves the date; hovering tells date and counts. A time step repaints only the cursor's layer.
class ZonesChart : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit ZonesChart(Session& session, QWidget* parent = nullptr);

    /// Full replots so far, and repaints of the cursor layer: for tests.
    [[nodiscard]] qint64 replotCount() const { return m_replotCount; }
    [[nodiscard]] qint64 cursorPaintCount() const { return m_cursorPaintCount; }

private:
    Session& m_session;
    QCustomPlot* m_plot = nullptr; ///< owned by Qt's parent
    qint64 m_replotCount = 0;
    qint64 m_cursorPaintCount = 0;
};

} // namespace zoneatlas
