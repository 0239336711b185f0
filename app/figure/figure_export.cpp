// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_export.h"

#include "figure/figure_encoders.h"

#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace zoneatlas {

namespace {

struct Ending
{
    const char* ending;
    FigureFormat format;
};
constexpr std::array kEndings{
    Ending{"png", FigureFormat::Png},
    Ending{"jpg", FigureFormat::Jpeg},
    Ending{"jpeg", FigureFormat::Jpeg},
    Ending{"pdf", FigureFormat::Pdf},
};

Error notWritable(const QString& path, const QString& detail)
{
    return {.code = ErrorCode::FileNotWritable, .file = path, .detail = detail};
}

std::optional<Error> refusal(const MapFigure& figure, const ExportTarget& target)
{
    if (!figureFormatOf(target.path))
        return Error{.code = ErrorCode::FormatUnsupported,
                     .file = target.path,
                     .value = QLatin1Char('.') + QFileInfo(target.path).suffix()};
    const QSize size = pixelSize(figure.pageMm(), target.dpi);
    if (size.isEmpty() || qint64{size.width()} * size.height() > kMaxImagePixels)
        return Error{.code = ErrorCode::SizeTooLarge,
                     .value = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()),
                     .detail = QString::number(kMaxImagePixels)};
    if (!target.mayReplace && QFileInfo::exists(target.path))
        return Error{.code = ErrorCode::FileExists, .file = target.path};
    return std::nullopt;
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
    }
    Q_UNREACHABLE();
}

} // namespace

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
    if (made.bytes.isEmpty() || file.write(made.bytes) != made.bytes.size() || !file.commit())
        return notWritable(target.path, file.errorString());
    return std::move(made.report);
}

} // namespace zoneatlas
