// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/inset_areas.h"
#include "layout/map_page.h"
#include "session/project.h"

#include <QImage>
#include <QJsonObject>

namespace zoneatlas {

/// What a figure shows and on what page: the one set of choices that window and command line both make.
struct FigureRequest
{
    QSizeF pageMm{1920 / kLogicalPixelsPerMm, 1080 / kLogicalPixelsPerMm};
    TimeView time;
    Language language = Language::English;
    ZoneStyle zoneStyle = ZoneStyle::Area;
    std::optional<MapExtent> extent; ///< shown whole; absent: all land
    QSet<ZoneId> selectedZones;
    QString title;          ///< empty: `defaultTitle`
    QString approvalNumber; ///< 审图号, printed with the sources when not empty
    bool showsTitle = true;
    bool showsDate = true;
    bool showsLegend = true;
    bool showsScaleBar = true;
    bool showsSources = true;
    bool showsLabels = true;
    bool showsNorthArrow = false;
    bool showsGraticule = false;
    std::vector<InsetArea> insets;              ///< from the bottom right corner upwards
    std::optional<ProvinceCode> onlyProvince{}; ///< maps, counts and legends speak of its zones alone
    bool isTransparent = false;

    bool operator==(const FigureRequest&) const = default;
};

[[nodiscard]] QString defaultTitle();

/// The project as the figure shows it: with the zones of `onlyProvince` alone where it asks for that. Shapes
/// are shared.
[[nodiscard]] Project shownIn(const Project& project, const FigureRequest& request);

/// Where zones and boundaries come from, as printed below the map.
[[nodiscard]] QString sourceNote(const Project& project, Language language);

/// "178 zones in force in 31 provincial-level regions · 3 revoked": what the ledger says of the time view.
[[nodiscard]] QString standingCaption(const ApprovalLedger& ledger, const TimeView& view, Language language);

/// A laid-out page of a project: the map and its furniture. A value that shares the project's data.
class MapFigure
{
public:
    MapFigure(const Project& project, const FigureRequest& request);

    [[nodiscard]] QSizeF pageMm() const { return m_page.sizeMm(); }
    [[nodiscard]] const MapPage& page() const { return m_page; }
    [[nodiscard]] const MapSettings& mapSettings() const { return m_page.map(); }
    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const { return m_page.paint(painter); }
    /// The page as an image of `dpi`, the DPI stamped.
    [[nodiscard]] QImage image(double dpi, DrawnReport* report = nullptr) const;

private:
    MapPage m_page;
};

/// Insets in which the layer has no shapes; for the South China Sea, none of its islands (south of 17.5° N).
[[nodiscard]] QStringList namesOfEmptyInsets(const Project& project, const FigureRequest& request);

/// Pixels of a page at a resolution.
[[nodiscard]] QSize pixelSize(QSizeF pageMm, double dpi);

/// Largest image that is rendered, in pixels; larger ones are refused (SizeTooLarge) before any work.
inline constexpr qint64 kMaxImagePixels = 268'435'456;

/// The `--report` file: see the command line's manual.
[[nodiscard]] QJsonObject reportJson(const MapFigure& figure, const DrawnReport& report);

} // namespace zoneatlas
