// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zone_bars.h"

#include "core/ledger_difference.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace zoneatlas {

namespace {

/// Bars of all places, in the order of the ledger; those without a zone in the scope are told apart.
class BarsOfPlaces
{
public:
    BarsOfPlaces(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by, size_t parts,
                 Language language)
        : m_ledger(ledger)
    {
        std::map<QString, size_t> barOf;
        for (const Province& province : ledger.provinces()) {
            const QString key = by == BarsBy::Province ? province.code.value : province.region.en;
            const auto [at, isNew] = barOf.emplace(key, m_bars.size());
            if (isNew)
                m_bars.push_back({nameOf(province, by, language), std::vector<int>(parts), 0, {}});
            m_bars[at->second].provinces.insert(province.code);
            m_barOf[province.code] = at->second;
        }
        m_zones.resize(m_bars.size());
        for (size_t i = 0; i < ledger.zones().size(); ++i)
            if (scope.hasZone(i))
                ++m_zones[placeOf(i)];
    }

    [[nodiscard]] ZoneBar& barOfZone(size_t zone) { return m_bars[placeOf(zone)]; }
    [[nodiscard]] int mostZones() const
    {
        return m_zones.empty() ? 0 : *std::max_element(m_zones.begin(), m_zones.end());
    }
    /// With a zone, the largest value first.
    template <class Value>
    [[nodiscard]] std::vector<ZoneBar> sortedBy(Value value)
    {
        std::vector<ZoneBar> kept;
        for (size_t i = 0; i < m_bars.size(); ++i)
            if (m_zones[i] > 0)
                kept.push_back(std::move(m_bars[i]));
        std::stable_sort(kept.begin(), kept.end(),
                         [&](const ZoneBar& a, const ZoneBar& b) { return value(a) > value(b); });
        return kept;
    }

private:
    [[nodiscard]] size_t placeOf(size_t zone) const { return m_barOf.at(m_ledger.zones()[zone].province); }
    [[nodiscard]] static QString nameOf(const Province& province, BarsBy by, Language language)
    {
        if (by == BarsBy::Region)
            return province.region.in(language);
        return language == Language::Chinese ? province.shortNameZh : province.name.en;
    }

    const ApprovalLedger& m_ledger;
    std::vector<ZoneBar> m_bars;
    std::vector<int> m_zones; ///< of the scope, ever: one per bar
    std::map<ProvinceCode, size_t> m_barOf;
};

} // namespace

int ZoneBar::total() const
{
    return std::accumulate(parts.begin(), parts.end(), 0);
}

std::vector<ZoneBar> zoneBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by,
                              const TimeView& view, Language language)
{
    BarsOfPlaces bars(ledger, scope, by, ledger.batches().size(), language);
    const std::vector<ZonePresence> presence = ledger.presenceIn(view, scope);
    for (size_t i = 0; i < presence.size(); ++i) {
        const bool isBetween = view.mode == TimeMode::Between;
        const bool isCounted =
            isBetween ? isNewIn(view, ledger.zones()[i], presence[i]) : presence[i] == ZonePresence::InForce;
        if (isCounted)
            ++bars.barOfZone(i).parts[*ledger.batchIndex(ledger.zones()[i].approval.batch)];
        if (isBetween && presence[i] == ZonePresence::Revoked)
            ++bars.barOfZone(i).lost;
    }
    return bars.sortedBy([](const ZoneBar& bar) { return bar.total(); });
}

std::vector<ZoneBar> changeBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by, QDate oneDay,
                                QDate otherDay, Language language)
{
    constexpr size_t kUnchanged = 0;
    constexpr size_t kNew = 1;
    BarsOfPlaces bars(ledger, scope, by, kNew + 1, language);
    const LedgerDifference difference = differenceBetween(ledger, oneDay, otherDay, scope);
    for (size_t i = 0; i < difference.zones.size(); ++i) {
        const ZoneChange change = difference.zones[i];
        if (change == ZoneChange::Revoked)
            ++bars.barOfZone(i).lost;
        else if (change != ZoneChange::Absent)
            ++bars.barOfZone(i).parts[change == ZoneChange::New ? kNew : kUnchanged];
    }
    return bars.sortedBy([](const ZoneBar& bar) { return std::pair(bar.parts[kNew], bar.total()); });
}

int largestZoneBar(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by)
{
    return BarsOfPlaces(ledger, scope, by, 0, Language::English).mostZones();
}

} // namespace zoneatlas
