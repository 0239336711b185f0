// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_canvas.h"

#include "core/lengths.h"
#include "map/hit_test.h"
#include "map/map_renderer.h"
#include "test_registry.h"
#include "ui/filter_bar.h"
#include "ui/hover_label.h"
#include "ui_fixture.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

void turnWheel(QWidget& widget, QPoint at, int angleDelta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, angleDelta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

void dragAlong(QWidget& widget, const QList<QPoint>& path, Qt::KeyboardModifiers modifiers)
{
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, modifiers);
        QCoreApplication::sendEvent(&widget, &event);
    };
    send(QEvent::MouseButtonPress, path.front(), Qt::LeftButton);
    for (const QPoint& at : path)
        send(QEvent::MouseMove, at, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, path.back(), Qt::NoButton);
}

MapPoint pointAt(UiFixture& ui, QPointF pixel)
{
    return MapToPage(ui.session().mapView().view(), ui.window().canvas().frameMm())
        .toMap(pixel / kLogicalPixelsPerMm);
}

/// A picture of the map, and where its names stand.
struct Picture
{
    explicit Picture(const MapSettings& shown)
        : settings(shown)
    {
        DrawnReport report;
        image = renderMapImage(settings, kLogicalPixelsPerMm, &report);
        for (size_t i = 0; i < report.labelsPlaced.size(); ++i)
            names[report.labelsPlaced[i]] = report.labelBoxesMm[i];
    }

    /// Is a pixel at one of the zones, at one that is revoked, or at the name of one?
    [[nodiscard]] bool belongsTo(const QSet<ZoneId>& zones, QPointF pixel) const
    {
        constexpr double kReachMm = 0.85; // half an outline; a halo and the pixel that it ends in
        const QPointF at = pixel / kLogicalPixelsPerMm;
        const auto isOne = [&](const ZoneId& id) {
            const Zone* zone = settings.map->ledger().zone(id);
            return zones.contains(id) || statusOn(*zone, settings.time.asOf) == ZoneStatus::Revoked;
        };
        for (auto name = names.begin(); name != names.end(); ++name)
            if (isOne(name.key()) &&
                name.value().adjusted(-kReachMm, -kReachMm, kReachMm, kReachMm).contains(at))
                return true;
        // From the middle outwards: islands and spits may be smaller than the outline around them.
        constexpr int kRings = 7;
        for (int ring = 0; ring <= kRings; ++ring)
            for (int i = -ring; i <= ring; ++i)
                for (int j = -ring; j <= ring; ++j)
                    if (std::max(std::abs(i), std::abs(j)) == ring)
                        for (const ZoneId& id :
                             hitTest(settings, at + QPointF(i, j) * (kReachMm / kRings)).zones)
                            if (isOne(id))
                                return true;
        return false;
    }

    MapSettings settings;
    QImage image;
    QHash<ZoneId, QRectF> names;
};

/// How far apart two places are on the page of the present view.
double distanceMm(UiFixture& ui, const MapPoint& a, const MapPoint& b)
{
    return std::hypot(a.x - b.x, a.y - b.y) / ui.session().mapView().view().mapUnitsPerMm;
}

} // namespace

class MapCanvasTest : public QObject
{
    Q_OBJECT

private slots:
    void wheelZoomsAboutThePointer_data()
    {
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<int>("delta");
        QTest::newRow("in") << QPoint(600, 300) << 120;
        QTest::newRow("out, near the edge") << QPoint(30, 500) << -120;
        QTest::newRow("several notches") << QPoint(200, 111) << 480;
    }

    void wheelZoomsAboutThePointer()
    {
        QFETCH(const QPoint, at);
        QFETCH(const int, delta);
        UiFixture ui;
        const MapPoint before = pointAt(ui, at);
        const double scaleBefore = ui.session().mapView().view().mapUnitsPerMm;
        turnWheel(ui.window().canvas(), at, delta);
        QVERIFY((ui.session().mapView().view().mapUnitsPerMm < scaleBefore) == (delta > 0));
        QVERIFY(distanceMm(ui, before, pointAt(ui, at)) < 0.01);
    }

    void controlMakesTheWheelFiner()
    {
        UiFixture ui;
        const double before = ui.session().mapView().view().mapUnitsPerMm;
        turnWheel(ui.window().canvas(), {300, 300}, 120, Qt::ControlModifier);
        QVERIFY(std::abs(before / ui.session().mapView().view().mapUnitsPerMm - kFineZoomStep) < 1e-9);
    }

