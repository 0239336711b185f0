// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/palette.h"
#include "session/project.h"

#include <QDate>

namespace zoneatlas {

/// What the texts of the details page are made from.
struct DossierContext
{
    const Project& project;
    QDate date;
    Language language;
    Palette palette;                             ///< of the batches
    ZoneScope scope = {};                        ///< of the counts of the whole country
    std::optional<QDate> knownBy = std::nullopt; ///< of the trade figures; absent: the newest
};

/// All that is known of a zone, its status as of the date, as HTML. Needs the translator of the same
/// language.
[[nodiscard]] QString zoneDossier(const Zone& zone, const DossierContext& context);
[[nodiscard]] QString provinceDossier(const Province& province, const DossierContext& context);
[[nodiscard]] QString batchDossier(const Batch& batch, const DossierContext& context);
/// What holds on the date in the whole country, for when nothing is selected.
[[nodiscard]] QString countryDossier(const DossierContext& context);

/// The other zones approved by the date whose area holds this one, is held by it, or shares a unit with it.
[[nodiscard]] std::vector<const Zone*> zonesAtSamePlace(const Zone& zone, const AtlasMap& map, QDate date);

} // namespace zoneatlas
