// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filter_state.h"

namespace zoneatlas {

void FilterState::setFilter(const ZoneFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged(m_filter);
}

void FilterState::clear()
{
    setFilter({});
}

void FilterState::toggleBatch(int batch, const std::set<int>& all)
{
    ZoneFilter next = m_filter;
    if (next.batches.empty())
        next.batches = all;
    if (next.batches.erase(batch) == 0)
        next.batches.insert(batch);
    if (next.batches == all)
        next.batches.clear();
    setFilter(next);
}

void FilterState::showOnlyBatch(int batch)
{
    ZoneFilter next = m_filter;
    next.batches = next.batches == std::set{batch} ? std::set<int>() : std::set{batch};
    setFilter(next);
}

} // namespace zoneatlas
