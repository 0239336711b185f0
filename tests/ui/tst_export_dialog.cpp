// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "test_registry.h"
#include "ui/figure_preview.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QComboBox>
#include <QImage>
#include <QtTest>

using namespace zoneatlas;

namespace {

struct Dialog
{
    QTemporaryDir settings;
    Session session;
    ExportDialog dialog;

    Dialog()
        : session((test::redirectSettings(settings.path()), test::bundledProject()), Language::English)
        , dialog(session, {test::bundledProject().map->shapes().extent(), {900, 550}})
    {}
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAPictureOfTheRightSize_data()
    {
        QTest::addColumn<bool>("isMm");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("pixels") << false << QSizeF(800, 450) << 96.0 << QSize(800, 450);
        QTest::newRow("pixels at another dpi") << false << QSizeF(800, 450) << 150.0 << QSize(800, 450);
        QTest::newRow("half of A4") << true << QSizeF(180, 120) << 150.0 << QSize(1063, 709);
    }

    void writesAPictureOfTheRightSize()
    {
        QFETCH(const bool, isMm);
        QFETCH(const QSizeF, size);
        QFETCH(const double, dpi);
        QFETCH(const QSize, pixels);
        Dialog ui;
        ExportChoices choices;
        choices.unit = isMm ? ExportChoices::Unit::Millimetres : ExportChoices::Unit::Pixels;
        choices.size = size;
        choices.dpi = dpi;
        ui.dialog.setChoices(choices);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("map.png"));
        QVERIFY2(ui.dialog.saveTo(path), qPrintable(ui.dialog.message()));
        const QImage image(path);
        QCOMPARE(image.size(), pixels);
        QVERIFY(std::abs(image.dotsPerMeterX() - dpi / 0.0254) < 1);
    }

    void whatCannotBeWrittenIsExplained()
    {
        Dialog ui;
        ExportChoices choices = ui.dialog.choices();
        choices.size = {200, 120};
        ui.dialog.setChoices(choices);
        const QString path = QStringLiteral("/nowhere/at/all/map.png");
        QVERIFY(!ui.dialog.saveTo(path));
        QVERIFY(ui.dialog.message().contains(QStringLiteral("map.png")));
        QVERIFY(!QFile::exists(path));
    }

    void choicesAreRemembered()
    {
        QTemporaryDir dir;
        test::redirectSettings(dir.path());
        ExportChoices choices;
        choices.unit = ExportChoices::Unit::Millimetres;
        choices.size = {180, 120};
        choices.dpi = 600;
        choices.approvalNumber = QStringLiteral("GS(2025)1");
        choices.showsLegend = false;
        choices.isTransparent = true;
        choices.isWholeCountry = true;
        QSettings settings;
        saveExportChoices(settings, choices);
        QCOMPARE(loadExportChoices(settings), choices);
        settings.setValue(QStringLiteral("export/dpi"), -5);
        settings.setValue(QStringLiteral("export/size"), QStringLiteral("rubbish"));
        QCOMPARE(loadExportChoices(settings).dpi, ExportChoices().dpi);
        QCOMPARE(loadExportChoices(settings).size, ExportChoices().size);
    }

    void theRequestIsWhatIsOnTheScreen()
    {
        Dialog ui;
        ui.session.time().setDate({2020, 5, 1});
        ui.session.mapView().setZoneStyle(ZoneStyle::Both);
        ui.session.selection().select(ZoneId(QStringLiteral("yiwu")));
        const FigureRequest request = ui.dialog.request();
        QCOMPARE(request.time.asOf, QDate(2020, 5, 1));
        QCOMPARE(request.zoneStyle, ZoneStyle::Both);
        QCOMPARE(request.selectedZones, QSet{ZoneId(QStringLiteral("yiwu"))});
        QCOMPARE(request.extent, std::optional(test::bundledProject().map->shapes().extent()));
        ExportChoices whole = ui.dialog.choices();
        whole.isWholeCountry = true;
        ui.dialog.setChoices(whole);
        QVERIFY(!ui.dialog.request().extent.has_value());
    }

    void theVisibleExtentIsShownWhole()
    {
        test::UiFixture ui;
        ui.window().canvas().zoomIn();
        const MapExtent seen = ui.window().canvas().visibleExtent();
        const ExportDialog dialog(ui.session(), {seen, ui.window().canvas().size()});
        const MapFigure figure(ui.session().project(), dialog.request());
        const MapToPage page(figure.mapSettings().view, figure.mapSettings().frameMm);
        const MapExtent shown = page.visibleExtent().grown(1);
        QVERIFY(shown.contains({seen.minX, seen.minY}) && shown.contains({seen.maxX, seen.maxY}));
    }

    void presetsSetSizeAndResolution()
    {
        Dialog ui;
        auto* presets = ui.dialog.findChild<QComboBox*>();
        presets->setCurrentIndex(3);
        emit presets->activated(3);
        QCOMPARE(ui.dialog.choices().size, QSizeF(297, 210));
        QCOMPARE(ui.dialog.choices().pixels(), QSize(3508, 2480));
        emit presets->activated(1);
        QCOMPARE(ui.dialog.choices().pixels(), QSize(900, 550));
        QCOMPARE(presets->currentIndex(), 1);
    }

    void thePreviewIsTheTrueResult()
    {
        Dialog ui;
        ui.dialog.show();
        auto* preview = ui.dialog.findChild<FigurePreview*>();
        QTRY_COMPARE(preview->renderCount(), 1);
        ExportChoices choices = ui.dialog.choices();
        choices.showsLegend = false;
        choices.title = QStringLiteral("Another title");
        const QImage before = preview->grab().toImage();
        ui.dialog.setChoices(choices); // several fields, one picture
        QTRY_COMPARE(preview->renderCount(), 2);
        QVERIFY(preview->grab().toImage() != before);
    }
};

ZONEATLAS_TEST(export_dialog, ExportDialogTest)
#include "tst_export_dialog.moc"
