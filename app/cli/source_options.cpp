// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source_options.h"

#include "cli/cli_text.h"
#include "core/text_encoding.h"
#include "data/crs_told.h"
#include "data/vector_reader.h"
#include "figure/overlay_option.h"

namespace zoneatlas {

namespace {

std::optional<SourceRole> sourceFromWord(const QString& word)
{
    if (word == QLatin1String("boundaries"))
        return SourceRole::Prefectures;
    return sourceRoleFromCode(word);
}

/// What is meant where no source is named: the table of figures where it is the only one of one's own.
SourceRole usualSource(const OptionReader& options)
{
    return options.has("trade") && !options.has("zones") ? SourceRole::Trade : SourceRole::Zones;
}

bool isOfFigures(FieldRole role)
{
    return role == FieldRole::Year || role == FieldRole::Measure || role == FieldRole::Unit;
}

/// "boundaries:Big5": the source, and what is said of it. Without a source it is said of the usual one.
struct SourceWord
{
    SourceRole source;
    QString text;
};

std::vector<SourceWord> sourceWords(const QString& option, SourceRole usual)
{
    std::vector<SourceWord> words;
    for (const QString& part : option.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const auto named = sourceFromWord(part.left(colon));
        if (colon > 0 && named)
            words.push_back({*named, part.mid(colon + 1)});
        else
            words.push_back({usual, part});
    }
    return words;
}

void readFields(OptionReader& options, ProjectSources& sources)
{
    for (const auto& [source, text] : sourceWords(options.text("field"), usualSource(options))) {
        const qsizetype equals = text.indexOf(u'=');
        const auto role = fieldRoleFromCode(text.left(equals));
        if (equals < 0 || !role) {
            QStringList known;
            for (const FieldRole each : allFieldRoles())
                known.append(fieldRoleCode(each));
            options.fail(CliText::tr("--field: “%1” is no role with a column, as date=opened. Roles: %2.")
                             .arg(text, known.join(QStringLiteral(", "))));
            return;
        }
        const bool isTrade = source == SourceRole::Zones && isOfFigures(*role);
        sources.of(isTrade ? SourceRole::Trade : source).fields[*role] = text.mid(equals + 1);
    }
}

void readEncodings(OptionReader& options, ProjectSources& sources)
{
    for (const auto& [source, text] : sourceWords(options.text("encoding"), usualSource(options))) {
        sources.of(source).encoding = canonicalEncoding(text);
        if (sources.of(source).encoding.isEmpty())
            options.fail(CliText::tr("--encoding: “%1” is not known. Known are: %2.")
                             .arg(text, knownEncodings().join(QStringLiteral(", "))));
    }
}

void readJoins(OptionReader& options, ProjectSources& sources)
{
    for (const auto& [source, text] : sourceWords(options.text("join"), usualSource(options))) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals < 1) {
            options.fail(CliText::tr("--join: “%1” does not say which place has which code, as 襄樊=420600.")
                             .arg(text));
            return;
        }
        sources.of(source).joins[text.left(equals)] = text.mid(equals + 1);
    }
}

void readOverlays(OptionReader& options, ProjectSources& sources, QStringList& namedFiles)
{
    if (!options.has("overlay"))
        return;
    if (auto overlays = overlaysFromText(options.text("overlay"))) {
        sources.overlays = std::move(*overlays);
        for (const Overlay& overlay : sources.overlays)
            namedFiles.append(overlay.source.path);
        return;
    }
    options.fail(CliText::tr("--overlay: “%1” is not understood. Write PATH, PATH:LAYER, or "
                             "PATH|#COLOUR|WIDTH_MM|OPACITY|FILL|NAME with shares of 0 to 1 for opacity "
                             "and fill; several are separated by semicolons.")
                     .arg(options.text("overlay")));
}

/// The files that were named, in the order in which --source-crs without a source asks them.
std::vector<DataSource*> namedSources(const OptionReader& options, ProjectSources& sources)
{
    std::vector<DataSource*> named;
    const auto add = [&](const char* option, DataSource& source) {
        if (options.has(option))
            named.push_back(&source);
    };
    add("boundaries", sources.prefectures);
    add("zones", sources.zones);
    add("trade", sources.trade);
    if (options.has("overlay"))
        for (Overlay& overlay : sources.overlays)
            named.push_back(&overlay.source);
    return named;
}

