// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/picture_sequence.h"

#include "figure/staged_folder.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QRegularExpression>

#include <numeric>

namespace zoneatlas {

namespace {

bool isPictureName(const QString& fileName)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4,}_\\d{4}-\\d{2}-\\d{2}(_fade\\d+)?\\.png$"));
    return form.match(fileName).hasMatch();
}

QImage toldPicture(const PictureSequence& pictures, size_t i)
{
    const QImage picture = pictures.picture(i);
    return pictures.pictureMetadata ? withMetadata(picture, pictures.pictureMetadata(i)) : picture;
}

} // namespace

qint64 PictureSequence::totalMs() const
{
    return std::accumulate(items.begin(), items.end(), qint64{0},
                           [](qint64 sum, const Item& item) { return sum + item.durationMs; });
}

Outcome checkMovingTarget(const PictureSequence& pictures, const FileTarget& target)
{
    if (pictures.items.empty())
        return Error{.code = ErrorCode::NothingLoaded};
    if (pictures.size.isEmpty() || qint64{pictures.size.width()} * pictures.size.height() > kMaxMovingPixels)
        return Error{.code = ErrorCode::SizeTooLarge,
                     .value =
                         QStringLiteral("%1 × %2").arg(pictures.size.width()).arg(pictures.size.height()),
                     .detail = QString::number(kMaxMovingPixels)};
    if (!target.mayReplace && QFileInfo::exists(target.path))
        return Error{.code = ErrorCode::FileExists, .file = target.path};
    return Done{};
}

Outcome writePictureFolder(const PictureSequence& pictures, const FileTarget& target,
                           const Progress& progress)
{
    // Whether the place may be taken is for the folder to say: an empty one may.
    if (const Outcome check = checkMovingTarget(pictures, {target.path, true}); !check)
        return check;
    auto folder = StagedFolder::create(target.path, target.mayReplace, isPictureName);
    if (!folder)
        return folder.error();
    const int total = static_cast<int>(pictures.items.size());
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total))
            return Error{.code = ErrorCode::Cancelled};
        const auto at = static_cast<size_t>(i);
        QImageWriter writer((*folder)->filePath(pictures.items[at].name), "png");
        if (!writer.write(toldPicture(pictures, at)))
            return Error{
                .code = ErrorCode::FileNotWritable, .file = target.path, .detail = writer.errorString()};
    }
    if (progress && !progress(total, total))
        return Error{.code = ErrorCode::Cancelled};
    return (*folder)->commit();
}

} // namespace zoneatlas
