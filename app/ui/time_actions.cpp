// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_actions.h"

#include <QAction>

namespace zoneatlas {

TimeActions::TimeActions(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    add(TimeMode::Cumulative, Qt::Key_1);
    add(TimeMode::Batch, Qt::Key_2);
    add(TimeMode::Between, Qt::Key_3);
    add(CompareMode::SideBySide, Qt::Key_F7);
    add(CompareMode::Swipe, Qt::Key_F8);
    add(CompareMode::Difference, Qt::Key_F9);
    connect(&session.time(), &TimeController::viewChanged, this, &TimeActions::followSession);
    connect(&session.compare(), &CompareState::changed, this, &TimeActions::followSession);
    connect(&session, &Session::languageChanged, this, &TimeActions::retranslate);
    retranslate();
}

void TimeActions::add(TimeMode mode, Qt::Key key)
{
    auto* action = new QAction(this);
    action->setCheckable(true);
    action->setShortcut(Qt::ALT | key);
    connect(action, &QAction::triggered, this, [this, mode] {
        m_session.time().setMode(mode);
        followSession(); // a click on what holds already has taken its mark away
    });
    m_modes.append(action);
}

void TimeActions::add(CompareMode mode, Qt::Key key)
{
    auto* action = new QAction(this);
    action->setCheckable(true);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, mode] {
        m_session.compare().toggleMode(mode);
        followSession();
    });
    m_comparisons.append(action);
}

void TimeActions::followSession()
{
    for (int i = 0; i < m_modes.size(); ++i)
        m_modes[i]->setChecked(i == static_cast<int>(m_session.time().mode()));
    for (int i = 0; i < m_comparisons.size(); ++i)
        m_comparisons[i]->setChecked(i + 1 == static_cast<int>(m_session.compare().mode()));
}

QStringList TimeActions::allTexts() const
{
    return {tr("Cumulative"), tr("One batch"), tr("Between"), tr("Compare")};
}

QString TimeActions::currentText() const
{
    const bool isComparing = m_session.compare().isOn();
    return allTexts().at(isComparing ? 3 : static_cast<int>(m_session.time().mode()));
}

void TimeActions::retranslate()
{
    action(TimeMode::Cumulative)->setText(tr("All zones up to the date"));
    action(TimeMode::Batch)->setText(tr("Only the newest batch"));
    action(TimeMode::Between)->setText(tr("What changed between two dates"));
    action(CompareMode::SideBySide)->setText(tr("Two dates side by side"));
    action(CompareMode::Swipe)->setText(tr("Swipe between two dates"));
    action(CompareMode::Difference)->setText(tr("Map of the difference"));
    followSession();
}

} // namespace zoneatlas
