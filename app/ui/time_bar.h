// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace zoneatlas {

class DateField;
class TimeActions;
class TimeAxis;

/// One row: steps and play, the axis, the date in large type with what holds on it, speed, loop. Above the
/// date stands how time is looked at, and the other date, if there is one.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    /// `session` and `actions` must outlive the widget.
    TimeBar(Session& session, TimeActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] TimeAxis& axis() const { return *m_axis; }
    [[nodiscard]] DateField& dateField() const { return *m_dateField; }
    [[nodiscard]] DateField& otherDateField() const { return *m_otherDateField; }
    [[nodiscard]] QToolButton& modeButton() const { return *m_mode; }
    /// Under the date: how many zones and provinces, or why a typed date was refused.
    [[nodiscard]] QString caption() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName, void (TimeController::*action)());
    QWidget* makeDateBlock();
    QWidget* makeModeLine();
    void connectField(DateField& field);
    void makeSpeedButton();
    void makeLoopButton();
    void connectSession();
    void retranslate();
    void fixDateBlockWidth();
    void updatePlayback();
    void updateMode();
    void onDateChanged();
    void showStanding();
    void showMessage(const QString& message);
    void setCaption(const QString& text, const QColor& color);

    Session& m_session;
    TimeActions& m_actions;
    QToolButton* m_first = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_last = nullptr;
    QToolButton* m_speed = nullptr;
    QToolButton* m_loop = nullptr;
    TimeAxis* m_axis = nullptr;
    QToolButton* m_mode = nullptr;
    DateField* m_dateField = nullptr;
    DateField* m_otherDateField = nullptr;
    QLabel* m_caption = nullptr;
};

} // namespace zoneatlas
