// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_request.h"

#include <utility>

namespace zoneatlas {

/// The word of each item, for files and the command line: "scale-bar".
[[nodiscard]] const std::vector<std::pair<const char*, PageItem>>& pageItemWords();
/// "Scale bar", "Inset 2": in the translator's language.
[[nodiscard]] QString pageItemName(PageItem item, int index = 0);

/// "legend", "inset2": the item alone, as on the command line.
[[nodiscard]] QString pageItemText(const MovedItem& moved);
/// For the command line: "legend=0.1,0.25", and "inset2=0,0.5" for the second inset. Reads back to the same.
[[nodiscard]] QString movedItemText(const MovedItem& moved);
[[nodiscard]] std::optional<MovedItem> movedItemFromText(const QString& text);

/// Where the item stands now replaces where it stood.
void moveItem(std::vector<MovedItem>& all, const MovedItem& moved);
void putItemBack(std::vector<MovedItem>& all, PageItem item, int index);

/// Insets and charts are moved by their number. With others in the request, each that stays keeps its move,
/// and the moves of those that go are dropped.
void replaceInsets(FigureRequest& request, std::vector<InsetArea> insets);
void replaceCharts(FigureRequest& request, std::vector<ChartKind> charts);

} // namespace zoneatlas
