// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"

#include <array>
#include <utility>

namespace zoneatlas {

/// What a figure has unless it is told to leave it out, with the words of `--without`.
inline constexpr std::array<std::pair<bool FigureRequest::*, const char*>, 7> kOmittableItems{
    {{&FigureRequest::showsTitle, "title"},
     {&FigureRequest::showsSubtitle, "subtitle"},
     {&FigureRequest::showsDate, "date"},
     {&FigureRequest::showsLegend, "legend"},
     {&FigureRequest::showsScaleBar, "scale-bar"},
     {&FigureRequest::showsLabels, "labels"},
     {&FigureRequest::showsSources, "sources"}}};

/// The words of the call that makes this figure without a window: "render", "-o", `path` and the options
/// that differ from what holds without them. Day and language are always told, because without them they are
/// those of the data and of the system.
[[nodiscard]] QStringList commandWords(const ProjectSources& sources, const FigureRequest& request,
                                       double dpi, const QString& path);
/// The same as a line for a POSIX shell, quoted, with the program's name.
[[nodiscard]] QString asCommandLine(const ProjectSources& sources, const FigureRequest& request, double dpi,
                                    const QString& path);

} // namespace zoneatlas
