// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_of.h"
#include "ui/filter_bar.h"

#include "core/filter_text.h"
#include "test_registry.h"
#include "ui/details_panel.h"
#include "ui/item_table_view.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"
#include "ui/table_panel.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

const ProvinceCode kZhejiang(QStringLiteral("330000"));

/// The entry of a menu below `menu` by its texts.
QAction* entry(QMenu& menu, const QStringList& path)
{
    emit menu.aboutToShow();
    QMenu* level = &menu;
    QAction* found = nullptr;
    for (const QString& text : path) {
        found = nullptr;
        for (QAction* action : level->actions())
            if (action->text() == text)
                found = action;
        if (!found)
            return nullptr;
        level = found->menu();
    }
    return found;
}

QStringList chipTexts(const ZoneFilter& filter)
{
    QStringList texts;
    for (const FilterChip& chip : filterChips(filter, *test::bundledProject().ledger, Language::English))
        texts << chip.text;
    return texts;
}

} // namespace

class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void everyViewObeys()
    {
        UiFixture ui;
        ui.session().time().setDate({2022, 3, 1});
        ZoneFilter filter;
        filter.provinces = {kZhejiang};
        ui.session().filter().setFilter(filter);
        UiFixture::settle();
        const int inForce =
            ui.session().project().ledger->standingOn({2022, 3, 1}, ui.session().scope()).inForce;
        QVERIFY(inForce > 1 && inForce < 20);
        const QString number = QString::number(inForce);
        QCOMPARE(ui.window().filterBar().countText(), number + QStringLiteral(" of 132 in force"));
        QVERIFY(ui.window().timeBar().caption().startsWith(number + QStringLiteral(" of 132 zones")));
        QCOMPARE(test::zonesChartOf(ui.window()).series().stepOn({2022, 3, 1})->total, inForce);
        QVERIFY(ui.window().canvas().legend().rows().back().count.startsWith(number + QStringLiteral(" /")));
        QCOMPARE(ui.window().table().zones().proxy().rowCount(), ui.session().zonesOf(kZhejiang).size());
        QCOMPARE(ui.window().table().provinces().proxy().rowCount(), 1);
        QVERIFY(ui.window().details().toPlainText().contains(number + QStringLiteral(" of 132")));
        QCOMPARE(ui.session().shownZones().size(), inForce);
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("chongqing")));
        QVERIFY(ui.session().selection().zones().isEmpty()); // its province instead
    }

    void theMenuSetsAndTakesBack()
    {
        UiFixture ui;
        QMenu& menu = ui.window().filterBar().menu();
        const auto filter = [&ui] { return ui.session().filter().filter(); };
        entry(menu, {QStringLiteral("Batch"), QStringLiteral("Batch 2")})->trigger();
        QCOMPARE(filter().batches, std::set{2});
        entry(menu, {QStringLiteral("Province"), QStringLiteral("East"), QStringLiteral("Zhejiang")})
            ->trigger();
        QCOMPARE(filter().provinces, std::set{kZhejiang});
        entry(menu, {QStringLiteral("Status"), QStringLiteral("in force")})->trigger();
        entry(menu, {QStringLiteral("Trade figures"), QStringLiteral("with trade figures")})->trigger();
        QCOMPARE(filter().hasTradeFigure, std::optional(true));
        QVERIFY(entry(menu, {QStringLiteral("Batch"), QStringLiteral("Batch 2")})->isChecked());
        entry(menu, {QStringLiteral("Batch"), QStringLiteral("Batch 2")})->trigger();
        QVERIFY(filter().batches.empty());
        QCOMPARE(ui.window().filterBar().chips().size(), size_t{3});
        entry(menu, {QStringLiteral("All zones")})->trigger();
        QVERIFY(filter().isEmpty());
        QVERIFY(ui.window().filterBar().chips().empty());
    }

    void aChipTakesItsDemandBack()
    {
        UiFixture ui;
        ZoneFilter filter;
        filter.batches = {2, 3};
        filter.levels = {ZoneLevel::Prefecture};
        ui.session().filter().setFilter(filter);
        UiFixture::settle();
        QCOMPARE(ui.window().filterBar().chips().size(), size_t{2});
        QTest::mouseClick(ui.window().filterBar().chips().front(), Qt::LeftButton);
        QVERIFY(ui.session().filter().filter().batches.empty());
        QCOMPARE(ui.session().filter().filter().levels, filter.levels);
        QCOMPARE(ui.window().filterBar().chips().size(), size_t{1});
    }

    void chipsSpeakShortly()
    {
        ZoneFilter filter;
        filter.batches = {1, 4};
        QCOMPARE(chipTexts(filter), QStringList{QStringLiteral("Batches 1, 4")});
        filter = {};
        for (const Region& region : regionsOf(*test::bundledProject().ledger))
            if (region.name.en == QStringLiteral("Northeast"))
                for (const Province* province : region.provinces)
                    filter.provinces.insert(province->code);
        filter.provinces.insert(kZhejiang);
        QCOMPARE(chipTexts(filter), QStringList{QStringLiteral("Northeast, Zhejiang")});
        for (const Province& province : test::bundledProject().ledger->provinces())
            if (province.code.value < QStringLiteral("330000"))
                filter.provinces.insert(province.code);
        filter.provinces.insert(ProvinceCode(QStringLiteral("440000")));
        filter.provinces.insert(ProvinceCode(QStringLiteral("500000")));
        QCOMPARE(chipTexts(filter).size(), 1);
        QVERIFY(chipTexts(filter).front().endsWith(QStringLiteral("provinces or regions")));
    }

    /// A filter is looked at again and again while time moves: it must not make pictures of its own each
    /// time.
    void scrubbingUnderAFilterCopiesPictures()
    {
        UiFixture ui;
        ui.session().filter().showOnlyBatch(2);
        ui.session().time().setDate({2018, 1, 1});
        UiFixture::settle();
        for (int month = 2; month < 6; ++month) {
            ui.session().time().setDate({2018, month, 1});
            QVERIFY(ui.window().canvas().imageCache().holds(ui.window().canvas().settings(),
                                                            kLogicalPixelsPerMm *
                                                                ui.window().canvas().devicePixelRatioF()));
        }
    }
};

ZONEATLAS_TEST(filter_bar, FilterBarTest)
#include "tst_filter_bar.moc"
