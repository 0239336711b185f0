// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology.h"
#include "test_registry.h"
#include "topology_samples.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class TestTopology : public QObject
{
    Q_OBJECT

private slots:
    void neighboursShareTheirBorder()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 0, 1)})});
        QCOMPARE(topology.arcs.size(), size_t{3}); // left, right, and one between
        QCOMPARE(topology.polygons[0][0].size(), size_t{2});
        const ArcRef left = sharedArc(topology, 0, 1);
        const ArcRef right = sharedArc(topology, 1, 0);
        QCOMPARE(left.arc, right.arc);
        QVERIFY(left.isReversed != right.isReversed);
    }

    void ringsComeBackAsTheyWere_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::addColumn<int>("start");
        for (const bool isReversed : {false, true})
            for (int start = 0; start < 4; ++start)
                QTest::addRow("%s, start %d", isReversed ? "clockwise" : "counter-clockwise", start)
                    << isReversed << start;
    }
    void ringsComeBackAsTheyWere()
    {
        QFETCH(bool, isReversed);
        QFETCH(int, start);
        Ring<LonLat> right = rotated(square(1, 0, 1), start);
        if (isReversed)
            right = reversed(right);
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({right})});
        QCOMPARE(topology.arcs.size(), size_t{3});
        QVERIFY(isClosedChain(topology, topology.polygons[1][0]));
        const Ring<LonLat> expected{{1, 0}, {2, 0}, {2, 1}, {1, 1}};
        const Ring<LonLat> mirrored{{1, 0}, {1, 1}, {2, 1}, {2, 0}};
        QCOMPARE(assembled(topology, topology.polygons[1][0]), isReversed ? mirrored : expected);
    }

    void islandIsOneClosedArc()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)})});
        QCOMPARE(topology.arcs.size(), size_t{1});
        QCOMPARE(topology.arcs[0].size(), size_t{5});
        QCOMPARE(topology.arcs[0].front(), topology.arcs[0].back());
    }

    void layersOnTopOfEachOtherShareAllArcs()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({rotated(square(0, 0, 1), 2)}),
                                          polygon({reversed(square(0, 0, 1))})});
        QCOMPARE(topology.arcs.size(), size_t{1});
        QCOMPARE(topology.polygons[2][0], (std::vector<ArcRef>{{0, true}}));
    }

    void unionOfALayerSharesItsPartsBorders()
    {
        // The province around two prefectures has the same vertices, but no border between them.
        const Ring<LonLat> both{{0, 0}, {1, 0}, {2, 0}, {2, 1}, {1, 1}, {0, 1}};
        const auto topology =
            topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 0, 1)}), polygon({both})});
        QCOMPARE(topology.arcs.size(), size_t{3});
        QCOMPARE(assembled(topology, topology.polygons[2][0]), both);
    }

    void holeAndTheAreaInItShareTheBorder()
    {
        const auto topology =
            topologyOf({polygon({square(0, 0, 3), reversed(square(1, 1, 1))}), polygon({square(1, 1, 1)})});
        QCOMPARE(topology.arcs.size(), size_t{2});
        const ArcRef hole = topology.polygons[0][1][0];
        const ArcRef filling = topology.polygons[1][0][0];
        QCOMPARE(hole.arc, filling.arc);
        QVERIFY(hole.isReversed != filling.isReversed);
    }

    void areasThatTouchAtAPointShareNoArc()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 1, 1)})});
        QCOMPARE(topology.arcs.size(), size_t{2});
        for (const auto& rings : topology.polygons)
            QVERIFY(isClosedChain(topology, rings[0]));
        QCOMPARE(topology.arcs[0].front(), (LonLat{1, 1})); // the touching point is a junction
    }

    void threeAreasMeetInOnePoint()
    {
        const Ring<LonLat> wide{{0, 1}, {1, 1}, {2, 1}, {2, 2}, {0, 2}};
        const auto topology =
            topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 0, 1)}), polygon({wide})});
        for (const auto& rings : topology.polygons)
            QVERIFY(isClosedChain(topology, rings[0]));
        QCOMPARE(assembled(topology, topology.polygons[2][0]), wide);
        QCOMPARE(topology.arcs.size(), size_t{6});
    }

    void degenerateInputDoesNoHarm()
    {
        const Ring<LonLat> repeated{{0, 0}, {0, 0}, {1, 0}, {1, 1}, {1, 1}, {0, 0}};
        const auto topology = topologyOf({polygon({repeated}),
                                          polygon({{{5, 5}, {6, 6}}}),
                                          {GeometryKind::Lines, {{{0, 0}, {1, 1}, {2, 2}}}},
                                          {}});
        QCOMPARE(topology.polygons.size(), size_t{4});
        QCOMPARE(assembled(topology, topology.polygons[0][0]).size(), size_t{3});
        for (size_t i = 1; i < 4; ++i)
            QVERIFY(topology.polygons[i].empty());
    }

    void verticesMustBeExactlyEqual()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({square(1 + 1e-12, 0, 1)})});
        QCOMPARE(topology.arcs.size(), size_t{2});
        const auto zeros = topologyOf({polygon({square(0, 0, 1)}), polygon({square(-0.0, -0.0, 1)})});
        QCOMPARE(zeros.arcs.size(), size_t{1});
    }

private:
    /// The arc of one polygon's first ring that another's has too.
    static ArcRef sharedArc(const Topology<LonLat>& topology, size_t of, size_t with)
    {
        for (const ArcRef& ref : topology.polygons[of][0])
            for (const ArcRef& other : topology.polygons[with][0])
                if (ref.arc == other.arc)
                    return ref;
        return {~std::uint32_t{0}, false};
    }
};

ZONEATLAS_TEST(topology, TestTopology)
#include "tst_topology.moc"
