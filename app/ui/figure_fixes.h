// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_checks.h"
#include "ui/export_choices.h"

#include <vector>

namespace zoneatlas {

/// What can be done by one press about something that a reader may stumble over.
enum class FigureFix
{
    ShowSources,
    RemoveCharacters,
    RemoveInsets,
    SmallerNames,  ///< the smallest that can be read in print
    ReadableNames, ///< the same, from below
    NoNames,
    NoLegend,
    FewerCharts, ///< those alone that the page has room for
    LargerPage,  ///< one step, an A4 page becomes A3
    PutBack,     ///< what was moved and covers others
};

/// The fixes that help and are possible, the mildest first; empty where there is none.
[[nodiscard]] std::vector<FigureFix> fixesFor(const FigureConcern& concern, const ExportChoices& choices);
/// As its button says it.
[[nodiscard]] QString fixText(FigureFix fix, const FigureConcern& concern);
/// The choices with the concern mended, as far as it goes.
[[nodiscard]] ExportChoices fixedChoices(FigureFix fix, const FigureConcern& concern, ExportChoices choices);
/// Is there a larger page that can still be written?
[[nodiscard]] bool canBeLarger(const ExportChoices& choices);

} // namespace zoneatlas
