// SPDX-License-Identifier: GPL-3.0-or-later
// Help → Manual and About the data, with real keys and clicks.
#include "ui/reading_dialog.h"

#include "test_registry.h"
#include "ui/main_menu.h"
#include "ui/reading_text.h"
#include "ui_fixture.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QWindow>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

ReadingDialog* shownReading(UiFixture& ui)
{
    const auto all = ui.window().findChildren<ReadingDialog*>();
    return all.size() == 1 ? all.constFirst() : nullptr;
}

ReadingDialog* openFromMenu(UiFixture& ui, Command command)
{
    ui.window().menu().action(command)->trigger();
    ReadingDialog* dialog = shownReading(ui);
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QStringList headingTexts(const ReadingDialog& dialog)
{
    QStringList texts;
    for (int row = 0; row < dialog.headings().count(); ++row)
        texts << dialog.headings().item(row)->toolTip();
    return texts;
}

QString manualText(const char* file)
{
    QFile text(bundledResourceDir() + QLatin1String("/manual/") + QLatin1String(file));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QStringList matchesOf(const QString& text, const char* pattern)
{
    const QRegularExpression form(QString::fromUtf8(pattern), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

QStringList sortedSet(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

} // namespace

class ReadingDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void theDataCardHasTablesAndHeadings()
    {
        UiFixture ui;
        ReadingDialog* card = openFromMenu(ui, Command::AboutData);
        QVERIFY(card);
        QCOMPARE(headingTexts(*card).mid(0, 3),
                 (QStringList{QStringLiteral("About the data"), QStringLiteral("Rules for reading"),
                              QStringLiteral("Columns")}));
        QVERIFY(card->text().toPlainText().contains(QStringLiteral("181 approvals")));
        int tables = 0;
        for (QTextFrame* frame : card->text().document()->rootFrame()->childFrames())
            tables += qobject_cast<QTextTable*>(frame) ? 1 : 0;
        QCOMPARE(tables, 5);
        QVERIFY(card->text().openExternalLinks());
    }

    void aHeadingBringsItsChapterToTheTop()
    {
        UiFixture ui;
        ReadingDialog* card = openFromMenu(ui, Command::AboutData);
        QVERIFY(card);
        QListWidget& headings = card->headings();
        const int row = static_cast<int>(headingTexts(*card).indexOf(QStringLiteral("How it was checked")));
        QVERIFY(row > 0);
        headings.scrollToItem(headings.item(row));
        QTest::mouseClick(headings.viewport(), Qt::LeftButton, {},
                          headings.visualItemRect(headings.item(row)).center());
        const QString top = card->text().cursorForPosition({30, 20}).block().text();
        QVERIFY2(top == QStringLiteral("How it was checked"), qPrintable(top));
        QCOMPARE(headings.currentRow(), row);
        card->text().verticalScrollBar()->setValue(0);
        QCOMPARE(headings.currentRow(), 0);
    }

    void wordsAreFoundOneAfterTheOther()
    {
        UiFixture ui;
        ReadingDialog* card = openFromMenu(ui, Command::AboutData);
        QVERIFY(card);
        QTest::keyClick(card->windowHandle(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(card->findField().hasFocus());
        QTest::keyClicks(&card->findField(), QStringLiteral("qingdao"));
        QCOMPARE(card->text().textCursor().selectedText(), QStringLiteral("Qingdao"));
        QVERIFY(card->foundText().startsWith(QStringLiteral("1 of ")));
        card->findField().clear();
        QTest::keyClicks(&card->findField(), QStringLiteral("vintage"));
        const QString first = card->foundText();
        QTest::keyClick(&card->findField(), Qt::Key_Return);
        QVERIFY(card->foundText() != first);
        QTest::keyClick(&card->findField(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(card->foundText(), first);
        QTest::keyClicks(&card->findField(), QStringLiteral("zzz"));
        QCOMPARE(card->foundText(), QStringLiteral("not found"));
        QTest::keyClick(&card->findField(), Qt::Key_Escape);
        QVERIFY(card->findField().text().isEmpty());
        QVERIFY(card->isVisible());
    }

    void itFollowsTheLanguage()
    {
        UiFixture ui;
        ReadingDialog* card = openFromMenu(ui, Command::AboutData);
        QVERIFY(card);
        ui.session().setLanguage(Language::Chinese);
        QVERIFY(card->text().toPlainText().startsWith(QStringLiteral("关于数据")));
        ui.session().setLanguage(Language::English);
    }

    void otherDataTellOfThemselves()
    {
        QTemporaryDir folder;
        UiFixture ui;
        ReadingDialog* card = openFromMenu(ui, Command::AboutData);
        QVERIFY(card);
        Project other = ui.session().project();
        other.sources.zones.path = folder.filePath(QStringLiteral("zones.csv"));
        ui.session().setProject(other);
        QVERIFY(card->text().toPlainText().contains(folder.path()));
        QVERIFY(card->text().toPlainText().contains(QStringLiteral("no README.md")));
        QFile text(folder.filePath(QStringLiteral("README.md")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("# My zones");
        text.close();
        ui.session().setProject(other);
        QCOMPARE(card->text().toPlainText(), QStringLiteral("My zones"));
    }

    void theManualOpensOnceAndRemembersItsSize()
    {
        UiFixture ui;
        QTest::keyClick(&ui.window(), Qt::Key_F1, Qt::ShiftModifier);
        ReadingDialog* manual = shownReading(ui);
        QVERIFY(manual && QTest::qWaitForWindowActive(manual));
        QVERIFY(manual->text().toPlainText().contains(QStringLiteral("Five things to try")));
        ui.window().menu().action(Command::Manual)->trigger();
        QCOMPARE(shownReading(ui), manual);
        manual->resize(700, 500);
        manual->close();
        QTRY_VERIFY(!shownReading(ui));
        QCOMPARE(openFromMenu(ui, Command::Manual)->size(), QSize(700, 500));
    }

    void bothManualsTellTheSame()
    {
        const QString english = manualText("manual.en.md");
        const QString chinese = manualText("manual.zh_CN.md");
        QVERIFY(english.size() > 5000);
        QCOMPARE(matchesOf(chinese, "^(#+) "), matchesOf(english, "^(#+) "));
        QCOMPARE(matchesOf(chinese, "^(\\d+\\.) "), matchesOf(english, "^(\\d+\\.) "));
        QCOMPARE(matchesOf(chinese, "^ {4,}(zoneatlas .*)$"), matchesOf(english, "^ {4,}(zoneatlas .*)$"));
        const char* keys = "((?:(?:Ctrl|Alt|Shift)\\+)+[A-Z0-9←→]\\d?(?![a-z])|\\bF\\d+|Esc|Home|End|Space)";
        QCOMPARE(sortedSet(matchesOf(
                     QString(chinese).replace(QStringLiteral("空格键"), QStringLiteral("Space")), keys)),
                 sortedSet(matchesOf(english, keys)));
    }
};

ZONEATLAS_TEST(reading_dialog, ReadingDialogTest)
#include "tst_reading_dialog.moc"
