// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done in whatever order, every view tells the same.
#include "charts/bars_chart.h"
#include "charts_of.h"
#include "session/state_history.h"
#include "test_registry.h"
#include "ui/item_table_view.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"
#include "ui/table_panel.h"
#include "ui/time_bar.h"
#include "ui/time_text.h"
#include "ui_fixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <array>
#include <functional>

using namespace zoneatlas;
using test::UiFixture;

namespace {

constexpr int kSteps = 10000;
constexpr int kStepsPerTurn = 40; ///< of the event loop

class RandomUser
{
public:
    RandomUser(UiFixture& ui, quint32 seed)
        : m_ui(ui)
        , m_random(seed)
    {}

    /// Does one thing, and says what it was.
    const char* act()
    {
        struct Action
        {
            const char* name;
            std::function<void()> run;
        };
        SelectionModel& selection = m_ui.session().selection();
        FilterState& filter = m_ui.session().filter();
        const std::array actions{
            Action{"select", [&] { m_ui.session().select(anyItem()); }},
            Action{"toggle", [&] { m_ui.session().toggle(anyItem()); }},
            Action{"toggle again", [&] { m_ui.session().toggle(anyItem()); }},
            Action{"add",
                   [&] {
                       selection.add({anyZone(), anyZone(), anyZone()});
                   }},
            Action{"clear", [&] { selection.clear(); }},
            Action{"select all", [&] { m_ui.session().selectAllShown(); }},
            Action{"invert", [&] { m_ui.session().invertSelection(); }},
            Action{"hover", [&] { selection.hover(anyItem()); }},
            Action{"click a row", [&] { clickRow(); }},
            Action{"sort", [&] { sortTable(); }},
            Action{"hide a batch", [&] { m_ui.session().toggleBatchShown(BatchNumber{below(8) + 1}); }},
            Action{"only a batch", [&] { filter.showOnlyBatch(below(8) + 1); }},
            Action{"filter", [&] { filter.setFilter(anyFilter()); }},
            Action{"clear the filter", [&] { filter.clear(); }},
            Action{"next event", [&] { m_ui.session().time().goToNextEvent(); }},
            Action{"previous event", [&] { m_ui.session().time().goToPreviousEvent(); }},
            Action{"any day", [&] { m_ui.session().time().setDate(anyDay()); }},
            Action{"any mode", [&] { m_ui.session().time().setMode(static_cast<TimeMode>(below(3))); }},
            Action{"compare", [&] { m_ui.session().compare().setMode(static_cast<CompareMode>(below(4))); }},
            Action{"the other day", [&] { m_ui.session().setOtherDate(anyDay()); }},
            Action{"back", [&] { m_ui.session().history().back(); }},
            Action{"forward", [&] { m_ui.session().history().forward(); }},
        };
        const Action& action = actions[static_cast<size_t>(below(static_cast<int>(actions.size())))];
        action.run();
        return action.name;
    }

private:
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] const ApprovalLedger& ledger() const { return *m_ui.session().project().ledger; }
    template <class Values>
    [[nodiscard]] const auto& any(const Values& values)
    {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }
    [[nodiscard]] ZoneId anyZone() { return any(ledger().zones()).id; }
    [[nodiscard]] AtlasItem anyItem()
    {
        switch (below(4)) {
        case 0:
            return any(ledger().provinces()).code;
        case 1:
            return BatchNumber{any(ledger().batches()).number};
        default:
            return anyZone();
        }
    }
    [[nodiscard]] QDate anyDay()
    {
        const TimeController& time = m_ui.session().time();
        return time.firstDay().addDays(below(static_cast<int>(time.firstDay().daysTo(time.lastDay()))));
    }
    [[nodiscard]] ZoneFilter anyFilter()
    {
        ZoneFilter filter;
        if (below(2) == 0)
            filter.batches = {below(8) + 1, below(8) + 1};
        if (below(2) == 0)
            filter.provinces = {any(ledger().provinces()).code, any(ledger().provinces()).code};
        if (below(4) == 0)
            filter.levels = {static_cast<ZoneLevel>(below(5))};
        if (below(4) == 0)
            filter.statuses = {static_cast<ZoneStatus>(below(3))};
        if (below(4) == 0)
            filter.hasTradeFigure = below(2) == 0;
        return filter;
    }
    void clickRow()
    {
        ItemTableView& table = m_ui.window().table().zones();
        if (const int rows = table.proxy().rowCount(); rows > 0)
            table.selectRow(below(rows));
    }
    void sortTable()
    {
        m_ui.window().table().zones().sortByColumn(below(ZoneTableModel::ColumnCount),
                                                   below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }

    UiFixture& m_ui;
    QRandomGenerator m_random;
};

/// What must hold after every action. Empty when it does, else what does not.
class Agreement
{
public:
    explicit Agreement(UiFixture& ui)
        : m_ui(ui)
        , m_session(ui.session())
        , m_ledger(*m_session.project().ledger)
        , m_standing(m_ledger.standingOn(m_session.time().date(), m_session.scope()))
    {}

