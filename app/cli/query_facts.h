// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"

namespace zoneatlas {

/// What `query` answers, before it is written in one form or another.
struct QueryFacts
{
    Standing standing;
    std::vector<size_t>
        zones; ///< indices into the ledger, in its order: those that a picture of the same time shows
    std::vector<FigureId> figures;
};

struct QueryChoice
{
    TimeView time;
    std::optional<QDate> knownBy;
    bool wantsAllVintages = false;
};
[[nodiscard]] QueryFacts queryFacts(const Project& project, const QueryChoice& choice);

/// Who says it, for a reader without the table of sources: "organisation: title, address".
[[nodiscard]] QString sourceText(const Project& project, const SourceId& source);

/// The object of the published contract, fields in its order. UTF-8.
[[nodiscard]] QByteArray queryJson(const Project& project, const QueryFacts& facts);
/// One table: zones first (`record` is "zone"), then trade figures ("trade"), columns named as in the JSON
/// and those that a record does not have empty. RFC 4180 with LF, UTF-8.
[[nodiscard]] QByteArray queryCsv(const Project& project, const QueryFacts& facts);
/// For people, in their language.
[[nodiscard]] QString queryText(const Project& project, const QueryFacts& facts, Language language);

} // namespace zoneatlas
