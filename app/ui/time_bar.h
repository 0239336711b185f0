// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace zoneatlas {

class DateField;
class TimeAxis;

/// One row: steps and play, the axis, the date in large type with what holds on it, speed, loop.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit TimeBar(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] TimeAxis& axis() const { return *m_axis; }
    [[nodiscard]] DateField& dateField() const { return *m_dateField; }
    /// Under the date: how many zones and provinces, or why a typed date was refused.
    [[nodiscard]] QString caption() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName, void (TimeController::*action)());
    QWidget* makeDateBlock();
    void makeSpeedButton();
    void makeLoopButton();
    void connectSession();
    void retranslate();
    void fixDateBlockWidth();
    void updatePlayback();
    void showStanding();
    void showMessage(const QString& message);
    void setCaption(const QString& text, const QColor& color);

    Session& m_session;
    QToolButton* m_first = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_last = nullptr;
    QToolButton* m_speed = nullptr;
    QToolButton* m_loop = nullptr;
    TimeAxis* m_axis = nullptr;
    DateField* m_dateField = nullptr;
    QLabel* m_caption = nullptr;
};

/// "132 zones in 30 provinces".
[[nodiscard]] QString standingText(const Standing& standing, const Standing& all);

} // namespace zoneatlas
