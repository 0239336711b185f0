// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/render_command.h"

#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/figure_choice.h"
#include "core/error_text.h"
#include "figure/concern_text.h"
#include "figure/recipe.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace zoneatlas {

namespace {

struct RenderChoice
{
    FigureChoice figure;
    ExportTarget target;
    QString reportPath; ///< empty: none is wanted
};

void readFiles(OptionReader& options, RenderChoice& choice)
{
    choice.target.path = options.text("output");
    choice.target.mayReplace = options.has("overwrite");
    choice.target.textAsOutlines = !options.has("svg-text");
    choice.target.writesWorldFile = options.has("world-file");
    choice.reportPath = options.text("report");
    if (!options.has("output"))
        options.fail(CliText::tr("Nothing says where the picture goes: add -o FILE."));
    else if (!figureFormatOf(choice.target.path))
        options.fail(CliText::tr("-o %1: the name must end in one of these: %2.")
                         .arg(choice.target.path, figureEndings().join(QStringLiteral(", "))));
    else if (QFileInfo(choice.reportPath).absoluteFilePath() ==
             QFileInfo(choice.target.path).absoluteFilePath())
        options.fail(CliText::tr("--report names the same file as -o."));
}

void remarkOnFormat(const OptionReader& options, RenderChoice& choice)
{
    const auto format = figureFormatOf(choice.target.path);
    QStringList& remarks = choice.figure.remarks;
    if (options.has("transparent") && format == FigureFormat::Jpeg)
        remarks << withoutEffect("transparent", CliText::tr("a JPEG always has a ground"));
    if (options.has("svg-text") && format != FigureFormat::Svg)
        remarks << withoutEffect("svg-text", CliText::tr("the file is no SVG"));
    if (options.has("world-file") && format && isVector(*format))
        remarks << withoutEffect("world-file", CliText::tr("the file is no picture of pixels"));
    if (format == FigureFormat::GeoTiff && choice.figure.request.kind == FigureKind::Report)
        remarks << CliText::tr("A GeoTIFF holds the map alone, without charts and texts.");
}

RenderChoice renderChoiceFrom(OptionReader& options, Language language)
{
    RenderChoice choice;
    choice.figure = figureChoiceFrom(options, language);
    readFiles(options, choice);
    choice.target.dpi = choice.figure.dpi;
    remarkOnFormat(options, choice);
    return choice;
}

/// Before any work: what exists is not replaced unasked.
std::optional<Failure> refuseReplacing(const RenderChoice& choice)
{
    if (choice.target.mayReplace)
        return std::nullopt;
    for (const QString& path : {choice.target.path, choice.reportPath})
        if (!path.isEmpty() && QFileInfo::exists(path))
            return Failure{ExitCode::Failed, errorText({.code = ErrorCode::FileExists, .file = path}) + u' ' +
                                                 CliText::tr("--overwrite allows it.")};
    return std::nullopt;
}

Failure reportFailure(const QSaveFile& file)
{
    return {ExitCode::Failed,
            errorText(
                {.code = ErrorCode::FileNotWritable, .file = file.fileName(), .detail = file.errorString()})};
}

/// What a reader of the figure may stumble over; the export dialog lists the same.
void sayConcerns(const std::vector<FigureConcern>& concerns)
{
    for (const FigureConcern& concern : concerns)
        sayError(concernText(concern));
}

std::optional<Failure> draw(const RenderChoice& choice, const Project& project, const FigureRequest& request)
{
    ExportTarget target = choice.target;
    target.metadata = metadataOf(project, request, target.dpi);
    // Opened before the work: a report that cannot be written leaves no picture behind.
    QSaveFile report(choice.reportPath);
    if (!choice.reportPath.isEmpty() && !report.open(QIODevice::WriteOnly))
        return reportFailure(report);
    const MapFigure figure(project, request);
    const std::vector<FigureConcern> concerns = checkFigure(project, request, figure);
    const Result<DrawnReport> drawn = saveFigure(figure, target);
    if (!drawn)
        return Failure{ExitCode::Failed, errorText(drawn.error())};
    sayConcerns(concerns);
    if (choice.reportPath.isEmpty())
        return std::nullopt;
    QJsonObject facts = reportJson(project, figure, *drawn);
    facts.insert(QStringLiteral("checks"), concernsJson(concerns));
    report.write(QJsonDocument(facts).toJson());
    return report.commit() ? std::nullopt : std::optional(reportFailure(report));
}

} // namespace

std::optional<Failure> runRender(OptionReader& options, Language language)
{
    const RenderChoice choice = renderChoiceFrom(options, language);
    if (options.problem())
        return options.problem();
    if (auto failure = refuseReplacing(choice))
        return failure;

    Answer<FigureJob> job = loadFigureJob(choice.figure);
    if (const auto* failure = std::get_if<Failure>(&job))
        return *failure;
    return draw(choice, std::get<FigureJob>(job).project, std::get<FigureJob>(job).request);
}

} // namespace zoneatlas
