// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;

namespace zoneatlas {

class CompareDivider;
class MapCanvas;

/// The middle of the window: the map, and while two dates are compared the map of the other date to its left
/// or over its left part. Both show the session's view, so they move together; each names its date in large
/// type. GUI thread.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// Takes `own` for a child. `session` must outlive the widget.
    CompareView(Session& session, MapCanvas& own);

    /// Of the date compared with; hidden unless two maps are shown.
    [[nodiscard]] MapCanvas& otherCanvas() const { return *m_other; }
    [[nodiscard]] CompareDivider& divider() const { return *m_divider; }
    /// What stands over the map of the own date and of the other one; a map of the difference has only the
    /// first.
    [[nodiscard]] QLabel& ownBadge() const { return *m_ownBadge; }
    [[nodiscard]] QLabel& otherBadge() const { return *m_otherBadge; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectCanvases();
    void showMode();
    void showDates();
    void moveDivider(int x);
    void arrange();
    void arrangeSideBySide();
    void arrangeSwipe();
    void arrangeBadges();
    [[nodiscard]] bool hasTwoMaps() const;

    Session& m_session;
    MapCanvas* m_own;
    QWidget* m_window; ///< holds the other map and cuts it off at the divider
    MapCanvas* m_other;
    CompareDivider* m_divider;
    QLabel* m_ownBadge;
    QLabel* m_otherBadge;
    double m_share = 0.5; ///< of the width, to the left of the divider
    CompareMode m_shownMode = CompareMode::Off;
};

} // namespace zoneatlas
