// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opened_figure.h"

#include "core/text_format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zoneatlas {

namespace {

struct OpenedFigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::OpenedFigure)
};

QStringList filesOf(const ProjectSources& sources)
{
    QStringList files;
    for (const DataSource* source : sources.all())
        files.append(source->path);
    return files;
}

/// Files of the recipe that are other ones now, and files that the window has in their place.
QStringList otherData(const Recipe& recipe, const ProjectSources& now)
{
    QStringList names;
    for (const Issue& issue : changedData(recipe))
        names.append(QFileInfo(issue.problem.file).fileName());
    const QStringList wanted = filesOf(recipe.sources);
    const QStringList used = filesOf(now);
    for (const QString& path : wanted)
        if (std::none_of(used.begin(), used.end(),
                         [&path](const QString& file) { return QFileInfo(file) == QFileInfo(path); }))
            names.append(QFileInfo(path).fileName());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Is the map in the recipe's CRS now?
bool useCrsOf(const Recipe& recipe, Session& session)
{
    const QString& wanted = recipe.sources.crsId;
    if (wanted.isEmpty() || wanted == session.project().projection->crs().id)
        return true;
    Result<Project> project = reprojected(session.project(), wanted);
    if (!project)
        return false;
    session.setProject(std::move(project).value());
    return true;
}

/// What the figure marks, as far as it is in the data.
Selection selectionOf(const FigureRequest& figure, const ApprovalLedger& ledger)
{
    Selection selection;
    for (const ZoneId& zone : figure.selectedZones)
        if (ledger.indexOf(zone))
            selection.zones.insert(zone);
    for (const ProvinceCode& province : figure.selectedProvinces)
        if (ledger.province(province))
            selection.provinces.insert(province);
    return selection;
}

} // namespace

OpenedFigure restoreFigure(Session& session, const Recipe& recipe, QSizeF frameMm)
{
    const FigureRequest& figure = recipe.request;
    OpenedFigure opened;
    opened.otherData = otherData(recipe, session.project().sources);
    opened.isMoved = !useCrsOf(recipe, session);
    session.time().pause();
    session.time().setView(figure.time);
    session.compare().setMode(figure.differenceFrom ? CompareMode::Difference : CompareMode::Off);
    session.compare().setDate(figure.differenceFrom.value_or(QDate()));
    session.filter().setFilter(figure.filter);
    session.setReading(figure.reading);
    session.mapView().setChoropleth(figure.choropleth);
    session.mapView().setZoneStyle(figure.zoneStyle);
    session.mapView().setShowsLabels(figure.showsLabels);
    const Selection selection = selectionOf(figure, *session.project().ledger);
    opened.zonesMissing = static_cast<int>(figure.selectedZones.size() - selection.zones.size());
    session.selection().setSelection(selection);
    if (figure.extent && !opened.isMoved)
        session.mapView().setView(viewShowing(*figure.extent, frameMm, 0));
    return opened;
}

QString openedText(const QString& fileName, const OpenedFigure& opened, Session& session)
{
    QStringList sentences{OpenedFigureText::tr("As in %1: %2. Its page is kept for the next export.")
                              .arg(fileName, formatDate(session.time().date(), session.language()))};
    if (!opened.otherData.isEmpty())
        sentences.append(OpenedFigureText::tr("It was made from other data (%1), so it may differ.")
                             .arg(opened.otherData.join(QStringLiteral(", "))));
    if (opened.isMoved)
        sentences.append(OpenedFigureText::tr("Its map projection cannot be used here."));
    if (opened.zonesMissing > 0)
        sentences.append(OpenedFigureText::tr("%n of its selected zones are not in the data.", nullptr,
                                              opened.zonesMissing));
    return sentences.join(u' ');
}

} // namespace zoneatlas