    [[nodiscard]] QString broken() const
    {
        for (const QString& complaint : {selectionIsSound(), rowsAreTheScope(), rowsAreTheSelection(),
                                         countsAddUp(), barsAddUp(), provincesAddUp(), picturesAgree()})
            if (!complaint.isEmpty())
                return complaint;
        return {};
    }

private:
    [[nodiscard]] QString selectionIsSound() const
    {
        const Selection& now = m_session.selection().selection();
        if (!now.current)
            return now.zones.isEmpty() && now.provinces.isEmpty() ? QString()
                                                                  : QStringLiteral("nothing is current");
        const auto* zone = std::get_if<ZoneId>(&*now.current);
        const auto* province = std::get_if<ProvinceCode>(&*now.current);
        const auto* batch = std::get_if<BatchNumber>(&*now.current);
        const bool isIn = (zone && now.zones.contains(*zone)) ||
                          (province && now.provinces.contains(*province)) ||
                          (batch && now.zones == m_session.zonesOf(*batch));
        return isIn ? QString() : QStringLiteral("the current item is not selected");
    }
    [[nodiscard]] bool isInScope(size_t zone) const
    {
        return m_session.scope().contains(zone, m_standing.status[zone]);
    }
    [[nodiscard]] ItemTableProxy& rows() const { return m_ui.window().table().zones().proxy(); }
    [[nodiscard]] QString rowsAreTheScope() const
    {
        int expected = 0;
        for (size_t i = 0; i < m_ledger.zones().size(); ++i) {
            const QModelIndex row = rows().indexOf(m_ledger.zones()[i].id);
            if (row.isValid() != isInScope(i))
                return QStringLiteral("the row of %1 is wrongly there or not")
                    .arg(m_ledger.zones()[i].id.value);
            const QStringList words{QStringLiteral("not yet approved"), QStringLiteral("in force"),
                                    QStringLiteral("revoked")};
            if (row.isValid() && row.siblingAtColumn(ZoneTableModel::Status).data().toString() !=
                                     words[static_cast<int>(m_standing.status[i])])
                return QStringLiteral("the status of %1 is wrong").arg(m_ledger.zones()[i].id.value);
            expected += row.isValid() ? 1 : 0;
        }
        return rows().rowCount() == expected ? QString() : QStringLiteral("rows too many");
    }
    [[nodiscard]] QString rowsAreTheSelection() const
    {
        QSet<ZoneId> expected;
        for (const ZoneId& zone : m_session.selection().zones())
            if (rows().indexOf(zone).isValid())
                expected.insert(zone);
        QSet<ZoneId> selected;
        for (const QModelIndex& row : m_ui.window().table().zones().selectionModel()->selectedRows())
            selected.insert(std::get<ZoneId>(rows().itemAt(row)));
        return selected == expected ? QString() : QStringLiteral("other rows are selected");
    }
    /// Counted here once more, zone by zone: what came and what went as time is looked at.
    struct Counts
    {
        int inForce = 0; ///< or new
        int revoked = 0;
        int unchanged = 0; ///< of the difference
        int approved = 0;  ///< in the time that is looked at
        bool operator==(const Counts&) const = default;
    };
    [[nodiscard]] bool isDifference() const { return m_session.compare().mode() == CompareMode::Difference; }
    [[nodiscard]] Counts expectedCounts() const
    {
        const TimeView& view = m_session.time().view();
        Counts counts;
        for (size_t i = 0; i < m_ledger.zones().size(); ++i) {
            const Zone& zone = m_ledger.zones()[i];
            const ZoneStatus now = m_standing.status[i];
            if (!isInScope(i) || now == ZoneStatus::NotYet)
                continue;
            if (view.mode == TimeMode::Batch && zone.approval.batch != m_ledger.newestBatchOn(view.asOf))
                continue;
            if (view.mode == TimeMode::Between && statusOn(zone, *view.from) == now)
                continue;
            ++(now == ZoneStatus::InForce ? counts.inForce : counts.revoked);
            counts.approved +=
                view.mode != TimeMode::Between || zone.approval.approvedOn > *view.from ? 1 : 0;
        }
        return counts;
    }
    [[nodiscard]] Counts expectedDifference() const
    {
        const auto [first, last] = std::minmax({m_session.time().date(), m_session.compare().date()});
        Counts counts;
        for (size_t i = 0; i < m_ledger.zones().size(); ++i) {
            const ZoneStatus before = statusOn(m_ledger.zones()[i], first);
            const ZoneStatus after = statusOn(m_ledger.zones()[i], last);
            if (!m_session.scope().contains(i, after))
                continue;
            if (after == ZoneStatus::InForce)
                ++(before == ZoneStatus::InForce ? counts.unchanged : counts.inForce);
            else if (before == ZoneStatus::InForce)
                ++counts.revoked;
        }
        return counts;
    }
    [[nodiscard]] Counts legendCounts() const
    {
        Counts counts;
        const Legend legend = m_ui.window().canvas().legend();
        for (const LegendRow& row : legend.rows()) {
            const QStringList numbers = row.count.split(QStringLiteral(" / "));
            if (row.kind == LegendRow::Kind::Batch) {
                counts.inForce += numbers[0].toInt();
                counts.approved += numbers[1].toInt();
            } else if (row.kind == LegendRow::Kind::Change) {
                (row.name == QStringLiteral("New") ? counts.inForce : counts.unchanged) += numbers[0].toInt();
            } else if (row.kind == LegendRow::Kind::Revoked) {
                counts.revoked = numbers[0].toInt();
            }
        }
        return counts;
    }
    [[nodiscard]] QString countsAddUp() const
    {
        const Counts expected = isDifference() ? expectedDifference() : expectedCounts();
        if (legendCounts() != expected)
            return QStringLiteral("the legend counts other zones");
        const int shown = expected.inForce + expected.revoked + expected.unchanged;
        return m_session.shownZones().size() == shown ? QString() : QStringLiteral("the map shows others");
    }
    [[nodiscard]] QString barsAddUp() const
    {
        const auto* chart =
            qobject_cast<BarsChart*>(m_ui.window().charts().chart(ChartKind::ZonesByProvince));
        const bool isComparing = m_session.compare().isOn();
        Counts counts;
        for (const ZoneBar& bar : chart->bars()) {
            counts.inForce += isComparing ? bar.parts[1] : bar.total();
            counts.unchanged += isComparing ? bar.parts[0] : 0;
            counts.revoked += bar.lost;
        }
        Counts expected = isComparing ? expectedDifference() : expectedCounts();
        if (!m_session.otherDate())
            expected.revoked = 0; // what is gone has no bar
        if (!isComparing && m_session.time().mode() == TimeMode::Between)
            expected.inForce = expected.approved;
        expected.approved = 0;
        if (counts == expected)
            return {};
        return QStringLiteral("the bars count %1, −%2, %3 unchanged; expected %4, −%5, %6")
            .arg(counts.inForce)
            .arg(counts.revoked)
            .arg(counts.unchanged)
            .arg(expected.inForce)
            .arg(expected.revoked)
            .arg(expected.unchanged);
    }
    [[nodiscard]] QString provincesAddUp() const
    {
        const ItemTableProxy& provinces = m_ui.window().table().provinces().proxy();
        int inForce = 0;
        for (int row = 0; row < provinces.rowCount(); ++row)
            inForce += provinces.index(row, ProvinceTableModel::InForce).data(ValueRole).toInt();
        return inForce == m_standing.inForce ? QString() : QStringLiteral("the provinces do not add up");
    }
    [[nodiscard]] QString picturesAgree() const
    {
        const MapSettings settings = m_ui.window().canvas().settings();
        if (settings.selectedZones != m_session.selection().zones() ||
            settings.selectedProvinces != m_session.selection().provinces())
            return QStringLiteral("the map highlights others");
        const ZonesStep* step = test::zonesChartOf(m_ui.window()).series().stepOn(m_session.time().date());
        if ((step ? step->total : 0) != m_standing.inForce)
            return QStringLiteral("the chart counts other zones");
        if (m_session.time().mode() != TimeMode::Cumulative || m_session.compare().isOn())
            return m_ui.window().timeBar().caption() == timeText(m_session)
                       ? QString()
                       : QStringLiteral("the time bar tells of another time");
        const Standing all = m_ledger.standingOn(m_session.time().date());
        return m_ui.window().timeBar().caption() == standingText(m_standing, all)
                   ? QString()
                   : QStringLiteral("the time bar counts other zones");
    }

