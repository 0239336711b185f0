// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/atlas_command.h"

#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/figure_choice.h"
#include "cli/progress_line.h"
#include "core/error_text.h"
#include "figure/atlas.h"
#include "figure/figure_export.h"

namespace zoneatlas {

namespace {

struct AtlasChoice
{
    FigureChoice figure;
    AtlasRequest request; ///< without its figure
    FileTarget target;
};

/// Names that a recipe gives hold for its own kind of atlas only: another has other fields.
void readPlan(OptionReader& options, const std::optional<AtlasRequest>& recipe, AtlasRequest& request)
{
    if (options.has("by") || !recipe)
        request.by =
            options.word<AtlasBy>("by", {{"batch", AtlasBy::Batch}, {"province", AtlasBy::Province}});
    else
        request.by = recipe->by;
    request.names = options.text("name");
    if (!options.has("name") && recipe && recipe->by == request.by)
        request.names = recipe->names;
}

AtlasChoice atlasChoiceFrom(OptionReader& options, Language language)
{
    AtlasChoice choice;
    choice.target = {options.text("output"), options.has("overwrite")};
    if (!options.has("output"))
        options.fail(CliText::tr("Nothing says where the atlas goes: add -o FOLDER."));
    choice.figure = figureChoiceFrom(options, language);
    readPlan(options, choice.figure.atlas, choice.request);
    choice.request.dpi = choice.figure.dpi;
    const bool isPlaced = options.has("extent") || options.has("zoom-to");
    if (choice.request.by == AtlasBy::Province && isPlaced)
        options.fail(CliText::tr("--by province shows each province; --extent and --zoom-to have no meaning "
                                 "with it."));
    return choice;
}

QString fieldsText(AtlasBy by)
{
    return by == AtlasBy::Batch ? QStringLiteral("{n}, {batch}, {date}")
                                : QStringLiteral("{n}, {code}, {province}, {date}");
}

Failure failureOf(const AtlasNameProblem& problem, AtlasBy by)
{
    switch (problem.kind) {
    case AtlasNameProblem::Kind::UnknownField:
        return wrongUsage(
            CliText::tr("--name: %1 is not known here. Use %2.").arg(problem.value, fieldsText(by)));
    case AtlasNameProblem::Kind::NotAFileName:
        return wrongUsage(
            CliText::tr("--name: “%1” cannot be a figure's name. It holds no folder and ends in "
                        "one of these: %2.")
                .arg(problem.value, figureEndings().join(QStringLiteral(", "))));
    case AtlasNameProblem::Kind::SameName:
        break;
    }
    return wrongUsage(CliText::tr("--name: two files would be called “%1”. Tell them apart with one of %2.")
                          .arg(problem.value, fieldsText(by)));
}

} // namespace

std::optional<Failure> runAtlas(OptionReader& options, Language language)
{
    AtlasChoice choice = atlasChoiceFrom(options, language);
    if (options.problem())
        return options.problem();
    Answer<FigureJob> job = loadFigureJob(choice.figure);
    if (const auto* failure = std::get_if<Failure>(&job))
        return *failure;
    const Project& project = std::get<FigureJob>(job).project;
    choice.request.figure = std::move(std::get<FigureJob>(job).request);

    const auto entries = atlasEntries(project, choice.request);
    if (const auto* problem = std::get_if<AtlasNameProblem>(&entries))
        return failureOf(*problem, choice.request.by);
    ProgressLine line;
    const Outcome written =
        writeAtlas(project, choice.request, std::get<std::vector<AtlasEntry>>(entries), choice.target,
                   [&line](int done, int total) { return line.advance(done, total); });
    if (written)
        return std::nullopt;
    QString message = errorText(written.error());
    if (written.error().code == ErrorCode::FileExists)
        message += u' ' + CliText::tr("--overwrite allows it.");
    return Failure{ExitCode::Failed, message};
}

} // namespace zoneatlas
