// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/project_choice.h"

#include "cli/cli_text.h"
#include "cli/console.h"
#include "cli/source_options.h"
#include "cli/subject_words.h"
#include "core/error_text.h"
#include "data/map_projection.h"
#include "session/misplaced_values.h"
#include "session/missing_files.h"

namespace zoneatlas {

namespace {

/// Says at once that a CRS is unknown: that is a wrong word on the command line, not a fault in the data.
void readCrs(OptionReader& options, ProjectSources& sources)
{
    sources.crsId = options.text("crs");
    if (const auto projection = createProjection(sources.crsId); !projection)
        options.fail(QStringLiteral("--crs: ") + errorText(projection.error()));
}

/// What ends a command though every named file was read.
std::optional<Failure> failureOf(const Project& project, const ProjectChoice& choice)
{
    // Figures of somebody's own need no zones.
    if (project.ledger->zones().empty() && (!project.tradeJoin || project.trade->figures().empty()))
        return Failure{ExitCode::Failed, errorText({.code = ErrorCode::NothingLoaded,
                                                    .file = choice.sources.zones.path,
                                                    .detail = CliText::tr("no zones")})};
    if (choice.isStrict && !project.issues.empty())
        return Failure{ExitCode::Failed, CliText::tr("%n issue(s) in the data, and --strict allows none.",
                                                     nullptr, static_cast<int>(project.issues.size()))};
    return std::nullopt;
}

} // namespace

ProjectChoice projectChoiceFrom(OptionReader& options)
{
    const QString path = options.projectPath();
    if (path.isEmpty())
        return projectChoiceFrom(options,
                                 ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
    Result<ProjectFile> file = readProjectFile(path);
    if (!file) {
        options.fail(Failure{ExitCode::Failed, errorText(file.error())});
        return {};
    }
    if (const auto newer = newerFormat(*file, path))
        sayError(errorText(*newer));
    ProjectChoice choice = projectChoiceFrom(options, file->sources);
    choice.namedFiles.append(filesOf(choice.sources));
    choice.issues = misplacedValues(*file, path);
    choice.file = std::move(file).value();
    return choice;
}

TimeChoice TimeChoice::of(const TimeView& view)
{
    return {view.mode, view.asOf.isValid() ? std::optional(view.asOf) : std::nullopt, view.from};
}

ProjectChoice projectChoiceFrom(OptionReader& options, ProjectSources fallback)
{
    ProjectChoice choice;
    choice.sources = std::move(fallback);
    choice.isStrict = options.has("strict");
    readSources(options, choice.sources, choice.namedFiles);
    if (options.has("crs"))
        readCrs(options, choice.sources);
    return choice;
}

TimeView TimeChoice::on(const ApprovalLedger& ledger) const
{
    const std::vector<QDate>& events = ledger.eventDates();
    const QDate newest = events.empty() ? QDate::currentDate() : events.back();
    return {mode, asOf.value_or(newest), from};
}

TimeChoice timeChoiceFrom(OptionReader& options, const TimeChoice& fallback)
{
    TimeChoice time = fallback;
    if (const auto day = options.date("as-of"))
        time.asOf = day;
    if (const auto day = options.date("from"))
        time.from = day;
    if (options.has("mode"))
        time.mode = options.word<TimeMode>("mode", {{"cumulative", TimeMode::Cumulative},
                                                    {"batch", TimeMode::Batch},
                                                    {"between", TimeMode::Between}});
    if (time.mode == TimeMode::Between && !time.from)
        options.fail(CliText::tr("--mode between needs --from DATE: the day after which changes count."));
    if (time.mode != TimeMode::Between && !options.has("from"))
        time.from.reset();
    if (time.mode != TimeMode::Between && options.has("from"))
        options.fail(CliText::tr("--from has a meaning with --mode between only."));
    if (time.from && time.asOf && *time.from > *time.asOf)
        options.fail(CliText::tr("--from must not be after --as-of."));
    return time;
}

Answer<Project> loadChosen(const ProjectChoice& choice, IssueLog issues)
{
    Project project = loadProject(choice.sources);
    speakOf(project.ledger->subject());
    issues.insert(issues.end(), choice.issues.begin(), choice.issues.end());
    issues.insert(issues.end(), project.issues.begin(), project.issues.end());
    std::optional<Failure> failure;
    for (const Issue& issue : issues) {
        const bool isFatal =
            issue.remedy == Remedy::PartNotLoaded && choice.namedFiles.contains(issue.problem.file);
        if (isFatal && !failure)
            failure = Failure{ExitCode::Failed, errorText(issue.problem)};
        else
            sayError(issueText(issue));
    }
    project.issues = std::move(issues);
    if (!failure)
        failure = failureOf(project, choice);
    if (failure)
        return *failure;
    return project;
}

} // namespace zoneatlas
