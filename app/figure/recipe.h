// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::vector<DataDigest> digests;
};

/// The recipe as JSON, with the digests of the project's files as they are now. Bundled files are named as
/// such, so that a recipe holds on another computer too.
[[nodiscard]] QByteArray recipeOf(const Project& project, const FigureRequest& request, double dpi);
/// `path` is where the JSON was, for errors: NoRecipe, RecipeTooNew. What an older program did not know stays
/// as it is by default.
[[nodiscard]] Result<Recipe> fromRecipe(const QByteArray& json, const QString& path);
/// From a PNG, JPEG, PDF, SVG or GeoTIFF that this program made, or from a JSON file.
[[nodiscard]] Result<Recipe> readRecipe(const QString& path);
/// DataChanged for each file of the recipe that is another one now, or gone.
[[nodiscard]] IssueLog changedData(const Recipe& recipe);

/// What a file of this figure tells about itself, recipe included.
[[nodiscard]] FigureMetadata metadataOf(const Project& project, const FigureRequest& request, double dpi);

} // namespace zoneatlas
