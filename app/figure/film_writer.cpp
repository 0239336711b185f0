// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/film_writer.h"

#include "figure/staging_place.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <filesystem>

namespace zoneatlas {

namespace {

constexpr std::array kRates{5, 10, 20, 25, 50};
constexpr int kUsualRate = 25;
constexpr qint64 kMaxWaitingBytes = 64 * 1024 * 1024;
constexpr int kPatienceMs = 60'000;

QString programName()
{
    return QStringLiteral("ffmpeg");
}

QSize evenSize(QSize size)
{
    return {size.width() + size.width() % 2, size.height() + size.height() % 2};
}

QStringList metadataWords(const FigureMetadata& told)
{
    QStringList words;
    const auto tell = [&words](const char* key, const QString& text) {
        if (!text.isEmpty())
            words << QStringLiteral("-metadata") << QLatin1String(key) + u'=' + text;
    };
    tell("title", told.title);
    tell("description", told.description);
    if (!told.recipe.isEmpty())
        tell("comment", QLatin1String(kRecipeComment) + QString::fromUtf8(told.recipe));
    return words;
}

QStringList wordsFor(const PictureSequence& pictures, int rate, const QString& path)
{
    const QSize size = evenSize(pictures.size);
    const QString sizeText = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    QStringList words{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")};
    words << QStringLiteral("-f") << QStringLiteral("rawvideo") << QStringLiteral("-pix_fmt")
          << QStringLiteral("rgb24") << QStringLiteral("-s") << sizeText << QStringLiteral("-framerate")
          << QString::number(rate) << QStringLiteral("-i") << QStringLiteral("-");
    words << QStringLiteral("-vf") << QStringLiteral("scale=out_color_matrix=bt709:out_range=tv")
          << QStringLiteral("-colorspace") << QStringLiteral("bt709") << QStringLiteral("-color_primaries")
          << QStringLiteral("bt709") << QStringLiteral("-color_trc") << QStringLiteral("bt709");
    words += metadataWords(pictures.metadata);
    words << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-crf")
          << QStringLiteral("16") << QStringLiteral("-tune") << QStringLiteral("stillimage")
          << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << QStringLiteral("-movflags")
          << QStringLiteral("+faststart") << QStringLiteral("-y") << path;
    return words;
}

/// Red, green, blue, without gaps between the lines.
QByteArray rawPicture(const PictureSequence& pictures, size_t i)
{
    const QSize size = evenSize(pictures.size);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(pictures.ground);
    QPainter painter(&picture);
    const QImage source = pictures.picture(i);
    painter.drawImage(QRect(QPoint(0, 0), source.size()), source);
    painter.end();
    picture = std::move(picture).convertToFormat(QImage::Format_RGB888);
    QByteArray bytes;
    bytes.reserve(3 * qsizetype{size.width()} * size.height());
    for (int y = 0; y < size.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(picture.constScanLine(y)), 3 * qsizetype{size.width()});
    return bytes;
}

/// Hands the bytes over without letting much of them wait in memory.
bool feed(QProcess& process, const QByteArray& bytes)
{
    if (process.write(bytes) != bytes.size())
        return false;
    while (process.bytesToWrite() > kMaxWaitingBytes)
        if (!process.waitForBytesWritten(kPatienceMs))
            return false;
    return true;
}

bool finish(QProcess& process)
{
    while (process.bytesToWrite() > 0)
        if (!process.waitForBytesWritten(kPatienceMs))
            return false;
    process.closeWriteChannel();
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

Error toolFailed(QProcess& process)
{
    process.waitForFinished(1000);
    const QStringList said =
        QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    return {.code = ErrorCode::ToolFailed,
            .value = programName(),
            .detail = said.isEmpty() ? QString() : said.last().trimmed()};
}

/// Into `path`, which need not be seen by anybody before it is whole.
Outcome encode(const PictureSequence& pictures, const QString& path, const Progress& progress)
{
    const FilmTiming timing = filmTimingOf(pictures);
    QProcess process;
    process.start(QStandardPaths::findExecutable(programName()),
                  wordsFor(pictures, timing.picturesPerSecond, path));
    if (!process.waitForStarted())
        return toolFailed(process);
    const auto cancelled = [&process] {
        process.kill();
        process.waitForFinished();
        return Error{.code = ErrorCode::Cancelled};
    };
    const int total = static_cast<int>(pictures.items.size());
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total))
            return cancelled();
        const QByteArray bytes = rawPicture(pictures, static_cast<size_t>(i));
        for (int k = 0; k < timing.repeats[static_cast<size_t>(i)]; ++k) {
            if (!feed(process, bytes))
                return toolFailed(process);
            if (progress && !progress(i, total))
                return cancelled();
        }
    }
    const bool isWhole = finish(process);
    if (progress && !progress(total, total))
        return cancelled();
    if (!isWhole)
        return toolFailed(process);
    return Done{};
}

std::optional<FilmTiming> exactTiming(const PictureSequence& pictures, int rate)
{
    FilmTiming timing{rate, {}};
    for (const PictureSequence::Item& item : pictures.items) {
        if (item.durationMs <= 0 || item.durationMs * rate % 1000 != 0)
            return std::nullopt;
        timing.repeats.push_back(item.durationMs * rate / 1000);
    }
    return timing;
}

} // namespace

FilmTiming filmTimingOf(const PictureSequence& pictures)
{
    for (const int rate : kRates)
        if (auto timing = exactTiming(pictures, rate))
            return *timing;
    FilmTiming timing{kUsualRate, {}};
    qint64 endMs = 0;
    qint64 shown = 0;
    for (const PictureSequence::Item& item : pictures.items) {
        endMs += item.durationMs;
        const qint64 repeats = std::max<qint64>(1, (endMs * kUsualRate + 500) / 1000 - shown);
        timing.repeats.push_back(static_cast<int>(repeats));
        shown += repeats;
    }
    return timing;
}

Outcome writeFilm(const PictureSequence& pictures, const FileTarget& target, const Progress& progress)
{
    if (const Outcome check = checkMovingTarget(pictures, target); !check)
        return check;
    if (QStandardPaths::findExecutable(programName()).isEmpty())
        return Error{.code = ErrorCode::ToolMissing, .value = programName()};
    // Made in a hidden folder beside its place: renamed from there it is whole at once.
    const QFileInfo place(target.path);
    const StagingPlace staging(place.absoluteFilePath());
    if (!staging.isValid())
        return Error{
            .code = ErrorCode::FileNotWritable, .file = target.path, .detail = staging.errorString()};
    const QString staged = staging.filePath(QStringLiteral("film.mp4"));
    if (const Outcome encoded = encode(pictures, staged, progress); !encoded)
        return encoded;
    std::error_code failed;
    std::filesystem::rename(staged.toStdU16String(), place.absoluteFilePath().toStdU16String(), failed);
    if (failed)
        return Error{.code = ErrorCode::FileNotWritable,
                     .file = target.path,
                     .detail = QString::fromStdString(failed.message())};
    return Done{};
}

} // namespace zoneatlas
