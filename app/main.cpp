// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root: decides between window and command line, builds the objects, hands them to each other,
// runs.
#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/subject_words.h"
#include "cli/surroundings.h"
#include "cli/translators.h"
#include "session/missing_files.h"
#include "session/session.h"
#include "ui/app_style.h"
#include "ui/document_actions.h"
#include "ui/export_actions.h"
#include "ui/main_menu.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace zoneatlas;

namespace {

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// The bundled data are there at once. What somebody names may take long and is read beside the window, which
/// is empty until then: it shows nothing that is gone a moment later.
Project firstProject(const WindowChoice& choice)
{
    if (choice.projectPath.isEmpty() && !choice.namesData)
        return loadProject(choice.sources);
    Project empty = loadProject(ProjectSources());
    empty.issues.clear();
    return empty;
}

int runWindow(const WindowChoice& choice, Language language, Translators& translators)
{
    style::apply(*qApp);
    const FileLooks before = looksOf(filesOf(choice.sources));
    Project project = firstProject(choice);
    speakOf(project.ledger->subject());
    for (const Issue& issue : missingFonts())
        project.issues.push_back(issue);
    Session session(std::move(project), language, QDate::currentDate());
    // First of all listeners: the others ask for their words when they hear of the change.
    QObject::connect(&session, &Session::languageChanged, qApp,
                     [&translators](Language changed) { translators.use(changed); });
    QObject::connect(&session, &Session::projectChanged, qApp,
                     [&session] { speakOf(session.project().ledger->subject()); });
    MainWindow window(session);
    window.show();
    DocumentActions& documents = window.documents();
    if (choice.asOf && session.project().sources == choice.sources)
        session.time().setDate(*choice.asOf);
    else if (choice.asOf) // what is read beside the window has a date of its own, which the option overrides
        QObject::connect(
            &documents, &DocumentActions::projectOpened, &session,
            [&session, day = *choice.asOf] { session.time().setDate(day); }, Qt::SingleShotConnection);
    if (!choice.dataPath.isEmpty() && choice.namesData) // its places are joined to what is being read
        QObject::connect(
            &documents, &DocumentActions::projectOpened, &window,
            [&window, path = choice.dataPath] { window.openPath(path); }, Qt::SingleShotConnection);
    QTimer::singleShot(0, &window, [&] {
        const bool isRestored = documents.begin({choice.projectPath, choice.sources, before});
        if (!isRestored && !choice.figurePath.isEmpty())
            window.exports().openSettingsOf(choice.figurePath);
        if (!choice.dataPath.isEmpty() && !choice.namesData)
            window.openPath(choice.dataPath);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    useUtf8();
    QCoreApplication::setOrganizationName(QStringLiteral("ZoneAtlas"));
    QCoreApplication::setApplicationName(QStringLiteral("ZoneAtlas"));
    const QStringList words = wordsOf(argc, argv);
    Launch launch = launchFrom(words, QLocale::system().uiLanguages().value(0));
    if (launch.needsDisplay && QSettings().contains(QLatin1String(kLanguageSettingsKey)))
        launch = launchFrom(words, QSettings().value(QLatin1String(kLanguageSettingsKey)).toString());
    const bool isWindowPossible = launch.needsDisplay && hasDisplay();
    if (!isWindowPossible) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        keepQtQuiet();
    }
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(ZONEATLAS_VERSION));
    launch = withRecipeLanguage(std::move(launch));
    Translators translators;
    translators.use(launch.language);
    if (!launch.needsDisplay)
        return static_cast<int>(runWithoutWindow(launch));

    const Answer<WindowChoice> choice = windowChoiceFrom(launch);
    if (const auto* failure = std::get_if<Failure>(&choice)) {
        sayError(failure->message);
        return static_cast<int>(failure->code);
    }
    if (!isWindowPossible) {
        sayError(CliText::tr(
            "There is no display to open a window on. “zoneatlas render -o map.png” draws the map "
            "without one."));
        return static_cast<int>(ExitCode::Failed);
    }
    return runWindow(std::get<WindowChoice>(choice), launch.language, translators);
}