/// Who names no source means the file that does not say its CRS itself. A table of names says none either, so
/// that layers come first; where all say one, the first is to be read otherwise than it says.
void setUnnamedCrs(const QString& id, OptionReader& options, ProjectSources& sources)
{
    const std::vector<DataSource*> named = namedSources(options, sources);
    std::vector<DataSource*> silent;
    for (DataSource* source : named)
        if (saysCrs(*source) == CrsTold::No)
            silent.push_back(source);
    if (silent.size() > 1)
        return options.fail(
            CliText::tr("--source-crs: several files do not say their coordinate system. Name the "
                        "source it is for, as boundaries:%1 or overlay:%1; several are separated "
                        "by semicolons.")
                .arg(id));
    for (DataSource* source : named)
        if (silent.empty() && saysCrs(*source) == CrsTold::ByColumns)
            silent.push_back(source);
    DataSource& meant = !silent.empty() ? *silent.front()
                        : named.empty() ? sources.prefectures
                                        : *named.front();
    meant.crsId = id;
}

void readSourceCrs(OptionReader& options, ProjectSources& sources)
{
    const bool inspects = options.command() == CommandKind::Inspect;
    for (const QString& part : options.text("source-crs").split(u';', Qt::SkipEmptyParts)) {
        const QString word = part.section(u':', 0, 0);
        const QString rest = part.section(u':', 1);
        const auto named = sourceFromWord(word);
        const bool isOfBoundaries = named == SourceRole::Prefectures && options.has("boundaries");
        if (inspects && !isOfBoundaries) // whatever it is taken for
            sources.zones.crsId = named || word == QLatin1String("overlay") ? rest : part;
        else if (named)
            sources.of(*named).crsId = rest;
        else if (word == QLatin1String("overlay"))
            for (Overlay& overlay : sources.overlays)
                overlay.source.crsId = rest;
        else
            setUnnamedCrs(part, options, sources);
    }
}

void readDateOrders(OptionReader& options, ProjectSources& sources)
{
    for (const auto& [source, text] : sourceWords(options.text("date-order"), usualSource(options))) {
        sources.of(source).dateOrder = dateOrderFromCode(text);
        if (!sources.of(source).dateOrder)
            options.fail(CliText::tr("--date-order: “%1” is neither day-first nor month-first.").arg(text));
    }
}

void readHeadingRows(OptionReader& options, ProjectSources& sources)
{
    for (const auto& [source, text] : sourceWords(options.text("heading-row"), usualSource(options))) {
        const int row = text.toInt();
        sources.of(source).headingRow = row;
        if (row < 1)
            options.fail(CliText::tr("--heading-row: “%1” is no row; the first row is 1.").arg(text));
    }
}

} // namespace

void readSources(OptionReader& options, ProjectSources& sources, QStringList& namedFiles)
{
    const auto take = [&](const char* option, DataSource& source) {
        if (!options.has(option))
            return false;
        source = dataSourceFromText(options.text(option));
        namedFiles.append(source.path);
        return true;
    };
    const bool hasBoundaries = take("boundaries", sources.prefectures);
    if (hasBoundaries)
        sources.provinces = {};
    const bool hasZones = take("zones", sources.zones);
    static_cast<void>(take("trade", sources.trade));
    readOverlays(options, sources, namedFiles);
    if (hasBoundaries || hasZones)
        sources.crsId.clear();
    if (options.has("field"))
        readFields(options, sources);
    if (options.has("encoding"))
        readEncodings(options, sources);
    if (options.has("date-order"))
        readDateOrders(options, sources);
    if (options.has("heading-row"))
        readHeadingRows(options, sources);
    if (options.has("join"))
        readJoins(options, sources);
    if (options.has("source-crs"))
        readSourceCrs(options, sources);
}

} // namespace zoneatlas
