// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_request.h"
#include "figure/figure_texts.h"
#include "figure/painted_page.h"
#include "layout/map_page.h"
#include "session/project.h"

#include <QJsonObject>

namespace zoneatlas {

/// A laid-out page of a project: the map with its furniture and, in a report, its charts. A value that shares
/// the project's data. A report is made, painted and destroyed in the GUI thread, a map in any.
class MapFigure : public PaintedPage
{
public:
    MapFigure(const Project& project, const FigureRequest& request);

    [[nodiscard]] QSizeF pageMm() const override { return m_page.sizeMm(); }
    [[nodiscard]] const MapPage& page() const { return m_page; }
    [[nodiscard]] const MapSettings& mapSettings() const { return m_page.map(); }
    /// The trade figures it shows: in shades, and in charts and caption of a report.
    [[nodiscard]] const std::vector<FigureId>& figuresShown() const { return m_figuresShown; }
    /// What was asked for and found no room on the page.
    [[nodiscard]] const std::vector<PageItem>& leftOut() const { return m_leftOut; }
    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const override { return m_page.paint(painter); }
    [[nodiscard]] QColor ground() const override { return mapSettings().style.ground; }
    [[nodiscard]] bool isTransparent() const override { return mapSettings().isTransparent; }

private:
    std::vector<FigureId> m_figuresShown;
    std::vector<PageItem> m_leftOut;
    MapPage m_page;
};

/// What may be asked for as FigureRequest::namePt.
inline constexpr double kLeastNamePt = 4;
inline constexpr double kMostNamePt = 20;
/// The size that zones' names have on a page of this size.
[[nodiscard]] double namePtOf(const FigureRequest& request, QSizeF pageMm);

/// Insets in which the layer has no shapes; for the South China Sea, none of its islands (south of 17.5° N).
[[nodiscard]] QStringList namesOfEmptyInsets(const Project& project, const FigureRequest& request);

/// The `--report` file: see the command line's manual.
[[nodiscard]] QJsonObject reportJson(const Project& project, const MapFigure& figure,
                                     const DrawnReport& report);

} // namespace zoneatlas
