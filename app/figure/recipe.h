// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/animation.h"
#include "figure/atlas.h"
#include "figure/figure_export.h"

namespace zoneatlas {

/// A data file as it was when the figure was made.
struct DataDigest
{
    QString path;
    QString sha256; ///< in hex
    bool operator==(const DataDigest&) const = default;
};

/// Everything a figure was made of: drawn again from it, it has the same pixels.
struct Recipe
{
    QString program; ///< name and version of what made it
    FigureRequest request;
    double dpi = 96;
    ProjectSources sources;
    std::vector<DataDigest> digests{};
    /// In a file of an animation or atlas: the whole that it is or belongs to. `request` is then the figure
    /// in this file, or of the last date.
    std::optional<AnimationRequest> animation{};
    std::optional<AtlasRequest> atlas{};
};

/// With the digests of the project's files as they are now.
[[nodiscard]] Recipe recipeFor(const Project& project, const FigureRequest& request, double dpi);
/// As JSON. Bundled files are named as such, so that a recipe holds on another computer too.
[[nodiscard]] QByteArray recipeText(const Recipe& recipe);
/// `path` is where the JSON was, for errors: NoRecipe, RecipeTooNew. What an older program did not know stays
/// as it is by default.
[[nodiscard]] Result<Recipe> fromRecipe(const QByteArray& json, const QString& path);
/// From a PNG, JPEG, PDF, SVG, GeoTIFF, GIF or MP4 that this program made, or from a JSON file.
[[nodiscard]] Result<Recipe> readRecipe(const QString& path);
/// DataChanged for each file of the recipe that is another one now, or gone.
[[nodiscard]] IssueLog changedData(const Recipe& recipe);

/// The choices of a figure alone, as JSON, for keeping them; what is missing or of another kind reads as its
/// default.
[[nodiscard]] QByteArray figureToJson(const FigureRequest& request);
[[nodiscard]] FigureRequest figureFromJson(const QByteArray& json);

/// What a file of this figure tells about itself, recipe included.
[[nodiscard]] FigureMetadata metadataOf(const Project& project, const FigureRequest& request, double dpi);
/// The same of a recipe that is already made: `project` is that of the recipe.
[[nodiscard]] FigureMetadata metadataOf(const Project& project, const Recipe& recipe);

} // namespace zoneatlas
