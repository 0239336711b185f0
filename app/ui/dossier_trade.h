// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier.h"

namespace zoneatlas {

/// Trade figures of a subject ("CN", province code or adcode) by measure, goods trade first and newest
/// periods first, each with vintage, day of publication and source; "No published figure" where there is
/// none. HTML.
[[nodiscard]] QString tradeDossier(const QString& subject, const DossierContext& context);

} // namespace zoneatlas
