// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_export.h"

#include "figure/figure_encoders.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <vector>

namespace zoneatlas {

namespace {

/// What readers of PDF are sure to show: 200 inches.
constexpr double kMaxPageMm = 5080;

struct Ending
{
    const char* ending;
    FigureFormat format;
};
constexpr std::array kEndings{
    Ending{"png", FigureFormat::Png},      Ending{"jpg", FigureFormat::Jpeg},
    Ending{"jpeg", FigureFormat::Jpeg},    Ending{"pdf", FigureFormat::Pdf},
    Ending{"svg", FigureFormat::Svg},      Ending{"tif", FigureFormat::GeoTiff},
    Ending{"tiff", FigureFormat::GeoTiff},
};

Error notWritable(const QString& path, const QString& detail)
{
    return {.code = ErrorCode::FileNotWritable, .file = path, .detail = detail};
}

std::optional<Error> tooLarge(const MapFigure& figure, const ExportTarget& target)
{
    if (isVector(*figureFormatOf(target.path))) {
        const QSizeF page = figure.pageMm();
        if (std::max(page.width(), page.height()) <= kMaxPageMm && !page.isEmpty())
            return std::nullopt;
        return Error{.code = ErrorCode::SizeTooLarge,
                     .value = QStringLiteral("%1 × %2 mm").arg(page.width()).arg(page.height()),
                     .detail = QStringLiteral("%1 mm").arg(kMaxPageMm)};
    }
    const QSize size = pixelSize(figure.pageMm(), target.dpi);
    if (!size.isEmpty() && qint64{size.width()} * size.height() <= kMaxImagePixels)
        return std::nullopt;
    return Error{.code = ErrorCode::SizeTooLarge,
                 .value = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()),
                 .detail = QString::number(kMaxImagePixels)};
}

/// What stands beside the picture, by path.
struct Companion
{
    QString path;
    QByteArray bytes;
};

/// A world file is named after its picture: the ending's first and last letter and a w.
std::vector<Companion> companionsOf(const MapFigure& figure, const ExportTarget& target)
{
    const FigureFormat format = *figureFormatOf(target.path);
    if (!target.writesWorldFile || isVector(format))
        return {};
    const RasterPlacement placement = format == FigureFormat::GeoTiff ? framePlacement(figure, target.dpi)
                                                                      : pagePlacement(figure, target.dpi);
    const QFileInfo info(target.path);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.');
    const QString ending = info.suffix();
    return {{stem + ending.front() + ending.back() + QLatin1Char('w'), worldFileText(placement)},
            {stem + QStringLiteral("prj"), prjFileText(placement.crsWkt)}};
}

std::optional<Error> refusal(const MapFigure& figure, const ExportTarget& target)
{
    if (!figureFormatOf(target.path))
        return Error{.code = ErrorCode::FormatUnsupported,
                     .file = target.path,
                     .value = QLatin1Char('.') + QFileInfo(target.path).suffix()};
    if (auto error = tooLarge(figure, target))
        return error;
    if (target.mayReplace)
        return std::nullopt;
    QStringList paths{target.path};
    for (const Companion& companion : companionsOf(figure, target))
        paths.append(companion.path);
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            return Error{.code = ErrorCode::FileExists, .file = path};
    return std::nullopt;
}

/// An error, unless the file stands whole under its name.
std::optional<Error> completed(QSaveFile& file, const QByteArray& bytes)
{
    if (!bytes.isEmpty() && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return notWritable(file.fileName(), file.errorString());
}

EncodedFigure encode(const MapFigure& figure, const ExportTarget& target)
{
    switch (figureFormatOf(target.path).value_or(FigureFormat::Png)) {
    case FigureFormat::Png:
        return encodePng(figure, target);
    case FigureFormat::Jpeg:
        return encodeJpeg(figure, target);
    case FigureFormat::Pdf:
        return encodePdf(figure, target);
    case FigureFormat::Svg:
        return encodeSvg(figure, target);
    case FigureFormat::GeoTiff:
        return encodeGeoTiff(figure, target);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isVector(FigureFormat format)
{
    return format == FigureFormat::Pdf || format == FigureFormat::Svg;
}

std::optional<FigureFormat> figureFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const Ending& known : kEndings)
        if (ending == QLatin1String(known.ending))
            return known.format;
    return std::nullopt;
}

QStringList figureEndings()
{
    QStringList endings;
    for (const Ending& known : kEndings)
        endings.append(QLatin1Char('.') + QLatin1String(known.ending));
    return endings;
}

Result<DrawnReport> saveFigure(const MapFigure& figure, const ExportTarget& target)
{
    if (const auto refused = refusal(figure, target))
        return *refused;
    // Opened before the work, so that a folder that cannot be written is told at once.
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(target.path, file.errorString());
    EncodedFigure made = encode(figure, target);
    for (const Companion& companion : companionsOf(figure, target)) {
        QSaveFile beside(companion.path);
        if (!beside.open(QIODevice::WriteOnly))
            return notWritable(companion.path, beside.errorString());
        if (auto error = completed(beside, companion.bytes))
            return *error;
    }
    if (auto error = completed(file, made.bytes))
        return *error;
    return std::move(made.report);
}

} // namespace zoneatlas
