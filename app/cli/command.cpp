// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/animate_command.h"
#include "cli/atlas_command.h"
#include "cli/cli_text.h"
#include "cli/console.h"
#include "cli/inspect_command.h"
#include "cli/query_command.h"
#include "cli/render_command.h"
#include "core/error_text.h"
#include "data/vsi_file.h"
#include "figure/recipe.h"

#include <QFontDatabase>

namespace zoneatlas {

namespace {

std::optional<Failure> run(OptionReader& options, const Launch& launch)
{
    switch (launch.command) {
    case CommandKind::Render:
        return runRender(options, launch.language);
    case CommandKind::Animate:
        return runAnimate(options, launch.language);
    case CommandKind::Atlas:
        return runAtlas(options, launch.language);
    case CommandKind::Query:
        return runQuery(options, launch.language);
    case CommandKind::Inspect:
        return runInspect(options);
    case CommandKind::Window:
        break;
    }
    return options.problem();
}

/// The language was read at launch already; here only a wrong word is told.
void checkLanguage(OptionReader& options)
{
    static_cast<void>(options.word<Language>("lang", {{"zh", Language::Chinese}, {"en", Language::English}}));
}

/// JSON may be a recipe or a layer.
void takeDataInJson(WindowChoice& choice)
{
    const bool isJson = choice.figurePath.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    if (isJson && !readRecipe(choice.figurePath))
        choice.dataPath = std::exchange(choice.figurePath, QString());
}

ExitCode print(const QString& text)
{
    return writeResult(text.toUtf8()) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Answer<WindowChoice> windowChoiceFrom(const Launch& launch)
{
    OptionReader options(CommandKind::Window, launch.words);
    checkLanguage(options);
    // A project is opened by the window, which can ask about what is missing or locked.
    ProjectSources bundled = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    const ProjectChoice data = projectChoiceFrom(options, std::move(bundled));
    WindowChoice choice{data.sources,         !data.namedFiles.isEmpty(), options.projectPath(),
                        options.figurePath(), options.dataPath(),         options.date("as-of")};
    if (!choice.projectPath.isEmpty() && (!data.namedFiles.isEmpty() || options.has("crs")))
        options.fail(CliText::tr("A project names its data itself. Leave --boundaries, --zones, --trade, "
                                 "--overlay and --crs out, or name them without a project."));
    takeDataInJson(choice);
    if (!choice.dataPath.isEmpty() && !isExistingPath(choice.dataPath))
        options.fail(
            Failure{ExitCode::Failed, errorText({.code = ErrorCode::FileMissing, .file = choice.dataPath})});
    if (options.problem())
        return *options.problem();
    return choice;
}

Launch withRecipeLanguage(Launch launch)
{
    const OptionReader options(launch.command, launch.words);
    if (!options.has("recipe") || options.has("lang"))
        return launch;
    if (const Result<Recipe> recipe = readRecipe(options.text("recipe")))
        launch.language = recipe->request.language;
    return launch;
}

ExitCode runWithoutWindow(const Launch& launch)
{
    OptionReader options(launch.command, launch.words);
    checkLanguage(options);
    if (options.has("help"))
        return print(helpText(launch.command));
    if (launch.command == CommandKind::Window && options.has("version"))
        return print(QStringLiteral("ZoneAtlas %1\n").arg(QCoreApplication::applicationVersion()));
    const std::optional<Failure> failure = options.problem() ? options.problem() : run(options, launch);
    if (!failure)
        return ExitCode::Done;
    sayError(failure->message);
    return failure->code;
}

IssueLog missingFonts()
{
    IssueLog issues;
    const QStringList installed = QFontDatabase::families();
    for (const auto* family : {"Noto Sans", "Noto Sans CJK SC"})
        if (!installed.contains(QLatin1String(family)))
            issues.push_back(
                {{.code = ErrorCode::FontMissing, .value = QLatin1String(family)}, Remedy::ShownAsIs});
    return issues;
}

} // namespace zoneatlas
