// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_list.h"

#include "test_registry.h"
#include "ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

QString text(const EventListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class EventListTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatEachEventChanged()
    {
        Session session(test::bundledProject(), Language::English);
        const EventListModel model(session);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(text(model, 0, EventListModel::ChangeColumn), QStringLiteral("+1 zone"));
        QCOMPARE(text(model, 0, EventListModel::TotalColumn), QStringLiteral("1 in 1 province"));
        QCOMPARE(text(model, 1, EventListModel::EventColumn), QStringLiteral("Batch 2"));
        QCOMPARE(text(model, 5, EventListModel::TotalColumn), QStringLiteral("132 in 30 provinces"));
        QCOMPARE(text(model, 6, EventListModel::DocumentColumn), QStringLiteral("国函〔2022〕126号"));
        const QString last = text(model, 7, EventListModel::ChangeColumn);
        QVERIFY2(last.startsWith(QStringLiteral("+16 zones")), qPrintable(last));
        QVERIFY2(last.endsWith(QStringLiteral("−3: Haikou, Sanya, Alashankou")), qPrintable(last));
        QCOMPARE(text(model, 7, EventListModel::TotalColumn), QStringLiteral("178 in 31 provinces"));
    }

    void totalsAreThoseOfTheLedger()
    {
        Session session(test::bundledProject(), Language::English);
        ZoneFilter zhejiang;
        zhejiang.provinces = {ProvinceCode(QStringLiteral("330000"))};
        session.filter().setFilter(zhejiang);
        const EventListModel model(session);
        for (int row = 0; row < model.rowCount(); ++row) {
            const Standing standing =
                session.project().ledger->standingOn(model.event(row).date, session.scope());
            QCOMPARE(model.event(row).inForce, standing.inForce);
            QCOMPARE(model.event(row).provincesCovered, standing.provincesCovered());
        }
    }

    void theModelBehaves()
    {
        Session session(test::bundledProject(), Language::English);
        EventListModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.time().goToFirst();
        for (int i = 0; i < 9; ++i)
            session.time().goToNextEvent();
        session.filter().showOnlyBatch(3);
        session.setLanguage(Language::Chinese);
        Project empty = test::bundledProject();
        empty.ledger = std::make_shared<ApprovalLedger>();
        session.setProject(empty);
        QCOMPARE(model.rowCount(), 0);
        session.setProject(test::bundledProject());
        QCOMPARE(model.rowCount(), 8);
    }

    void theRowOfTheDateIsMarked()
    {
        Session session(test::bundledProject(), Language::English);
        const EventListModel model(session);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        session.time().setDate({2021, 1, 1});
        QCOMPARE(model.currentRow(), 4);
        QVERIFY(text(model, 4, EventListModel::DateColumn).startsWith(QStringLiteral("▸")));
        QVERIFY(!text(model, 7, EventListModel::DateColumn).startsWith(QStringLiteral("▸")));
        session.time().setDate({2021, 6, 1}); // the same event still
        QCOMPARE(changes.count(), 1);
        session.time().goToFirst();
        QVERIFY(!model.currentRow());
    }

    void aClickGoesToTheDay()
    {
        UiFixture ui;
        QTest::keyClick(&ui.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(ui.window().eventsDock().isVisible());
        EventList& list = ui.window().events();
        list.scrollToTop();
        const QRect row = list.visualRect(list.model()->index(2, EventListModel::ChangeColumn));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(ui.session().time().date(), QDate(2018, 7, 24));
        QCOMPARE(list.currentIndex().row(), 2);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(ui.session().time().date(), QDate(2018, 7, 24)); // looked at, not gone to
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(ui.session().time().date(), QDate(2019, 12, 15));
        ui.session().time().goToLast();
        QCOMPARE(list.currentIndex().row(), 7);
    }

    void followsTheLanguage()
    {
        UiFixture ui;
        ui.session().setLanguage(Language::Chinese);
        const EventListModel& model = ui.window().events().events();
        QVERIFY(text(model, 7, EventListModel::ChangeColumn).contains(QStringLiteral("海口")));
    }
};

ZONEATLAS_TEST(event_list, EventListTest)
#include "tst_event_list.moc"