    UiFixture& m_ui;
    Session& m_session;
    const ApprovalLedger& m_ledger;
    Standing m_standing;
};

} // namespace

class ViewsAgreeTest : public QObject
{
    Q_OBJECT

private slots:
    void afterAnything()
    {
        UiFixture ui({900, 600});
        const quint32 seed = qEnvironmentVariableIntValue("ZONEATLAS_TEST_SEED") > 0
                                 ? qEnvironmentVariable("ZONEATLAS_TEST_SEED").toUInt()
                                 : QRandomGenerator::global()->generate() / 2;
        ui.window().charts().setKinds(
            {ChartKind::ZonesOverTime, ChartKind::ZonesByProvince, ChartKind::ProvincesCovered});
        RandomUser user(ui, seed);
        QStringList last;
        for (int step = 0; step < kSteps; ++step) {
            last << QLatin1String(user.act());
            last = last.mid(std::max<qsizetype>(0, last.size() - 5));
            if (step % kStepsPerTurn == 0)
                QCoreApplication::processEvents();
            const QString broken = Agreement(ui).broken();
            QVERIFY2(broken.isEmpty(),
                     qPrintable(QStringLiteral("ZONEATLAS_TEST_SEED=%1, step %2 after %3: %4")
                                    .arg(seed)
                                    .arg(step)
                                    .arg(last.join(QStringLiteral(", ")), broken)));
        }
    }
};

ZONEATLAS_TEST(views_agree, ViewsAgreeTest)
#include "tst_views_agree.moc"
