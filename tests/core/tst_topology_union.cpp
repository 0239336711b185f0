// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology_union.h"
#include "test_registry.h"
#include "topology_samples.h"

#include <QtTest>

#include <array>

using namespace zoneatlas;
using namespace zoneatlas::test;

class TestTopologyUnion : public QObject
{
    Q_OBJECT

private slots:
    void neighboursBecomeOneRing()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 0, 1)})});
        const auto rings = unionRings(topology, std::array<size_t, 2>{0, 1});
        QCOMPARE(rings.size(), size_t{1});
        QCOMPARE(assembled(topology, rings[0]),
                 (Ring<LonLat>{{0, 0}, {1, 0}, {2, 0}, {2, 1}, {1, 1}, {0, 1}}));
    }

    void islandsStayApart()
    {
        const auto topology =
            topologyOf({polygon({square(0, 0, 1)}), polygon({square(5, 0, 1), square(8, 0, 1)})});
        const auto rings = unionRings(topology, std::array<size_t, 2>{0, 1});
        QCOMPARE(rings.size(), size_t{3});
        for (const auto& ring : rings)
            QVERIFY(isClosedChain(topology, ring));
    }

    void holeStaysUnlessItsFillingIsThere()
    {
        const auto topology =
            topologyOf({polygon({square(0, 0, 3), reversed(square(1, 1, 1))}), polygon({square(1, 1, 1)})});
        QCOMPARE(unionRings(topology, std::array<size_t, 1>{0}).size(), size_t{2});
        QCOMPARE(unionRings(topology, std::array<size_t, 2>{0, 1}).size(), size_t{1});
    }

    void areasThatTouchAtAPointGiveClosedRings()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)}), polygon({square(1, 1, 1)})});
        const auto rings = unionRings(topology, std::array<size_t, 2>{0, 1});
        QCOMPARE(rings.size(), size_t{2});
        for (const auto& ring : rings)
            QVERIFY(isClosedChain(topology, ring));
    }

    void nothingGivesNothing()
    {
        const auto topology = topologyOf({polygon({square(0, 0, 1)})});
        QVERIFY(unionRings(topology, {}).empty());
    }
};

ZONEATLAS_TEST(topology_union, TestTopologyUnion)
#include "tst_topology_union.moc"
