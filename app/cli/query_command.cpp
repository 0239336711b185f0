// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query_command.h"

#include "cli/cli_text.h"
#include "cli/console.h"
#include "cli/project_choice.h"
#include "cli/query_facts.h"

namespace zoneatlas {

namespace {

enum class Format
{
    Text,
    Json,
    Csv
};

QByteArray written(const Project& project, const QueryFacts& facts, Format format, Language language)
{
    switch (format) {
    case Format::Json:
        return queryJson(project, facts);
    case Format::Csv:
        return queryCsv(project, facts);
    case Format::Text:
        break;
    }
    return queryText(project, facts, language).toUtf8();
}

} // namespace

std::optional<Failure> runQuery(OptionReader& options, Language language)
{
    const ProjectChoice choice = projectChoiceFrom(options);
    const SessionState shown = choice.file ? choice.file->shown.state : SessionState();
    const TimeChoice time = timeChoiceFrom(options, TimeChoice::of(shown.time));
    const auto format = options.word<Format>(
        "format", {{"text", Format::Text}, {"json", Format::Json}, {"csv", Format::Csv}});
    const std::optional<QDate> knownBy =
        options.has("known-by") ? options.date("known-by") : shown.reading.knownBy;
    const bool wantsAllVintages = options.has("all-vintages");
    if (options.problem())
        return options.problem();

    const Answer<Project> loaded = loadChosen(choice);
    if (const auto* failure = std::get_if<Failure>(&loaded))
        return *failure;
    const Project& project = std::get<Project>(loaded);
    const QueryFacts facts = queryFacts(project, {time.on(*project.ledger), knownBy, wantsAllVintages});
    if (!writeResult(written(project, facts, format, language)))
        return Failure{ExitCode::Failed, CliText::tr("The result could not be written to standard output.")};
    return std::nullopt;
}

} // namespace zoneatlas
