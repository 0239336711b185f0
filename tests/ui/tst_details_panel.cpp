// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_panel.h"

#include "test_registry.h"
#include "ui/dossier.h"
#include "ui_fixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace zoneatlas;

namespace {

struct Panel
{
    Session session{test::bundledProject(), Language::English};
    DetailsPanel panel{session};

    /// Until the page follows the date again.
    static void calm() { QTest::qWait(DetailsPanel::kCalmMs + 20); }
    QString textFor(const QString& zone, QDate date)
    {
        session.time().setDate(date);
        session.selection().select(ZoneId(zone));
        calm();
        return panel.toPlainText();
    }
};

} // namespace

class DetailsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllAboutAZone()
    {
        Panel ui;
        const QString text = ui.textFor(QStringLiteral("hangzhou"), {2022, 3, 1});
        for (const char* fact :
             {"Hangzhou", "杭州", "中国（杭州）跨境电子商务综合试验区", "Zhejiang", "East", "Batch 1",
              "In force since 7 March 2015", "12 March 2015", "国函〔2015〕44号", "330100", "120.1536° E",
              "Cross-border e-commerce exports", "published 22 Jan 2024", "Sources"})
            QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    }

    void statusFollowsTheDate()
    {
        Panel ui;
        QVERIFY(
            ui.textFor(QStringLiteral("haikou"), {2018, 7, 23}).contains(QStringLiteral("Not yet approved")));
        QVERIFY(ui.textFor(QStringLiteral("haikou"), {2018, 7, 24})
                    .contains(QStringLiteral("In force since 24 July 2018")));
        const QString revoked = ui.textFor(QStringLiteral("haikou"), {2025, 4, 25});
        QVERIFY(revoked.contains(QStringLiteral("Revoked on 25 April 2025")));
        QVERIFY(revoked.contains(QStringLiteral("Hainan Island")));
        QVERIFY(revoked.contains(QStringLiteral("Inferred")));
        QVERIFY(revoked.contains(QStringLiteral("国函〔2025〕40号")));
    }

    void theSuccessorIsALinkThatSelectsIt()
    {
        Panel ui;
        ui.textFor(QStringLiteral("haikou"), {2025, 5, 1});
        emit ui.panel.anchorClicked(QUrl(QStringLiteral("zone:hainan-island")));
        QCOMPARE(ui.session.selection().current(),
                 std::optional<AtlasItem>(ZoneId(QStringLiteral("hainan-island"))));
        test::UiFixture::settle();
        QVERIFY(ui.panel.toHtml().contains(QStringLiteral("zone:sanya"))); // and back to those it follows
    }

    void weakDatesAndNamesAreSaidToBeWeak()
    {
        Panel ui;
        QVERIFY(ui.textFor(QStringLiteral("qinhuangdao"), {2025, 5, 1})
                    .contains(QStringLiteral("publication stands in")));
        QVERIFY(
            ui.textFor(QStringLiteral("ordos"), {2025, 5, 1}).contains(QStringLiteral("day is from memory")));
        QVERIFY(ui.textFor(QStringLiteral("heze"), {2025, 5, 1}).contains(QStringLiteral("From memory")));
        QVERIFY(!ui.textFor(QStringLiteral("hangzhou"), {2025, 5, 1}).contains(QStringLiteral("memory")));
    }

    void withoutFiguresItSaysSo()
    {
        Panel ui;
        QString without;
        for (const Zone& zone : test::bundledProject().ledger->zones()) {
            TradeQuery query;
            query.subject = zone.adcode.value;
            if (test::bundledProject().trade->pick(query).empty())
                without = zone.id.value;
        }
        QVERIFY(!without.isEmpty());
        QVERIFY(ui.textFor(without, {2025, 5, 1}).contains(QStringLiteral("No published figure")));
    }

    void figuresOfAProvinceLevelZoneAreTheProvinces()
    {
        Panel ui;
        const QString text = ui.textFor(QStringLiteral("hainan-island"), {2025, 5, 1});
        QVERIFY(text.contains(QStringLiteral("Goods trade")));
        QVERIFY(!text.contains(QStringLiteral("No published figure")));
    }

    void whatElseIsThereIsListed()
    {
        const Project& project = test::bundledProject();
        const auto names = [&project](const char* zone, QDate date) {
            QStringList ids;
            for (const Zone* other :
                 zonesAtSamePlace(*project.ledger->zone(ZoneId(QLatin1String(zone))), *project.map, date))
                ids << other->id.value;
            return ids;
        };
        QCOMPARE(names("yiwu", {2025, 5, 1}), QStringList{QStringLiteral("jinhua")});
        QCOMPARE(names("jinhua", {2025, 5, 1}), QStringList{QStringLiteral("yiwu")});
        QCOMPARE(names("yiwu", {2018, 8, 1}), QStringList()); // Jinhua came later
        QCOMPARE(names("hainan-island", {2025, 5, 1}),
                 (QStringList{QStringLiteral("haikou"), QStringLiteral("sanya")}));
    }

    void withoutSelectionItSumsUpTheCountry()
    {
        Panel ui;
        ui.session.time().setDate({2022, 3, 1});
        test::UiFixture::settle();
        const QString text = ui.panel.toPlainText();
        for (const char* fact : {"132", "30", "Batch 6", "22 January 2022", "Fills gaps", "Click a zone"})
            QVERIFY2(text.contains(QLatin1String(fact)), fact);
    }

    void aPageThatReadsTheSameIsNotWrittenAgain()
    {
        Panel ui;
        // The last event changes nothing near Heihe.
        const QString before = ui.textFor(QStringLiteral("heihe"), {2023, 1, 1});
        const qint64 written = ui.panel.rewriteCount();
        for (const QDate day : {QDate(2024, 1, 1), QDate(2025, 4, 25), QDate(2025, 5, 1)}) {
            ui.session.time().setDate(day);
            Panel::calm();
        }
        QCOMPARE(ui.panel.toPlainText(), before);
        QCOMPARE(ui.panel.rewriteCount(), written);
    }

    void manyChangesOfOneTurnAreOneUpdate()
    {
        Panel ui;
        test::UiFixture::settle();
        const qint64 written = ui.panel.rewriteCount();
        for (const QDate day : ui.session.time().eventDates())
            ui.session.time().setDate(day);
        ui.session.selection().select(ZoneId(QStringLiteral("yiwu")));
        ui.session.setLanguage(Language::Chinese);
        test::UiFixture::settle();
        QCOMPARE(ui.panel.rewriteCount(), written + 1);
        QVERIFY(ui.panel.toPlainText().startsWith(QStringLiteral("义乌")));
    }

    /// A page of text costs more than all the rest of a time step.
    void whileTheDateMovesOnThePageWaits()
    {
        Panel ui;
        Panel::calm();
        const qint64 written = ui.panel.rewriteCount();
        QElapsedTimer clock;
        clock.start();
        for (int turn = 0; turn < 3; ++turn)
            for (const QDate day : ui.session.time().eventDates()) {
                ui.session.time().setDate(day);
                QCoreApplication::processEvents();
            }
        QVERIFY(ui.panel.rewriteCount() - written <= clock.elapsed() / DetailsPanel::kCalmMs + 1);
        ui.session.time().setDate({2022, 3, 1});
        Panel::calm();
        QVERIFY(ui.panel.toPlainText().contains(QStringLiteral("132")));
    }

    void namesFromDataAreEscaped()
    {
        Zone zone = test::bundledProject().ledger->zones().front();
        zone.name = {QStringLiteral("<b>x</b>"), QStringLiteral("<b>x</b>")};
        const DossierContext context{
            test::bundledProject(), {2025, 5, 1}, Language::English, Palette::batches()};
        QVERIFY(zoneDossier(zone, context).contains(QStringLiteral("&lt;b&gt;x")));
    }
};

ZONEATLAS_TEST(details_panel, DetailsPanelTest)
#include "tst_details_panel.moc"
