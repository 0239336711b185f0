// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/render_command.h"

#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/page_size.h"
#include "cli/place_finder.h"
#include "core/error_text.h"
#include "figure/map_figure.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace zoneatlas {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kScreenDpi = 96;
constexpr double kPrintDpi = 300;

/// What the words alone say; places and dates are looked up when the data are there.
struct RenderChoice
{
    ProjectChoice project;
    TimeChoice time;
    FigureRequest request;
    PngTarget target;
    QString reportPath; ///< empty: none is wanted
    std::optional<GeoExtent> extent;
    QString zoomTo;
    QString select;
};

void readPage(OptionReader& options, RenderChoice& choice)
{
    const bool isPaper = options.has("page");
    choice.target.dpi = options.number("dpi", 10, 2400, isPaper ? kPrintDpi : kScreenDpi);
    if (isPaper && options.has("size"))
        options.fail(CliText::tr("--size and --page exclude each other."));
    const QString text = options.text(isPaper ? "page" : "size");
    if (isPaper) {
        if (const auto page = pageFromText(text))
            choice.request.pageMm = *page;
        else
            options.fail(CliText::tr("--page: “%1” is not known. Use one of these: %2, or WxHmm.")
                             .arg(text, pageNames().join(QStringLiteral(", "))));
        return;
    }
    const auto pixels = options.has("size") ? pixelSizeFromText(text) : std::optional(QSize(1920, 1080));
    if (pixels)
        choice.request.pageMm = QSizeF(*pixels) * (kMmPerInch / choice.target.dpi);
    else
        options.fail(
            CliText::tr("--size: “%1” is not a size. Write pixels as WxH, for example 1920x1080.").arg(text));
}

void readFiles(OptionReader& options, RenderChoice& choice)
{
    choice.target.path = options.text("output");
    choice.target.mayReplace = options.has("overwrite");
    choice.reportPath = options.text("report");
    if (!options.has("output"))
        options.fail(CliText::tr("Nothing says where the picture goes: add -o FILE.png."));
    else if (const QString ending = QFileInfo(choice.target.path).suffix().toLower();
             ending != QLatin1String("png"))
        options.fail(
            CliText::tr("-o %1: pictures are written as .png in this version.").arg(choice.target.path));
}

void readPlace(OptionReader& options, RenderChoice& choice)
{
    choice.zoomTo = options.text("zoom-to");
    choice.select = options.text("select");
    if (options.has("extent") && options.has("zoom-to"))
        options.fail(CliText::tr("--extent and --zoom-to exclude each other."));
    if (!options.has("extent"))
        return;
    choice.extent = geoExtentFromText(options.text("extent"));
    if (!choice.extent)
        options.fail(
            CliText::tr("--extent: “%1” is not a box. Write west, south, east and north in degrees, for "
                        "example 118,27,123,32.")
                .arg(options.text("extent")));
}

void readLook(OptionReader& options, FigureRequest& request)
{
    request.zoneStyle = options.word<ZoneStyle>(
        "zone-style", {{"area", ZoneStyle::Area}, {"symbol", ZoneStyle::Symbol}, {"both", ZoneStyle::Both}});
    request.title = options.text("title");
    request.approvalNumber = options.text("approval-number");
    request.isTransparent = options.has("transparent");
    // A map with its furniture is the one kind of figure there is.
    static_cast<void>(options.word<int>("figure", {{"map", 0}}));
    // The map shows no trade figure, so a day of knowledge changes nothing in it; a wrong one is still wrong.
    static_cast<void>(options.date("known-by"));
}

RenderChoice renderChoiceFrom(OptionReader& options, Language language)
{
    RenderChoice choice;
    choice.project = projectChoiceFrom(options);
    choice.time = timeChoiceFrom(options);
    choice.request.language = language;
    readFiles(options, choice);
    readPage(options, choice);
    readPlace(options, choice);
    readLook(options, choice.request);
    return choice;
}

/// Turns codes and degrees into the request's own terms.
std::optional<Failure> resolve(const RenderChoice& choice, const Project& project, FigureRequest& request)
{
    request.time = choice.time.on(*project.ledger);
    const auto zones = zonesFromText(choice.select, *project.ledger);
    if (const auto* failure = std::get_if<Failure>(&zones))
        return *failure;
    request.selectedZones = std::get<QSet<ZoneId>>(zones);
    if (!choice.zoomTo.isEmpty()) {
        const auto extent = extentOfCode(choice.zoomTo, project);
        if (const auto* failure = std::get_if<Failure>(&extent))
            return *failure;
        request.extent = std::get<MapExtent>(extent);
    }
    if (choice.extent && project.projection) {
        request.extent = projectedExtent(*choice.extent, *project.projection);
        if (request.extent->isEmpty())
            return wrongUsage(
                CliText::tr("--extent: the map's projection does not reach this part of the world."));
    }
    return std::nullopt;
}

/// Before any work: what exists is not replaced unasked.
std::optional<Failure> refuseReplacing(const RenderChoice& choice)
{
    if (choice.target.mayReplace)
        return std::nullopt;
    for (const QString& path : {choice.target.path, choice.reportPath})
        if (!path.isEmpty() && QFileInfo::exists(path))
            return Failure{ExitCode::Failed, errorText({.code = ErrorCode::FileExists, .file = path}) + u' ' +
                                                 CliText::tr("--overwrite allows it.")};
    return std::nullopt;
}

std::optional<Failure> writeReport(const QString& path, const QJsonObject& report)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(report).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return std::nullopt;
    return Failure{
        ExitCode::Failed,
        errorText({.code = ErrorCode::FileNotWritable, .file = path, .detail = file.errorString()})};
}

std::optional<Failure> draw(const RenderChoice& choice, const Project& project, FigureRequest request)
{
    const MapFigure figure(project, std::move(request));
    const Result<DrawnReport> drawn = saveFigurePng(figure, choice.target);
    if (!drawn)
        return Failure{ExitCode::Failed, errorText(drawn.error())};
    if (choice.reportPath.isEmpty())
        return std::nullopt;
    return writeReport(choice.reportPath, reportJson(figure, *drawn));
}

} // namespace

std::optional<Failure> runRender(OptionReader& options, Language language)
{
    const RenderChoice choice = renderChoiceFrom(options, language);
    if (options.problem())
        return options.problem();
    if (auto failure = refuseReplacing(choice))
        return failure;

    const Answer<Project> loaded = loadChosen(choice.project, missingFonts());
    if (const auto* failure = std::get_if<Failure>(&loaded))
        return *failure;
    const Project& project = std::get<Project>(loaded);
    FigureRequest request = choice.request;
    if (auto failure = resolve(choice, project, request))
        return failure;
    return draw(choice, project, std::move(request));
}

} // namespace zoneatlas
