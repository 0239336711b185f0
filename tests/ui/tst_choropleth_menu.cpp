// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_registry.h"
#include "ui/choropleth_menu.h"
#include "ui/map_canvas.h"
#include "ui/place_text.h"
#include "ui_fixture.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QTimer>
#include <QtTest>

using namespace zoneatlas;
using test::bundledProject;

class ChoroplethMenuTest : public QObject
{
    Q_OBJECT

private:
    static QAction* entry(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
            if (QAction* inner = action->menu() ? entry(*action->menu(), text) : nullptr)
                return inner;
        }
        return nullptr;
    }

private slots:
    void breaksAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("breaks");
        QTest::newRow("commas") << QStringLiteral("2, 5, 10") << QList<double>{2, 5, 10};
        QTest::newRow("spaces, any order") << QStringLiteral(" 10 2.5  5") << QList<double>{2.5, 5, 10};
        QTest::newRow("full width") << QStringLiteral("2，5；5") << QList<double>{2, 5};
        QTest::newRow("nothing") << QString() << QList<double>{};
        QTest::newRow("words") << QStringLiteral("2, many") << QList<double>{};
        QTest::newRow("too many") << QStringLiteral("1 2 3 4 5 6 7") << QList<double>{};
    }
    void breaksAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, breaks);
        const auto read = breaksFromText(text);
        QCOMPARE(read.has_value(), !breaks.isEmpty());
        if (read)
            QCOMPARE(QList<double>(read->begin(), read->end()), breaks);
    }

    void entriesShadeTheProvincesAndFollowThem()
    {
        Session session(bundledProject(), Language::English);
        QMenu menu;
        const ChoroplethMenu entries(menu, session);
        QVERIFY(entry(menu, QStringLiteral("Nothing"))->isChecked());
        QVERIFY(!entry(menu, QStringLiteral("Quantiles"))->isEnabled());
        entry(menu, QStringLiteral("Goods trade"))->trigger();
        entry(menu, QStringLiteral("Quantiles"))->trigger();
        entry(menu, QStringLiteral("7"))->trigger();
        const ChoroplethChoice expected{ProvinceMeasure::GoodsTrade, {ClassMethod::Quantile, 7, {}}};
        QVERIFY(session.mapView().choropleth() == expected);
        QVERIFY(session.mapSettings({}).choropleth->choice() == expected);
        QVERIFY(session.mapSettings({}).zoneStyle == ZoneStyle::Symbol);
        session.mapView().setChoropleth(ChoroplethChoice());
        QVERIFY(entry(menu, QStringLiteral("Zones in force"))->isChecked());
        QVERIFY(!entry(menu, QStringLiteral("Quantiles"))->isChecked());
        entry(menu, QStringLiteral("Nothing"))->trigger();
        QVERIFY(!session.mapSettings({}).choropleth);
        QVERIFY(session.mapSettings({}).zoneStyle == ZoneStyle::Area);
    }

    void ownFiguresAreEntriesByTheirNames()
    {
        Session session(bundledProject(), Language::English);
        QMenu menu;
        const ChoroplethMenu entries(menu, session);
        QVERIFY(!entry(menu, QStringLiteral("Figures"))->isVisible());
        ProjectSources sources = bundledProject().sources;
        sources.trade =
            DataSource{.path = QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/provinces_long.csv")};
        session.setProject(loadProject(sources));
        QVERIFY(!entry(menu, QStringLiteral("Goods trade")));
        QVERIFY(entry(menu, QStringLiteral("出口")));
        QAction* figures = entry(menu, QStringLiteral("Figures"));
        QVERIFY(figures->isVisible());
        emit figures->menu()->aboutToShow();
        entry(*figures->menu(), QStringLiteral("进口"))->trigger();
        QCOMPARE(session.reading().measure, MeasureId(QStringLiteral("进口")));
        QCOMPARE(session.mapView().choropleth()->measure, ProvinceMeasure::GoodsTrade);
        session.time().setDate({2022, 1, 1});
        const auto shades = session.mapSettings({}).choropleth;
        QCOMPARE(shades->unit(), QStringLiteral("亿元"));
        QCOMPARE(shades->stepOn({2022, 1, 1}).values.at(QStringLiteral("330000")), 11308.0);
    }

    void shadesFollowTheFilter()
    {
        Session session(bundledProject(), Language::English);
        session.mapView().setChoropleth(ChoroplethChoice());
        session.time().goToLast();
        const ProvinceCode zhejiang(QStringLiteral("330000"));
        const auto zones = [&] {
            return session.mapSettings({})
                .choropleth->stepOn(session.time().date())
                .values.at(zhejiang.value);
        };
        QCOMPARE(
            zones(),
            double(
                session.project().ledger->standingOn(session.time().date()).inForceByProvince.at(zhejiang)));
        session.filter().showOnlyBatch(1);
        QCOMPARE(zones(), 1.0); // Hangzhou
    }

    void aPlaceTellsItsShade_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QString>("line");
        QTest::newRow("zones") << int(ProvinceMeasure::ZonesInForce) << QStringLiteral("zones in force: ");
        QTest::newRow("approvals") << int(ProvinceMeasure::Approvals) << QStringLiteral("approvals: ");
        QTest::newRow("trade") << int(ProvinceMeasure::GoodsTrade) << QStringLiteral("goods trade 2024: ");
    }
    void aPlaceTellsItsShade()
    {
        QFETCH(int, measure);
        QFETCH(QString, line);
        Session session(bundledProject(), Language::English);
        session.time().goToLast();
        const AtlasMap& map = *session.project().map;
        MapHit hit;
        hit.province = map.shapes()
                           .unitsOfProvince(ProvinceCode(QStringLiteral("330000")), BoundaryLevel::Prefecture)
                           .front();
        QVERIFY(!placeText(hit, session.mapSettings({})).lines.join(u' ').contains(line));
        session.mapView().setChoropleth(ChoroplethChoice{static_cast<ProvinceMeasure>(measure), {}});
        const QStringList lines = placeText(hit, session.mapSettings({})).lines;
        QVERIFY2(lines.join(u'\n').contains(QStringLiteral("Zhejiang, ") + line),
                 qPrintable(lines.join(u'|')));
    }

    void ownBoundsAreInTheUnitOfTheLegend()
    {
        for (const auto& [language, bound] :
             {std::pair(Language::English, 500.0), std::pair(Language::Chinese, 50.0)}) {
            Session session(bundledProject(), language);
            session.mapView().setChoropleth(ChoroplethChoice{ProvinceMeasure::GoodsTrade, {}});
            QMenu menu;
            const ChoroplethMenu entries(menu, session);
            QTimer::singleShot(0, [] {
                auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
                dialog->setTextValue(QStringLiteral("500"));
                dialog->accept();
            });
            entry(menu, QStringLiteral("Own bounds…"))->trigger();
            QCOMPARE(session.mapView().choropleth()->classes.manualBreaks, std::vector{bound});
        }
    }

    void theWindowHasIt()
    {
        test::UiFixture ui;
        const auto menus = ui.window().findChildren<ChoroplethMenu*>();
        QCOMPARE(menus.size(), 1);
        const QRectF before = ui.window().canvas().legendRectMm();
        ui.session().mapView().setChoropleth(ChoroplethChoice());
        QVERIFY(ui.window().canvas().legendRectMm().height() > before.height());
        QVERIFY(QRectF({0, 0}, ui.window().canvas().frameMm()).contains(ui.window().canvas().legendRectMm()));
    }
};

ZONEATLAS_TEST(choropleth_menu, ChoroplethMenuTest)
#include "tst_choropleth_menu.moc"
