// SPDX-License-Identifier: GPL-3.0-or-later
// The File menu's work with figures, by its keys: copy, print, again, and what dropped pictures bring back.
#include "ui/export_actions.h"

#include "core/error_text.h"
#include "figure/recipe.h"
#include "test_registry.h"
#include "ui/export_choices.h"
#include "ui/export_dialog.h"
#include "ui/export_memory.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

/// Small pages, so that tests are quick.
void rememberSize(QSizeF size)
{
    QSettings settings;
    ExportChoices choices = loadExportChoices(settings);
    choices.size = size;
    saveExportChoices(settings, choices);
}

bool drop(QWidget& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &dropped);
    return true;
}

FigureRequest smallFigure()
{
    FigureRequest request;
    request.pageMm = {120, 80};
    request.time = {TimeMode::Between, {2020, 5, 1}, QDate(2019, 12, 31)};
    request.zoneStyle = ZoneStyle::Both;
    request.extent = MapExtent{300'000, 3'000'000, 1'500'000, 4'000'000};
    request.selectedZones = {ZoneId(QStringLiteral("yiwu"))};
    request.showsLabels = false;
    request.title = QStringLiteral("Kept");
    request.insets = {*ownInsetArea({112, 22, 115, 24})};
    return request;
}

} // namespace

class ExportActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void ctrlShiftCCopiesTheFigure()
    {
        UiFixture ui;
        rememberSize({500, 300});
        ui.session().time().setDate({2020, 5, 1});
        QTest::keyClick(&ui.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(500, 300));
        QVERIFY(data->text().contains(QStringLiteral("105 zones")));
        QVERIFY(ui.window().statusBar()->currentMessage().contains(QStringLiteral("500 × 300")));
    }

    void ctrlEOpensTheDialogBeforeAnyExport()
    {
        UiFixture ui;
        bool wasDialog = false;
        QTimer::singleShot(50, &ui.window(), [&wasDialog] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            wasDialog = dialog != nullptr;
            if (dialog)
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::keyClick(&ui.window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(wasDialog);
    }

    void ctrlERepeatsTheLastExportToANewName()
    {
        UiFixture ui;
        rememberSize({500, 300});
        const QTemporaryDir dir;
        rememberExport(dir.filePath(QStringLiteral("mine.jpg")));
        ui.session().time().setDate({2020, 5, 1});
        QTest::keyClick(&ui.window(), Qt::Key_E, Qt::ControlModifier);
        const QString first = dir.filePath(QStringLiteral("zoneatlas-2020-05-01.jpg"));
        QCOMPARE(QImage(first).size(), QSize(500, 300));
        QVERIFY(ui.window().statusBar()->currentMessage().contains(first));
        const QDateTime written = QFileInfo(first).lastModified();
        QTest::keyClick(&ui.window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("zoneatlas-2020-05-01-2.jpg"))));
        QCOMPARE(QFileInfo(first).lastModified(), written);
        QCOMPARE(readRecipe(first)->request.time.asOf, QDate(2020, 5, 1));
    }

    void ctrlPShowsAPreview()
    {
        UiFixture ui;
        bool wasPreview = false;
        QTimer::singleShot(100, &ui.window(), [&wasPreview] {
            auto* preview = qobject_cast<QPrintPreviewDialog*>(QApplication::activeModalWidget());
            wasPreview = preview != nullptr;
            if (preview)
                preview->reject();
        });
        QTest::keyClick(&ui.window(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(wasPreview);
    }

    void thePrintedPageFillsThePaper_data()
    {
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::newRow("portrait") << QPageLayout::Portrait;
        QTest::newRow("landscape") << QPageLayout::Landscape;
    }
    void thePrintedPageFillsThePaper()
    {
        QFETCH(const QPageLayout::Orientation, orientation);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("page.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageLayout(
            {QPageSize(QPageSize::A5), orientation, {10, 10, 10, 10}, QPageLayout::Millimeter});
        FigureRequest request;
        request.time.asOf = {2022, 3, 1};
        paintOnPaper(printer, test::bundledProject(), request);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), "the page is vectors");
        static const QRegularExpression form(QStringLiteral("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"));
        const auto box = form.match(QString::fromLatin1(pdf));
        const double width = box.captured(1).toDouble();
        const double height = box.captured(2).toDouble();
        QCOMPARE(width < height, orientation == QPageLayout::Portrait);
    }

    void aDroppedPictureBringsItsStateBack()
    {
        UiFixture ui;
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("figure.png"));
        const FigureRequest made = smallFigure();
        QVERIFY(writeFigure(ui.session().project(), {made, 150}, {path, false}));
        QVERIFY(drop(ui.window(), path));
        QVERIFY(ui.session().time().view() == made.time);
        QCOMPARE(ui.session().mapView().zoneStyle(), ZoneStyle::Both);
        QVERIFY(!ui.session().mapView().showsLabels());
        QCOMPARE(ui.session().selection().zones(), made.selectedZones);
        const MapExtent seen = ui.window().canvas().visibleExtent().grown(1);
        QVERIFY(seen.contains({made.extent->minX, made.extent->minY}));
        QVERIFY(seen.contains({made.extent->maxX, made.extent->maxY}));
        QVERIFY(ui.window().statusBar()->currentMessage().contains(QStringLiteral("figure.png")));

        // Exported again it has the same pixels.
        rememberExport(path);
        QTest::keyClick(&ui.window(), Qt::Key_E, Qt::ControlModifier);
        const QImage again(dir.filePath(QStringLiteral("zoneatlas-2020-05-01.png")));
        QVERIFY(!again.isNull());
        QVERIFY(again.convertToFormat(QImage::Format_RGB32) ==
                QImage(path).convertToFormat(QImage::Format_RGB32));
    }

    void afterAMoveTheNextExportShowsTheScreen()
    {
        UiFixture ui;
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("figure.png"));
        QVERIFY(writeFigure(ui.session().project(), {smallFigure(), 96}, {path, false}));
        QVERIFY(drop(ui.window(), path));
        ui.window().canvas().zoomIn();
        rememberExport(path);
        QTest::keyClick(&ui.window(), Qt::Key_E, Qt::ControlModifier);
        const auto recipe = readRecipe(dir.filePath(QStringLiteral("zoneatlas-2020-05-01.png")));
        QVERIFY(recipe);
        QCOMPARE(recipe->request.extent, std::optional(ui.window().canvas().visibleExtent()));
    }

    void aFileWithoutARecipeIsExplained()
    {
        UiFixture ui;
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("holiday.png"));
        QImage(10, 10, QImage::Format_RGB32).save(path);
        const QDate before = ui.session().time().date();
        QVERIFY(drop(ui.window(), path));
        auto* box = ui.window().findChild<QMessageBox*>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("holiday.png")));
        QCOMPARE(box->text(), errorText({.code = ErrorCode::NoRecipe, .file = path}));
        QCOMPARE(ui.session().time().date(), before);
        box->close();
    }

    void otherThingsAreNotTaken()
    {
        UiFixture ui;
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&ui.window(), &enter);
        QVERIFY(!enter.isAccepted());
    }
};

ZONEATLAS_TEST(export_actions, ExportActionsTest)
#include "tst_export_actions.moc"
