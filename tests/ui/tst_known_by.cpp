// SPDX-License-Identifier: GPL-3.0-or-later
// The day of knowledge: chosen in its menu, obeyed by chart, details and figure, undone by going back.
#include "ui/known_by_button.h"

#include "charts_of.h"
#include "session/state_history.h"
#include "test_registry.h"
#include "ui/details_panel.h"
#include "ui/export_choices.h"
#include "ui_fixture.h"

#include <QDateEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

const QDate kFirstReleaseOf2022(2023, 1, 20);

double totalOf(const TradeChart& chart, const Session& session, int year)
{
    double total = 0;
    for (const PlottedFigure& figure : chart.plottedFigures())
        if (figure.begin.year() == year)
            total += session.project().trade->figure(figure.figure).value;
    return total;
}

} // namespace

class KnownByTest : public QObject
{
    Q_OBJECT

private slots:
    void theMenuOffersThePublications()
    {
        UiFixture ui;
        const auto* button = ui.window().findChild<KnownByButton*>();
        QVERIFY(button != nullptr);
        QCOMPARE(button->text(), QStringLiteral("Trade figures: newest"));
        const std::vector<QDate> days = button->daysOffered();
        QVERIFY(std::is_sorted(days.begin(), days.end()));
        QVERIFY(std::find(days.begin(), days.end(), kFirstReleaseOf2022) != days.end());
    }

    void allFollowTheChosenDay()
    {
        UiFixture ui;
        auto* button = ui.window().findChild<KnownByButton*>();
        const TradeChart& chart = test::tradeChartOf(ui.window());
        QCOMPARE(totalOf(chart, ui.session(), 2022), 2059.9);
        choose(*button, QStringLiteral("20 January 2023"));
        QCOMPARE(ui.session().knownBy(), kFirstReleaseOf2022);
        QCOMPARE(button->text(), QStringLiteral("Trade figures known by 20 Jan 2023"));
        QCOMPARE(totalOf(chart, ui.session(), 2022), 2110.0);
        QCOMPARE(totalOf(chart, ui.session(), 2023), 0.0);
        QTRY_VERIFY(ui.window().details().toPlainText().contains(QStringLiteral("2,110 bn yuan")));
        QTRY_VERIFY(!ui.window().details().toPlainText().contains(QStringLiteral("2,059.9")));
        const ExportChoices plain;
        QCOMPARE(figureRequest(plain, ui.session(), {}).reading.knownBy, kFirstReleaseOf2022);
        choose(*button, QStringLiteral("Newest figures"));
        QVERIFY(!ui.session().knownBy());
        QCOMPARE(totalOf(chart, ui.session(), 2022), 2059.9);
    }

    void goingBackUndoesIt()
    {
        UiFixture ui;
        ui.session().setKnownBy(kFirstReleaseOf2022);
        ui.session().history().finishStep();
        ui.session().history().back();
        QVERIFY(!ui.session().knownBy());
        ui.session().history().forward();
        QCOMPARE(ui.session().knownBy(), kFirstReleaseOf2022);
    }

    void anyDayCanBeChosen()
    {
        UiFixture ui;
        auto* button = ui.window().findChild<KnownByButton*>();
        emit button->menu()->aboutToShow();
        auto* day = button->menu()->findChild<QDateEdit*>();
        day->setDate({2023, 3, 1});
        QTest::mouseClick(button->menu()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(ui.session().knownBy(), QDate(2023, 3, 1));
        QCOMPARE(totalOf(test::tradeChartOf(ui.window()), ui.session(), 2022), 2110.0);
    }

    void theCurrencyIsChosenAndNothingConverted()
    {
        UiFixture ui;
        auto* button = ui.window().findChild<KnownByButton*>();
        const TradeChart& chart = test::tradeChartOf(ui.window());
        choose(*button, QStringLiteral("US dollars"));
        QCOMPARE(ui.session().reading().currency, Currency::Usd);
        QCOMPARE(button->text(), QStringLiteral("Trade figures: newest · US dollars"));
        QVERIFY(chart.figuresShown().empty()); // none was published in dollars
        const ExportChoices plain;
        QCOMPARE(figureRequest(plain, ui.session(), {}).reading.currency, Currency::Usd);
        ui.session().history().finishStep();
        ui.session().history().back();
        QCOMPARE(ui.session().reading().currency, Currency::Cny);
        QCOMPARE(totalOf(chart, ui.session(), 2022), 2059.9);
    }

    void revisionsAreTold()
    {
        UiFixture ui;
        const QString details = ui.window().details().toPlainText();
        QVERIFY2(
            details.contains(QStringLiteral(
                "2,110 bn yuan (20 Jan 2023) → 2,100 bn yuan (17 Jun 2023) → 2,059.9 bn yuan (2025): −2.4%")),
            qPrintable(details));
    }

    void whatFollowsIsToldWithItsFormula()
    {
        UiFixture ui;
        const QString country = ui.window().details().toPlainText();
        QVERIFY2(country.contains(QStringLiteral("Exports less imports: 1,004.3 bn yuan = 1,532.1 − 527.8")),
                 qPrintable(country));
        ui.session().select(ProvinceCode(QStringLiteral("330000")));
        QTRY_VERIFY(ui.window().details().toPlainText().contains(QStringLiteral("Per zone in force: ")));
    }

private:
    static void choose(const KnownByButton& button, const QString& text)
    {
        emit button.menu()->aboutToShow();
        for (QAction* action : button.menu()->actions())
            if (action->text() == text)
                return action->trigger();
        QFAIL(qPrintable(text));
    }
};

ZONEATLAS_TEST(known_by, KnownByTest)
#include "tst_known_by.moc"
