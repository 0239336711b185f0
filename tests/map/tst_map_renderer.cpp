// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/color_vision.h"
#include "map/map_image_cache.h"
#include "map/map_renderer.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

constexpr double kPixelsPerMm = 4;

QColor at(const QImage& image, QPointF mm)
{
    return image.pixelColor((mm * kPixelsPerMm).toPoint());
}

ZoneId id(const char* text)
{
    return ZoneId(QLatin1String(text));
}

} // namespace

class MapRendererTest : public QObject
{
    Q_OBJECT

private slots:
    void zonesTakeTheColourOfTheirBatch()
    {
        MapSettings settings = sampleSettings();
        settings.showLabels = false;
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(image, mm(100.5, 30.5)), settings.style.palette.color(0));
        QCOMPARE(at(image, mm(102.5, 27.5)), settings.style.palette.color(1));
        QCOMPARE(at(image, mm(101.5, 30.5)), settings.style.land);
        QCOMPARE(at(image, mm(104.3, 28)), settings.style.ground);
    }

    void islandsOfTheSouthChinaSeaAreNotPartOfTheProvinceZone()
    {
        const MapSettings settings = sampleSettings();
        QCOMPARE(at(renderMapImage(settings, kPixelsPerMm), mm(103.5, 25.5)), settings.style.land);
    }

    void nothingIsDrawnBeforeTheFirstEvent()
    {
        DrawnReport report;
        const MapSettings settings = sampleSettings(QDate(2015, 3, 6));
        const QImage image = renderMapImage(settings, kPixelsPerMm, &report);
        QCOMPARE(at(image, mm(100.5, 30.5)), settings.style.land);
        QVERIFY(report.zonesDrawn.empty());
        QVERIFY(report.labelsPlaced.empty());
    }

    void revokedZonesAreHatchedInsideTheirSuccessor()
    {
        MapSettings settings = sampleSettings(QDate(2016, 1, 12));
        settings.showLabels = false;
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        int hatched = 0;
        int filled = 0;
        for (double x = 101.1; x < 101.9; x += 0.01) {
            const QColor color = at(image, mm(x, 27.4));
            filled += color == settings.style.palette.color(1);
            hatched += color != settings.style.palette.color(1);
        }
        QVERIFY(hatched > 5);
        QVERIFY(filled > hatched);
    }

    void symbolsStandWhereThereIsNoArea()
    {
        MapSettings settings = sampleSettings();
        settings.showLabels = false;
        settings.zoneStyle = ZoneStyle::Symbol;
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(image, mm(100.5, 30.5)), settings.style.palette.color(0));
        QCOMPARE(at(image, mm(100.2, 30.2)), settings.style.land);
    }

    void sameSettingsSamePixels()
    {
        const MapSettings settings = sampleSettings();
        QCOMPARE(renderMapImage(settings, kPixelsPerMm), renderMapImage(settings, kPixelsPerMm));
    }

    void threeHundredDpiScaledDownIsTheScreen()
    {
        const MapSettings settings = sampleSettings();
        const QImage small = renderMapImage(settings, kPixelsPerMm).convertToFormat(QImage::Format_RGB32);
        const QImage large = renderMapImage(settings, kPixelsPerMm * 3)
                                 .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                 .convertToFormat(QImage::Format_RGB32);
        qint64 difference = 0;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x) {
                const QColor a = small.pixelColor(x, y);
                const QColor b = large.pixelColor(x, y);
                difference += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                              std::abs(a.blue() - b.blue());
            }
        const double mean = static_cast<double>(difference) / (3.0 * small.width() * small.height());
        QVERIFY2(mean < 1.5, qPrintable(QString::number(mean)));
    }

    void imagesCarryTheirDpi()
    {
        const QImage image = renderMapImage(sampleSettings(), 300 / 25.4);
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.size(), QSize(1181, 1654));
    }

    void transparentPicturesHaveNoGround()
    {
        MapSettings settings = sampleSettings();
        settings.isTransparent = true;
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(image, mm(104.3, 28)).alpha(), 0);
        QCOMPARE(at(image, mm(101.5, 30.5)).alpha(), 255);
    }

    void reportNamesWhatIsInTheFrame()
    {
        MapSettings settings = sampleSettings();
        settings.view.centre = {100e5, 30.5e5};
        settings.frameMm = {30, 30};
        DrawnReport report;
        [[maybe_unused]] const QImage image = renderMapImage(settings, kPixelsPerMm, &report);
        QCOMPARE(report.zonesDrawn, std::vector<ZoneId>{id("west")});
        QVERIFY(report.verticesDrawn > 0);
    }

    void hitTestTakesTheTopmost()
    {
        const MapSettings settings = sampleSettings();
        const MapHit town = hitTest(settings, mm(103.2, 30.2));
        QCOMPARE(town.zones, (std::vector<ZoneId>{id("town"), id("east")}));
        const MapHit port = hitTest(settings, mm(101.5, 27.3));
        QCOMPARE(port.zones, (std::vector<ZoneId>{id("island"), id("port")}));
        const MapHit nothing = hitTest(settings, mm(104.5, 28));
        QVERIFY(nothing.zones.empty());
        QVERIFY(!nothing.prefecture);
        QVERIFY(hitTest(sampleSettings(QDate(2015, 1, 1)), mm(103.2, 30.2)).zones.empty());
    }

    void cacheKeepsOnePicturePerStateOfTheZones()
    {
        MapImageCache cache;
        MapSettings settings = sampleSettings(QDate(2015, 6, 1));
        const QImage picture = cache.image(settings, kPixelsPerMm);
        settings.time.asOf = QDate(2015, 9, 1);
        settings.selectedZones = {id("west")};
        QVERIFY(cache.holds(settings, kPixelsPerMm));
        QCOMPARE(cache.image(settings, kPixelsPerMm), picture);
        QCOMPARE(cache.paintCount(), 1);
        settings.time.asOf = QDate(2016, 2, 1);
        QVERIFY(!cache.holds(settings, kPixelsPerMm));
        QVERIFY(cache.image(settings, kPixelsPerMm) != picture);
        QCOMPARE(cache.paintCount(), 2);
    }

    void changesHaveAColourEach()
    {
        MapSettings settings = sampleSettings();
        settings.showLabels = false;
        settings.differenceFrom = QDate(2015, 3, 7);
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(image, mm(100.5, 30.5)), settings.style.unchanged);
        QCOMPARE(at(image, mm(102.5, 27.5)), settings.style.added);
        QCOMPARE(at(image, mm(101.5, 30.5)), settings.style.land);
        int hatched = 0; // "port" is revoked inside the island that is new: fine lines, blended with its fill
        for (double lon = 101.1; lon < 101.9; lon += 0.01) {
            const QColor color = at(image, mm(lon, 27.5));
            hatched += color.red() > settings.style.added.red() + 20 &&
                       color.blue() < settings.style.added.blue() - 20;
        }
        QVERIFY(hatched > 5);
        settings.differenceFrom = settings.time.asOf;
        QCOMPARE(at(renderMapImage(settings, kPixelsPerMm), mm(102.5, 27.5)), settings.style.unchanged);
    }

    void changesAreTheSamePictureInEitherOrder()
    {
        MapImageCache cache;
        MapSettings settings = sampleSettings(QDate(2020, 1, 1));
        settings.differenceFrom = QDate(2015, 3, 7);
        const QImage picture = cache.image(settings, kPixelsPerMm);
        settings.time.asOf = QDate(2015, 12, 1);
        settings.differenceFrom = QDate(2019, 1, 1);
        QVERIFY(cache.holds(settings, kPixelsPerMm));
        settings.differenceFrom.reset(); // the same zones, but by batch
        settings.time.asOf = QDate(2020, 1, 1);
        QVERIFY(!cache.holds(settings, kPixelsPerMm));
        QVERIFY(cache.image(settings, kPixelsPerMm) != picture);
    }

    void cacheStaysWithinItsBytes()
    {
        MapSettings settings = sampleSettings();
        const qsizetype one = renderMapImage(settings, kPixelsPerMm).sizeInBytes();
        MapImageCache cache(one * 2);
        std::vector<MapSettings> views;
        for (int i = 0; i < 3; ++i) {
            settings.view.centre.x += 1000;
            views.push_back(settings);
            [[maybe_unused]] const QImage& image = cache.image(settings, kPixelsPerMm);
        }
        QVERIFY(!cache.holds(views[0], kPixelsPerMm));
        QVERIFY(cache.holds(views[1], kPixelsPerMm));
        QVERIFY(cache.holds(views[2], kPixelsPerMm));
    }

    void pictureAndOverlayAreThePaintedMap()
    {
        MapSettings settings = sampleSettings();
        settings.selectedZones = {id("west"), id("town")};
        settings.hoveredZones = {id("east")};
        MapImageCache cache;
        QImage composed = cache.image(settings, kPixelsPerMm).copy();
        QPainter painter(&composed);
        painter.scale(kPixelsPerMm, kPixelsPerMm);
        paintOverlay(painter, settings);
        painter.end();
        QCOMPARE(composed, renderMapImage(settings, kPixelsPerMm));
    }

    void aPictureWithItsSelectionIsMadeOnce()
    {
        MapSettings settings = sampleSettings();
        settings.selectedZones = {id("west"), id("town")};
        settings.dimsUnselected = true;
        MapImageCache cache;
        const QImage whole = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(cache.imageWithSelection(settings, kPixelsPerMm), whole);
        settings.hoveredZones = {id("east")};
        const qsizetype painted = cache.paintCount();
        QCOMPARE(cache.imageWithSelection(settings, kPixelsPerMm), whole);
        QCOMPARE(cache.paintCount(), painted);
        QVERIFY(cache.image(settings, kPixelsPerMm) != whole);
        settings.scope.zones = {false, true, true, true, true};
        QVERIFY(cache.imageWithSelection(settings, kPixelsPerMm) != whole);
        settings.selectedZones.clear();
        settings.scope = {};
        QCOMPARE(cache.imageWithSelection(settings, kPixelsPerMm),
                 renderMapImage(withoutOverlay(settings), kPixelsPerMm));
    }

    void aVeilLiesOverWhatIsNotSelected()
    {
        MapSettings settings = sampleSettings();
        settings.showLabels = false;
        settings.selectedZones = {id("west")};
        const QImage plain = renderMapImage(settings, kPixelsPerMm);
        settings.dimsUnselected = true;
        const QImage veiled = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(veiled, mm(100.5, 30.5)), at(plain, mm(100.5, 30.5)));
        QVERIFY(at(veiled, mm(103.5, 30.7)).lightness() > at(plain, mm(103.5, 30.7)).lightness() + 40);
        settings.selectedZones.clear();
        QCOMPARE(renderMapImage(settings, kPixelsPerMm),
                 renderMapImage(withoutOverlay(settings), kPixelsPerMm));
    }

    void aSelectedProvinceStaysClear()
    {
        MapSettings settings = sampleSettings();
        settings.showLabels = false;
        const QImage plain = renderMapImage(settings, kPixelsPerMm);
        settings.dimsUnselected = true;
        settings.selectedProvinces = {ProvinceCode(QStringLiteral("120000"))};
        const QImage veiled = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(veiled, mm(103.5, 30.7)), at(plain, mm(103.5, 30.7)));
        QVERIFY(at(veiled, mm(100.5, 30.5)) != at(plain, mm(100.5, 30.5)));
        QCOMPARE(at(veiled, mm(102, 30.5)), settings.style.accent); // its border
    }

    void zonesOutsideTheScopeAreNotThere()
    {
        MapSettings settings = sampleSettings();
        settings.scope.zones = {false, true, true, true, true};
        DrawnReport report;
        const QImage image = renderMapImage(settings, kPixelsPerMm, &report);
        QCOMPARE(at(image, mm(100.5, 30.5)), settings.style.land);
        QCOMPARE(report.zonesDrawn.size(), size_t{4});
        QVERIFY(hitTest(settings, mm(100.5, 30.5)).zones.empty());
        settings.scope = {{}, {ZoneStatus::Revoked}};
        QCOMPARE(hitTest(settings, mm(101.5, 27.5)).zones, std::vector{id("port")});
    }

    void aPolygonTakesTheZonesWhoseMiddleItHolds()
    {
        const MapSettings settings = sampleSettings();
        const auto box = [](double west, double south, double east, double north) {
            return QPolygonF({mm(west, south), mm(east, south), mm(east, north), mm(west, north)});
        };
        QCOMPARE(zonesWithin(settings, box(99, 29, 105, 32)), (QSet{id("west"), id("east"), id("town")}));
        QCOMPARE(zonesWithin(settings, box(103, 30, 103.3, 30.3)), QSet{id("town")});
        QVERIFY(zonesWithin(settings, box(101, 30, 102, 31)).isEmpty());
        QVERIFY(zonesWithin(sampleSettings(QDate(2015, 1, 1)), box(99, 29, 105, 32)).isEmpty());
    }

    void thePictureIsTheSameAtAnyPixelRatio()
    {
        MapSettings settings = sampleSettings();
        settings.selectedZones = {id("west"), id("town")};
        const QImage plain = renderMapImage(settings, 2 * kPixelsPerMm).convertToFormat(QImage::Format_RGB32);
        QImage fine(plain.size(), QImage::Format_RGB32);
        fine.fill(settings.style.ground);
        fine.setDevicePixelRatio(2);
        QPainter painter(&fine);
        painter.scale(kPixelsPerMm, kPixelsPerMm);
        paintMap(painter, settings);
        painter.end();
        fine.setDevicePixelRatio(1);
        fine.setDotsPerMeterX(plain.dotsPerMeterX());
        fine.setDotsPerMeterY(plain.dotsPerMeterY());
        QCOMPARE(fine, plain);
    }

    void zoomKeepsThePointUnderTheCursor()
    {
        const MapSettings settings = sampleSettings();
        const QPointF cursor(17, 33);
        const MapPoint before = MapToPage(settings.view, settings.frameMm).toMap(cursor);
        const MapView closer = zoomedAbout(settings.view, settings.frameMm, cursor, 2.5);
        const MapPoint after = MapToPage(closer, settings.frameMm).toMap(cursor);
        QVERIFY(std::abs(before.x - after.x) < 1e-6 && std::abs(before.y - after.y) < 1e-6);
        QCOMPARE(closer.mapUnitsPerMm, settings.view.mapUnitsPerMm / 2.5);
    }

    void panMovesTheGroundWithTheHand()
    {
        const MapSettings settings = sampleSettings();
        const MapPoint grabbed = MapToPage(settings.view, settings.frameMm).toMap({20, 30});
        const MapToPage after(pannedBy(settings.view, {7, -4}), settings.frameMm);
        const QPointF now = after.toPage(grabbed);
        QVERIFY(QLineF(now, {27, 26}).length() < 1e-9);
    }
};

ZONEATLAS_TEST(map_renderer, MapRendererTest)
#include "tst_map_renderer.moc"
