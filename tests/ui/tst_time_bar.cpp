// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_bar.h"

#include "test_registry.h"
#include "ui/date_field.h"
#include "ui/time_axis.h"
#include "ui_fixture.h"

#include <QAccessible>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

QPoint onAxis(const TimeAxis& axis, QDate day)
{
    return QPointF(axis.axisLayout().xOf(day), axis.axisLayout().lineY()).toPoint();
}

void typeDate(DateField& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

class TimeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void draggingTheHandleMovesTheDate()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        QTest::mousePress(&axis, Qt::LeftButton, {}, axis.handlePosition().toPoint());
        QTest::mouseMove(&axis, onAxis(axis, {2017, 6, 15}));
        const qint64 off = QDate(2017, 6, 15).daysTo(ui.session().time().date());
        QVERIFY(std::abs(off) < 8); // a pixel is about five days
        QTest::mouseMove(&axis, onAxis(axis, {2018, 7, 24}) + QPoint(4, 0));
        QCOMPARE(ui.session().time().date(), QDate(2018, 7, 24)); // drawn on by the event
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, onAxis(axis, {2018, 7, 24}));
    }

    void shiftFreesTheHandleFromEvents()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        const QPoint beside = onAxis(axis, {2018, 7, 24}) + QPoint(4, 0);
        QTest::mouseClick(&axis, Qt::LeftButton, Qt::ShiftModifier, beside);
        QVERIFY(ui.session().time().date() > QDate(2018, 7, 24));
        QTest::mouseClick(&axis, Qt::LeftButton, {}, beside);
        QCOMPARE(ui.session().time().date(), QDate(2018, 7, 24));
    }

    void keysStepOnTheAxis()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        axis.setFocus();
        QTest::keyClick(&axis, Qt::Key_Left);
        QCOMPARE(ui.session().time().date(), QDate(2022, 11, 14));
        QTest::keyClick(&axis, Qt::Key_Right);
        QCOMPARE(ui.session().time().date(), QDate(2025, 4, 25));
        QTest::keyClick(&axis, Qt::Key_Home);
        QCOMPARE(ui.session().time().date(), ui.session().time().firstDay());
        QTest::keyClick(&axis, Qt::Key_End);
        QCOMPARE(ui.session().time().date(), QDate(2025, 4, 25));
        QTest::keyClick(&axis, Qt::Key_Space);
        QVERIFY(ui.session().time().isPlaying());
    }

    void aTypedDateIsTakenOver()
    {
        UiFixture ui;
        DateField& field = ui.window().timeBar().dateField();
        typeDate(field, QStringLiteral("2022-03-01"));
        QCOMPARE(ui.session().time().date(), QDate(2022, 3, 1));
        QCOMPARE(field.text(), QStringLiteral("1 Mar 2022"));
        QVERIFY(!field.hasFocus());
        QVERIFY(ui.window().timeBar().caption().contains(QStringLiteral("132")));
    }

    void aWrongDateIsAnsweredAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nonsense") << QStringLiteral("soon") << QStringLiteral("Not a date");
        QTest::newRow("outside") << QStringLiteral("1999-01-01") << QStringLiteral("2015");
    }

    void aWrongDateIsAnsweredAndChangesNothing()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, answer);
        UiFixture ui;
        TimeBar& bar = ui.window().timeBar();
        const QDate before = ui.session().time().date();
        typeDate(bar.dateField(), text);
        QCOMPARE(ui.session().time().date(), before);
        QVERIFY(bar.caption().contains(answer));
        QTest::keyClick(&bar.dateField(), Qt::Key_Escape);
        QCOMPARE(bar.dateField().text(), QStringLiteral("25 Apr 2025"));
    }

    void aClickIntoTheDateSelectsAllOfIt()
    {
        UiFixture ui;
        DateField& field = ui.window().timeBar().dateField();
        QTest::mouseClick(&field, Qt::LeftButton, {}, field.rect().center());
        QCOMPARE(field.selectedText(), field.text());
        QTest::mouseClick(&field, Qt::LeftButton, {}, field.rect().center());
        QVERIFY(field.selectedText().isEmpty()); // the second one puts the cursor
    }

    void buttonsActOnTheSession()
    {
        UiFixture ui;
        const auto buttons = ui.window().timeBar().findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 8);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(ui.session().time().date(), ui.session().time().firstDay());
        QTest::mouseClick(buttons[3], Qt::LeftButton);
        QCOMPARE(ui.session().time().date(), QDate(2015, 3, 7));
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QVERIFY(ui.session().time().isPlaying());
        ui.session().time().pause();
        QTest::mouseClick(buttons[7], Qt::LeftButton);
        QVERIFY(ui.session().time().isLooping());
        ui.session().time().setSpeed(4);
        QCOMPARE(buttons[6]->text(), QStringLiteral("4×"));
    }

    void theAxisKeepsItsLengthWhileTheDateMoves()
    {
        UiFixture ui;
        const int width = ui.window().timeBar().axis().width();
        for (const QDate day : {QDate(2015, 1, 1), QDate(2022, 12, 28), QDate(2015, 3, 7)}) {
            ui.session().time().setDate(day);
            ui.settle();
            QCOMPARE(ui.window().timeBar().axis().width(), width);
        }
    }

    void assistivePrograms()
    {
        UiFixture ui;
        QAccessibleInterface* axis = QAccessible::queryAccessibleInterface(&ui.window().timeBar().axis());
        QCOMPARE(axis->role(), QAccessible::Slider);
        QVERIFY(!axis->text(QAccessible::Name).isEmpty());
        QVERIFY(axis->text(QAccessible::Value).contains(QStringLiteral("178")));
        axis->valueInterface()->setCurrentValue(0);
        QCOMPARE(ui.session().time().date(), ui.session().time().firstDay());
    }
};

ZONEATLAS_TEST(time_bar, TimeBarTest)
#include "tst_time_bar.moc"
