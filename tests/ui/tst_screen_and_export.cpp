// SPDX-License-Identifier: GPL-3.0-or-later
// Screen and export agree: the canvas and a figure of the same view, and a figure at two resolutions.
#include "core/lengths.h"
#include "figure/map_figure.h"
#include "image_compare.h"
#include "map/zone_labels.h"
#include "test_registry.h"
#include "ui/export_choices.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QBuffer>
#include <QLineF>
#include <QPainter>
#include <QtTest>

#include <algorithm>
#include <cmath>

Q_DECLARE_METATYPE(zoneatlas::ZoneFilter)

using namespace zoneatlas;
using test::bundledProject;
using test::compareImages;

namespace {

/// A figure whose map is as large as a canvas of this size, without anything on or around it.
FigureRequest bareRequest(QSize canvas, Language language)
{
    FigureRequest request;
    request.language = language;
    request.showsTitle = request.showsSubtitle = request.showsDate = request.showsSources = false;
    request.showsLegend = request.showsScaleBar = false;
    const QSizeF frameMm = QSizeF(canvas) / kLogicalPixelsPerMm;
    request.pageMm = frameMm;
    for (int i = 0; i < 3; ++i) // margins may follow the page's size
        request.pageMm += frameMm - MapFigure(bundledProject(), request).page().mapFrameMm().size();
    return request;
}

/// The figure drawn so that the map's frame begins at the first pixel, through a PNG.
QImage frameInPng(const MapFigure& figure, double dpi)
{
    const QRectF frame = figure.page().mapFrameMm();
    QImage image((frame.size() * (dpi / kMmPerInch)).toSize(), QImage::Format_RGB32);
    image.fill(figure.mapSettings().style.ground);
    QPainter painter(&image);
    painter.scale(dpi / kMmPerInch, dpi / kMmPerInch);
    painter.translate(-frame.topLeft());
    figure.paint(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? QImage::fromData(png, "PNG")
                                                                           : QImage();
}

/// What the screen has on the map and the figure has not: painted over in both.
QImage withoutFurniture(QImage image, const MapCanvas& canvas)
{
    constexpr double kScaleBarMm = 60;
    QPainter painter(&image);
    painter.scale(kLogicalPixelsPerMm, kLogicalPixelsPerMm);
    const QRectF legend = canvas.legendRectMm().adjusted(-2, -2, 2, 2);
    painter.fillRect(legend, Qt::black);
    painter.fillRect(QRectF(legend.right(), legend.bottom() - 14, kScaleBarMm, 14), Qt::black);
    return image;
}

/// Where the names are: the centre of what differs between the pictures with and without them, in each box,
/// in mm from the picture's corner.
std::vector<QPointF> inkCentres(const QImage& with, const QImage& without, QSizeF frameMm,
                                const std::vector<QRectF>& boxesMm)
{
    const double pixelsPerMm = with.width() / frameMm.width();
    std::vector<QPointF> centres;
    for (const QRectF& box : boxesMm) {
        QPointF sum;
        double weight = 0;
        const QRect pixels = QRectF(box.topLeft() * pixelsPerMm, box.size() * pixelsPerMm).toRect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y)
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                const double ink = std::abs(qGray(with.pixel(x, y)) - qGray(without.pixel(x, y)));
                sum += ink * QPointF(x + 0.5, y + 0.5);
                weight += ink;
            }
        centres.push_back(weight > 0 ? sum / (weight * pixelsPerMm) : QPointF());
    }
    return centres;
}

/// The boxes of the names that stand whole in the frame and apart from others, whose haloes would reach in;
/// in mm from the frame's corner.
std::vector<QRectF> labelBoxes(const MapSettings& map, const std::vector<ZoneId>& placed)
{
    const auto labels =
        map.map->labels().labels(*map.map, {map.view.mapUnitsPerMm, map.zoneStyle, map.language,
                                            map.style.labelPt, map.style.symbolDiameterMm});
    const MapToPage toPage(map.view, map.frameMm);
    std::vector<QRectF> all;
    for (const ZoneId& id : placed) {
        const ZoneLabel& label = (*labels)[map.map->ledger().indexOf(id).value()];
        all.push_back(label.boxMm->translated(toPage.toPage(label.anchor)));
    }
    std::vector<QRectF> boxes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(boxes), [&](const QRectF& box) {
        const QRectF around = box.adjusted(-1, -1, 1, 1);
        const auto isNear = [&around](const QRectF& other) { return around.intersects(other); };
        return QRectF({0, 0}, map.frameMm).contains(around) &&
               std::count_if(all.begin(), all.end(), isNear) == 1;
    });
    for (QRectF& box : boxes)
        box.adjust(-0.7, -0.7, 0.7, 0.7); // the halo
    return boxes;
}

