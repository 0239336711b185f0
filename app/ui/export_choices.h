// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "figure/page_sizes.h"

#include <QSettings>

namespace zoneatlas {

/// What the export dialog asks for. Sizes are kept in the unit the person chose.
struct ExportChoices
{
    enum class Unit
    {
        Pixels,
        Millimetres
    };

    Unit unit = Unit::Pixels;
    QSizeF size{1920, 1080}; ///< in `unit`
    double dpi = 96;
    QString title; ///< empty: the default title
    QString approvalNumber;
    bool showsTitle = true;
    bool showsDate = true;
    bool showsLegend = true;
    bool showsScaleBar = true;
    bool showsSources = true;
    bool showsLabels = true;
    bool showsNorthArrow = false;
    bool showsGraticule = false;
    bool insetSouthChinaSea = false;
    bool insetPearlRiverDelta = false;
    bool insetYangtzeDelta = false;
    bool insetBeijingTianjin = false;
    bool isTransparent = false;
    bool isWholeCountry = false;

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

/// Choices joined with what is on the screen.
[[nodiscard]] FigureRequest figureRequest(const ExportChoices& choices, const MapSettings& screen,
                                          const MapExtent& visibleExtent);
/// A file name that tells place and date: "zoneatlas-2022-03-01.png".
[[nodiscard]] QString suggestedFileName(QDate date);

void saveExportChoices(QSettings& settings, const ExportChoices& choices);
[[nodiscard]] ExportChoices loadExportChoices(const QSettings& settings);

} // namespace zoneatlas
