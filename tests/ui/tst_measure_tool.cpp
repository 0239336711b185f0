// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure_tool.h"

#include "data/geodesic.h"
#include "test_registry.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QtTest>

#include <cmath>

using namespace zoneatlas;
using test::UiFixture;

namespace {

void start(UiFixture& ui)
{
    QTest::keyClick(&ui.window().canvas(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(ui.window().measure().isActive());
}

void click(UiFixture& ui, QPoint pixel)
{
    QTest::mouseMove(&ui.window().canvas(), pixel);
    QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, pixel);
}

LonLat placeOf(UiFixture& ui, QPoint pixel)
{
    const MapToPage page(ui.session().mapView().view(), ui.window().canvas().frameMm());
    return *ui.session().project().projection->toLonLat(page.toMap(QPointF(pixel) / kLogicalPixelsPerMm));
}

} // namespace

class MeasureToolTest : public QObject
{
    Q_OBJECT

private slots:
    void clicksMeasureAndSelectNothing()
    {
        UiFixture ui;
        start(ui);
        const QPoint from = ui.pixelOf(QStringLiteral("chongqing"));
        const QPoint to = ui.pixelOf(QStringLiteral("shanghai"));
        click(ui, from);
        click(ui, to);
        const Measurement& measured = ui.window().measure().measurement();
        QCOMPARE(measured.points.size(), size_t{2});
        const double metres = geodesicDistanceM(placeOf(ui, from), placeOf(ui, to));
        QCOMPARE(measured.lengthM(), metres);
        QVERIFY(std::abs(metres - 1.44e6) < 0.03e6); // Chongqing to Shanghai
        QVERIFY(ui.session().selection().selection().isEmpty());
        QVERIFY(!ui.session().selection().hovered());
    }

    void theReadoutFollowsThePointer()
    {
        UiFixture ui;
        start(ui);
        QCOMPARE(ui.window().measure().readout(), QStringList(QStringLiteral("Click to measure")));
        click(ui, {300, 300});
        QTest::mouseMove(&ui.window().canvas(), {400, 300});
        const double leg = geodesicDistanceM(placeOf(ui, {300, 300}), placeOf(ui, {400, 300}));
        QCOMPARE(ui.window().measure().readout(), QStringList(distanceText(leg, Language::English)));
        click(ui, {400, 300});
        QTest::mouseMove(&ui.window().canvas(), {400, 350});
        const double last = geodesicDistanceM(placeOf(ui, {400, 300}), placeOf(ui, {400, 350}));
        QCOMPARE(ui.window().measure().readout(),
                 (QStringList{distanceText(leg + last, Language::English),
                              QStringLiteral("last leg: ") + distanceText(last, Language::English)}));
    }

    void aClickOnTheFirstPointClosesTheShape()
    {
        UiFixture ui;
        start(ui);
        for (const QPoint pixel : {QPoint(300, 200), QPoint(400, 200), QPoint(350, 300), QPoint(303, 202)})
            click(ui, pixel);
        const Measurement& measured = ui.window().measure().measurement();
        QVERIFY(measured.isClosed);
        QCOMPARE(measured.points.size(), size_t{3});
        QCOMPARE(measured.areaM2(), geodesicArea(measured.points).areaM2);
        QVERIFY(measured.areaM2() > 1e10);
        QCOMPARE(ui.window().measure().readout().first(), areaText(measured.areaM2(), Language::English));
        click(ui, {500, 300}); // another one begins
        QVERIFY(!measured.isClosed);
        QCOMPARE(measured.points.size(), size_t{1});
    }

    void keysEndTakeBackAndLeave()
    {
        UiFixture ui;
        start(ui);
        MapCanvas& canvas = ui.window().canvas();
        for (const QPoint pixel : {QPoint(300, 200), QPoint(400, 200), QPoint(350, 300)})
            click(ui, pixel);
        QTest::keyClick(&canvas, Qt::Key_Backspace);
        QCOMPARE(ui.window().measure().measurement().points.size(), size_t{2});
        QTest::keyClick(&canvas, Qt::Key_Return);
        QTest::mouseMove(&canvas, {600, 300});
        QCOMPARE(ui.window().measure().readout(),
                 QStringList(distanceText(ui.window().measure().measurement().lengthM(), Language::English)));
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!ui.window().measure().isActive());
        QVERIFY(!ui.session().selection().selection().isEmpty()); // Esc does one thing at a time
        click(ui, ui.pixelOf(QStringLiteral("chongqing")));
        QCOMPARE(ui.session().selection().zones(), QSet<ZoneId>{ZoneId(QStringLiteral("chongqing"))});
    }

    void aDoubleClickEndsAtItsPoint()
    {
        UiFixture ui;
        start(ui);
        MapCanvas& canvas = ui.window().canvas();
        const MapView view = ui.session().mapView().view();
        click(ui, {300, 200});
        click(ui, {400, 200});
        click(ui, {450, 260}); // the first of the two
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {450, 260});
        QCOMPARE(ui.window().measure().measurement().points.size(), size_t{3});
        QCOMPARE(ui.session().mapView().view(), view);
        click(ui, {300, 300});
        QCOMPARE(ui.window().measure().measurement().points.size(), size_t{1});
    }

    void aDragStillMovesTheMap()
    {
        UiFixture ui;
        start(ui);
        const MapView view = ui.session().mapView().view();
        MapCanvas& canvas = ui.window().canvas();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {400, 300});
        QTest::mouseMove(&canvas, {360, 300});
        QTest::mouseMove(&canvas, {340, 300});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {340, 300});
        QVERIFY(ui.session().mapView().view() != view);
        QVERIFY(ui.window().measure().measurement().points.empty());
    }

    void theResultIsCopied()
    {
        UiFixture ui;
        QAction& entry = *ui.window().menu().action(Command::CopyMeasurement);
        start(ui);
        QVERIFY(!entry.isEnabled());
        click(ui, {300, 200});
        click(ui, {400, 200});
        QVERIFY(entry.isEnabled());
        QTest::keyClick(&ui.window().canvas(), Qt::Key_C, Qt::ControlModifier);
        const Measurement& measured = ui.window().measure().measurement();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0],
                 QStringLiteral("Distance\t") + distanceText(measured.lengthM(), Language::English));
        QVERIFY(lines[2].endsWith(u'\t' + distanceText(measured.lengthM(), Language::English)));
    }

    void theLassoAndTheToolExcludeEachOther()
    {
        UiFixture ui;
        start(ui);
        QTest::keyClick(&ui.window().canvas(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!ui.window().measure().isActive());
        QVERIFY(!ui.window().menu().action(Command::Measure)->isChecked());
        start(ui);
        QVERIFY(!ui.window().menu().action(Command::Lasso)->isChecked());
    }

    void lengthsAndAreasAreTold_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << 1234.0 << QStringLiteral("1.23 km");
        QTest::newRow("middle") << 123'456.0 << QStringLiteral("123.5 km");
        QTest::newRow("long") << 5'213'499.0 << QStringLiteral("5,213 km");
        QTest::newRow("none") << 0.0 << QStringLiteral("0.00 km");
    }

    void lengthsAndAreasAreTold()
    {
        QFETCH(const double, metres);
        QFETCH(const QString, text);
        QCOMPARE(distanceText(metres, Language::English), text);
        QCOMPARE(areaText(metres * 1000, Language::English), text + u'²');
    }
};

ZONEATLAS_TEST(measure_tool, MeasureToolTest)
#include "tst_measure_tool.moc"
