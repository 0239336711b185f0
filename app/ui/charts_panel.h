// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_kind.h"
#include "session/session.h"

#include <QSplitter>

class QSettings;

namespace zoneatlas {

class ChartSlot;
class ChartView;

/// The charts of the window, one above the other. Each can be turned into another kind, saved, copied,
/// removed; which there are and how high is remembered. Actions added to the panel end the menu of each.
class ChartsPanel : public QSplitter
{
    Q_OBJECT

public:
    /// `session` must outlive the panel.
    explicit ChartsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ChartKind> kinds() const;
    void
    setKinds(const std::vector<ChartKind>& kinds); ///< at least one; others than before lose their heights
    /// Null when it is not shown.
    [[nodiscard]] ChartView* chart(ChartKind kind) const;
    [[nodiscard]] ChartSlot& slotAt(int index) const;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void messageToldOf(const QString& message); ///< what was saved, or why not
    void kindsChanged();

private:
    ChartSlot* addSlot(ChartKind kind, int index);
    void addBelow(ChartSlot& slot);
    void remove(ChartSlot& slot);

    Session& m_session;
};

} // namespace zoneatlas
