// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_image_cache.h"
#include "map/map_renderer.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

constexpr double kPixelsPerMm = 4;

/// The sample with its provinces listed, and one figure: for 110000 in 2018.
struct Sample
{
    std::shared_ptr<const ApprovalLedger> ledger;
    std::shared_ptr<const TradeLedger> trade;

    Sample()
    {
        std::vector<Province> provinces(3);
        provinces[0].code = ProvinceCode(QStringLiteral("110000"));
        provinces[1].code = ProvinceCode(QStringLiteral("120000"));
        provinces[2].code = ProvinceCode(QStringLiteral("460000"));
        ledger = std::make_shared<const ApprovalLedger>(sampleLedger()->zones(), sampleLedger()->batches(),
                                                        std::move(provinces));
        TradeFigure figure;
        figure.subject = QStringLiteral("110000");
        figure.measure = MeasureId(QStringLiteral("goods_total"));
        figure.unit = QStringLiteral("CNY bn");
        figure.period = periodFromText(QStringLiteral("2018"));
        figure.value = 12;
        trade = std::make_shared<const TradeLedger>(std::vector{figure}, std::vector<Measure>());
    }

    MapSettings settings(ProvinceMeasure measure, QDate asOf) const
    {
        MapSettings settings = sampleSettings(asOf);
        settings.map = AtlasMap::create(ledger, sampleShapes(), SquareProjection());
        settings.showLabels = false;
        const ChoroplethChoice choice{measure, {ClassMethod::NaturalBreaks, 3, {}}};
        settings.choropleth =
            std::make_shared<const Choropleth>(choice, Choropleth::Facts{ledger, trade, {}, {}, {}});
        settings.zoneStyle = zoneStyleOver(settings.choropleth, settings.zoneStyle);
        return settings;
    }
};

QColor at(const QImage& image, QPointF mm)
{
    return image.pixelColor((mm * kPixelsPerMm).toPoint());
}

/// In a province away from its zones' symbols.
const QPointF kNorth = mm(101.5, 30.5);
const QPointF kEast = mm(102.5, 30.5);

} // namespace

class ProvinceShadesTest : public QObject
{
    Q_OBJECT

private slots:
    void aProvinceHasTheColourOfItsClass()
    {
        const MapSettings settings = Sample().settings(ProvinceMeasure::ZonesInForce, {2015, 6, 1});
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        // One zone in the north and south, two in the east.
        const Palette palette = Palette::sequential(2);
        QCOMPARE(settings.choropleth->stepOn({2015, 6, 1}).classes.count(), size_t{2});
        QCOMPARE(at(image, kNorth), palette.color(0));
        QCOMPARE(at(image, mm(100.2, 30.8)), palette.color(0)); // no zone is drawn as an area
        QCOMPARE(at(image, kEast), palette.color(1));
    }

    void aProvinceWithoutZonesIsLand()
    {
        const QImage image =
            renderMapImage(Sample().settings(ProvinceMeasure::ZonesInForce, {2014, 1, 1}), kPixelsPerMm);
        QCOMPARE(at(image, kNorth), MapStyle().land);
        QCOMPARE(at(image, kEast), MapStyle().land);
    }

    void aProvinceWithoutAFigureIsHatchedLand()
    {
        const MapSettings settings = Sample().settings(ProvinceMeasure::GoodsTrade, {2019, 6, 1});
        const QImage image = renderMapImage(settings, kPixelsPerMm);
        QCOMPARE(at(image, kNorth), Palette::sequential(1).color(0));
        QSet<QRgb> colors;
        for (double lon = 102.3; lon < 102.7; lon += 0.005)
            colors.insert(at(image, mm(lon, 30.5)).rgb());
        QVERIFY(colors.contains(settings.style.land.rgb()));
        QVERIFY(colors.size() > 1);
        QVERIFY(!colors.contains(Palette::sequential(1).color(0).rgb()));
    }

    void picturesAreKeptByTheirShades()
    {
        const Sample sample;
        MapImageCache cache;
        MapSettings settings = sample.settings(ProvinceMeasure::GoodsTrade, {2018, 6, 1});
        const QImage before = cache.image(settings, kPixelsPerMm);
        settings.time.asOf = {2018, 7, 1};
        QVERIFY(cache.holds(settings, kPixelsPerMm)); // the same zones, the same figures
        settings.time.asOf = {2018, 12, 31};
        QVERIFY(!cache.holds(settings, kPixelsPerMm));
        QVERIFY(cache.image(settings, kPixelsPerMm) != before);
    }
};

ZONEATLAS_TEST(province_shades, ProvinceShadesTest)
#include "tst_province_shades.moc"
