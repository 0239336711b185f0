// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/state_history.h"

#include "session/session.h"

namespace zoneatlas {

StateHistory::StateHistory(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_present{stateOf(session), session.project().sources.overlays}
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (!m_isHeld)
            finishStep();
    });
    const auto on = [this](auto* state, auto signal, Kind kind) {
        connect(state, signal, this, [this, kind] { onChanged(kind); });
    };
    on(&session.mapView(), &MapViewState::viewChanged, Kind::View);
    on(&session.time(), &TimeController::viewChanged, Kind::Time);
    on(&session.compare(), &CompareState::changed, Kind::Time);
    on(&session.mapView(), &MapViewState::styleChanged, Kind::Choice);
    on(&session.selection(), &SelectionModel::selectionChanged, Kind::Choice);
    on(&session.filter(), &FilterState::filterChanged, Kind::Choice);
    on(&session, &Session::readingChanged, Kind::Choice);
    connect(&session.mapView(), &MapViewState::refitted, this, &StateHistory::amendView);
    connect(&session.time(), &TimeController::playbackChanged, this, &StateHistory::onPlaybackChanged);
    on(&session, &Session::overlaysChanged, Kind::Overlays);
    connect(&session, &Session::projectChanged, this, &StateHistory::clear);
}

void StateHistory::onChanged(Kind kind)
{
    if (m_isShowing)
        return;
    if (kind == Kind::Time && m_isPlaying && !m_isHeld) {
        amendTime();
        return;
    }
    if (m_isOpen && !joins(kind))
        close(m_latest);
    const bool isNew = !m_isOpen;
    m_kind = isNew || kind == m_kind ? kind : Kind::Choice;
    m_isOpen = true;
    m_latest = stepNow();
    m_quiet.start();
    if (!m_isSameTurn)
        QMetaObject::invokeMethod(
            this, [this] { m_isSameTurn = false; }, Qt::QueuedConnection);
    m_isSameTurn = true;
    if (isNew)
        emit changed();
}

bool StateHistory::joins(Kind kind) const
{
    return m_isHeld || m_isSameTurn || (kind == m_kind && kind != Kind::Choice);
}

StateHistory::Step StateHistory::stepNow() const
{
    return {stateOf(m_session), m_session.project().sources.overlays};
}

void StateHistory::onPlaybackChanged()
{
    const bool isPlaying = m_session.time().isPlaying();
    if (isPlaying && !m_isPlaying)
        finishStep();
    m_isPlaying = isPlaying;
}

void StateHistory::amendTime()
{
    m_present.state.time = m_session.time().view();
    m_latest.state.time = m_present.state.time;
}

void StateHistory::amendView()
{
    if (m_isShowing)
        return;
    m_present.state.view = m_session.mapView().view();
    m_latest.state.view = m_present.state.view;
    if (stepNow() == m_present)
        finishStep();
}

void StateHistory::finishStep()
{
    if (m_isOpen)
        close(stepNow());
}

void StateHistory::close(const Step& after)
{
    m_isOpen = false;
    m_isSameTurn = false;
    m_quiet.stop();
    if (after != m_present) {
        m_past.push_back(m_present);
        if (m_past.size() > kMaxSteps)
            m_past.pop_front();
        m_present = after;
        m_future.clear();
    }
    emit changed();
}

void StateHistory::back()
{
    finishStep();
    if (m_past.empty())
        return;
    m_future.push_back(m_present);
    const Step step = m_past.back();
    m_past.pop_back();
    show(step);
}

void StateHistory::forward()
{
    finishStep();
    if (m_future.empty())
        return;
    m_past.push_back(m_present);
    const Step step = m_future.back();
    m_future.pop_back();
    show(step);
}

void StateHistory::show(const Step& step)
{
    m_isShowing = true;
    apply(step.state, m_session);
    m_session.setOverlays(step.overlays);
    m_isShowing = false;
    m_present = stepNow();
    emit changed();
}

void StateHistory::beginGesture()
{
    finishStep();
    m_isHeld = true;
}

void StateHistory::endGesture()
{
    if (!m_isHeld)
        return;
    m_isHeld = false;
    // Queued: the release that ends the gesture may still choose something.
    QMetaObject::invokeMethod(this, &StateHistory::finishStep, Qt::QueuedConnection);
}

void StateHistory::clear()
{
    m_past.clear();
    m_future.clear();
    m_isOpen = false;
    m_isSameTurn = false;
    m_quiet.stop();
    m_present = stepNow();
    emit changed();
}

} // namespace zoneatlas
