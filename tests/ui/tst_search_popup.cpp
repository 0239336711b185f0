// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_popup.h"

#include "test_registry.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

/// The window with the search opened by its key.
struct Search
{
    Search()
    {
        QTest::keyClick(&ui.window().canvas(), Qt::Key_K, Qt::ControlModifier);
        UiFixture::settle();
    }
    void type(const char* text) { QTest::keyClicks(&field(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }
    [[nodiscard]] QLineEdit& field() { return ui.window().search().field(); }
    [[nodiscard]] SelectionModel& selection() { return ui.session().selection(); }

    UiFixture ui;
};

std::optional<AtlasItem> zone(const char* id)
{
    return ZoneId(QLatin1String(id));
}

} // namespace

class SearchPopupTest : public QObject
{
    Q_OBJECT

private slots:
    void enterSelectsAndZooms()
    {
        Search search;
        QVERIFY(search.field().hasFocus());
        const double before = search.ui.session().mapView().view().mapUnitsPerMm;
        search.type("hz");
        search.press(Qt::Key_Return);
        QCOMPARE(search.selection().current(), zone("hangzhou"));
        QVERIFY(search.ui.session().mapView().view().mapUnitsPerMm < before / 2);
        QVERIFY(!search.ui.window().search().isVisible());
        QVERIFY(search.ui.window().canvas().hasFocus());
    }

    void arrowsChooseAmongTheFound()
    {
        Search search;
        search.type("hz");
        QTreeWidget& results = search.ui.window().search().results();
        QVERIFY(results.topLevelItemCount() > 2);
        const QString second = results.topLevelItem(1)->text(0);
        search.press(Qt::Key_Down);
        search.press(Qt::Key_Down);
        search.press(Qt::Key_Up);
        search.press(Qt::Key_Enter);
        const auto* id = std::get_if<ZoneId>(&*search.selection().current());
        QVERIFY(id);
        QCOMPARE(test::bundledProject().ledger->zone(*id)->name.en, second);
    }

    void aBatchTakesTheDateToItsApproval()
    {
        Search search;
        search.type("batch 3");
        search.press(Qt::Key_Return);
        QCOMPARE(search.selection().current(), std::optional<AtlasItem>(BatchNumber{3}));
        QCOMPARE(search.selection().zones().size(), 22);
        QCOMPARE(search.ui.session().time().date(), QDate(2018, 7, 24));
    }

    void aProvinceIsSelected()
    {
        Search search;
        search.type("zhejiang");
        search.press(Qt::Key_Return);
        QCOMPARE(search.selection().provinces(), QSet{ProvinceCode(QStringLiteral("330000"))});
    }

    void escapeLeavesEverythingAsItWas()
    {
        Search search;
        search.selection().select(ZoneId(QStringLiteral("yiwu")));
        search.type("hangzhou");
        search.press(Qt::Key_Escape);
        QVERIFY(!search.ui.window().search().isVisible());
        QCOMPARE(search.selection().current(), zone("yiwu"));
    }

    void nothingFoundIsSaid()
    {
        Search search;
        search.type("qqqq");
        QTreeWidget& results = search.ui.window().search().results();
        QCOMPARE(results.topLevelItemCount(), 1);
        QCOMPARE(results.topLevelItem(0)->text(0), QStringLiteral("Nothing found"));
        search.press(Qt::Key_Return);
        QVERIFY(search.selection().selection().isEmpty());
        QVERIFY(search.ui.window().search().isVisible());
    }

    void timeKeysAreLetters()
    {
        Search search;
        const QDate before = search.ui.session().time().date();
        search.type(",. ");
        QCOMPARE(search.field().text(), QStringLiteral(",. "));
        QCOMPARE(search.ui.session().time().date(), before);
        QVERIFY(!search.ui.session().time().isPlaying());
    }
};

ZONEATLAS_TEST(search_popup, SearchPopupTest)
#include "tst_search_popup.moc"
