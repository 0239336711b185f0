// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_router.h"

#include "ui/compare_divider.h"
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

#include <algorithm>
#include <iterator>

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

struct TimeKey
{
    Qt::Key key;
    void (TimeController::*does)();
};
constexpr TimeKey kTimeKeys[] = {{Qt::Key_Space, &TimeController::togglePlaying},
                                 {Qt::Key_Home, &TimeController::goToFirst},
                                 {Qt::Key_End, &TimeController::goToLast},
                                 {Qt::Key_Comma, &TimeController::goToPreviousEvent},
                                 {Qt::Key_Period, &TimeController::goToNextEvent}};
constexpr Qt::Key kMapKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Escape};

} // namespace

QList<Qt::Key> routedKeys()
{
    QList<Qt::Key> keys(std::begin(kMapKeys), std::end(kMapKeys));
    for (const TimeKey& each : kTimeKeys)
        keys.append(each.key);
    return keys;
}

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
    const auto* meant = std::find_if(std::begin(kTimeKeys), std::end(kTimeKeys),
                                     [&key](const TimeKey& each) { return each.key == key.key(); });
    const bool isButtons = key.key() == Qt::Key_Space && isAnyOf<QAbstractButton>(receiver);
    if (meant == std::end(kTimeKeys) || isButtons)
        return false;
    (m_session.time().*meant->does)();
    return true;
}

bool KeyRouter::handOverToMap(const QWidget& receiver, QKeyEvent& key)
{
    const bool isForMap =
        std::find(std::begin(kMapKeys), std::end(kMapKeys), key.key()) != std::end(kMapKeys);
    if (!isForMap || &receiver == &m_map || isAnyOf<TimeAxis, CompareDivider>(receiver))
        return false;
    QCoreApplication::sendEvent(&m_map, &key);
    return true;
}

} // namespace zoneatlas
