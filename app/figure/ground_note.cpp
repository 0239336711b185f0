// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ground_note.h"

#include "core/database_address.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zoneatlas {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Figure)
};

QString boundaryNote(const Project& project)
{
    if (project.ground)
        return FigureText::tr("Land: Natural Earth, 1:50 million (public domain).");
    const ProjectSources& sources = project.sources;
    const QString& path = (sources.prefectures.isEmpty() ? sources.provinces : sources.prefectures).path;
    if (path.isEmpty())
        return FigureText::tr("No boundaries are drawn.");
    const bool isBundled =
        QFileInfo(path).absolutePath() == QFileInfo(bundledShapefileDir()).absoluteFilePath();
    if (isBundled)
        return FigureText::tr(
            "Boundaries: Apache ECharts 4.9.0 (Apache-2.0), about 2015, drawn as published; no position on "
            "borders is taken.");
    return FigureText::tr("Boundaries: %1, drawn as published.").arg(sourceName(path));
}

/// By the name that somebody gave it; the file as well, where that is another.
QString overlayText(const Overlay& overlay)
{
    const QString source = sourceName(overlay.source.path);
    const bool saysAll = source.startsWith(overlay.name) || overlay.name.isEmpty();
    return saysAll ? source : FigureText::tr("%1 (%2)", "an overlay and its file").arg(overlay.name, source);
}

/// Empty where none is drawn.
QString overlayNote(const Project& project)
{
    QStringList texts;
    for (size_t i = 0; i < project.layers.size(); ++i)
        if (project.layers[i].shapes && project.layers[i].symbology.isVisible)
            texts.append(overlayText(project.sources.overlays[i]));
    return texts.isEmpty() ? QString()
                           : FigureText::tr("Overlays: %1.")
                                 .arg(texts.join(FigureText::tr(", ", "between parts of a list")));
}

} // namespace

QString sentenceGap(Language language)
{
    return language == Language::Chinese ? QString() : QStringLiteral(" ");
}

QString groundNote(const Project& project, Language language)
{
    const QString boundaries = boundaryNote(project);
    const QString overlays = overlayNote(project);
    return overlays.isEmpty() ? boundaries : boundaries + sentenceGap(language) + overlays;
}

} // namespace zoneatlas
