// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_loading.h"

#include "session/database_passwords.h"

namespace zoneatlas {

namespace {

constexpr int kProgressSteps = 100;

/// Tells a step once, however often it is asked.
ReadControl controlOf(const Progress& progress, std::shared_ptr<std::atomic<bool>> isCancelled)
{
    return ReadControl([progress, isCancelled = std::move(isCancelled), told = -1](double share) mutable {
        if (const int step = static_cast<int>(share * kProgressSteps); step != told) {
            told = step;
            progress(step, kProgressSteps);
        }
        return !*isCancelled;
    });
}

} // namespace

ProjectLoading::ProjectLoading(QObject* parent)
    : QObject(parent)
{
    connect(&m_work, &BackgroundWork::progressed, this, &ProjectLoading::progressed);
    connect(&m_work, &BackgroundWork::finished, this, &ProjectLoading::onFinished);
}

ProjectLoading::~ProjectLoading()
{
    m_next.reset();
    cancel();
}

void ProjectLoading::start(const ProjectSources& sources, Finished finished)
{
    if (!m_work.isRunning()) {
        run({sources, std::move(finished)});
        return;
    }
    cancel();
    m_next = Job{sources, std::move(finished)};
}

void ProjectLoading::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ProjectLoading::run(Job job)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_result = std::make_shared<Result<Project>>(Error{.code = ErrorCode::Cancelled});
    m_finished = std::move(job.finished);
    m_work.start(
        [sources = job.sources, prepare = m_preparation ? m_preparation() : nullptr,
         isCancelled = m_isCancelled, result = m_result](const Progress& progress) {
            const Outcome logins = tryLogins(sources);
            *result = logins ? loadProject(sources, controlOf(progress, isCancelled))
                             : Result<Project>(logins.error());
            if (prepare && *result && !*isCancelled)
                prepare(result->value());
            return Outcome(Done());
        },
        BackgroundWork::Where::OwnThread);
}

void ProjectLoading::onFinished()
{
    if (m_next) {
        run(*std::exchange(m_next, std::nullopt));
        return;
    }
    // What was cancelled at the last moment is cancelled too.
    Result<Project> result =
        *m_isCancelled ? Result<Project>(Error{.code = ErrorCode::Cancelled}) : std::move(*m_result);
    m_result.reset();
    const auto finished = std::exchange(m_finished, nullptr);
    finished(std::move(result));
}

} // namespace zoneatlas
