// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tour.h"

#include "session/bookmarks.h"

namespace zoneatlas {

Tour::Tour(const BookmarkList& bookmarks, QObject* parent)
    : QObject(parent)
    , m_bookmarks(bookmarks)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kUsualHoldMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::next);
    connect(&bookmarks, &BookmarkList::changed, this, &Tour::stop);
}

void Tour::setHoldMs(int holdMs)
{
    m_timer.setInterval(holdMs);
}

void Tour::start()
{
    if (m_bookmarks.bookmarks().empty() || isRunning())
        return;
    m_stop = 0;
    emit runningChanged(true);
    arriveAt(0);
}

void Tour::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_stop.reset();
    emit runningChanged(false);
}

void Tour::next()
{
    if (const size_t index = *m_stop + 1; index < m_bookmarks.bookmarks().size())
        arriveAt(index);
    else
        stop();
}

void Tour::arriveAt(size_t index)
{
    m_stop = index;
    m_timer.start();
    emit arrived(index);
}

} // namespace zoneatlas
