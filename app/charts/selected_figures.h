// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace zoneatlas {

/// A line of what was published about what is selected.
struct SelectedRow
{
    enum class Kind
    {
        Subject, ///< a heading: whom the rows below are about
        Measure, ///< a heading: what they measure, and in which unit
        Figure,
        Gap,    ///< a year between two others of which nothing was published
        Nothing ///< nothing at all was published about the subject
    };
    Kind kind = Kind::Figure;
    AtlasItem item;                 ///< the subject
    QString text;                   ///< of headings, gaps and nothings
    std::optional<FigureId> figure; ///< of a Figure
    double largest = 0;             ///< of the figures below the same heading, in their common unit
    bool operator==(const SelectedRow&) const = default;
};

/// Zones first, in the ledger's order, then provinces; of each goods trade, then what is published of
/// cross-border e-commerce, measure by measure and in order of time. Scopes of e-commerce are local: rows
/// below different headings are never compared. One currency; `chart` = no is left out.
[[nodiscard]] std::vector<SelectedRow> selectedFigures(const Session& session);

} // namespace zoneatlas
