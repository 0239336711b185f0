// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/map_renderer.h"
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
    QString title; ///< empty: `defaultTitle`
    QString approvalNumber; ///< 审图号, printed with the sources when not empty
    bool showsTitle = true;
    bool showsDate = true;
    bool showsLegend = true;
    bool showsScaleBar = true;
    bool showsSources = true;
    bool showsLabels = true;
    bool isTransparent = false;
};

[[nodiscard]] QString defaultTitle();

/// A laid-out page: the map and its furniture, each with its rectangle in mm.
class MapFigure
{
public:
    /// `project` is shared, not copied.
    MapFigure(const Project& project, FigureRequest request);
    ~MapFigure();
    MapFigure(MapFigure&&) noexcept;
    MapFigure& operator=(MapFigure&&) noexcept;

    [[nodiscard]] QSizeF pageMm() const;
    [[nodiscard]] const MapSettings& mapSettings() const;
    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const;
    /// The page as an image of `dpi`, the DPI stamped.
    [[nodiscard]] QImage image(double dpi, DrawnReport* report = nullptr) const;

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

struct PngTarget
{
    QString path;
    double dpi = 96;
    bool mayReplace = false;
};
/// Renders and writes; the file appears under its name only when it is complete.
[[nodiscard]] Result<DrawnReport> saveFigurePng(const MapFigure& figure, const PngTarget& target);
/// Largest image that is rendered, in pixels; larger ones are refused (SizeTooLarge) before any work.
inline constexpr qint64 kMaxImagePixels = 268'435'456;

/// The `--report` file: see the command line's manual.
[[nodiscard]] QJsonObject reportJson(const MapFigure& figure, const DrawnReport& report);

} // namespace zoneatlas
