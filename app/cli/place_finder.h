// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/geo_extent.h"
#include "session/project.h"

#include <QSet>

namespace zoneatlas {

/// The zones of "hangzhou,yiwu"; an unknown id fails with those that may have been meant.
[[nodiscard]] Answer<QSet<ZoneId>> zonesFromText(const QString& text, const ApprovalLedger& ledger);

/// The extent of a zone id, a province code or an adcode, in that order of trial.
[[nodiscard]] Answer<MapExtent> extentOfCode(const QString& code, const Project& project);

} // namespace zoneatlas
