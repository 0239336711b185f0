// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "test_registry.h"
#include "ui/chart_list.h"
#include "ui/figure_output.h"
#include "ui/figure_preview.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QMimeData>
#include <QToolButton>
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
        , dialog(session, {test::bundledProject().map->shapes().extent(), {900, 550}, {}})
    {}
};

QPoint pixelOf(const FigurePreview& preview, const QString& zone)
{
    const MapFigure& figure = *preview.figure();
    const AtlasMap& map = *figure.mapSettings().map;
    const size_t index = map.ledger().indexOf(ZoneId(zone)).value_or(0);
    const MapToPage toPage(figure.mapSettings().view, figure.mapSettings().frameMm);
    const QPointF onPage = figure.page().mapFrameMm().topLeft() + toPage.toPage(map.places()[index].seat);
    return preview.pageRect().topLeft() + (onPage * preview.pixelsPerMm()).toPoint();
}

void drag(QWidget& widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

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
        choices.view = ExportChoices::View::WholeCountry;
        choices.content.title = QStringLiteral("标题");
        choices.content.approvalNumber = QStringLiteral("GS(2025)1");
        choices.content.showsLegend = false;
        choices.content.isTransparent = true;
        choices.content.showsGraticule = true;
        choices.content.insets = {knownInsetAreas().back(), *ownInsetArea({112.123, 22, 115, 24})};
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
        whole.view = ExportChoices::View::WholeCountry;
        ui.dialog.setChoices(whole);
        QVERIFY(!ui.dialog.request().extent.has_value());
    }

    void theVisibleExtentIsShownWhole()
    {
        test::UiFixture ui;
        ui.window().canvas().zoomIn();
        const MapExtent seen = ui.window().canvas().visibleExtent();
        const ExportDialog dialog(ui.session(), {seen, ui.window().canvas().size(), {}});
        const MapFigure figure(ui.session().project(), dialog.request());
        const MapToPage page(figure.mapSettings().view, figure.mapSettings().frameMm);
        const MapExtent shown = page.visibleExtent().grown(1);
        QVERIFY(shown.contains({seen.minX, seen.minY}) && shown.contains({seen.maxX, seen.maxY}));
    }

    void presetsSetSizeAndResolution()
    {
        Dialog ui;
        auto* presets = ui.dialog.findChild<QComboBox*>(QStringLiteral("size"));
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
        choices.content.showsLegend = false;
        choices.content.title = QStringLiteral("Another title");
        const QImage before = preview->grab().toImage();
        ui.dialog.setChoices(choices); // several fields, one picture
        QTRY_COMPARE(preview->renderCount(), 2);
        QVERIFY(preview->grab().toImage() != before);
    }

    void aDragOverTheMapMakesAnInset()
    {
        Dialog ui;
        ui.dialog.show();
        auto* preview = ui.dialog.findChild<FigurePreview*>();
        QTRY_VERIFY(preview->figure());
        const QPoint hangzhou = pixelOf(*preview, QStringLiteral("hangzhou"));
        drag(*preview, hangzhou - QPoint(20, 15), hangzhou + QPoint(20, 15));
        const std::vector<InsetArea> insets = ui.dialog.request().insets;
        QCOMPARE(insets.size(), size_t{1});
        QVERIFY(insets[0].box.contains({120.15, 30.29}));
        QVERIFY(insets[0].box.width() > 2 && insets[0].box.width() < 12);
        QCOMPARE(insetAreaFromText(insets[0].code), std::optional(insets[0]));
        QTRY_COMPARE(preview->figure()->page().insets().size(), size_t{1});
        const QList<QToolButton*> rows = ui.dialog.findChildren<QToolButton*>(QStringLiteral("own-inset"));
        QCOMPARE(rows.size(), 1);
        QTest::mouseClick(rows[0], Qt::LeftButton);
        QVERIFY(ui.dialog.request().insets.empty());
    }

    void aClickOrADragBesideTheMapMakesNone()
    {
        Dialog ui;
        ui.dialog.show();
        auto* preview = ui.dialog.findChild<FigurePreview*>();
        QTRY_VERIFY(preview->figure());
        QTest::mouseClick(preview, Qt::LeftButton, {}, preview->pageRect().center());
        const QPoint corner = preview->pageRect().topLeft() + QPoint(2, 2);
        drag(*preview, corner, corner + QPoint(80, 60));
        QVERIFY(ui.dialog.request().insets.empty());
    }

    void copyPutsPictureDrawingAndTextOnTheClipboard()
    {
        Dialog ui;
        ExportChoices choices = ui.dialog.choices();
        choices.size = {640, 400};
        choices.dpi = 150;
        choices.content.title = QStringLiteral("Zones <1> & more");
        ui.dialog.setChoices(choices);
        ui.dialog.copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        const auto image = qvariant_cast<QImage>(data->imageData());
        QCOMPARE(image.size(), QSize(640, 400));
        QVERIFY(std::abs(image.dotsPerMeterX() - 150 / 0.0254) < 1);
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QVERIFY(data->text().startsWith(QStringLiteral("Zones <1> & more\n")));
        QVERIFY(data->text().contains(QStringLiteral("178")));
        QVERIFY(!ui.dialog.message().isEmpty());
    }

    void tooLargeAPictureIsNotCopied()
    {
        Dialog ui;
        ExportChoices choices = ui.dialog.choices();
        choices.size = {30'000, 30'000};
        const FigureRequest request = figureRequest(choices, ui.session, {});
        const Outcome copied = copyFigure(ui.session.project(), {request, 96});
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::SizeTooLarge);
    }

    void theCommandLineIsCopied()
    {
        Dialog ui;
        ui.dialog.copyCommandLine();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(QStringLiteral("zoneatlas render -o zoneatlas-2025-")), qPrintable(line));
        QVERIFY(line.contains(QStringLiteral(" --lang en")));
        QVERIFY(ui.dialog.message().contains(line));
    }

    void theChartsOfAReportAreChosen()
    {
        Dialog ui;
        auto* list = ui.dialog.findChild<ChartList*>();
        QVERIFY(list->isHidden());
        ExportChoices choices = ui.dialog.choices();
        choices.content.kind = FigureKind::Report;
        ui.dialog.setChoices(choices);
        ui.dialog.show();
        QVERIFY(list->isVisibleTo(&ui.dialog));
        QCOMPARE(list->kinds(), (std::vector{ChartKind::ZonesOverTime, ChartKind::NationalTrade}));
        list->item(2)->setCheckState(Qt::Checked);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        const std::vector<ChartKind> chosen{ChartKind::ZonesOverTime, ChartKind::ZonesByProvince,
                                            ChartKind::NationalTrade};
        QCOMPARE(ui.dialog.request().charts, chosen);
        ui.dialog.copyCommandLine();
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QStringLiteral("--charts zones-over-time,zones-by-province,national-trade")));
        QSettings settings;
        saveExportChoices(settings, ui.dialog.choices());
        QCOMPARE(loadExportChoices(settings).content.charts, chosen);
    }

    void choicesOfAFigureMakeItAgain()
    {
        Dialog ui;
        FigureRequest request;
        request.pageMm = {85, 85};
        request.time = ui.session.time().view();
        request.extent = MapExtent{0, 3'000'000, 900'000, 4'000'000};
        request.showsDate = false;
        request.insets = {*ownInsetArea({112, 22, 115, 24})};
        const ExportChoices choices = choicesFrom(request, 300);
        QCOMPARE(choices.unit, ExportChoices::Unit::Millimetres);
        const ExportScreen screen{{0, 0, 1, 1}, {900, 550}, request.extent};
        QVERIFY(figureRequest(choices, ui.session, screen) == request);
        // Its filter is the window's now: kept here as well it would come back unseen.
        request.filter.provinces = {ProvinceCode(QStringLiteral("330000"))};
        QVERIFY(choicesFrom(request, 300).content.filter.isEmpty());
        request.pageMm = FigureRequest().pageMm;
        QCOMPARE(choicesFrom(request, 96).unit, ExportChoices::Unit::Pixels);
        QCOMPARE(choicesFrom(request, 96).size, QSizeF(1920, 1080));
    }
};

ZONEATLAS_TEST(export_dialog, ExportDialogTest)
#include "tst_export_dialog.moc"
