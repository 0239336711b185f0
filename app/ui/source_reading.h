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
    /// What was read, with another choice of role, fields or decisions: nothing is read again. `facts` stay
    /// as they are.
    void reassign(std::shared_ptr<const SourceFacts> facts, const DataSource& source,
                  std::optional<SourceRole> role);
    [[nodiscard]] bool isReading() const { return m_work.isRunning(); }

signals:
    void progressed(double share);
    void finished(const std::shared_ptr<zoneatlas::SourceFacts>& facts);
    void failed(const zoneatlas::Error& error);

private:
    struct Request
    {
        DataSource source;
        std::optional<SourceRole> role;
        std::shared_ptr<const SourceFacts> read; ///< null: to be read
    };
    void request(Request request);
    void start(const Request& request);
    void take(const Outcome& outcome);
    static Result<SourceFacts> answerTo(const Request& request, const Boundaries& boundaries,
                                        const ReadControl& control);

    std::shared_ptr<const Boundaries> m_boundaries;
    BackgroundWork m_work;
    std::optional<Request> m_next;
    std::shared_ptr<SourceFacts> m_facts; ///< written by the work alone while it runs
};

} // namespace zoneatlas
