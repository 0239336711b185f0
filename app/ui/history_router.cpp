// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_router.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace zoneatlas {

HistoryRouter::HistoryRouter(StateHistory& history, QWidget& window)
    : QObject(&window)
    , m_history(history)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool HistoryRouter::eventFilter(QObject* receiver, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isPress = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (!isPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseMove)
        return false;
    const auto* widget = qobject_cast<QWidget*>(receiver);
    if (!widget || widget->window() != &m_window)
        return false;
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    if (isPress)
        return press(mouse.button());
    // A release can be lost to another program or a list that was dragged from: no button, no gesture.
    if (!mouse.buttons().testFlag(Qt::LeftButton))
        m_history.endGesture();
    return false;
}

bool HistoryRouter::press(Qt::MouseButton button)
{
    if (button == Qt::LeftButton)
        m_history.beginGesture();
    if (button == Qt::BackButton)
        m_history.back();
    if (button == Qt::ForwardButton)
        m_history.forward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

} // namespace zoneatlas
