// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_router.h"

#include "ui/time_axis.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace zoneatlas {

namespace {

template <class... Widgets>
bool isAnyOf(const QWidget& widget)
{
    return ((qobject_cast<const Widgets*>(&widget) != nullptr) || ...);
}

/// Such as the viewport of a list.
bool isInsideOwner(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (ownsBareKeys(*widget))
            return true;
    return false;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

bool ownsBareKeys(const QWidget& widget)
{
    return isAnyOf<QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox, QComboBox,
                   QMenu, QMenuBar, QTabBar, QAbstractSlider>(widget);
}

KeyRouter::KeyRouter(Session& session, QWidget& window, QWidget& map)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_map(map)
{
    qApp->installEventFilter(this);
}

bool KeyRouter::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* widget = qobject_cast<QWidget*>(receiver);
    if (!widget || widget->window() != &m_window || QApplication::activePopupWidget())
        return false;
    auto& key = *static_cast<QKeyEvent*>(event);
    if (key.modifiers() & ~(Qt::KeypadModifier))
        return false;
    // A key that a focused list has no use for comes by again on its way up through the parents.
    if (isInsideOwner(widget) || isInsideOwner(QApplication::focusWidget()))
        return false;
    return handleTimeKey(*widget, key) || handOverToMap(*widget, key);
}

bool KeyRouter::handleTimeKey(const QWidget& receiver, const QKeyEvent& key)
{
    TimeController& time = m_session.time();
    switch (key.key()) {
    case Qt::Key_Space:
        if (isAnyOf<QAbstractButton>(receiver))
            return false;
        time.togglePlaying();
        return true;
    case Qt::Key_Home:
        time.goToFirst();
        return true;
    case Qt::Key_End:
        time.goToLast();
        return true;
    case Qt::Key_Comma:
        time.goToPreviousEvent();
        return true;
    case Qt::Key_Period:
        time.goToNextEvent();
        return true;
    default:
        return false;
    }
}

bool KeyRouter::handOverToMap(const QWidget& receiver, QKeyEvent& key)
{
    if ((!isArrow(key.key()) && key.key() != Qt::Key_Escape) || &receiver == &m_map ||
        isAnyOf<TimeAxis>(receiver))
        return false;
    QCoreApplication::sendEvent(&m_map, &key);
    return true;
}

} // namespace zoneatlas
