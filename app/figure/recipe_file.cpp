// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster_writer.h"
#include "figure/figure_encoders.h"
#include "figure/film_comment.h"
#include "figure/gif_comments.h"
#include "figure/pdf_text.h"
#include "figure/recipe.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QtEndian>

namespace zoneatlas {

namespace {

/// Among the segments before the picture.
QByteArrayList jpegComments(const QByteArray& jpeg)
{
    QByteArrayList comments;
    constexpr uchar kComment = 0xFE;
    constexpr uchar kStartOfScan = 0xDA;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && static_cast<uchar>(jpeg.at(at)) == 0xFF) {
        const auto kind = static_cast<uchar>(jpeg.at(at + 1));
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (kind == kComment)
            comments.append(jpeg.mid(at + 4, length - 2));
        if (kind == kStartOfScan)
            break;
        at += 2 + length;
    }
    return comments;
}

QByteArray recipeInSvg(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("metadata"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    return {};
}

QByteArray recipeInFigure(const QByteArray& content, const QString& path, FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QImage::fromData(content, "PNG").text(QLatin1String(kRecipeKey)).toUtf8();
    case FigureFormat::Jpeg:
        return recipeInComments(jpegComments(content));
    case FigureFormat::Pdf:
        return pdfInformation(content, kRecipeKey).value_or(QString()).toUtf8();
    case FigureFormat::Svg:
        return recipeInSvg(content);
    case FigureFormat::GeoTiff:
        return rasterItem(path, kRecipeKey).value_or(QString()).toUtf8();
    }
    Q_UNREACHABLE();
}

/// JSON from a file whose name has no ending of a picture or page.
QByteArray recipeIn(const QByteArray& content, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("gif"))
        return recipeInComments(gifComments(content));
    if (ending == QLatin1String("mp4"))
        return recipeInComments({filmComment(content)});
    const auto format = figureFormatOf(path);
    return format ? recipeInFigure(content, path, *format) : content;
}

} // namespace

Result<Recipe> readRecipe(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.code = ErrorCode::FileMissing, .file = path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::FileUnreadable, .file = path, .detail = file.errorString()};
    const QByteArray content = file.readAll();
    return fromRecipe(recipeIn(content, path), path);
}

} // namespace zoneatlas
