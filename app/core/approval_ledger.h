// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/temporal_range.h"
#include "core/zone.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace zoneatlas {

enum class ZoneStatus
{
    NotYet,
    InForce,
    Revoked
};

/// Approvals and zones in force of one batch on a day.
struct BatchCount
{
    int batch = 0;
    int approved = 0;
    int inForce = 0;
    bool operator==(const BatchCount&) const = default;
};

/// Everything that holds at the end of one day.
struct Standing
{
    QDate date;
    std::vector<ZoneStatus> status; ///< one per zone, in the order of ApprovalLedger::zones()
    int approved = 0;               ///< approvals up to the day, revoked ones included
    int inForce = 0;
    int revoked = 0;
    std::vector<BatchCount> batches; ///< one per batch, in the order of ApprovalLedger::batches()
    std::map<ProvinceCode, int> inForceByProvince; ///< provinces with at least one zone in force
    [[nodiscard]] int provincesCovered() const { return static_cast<int>(inForceByProvince.size()); }
};

enum class TimeMode
{
    Cumulative, ///< all that was approved up to the day; revoked zones stay visible as revoked
    Batch,      ///< only the newest batch on that day
    Between,    ///< what was approved or revoked after `from` up to the day
};

/// Which days a picture shows: zones as they stood at the end of `asOf`.
struct TimeView
{
    TimeMode mode = TimeMode::Cumulative;
    QDate asOf;
    std::optional<QDate> from; ///< exclusive; used by Between only
    bool operator==(const TimeView&) const = default;
};

/// How a zone takes part in a picture.
enum class ZonePresence : quint8
{
    Absent,
    InForce,
    Revoked
};

/// Between two dates only what was approved after the first is new, be it revoked since or not.
[[nodiscard]] bool isNewIn(const TimeView& view, const Zone& zone, ZonePresence presence);

/// The zones that count: what a filter comes down to. Default: all of them.
struct ZoneScope
{
    std::vector<bool> zones;       ///< one per zone, in the order of ApprovalLedger::zones(); empty: all
    std::set<ZoneStatus> statuses; ///< on the day looked at; empty: all

    [[nodiscard]] bool isAll() const { return zones.empty() && statuses.empty(); }
    [[nodiscard]] bool hasZone(size_t index) const { return zones.empty() || zones[index]; }
    [[nodiscard]] bool contains(size_t index, ZoneStatus status) const
    {
        return hasZone(index) && (statuses.empty() || statuses.contains(status));
    }
    bool operator==(const ZoneScope&) const = default;
};

/// What the ledger's zones are: the sentences about them differ.
enum class LedgerSubject
{
    PilotZones, ///< approved in numbered batches
    Places      ///< anything that has a place and a date, in groups
};

/// All approvals and revocations by date. Immutable; safe to read from any thread.
class ApprovalLedger
{
public:
    ApprovalLedger() = default;
    /// Ids are unique and each zone's batch and province are listed (the readers in data/ see to it). Batches
    /// are kept in order of approval date, those of places and all zones in the order given.
    ApprovalLedger(std::vector<Zone> zones, std::vector<Batch> batches, std::vector<Province> provinces,
                   LedgerSubject subject = LedgerSubject::PilotZones);

    [[nodiscard]] LedgerSubject subject() const { return m_subject; }
    [[nodiscard]] const std::vector<Zone>& zones() const { return m_zones; }
    [[nodiscard]] const std::vector<Batch>& batches() const { return m_batches; }
    [[nodiscard]] const std::vector<Province>& provinces() const { return m_provinces; }
    /// Each day on which a zone was approved or revoked, once, ascending.
    [[nodiscard]] const std::vector<QDate>& eventDates() const { return m_eventDates; }

    /// Index into zones().
    [[nodiscard]] std::optional<size_t> indexOf(const ZoneId& id) const;
    [[nodiscard]] const Zone* zone(const ZoneId& id) const;
    [[nodiscard]] const Batch* batch(int number) const;
    [[nodiscard]] const Province* province(const ProvinceCode& code) const;
    /// Position of a batch in batches(): the index of its colour.
    [[nodiscard]] std::optional<size_t> batchIndex(int number) const;

    /// `status` is told for every zone; the counts are those of the scope.
    [[nodiscard]] Standing standingOn(QDate day, const ZoneScope& scope = {}) const;
    /// One per zone, in the order of zones(); absent outside the scope.
    [[nodiscard]] std::vector<ZonePresence> presenceIn(const TimeView& view,
                                                       const ZoneScope& scope = {}) const;
    /// The newest batch approved up to the day; absent before the first.
    [[nodiscard]] std::optional<int> newestBatchOn(QDate day) const;
    /// Number of events on or before the day: pictures of days with the same number are the same (cumulative
    /// mode).
    [[nodiscard]] size_t eventCountUpTo(QDate day) const;

private:
    std::vector<Zone> m_zones;
    std::vector<Batch> m_batches;
    std::vector<Province> m_provinces;
    std::vector<QDate> m_eventDates;
    LedgerSubject m_subject = LedgerSubject::PilotZones;
    QHash<ZoneId, size_t> m_indexOfZone;
};

/// Days on which the zone is in force: [approvedOn, revokedOn).
[[nodiscard]] TemporalRange lifetimeOf(const Zone& zone);
[[nodiscard]] ZoneStatus statusOn(const Zone& zone, QDate day);

} // namespace zoneatlas
