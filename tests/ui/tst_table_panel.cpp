// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_panel.h"

#include "data/table_reader.h"
#include "test_registry.h"
#include "ui/filter_header.h"
#include "ui/item_table_view.h"
#include "ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;

namespace {

ZoneId zone(const char* id)
{
    return ZoneId(QLatin1String(id));
}

/// The panel by itself, with testers on all its models.
struct Panel
{
    Panel()
    {
        test::redirectSettings(settings.path());
        panel.resize(900, 400);
        panel.show();
        test::UiFixture::settle();
    }
    void clickRow(ItemTableView& table, const AtlasItem& item, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = table.proxy().indexOf(item);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    }
    [[nodiscard]] QString cell(const AtlasItem& item, int column)
    {
        return panel.zones().proxy().indexOf(item).siblingAtColumn(column).data().toString();
    }

    QTemporaryDir settings;
    Session session{test::bundledProject(), Language::English};
    TablePanel panel{session};
    QAbstractItemModelTester zoneTester{&panel.zones().proxy()};
    QAbstractItemModelTester provinceTester{&panel.provinces().proxy()};
    QAbstractItemModelTester modelTester{&panel.zones().proxy().items()};
};

} // namespace

class TablePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsFollowTheDate()
    {
        Panel ui;
        const auto status = [&ui](const char* id) { return ui.cell(zone(id), ZoneTableModel::Status); };
        QCOMPARE(status("haikou"), QStringLiteral("revoked"));
        ui.session.time().setDate({2016, 1, 12});
        QCOMPARE(status("haikou"), QStringLiteral("not yet approved"));
        QCOMPARE(status("tianjin"), QStringLiteral("in force"));
    }

    /// A reset would lose the rows' selection and scroll position at each step of the time.
    void aTimeStepTellsOnlyTheRowsThatChanged()
    {
        Panel ui;
        ItemTableModel& model = ui.panel.zones().proxy().items();
        ui.session.time().setDate({2016, 1, 12});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ui.session.time().setDate({2018, 7, 24});
        int rows = 0;
        for (const QList<QVariant>& change : changes)
            rows += change[1].toModelIndex().row() - change[0].toModelIndex().row() + 1;
        QCOMPARE(rows, 22);
        ui.session.time().setDate({2018, 8, 1});
        QCOMPARE(resets.count(), 0);
        const qsizetype before = changes.count();
        ui.session.time().setDate({2018, 9, 1});
        QCOMPARE(changes.count(), before);
    }

    void rowsAndSelectionAreOne()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        ui.clickRow(table, zone("yiwu"));
        QCOMPARE(ui.session.selection().zones(), QSet{zone("yiwu")});
        ui.clickRow(table, zone("ningbo"), Qt::ControlModifier);
        QCOMPARE(ui.session.selection().zones(), (QSet{zone("yiwu"), zone("ningbo")}));
        QCOMPARE(ui.session.selection().current(), std::optional<AtlasItem>(zone("ningbo")));
        ui.session.selection().setZones({zone("hangzhou"), zone("harbin"), zone("dalian")});
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
        ui.session.time().goToFirst();
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(table.selectionModel()->selectedRows().isEmpty());
    }

    void keysMoveTheSelection()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        ui.clickRow(table, zone("hangzhou"));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(ui.session.selection().current(), std::optional<AtlasItem>(zone("tianjin")));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(ui.session.selection().zones().size(), 2);
        QSignalSpy zoom(&ui.panel, &TablePanel::zoomRequested);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(zoom.count(), 1);
    }

    void coverageIsCountedAtTheDateAndInTheFilter()
    {
        Panel ui;
        ui.session.time().setDate(QDate(2025, 5, 1));
        QVERIFY2(ui.panel.coverageText().startsWith(QStringLiteral("goods trade 2024: figures for ")) &&
                     ui.panel.coverageText().endsWith(QStringLiteral(" of 178 zones")),
                 qPrintable(ui.panel.coverageText()));
        ui.session.filter().showOnlyBatch(1);
        QCOMPARE(ui.panel.coverageText(), QStringLiteral("goods trade 2024: figures for 1 of 1 zones"));
        ui.session.setCurrency(Currency::Usd);
        QCOMPARE(ui.panel.coverageText(), QStringLiteral("goods trade 2024: figures for 0 of 1 zones"));
        ui.session.setKnownBy(QDate(2010, 1, 1));
        QCOMPARE(ui.panel.coverageText(), QStringLiteral("goods trade: no published figure up to the date"));
        ui.panel.setCurrentIndex(1);
        QVERIFY(ui.panel.coverageText().isEmpty());
    }

    void aFilterHidesRowsAndKeepsTheSelection()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        ui.session.selection().setZones({zone("hangzhou"), zone("chongqing")});
        ui.session.filter().showOnlyBatch(1);
        QCOMPARE(table.proxy().rowCount(), 1);
        QCOMPARE(ui.session.selection().zones().size(), 2);
        QCOMPARE(ui.panel.countText(), QStringLiteral("1 of 181 · 2 selected"));
        ui.session.filter().clear();
        QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
    }

    void statusFilterFollowsTheDate()
    {
        Panel ui;
        ZoneFilter filter;
        filter.statuses = {ZoneStatus::InForce};
        ui.session.filter().setFilter(filter);
        QCOMPARE(ui.panel.zones().proxy().rowCount(), 178);
        ui.session.time().setDate({2022, 3, 1});
        QCOMPARE(ui.panel.zones().proxy().rowCount(), 132);
        ui.session.time().goToFirst();
        QCOMPARE(ui.panel.zones().proxy().rowCount(), 0);
    }

    void columnsFilterByTheirOwnText()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        QTest::keyClicks(table.header().field(ZoneTableModel::ProvinceColumn), QStringLiteral("zhej"));
        QCOMPARE(table.proxy().rowCount(), 12);
        table.header().field(ZoneTableModel::ProvinceColumn)->setText(QStringLiteral("浙江"));
        QCOMPARE(table.proxy().rowCount(), 12);
        QTest::keyClicks(table.header().field(ZoneTableModel::ApprovedOn), QStringLiteral("2015-03"));
        QCOMPARE(table.proxy().rowCount(), 1);
        table.header().clearFields();
        QCOMPARE(table.proxy().rowCount(), 181);
    }

    void columnsSortByValue()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        const auto first = [&table] { return table.proxy().itemAt(table.proxy().index(0, 0)); };
        QCOMPARE(first(), AtlasItem(zone("hangzhou")));
        table.sortByColumn(ZoneTableModel::RevokedOn, Qt::DescendingOrder);
        QVERIFY(!table.proxy().index(0, ZoneTableModel::RevokedOn).data().toString().isEmpty());
        table.sortByColumn(ZoneTableModel::RevokedOn, Qt::AscendingOrder);
        QVERIFY(!table.proxy().index(0, ZoneTableModel::RevokedOn).data().toString().isEmpty());
        table.sortByColumn(ZoneTableModel::Name, Qt::AscendingOrder);
        QCOMPARE(first(), AtlasItem(zone("alashankou")));
        ui.session.setLanguage(Language::Chinese);
        QCOMPARE(first(), AtlasItem(zone("alashankou"))); // 阿拉山口, by pinyin
    }

    void whatATableOfEventsTellsHasAColumn()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        QVERIFY(table.isColumnHidden(ZoneTableModel::Told));
        Project project = test::bundledProject();
        std::vector<Zone> zones = project.ledger->zones();
        zones[0].told = ToldValue{QStringLiteral("floor space"), QStringLiteral("1,200")};
        zones[1].told = ToldValue{QStringLiteral("floor space"), QStringLiteral("900")};
        project.ledger = std::make_shared<const ApprovalLedger>(zones, project.ledger->batches(),
                                                                project.ledger->provinces());
        ui.session.setProject(std::move(project));
        QVERIFY(!table.isColumnHidden(ZoneTableModel::Told));
        const QAbstractItemModel& model = *table.model();
        QCOMPARE(model.headerData(ZoneTableModel::Told, Qt::Horizontal).toString(),
                 QStringLiteral("floor space"));
        table.sortByColumn(ZoneTableModel::Told, Qt::DescendingOrder);
        QCOMPARE(model.index(0, ZoneTableModel::Told).data().toString(), QStringLiteral("1,200"));
        QCOMPARE(model.index(1, ZoneTableModel::Told).data().toString(), QStringLiteral("900"));
    }

    void copyIsWhatIsSeen()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        for (int column = 0; column < ZoneTableModel::ColumnCount; ++column)
            table.setColumnHidden(column,
                                  column != ZoneTableModel::Name && column != ZoneTableModel::BatchColumn);
        table.horizontalHeader()->moveSection(
            table.horizontalHeader()->visualIndex(ZoneTableModel::BatchColumn), 0);
        ui.session.selection().setZones({zone("tianjin"), zone("hangzhou")});
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Batch\tZone\n1\tHangzhou\n2\tTianjin\n"));
    }

    void theFileHoldsExactlyWhatIsShown()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        for (int column = 0; column < ZoneTableModel::ColumnCount; ++column)
            table.setColumnHidden(column,
                                  column != ZoneTableModel::Name && column != ZoneTableModel::ApprovedOn);
        ui.session.filter().showOnlyBatch(2);
        table.sortByColumn(ZoneTableModel::Name, Qt::DescendingOrder);
        const QString path = ui.settings.filePath(QStringLiteral("zones.csv"));
        QVERIFY(ui.panel.saveShown(path).hasValue());
        IssueLog issues;
        const auto written = readTable({.path = path}, issues);
        QVERIFY(written.hasValue());
        QCOMPARE(written->columns, (QStringList{QStringLiteral("Zone"), QStringLiteral("Approved")}));
        QCOMPARE(written->rows.size(), size_t{12});
        QCOMPARE(written->rows[0].cells,
                 (QStringList{QStringLiteral("Zhengzhou"), QStringLiteral("2016-01-12")}));
    }

    void provincesAreCountedOnTheDate()
    {
        Panel ui;
        ui.panel.setCurrentIndex(1);
        ItemTableProxy& proxy = ui.panel.provinces().proxy();
        const auto inForce = [&proxy](const char* code) {
            const QModelIndex index = proxy.indexOf(ProvinceCode(QLatin1String(code)));
            return index.siblingAtColumn(ProvinceTableModel::InForce).data().toString();
        };
        QCOMPARE(inForce("330000"), QStringLiteral("12"));
        ui.session.time().setDate({2015, 6, 1});
        QCOMPARE(inForce("330000"), QStringLiteral("1"));
        ui.session.filter().showOnlyBatch(2);
        QCOMPARE(inForce("330000"), QStringLiteral("0"));
        ui.clickRow(ui.panel.provinces(), ProvinceCode(QStringLiteral("330000")));
        QCOMPARE(ui.session.selection().provinces(), QSet{ProvinceCode(QStringLiteral("330000"))});
    }

    void pointingAtARowPointsEverywhere()
    {
        Panel ui;
        ItemTableView& table = ui.panel.zones();
        const QModelIndex index = table.proxy().indexOf(zone("tianjin"));
        QTest::mouseMove(table.viewport(), table.visualRect(index).center());
        QCOMPARE(ui.session.selection().hovered(), std::optional<AtlasItem>(zone("tianjin")));
        ui.session.selection().hover(std::optional<AtlasItem>(zone("hangzhou")));
        QVERIFY(table.proxy().indexOf(zone("hangzhou")).data(Qt::BackgroundRole).isValid());
        QVERIFY(!index.data(Qt::BackgroundRole).isValid());
    }

    void anotherProjectIsTakenOver()
    {
        Panel ui;
        Project empty = test::bundledProject();
        empty.ledger = std::make_shared<const ApprovalLedger>();
        ui.session.selection().select(zone("hangzhou"));
        ui.session.setProject(empty);
        test::UiFixture::settle();
        QCOMPARE(ui.panel.zones().proxy().rowCount(), 0);
        ui.session.setProject(test::bundledProject());
        QCOMPARE(ui.panel.zones().proxy().rowCount(), 181);
    }
};

ZONEATLAS_TEST(table_panel, TablePanelTest)
#include "tst_table_panel.moc"