/// A screen of one device pixel a logical pixel, with what the figure shows.
struct Screen
{
    Screen(const Project& project, const FigureRequest& request, const MapFigure& figure, QSize size)
        : session(project, request.language)
        , canvas(session)
    {
        canvas.resize(size);
        session.time().setView(request.time);
        session.mapView().setZoneStyle(request.zoneStyle);
        session.mapView().setView(figure.mapSettings().view);
    }
    QImage picture() { return canvas.grab().toImage(); }

    Session session;
    MapCanvas canvas;
};

/// Large enough that a page of it has lines and names of full size, as the screen has.
constexpr QSize kCanvas{1600, 1000};

} // namespace

class ScreenAndExportTest : public QObject
{
    Q_OBJECT

private slots:
    void theCanvasIsWhatAFigureHolds_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::addColumn<int>("style");
        QTest::addColumn<QDate>("asOf");
        QTest::newRow("areas") << false << int(ZoneStyle::Area) << QDate(2025, 4, 25);
        QTest::newRow("symbols") << true << int(ZoneStyle::Symbol) << QDate(2022, 3, 1);
        QTest::newRow("both") << false << int(ZoneStyle::Both) << QDate(2018, 7, 24);
    }
    void theCanvasIsWhatAFigureHolds()
    {
        QFETCH(bool, isChinese);
        QFETCH(int, style);
        QFETCH(QDate, asOf);
        FigureRequest request = bareRequest(kCanvas, isChinese ? Language::Chinese : Language::English);
        request.zoneStyle = static_cast<ZoneStyle>(style);
        request.time.asOf = asOf;
        const MapFigure figure(bundledProject(), request);
        Screen screen(bundledProject(), request, figure, kCanvas);
        QCOMPARE(screen.canvas.devicePixelRatioF(), 1.0);
        QVERIFY(screen.canvas.settings().style == figure.mapSettings().style);
        const QImage png = frameInPng(figure, kScreenDpi);
        QCOMPARE(png.size(), kCanvas);
        const QString difference = compareImages(
            withoutFurniture(screen.picture(), screen.canvas), withoutFurniture(png, screen.canvas),
            QStringLiteral("screen-and-export-%1").arg(QLatin1String(QTest::currentDataTag())), {8, 0.0005});
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void aFilteredWindowAndItsExportCountTheSame_data()
    {
        QTest::addColumn<ZoneFilter>("filter");
        QTest::newRow("none") << ZoneFilter();
        ZoneFilter batches;
        batches.batches = {3, 5};
        QTest::newRow("batches") << batches;
        ZoneFilter province;
        province.provinces = {ProvinceCode(QStringLiteral("460000"))};
        province.statuses = {ZoneStatus::Revoked};
        QTest::newRow("revoked of a province") << province;
        ZoneFilter trade;
        trade.hasTradeFigure = true;
        QTest::newRow("with figures") << trade;
    }
    void aFilteredWindowAndItsExportCountTheSame()
    {
        QFETCH(ZoneFilter, filter);
        Session session(bundledProject(), Language::English);
        MapCanvas canvas(session);
        canvas.resize(kCanvas);
        canvas.showFullExtent();
        session.time().goToLast();
        session.filter().setFilter(filter);
        const ExportChoices plain;
        const FigureRequest request = figureRequest(plain, session, {canvas.visibleExtent(), {}});
        const MapFigure figure(bundledProject(), request);
        QVERIFY(presenceIn(figure.mapSettings()) == presenceIn(canvas.settings()));
        QVERIFY(Legend::of(figure.mapSettings()).rows() == canvas.legend().rows());
        DrawnReport onScreen;
        DrawnReport exported;
        static_cast<void>(renderMapImage(canvas.settings(), kLogicalPixelsPerMm, &onScreen));
        static_cast<void>(figure.image(kScreenDpi, &exported));
        QCOMPARE(exported.zonesDrawn, onScreen.zonesDrawn);
        QCOMPARE(onScreen.zonesDrawn.size(), static_cast<size_t>(session.shownZones().size()));
    }

    void shadedProvincesAreExportedAsTheyAre_data()
    {
        QTest::addColumn<int>("measure");
        QTest::newRow("zones") << int(ProvinceMeasure::ZonesInForce);
        QTest::newRow("trade") << int(ProvinceMeasure::GoodsTrade);
    }
    void shadedProvincesAreExportedAsTheyAre()
    {
        QFETCH(int, measure);
        FigureRequest request = bareRequest(kCanvas, Language::English);
        request.time.asOf = QDate(2022, 3, 1);
        request.choropleth = ChoroplethChoice{static_cast<ProvinceMeasure>(measure), {}};
        const MapFigure figure(bundledProject(), request);
        Screen screen(bundledProject(), request, figure, kCanvas);
        screen.session.mapView().setChoropleth(request.choropleth);
        const MapSettings shown = screen.canvas.settings();
        QVERIFY(shown.choropleth->shadesOn(shown.time.asOf) ==
                figure.mapSettings().choropleth->shadesOn(shown.time.asOf));
        const QString difference = compareImages(
            withoutFurniture(screen.picture(), screen.canvas),
            withoutFurniture(frameInPng(figure, kScreenDpi), screen.canvas),
            QStringLiteral("shades-%1").arg(QLatin1String(QTest::currentDataTag())), {8, 0.0005});
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const ExportChoices plain;
        QVERIFY(figureRequest(plain, screen.session, {}).choropleth == request.choropleth);
    }

    void aFilterMakesRoomForNames()
    {
        Session session(bundledProject(), Language::English);
        session.time().goToLast();
        MapSettings settings = session.mapSettings(QSizeF(kCanvas) / kLogicalPixelsPerMm);
        settings.view = viewShowing(settings.map->fullExtent(), settings.frameMm, 0);
        DrawnReport all;
        static_cast<void>(renderMapImage(settings, 1, &all));
        QVERIFY(!all.labelsDropped.empty());
        settings.scope.zones.assign(settings.map->ledger().zones().size(), false);
        settings.scope.zones[settings.map->ledger().indexOf(all.labelsDropped.front()).value()] = true;
        DrawnReport one;
        static_cast<void>(renderMapImage(settings, 1, &one));
        QCOMPARE(one.labelsPlaced, std::vector<ZoneId>{all.labelsDropped.front()});
    }

    void aFinePageIsTheCoarseOneInMoreDetail_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::addColumn<QSizeF>("pageMm");
        QTest::newRow("half") << false << QSizeF(180, 120);
        QTest::newRow("landscape") << true << QSizeF(297, 210);
        QTest::newRow("column") << false << QSizeF(85, 85);
    }
    void aFinePageIsTheCoarseOneInMoreDetail()
    {
        QFETCH(bool, isChinese);
        QFETCH(QSizeF, pageMm);
        FigureRequest request;
        request.pageMm = pageMm;
        request.time.asOf = QDate(2025, 4, 25);
        request.language = isChinese ? Language::Chinese : Language::English;
        const MapFigure figure(bundledProject(), request);
        const QImage coarse = figure.image(kScreenDpi);
        const QImage fine = figure.image(kPrintDpi);
        // Names are set to whole pixels, and so may be half a pixel apart: seen from three times as far they
        // agree.
        const QSize far = coarse.size() / 3;
        const auto scaled = [far](const QImage& image) {
            return image.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QString difference = compareImages(
            scaled(fine), scaled(coarse),
            QStringLiteral("fine-and-coarse-%1").arg(QLatin1String(QTest::currentDataTag())), {40, 0.01});
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void namesStandInTheSamePlaceInMillimetres()
    {
        constexpr double kPixelMm = 1 / kLogicalPixelsPerMm;
        FigureRequest request = bareRequest(kCanvas, Language::English);
        request.time.asOf = QDate(2025, 4, 25);
        FigureRequest nameless = request;
        nameless.showsLabels = false;
        const MapFigure figure(bundledProject(), request);
        const MapFigure namelessFigure(bundledProject(), nameless);
        DrawnReport onScreen;
        DrawnReport coarse;
        DrawnReport fine;
        Screen screen(bundledProject(), request, figure, kCanvas);
        static_cast<void>(renderMapImage(screen.canvas.settings(), kLogicalPixelsPerMm, &onScreen));
        static_cast<void>(figure.image(kScreenDpi, &coarse));
        static_cast<void>(figure.image(kPrintDpi, &fine));
        QCOMPARE(fine.labelsPlaced, coarse.labelsPlaced);
        QCOMPARE(onScreen.labelsPlaced, coarse.labelsPlaced);
        QCOMPARE(fine.labelsDropped, coarse.labelsDropped);

        const std::vector<QRectF> boxes = labelBoxes(figure.mapSettings(), coarse.labelsPlaced);
        QVERIFY(boxes.size() > 30);
        const QSizeF frameMm = figure.mapSettings().frameMm;
        const auto centresAt = [&](double dpi) {
            return inkCentres(frameInPng(figure, dpi), frameInPng(namelessFigure, dpi), frameMm, boxes);
        };
        const auto centres = centresAt(kScreenDpi);
        const auto fineCentres = centresAt(kPrintDpi);
        const QImage named = screen.picture();
        screen.session.mapView().setShowsLabels(false);
        const auto screenCentres = inkCentres(named, screen.picture(), frameMm, boxes);
        for (size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(boxes[i].contains(centres[i]));
            // Names are set to whole pixels: half a pixel off each way, and a little for their edges.
            QVERIFY(QLineF(centres[i], fineCentres[i]).length() < 1.5 * kPixelMm);
            QVERIFY(QLineF(centres[i], screenCentres[i]).length() < kPixelMm / 4);
        }
    }
};

ZONEATLAS_TEST(screen_and_export, ScreenAndExportTest)
#include "tst_screen_and_export.moc"
