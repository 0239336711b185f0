// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/map_view_state.h"

#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;

class MapViewStateTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewViewIsToldOnce();
    void styleAndLabelsAreToldOnce();
};

void MapViewStateTest::aNewViewIsToldOnce()
{
    MapViewState state;
    QSignalSpy views(&state, &MapViewState::viewChanged);
    QSignalSpy styles(&state, &MapViewState::styleChanged);
    const MapView view{{1000, 2000}, 5000};
    state.setView(view);
    state.setView(view);
    QCOMPARE(views.count(), 1);
    QCOMPARE(views.at(0).at(0).value<MapView>(), view);
    QCOMPARE(state.view(), view);
    QCOMPARE(styles.count(), 0);
}

void MapViewStateTest::styleAndLabelsAreToldOnce()
{
    MapViewState state;
    QSignalSpy styles(&state, &MapViewState::styleChanged);
    state.setZoneStyle(ZoneStyle::Area);
    state.setShowsLabels(true);
    QCOMPARE(styles.count(), 0);
    state.setZoneStyle(ZoneStyle::Symbol);
    state.setZoneStyle(ZoneStyle::Symbol);
    state.setShowsLabels(false);
    QCOMPARE(styles.count(), 2);
    QCOMPARE(state.zoneStyle(), ZoneStyle::Symbol);
    QVERIFY(!state.showsLabels());
}

ZONEATLAS_TEST(map_view_state, MapViewStateTest)
#include "tst_map_view_state.moc"
