// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/animate_command.h"

#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/figure_choice.h"
#include "cli/progress_line.h"
#include "core/error_text.h"
#include "figure/animation.h"
#include "figure/film_writer.h"
#include "figure/gif_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kLongestHoldMs = 600'000;
constexpr int kShortestHoldMs = 20; ///< shorter ones are played at another speed by most programs
constexpr int kUsualMonthHoldMs = 200;
constexpr int kMostFades = 50;

enum class Container
{
    Folder,
    Gif,
    Film
};

struct AnimateChoice
{
    FigureChoice figure;
    AnimationRequest request; ///< without its figure
    Container container = Container::Folder;
    FileTarget target;
};

void readTarget(OptionReader& options, AnimateChoice& choice)
{
    choice.target = {options.text("output"), options.has("overwrite")};
    if (!options.has("output")) {
        options.fail(CliText::tr(
            "Nothing says where the animation goes: add -o FILE.gif, FILE.mp4 or a folder for pictures."));
        return;
    }
    const QFileInfo place(choice.target.path);
    const QString ending = place.suffix().toLower();
    if (ending == QLatin1String("gif"))
        choice.container = Container::Gif;
    else if (ending == QLatin1String("mp4"))
        choice.container = Container::Film;
    else if (!ending.isEmpty() && !place.isDir() && !choice.target.path.endsWith(u'/'))
        options.fail(CliText::tr("-o %1: animations are written as .gif, .mp4 or into a folder; the name of "
                                 "a new folder with a dot ends in /.")
                         .arg(choice.target.path));
}

void readTimes(OptionReader& options, const std::optional<AnimationRequest>& recipe,
               AnimationRequest& request)
{
    request = recipe.value_or(request);
    if (options.has("step") || !recipe)
        request.step = options.word<AnimationStep>(
            "step", {{"event", AnimationStep::Event}, {"month", AnimationStep::Month}});
    if (!recipe && request.step == AnimationStep::Month)
        request.holdMs = kUsualMonthHoldMs;
    // A recipe written by hand may say anything.
    const auto read = [&options](const char* name, int least, int most, int& value) {
        value = static_cast<int>(options.number(name, least, most, std::clamp(value, least, most)));
    };
    read("hold", kShortestHoldMs, kLongestHoldMs, request.holdMs);
    read("end-pause", 0, kLongestHoldMs, request.endPauseMs);
    read("fade", 0, kMostFades, request.fadeFrames);
    request.fadeFrameMs = std::clamp(request.fadeFrameMs, kShortestHoldMs, kLongestHoldMs);
}

AnimateChoice animateChoiceFrom(OptionReader& options, Language language)
{
    AnimateChoice choice;
    readTarget(options, choice);
    choice.figure = figureChoiceFrom(options, language);
    readTimes(options, choice.figure.animation, choice.request);
    choice.request.dpi = choice.figure.dpi;
    const bool hasGround = choice.container != Container::Folder;
    if (hasGround && !options.has("transparent"))
        choice.figure.request.isTransparent = false; // as a recipe may want it
    if (hasGround && choice.figure.request.isTransparent)
        options.fail(CliText::tr("--transparent: only a folder of pictures can have no ground."));
    return choice;
}

Outcome write(const AnimateChoice& choice, const PictureSequence& pictures)
{
    ProgressLine line;
    const Progress progress = [&line](int done, int total) { return line.advance(done, total); };
    switch (choice.container) {
    case Container::Gif:
        return writeGif(pictures, choice.target, progress);
    case Container::Film:
        return writeFilm(pictures, choice.target, progress);
    case Container::Folder:
        break;
    }
    return writePictureFolder(pictures, choice.target, progress);
}

} // namespace

std::optional<Failure> runAnimate(OptionReader& options, Language language)
{
    AnimateChoice choice = animateChoiceFrom(options, language);
    if (options.problem())
        return options.problem();
    Answer<FigureJob> job = loadFigureJob(choice.figure);
    if (const auto* failure = std::get_if<Failure>(&job))
        return *failure;
    const Project& project = std::get<FigureJob>(job).project;
    choice.request.figure = std::move(std::get<FigureJob>(job).request);
    const Outcome written = write(choice, picturesOf(project, choice.request));
    if (written)
        return std::nullopt;
    QString message = errorText(written.error());
    if (written.error().code == ErrorCode::FileExists)
        message += u' ' + CliText::tr("--overwrite allows it.");
    return Failure{ExitCode::Failed, message};
}

} // namespace zoneatlas
