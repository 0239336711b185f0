// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"

#include "cli/cli_text.h"
#include "cli/console.h"
#include "cli/source_options.h"
#include "core/error_text.h"
#include "data/vector_reader.h"

namespace zoneatlas {

namespace {

/// What places are joined to: the boundaries that are named, else the bundled ones.
Result<Boundaries> boundariesOf(const ProjectSources& sources)
{
    IssueLog issues;
    BoundaryLayers layers;
    auto prefectures = readFeatures(sources.prefectures, issues);
    if (!prefectures)
        return prefectures.error();
    layers.prefectures = BoundaryLayer{std::move(prefectures).value(), sources.prefectures.fields};
    if (!sources.provinces.isEmpty())
        if (auto features = readFeatures(sources.provinces, issues))
            layers.provinces = BoundaryLayer{std::move(features).value(), sources.provinces.fields};
    auto boundaries = boundariesFrom(layers, issues);
    for (const Issue& issue : issues)
        if (issue.remedy == Remedy::PartNotLoaded)
            return issue.problem;
    return boundaries;
}

DataSource sourceOf(const QString& word, const DataSource& said)
{
    DataSource source = dataSourceFromText(word);
    source.encoding = said.encoding;
    source.crsId = said.crsId;
    source.dateOrder = said.dateOrder;
    source.headingRow = said.headingRow;
    source.fields = said.fields;
    source.joins = said.joins;
    return source;
}

/// Who says something of figures takes the files for such; what is said of no other source is said of them.
std::optional<SourceRole> roleSaid(ProjectSources& sources)
{
    const DataSource none;
    if (sources.trade.fields == none.fields && sources.trade.joins == none.joins &&
        sources.trade.encoding.isEmpty())
        return std::nullopt;
    sources.trade.fields.merge(sources.zones.fields);
    sources.trade.joins.merge(sources.zones.joins);
    if (sources.trade.encoding.isEmpty())
        sources.trade.encoding = sources.zones.encoding;
    if (sources.trade.crsId.isEmpty())
        sources.trade.crsId = sources.zones.crsId;
    return SourceRole::Trade;
}

QByteArray jsonArray(const QByteArrayList& objects)
{
    return "[\n" + objects.join(",\n") + "\n]\n";
}

} // namespace

std::optional<Failure> runInspect(OptionReader& options)
{
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    sources.zones = {};
    sources.trade = {};
    QStringList namedFiles;
    readSources(options, sources, namedFiles);
    const bool isJson = options.word<bool>("format", {{"text", false}, {"json", true}});
    if (options.files().isEmpty())
        options.fail(CliText::tr("Nothing says what to look at: add the name of a file."));
    if (options.problem())
        return options.problem();

    const std::optional<SourceRole> role = roleSaid(sources);
    const DataSource& said = role ? sources.trade : sources.zones;
    const Result<Boundaries> known = boundariesOf(sources);
    std::optional<Failure> failure;
    if (!known && options.has("boundaries"))
        failure = Failure{ExitCode::Failed, errorText(known.error())};
    const Boundaries boundaries = known ? *known : Boundaries();
    QByteArrayList json;
    QStringList text;
    for (const QString& word : options.files()) {
        const auto facts = factsOf(sourceOf(word, said), boundaries, role);
        if (!facts) {
            sayError(errorText(facts.error()));
            if (!failure)
                failure = Failure{ExitCode::Failed, CliText::tr("Not every file could be read.")};
            continue;
        }
        isJson ? json.append(inspectJson(*facts)) : text.append(inspectText(*facts));
    }
    if (!writeResult(isJson ? jsonArray(json) : text.join(u'\n').toUtf8()))
        return Failure{ExitCode::Failed, CliText::tr("The result could not be written to standard output.")};
    return failure;
}

} // namespace zoneatlas
