// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bookmarks.h"

class QSettings;

namespace zoneatlas {

void saveBookmarks(QSettings& settings, const std::vector<Bookmark>& bookmarks);
/// None where nothing was saved. What is there and is no list of bookmarks is put aside in the settings, not
/// overwritten.
[[nodiscard]] std::vector<Bookmark> loadBookmarks(QSettings& settings);

} // namespace zoneatlas
