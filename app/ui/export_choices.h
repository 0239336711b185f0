// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "figure/page_setup.h"
#include "figure/page_sizes.h"
#include "session/session.h"

#include <QSettings>

namespace zoneatlas {

/// What the export dialogs ask for: the page set-up of a project.
using ExportChoices = PageSetup;

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

/// Choices joined with what is on the screen, in the session's language: see `figureOf`.
[[nodiscard]] FigureRequest figureRequest(const ExportChoices& choices, Session& session,
                                          const ExportScreen& screen);
/// The choices that make this figure again; a page of whole pixels counts in pixels.
[[nodiscard]] ExportChoices choicesFrom(const FigureRequest& request, double dpi);

void saveExportChoices(QSettings& settings, const ExportChoices& choices);
[[nodiscard]] ExportChoices loadExportChoices(const QSettings& settings);

} // namespace zoneatlas
