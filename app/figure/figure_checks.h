// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/page_recording.h"

#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace zoneatlas {

enum class ConcernKind
{
    SmallText,           ///< texts: below kLeastTextPt; sizePt: the smallest of them
    LabelsDropped,       ///< texts: names of zones whose label found no place
    NoSources,           ///< nothing on the page says where the data come from
    MissingGlyphs,       ///< texts: characters that the page's fonts do not have
    InsetEmpty,          ///< texts: codes of insets in which the layer has no shapes
    InsetHidden,         ///< texts: codes of insets that found no room
    TextDropped,         ///< texts: what was wanted on the page and is not, or not whole
    LegendDropped,       ///< the page has no room for it
    ChartsDropped,       ///< texts: names of the charts that found no room
    ItemsCovered,        ///< texts: moved items, as pageItemText names them, that cover others
    PreliminaryUnmarked, ///< texts: periods of preliminary figures, when nothing on the page says that they
                         ///< are
};

/// Something a reader of the figure may stumble over. The sentence is made at the edge.
struct FigureConcern
{
    ConcernKind kind{};
    QStringList texts{};
    double sizePt = 0;
    bool operator==(const FigureConcern&) const = default;
};

/// Smaller type cannot be read in print.
inline constexpr double kLeastTextPt = 6;

/// What is to be told before the figure is made, in the order of ConcernKind. Paints the page once.
[[nodiscard]] std::vector<FigureConcern> checkFigure(const Project& project, const FigureRequest& request);
/// The same of a figure that is laid out already; `figure` is that of the request.
[[nodiscard]] std::vector<FigureConcern> checkFigure(const Project& project, const FigureRequest& request,
                                                     const MapFigure& figure);

/// Periods of the preliminary ones among these figures; empty when the page says that they are: the chart's
/// key, the caption and the list of sources do.
[[nodiscard]] QStringList unmarkedPreliminary(const Project& project, const std::vector<FigureId>& figures,
                                              const PageRecording& page, Language language);

/// For `--report`: objects with "check" (a stable word, e.g. "labels-dropped") and, where there are any,
/// "texts" and "size_pt".
[[nodiscard]] QJsonArray concernsJson(const std::vector<FigureConcern>& concerns);

} // namespace zoneatlas
