// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_output.h"

#include "core/lengths.h"
#include "figure/figure_encoders.h"
#include "figure/recipe.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace zoneatlas {

namespace {

std::optional<Error> tooLargeForMemory(const FigureOutput& output)
{
    const QSize size = pixelSize(output.request.pageMm, output.dpi);
    if (!size.isEmpty() && qint64{size.width()} * size.height() <= kMaxImagePixels)
        return std::nullopt;
    return Error{.code = ErrorCode::SizeTooLarge,
                 .value = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()),
                 .detail = QString::number(kMaxImagePixels)};
}

} // namespace

QString suggestedFileName(QDate date, const QString& ending)
{
    return QStringLiteral("zoneatlas-%1.%2").arg(date.toString(Qt::ISODate), ending);
}

QString freeFilePath(const QString& folder, QDate date, const QString& ending)
{
    const QDir dir(folder);
    QString name = suggestedFileName(date, ending);
    for (int number = 2; dir.exists(name); ++number)
        name = QStringLiteral("zoneatlas-%1-%2.%3").arg(date.toString(Qt::ISODate)).arg(number).arg(ending);
    return dir.filePath(name);
}

Outcome writeFigure(const Project& project, const FigureOutput& output, const FileTarget& target)
{
    const Result<DrawnReport> drawn =
        saveFigure(MapFigure(project, output.request), {target.path, output.dpi, target.mayReplace,
                                                        metadataOf(project, output.request, output.dpi)});
    if (!drawn)
        return drawn.error();
    return Done{};
}

Result<std::unique_ptr<QMimeData>> figureMimeData(const Project& project, const FigureOutput& output)
{
    if (const auto error = tooLargeForMemory(output))
        return *error;
    const MapFigure figure(project, output.request);
    const ExportTarget target{
        .path = {}, .dpi = output.dpi, .metadata = metadataOf(project, output.request, output.dpi)};
    auto data = std::make_unique<QMimeData>();
    data->setImageData(figure.image(output.dpi));
    data->setData(QStringLiteral("image/svg+xml"), encodeSvg(figure, target).bytes);
    data->setText(target.metadata.title + u'\n' + target.metadata.description);
    return data;
}

Outcome copyFigure(const Project& project, const FigureOutput& output)
{
    auto data = figureMimeData(project, output);
    if (!data)
        return data.error();
    QGuiApplication::clipboard()->setMimeData(std::move(data).value().release()); // the clipboard owns it
    return Done{};
}

void paintOnPaper(QPrinter& printer, const Project& project, const FigureRequest& request)
{
    FigureRequest onPaper = request;
    onPaper.pageMm = printer.pageLayout().paintRect(QPageLayout::Millimeter).size();
    onPaper.isTransparent = false;
    QPainter painter(&printer);
    painter.scale(printer.logicalDpiX() / kMmPerInch, printer.logicalDpiY() / kMmPerInch);
    MapFigure(project, onPaper).paint(painter);
}

void printFigure(QWidget* parent, const Project& project, const FigureRequest& request)
{
    QPrinter printer(QPrinter::HighResolution);
    const bool isWide = request.pageMm.width() > request.pageMm.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(request.title.isEmpty() ? defaultTitle() : request.title);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter* paper) { paintOnPaper(*paper, project, request); });
    preview.exec();
}

} // namespace zoneatlas
