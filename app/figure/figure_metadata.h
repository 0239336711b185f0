// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace zoneatlas {

/// What a file tells about itself. Empty parts are left out.
struct FigureMetadata
{
    QString title;
    QString description; ///< what the figure shows, in a sentence; serves as alternative text
    QString source;
    QByteArray recipe; ///< JSON, see figure/recipe.h
    bool operator==(const FigureMetadata&) const = default;
};

/// Keys under which files keep what they tell about themselves: PNG text chunks, PDF information, TIFF items.
inline constexpr char kTitleKey[] = "Title";
inline constexpr char kDescriptionKey[] = "Description";
inline constexpr char kSoftwareKey[] = "Software";
inline constexpr char kSourceKey[] = "Source";
inline constexpr char kRecipeKey[] = "ZoneAtlas-Recipe";
/// What a comment (JPEG, GIF, MP4) that holds the recipe begins with.
inline constexpr char kRecipeComment[] = "ZoneAtlas-Recipe: ";

/// The program's name and version.
[[nodiscard]] QString softwareName();

/// The picture with its texts, which a PNG is written with.
[[nodiscard]] QImage withMetadata(QImage picture, const FigureMetadata& told);

/// Title, description, and the recipe behind `kRecipeComment`, in UTF-8: for formats that have comments
/// alone.
[[nodiscard]] QByteArrayList commentsOf(const FigureMetadata& told);
/// The recipe among such comments; empty when none holds it.
[[nodiscard]] QByteArray recipeInComments(const QByteArrayList& comments);

} // namespace zoneatlas
