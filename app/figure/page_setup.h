// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_request.h"
#include "session/bookmarks.h"

#include <QJsonObject>

namespace zoneatlas {

/// How figures of a project are exported. Sizes are kept in the unit the person chose.
struct PageSetup
{
    enum class Unit
    {
        Pixels,
        Millimetres
    };
    /// Which part of the map a figure shows.
    enum class View
    {
        Screen,
        WholeCountry,
        OpenedFigure ///< of the figure whose settings were opened; without one, the screen's
    };

    Unit unit = Unit::Pixels;
    QSizeF size{1920, 1080}; ///< in `unit`
    double dpi = 96;
    View view = View::Screen;
    /// What is on the page. Its page, dates, language, zone style, extent and selection are not looked at:
    /// they are those of the choices above and of what is shown.
    FigureRequest content;

    /// Pixels count at the chosen resolution.
    [[nodiscard]] QSizeF pageMm() const;
    [[nodiscard]] QSize pixels() const;

    bool operator==(const PageSetup&) const = default;
};

/// The part of a request that is a choice of the page; the rest is as in a new request.
[[nodiscard]] FigureRequest contentOf(FigureRequest request);

/// The figure of a state: date, style, selection and filter are the state's; a province that was chosen for
/// the page takes the place of the filter's. Where two dates are compared, the figure shows what changed
/// between them. `extent` is what the state shows; it is left out where the page has all of the map.
[[nodiscard]] FigureRequest figureOf(const PageSetup& page, const SessionState& state,
                                     const MapExtent& extent);

/// For files: what follows the state is not in it.
[[nodiscard]] QJsonObject toJson(const PageSetup& page);
/// What is missing is as by default.
[[nodiscard]] PageSetup pageSetupFromJson(const QJsonObject& json);

} // namespace zoneatlas
