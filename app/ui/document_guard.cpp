// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_guard.h"

namespace zoneatlas {

DocumentGuard::DocumentGuard(Ask ask, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &DocumentGuard::keepNow);
    m_timer.start();
}

void DocumentGuard::keepNow()
{
    const std::optional<Work> work = m_ask();
    if (!work) {
        m_kept.reset();
        m_recovery.forget();
        return;
    }
    if (m_kept == work->project)
        return;
    const Outcome kept = m_recovery.keep(work->project, work->path);
    if (!kept && !m_hasFailed)
        emit keepingFailed(kept.error());
    m_hasFailed = !kept;
    if (kept)
        m_kept = work->project;
}

} // namespace zoneatlas
