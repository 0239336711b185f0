// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_work.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

namespace zoneatlas {

namespace {

/// The window goes first where there are fewer cores than threads. On Linux a nice value is the thread's own,
/// and those that it starts have it too.
void giveWayToTheWindow()
{
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice);
}

} // namespace

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
{}

BackgroundWork::~BackgroundWork()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void BackgroundWork::start(Work work, Where where)
{
    Q_ASSERT(!m_isRunning);
    m_isCancelled = false;
    m_isRunning = true;
    if (where == Where::GuiThread) {
        // Not at once: the caller's own event is done first.
        QTimer::singleShot(0, this, [this, work = std::move(work)] { finish(work(progress())); });
        return;
    }
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        giveWayToTheWindow();
        const Outcome outcome = work(progress());
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

Progress BackgroundWork::progress()
{
    return [this](int done, int total) {
        if (QThread::currentThread() == thread()) {
            emit progressed(done, total);
            QCoreApplication::processEvents();
        } else {
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        }
        return !m_isCancelled;
    };
}

void BackgroundWork::cancel()
{
    m_isCancelled = true;
}

void BackgroundWork::finish(const Outcome& outcome)
{
    if (m_thread)
        m_thread->wait();
    m_isRunning = false;
    emit finished(outcome);
}

} // namespace zoneatlas
