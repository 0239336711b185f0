// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "figure/page_sizes.h"
#include "session/session.h"

#include <QSettings>

namespace zoneatlas {

/// What the export dialogs ask for. Sizes are kept in the unit the person chose.
struct ExportChoices
{
    enum class Unit
    {
        Pixels,
        Millimetres
    };
    /// Which part of the map the figure shows.
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
    /// they are those of the choices above and of the screen.
    FigureRequest content;

    /// Pixels count at the chosen resolution.
    [[nodiscard]] QSizeF pageMm() const;
    [[nodiscard]] QSize pixels() const;

    bool operator==(const ExportChoices&) const = default;
};

/// A page size people ask for by name.
struct ExportPreset
{
    const NamedPage* page; ///< null: full HD in pixels
    ExportChoices::Unit unit;
    QSizeF size;
    double dpi;
};
/// Without the screen's own size, which depends on the window.
[[nodiscard]] const std::vector<ExportPreset>& exportPresets();
[[nodiscard]] QString presetText(const ExportPreset& preset);

/// What is on the screen when a figure is made.
struct ExportScreen
{
    MapExtent visibleExtent;
    QSize pixels;
    std::optional<MapExtent> openedExtent{}; ///< of the figure whose settings were opened
};

/// Choices joined with what is on the screen: date, language, style, selection and filter are the session's;
/// a province that was chosen takes the place of the filter's. Where two dates are compared, the figure
/// shows what changed between them.
[[nodiscard]] FigureRequest figureRequest(const ExportChoices& choices, Session& session,
                                          const ExportScreen& screen);
/// The choices that make this figure again; a page of whole pixels counts in pixels.
[[nodiscard]] ExportChoices choicesFrom(const FigureRequest& request, double dpi);

void saveExportChoices(QSettings& settings, const ExportChoices& choices);
[[nodiscard]] ExportChoices loadExportChoices(const QSettings& settings);

} // namespace zoneatlas
