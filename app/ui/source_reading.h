// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/source_facts.h"
#include "ui/background_work.h"

#include <QObject>

namespace zoneatlas {

/// Reads a source beside the window and tells what it is. A new request stops the one under way.
class SourceReading : public QObject
{
    Q_OBJECT

public:
    /// `boundaries` are what places are joined to.
    SourceReading(std::shared_ptr<const Boundaries> boundaries, QObject* parent = nullptr);
    ~SourceReading() override;

    /// `role` is what the person takes it for; absent: what is likely.
    void read(const DataSource& source, std::optional<SourceRole> role = {});
    [[nodiscard]] bool isReading() const { return m_work.isRunning(); }
    [[nodiscard]] const Boundaries& boundaries() const { return *m_boundaries; }

signals:
    void progressed(double share);
    void finished(const std::shared_ptr<zoneatlas::SourceFacts>& facts);
    void failed(const zoneatlas::Error& error);

private:
    void start();
    void take(const Outcome& outcome);

    std::shared_ptr<const Boundaries> m_boundaries;
    BackgroundWork m_work;
    std::optional<DataSource> m_next;
    std::optional<SourceRole> m_role;
    std::shared_ptr<SourceFacts> m_facts; ///< written by the work alone while it runs
};

} // namespace zoneatlas
