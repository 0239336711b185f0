// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster_writer.h"
#include "figure/figure_encoders.h"
#include "figure/pdf_text.h"
#include "figure/recipe.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

namespace zoneatlas {

namespace {

/// The comment that holds the recipe, among the segments before the picture.
QByteArray recipeInJpeg(const QByteArray& jpeg)
{
    constexpr uchar kComment = 0xFE;
    constexpr uchar kStartOfScan = 0xDA;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && static_cast<uchar>(jpeg.at(at)) == 0xFF) {
        const auto kind = static_cast<uchar>(jpeg.at(at + 1));
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const QByteArray text = jpeg.mid(at + 4, length - 2);
        if (kind == kComment && text.startsWith(kRecipeComment))
            return text.mid(qsizetype(sizeof kRecipeComment) - 1);
        if (kind == kStartOfScan)
            break;
        at += 2 + length;
    }
    return {};
}

QByteArray recipeInSvg(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("metadata"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    return {};
}

QByteArray recipeIn(const QByteArray& content, const QString& path)
{
    switch (*figureFormatOf(path)) {
    case FigureFormat::Png:
        return QImage::fromData(content, "PNG").text(QLatin1String(kRecipeKey)).toUtf8();
    case FigureFormat::Jpeg:
        return recipeInJpeg(content);
    case FigureFormat::Pdf:
        return pdfInformation(content, kRecipeKey).value_or(QString()).toUtf8();
    case FigureFormat::Svg:
        return recipeInSvg(content);
    case FigureFormat::GeoTiff:
        return rasterItem(path, kRecipeKey).value_or(QString()).toUtf8();
    }
    Q_UNREACHABLE();
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
    return fromRecipe(figureFormatOf(path) ? recipeIn(content, path) : content, path);
}

} // namespace zoneatlas
