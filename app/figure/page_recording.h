// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"

#include <QStringList>

#include <vector>

namespace zoneatlas {

/// A text that stands on a page, and how large it is there.
struct RecordedText
{
    QString text; ///< one run of one script: a line may be several
    double sizePt = 0;
};

/// What a page really says: it is painted, and only the texts are kept.
struct PageRecording
{
    std::vector<RecordedText> texts; ///< in the order painted
    DrawnReport drawn;

    /// Does the page say this? Line breaks make no difference.
    [[nodiscard]] bool says(const QString& text) const;
};
[[nodiscard]] PageRecording recordPage(const MapFigure& figure);

} // namespace zoneatlas
