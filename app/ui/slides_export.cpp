// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides_export.h"

#include "core/error_text.h"
#include "core/lengths.h"
#include "figure/page_sizes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace zoneatlas {

namespace {

struct SlidesText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Slides)
};

constexpr double kWidthPx = 1920;
const QString kFolderKey = QStringLiteral("slides/folder");

QString askForParent(QWidget& window)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QSettings settings;
    const QString parent =
        QFileDialog::getExistingDirectory(&window, SlidesText::tr("Put the folder of slides into"),
                                          settings.value(kFolderKey, pictures).toString());
    if (!parent.isEmpty())
        settings.setValue(kFolderKey, parent);
    return parent;
}

void tell(QWidget& window, QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon, SlidesText::tr("Export as slides"), text, {}, &window);
    box->addButton(SlidesText::tr("Close"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

Outcome writeWithBar(Session& session, const QString& path, QWidget& window)
{
    const FigureFolder slides = slidesFor(session);
    QProgressDialog bar(SlidesText::tr("Drawing the slides…"), SlidesText::tr("Cancel"), 0,
                        static_cast<int>(slides.figures.size()), &window);
    bar.setWindowTitle(SlidesText::tr("Export as slides"));
    bar.setWindowModality(Qt::WindowModal);
    return writeFigureFolder(session.project(), slides, {path, false}, [&bar](int done, int) {
        bar.setValue(done);
        return !bar.wasCanceled();
    });
}

} // namespace

FigureFolder slidesFor(Session& session)
{
    SlidesRequest request;
    request.figure.language = session.language();
    request.figure.reading = session.reading();
    if (const auto page = pageFromText(QStringLiteral("slide-16x9")))
        request.figure.pageMm = *page;
    request.dpi = kWidthPx * kMmPerInch / request.figure.pageMm.width();
    return slidesOf(session.project(), request, session.bookmarks().bookmarks());
}

QString freeSlidesFolder(const QString& parent)
{
    const QString name = QDir(parent).filePath(QStringLiteral("zoneatlas-slides"));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

void exportSlides(Session& session, QWidget& window)
{
    const QString parent = askForParent(window);
    if (parent.isEmpty())
        return;
    const QString path = freeSlidesFolder(parent);
    const Outcome written = writeWithBar(session, path, window);
    if (written)
        tell(window, QMessageBox::Information,
             SlidesText::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else if (written.error().code != ErrorCode::Cancelled)
        tell(window, QMessageBox::Warning, errorText(written.error()));
}

} // namespace zoneatlas
