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
    request({source, role, nullptr});
}

void SourceReading::reassign(std::shared_ptr<const SourceFacts> facts, const DataSource& source,
                             std::optional<SourceRole> role)
{
    request({source, role, std::move(facts)});
}

void SourceReading::request(Request request)
{
    if (!m_work.isRunning())
        return start(request);
    m_next = std::move(request);
    m_work.cancel();
}

Result<SourceFacts> SourceReading::answerTo(const Request& request, const Boundaries& boundaries,
                                            const ReadControl& control)
{
    if (!request.read)
        return factsOf(request.source, boundaries, request.role, control);
    SourceFacts facts = *request.read;
    facts.source = request.source;
    facts.chosenRole = request.role;
    if (const Outcome outcome = zoneatlas::reassign(facts, boundaries, control); !outcome)
        return outcome.error();
    return facts;
}

void SourceReading::start(const Request& request)
{
    m_facts = std::make_shared<SourceFacts>();
    m_work.start(
        [request, facts = m_facts, boundaries = m_boundaries](const Progress& progress) -> Outcome {
            auto answer = answerTo(request, *boundaries, controlOf(progress));
            if (!answer)
                return answer.error();
            *facts = std::move(answer).value();
            return Done{};
        },
        BackgroundWork::Where::OwnThread);
}

void SourceReading::take(const Outcome& outcome)
{
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    if (outcome)
        emit finished(std::exchange(m_facts, nullptr));
    else
        emit failed(outcome.error());
}

} // namespace zoneatlas
