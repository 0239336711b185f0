// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source_options.h"

#include "cli/cli_text.h"
#include "core/text_encoding.h"
#include "data/vector_reader.h"

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
    if (hasBoundaries || hasZones)
        sources.crsId.clear();
    if (options.has("field"))
        readFields(options, sources);
    if (options.has("encoding"))
        readEncodings(options, sources);
    if (options.has("join"))
        readJoins(options, sources);
    if (options.has("source-crs"))
        for (const auto& [source, id] : sourceWords(options.text("source-crs"), SourceRole::Prefectures))
            sources.of(source).crsId = id;
}

} // namespace zoneatlas
