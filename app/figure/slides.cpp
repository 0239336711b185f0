// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/slides.h"

#include <QRegularExpression>

namespace zoneatlas {

namespace {

constexpr qsizetype kMaxNameLength = 60; ///< 60 Chinese characters are 180 bytes; file systems take 255

/// What file systems of other computers cannot have in a name becomes a hyphen.
QString nameFrom(const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]+"));
    QString name = title;
    return name.replace(forbidden, QStringLiteral("-")).left(kMaxNameLength).trimmed();
}

/// Absent where all land is in view: then it fills the slide, whatever the shape of the window was.
std::optional<MapExtent> partShown(const Bookmark& bookmark, const Project& project)
{
    const MapExtent seen = extentOf(bookmark, project);
    const MapExtent land = project.map->fullExtent();
    const bool showsAll = seen.contains({land.minX, land.minY}) && seen.contains({land.maxX, land.maxY});
    return showsAll ? std::nullopt : std::optional(seen);
}

FigureRequest figureOf(const Project& project, const FigureRequest& like, const Bookmark& bookmark)
{
    const SessionState& state = bookmark.state;
    FigureRequest figure = like;
    figure.time = state.time;
    figure.differenceFrom = state.compareMode == CompareMode::Difference ? state.comparedWith : std::nullopt;
    figure.reading = state.reading;
    figure.zoneStyle = state.zoneStyle;
    figure.showsLabels = state.showsLabels;
    figure.filter = state.filter;
    figure.choropleth = state.choropleth;
    figure.selectedZones = state.selection.zones;
    figure.selectedProvinces = state.selection.provinces;
    figure.extent = partShown(bookmark, project);
    figure.title = bookmark.name;
    return figure;
}

} // namespace

FigureFolder slidesOf(const Project& project, const SlidesRequest& request,
                      const std::vector<Bookmark>& bookmarks)
{
    FigureFolder folder;
    folder.indexColumns = {QStringLiteral("date")};
    folder.recipe = recipeFor(project, request.figure, request.dpi);
    for (const Bookmark& bookmark : bookmarks) {
        const QString number = QStringLiteral("%1").arg(folder.figures.size() + 1, 2, 10, QLatin1Char('0'));
        folder.figures.push_back({number + u'_' + nameFrom(bookmark.name) + request.ending,
                                  figureOf(project, request.figure, bookmark),
                                  {bookmark.state.time.asOf.toString(Qt::ISODate)}});
    }
    if (!folder.figures.empty())
        folder.recipe.request = folder.figures.front().figure;
    return folder;
}

} // namespace zoneatlas
