// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace zoneatlas {

/// Half-open range of days [begin, end); an absent end is unbounded.
struct TemporalRange
{
    std::optional<QDate> begin;
    std::optional<QDate> end;

    [[nodiscard]] bool contains(QDate day) const { return (!begin || day >= *begin) && (!end || day < *end); }
    bool operator==(const TemporalRange&) const = default;
};

} // namespace zoneatlas
