// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read_control.h"

#include <memory>
#include <mutex>
#include <numeric>

namespace zoneatlas {

namespace {

/// What the parts have come to, together.
struct Parts
{
    std::mutex mutex;
    ReadControl whole;
    std::vector<double> done; ///< weighted
    bool isStopped = false;
};

bool goOnWith(Parts& parts, size_t part, double weighted)
{
    const std::scoped_lock lock(parts.mutex);
    parts.done[part] = weighted;
    if (!parts.isStopped)
        parts.isStopped = !parts.whole.goOn(std::accumulate(parts.done.begin(), parts.done.end(), 0.0));
    return !parts.isStopped;
}

} // namespace

std::vector<ReadControl> ReadControl::split(const std::vector<double>& weights) const
{
    if (!m_progress)
        return std::vector<ReadControl>(weights.size(), *this);
    auto parts = std::make_shared<Parts>();
    parts->whole = *this;
    parts->done.assign(weights.size(), 0);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<ReadControl> controls;
    for (size_t i = 0; i < weights.size(); ++i)
        controls.emplace_back([parts, i, weight = weights[i] / sum](
                                  double share) { return goOnWith(*parts, i, share * weight); },
                              m_mostRows);
    return controls;
}

} // namespace zoneatlas
