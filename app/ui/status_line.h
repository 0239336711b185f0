// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace zoneatlas {

/// Longitude and latitude under the pointer, the map's scale, its CRS, the day of knowledge of the
/// trade figures, and a badge when the data have issues.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// Absent: the pointer is not over the map.
    void showPosition(const std::optional<MapPoint>& point);
    /// Scale in the middle of a frame of this size.
    void showScale(QSizeF frameMm);

signals:
    void issuesRequested();
    void matchRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addField();
    void retranslate();

    Session& m_session;
    QLabel* m_position = nullptr;
    QLabel* m_scale = nullptr;
    QLabel* m_crs = nullptr;
    QToolButton* m_issues = nullptr;
    QToolButton* m_openPlaces = nullptr; ///< those that found no boundary
    std::optional<MapPoint> m_point;
    QSizeF m_frameMm;
};

} // namespace zoneatlas
