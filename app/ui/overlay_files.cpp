// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSettings>

namespace zoneatlas {

namespace {

const char kFolderKey[] = "overlays/folder";

struct OverlayText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::OverlayFiles)
};

} // namespace

std::optional<ProjectSources> sourcesWithChosenOverlays(ProjectSources sources, QWidget& parent)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        &parent, OverlayText::tr("Add overlay"), QSettings().value(QLatin1String(kFolderKey)).toString(),
        OverlayText::tr(
            "Layers (*.shp *.zip *.geojson *.json *.topojson *.gpkg *.kml *.kmz *.fgb *.gml *.csv);;"
            "All files (*)"));
    if (paths.isEmpty())
        return std::nullopt;
    QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(paths.constFirst()).absolutePath());
    for (const QString& path : paths) {
        DataSource source;
        source.path = path;
        sources.overlays.push_back(newOverlay(source, sources.overlays));
    }
    return sources;
}

} // namespace zoneatlas
