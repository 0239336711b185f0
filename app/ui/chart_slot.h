// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_kind.h"
#include "core/result.h"
#include "session/session.h"

#include <QFrame>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace zoneatlas {

/// A place for a chart with its menu, behind a button in the corner and a right click.
class ChartSlot : public QFrame
{
    Q_OBJECT

public:
    /// `session` must outlive the slot.
    ChartSlot(Session& session, ChartKind kind, QWidget* parent = nullptr);

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartView& chart() const { return *m_chart; }
    void setKind(ChartKind kind);
    void setCanBeRemoved(bool canBe) { m_canBeRemoved = canBe; }

    void copyPicture();
    void copyNumbers(); ///< tab-separated
    void savePicture(); ///< asks for the file
    void saveNumbers();

signals:
    void addRequested();
    void removeRequested();
    void kindChanged();
    void messageToldOf(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillMenu(QMenu& menu);
    void addCurrencies(QMenu& menu);
    void showMenu(QPoint globalPosition);
    [[nodiscard]] QString askForFile(const QString& title, const QStringList& filters);
    void tell(const Outcome& outcome, const QString& path);
    void retranslate();
    void placeButton();

    Session& m_session;
    ChartKind m_kind;
    ChartView* m_chart = nullptr; ///< owned by Qt's parent
    QToolButton* m_button = nullptr;
    bool m_canBeRemoved = true;
};

} // namespace zoneatlas
