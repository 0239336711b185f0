// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"
#include "ui/background_work.h"

namespace zoneatlas {

/// Reads the data of a project beside the window. One at a time: who starts another ends the one before, of
/// which nothing more is heard. GUI thread.
class ProjectLoading : public QObject
{
    Q_OBJECT

public:
    explicit ProjectLoading(QObject* parent = nullptr);
    /// Cancels and waits.
    ~ProjectLoading() override;

    /// What makes ready that which would take long when the project is first shown. It is asked for when a
    /// loading begins, and called on the loading thread with what was read.
    using Prepare = std::function<void(const Project& project)>;
    void prepareBy(std::function<Prepare()> preparation) { m_preparation = std::move(preparation); }

    /// Called in the GUI thread: the project, or Cancelled, or PasswordNeeded of a database that lets nobody
    /// in.
    using Finished = std::function<void(Result<Project> project)>;
    void start(const ProjectSources& sources, Finished finished);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

signals:
    void progressed(int done, int total);

private:
    struct Job
    {
        ProjectSources sources;
        Finished finished;
    };
    void run(Job job);
    void onFinished();

    std::function<Prepare()> m_preparation;
    BackgroundWork m_work;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the job that runs
    std::shared_ptr<Result<Project>> m_result;
    std::optional<Job> m_next;
    Finished m_finished;
};

} // namespace zoneatlas
