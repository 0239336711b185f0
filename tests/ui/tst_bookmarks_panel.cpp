// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks_panel.h"

#include "session/bookmarks.h"
#include "session/state_history.h"
#include "test_registry.h"
#include "ui/bookmarks_actions.h"
#include "ui/bookmarks_memory.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui/slides_export.h"
#include "ui_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

const ZoneId kYiwu(QStringLiteral("yiwu"));

QStringList rowsOf(const QListWidget& list)
{
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows << list.item(row)->text();
    return rows;
}

QStringList namesOf(UiFixture& ui)
{
    QStringList names;
    for (const Bookmark& bookmark : ui.session().bookmarks().bookmarks())
        names << bookmark.name;
    return names;
}

/// Three bookmarks at different dates, called a, b and c; the dock is shown.
void makeThree(UiFixture& ui)
{
    for (const int year : {2016, 2019, 2022}) {
        ui.session().time().setDate({year, 12, 31});
        ui.session().bookmarks().add(bookmarkOf(ui.session(), QString(QChar(u'a' + (year - 2016) / 3)),
                                                ui.window().canvas().frameMm()));
    }
    ui.window().bookmarksDock().show();
    ui.settle();
}

void clickRow(QListWidget& list, int row)
{
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
    UiFixture::settle();
}

