// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/geo_extent.h"
#include "session/project.h"
#include "session/selection_model.h"

namespace zoneatlas {

/// The zones and provinces of "hangzhou,yiwu,330000"; an unknown id fails with those that may have been
/// meant.
[[nodiscard]] Answer<Selection> selectionFromText(const QString& text, const ApprovalLedger& ledger);

/// The extent of a zone id, a province code or an adcode, in that order of trial.
[[nodiscard]] Answer<MapExtent> extentOfCode(const QString& code, const Project& project);

} // namespace zoneatlas
