// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_table.h"

#include "cli/cli_text.h"

#include <array>

namespace zoneatlas {

namespace {

constexpr unsigned kWindow = 1;
constexpr unsigned kRender = 2;
constexpr unsigned kQuery = 4;
constexpr unsigned kAnimate = 8;
constexpr unsigned kAtlas = 16;
constexpr unsigned kInspect = 32;
constexpr unsigned kFigures = kRender | kAnimate | kAtlas;
constexpr unsigned kCommands = kFigures | kQuery;
constexpr unsigned kData = kWindow | kCommands; ///< what reads a project
constexpr unsigned kAll = kData | kInspect;

struct Entry
{
    unsigned commands;
    const char* names; ///< "o|output"
    const char* valueName;
    const char* description;
};

// clang-format off
constexpr std::array kEntries{
    Entry{kRender, "o|output", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "where the figure goes; the ending decides: .png .jpg .pdf .svg, or .tif for the map alone as a GeoTIFF")},
    Entry{kAnimate, "o|output", "FILE|FOLDER", QT_TRANSLATE_NOOP("zoneatlas::CliText", "where the animation goes: FILE.gif, FILE.mp4 (needs ffmpeg), or a folder for numbered pictures")},
    Entry{kAtlas, "o|output", "FOLDER", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the folder of the atlas; it appears when it is complete")},
    Entry{kAtlas, "by", "batch|province", QT_TRANSLATE_NOOP("zoneatlas::CliText", "a figure for each batch as it was approved, or for each province (batch)")},
    Entry{kAtlas, "name", "TEMPLATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "names of the figures, with {n}, {batch} and {date}, or {n}, {code}, {province} and {date}; .png without an ending")},
    Entry{kAnimate, "step", "event|month", QT_TRANSLATE_NOOP("zoneatlas::CliText", "a frame for each event, from the day before the first, or for each month (event)")},
    Entry{kAnimate, "hold", "MS", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how long each date stays, in milliseconds (1200; with --step month 200)")},
    Entry{kAnimate, "end-pause", "MS", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how much longer the last one stays (3000)")},
    Entry{kAnimate, "fade", "N", QT_TRANSLATE_NOOP("zoneatlas::CliText", "frames between two dates that blend the one into the other (0)")},
    Entry{kInspect, "format", "text|json", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how it is written (text)")},
    Entry{kQuery, "format", "text|json|csv", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how the facts are written; csv is one table of zones and trade figures (text)")},
    Entry{kData, "as-of", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "zones as they stood at the end of this day, as 2022-03-01 (the newest event)")},
    Entry{kRender | kAnimate | kQuery, "mode", "cumulative|batch|between", QT_TRANSLATE_NOOP("zoneatlas::CliText", "all zones up to the day; only the newest batch; only what changed after --from (cumulative)")},
    Entry{kRender | kAnimate | kQuery, "from", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the day after which changes count, with --mode between")},
    Entry{kRender, "difference-from", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "a map of what is new, unchanged and revoked between this day and --as-of")},
    Entry{kCommands, "known-by", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "trade figures as published up to this day (the newest)")},
    Entry{kFigures, "unit", "cny|usd", QT_TRANSLATE_NOOP("zoneatlas::CliText", "trade figures in yuan or in US dollars; nothing is converted: what was not published in dollars is missing (cny)")},
    Entry{kFigures, "measure", "NAME", QT_TRANSLATE_NOOP("zoneatlas::CliText", "which figures charts and shades compare, where a table of your own has several: its heading or what its column of measures says (the first)")},
    Entry{kQuery, "all-vintages", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "every published figure of a period instead of the one picked")},
    Entry{kFigures, "figure", "map|report", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the map alone with its furniture, or with charts, a caption and numbered sources (map)")},
    Entry{kFigures, "charts", "NAME[,…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "charts of a report: zones-over-time, zones-by-province, zones-by-region, provinces-covered, national-trade, trade-growth, provinces-ranked, provinces-over-time, places-ranked, selected-figures, zones-and-trade (zones-over-time,national-trade)")},
    Entry{kFigures, "size", "WxH", QT_TRANSLATE_NOOP("zoneatlas::CliText", "size of the picture in pixels (1920x1080)")},
    Entry{kFigures, "page", "NAME", QT_TRANSLATE_NOOP("zoneatlas::CliText", "size on paper instead: a4-landscape, a4-half, slide-16x9, column-85mm, column-170mm or WxHmm")},
    Entry{kFigures, "dpi", "N", QT_TRANSLATE_NOOP("zoneatlas::CliText", "dots per inch (96; with --page 300)")},
    Entry{kFigures, "zone-style", "area|symbol|both", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how zones are drawn (area)")},
    Entry{kFigures, "choropleth", "MEASURE[:METHOD[:CLASSES]]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "shade the provinces by zones, approvals or goods-trade, with a table of your own its provinces or places by figures; classes by natural-breaks, quantile, equal-interval, pretty, or manual with the bounds as 2,5,10 (natural-breaks, 5 classes); :per-date behind it for classes of each date's own")},
    Entry{kFigures, "filter", "DEMAND[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "only zones that meet all demands: batch=3,5;province=330000;level=county,new-area;status=in-force,revoked;trade=yes; counts and legend too")},
    Entry{kFigures, "extent", "W,S,E,N", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the part of the world to show, in degrees")},
    Entry{kFigures, "zoom-to", "CODE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "show a province code, an adcode or a zone id")},
    Entry{kFigures, "map-extent", "MIN_X,MIN_Y,MAX_X,MAX_Y", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the same in the units of --crs")},
    Entry{kRender | kAnimate, "only-province", "CODE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the zones of one province alone, as 330000; counts and legend too")},
    Entry{kFigures, "select", "ZONE_ID[,…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "zones to highlight, and provinces by their codes")},
    Entry{kFigures, "title", "TEXT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "title of the figure")},
    Entry{kFigures, "subtitle", "TEXT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "what stands below the title (what is in force)")},
    Entry{kFigures, "caption", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "a sentence about the figure below the map; a report always has one")},
    Entry{kFigures, "approval-number", "TEXT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "map approval number, printed with the sources")},
    Entry{kFigures, "inset", "AREA[;AREA]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "insets: south-china-sea, pearl-river-delta, yangtze-delta, beijing-tianjin or W,S,E,N in degrees")},
    Entry{kFigures, "move", "ITEM=X,Y[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "items that stand elsewhere: top left corner in shares (0 to 1) of the page, as legend=0.1,0.25 or inset2=0,0.5")},
    Entry{kFigures, "without", "ITEM[,ITEM]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "leave out: title, subtitle, date, legend, scale-bar, labels, sources")},
    Entry{kFigures, "name-size", "PT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "type of the zones' names, in points (7.5, less on small pages)")},
    Entry{kFigures, "north-arrow", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "an arrow to true north")},
    Entry{kFigures, "graticule", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "meridians and parallels with their degrees")},
    Entry{kWindow | kFigures, "overlay", "PATH[:LAYER][|LOOK][;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "lines, points or areas to lay over the map, in any format GDAL reads, the first lowest; LOOK is #COLOUR|WIDTH_MM|OPACITY|FILL|NAME")},
    Entry{kFigures, "transparent", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "no ground behind the map")},
    Entry{kRender, "report", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "also write what was drawn, as JSON")},
    Entry{kFigures, "recipe", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "take every setting from a file this program made (picture, page, animation or JSON); other options override")},
    Entry{kRender, "svg-text", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "in an SVG, text as text instead of outlines")},
    Entry{kRender, "world-file", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "with a picture, also a world file and a .prj that place it on the map")},
    Entry{kFigures, "overwrite", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "replace files that exist")},
    Entry{kAll, "boundaries", "PATH[:LAYER]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "boundary layer instead of the bundled one")},
    Entry{kData, "zones", "PATH[:LAYER]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "table of zones instead of the bundled one, or any table or layer of places and dates")},
    Entry{kData, "trade", "PATH", QT_TRANSLATE_NOOP("zoneatlas::CliText", "trade figures instead of the bundled ones: a table of that kind, or any with places, years and numbers")},
    Entry{kAll, "field", "[SOURCE:]ROLE=NAME[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "which column plays a role in zones (or boundaries, trade), where it is not found by itself: date, end-date, name, name-zh, name-en, code, group, value, longitude (or lon), latitude (or lat), and in trade year, measure, value, unit; as date=opened;group=")},
    Entry{kAll, "encoding", "[SOURCE:]NAME[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "encoding of the text in zones (or boundaries, trade), as GB18030 or boundaries:Big5")},
    Entry{kAll, "date-order", "[SOURCE:]ORDER[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "day-first or month-first: how dates as 07/03/2015 in zones are meant, where they do not tell it themselves")},
    Entry{kAll, "heading-row", "[SOURCE:]ROW[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the row of zones (or trade) that names the columns, the first being 1, where it is not found by itself")},
    Entry{kAll, "source-crs", "[SOURCE:]ID[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "what the coordinates of a file are in, whatever it says, as EPSG:4490. Without a source it is said of the one file named that does not tell itself; else boundaries:EPSG:4490, zones:…, trade:… or overlay:…")},
    Entry{kAll, "join", "[SOURCE:]KEY=CODE[;…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the boundary of a place that is not found by itself, by its code or name in zones (or trade); KEY= leaves it without one")},
    Entry{kWindow | kFigures, "crs", "ID", QT_TRANSLATE_NOOP("zoneatlas::CliText", "map projection: an authority code as EPSG:3857, a PROJ string, or china-albers (one that fits the data)")},
    Entry{kCommands, "strict", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "fail on any issue in the data")},
    Entry{kAll, "lang", "zh|en", QT_TRANSLATE_NOOP("zoneatlas::CliText", "language (that of the system)")},
    Entry{kAll, "h|help", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "show this help")},
    Entry{kWindow, "v|version", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "show the version")},
};
// clang-format on

unsigned bitOf(CommandKind command)
{
    switch (command) {
    case CommandKind::Render:
        return kRender;
    case CommandKind::Animate:
        return kAnimate;
    case CommandKind::Atlas:
        return kAtlas;
    case CommandKind::Query:
        return kQuery;
    case CommandKind::Inspect:
        return kInspect;
    case CommandKind::Window:
        break;
    }
    return kWindow;
}

QString usageOf(CommandKind command)
{
    switch (command) {
    case CommandKind::Render:
        return CliText::tr("Usage: zoneatlas render [PROJECT.zatlas] -o FILE [options]\n\n"
                           "Draws the map with its title, date, legend, scale bar and sources.");
    case CommandKind::Animate:
        return CliText::tr(
            "Usage: zoneatlas animate [PROJECT.zatlas] -o FILE.gif|FILE.mp4|FOLDER [options]\n\n"
            "Draws the figure date by date, up to --as-of: each frame is what “render” draws "
            "for its date.\n"
            "Dates: by event, n = days with an event + 1; by month, n = months from the first "
            "event to the last + 1. Frames: n + N · (n − 1), where N is --fade.");
    case CommandKind::Atlas:
        return CliText::tr("Usage: zoneatlas atlas [PROJECT.zatlas] -o FOLDER [options]\n\n"
                           "Draws a figure for each batch or province, with a table (index.csv) and a sheet "
                           "of thumbnails (index.pdf).");
    case CommandKind::Query:
        return CliText::tr(
            "Usage: zoneatlas query [PROJECT.zatlas] [options]\n\n"
            "Writes the facts at a date to standard output: zones, batches, provinces, trade figures.\n"
            "A figure of an area without a code has the area's Chinese name as its subject.");
    case CommandKind::Inspect:
        return CliText::tr(
            "Usage: zoneatlas inspect FILE… [options]\n\n"
            "Tells what files of data are: format, layers, encoding and why, coordinate system, columns and "
            "what they seem to tell, which places find a boundary, and what is wrong. --field, --encoding, "
            "--source-crs and --join say how the files are to be read.");
    case CommandKind::Window:
        break;
    }
    return CliText::tr(
        "Usage: zoneatlas [FILE]                         open the window, with a project (.zatlas), "
        "a figure or a file of data\n"
        "       zoneatlas render -o FILE.png             draw the map without a window\n"
        "       zoneatlas animate -o FILE.gif            draw it date by date\n"
        "       zoneatlas atlas -o FOLDER                draw each batch or province\n"
        "       zoneatlas query                          write the facts at a date\n"
        "       zoneatlas inspect FILE…                  tell what a file of data is\n\n"
        "Commands take data, state and page from a project (.zatlas) that is named; options "
        "override it.\n\n"
        "“zoneatlas COMMAND --help” tells the options of a command.");
}

QString optionLine(const OptionSpec& option)
{
    QStringList names;
    for (const QString& name : option.names)
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName;
    return QStringLiteral("  %1%2\n      %3\n")
        .arg(names.join(QStringLiteral(", ")), value, option.description);
}

} // namespace

std::vector<OptionSpec> optionsOf(CommandKind command)
{
    std::vector<OptionSpec> options;
    for (const Entry& entry : kEntries)
        if ((entry.commands & bitOf(command)) != 0)
            options.push_back({QString::fromUtf8(entry.names).split(QLatin1Char('|')),
                               QString::fromUtf8(entry.valueName), CliText::tr(entry.description)});
    return options;
}

QStringList commandNames()
{
    return {QStringLiteral("render"), QStringLiteral("animate"), QStringLiteral("atlas"),
            QStringLiteral("query"), QStringLiteral("inspect")};
}

QString helpText(CommandKind command)
{
    QString text = usageOf(command) + QStringLiteral("\n\n") +
                   CliText::tr("Options (what holds without them in brackets):") + QLatin1Char('\n');
    for (const OptionSpec& option : optionsOf(command))
        text += optionLine(option);
    return text;
}

} // namespace zoneatlas
