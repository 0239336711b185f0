// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, points and areas laid over the map, in the picture and where it is cut.
#include "map/map_image_cache.h"
#include "map/map_renderer.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

constexpr double kPixelsPerMm = 4;
const QColor kColor(200, 0, 200);

FeatureCollection collection(GeometryKind kind, std::vector<Ring<LonLat>> parts)
{
    FeatureCollection features;
    features.features.push_back({1, {kind, std::move(parts)}, {}});
    return features;
}

MapLayer layer(const FeatureCollection& features)
{
    return {QStringLiteral("Layer"),
            {.color = kColor, .sizeMm = 1, .fillOpacity = 1},
            std::make_shared<const LayerShapes>(features, SquareProjection())};
}

QColor at(const MapSettings& settings, double lonDeg, double latDeg)
{
    return renderMapImage(settings, kPixelsPerMm).pixelColor((mm(lonDeg, latDeg) * kPixelsPerMm).toPoint());
}

MapSettings plainSettings()
{
    MapSettings settings = sampleSettings();
    settings.showLabels = false;
    return settings;
}

/// Defined west of 102° E alone.
class HalfProjection : public SquareProjection
{
public:
    std::optional<MapPoint> toMap(const LonLat& p) const override
    {
        return p.lonDeg < 102 ? SquareProjection::toMap(p) : std::nullopt;
    }
};

} // namespace

class MapLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("points") << static_cast<int>(GeometryKind::Points);
        QTest::newRow("lines") << static_cast<int>(GeometryKind::Lines);
        QTest::newRow("polygons") << static_cast<int>(GeometryKind::Polygons);
    }
    void eachKindIsDrawn()
    {
        QFETCH(int, kind);
        MapSettings settings = plainSettings();
        const QColor before = at(settings, 101.5, 28.5);
        settings.layers = {
            layer(collection(static_cast<GeometryKind>(kind), {{{101.5, 28.5}, {102, 28.5}, {102, 29}}}))};
        QCOMPARE(at(settings, 101.5, 28.5), kColor);
        settings.layers[0].symbology.isVisible = false;
        QCOMPARE(at(settings, 101.5, 28.5), before);
    }

    void aHoleStaysFree()
    {
        MapSettings settings = plainSettings();
        const QColor before = at(settings, 101.5, 28.5);
        Ring<LonLat> hole = square(101.2, 28.2, 0.6);
        std::reverse(hole.begin(), hole.end());
        settings.layers = {layer(collection(GeometryKind::Polygons, {square(101, 28, 1), hole}))};
        QCOMPARE(at(settings, 101.5, 28.5), before);
        QCOMPARE(at(settings, 101.1, 28.1), kColor);
    }

    void theLastLayerIsOnTop()
    {
        MapSettings settings = plainSettings();
        const MapLayer below = layer(collection(GeometryKind::Polygons, {square(101, 28, 1)}));
        MapLayer above = below;
        above.symbology.color = Qt::blue;
        settings.layers = {below, above};
        QCOMPARE(at(settings, 101.5, 28.5), QColor(Qt::blue));
        settings.layers = {above, below};
        QCOMPARE(at(settings, 101.5, 28.5), kColor);
    }

    void halfOpaqueIsHalfWay()
    {
        MapSettings settings = plainSettings();
        settings.style.ground = Qt::white;
        settings.layers = {layer(collection(GeometryKind::Polygons, {square(101, 28, 1)}))};
        settings.layers[0].symbology.opacity = 0.5;
        const QColor seen = at(settings, 101.5, 28.5);
        QVERIFY(std::abs(seen.green() - 128) < 4);
        QVERIFY(std::abs(seen.red() - 228) < 4);
    }

    void itIsAPictureOfItsOwn()
    {
        MapImageCache cache;
        MapSettings settings = plainSettings();
        static_cast<void>(cache.image(settings, kPixelsPerMm));
        settings.layers = {layer(collection(GeometryKind::Lines, {{{101, 28}, {102, 29}}}))};
        static_cast<void>(cache.image(settings, kPixelsPerMm));
        QCOMPARE(cache.paintCount(), 2);
        settings.layers[0].symbology.sizeMm = 2;
        static_cast<void>(cache.image(settings, kPixelsPerMm));
        QCOMPARE(cache.paintCount(), 3);
        settings.time.asOf = settings.time.asOf.addDays(1); // the zones are in the same state
        static_cast<void>(cache.image(settings, kPixelsPerMm));
        QCOMPARE(cache.paintCount(), 3);
    }

    void closeVerticesArePassedOver()
    {
        Ring<LonLat> wave;
        for (int i = 0; i <= 20'000; ++i)
            wave.push_back({101 + i * 5e-5, 28.5 + (i % 2) * 1e-5});
        MapSettings settings = plainSettings();
        DrawnReport plain;
        static_cast<void>(renderMapImage(settings, kPixelsPerMm, &plain));
        settings.layers = {layer(collection(GeometryKind::Lines, {wave}))};
        DrawnReport report;
        static_cast<void>(renderMapImage(settings, kPixelsPerMm, &report));
        QVERIFY(report.verticesDrawn > plain.verticesDrawn);
        QVERIFY(report.verticesDrawn - plain.verticesDrawn < 2'000);
    }

    void whatCannotBeProjectedIsLeftOutAndCounted()
    {
        const LayerShapes shapes(
            collection(GeometryKind::Lines, {{{101, 28}, {101.5, 28}, {103, 28}}, {{103, 29}, {104, 29}}}),
            HalfProjection());
        QCOMPARE(shapes.droppedVertices(), 3);
        QCOMPARE(shapes.extent(), (MapExtent{101e5, 28e5, 101.5e5, 28e5}));
    }
};

ZONEATLAS_TEST(map_layer, MapLayerTest)
#include "tst_map_layer.moc"