QPushButton& button(UiFixture& ui, const QString& text)
{
    for (auto* candidate : ui.window().bookmarks().findChildren<QPushButton*>())
        if (candidate->text() == text)
            return *candidate;
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class BookmarksPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyMakesOneWithANameToTypeOver()
    {
        UiFixture ui;
        QVERIFY(!ui.window().bookmarksDock().isVisible());
        ui.session().selection().select(kYiwu);
        QTest::keyClick(&ui.window().canvas(), Qt::Key_D, Qt::ControlModifier);
        ui.settle();
        QVERIFY(ui.window().bookmarksDock().isVisible());
        QCOMPARE(namesOf(ui), QStringList(QStringLiteral("25 April 2025 · Yiwu")));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("The market town"));
        QTest::keyClick(editor, Qt::Key_Return);
        ui.settle();
        QCOMPARE(namesOf(ui), QStringList(QStringLiteral("The market town")));
        QCOMPARE(rowsOf(ui.window().bookmarks().list()), namesOf(ui));
    }

    void aClickGoesThereInOneStep()
    {
        UiFixture ui;
        ui.session().selection().select(kYiwu);
        ui.window().canvas().zoomToSelection();
        const SessionState there = stateOf(ui.session());
        ui.session().bookmarks().add(
            bookmarkOf(ui.session(), QStringLiteral("x"), ui.window().canvas().frameMm()));
        ui.session().selection().clear();
        ui.window().canvas().showFullExtent();
        ui.session().time().goToFirst();
        ui.settle();
        ui.session().history().clear();
        const SessionState here = stateOf(ui.session());
        ui.window().bookmarksActions().goTo(0);
        ui.settle();
        QCOMPARE(stateOf(ui.session()), there);
        ui.session().history().back();
        QCOMPARE(stateOf(ui.session()), here);
        QVERIFY(!ui.session().history().canGoBack());
    }

    void rowsAndKeysOfTheList()
    {
        UiFixture ui;
        makeThree(ui);
        QListWidget& list = ui.window().bookmarks().list();
        clickRow(list, 1);
        QCOMPARE(ui.session().time().date(), QDate(2019, 12, 31));
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(ui.session().time().date(), QDate(2016, 12, 31));
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        ui.settle();
        QCOMPARE(namesOf(ui).join(QString()), QStringLiteral("bac"));
        QCOMPARE(rowsOf(list), namesOf(ui));
        QCOMPARE(list.currentRow(), 1);
        QTest::keyClick(&list, Qt::Key_Delete);
        ui.settle();
        QCOMPARE(namesOf(ui).join(QString()), QStringLiteral("bc"));
    }

    void draggingARowMovesTheBookmark()
    {
        UiFixture ui;
        makeThree(ui);
        QListWidget& list = ui.window().bookmarks().list();
        QVERIFY(list.model()->moveRow({}, 2, {}, 0)); // what a drop does
        ui.settle();
        QCOMPARE(namesOf(ui).join(QString()), QStringLiteral("cab"));
        QCOMPARE(rowsOf(list), namesOf(ui));
    }

    void aBlankNameIsNotTaken()
    {
        UiFixture ui;
        makeThree(ui);
        QListWidget& list = ui.window().bookmarks().list();
        list.item(0)->setText(QStringLiteral("  "));
        QCOMPARE(rowsOf(list).first(), QStringLiteral("a"));
        QCOMPARE(namesOf(ui).first(), QStringLiteral("a"));
    }

    void theTourIsOneStepAndEscEndsIt()
    {
        UiFixture ui;
        makeThree(ui);
        ui.session().time().goToLast();
        ui.settle();
        ui.session().history().clear();
        QAction& entry = *ui.window().menu().action(Command::PlayTour);
        QTest::mouseClick(&button(ui, QStringLiteral("Play tour")), Qt::LeftButton);
        QVERIFY(ui.window().bookmarksActions().tour().isRunning());
        QVERIFY(entry.isChecked());
        QCOMPARE(ui.session().time().date(), QDate(2016, 12, 31));
        QCOMPARE(ui.window().bookmarks().list().currentRow(), 0);
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Escape);
        QVERIFY(!ui.window().bookmarksActions().tour().isRunning());
        QVERIFY(!entry.isChecked());
        ui.settle();
        ui.session().history().back();
        QCOMPARE(ui.session().time().date(), QDate(2025, 4, 25));
    }

    void whoeverTakesOverEndsTheTour()
    {
        UiFixture ui;
        makeThree(ui);
        ui.window().menu().action(Command::PlayTour)->trigger();
        QVERIFY(ui.window().bookmarksActions().tour().isRunning());
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Period);
        QVERIFY(!ui.window().bookmarksActions().tour().isRunning());
    }

    void slidesAreOfTheBookmarks()
    {
        UiFixture ui;
        QVERIFY(!ui.window().menu().action(Command::ExportSlides)->isEnabled());
        makeThree(ui);
        QVERIFY(ui.window().menu().action(Command::ExportSlides)->isEnabled());
        QVERIFY(button(ui, QStringLiteral("Export as slides…")).isEnabled());
        const FigureFolder slides = slidesFor(ui.session());
        QCOMPARE(slides.figures.size(), size_t{3});
        QCOMPARE(slides.figures[1].fileName, QStringLiteral("02_b.png"));
        QCOMPARE(slides.figures[1].figure.time.asOf, QDate(2019, 12, 31));
        const QSize size = pixelSize(slides.figures[1].figure.pageMm, slides.recipe.dpi);
        QCOMPARE(size, QSize(1920, 1080));
    }

    void slidesGoToAFolderThatIsNotThere()
    {
        const QTemporaryDir dir;
        QCOMPARE(freeSlidesFolder(dir.path()), dir.filePath(QStringLiteral("zoneatlas-slides")));
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("zoneatlas-slides")));
        QCOMPARE(freeSlidesFolder(dir.path()), dir.filePath(QStringLiteral("zoneatlas-slides-2")));
    }

    void bookmarksAreRemembered()
    {
        QTemporaryDir dir;
        test::redirectSettings(dir.path());
        {
            Session session(test::bundledProject(), Language::English);
            MainWindow window(session);
            session.selection().select(kYiwu);
            session.bookmarks().add(bookmarkOf(session, QStringLiteral("x"), {300, 200}));
        }
        Session session(test::bundledProject(), Language::English);
        const MainWindow window(session);
        QCOMPARE(session.bookmarks().bookmarks().size(), size_t{1});
        QCOMPARE(session.bookmarks().bookmarks()[0].state.selection.zones, QSet<ZoneId>{kYiwu});
    }

    void brokenOnesArePutAside()
    {
        const QTemporaryDir dir;
        test::redirectSettings(dir.path());
        QSettings settings;
        settings.setValue(QStringLiteral("bookmarks"), QStringLiteral("[{\"name\":"));
        QVERIFY(loadBookmarks(settings).empty());
        saveBookmarks(settings, {});
        QCOMPARE(settings.value(QStringLiteral("bookmarks-unreadable")).toString(),
                 QStringLiteral("[{\"name\":"));
    }
};

ZONEATLAS_TEST(bookmarks_panel, BookmarksPanelTest)
#include "tst_bookmarks_panel.moc"
