// SPDX-License-Identifier: GPL-3.0-or-later
// North arrow, graticule and insets.
#include "layout/map_page.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

#include <numbers>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

/// Turned by 30° against the page: north is easy to tell.
class TurnedProjection : public SquareProjection
{
public:
    std::optional<MapPoint> toMap(const LonLat& p) const override
    {
        const MapPoint q = *SquareProjection::toMap(p);
        return MapPoint{q.x * kCos + q.y * kSin, -q.x * kSin + q.y * kCos};
    }
    std::optional<LonLat> toLonLat(const MapPoint& p) const override
    {
        return SquareProjection::toLonLat({p.x * kCos - p.y * kSin, p.x * kSin + p.y * kCos});
    }

private:
    static constexpr double kSin = 0.5;
    static constexpr double kCos = std::numbers::sqrt3 / 2;
};

MapPage pageWith(const std::vector<InsetChoice>& insets, QSizeF size = {297, 210})
{
    PageChoices choices;
    choices.sizeMm = size;
    choices.furniture.showsNorthArrow = choices.furniture.showsGraticule = true;
    choices.texts.title = QStringLiteral("Title");
    choices.furniture.insets = insets;
    return MapPage::arrange(sampleSettings(), SquareProjection(), choices);
}

const InsetChoice kWest{QStringLiteral("West"), {100e5, 30e5, 101e5, 31e5}};
const InsetChoice kSouth{QStringLiteral("South"), {101e5, 27e5, 103e5, 28e5}};
const InsetChoice kSea{QStringLiteral("Sea"), {110e5, 10e5, 112e5, 12e5}};

} // namespace

class PageItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void theArrowPointsToTrueNorth()
    {
        const MapSettings settings = sampleSettings();
        QVERIFY(std::abs(NorthArrow::at(settings, SquareProjection(), {50, 70}).angleDeg()) < 1e-6);
        QVERIFY(std::abs(NorthArrow::at(settings, TurnedProjection(), {50, 70}).angleDeg() - 30) < 1e-6);
    }

    void graticuleLinesAreAtRoundDegrees()
    {
        const MapSettings settings = sampleSettings();
        const Graticule graticule = Graticule::of(settings, SquareProjection());
        // The frame shows 99.5 to 104.5° E and 24.5 to 31.5° N.
        QCOMPARE(graticule.stepDeg(), 2.0);
        QStringList texts;
        for (const Graticule::Label& label : graticule.labels()) {
            texts.append(label.text);
            QVERIFY(QRectF({0, 0}, settings.frameMm).contains(label.boxMm));
        }
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("100°E"), QStringLiteral("102°E"), QStringLiteral("104°E"),
                              QStringLiteral("26°N"), QStringLiteral("28°N"), QStringLiteral("30°N")}));
        for (const QPolygonF& line : graticule.lines())
            for (const QPointF& p : line)
                QVERIFY(QRectF(-1e-6, -1e-6, 100 + 2e-6, 140 + 2e-6).contains(p));
        // 102° E is the middle of the frame.
        QVERIFY(std::any_of(graticule.lines().begin(), graticule.lines().end(), [](const QPolygonF& line) {
            return std::abs(line.front().x() - 50) < 1e-6 && std::abs(line.back().x() - 50) < 1e-6;
        }));
    }

    void insetsShowTheirAreaWhole()
    {
        const MapPage page = pageWith({kWest, kSouth});
        QCOMPARE(page.insets().size(), size_t{2});
        const MapExtent seen = page.insets()[1].visibleExtent();
        QVERIFY(seen.minX <= 101e5 + 1 && seen.maxX >= 103e5 - 1 && seen.minY <= 27e5 + 1 &&
                seen.maxY >= 28e5 - 1);
        QVERIFY(page.insets()[0].showsLand());
    }

    void anInsetWithoutLandIsKnownToBeEmpty() { QVERIFY(!pageWith({kSea}).insets()[0].showsLand()); }

    void itemsKeepOffOneAnother_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("a4") << QSizeF(297, 210);
        QTest::newRow("half") << QSizeF(180, 120);
        QTest::newRow("slide") << QSizeF(338.7, 190.5);
        QTest::newRow("wide column") << QSizeF(170, 120);
        QTest::newRow("screen") << QSizeF(508, 285.75);
    }
    void itemsKeepOffOneAnother()
    {
        QFETCH(QSizeF, size);
        const MapPage page = pageWith({kSea, kWest, kSouth}, size);
        std::vector<QRectF> rects{page.legendRectMm(), page.scaleBarRectMm(), page.northArrowRectMm()};
        for (const InsetMap& inset : page.insets())
            rects.push_back(inset.rectMm());
        const QRectF whole({0, 0}, size);
        for (size_t a = 0; a < rects.size(); ++a) {
            QVERIFY(whole.contains(rects[a]));
            for (size_t b = a + 1; b < rects.size(); ++b)
                QVERIFY2(!rects[a].intersects(rects[b]), qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
    }

    void insetsCoverNoLand()
    {
        const MapPage page = pageWith({kWest, kSouth});
        const MapToPage toPage(page.map().view, page.map().frameMm);
        const BoundaryShapes& shapes = page.map().map->shapes();
        const QPainterPath land =
            toPage.transform().map(shapes.land(shapes.extent(), 0)).translated(page.mapFrameMm().topLeft());
        for (const InsetMap& inset : page.insets())
            QVERIFY(!land.intersects(inset.rectMm()));
    }
};

ZONEATLAS_TEST(page_items, PageItemsTest)
#include "tst_page_items.moc"
