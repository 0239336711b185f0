// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QList>

class QAction;

namespace zoneatlas {

/// The ways to look at time and to compare, as actions that menus and the time bar share: checked while they
/// hold, in the words of the moment. Choosing the comparison that is on ends it.
class TimeActions : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it; the actions belong to it.
    explicit TimeActions(Session& session, QObject* parent = nullptr);

    [[nodiscard]] const QList<QAction*>& modes() const { return m_modes; }
    [[nodiscard]] const QList<QAction*>& comparisons() const { return m_comparisons; }
    [[nodiscard]] QAction* action(TimeMode mode) const { return m_modes.at(static_cast<int>(mode)); }
    /// Of any mode but Off.
    [[nodiscard]] QAction* action(CompareMode mode) const
    {
        return m_comparisons.at(static_cast<int>(mode) - 1);
    }
    /// In one or two words: how time is looked at now.
    [[nodiscard]] QString currentText() const;
    /// All that currentText can say.
    [[nodiscard]] QStringList allTexts() const;
    void retranslate();

private:
    void add(TimeMode mode, Qt::Key key);
    void add(CompareMode mode, Qt::Key key);
    void followSession();

    Session& m_session;
    QList<QAction*> m_modes;       ///< in the order of TimeMode
    QList<QAction*> m_comparisons; ///< in the order of CompareMode, Off left out
};

} // namespace zoneatlas
