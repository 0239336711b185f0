// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier.h"

namespace zoneatlas {

/// Trade figures of the zone's place by measure, goods trade first and newest periods first, each with
/// vintage, day of publication and source; "No published figure" where there is none. HTML.
[[nodiscard]] QString tradeDossier(const Zone& zone, const DossierContext& context);

} // namespace zoneatlas
