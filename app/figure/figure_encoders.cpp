// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_encoders.h"

#include "core/lengths.h"
#include "figure/pdf_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kPdfUnitsPerInch = 1200;
constexpr int kJpegQuality = 92;
constexpr qsizetype kMaxJpegComment = 65533; ///< a segment's length is 16 bits and counts itself

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QImage flattened(const QImage& image, const QColor& ground)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.setDotsPerMeterX(image.dotsPerMeterX());
    flat.setDotsPerMeterY(image.dotsPerMeterY());
    flat.fill(ground);
    QPainter(&flat).drawImage(flat.rect(), image, image.rect());
    return flat;
}

QByteArray jpegComment(const QByteArray& text)
{
    if (text.isEmpty() || text.size() > kMaxJpegComment)
        return {};
    QByteArray segment("\xFF\xFE\0\0", 4);
    qToBigEndian(static_cast<quint16>(text.size() + 2), segment.data() + 2);
    return segment + text;
}

/// Behind the first segment, which has to stay the first: it holds the density.
qsizetype endOfFirstSegment(const QByteArray& jpeg)
{
    constexpr qsizetype kLengthAt = 4;
    return kLengthAt + qFromBigEndian<quint16>(jpeg.constData() + kLengthAt);
}

} // namespace

EncodedFigure encodePng(const PaintedPage& page, const ExportTarget& target)
{
    EncodedFigure file;
    const QImage image = page.image(target.dpi, &file.report);
    file.bytes = encoded(withMetadata(image, target.metadata), "PNG", -1);
    return file;
}

EncodedFigure encodeJpeg(const PaintedPage& page, const ExportTarget& target)
{
    EncodedFigure file;
    const QImage image = page.image(target.dpi, &file.report);
    file.bytes = encoded(flattened(image, page.ground()), "JPG", kJpegQuality);
    if (file.bytes.isEmpty())
        return file;
    QByteArray comments;
    for (const QByteArray& comment : commentsOf(target.metadata))
        comments += jpegComment(comment);
    file.bytes.insert(endOfFirstSegment(file.bytes), comments);
    return file;
}

EncodedFigure encodePdf(const PaintedPage& page, const ExportTarget& target)
{
    EncodedFigure file;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfUnitsPerInch);
    writer.setCreator(softwareName());
    // Qt knows pages of whole points only: drawn on one that is a little larger, then cut.
    const QSizeF pt = page.pageMm() / kMmPerPt;
    writer.setPageSize(QPageSize(QSizeF(std::ceil(pt.width()), std::ceil(pt.height())), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(kPdfUnitsPerInch / kMmPerInch, kPdfUnitsPerInch / kMmPerInch);
    file.report = page.paint(painter);
    painter.end();
    file.bytes = finishedPdf(pdf, page.pageMm(), target.metadata);
    return file;
}

} // namespace zoneatlas
