// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/project_choice.h"
#include "figure/animation.h"
#include "figure/atlas.h"

#include <optional>

namespace zoneatlas {

/// What the words alone say of a figure, the same for all commands that make figures; places and dates are
/// looked up when the data are there.
struct FigureChoice
{
    ProjectChoice project;
    TimeChoice time;
    FigureRequest request;
    double dpi = 96;
    std::optional<GeoExtent> extent;
    QString zoomTo;
    QString select;
    QString measure{};     ///< name or id of what is compared; empty: as the request says
    QString recipeCrs{};   ///< what the extent of `request` is told in: a recipe's or a project's CRS
    IssueLog issues{};     ///< of the recipe, where there is one
    QStringList remarks{}; ///< on options that have no effect here
    std::optional<AnimationRequest> animation{}; ///< of a recipe that has one
    std::optional<AtlasRequest> atlas{};
};
/// Reads the shared options of figures: data, time, page, place and look. What a recipe (--recipe) or a
/// project says holds wherever no other option is given.
[[nodiscard]] FigureChoice figureChoiceFrom(OptionReader& options, Language language);

/// The remark on an option that changes nothing; `why` begins small and has no full stop.
[[nodiscard]] QString withoutEffect(const char* option, const QString& why);

/// The request with codes and degrees turned into its own terms.
[[nodiscard]] Answer<FigureRequest> resolvedRequest(const FigureChoice& choice, const Project& project);

/// What a command that makes figures works on.
struct FigureJob
{
    Project project;
    FigureRequest request;
};
/// Loads the chosen data, tells their issues, and resolves the request.
[[nodiscard]] Answer<FigureJob> loadFigureJob(const FigureChoice& choice);

} // namespace zoneatlas
