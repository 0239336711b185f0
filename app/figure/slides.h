// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_folder.h"
#include "session/bookmarks.h"

namespace zoneatlas {

/// A figure for each bookmark, in their order.
struct SlidesRequest
{
    /// Page, language and furniture of every figure; what is shown, and the title, is the bookmark's.
    FigureRequest figure;
    double dpi = 96;
    QString ending = QStringLiteral(".png"); ///< one of `figureEndings`
};

/// Files are called by place and name: "02_Yiwu, 2022.png".
[[nodiscard]] FigureFolder slidesOf(const Project& project, const SlidesRequest& request,
                                    const std::vector<Bookmark>& bookmarks);

} // namespace zoneatlas
