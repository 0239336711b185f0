// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_choice.h"

#include "cli/cli_text.h"
#include "cli/page_size.h"
#include "cli/place_finder.h"

namespace zoneatlas {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kScreenDpi = 96;
constexpr double kPrintDpi = 300;

void readPage(OptionReader& options, FigureChoice& choice)
{
    const bool isPaper = options.has("page");
    choice.dpi = options.number("dpi", 10, 2400, isPaper ? kPrintDpi : kScreenDpi);
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
        choice.request.pageMm = QSizeF(*pixels) * (kMmPerInch / choice.dpi);
    else
        options.fail(
            CliText::tr("--size: “%1” is not a size. Write pixels as WxH, for example 1920x1080.").arg(text));
}

void readPlace(OptionReader& options, FigureChoice& choice)
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

} // namespace

FigureChoice figureChoiceFrom(OptionReader& options, Language language)
{
    FigureChoice choice;
    choice.project = projectChoiceFrom(options);
    choice.time = timeChoiceFrom(options);
    choice.request.language = language;
    readPage(options, choice);
    readPlace(options, choice);
    readLook(options, choice.request);
    return choice;
}

Answer<FigureRequest> resolvedRequest(const FigureChoice& choice, const Project& project)
{
    FigureRequest request = choice.request;
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
    return request;
}

} // namespace zoneatlas
