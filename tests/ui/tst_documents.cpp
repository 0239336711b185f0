// SPDX-License-Identifier: GPL-3.0-or-later
// Projects as people handle them: by keys and dialogs.
#include "answers.h"
#include "session/portable_paths.h"
#include "session/recovery_store.h"
#include "session/state_history.h"
#include "test_registry.h"
#include "ui/charts_panel.h"
#include "ui/document_actions.h"
#include "ui/export_actions.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui/notice_bar.h"
#include "ui/recent_projects.h"
#include "ui_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace zoneatlas;
using test::Answers;
using test::UiFixture;

namespace {

void press(MainWindow& window, int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    window.activateWindow(); // a dialog may have been there
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window.canvas(), static_cast<Qt::Key>(key), modifiers);
}

void waitUntilOpened(MainWindow& window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!window.documents().isOpening(), 20'000);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bundled tables in a folder of their own.
ProjectSources copiedTables(const QString& folder)
{
    ProjectSources sources = test::bundledProject().sources;
    QDir().mkpath(folder);
    for (const SourceRole role : {SourceRole::Zones, SourceRole::Trade}) {
        QString& path = sources.of(role).path;
        const QString copy = folder + u'/' + QFileInfo(path).fileName();
        QFile::copy(path, copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        path = copy;
    }
    return sources;
}

void saveWith(const ProjectSources& sources, const QString& path)
{
    ProjectFile project;
    project.sources = sources;
    QVERIFY(saveProjectFile(project, path));
}

/// Without its last zone.
void shorten(const QString& csv)
{
    QByteArray text = contentOf(csv).trimmed();
    text.truncate(text.lastIndexOf('\n') + 1);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Whether there was such a choice in the line above the map.
bool choose(NoticeBar& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

void drop(QWidget& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &dropped);
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("ports.zatlas"));
    }

    void ctrlSAsksOnceAndSaves()
    {
        UiFixture ui;
        MainWindow& window = ui.window();
        QCOMPARE(window.windowTitle(), QStringLiteral("Untitled[*] — ZoneAtlas"));
        Answers answers;
        answers.typePath(m_path);
        press(window, Qt::Key_S);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QVERIFY(QFile::exists(m_path));
        QCOMPARE(window.windowTitle(), QStringLiteral("ports[*] — ZoneAtlas"));
        QVERIFY(!window.isWindowModified());
        QCOMPARE(RecentProjects::paths(), QStringList{m_path});

        ui.session().filter().showOnlyBatch(3);
        QTRY_VERIFY(window.isWindowModified());
        press(window, Qt::Key_S); // nothing is asked now
        QVERIFY(!window.isWindowModified());
        QCOMPARE(readProjectFile(m_path)->shown.state.filter.batches, std::set<int>{3});
    }

    void undoneBackToWhatWasSavedNothingIsModified()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().mapView().setZoneStyle(ZoneStyle::Both);
        QTRY_VERIFY(ui.window().isWindowModified());
        press(ui.window(), Qt::Key_Z);
        QTRY_VERIFY(!ui.window().isWindowModified());
    }

    void whatIsSavedComesBack()
    {
        UiFixture ui;
        MainWindow& window = ui.window();
        Session& session = ui.session();
        QVERIFY(window.documents().saveTo(m_path)); // bookmarks from now on are the project's
        session.time().setDate({2020, 5, 1});
        session.selection().select(ZoneId(QStringLiteral("yiwu")));
        session.filter().showOnlyBatch(3);
        session.mapView().setZoneStyle(ZoneStyle::Symbol);
        session.mapView().setShowsLabels(false);
        session.setReading({QDate(2023, 3, 1), Currency::Usd});
        session.bookmarks().add(bookmarkOf(session, QStringLiteral("here"), window.canvas().frameMm()));
        window.charts().setKinds({ChartKind::ZonesByProvince});
        window.tableDock().show();
        PageSetup page;
        page.dpi = 150;
        page.content.title = QStringLiteral("Ports");
        window.exports().setPageSetup(page);
        const SequenceSetup sequences{{AnimationFormat::Folder, AnimationStep::Month, 250, 0, 3},
                                      {AtlasBy::Province, QStringLiteral("{code}.pdf")}};
        window.exports().setSequenceSetup(sequences);
        ui.settle();
        session.mapView().setView({{5e5, 3.2e6}, 2000});
        const SessionState state = stateOf(session);
        QVERIFY(window.documents().saveTo(m_path));
        const QByteArray saved = contentOf(m_path);

        press(window, Qt::Key_N);
        waitUntilOpened(window);
        QCOMPARE(window.windowTitle(), QStringLiteral("Untitled[*] — ZoneAtlas"));
        QVERIFY(session.filter().filter() == ZoneFilter());
        QVERIFY(session.bookmarks().bookmarks().empty());
        QVERIFY(!session.history().canGoBack());
        window.tableDock().hide();
        window.charts().setKinds({ChartKind::NationalTrade});
        window.exports().setSequenceSetup({});

        Answers answers;
        answers.typePath(m_path);
        press(window, Qt::Key_O);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        waitUntilOpened(window);
        ui.settle();
        QVERIFY(stateOf(session) == state);
        QCOMPARE(session.bookmarks().bookmarks().size(), size_t{1});
        QVERIFY(window.charts().kinds() == std::vector{ChartKind::ZonesByProvince});
        QVERIFY(!window.tableDock().isHidden());
        QVERIFY(window.exports().pageSetup() == page);
        QVERIFY(window.exports().sequenceSetup() == sequences);
        QVERIFY(!window.isWindowModified());
        press(window, Qt::Key_S);
        QCOMPARE(contentOf(m_path), saved);
    }

    void whoOnlyLooksIsNotAsked()
    {
        UiFixture ui;
        ui.session().time().setDate({2020, 5, 1});
        ui.session().filter().showOnlyBatch(3);
        ui.session().mapView().setView({{5e5, 3.2e6}, 2000});
        Answers answers;
        QVERIFY(ui.window().close());
        QVERIFY(answers.areGiven());
    }

    void movingTheMapOfAProjectIsNoChange()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().time().setDate({2020, 5, 1});
        press(ui.window(), Qt::Key_Plus);
        QTest::qWait(300);
        QVERIFY(!ui.window().isWindowModified());
        press(ui.window(), Qt::Key_S);
        QCOMPARE(readProjectFile(m_path)->shown.state.time.asOf, QDate(2020, 5, 1));
    }

    void closingAsksForUnsavedWork_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << QStringLiteral("Save") << true << true;
        QTest::newRow("discard") << QStringLiteral("Do not save") << true << false;
        QTest::newRow("cancel") << QStringLiteral("Cancel") << false << false;
    }
    void closingAsksForUnsavedWork()
    {
        QFETCH(const QString, button);
        QFETCH(const bool, closes);
        QFETCH(const bool, saves);
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().filter().showOnlyBatch(3);
        Answers answers;
        answers.click(button);
        QCOMPARE(ui.window().close(), closes);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QCOMPARE(!readProjectFile(m_path)->shown.state.filter.batches.empty(), saves);
    }

    void escapeStaysAndKeepsAll()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().filter().showOnlyBatch(3);
        Answers answers;
        answers.press(Qt::Key_Escape);
        press(ui.window(), Qt::Key_N);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QVERIFY(!ui.window().documents().isOpening());
        QCOMPARE(ui.session().filter().filter().batches, std::set<int>{3});
    }

    void aSaveThatFailsIsToldAndClosesNothing()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().filter().showOnlyBatch(3);
        m_dir.reset(); // the disk is gone
        Answers answers;
        answers.click(QStringLiteral("Save"));
        // It was changed there too: it is not there any more.
        answers.click(QStringLiteral("Replace"));
        answers.click(QStringLiteral("Close"));
        QVERIFY(!ui.window().close());
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QVERIFY(answers.texts().constLast().contains(QStringLiteral("ports.zatlas")));
        QCOMPARE(ui.session().filter().filter().batches, std::set<int>{3});
    }

    void revertGoesBackToWhatWasSaved()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        QAction* revert = ui.window().menu().action(Command::RevertProject);
        QVERIFY(!revert->isEnabled());
        ui.session().filter().showOnlyBatch(3);
        QTRY_VERIFY(revert->isEnabled());
        revert->trigger();
        waitUntilOpened(ui.window());
        QVERIFY(ui.session().filter().filter() == ZoneFilter());
        QVERIFY(!ui.window().isWindowModified());
    }

    void aDroppedProjectAndARecentOneOpen()
    {
        UiFixture ui;
        ui.session().filter().showOnlyBatch(3);
        QVERIFY(ui.window().documents().saveTo(m_path));
        for (int turn = 0; turn < 2; ++turn) {
            ui.window().documents().newProject();
            waitUntilOpened(ui.window());
            if (turn == 0) {
                drop(ui.window(), m_path);
            } else {
                QMenu& recent = ui.window().menu().recentMenu();
                emit recent.aboutToShow();
                QVERIFY(recent.actions().constFirst()->text().startsWith(QStringLiteral("ports  (")));
                recent.actions().constFirst()->trigger();
            }
            waitUntilOpened(ui.window());
            QCOMPARE(ui.session().filter().filter().batches, std::set<int>{3});
        }
    }

    void badFilesAreExplainedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("damaged") << QByteArray("{\"zoneatlas_project\": 1,") << QStringLiteral("damaged");
        QTest::newRow("another file") << QByteArray("hello") << QStringLiteral("not a project");
    }
    void badFilesAreExplainedAndChangeNothing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, told);
        UiFixture ui;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Answers answers;
        answers.click(QStringLiteral("Close"));
        ui.window().documents().openFile(m_path);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QVERIFY2(answers.texts().constLast().contains(told), qPrintable(answers.texts().constLast()));
        QVERIFY(ui.window().documents().document().isUntitled());
        QCOMPARE(contentOf(m_path), content);
    }

    void aNewerProjectOpensReadOnlyAndIsNotSavedOver()
    {
        UiFixture ui;
        const QByteArray newer(R"({"zoneatlas_project": 9, "program": "ZoneAtlas 4.2", "weather": "fine",
            "charts": ["zones-by-province"]})");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui.window());
        QCOMPARE(ui.window().windowTitle(), QStringLiteral("ports (read-only)[*] — ZoneAtlas"));
        QVERIFY(ui.window().charts().kinds() == std::vector{ChartKind::ZonesByProvince});
        NoticeBar& bar = ui.window().notice();
        QVERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("4.2")), qPrintable(bar.text()));
        const QString copy = m_dir->filePath(QStringLiteral("copy.zatlas"));
        Answers answers;
        answers.typePath(copy);
        QVERIFY(ui.window().documents().save());
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QCOMPARE(contentOf(m_path), newer);
        QVERIFY(contentOf(copy).contains("\"weather\": \"fine\""));
        QCOMPARE(ui.window().windowTitle(), QStringLiteral("copy[*] — ZoneAtlas"));
    }

    void theVersionBeforeTakesThePlaceOfADamagedOne()
    {
        UiFixture ui;
        ui.session().filter().showOnlyBatch(3);
        QVERIFY(ui.window().documents().saveTo(backupPath(m_path)));
        ui.window().documents().newProject();
        waitUntilOpened(ui.window());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Answers answers;
        answers.click(QStringLiteral("Open the version before"));
        ui.window().documents().openFile(m_path);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        waitUntilOpened(ui.window());
        QCOMPARE(ui.window().documents().document().path(), m_path);
        QCOMPARE(ui.session().filter().filter().batches, std::set<int>{3});
        QVERIFY(ui.window().isWindowModified()); // the file itself is still damaged
    }

    void missingDataAreFoundAgain()
    {
        const QString before = m_dir->filePath(QStringLiteral("before"));
        const QString after = m_dir->filePath(QStringLiteral("after"));
        saveWith(copiedTables(before), m_path);
        QVERIFY(QDir().rename(before, after));
        UiFixture ui;
        Answers answers;
        answers.click(QStringLiteral("Choose…"));
        answers.typePath(after + QStringLiteral("/zones.csv"));
        ui.window().documents().openFile(m_path);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        waitUntilOpened(ui.window());
        const ProjectSources& sources = ui.session().project().sources;
        QCOMPARE(sources.zones.path, after + QStringLiteral("/zones.csv"));
        QCOMPARE(sources.trade.path, after + QStringLiteral("/trade.csv"));
        QVERIFY(ui.session().project().issues.empty());
        QVERIFY(ui.window().isWindowModified()); // the file does not know it yet
    }

    void aProjectThatIsOpenElsewhereOpensReadOnly()
    {
        UiFixture ui;
        saveWith(test::bundledProject().sources, m_path);
        UiFixture other;
        other.window().documents().openFile(m_path);
        waitUntilOpened(other.window());
        Answers answers;
        answers.click(QStringLiteral("Open read-only"));
        ui.window().documents().openFile(m_path);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        waitUntilOpened(ui.window());
        QCOMPARE(ui.window().windowTitle(), QStringLiteral("ports (read-only)[*] — ZoneAtlas"));
        const QByteArray before = contentOf(m_path);
        const QString copy = m_dir->filePath(QStringLiteral("copy.zatlas"));
        answers.typePath(copy);
        ui.session().filter().showOnlyBatch(3);
        ui.window().documents().save();
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(ui.window().windowTitle(), QStringLiteral("copy[*] — ZoneAtlas"));
        // Nor can it be replaced by name.
        answers.click(QStringLiteral("Close"));
        QVERIFY(!ui.window().documents().saveTo(m_path));
        QCOMPARE(contentOf(m_path), before);
    }

    void whatACrashLeftBehindIsOffered()
    {
        const ProjectSources sources = copiedTables(m_dir->filePath(QStringLiteral("tables")));
        UiFixture ui;
        {
            ProjectFile work = readProjectFileOf(ui);
            work.sources = sources;
            work.shown.state.filter.batches = {3};
            RecoveryStore crashed; // its owner goes without a word
            QVERIFY(crashed.keep(work, QString()));
        }
        Answers answers;
        answers.click(QStringLiteral("Restore"));
        ui.window().documents().begin({});
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        waitUntilOpened(ui.window());
        QCOMPARE(ui.session().project().sources.zones.path, sources.zones.path);
        QCOMPARE(ui.session().filter().filter().batches, std::set<int>{3});
        QVERIFY(ui.window().isWindowModified());
        // It is kept for the next crash, and gone when it is saved.
        QVERIFY(ui.window().documents().guard().recovery().hasKept());
        QVERIFY(RecoveryStore().leftBehind().empty());
        QVERIFY(ui.window().documents().saveTo(m_path));
        QVERIFY(!ui.window().documents().guard().recovery().hasKept());
    }

    void namedDataAreReadBesideTheEmptyWindow()
    {
        const ProjectSources sources = copiedTables(m_dir->filePath(QStringLiteral("tables")));
        UiFixture ui;
        ui.session().setProject(loadProject(ProjectSources()));
        QSignalSpy opened(&ui.window().documents(), &DocumentActions::projectOpened);
        QVERIFY(!ui.window().documents().begin({.sources = sources}));
        QVERIFY(ui.window().documents().isOpening());
        QVERIFY(ui.session().project().ledger->zones().empty());
        waitUntilOpened(ui.window());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(ui.session().project().sources, sources);
        QVERIFY(!ui.window().isWindowModified());
        // What the session has already is not read again.
        QVERIFY(!ui.window().documents().begin({.sources = sources}));
        QVERIFY(!ui.window().documents().isOpening());
    }

    void unsavedWorkIsKeptAsideAndForgottenAtTheEnd()
    {
        UiFixture ui;
        DocumentGuard& guard = ui.window().documents().guard();
        guard.keepNow();
        QVERIFY(!guard.recovery().hasKept()); // nobody has done anything
        QVERIFY(ui.window().documents().saveTo(m_path));
        ui.session().filter().showOnlyBatch(3);
        guard.keepNow();
        QVERIFY(guard.recovery().hasKept());
        ui.session().filter().clear();
        guard.keepNow();
        QVERIFY(!guard.recovery().hasKept()); // back at what is saved
        ui.session().filter().showOnlyBatch(3);
        guard.keepNow();
        Answers answers;
        answers.click(QStringLiteral("Do not save"));
        QVERIFY(ui.window().close());
        QVERIFY(!guard.recovery().hasKept());
    }

    void dataThatChangeOnDiskAreOfferedAgain()
    {
        const ProjectSources sources = copiedTables(m_dir->filePath(QStringLiteral("tables")));
        saveWith(sources, m_path);
        UiFixture ui;
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui.window());
        ui.session().time().setDate({2020, 5, 1});
        const size_t zones = ui.session().project().ledger->zones().size();
        NoticeBar& bar = ui.window().notice();
        QVERIFY(!bar.isVisible());
        shorten(sources.zones.path);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("zones.csv")), qPrintable(bar.text()));
        QVERIFY(choose(bar, QStringLiteral("Reload")));
        waitUntilOpened(ui.window());
        QCOMPARE(ui.session().project().ledger->zones().size(), zones - 1);
        QCOMPARE(ui.session().time().date(), QDate(2020, 5, 1));
        QVERIFY(!bar.isVisible());
        QVERIFY(!ui.window().isWindowModified());
    }

    void dataThatAreGoneAreToldToBeGone()
    {
        const ProjectSources sources = copiedTables(m_dir->filePath(QStringLiteral("tables")));
        saveWith(sources, m_path);
        UiFixture ui;
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui.window());
        const size_t zones = ui.session().project().ledger->zones().size();
        NoticeBar& bar = ui.window().notice();
        QVERIFY(QFile::remove(sources.zones.path));
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(bar.text(),
                 QStringLiteral("“zones.csv” is gone from the disk; what was read of it is still shown."));
        QVERIFY(choose(bar, QStringLiteral("Leave it")));
        QCOMPARE(ui.session().project().ledger->zones().size(), zones);
        QVERIFY(zones > 0);
    }

    void aValueOfAnotherKindInAProjectIsAnIssue()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"zoneatlas_project": 1, "charts": 7})");
        file.close();
        UiFixture ui;
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui.window());
        const IssueLog& issues = ui.session().project().issues;
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
            return issue.problem.code == ErrorCode::KeyIgnored &&
                   issue.problem.value == QLatin1String("charts: 7");
        }));
    }

    void dataThatCannotBeReadAnyMoreAreKept()
    {
        const ProjectSources sources = copiedTables(m_dir->filePath(QStringLiteral("tables")));
        saveWith(sources, m_path);
        UiFixture ui;
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui.window());
        const size_t zones = ui.session().project().ledger->zones().size();
        QFile table(sources.zones.path);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("nothing\nof use\n");
        table.close();
        Answers answers;
        answers.click(QStringLiteral("Close"));
        ui.window().documents().reloadData();
        waitUntilOpened(ui.window());
        QTRY_VERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QCOMPARE(ui.session().project().ledger->zones().size(), zones);
    }

    void aProjectThatOthersSaveIsOfferedAgain()
    {
        UiFixture ui;
        QVERIFY(ui.window().documents().saveTo(m_path));
        QTest::qWait(3 * FileWatch::kQuietMs);
        QVERIFY(!ui.window().notice().isVisible()); // its own save
        ProjectFile project = *readProjectFile(m_path);
        project.shown.state.filter.batches = {4};
        QVERIFY(saveProjectFile(project, m_path));
        // Who saves without having looked is asked.
        Answers answers;
        answers.click(QStringLiteral("Cancel"));
        QVERIFY(!ui.window().documents().save());
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QTRY_VERIFY(ui.window().notice().isVisible());
        QVERIFY(choose(ui.window().notice(), QStringLiteral("Reload")));
        waitUntilOpened(ui.window());
        QCOMPARE(ui.session().filter().filter().batches, std::set<int>{4});
    }

    void bookmarksOfAProjectStayInIt()
    {
        UiFixture ui;
        BookmarkList& list = ui.session().bookmarks();
        list.add(bookmarkOf(ui.session(), QStringLiteral("mine"), {300, 200}));
        QVERIFY(ui.window().documents().saveTo(m_path));
        list.add(bookmarkOf(ui.session(), QStringLiteral("the project's"), {300, 200}));
        QVERIFY(ui.window().documents().save());
        ui.window().documents().newProject();
        waitUntilOpened(ui.window());
        QCOMPARE(list.bookmarks().size(), size_t{1});
        QCOMPARE(list.bookmarks().front().name, QStringLiteral("mine"));
    }

private:
    static ProjectFile readProjectFileOf(UiFixture& ui)
    {
        ProjectFile project;
        project.sources = ui.session().project().sources;
        project.shown = bookmarkOf(ui.session(), QString(), ui.window().canvas().frameMm());
        return project;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

ZONEATLAS_TEST(documents, DocumentsTest)
#include "tst_documents.moc"
