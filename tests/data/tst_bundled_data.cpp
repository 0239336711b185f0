// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vector_reader.h"
#include "file_samples.h"
#include "session/project.h"
#include "test_registry.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace zoneatlas;
using namespace zoneatlas::test;

class TestBundledData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
    }

    void loadsWithoutAnIssue() { QCOMPARE(summaryOf(m_project.issues), QStringList()); }

    /// The program trusts these layers without looking; here they are looked through.
    void boundariesHaveNothingToRepair()
    {
        const ProjectSources bundled = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        for (const DataSource* source : {&bundled.prefectures, &bundled.provinces}) {
            IssueLog issues;
            QVERIFY(readFeatures(*source, issues, {}, {.check = GeometryCheck::Full}).hasValue());
            QCOMPARE(summaryOf(issues), QStringList());
        }
    }

    void rosterIsWhole()
    {
        QCOMPARE(m_project.ledger->zones().size(), size_t{181});
        QCOMPARE(m_project.ledger->batches().size(), size_t{8});
        QCOMPARE(m_project.ledger->provinces().size(), size_t{34});
        QCOMPARE(m_project.trade->figures().size(), size_t{3503});
        QCOMPARE(m_project.trade->measures().size(), size_t{26});
        QCOMPARE(m_project.sourceById.size(), 201);
        QCOMPARE(m_project.boundaries->units.size(), size_t{366 + 34});
    }

    void totalsAtEachEvent_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("inForce");
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("provinces");
        const auto row = [](QDate day, int inForce, int approved, int provinces) {
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate)))
                << day << inForce << approved << provinces;
        };
        row({2015, 3, 6}, 0, 0, 0);
        row({2015, 3, 7}, 1, 1, 1);
        row({2016, 1, 12}, 13, 13, 11);
        row({2018, 7, 24}, 35, 35, 26);
        row({2019, 12, 15}, 59, 59, 29);
        row({2020, 4, 27}, 105, 105, 30);
        row({2022, 1, 22}, 132, 132, 30);
        row({2022, 3, 1}, 132, 132, 30);
        row({2022, 11, 14}, 165, 165, 31);
        row({2025, 4, 24}, 165, 165, 31);
        row({2025, 4, 25}, 178, 181, 31);
    }
    void totalsAtEachEvent()
    {
        QFETCH(QDate, day);
        const Standing standing = m_project.ledger->standingOn(day);
        QTEST(standing.inForce, "inForce");
        QTEST(standing.approved, "approved");
        QTEST(standing.provincesCovered(), "provinces");
        QCOMPARE(standing.revoked, standing.approved - standing.inForce);
    }

    void eightEventsAreTheBatches()
    {
        std::vector<QDate> approvals;
        for (const Batch& batch : m_project.ledger->batches())
            approvals.push_back(batch.approvedOn);
        QCOMPARE(m_project.ledger->eventDates(), approvals);
        for (const Zone& zone : m_project.ledger->zones())
            QCOMPARE(zone.approval.approvedOn, m_project.ledger->batch(zone.approval.batch)->approvedOn);
    }

    void threeZonesWereRevokedAndHaveSuccessors()
    {
        QStringList revoked;
        for (const Zone& zone : m_project.ledger->zones())
            if (zone.revocation)
                revoked += zone.id.value + u'>' + zone.revocation->succeededBy.value_or(ZoneId()).value;
        revoked.sort();
        QCOMPARE(revoked.join(u' '),
                 QStringLiteral("alashankou>bortala haikou>hainan-island sanya>hainan-island"));
    }

    void everyAreaZoneJoinsItsUnits()
    {
        int joined = 0;
        for (size_t i = 0; i < m_project.ledger->zones().size(); ++i) {
            const Zone& zone = m_project.ledger->zones()[i];
            const std::vector<size_t>& units = m_project.map->places()[i].areaUnits;
            QCOMPARE(!units.empty(), isAreaLevel(zone.level));
            if (zone.level == ZoneLevel::Province)
                QVERIFY(units.size() > 10);
            else if (isAreaLevel(zone.level))
                joined +=
                    units.size() == 1 && m_project.map->shapes().units()[units[0]].adcode == zone.adcode;
        }
        QCOMPARE(joined, 171);
    }

    void everySeatLiesInItsProvince()
    {
        const BoundaryShapes& shapes = m_project.map->shapes();
        for (size_t i = 0; i < m_project.ledger->zones().size(); ++i) {
            const Zone& zone = m_project.ledger->zones()[i];
            const auto unit = shapes.unitAt(m_project.map->places()[i].seat, BoundaryLevel::Province);
            QVERIFY2(unit && shapes.units()[*unit].province == zone.province, qPrintable(zone.id.value));
        }
    }

    void provincesRunAlongTheirPrefectures()
    {
        // If they did not share arcs, every province border would be there twice.
        const Topology<LonLat>& topology = m_project.boundaries->topology;
        QSet<quint32> prefectureArcs;
        for (size_t i = 0; i < topology.polygons.size(); ++i)
            for (const auto& ring : topology.polygons[i])
                for (const ArcRef& ref : ring)
                    if (m_project.boundaries->units[i].level == BoundaryLevel::Prefecture)
                        prefectureArcs.insert(ref.arc);
        QCOMPARE(size_t(prefectureArcs.size()), topology.arcs.size());
    }

    void everyFigureHasItsSourceAndMeasure()
    {
        for (const TradeFigure& figure : m_project.trade->figures()) {
            QVERIFY(m_project.sourceById.contains(figure.source));
            QVERIFY(m_project.trade->measure(figure.measure));
            QVERIFY(figure.precision > 0);
        }
    }

    void nationalTotalOf2022DependsOnTheDayOfKnowledge()
    {
        TradeQuery query;
        query.subject = QStringLiteral("CN");
        query.measure = MeasureId(QStringLiteral("cbec_total"));
        const auto totalKnownBy = [&](QDate day) {
            query.knownBy = day;
            for (const FigureId id : m_project.trade->pick(query))
                if (const TradeFigure& f = m_project.trade->figure(id);
                    f.period.text == QStringLiteral("2022"))
                    return f.value;
            return 0.0;
        };
        QCOMPARE(totalKnownBy({2023, 1, 19}), 0.0);
        QCOMPARE(totalKnownBy({2023, 1, 20}), 2110.0);
        QCOMPARE(totalKnownBy({2023, 6, 30}), 2100.0);
        QCOMPARE(totalKnownBy({2025, 12, 30}), 2100.0); // "2025" counts from its last day
        QCOMPARE(totalKnownBy({2025, 12, 31}), 2059.9);
    }

private:
    Project m_project;
};

ZONEATLAS_TEST(bundled_data, TestBundledData)
#include "tst_bundled_data.moc"
