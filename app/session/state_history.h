// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overlays.h"
#include "session/session_state.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <vector>

namespace zoneatlas {

/// The way from state to state: back is undo, forward is redo, and both restore a state exactly. A step is a
/// choice, a drag or scrub as a whole, or a run of zooms, pans or dates without a pause of kQuietMs.
/// Everything that changes in one turn of the event loop is one step. Playback is no step: where it has gone
/// to belongs to the state one is in. The looks, names and order of the overlays are part of it; one that was
/// removed does not come back. Another project begins a new history. GUI thread.
class StateHistory : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit StateHistory(Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool canGoBack() const { return m_isOpen || !m_past.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_isOpen && !m_future.empty(); }

    static constexpr size_t kMaxSteps = 200; ///< older ones are forgotten
    static constexpr int kQuietMs = 600;

public slots:
    void back();    ///< nothing at the beginning
    void forward(); ///< nothing at the end
    /// What has changed until now is a step; what follows is another.
    void finishStep();
    /// All changes between the two are one step: while a mouse button is down, or a tour goes on.
    void beginGesture();
    void endGesture();
    /// Forgets all steps; the present state is the beginning.
    void clear();

signals:
    void changed(); ///< whether one can go back or forward

private:
    enum class Kind
    {
        View,
        Time,
        Overlays,
        Choice
    };
    /// What a step restores.
    struct Step
    {
        SessionState state;
        std::vector<Overlay> overlays;
        bool operator==(const Step&) const = default;
    };

    void onChanged(Kind kind);
    void onPlaybackChanged();
    void amendTime();
    void amendView();
    [[nodiscard]] bool joins(Kind kind) const;
    [[nodiscard]] Step stepNow() const;
    void close(const Step& after);
    void show(const Step& step);

    Session& m_session;
    std::deque<Step> m_past;   ///< the newest last
    std::deque<Step> m_future; ///< the next one last
    Step m_present;            ///< while a step is open: the state before it
    Step m_latest;             ///< while a step is open: the state after its last change
    QTimer m_quiet;
    bool m_isOpen = false;
    Kind m_kind = Kind::Choice; ///< of the open step
    bool m_isSameTurn = false;
    bool m_isHeld = false;
    bool m_isPlaying = false;
    bool m_isShowing = false;
};

} // namespace zoneatlas
