// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "figure/picture_sequence.h"

#include <variant>
#include <vector>

namespace zoneatlas {

enum class AtlasBy
{
    Batch,   ///< each batch on the day of its approval, alone
    Province ///< each province that ever had a zone, with its zones, at the day of the request
};

struct AtlasRequest
{
    /// Page, language and look of every figure. `figure.time.asOf` is the last day that counts; its mode is
    /// not looked at. A title is put before each figure's own.
    FigureRequest figure;
    AtlasBy by = AtlasBy::Batch;
    /// Names of the figures' files: text with {n} (place in the atlas, from 1), {date} (ISO), and {batch} by
    /// batch, {code} and {province} by province. Without an ending: .png. Empty: `defaultAtlasNames`.
    QString names;
    double dpi = 96;
    bool operator==(const AtlasRequest&) const = default;
};

[[nodiscard]] QString defaultAtlasNames(AtlasBy by);

/// One figure of an atlas, and its row in the index.
struct AtlasEntry
{
    QString fileName;
    FigureRequest figure;
    QDate date;
    std::optional<int> batch; ///< one of the two is there
    ProvinceCode province;
    int inForce = 0; ///< zones of the batch or province on the date
    int approved = 0;
};

/// Why a template of names cannot be used.
struct AtlasNameProblem
{
    enum class Kind
    {
        UnknownField, ///< value: "{…}" as written
        NotAFileName, ///< value: the name; a folder in it, or an ending that is not written
        SameName,     ///< value: the name that two figures, or a figure and the index, would have
    };
    Kind kind;
    QString value;
    bool operator==(const AtlasNameProblem&) const = default;
};

/// In order of approval, or of the table of provinces.
[[nodiscard]] std::variant<std::vector<AtlasEntry>, AtlasNameProblem>
atlasEntries(const Project& project, const AtlasRequest& request);

/// Writes the figures, index.csv and index.pdf, which tell what they are, into a folder that appears when all
/// is written. A folder with something in it is replaced with `mayReplace` only, and only when all of it is
/// an atlas by its index.csv.
[[nodiscard]] Outcome writeAtlas(const Project& project, const AtlasRequest& request,
                                 const std::vector<AtlasEntry>& entries, const FileTarget& target,
                                 const Progress& progress = {});

/// The index as a table: UTF-8 with a byte order mark and CRLF, so that spreadsheets open it right; ISO
/// dates.
[[nodiscard]] QByteArray atlasIndexCsv(const std::vector<AtlasEntry>& entries);

} // namespace zoneatlas
