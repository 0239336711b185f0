// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace zoneatlas {

/// A text identifier that cannot be mistaken for another kind of identifier. Empty only when default-made.
template <class Tag>
struct StrongId
{
    QString value;

    StrongId() = default;
    explicit StrongId(QString text)
        : value(std::move(text))
    {}

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const StrongId&) const = default;
    bool operator<(const StrongId& other) const { return value < other.value; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ZoneId = StrongId<struct ZoneIdTag>;             ///< e.g. "hangzhou"
using ProvinceCode = StrongId<struct ProvinceCodeTag>; ///< six digits of GB/T 2260, e.g. "330000"
using Adcode = StrongId<struct AdcodeTag>;             ///< six digits of GB/T 2260, any level, e.g. "330100"
using SourceId = StrongId<struct SourceIdTag>;         ///< row of sources.csv, e.g. "s3ef9ac89"
using MeasureId = StrongId<struct MeasureIdTag>;       ///< e.g. "cbec_total"

} // namespace zoneatlas

template <class Tag>
struct std::hash<zoneatlas::StrongId<Tag>>
{
    size_t operator()(const zoneatlas::StrongId<Tag>& id) const noexcept { return qHash(id.value); }
};
