// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/ids.h"
#include "core/language.h"

#include <QDate>

#include <optional>

namespace zoneatlas {

/// What kind of place a zone covers. Municipality, Prefecture and Province have an area in a boundary layer
/// of prefecture level; County and NewArea are drawn as symbols.
enum class ZoneLevel
{
    Municipality,
    Prefecture,
    County,
    NewArea,
    Province
};

/// How sure the roster is of a zone's name.
enum class NameBasis
{
    ListInSource,
    ProvincialPlan,
    Memory
};

/// The event that sets a zone up.
struct Approval
{
    int batch = 0;
    QDate approvedOn;  ///< date on the document; the timeline runs on it
    QDate announcedOn; ///< publication; invalid where unknown
    QString document;  ///< e.g. 国函〔2015〕44号
    SourceId source;
    NameBasis nameBasis = NameBasis::ListInSource;

    bool operator==(const Approval&) const = default;
};

/// The event that ends a zone. From `revokedOn` on (that day included) it is no longer in force.
struct Revocation
{
    QDate revokedOn;
    QString document;
    std::optional<ZoneId> succeededBy; ///< an inference of the roster, see resources/data/README.md

    bool operator==(const Revocation&) const = default;
};

/// What a table of events tells with one of them besides place and time, as it is written there.
struct ToldValue
{
    QString label; ///< the name of its column
    QString text;
    bool operator==(const ToldValue&) const = default;
};

struct Zone
{
    ZoneId id;
    BilingualText name;     ///< as in the reply, without 市
    QString officialNameZh; ///< 中国（…）跨境电子商务综合试验区
    ProvinceCode province;
    Adcode adcode;
    ZoneLevel level = ZoneLevel::Prefecture;
    LonLat seat;                      ///< seat of government, within about 2 km
    std::optional<LonLat> labelPoint; ///< where the label goes when the seat is a bad place for it
    Approval approval;
    std::optional<Revocation> revocation;
    std::optional<ToldValue> told{}; ///< only of events of somebody's own
    std::optional<qint64> tableLine; ///< where it was read, as Error::row: for messages

    bool operator==(const Zone&) const = default;
};

/// One reply of the State Council.
struct Batch
{
    int number = 0;
    QDate decidedOn; ///< invalid where unknown
    QDate approvedOn;
    QString approvedOnBasis; ///< how sure that date is, in words
    QDate announcedOn;
    QString document;
    BilingualText title;
    BilingualText summary;
    SourceId source;

    bool operator==(const Batch&) const = default;
};

/// One provincial-level unit.
struct Province
{
    ProvinceCode code;
    BilingualText name;
    QString shortNameZh;
    BilingualText region;
    BilingualText capital;
    SourceId source;

    bool operator==(const Province&) const = default;
};

/// Where a fact was read.
struct Source
{
    SourceId id;
    QString organisation;
    QString organisationZh{}; ///< its official Chinese name; empty: not known
    QString title;
    QString url;
    QString kind;   ///< vocabulary in resources/data/README.md
    QString readOn; ///< as given; empty where unknown

    /// The name as it is written where no other is known.
    [[nodiscard]] const QString& organisationIn(Language language) const
    {
        return language == Language::Chinese && !organisationZh.isEmpty() ? organisationZh : organisation;
    }

    bool operator==(const Source&) const = default;
};

/// Is this level drawn as an area when the boundary layer has its code?
[[nodiscard]] constexpr bool isAreaLevel(ZoneLevel level)
{
    return level == ZoneLevel::Municipality || level == ZoneLevel::Prefecture || level == ZoneLevel::Province;
}

} // namespace zoneatlas
