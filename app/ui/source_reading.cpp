// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_reading.h"

namespace zoneatlas {

namespace {

constexpr int kSteps = 1000;

/// Enough to see what it is and whether its places are found; of most sources it is all.
constexpr size_t kMostRows = 100'000;

/// A reader's control that tells the work's progress and stops with it.
ReadControl controlOf(const Progress& progress)
{
    return ReadControl([progress](double share) { return progress(int(share * kSteps), kSteps); }, kMostRows);
}

} // namespace

SourceReading::SourceReading(std::shared_ptr<const Boundaries> boundaries, QObject* parent)
    : QObject(parent)
    , m_boundaries(std::move(boundaries))
{
    connect(&m_work, &BackgroundWork::finished, this, &SourceReading::take);
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](int done, int total) { emit progressed(double(done) / total); });
}

SourceReading::~SourceReading() = default;

void SourceReading::read(const DataSource& source, std::optional<SourceRole> role)
{
    m_next = source;
    m_role = role;
    if (m_work.isRunning())
        m_work.cancel();
    else
        start();
}

void SourceReading::start()
{
    const DataSource source = *std::exchange(m_next, std::nullopt);
    m_facts = std::make_shared<SourceFacts>();
    m_work.start(
        [source, role = m_role, facts = m_facts,
         boundaries = m_boundaries](const Progress& progress) -> Outcome {
            auto read = factsOf(source, *boundaries, role, controlOf(progress));
            if (!read)
                return read.error();
            *facts = std::move(read).value();
            return Done{};
        },
        BackgroundWork::Where::OwnThread);
}

void SourceReading::take(const Outcome& outcome)
{
    if (m_next)
        return start();
    if (outcome)
        emit finished(std::exchange(m_facts, nullptr));
    else
        emit failed(outcome.error());
}

} // namespace zoneatlas
