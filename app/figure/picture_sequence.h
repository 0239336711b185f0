// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "figure/figure_metadata.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <functional>
#include <vector>

namespace zoneatlas {

/// Hears how far long work is; its answer is whether to go on. False cancels: the work ends with
/// ErrorCode::Cancelled and leaves nothing. An empty one is not asked.
using Progress = std::function<bool(int done, int total)>;

/// Pictures of one size, each shown for a time. They are made when asked for, so that only a few are in
/// memory.
struct PictureSequence
{
    struct Item
    {
        int durationMs = 0;
        QString name; ///< of its file in a folder of pictures, with ".png"
    };
    std::vector<Item> items;
    QSize size;
    QColor ground = Qt::white; ///< behind transparent pictures, where a format has no transparency
    /// Picture of items[i]. Asked in ascending order it is quick; any order works.
    std::function<QImage(size_t i)> picture;
    /// Items that together show every colour: a palette is made from these. Empty: all.
    std::vector<size_t> paletteItems;
    FigureMetadata metadata; ///< of the file that holds all pictures
    /// Of the file of items[i]; may be empty.
    std::function<FigureMetadata(size_t i)> pictureMetadata;

    [[nodiscard]] qint64 totalMs() const;
};

struct FileTarget
{
    QString path; ///< of a file or a folder
    bool mayReplace = false;
};

/// Largest picture of a moving format, in pixels: 8K. Larger ones are refused before any work.
inline constexpr qint64 kMaxMovingPixels = qint64{7680} * 4320;

/// A folder with a PNG for each item. It appears when all are written; a folder that exists is replaced only
/// when it is empty, or with `mayReplace` when it holds nothing but pictures named like these.
[[nodiscard]] Outcome writePictureFolder(const PictureSequence& pictures, const FileTarget& target,
                                         const Progress& progress = {});

/// What stands against writing there: FileExists, SizeTooLarge, NothingLoaded without items.
[[nodiscard]] Outcome checkMovingTarget(const PictureSequence& pictures, const FileTarget& target);

} // namespace zoneatlas