    void zoomEndsAtOneTo200000()
    {
        UiFixture ui;
        for (int i = 0; i < 30; ++i)
            turnWheel(ui.window().canvas(), {400, 300}, 120);
        QVERIFY(std::abs(ui.session().mapView().view().mapUnitsPerMm - 200) < 1e-6);
    }

    void draggingCarriesThePlaceUnderThePointer()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const MapPoint before = pointAt(ui, {300, 300});
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {300, 300});
        QTest::mouseMove(&canvas, {330, 310});
        QTest::mouseMove(&canvas, {420, 350});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {420, 350});
        QVERIFY(distanceMm(ui, before, pointAt(ui, {420, 350})) < 0.01);
        QVERIFY(ui.session().selection().zones().isEmpty());
    }

    void aClickSelectsTheTopmostZone()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("yiwu")));
        QCOMPARE(ui.session().selection().current(),
                 std::optional<AtlasItem>(ZoneId(QStringLiteral("yiwu"))));
        QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier,
                          ui.pixelOf(QStringLiteral("chongqing")));
        QCOMPARE(ui.session().selection().zones().size(), 2);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {8, 8});
        QVERIFY(ui.session().selection().zones().isEmpty());
    }

    void whereThereIsNoZoneAClickSelectsTheProvince()
    {
        UiFixture ui;
        ui.session().time().setDate(QDate(2015, 1, 1));
        const ProvinceCode chongqing(QStringLiteral("500000"));
        const ProvinceCode zhejiang(QStringLiteral("330000"));
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("chongqing")));
        QCOMPARE(ui.session().selection().current(), std::optional<AtlasItem>(chongqing));
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, Qt::ControlModifier,
                          ui.pixelOf(QStringLiteral("yiwu")));
        QCOMPARE(ui.session().selection().provinces(), (QSet{chongqing, zhejiang}));
        QVERIFY(ui.session().selection().zones().isEmpty());
    }

    void aBoxAddsTheZonesInIt()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        ui.session().selection().select(ZoneId(QStringLiteral("chongqing")));
        const MapView before = ui.session().mapView().view();
        const QPoint yiwu = ui.pixelOf(QStringLiteral("yiwu"));
        dragAlong(canvas, {yiwu - QPoint(4, 4), yiwu + QPoint(4, 4)}, Qt::ShiftModifier);
        const QSet<ZoneId>& zones = ui.session().selection().zones();
        QVERIFY(zones.contains(ZoneId(QStringLiteral("yiwu"))));
        QVERIFY(zones.contains(ZoneId(QStringLiteral("chongqing"))));
        QVERIFY(zones.size() < 6);
        QCOMPARE(ui.session().mapView().view(), before);
    }

    void aLassoSelectsWhatItGoesRound()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const QPoint yiwu = ui.pixelOf(QStringLiteral("yiwu"));
        const QList<QPoint> path{yiwu + QPoint(-5, -5), yiwu + QPoint(6, -5), yiwu + QPoint(0, 7)};
        ui.session().selection().select(ZoneId(QStringLiteral("chongqing")));
        dragAlong(canvas, path, Qt::AltModifier);
        QVERIFY(ui.session().selection().zones().contains(ZoneId(QStringLiteral("yiwu"))));
        QVERIFY(!ui.session().selection().zones().contains(ZoneId(QStringLiteral("chongqing"))));
        ui.session().selection().clear();
        QTest::keyClick(&canvas, Qt::Key_L, Qt::ControlModifier);
        dragAlong(canvas, path, {});
        QVERIFY(ui.session().selection().zones().contains(ZoneId(QStringLiteral("yiwu"))));
        QTest::keyClick(&canvas, Qt::Key_Escape); // the tool
        QVERIFY(!ui.session().selection().zones().isEmpty());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(ui.session().selection().zones().isEmpty());
    }

    void allAndInvertByKeys()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        QTest::keyClick(&canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(ui.session().selection().zones().size(), 181);
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        QTest::keyClick(&canvas, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(ui.session().selection().zones().size(), 180);
        QVERIFY(!ui.session().selection().zones().contains(ZoneId(QStringLiteral("yiwu"))));
    }

    void theLegendSelectsHidesAndPointsAtBatches()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const QRectF legend = canvas.legendRectMm();
        const auto pixel = [&](const QRectF& mm) {
            return (mm.translated(legend.topLeft()).center() * kLogicalPixelsPerMm).toPoint();
        };
        const QPoint name = pixel(canvas.legend().rowRectMm(2));
        const QPoint swatch = pixel(canvas.legend().swatchRectMm(2));
        QTest::mouseMove(&canvas, name);
        QCOMPARE(ui.session().selection().hovered(), std::optional<AtlasItem>(BatchNumber{3}));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, name);
        QCOMPARE(ui.session().selection().zones().size(), 22);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, swatch);
        QVERIFY(!ui.session().filter().filter().batches.contains(3));
        QVERIFY(!canvas.legend().rows()[2].isActive);
        QTest::mouseClick(&canvas, Qt::RightButton, {}, swatch);
        QCOMPARE(ui.session().filter().filter().batches, std::set{3});
        QCOMPARE(canvas.legend().rows().back().count, QStringLiteral("21 / 22"));
    }

    void hoverNamesThePlace()
    {
        UiFixture ui;
        QTest::mouseMove(&ui.window().canvas(), ui.pixelOf(QStringLiteral("chongqing")));
        const auto* label = ui.window().canvas().findChild<HoverLabel*>();
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(QStringLiteral("Chongqing")));
        QCOMPARE(ui.session().selection().hovered(),
                 std::optional<AtlasItem>(ZoneId(QStringLiteral("chongqing"))));
        QTest::mouseMove(&ui.window().canvas(), {8, 300});
        QVERIFY(!label->isVisible());
        QVERIFY(!ui.session().selection().hovered().has_value());
        // What lies over the map hides it from the pointer.
        QTest::mouseMove(&ui.window().canvas(), ui.pixelOf(QStringLiteral("chongqing")));
        QVERIFY(label->isVisible());
        QTest::mouseMove(&ui.window().filterBar(), {10, 10});
        QVERIFY(!label->isVisible());
        QVERIFY(!ui.session().selection().hovered().has_value());
    }

    void doubleClickZoomsInThere()
    {
        UiFixture ui;
        const MapPoint before = pointAt(ui, {500, 200});
        const double scale = ui.session().mapView().view().mapUnitsPerMm;
        QTest::mouseDClick(&ui.window().canvas(), Qt::LeftButton, {}, {500, 200});
        QVERIFY(std::abs(scale / ui.session().mapView().view().mapUnitsPerMm - kZoomStep) < 1e-9);
        QVERIFY(distanceMm(ui, before, pointAt(ui, {500, 200})) < 0.01);
    }

    void keysZoomPanAndClear()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const MapView before = ui.session().mapView().view();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(ui.session().mapView().view().centre.x > before.centre.x);
        QTest::keyClick(&canvas, Qt::Key_Up);
        QVERIFY(ui.session().mapView().view().centre.y > before.centre.y);
        QTest::keyClick(&canvas, Qt::Key_PageUp);
        QVERIFY(ui.session().mapView().view().mapUnitsPerMm < before.mapUnitsPerMm);
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(ui.session().selection().zones().isEmpty());
        canvas.showFullExtent();
        QCOMPARE(ui.session().mapView().view(), before);
    }

    void zoomToSelectionShowsItWhole()
    {
        UiFixture ui;
        const ZoneId zone(QStringLiteral("chongqing"));
        ui.session().selection().select(zone);
        ui.window().canvas().zoomToSelection();
        const MapExtent extent = extentOfZones(*ui.session().project().map, {zone});
        const MapExtent seen = ui.window().canvas().visibleExtent();
        QVERIFY(seen.contains({extent.minX, extent.minY}) && seen.contains({extent.maxX, extent.maxY}));
        QVERIFY(seen.height() < 4 * extent.height());
    }

    void resizingKeepsCentreAndScale()
    {
        UiFixture ui;
        turnWheel(ui.window().canvas(), {500, 300}, 240);
        const MapView before = ui.session().mapView().view();
        ui.window().resize(1100, 700);
        ui.settle();
        QCOMPARE(ui.session().mapView().view(), before);
    }

    void theUntouchedWholeCountryIsFittedAnew()
    {
        UiFixture ui;
        const MapView before = ui.session().mapView().view();
        ui.window().resize(1700, 1000);
        ui.settle();
        QVERIFY(ui.session().mapView().view().mapUnitsPerMm < before.mapUnitsPerMm);
    }

    void stylesChangeThePicture()
    {
        UiFixture ui;
        const QImage areas = ui.window().canvas().grab().toImage();
        ui.session().mapView().setZoneStyle(ZoneStyle::Symbol);
        ui.settle();
        const QImage symbols = ui.window().canvas().grab().toImage();
        QVERIFY(areas != symbols);
        ui.session().mapView().setShowsLabels(false);
        ui.settle();
        QVERIFY(ui.window().canvas().grab().toImage() != symbols);
    }

    void aMovedPictureIsPaintedAfreshOnceItIsStill()
    {
        UiFixture ui;
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&ui.window().canvas(), Qt::Key_Right);
        QTRY_VERIFY(ui.window().canvas().imageCache().holds(
            ui.window().canvas().settings(), kLogicalPixelsPerMm * ui.window().canvas().devicePixelRatioF()));
        const QImage settled = ui.window().canvas().grab().toImage();
        QTest::qWait(120);
        QCOMPARE(ui.window().canvas().grab().toImage(), settled);
    }

    /// A picture that is looked at again comes with its selection: it must be the same to the eye.
    void theSelectionLooksTheSameFreshAndKept()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        ui.session().selection().select(ZoneId(QStringLiteral("chongqing")));
        ui.session().mapView().setView(pannedBy(ui.session().mapView().view(), {20, 0}));
        const QImage fresh = canvas.grab().toImage();
        QCOMPARE(canvas.grab().toImage(), fresh);
        ui.session().selection().clear();
        QVERIFY(canvas.grab().toImage() != fresh);
    }

    /// Nothing flickers or jumps: names stand where they stood, and only at the zones that came or went and
    /// their names is another pixel.
    void aStepChangesThePixelsOfItsZonesAlone_data()
    {
        QTest::addColumn<QDate>("before");
        QTest::addColumn<QDate>("after");
        const std::vector<QDate>& events = test::bundledProject().ledger->eventDates();
        for (size_t i = 1; i < events.size(); ++i)
            QTest::newRow(qPrintable(events[i].toString(Qt::ISODate))) << events[i - 1] << events[i];
    }
    void aStepChangesThePixelsOfItsZonesAlone()
    {
        QFETCH(QDate, before);
        QFETCH(QDate, after);
        UiFixture ui;
        ui.session().time().setDate(before);
        const Picture first(ui.window().canvas().settings());
        ui.session().time().setDate(after);
        const Picture second(ui.window().canvas().settings());
        for (auto name = first.names.begin(); name != first.names.end(); ++name)
            QVERIFY(!second.names.contains(name.key()) || second.names[name.key()] == name.value());
        const QSet<ZoneId> changed =
            ui.session().zonesOf(BatchNumber{*ui.session().project().ledger->newestBatchOn(after)});
        int elsewhere = 0;
        for (int y = 0; y < first.image.height(); ++y)
            for (int x = 0; x < first.image.width(); ++x)
                if (first.image.pixel(x, y) != second.image.pixel(x, y))
                    elsewhere += second.belongsTo(changed, {x + 0.5, y + 0.5}) ? 0 : 1;
        // Hits are tested on finer shapes than are painted: a speck of an islet may lie beside its own.
        QVERIFY2(elsewhere <= 5, qPrintable(QString::number(elsewhere)));
    }

    /// Within a window the painter carries an offset that is not part of its own transform.
    void namesStandInTheSamePlaceWhereverTheCanvasIs()
    {
        UiFixture ui;
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        UiFixture::settle();
        MapCanvas& canvas = ui.window().canvas();
        constexpr int kOffset = 37;
        const auto rendered = [&canvas](QPoint at) {
            QImage image(canvas.size() + QSize(kOffset, kOffset), QImage::Format_RGB32);
            image.fill(Qt::white);
            canvas.render(&image, at);
            return image.copy(QRect(at, canvas.size()));
        };
        QCOMPARE(rendered({kOffset, kOffset}), rendered({0, 0}));
    }
};

ZONEATLAS_TEST(map_canvas, MapCanvasTest)
#include "tst_map_canvas.moc"
