// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_table.h"

#include "cli/cli_text.h"

#include <array>

namespace zoneatlas {

namespace {

constexpr unsigned kWindow = 1;
constexpr unsigned kRender = 2;
constexpr unsigned kQuery = 4;
constexpr unsigned kCommands = kRender | kQuery;
constexpr unsigned kAll = kWindow | kCommands;

struct Entry
{
    unsigned commands;
    const char* names; ///< "o|output"
    const char* valueName;
    const char* description;
    bool isHidden = false;
};

// clang-format off
constexpr std::array kEntries{
    Entry{kRender, "o|output", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "where the figure goes; the ending decides: .png .jpg .pdf .svg, or .tif for the map alone as a GeoTIFF")},
    Entry{kQuery, "format", "text|json|csv", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how the facts are written; csv lists the zones (text)")},
    Entry{kAll, "as-of", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "zones as they stood at the end of this day, as 2022-03-01 (the newest event)")},
    Entry{kCommands, "mode", "cumulative|batch|between", QT_TRANSLATE_NOOP("zoneatlas::CliText", "all zones up to the day; only the newest batch; only what changed after --from (cumulative)")},
    Entry{kCommands, "from", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the day after which changes count, with --mode between")},
    Entry{kCommands, "known-by", "DATE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "trade figures as published up to this day (the newest)")},
    Entry{kQuery, "all-vintages", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "every published figure of a period instead of the one picked")},
    Entry{kRender, "size", "WxH", QT_TRANSLATE_NOOP("zoneatlas::CliText", "size of the picture in pixels (1920x1080)")},
    Entry{kRender, "page", "NAME", QT_TRANSLATE_NOOP("zoneatlas::CliText", "size on paper instead: a4-landscape, a4-half, slide-16x9, column-85mm, column-170mm or WxHmm")},
    Entry{kRender, "dpi", "N", QT_TRANSLATE_NOOP("zoneatlas::CliText", "dots per inch (96; with --page 300)")},
    Entry{kRender, "zone-style", "area|symbol|both", QT_TRANSLATE_NOOP("zoneatlas::CliText", "how zones are drawn (area)")},
    Entry{kRender, "extent", "W,S,E,N", QT_TRANSLATE_NOOP("zoneatlas::CliText", "the part of the world to show, in degrees")},
    Entry{kRender, "zoom-to", "CODE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "show a province code, an adcode or a zone id")},
    Entry{kRender, "select", "ZONE_ID[,…]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "zones to highlight")},
    Entry{kRender, "title", "TEXT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "title of the figure")},
    Entry{kRender, "approval-number", "TEXT", QT_TRANSLATE_NOOP("zoneatlas::CliText", "map approval number, printed with the sources")},
    Entry{kRender, "transparent", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "no ground behind the map")},
    Entry{kRender, "report", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "also write what was drawn, as JSON")},
    Entry{kRender, "recipe", "FILE", QT_TRANSLATE_NOOP("zoneatlas::CliText", "take every setting from a file this program made (picture, page or JSON); other options override")},
    Entry{kRender, "svg-text", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "in an SVG, text as text instead of outlines")},
    Entry{kRender, "world-file", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "with a picture, also a world file and a .prj that place it on the map")},
    Entry{kRender, "overwrite", "", QT_TRANSLATE_NOOP("zoneatlas::CliText", "replace files that exist")},
    Entry{kRender, "figure", "map", "", true},
    Entry{kAll, "boundaries", "PATH[:LAYER]", QT_TRANSLATE_NOOP("zoneatlas::CliText", "boundary layer instead of the bundled one")},
    Entry{kAll, "zones", "PATH", QT_TRANSLATE_NOOP("zoneatlas::CliText", "table of zones instead of the bundled one")},
    Entry{kAll, "trade", "PATH", QT_TRANSLATE_NOOP("zoneatlas::CliText", "table of trade figures instead of the bundled one")},
    Entry{kWindow | kRender, "crs", "ID", QT_TRANSLATE_NOOP("zoneatlas::CliText", "map projection: an authority code as EPSG:3857, a PROJ string, or china-albers (china-albers)")},
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
    case CommandKind::Query:
        return kQuery;
    case CommandKind::Window:
        break;
    }
    return kWindow;
}

QString usageOf(CommandKind command)
{
    switch (command) {
    case CommandKind::Render:
        return CliText::tr("Usage: zoneatlas render -o FILE [options]\n\n"
                           "Draws the map with its title, date, legend, scale bar and sources.");
    case CommandKind::Query:
        return CliText::tr(
            "Usage: zoneatlas query [options]\n\n"
            "Writes the facts at a date to standard output: zones, batches, provinces, trade figures.\n"
            "A figure of an area without a code has the area's Chinese name as its subject.");
    case CommandKind::Window:
        break;
    }
    return CliText::tr("Usage: zoneatlas [options]            open the window\n"
                       "       zoneatlas render -o FILE.png   draw the map without a window\n"
                       "       zoneatlas query                write the facts at a date\n\n"
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
                               QString::fromUtf8(entry.valueName), CliText::tr(entry.description),
                               entry.isHidden});
    return options;
}

QStringList commandNames()
{
    return {QStringLiteral("render"), QStringLiteral("query")};
}

QString helpText(CommandKind command)
{
    QString text = usageOf(command) + QStringLiteral("\n\n") +
                   CliText::tr("Options (what holds without them in brackets):") + QLatin1Char('\n');
    for (const OptionSpec& option : optionsOf(command))
        if (!option.isHidden)
            text += optionLine(option);
    return text;
}

} // namespace zoneatlas
