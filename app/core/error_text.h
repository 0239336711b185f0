// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace zoneatlas {

/// One sentence or two, in the language of the installed translator: where, what, what to do. Only ui and cli
/// call this.
[[nodiscard]] QString errorText(const Error& error);
/// The same for something the program lived with: ends with what was done about it.
[[nodiscard]] QString issueText(const Issue& issue);
/// "zones.csv, row 12, column approved_on", or as much of it as the error names.
[[nodiscard]] QString errorPlace(const Error& error);
/// A stable English word for scripts, e.g. "not-a-date".
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] QString remedyName(Remedy remedy);

} // namespace zoneatlas
