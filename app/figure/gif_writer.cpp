// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gif_writer.h"

#include "figure/gif_palette.h"

#include <gif_lib.h>

#include <QRect>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

namespace zoneatlas {

namespace {

constexpr int kPaletteSize = 256;
constexpr int kTransparentIndex = 255; ///< never a colour: GifPalette has 255
constexpr int kMaxSide = 65535;
constexpr int kMaxDelay = 65535;

using Indices = std::vector<uchar>;

int writeToDevice(GifFileType* gif, const GifByteType* bytes, int count)
{
    return static_cast<int>(
        static_cast<QIODevice*>(gif->UserData)->write(reinterpret_cast<const char*>(bytes), count));
}

struct ColorMapDeleter
{
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

/// The encoder of one file. After a failure every call does nothing; `close` tells.
class Encoder
{
public:
    Encoder(QIODevice& device, const PictureSequence& pictures, const std::vector<QRgb>& colors)
        : m_gif(EGifOpen(&device, writeToDevice, nullptr))
        , m_size(pictures.size)
    {
        m_isGood = m_gif != nullptr;
        const std::unique_ptr<ColorMapObject, ColorMapDeleter> map(GifMakeMapObject(kPaletteSize, nullptr));
        for (size_t i = 0; map && i < colors.size(); ++i)
            map->Colors[i] = {static_cast<GifByteType>(qRed(colors[i])),
                              static_cast<GifByteType>(qGreen(colors[i])),
                              static_cast<GifByteType>(qBlue(colors[i]))};
        if (m_isGood)
            EGifSetGifVersion(m_gif, true);
        check(map && m_isGood &&
              EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), 8, 0, map.get()) == GIF_OK);
        putLoop();
        for (const QByteArray& comment : commentsOf(pictures.metadata))
            putComment(comment);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() { static_cast<void>(close()); }

    void put(const Indices& picture, int delay)
    {
        if (!m_isGood)
            return;
        const QRect changed = m_shown.empty() ? QRect({0, 0}, m_size) : changedRect(picture);
        GraphicsControlBlock control{};
        control.DisposalMode = DISPOSE_DO_NOT;
        control.DelayTime = std::min(delay, kMaxDelay);
        control.TransparentColor = m_shown.empty() ? NO_TRANSPARENT_COLOR : kTransparentIndex;
        std::array<GifByteType, 4> bytes{};
        EGifGCBToExtension(&control, bytes.data());
        check(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, 4, bytes.data()) == GIF_OK &&
              EGifPutImageDesc(m_gif, changed.left(), changed.top(), changed.width(), changed.height(), false,
                               nullptr) == GIF_OK);
        putLines(picture, changed);
        m_shown = picture;
    }

    /// Was everything written?
    [[nodiscard]] bool close()
    {
        if (m_gif && EGifCloseFile(m_gif, nullptr) != GIF_OK)
            m_isGood = false;
        m_gif = nullptr;
        return m_isGood;
    }

private:
    void check(bool isGood) { m_isGood = m_isGood && isGood; }

    void putLoop()
    {
        const std::array<GifByteType, 3> forEver{1, 0, 0};
        check(m_isGood && EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
              EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK &&
              EGifPutExtensionBlock(m_gif, 3, forEver.data()) == GIF_OK &&
              EGifPutExtensionTrailer(m_gif) == GIF_OK);
    }

    void putComment(const QByteArray& text)
    {
        constexpr qsizetype kMostInBlock = 255;
        check(m_isGood && EGifPutExtensionLeader(m_gif, COMMENT_EXT_FUNC_CODE) == GIF_OK);
        for (qsizetype at = 0; m_isGood && at < text.size(); at += kMostInBlock) {
            const QByteArray block = text.mid(at, kMostInBlock);
            check(EGifPutExtensionBlock(m_gif, static_cast<int>(block.size()), block.constData()) == GIF_OK);
        }
        check(m_isGood && EGifPutExtensionTrailer(m_gif) == GIF_OK);
    }

    /// Holds all pixels that differ from what is shown; one pixel where none does, since a frame has a size.
    [[nodiscard]] QRect changedRect(const Indices& picture) const
    {
        QRect changed;
        const auto width = static_cast<size_t>(m_size.width());
        for (int y = 0; y < m_size.height(); ++y) {
            const auto start = static_cast<std::ptrdiff_t>(static_cast<size_t>(y) * width);
            const auto end = start + static_cast<std::ptrdiff_t>(width);
            const auto first =
                std::mismatch(picture.begin() + start, picture.begin() + end, m_shown.begin() + start).first;
            if (first == picture.begin() + end)
                continue;
            const int left = static_cast<int>(first - picture.begin() - start);
            int right = m_size.width() - 1;
            while (picture[static_cast<size_t>(start + right)] == m_shown[static_cast<size_t>(start + right)])
                --right;
            changed |= QRect(left, y, right - left + 1, 1);
        }
        return changed.isEmpty() ? QRect(0, 0, 1, 1) : changed;
    }

    /// What has not changed inside the rectangle is left transparent, which packs better.
    void putLines(const Indices& picture, const QRect& rect)
    {
        std::vector<GifPixelType> line(static_cast<size_t>(rect.width()));
        for (int y = rect.top(); m_isGood && y <= rect.bottom(); ++y) {
            const size_t start = static_cast<size_t>(y) * static_cast<size_t>(m_size.width()) +
                                 static_cast<size_t>(rect.left());
            for (size_t x = 0; x < line.size(); ++x) {
                const bool isShown = !m_shown.empty() && m_shown[start + x] == picture[start + x];
                line[x] = isShown ? kTransparentIndex : picture[start + x];
            }
            check(EGifPutLine(m_gif, line.data(), rect.width()) == GIF_OK);
        }
    }

    GifFileType* m_gif;
    QSize m_size;
    Indices m_shown; ///< empty before the first picture
    bool m_isGood;
};

/// On the ground where it is transparent, in a format whose bytes are QRgb.
QImage opaquePicture(const PictureSequence& pictures, size_t i)
{
    QImage picture = pictures.picture(i);
    if (!picture.hasAlphaChannel())
        return std::move(picture).convertToFormat(QImage::Format_RGB32);
    QImage onGround(picture.size(), QImage::Format_RGB32);
    onGround.fill(pictures.ground);
    picture = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < picture.height(); ++y) {
        auto* below = reinterpret_cast<QRgb*>(onGround.scanLine(y));
        const auto* above = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int rest = 255 - qAlpha(above[x]);
            below[x] = qRgb(qRed(above[x]) + qRed(below[x]) * rest / 255,
                            qGreen(above[x]) + qGreen(below[x]) * rest / 255,
                            qBlue(above[x]) + qBlue(below[x]) * rest / 255);
        }
    }
    return onGround;
}

std::vector<size_t> paletteItemsOf(const PictureSequence& pictures)
{
    if (!pictures.paletteItems.empty())
        return pictures.paletteItems;
    std::vector<size_t> all(pictures.items.size());
    std::iota(all.begin(), all.end(), size_t{0});
    return all;
}

Error notWritten(const QSaveFile& file)
{
    return {.code = ErrorCode::FileNotWritable, .file = file.fileName(), .detail = file.errorString()};
}

} // namespace

std::vector<int> gifDelays(const PictureSequence& pictures)
{
    std::vector<int> delays;
    qint64 endMs = 0;
    qint64 shown = 0; // hundredths
    for (const PictureSequence::Item& item : pictures.items) {
        endMs += item.durationMs;
        const qint64 delay = std::max<qint64>(1, (endMs + 5) / 10 - shown);
        delays.push_back(static_cast<int>(delay));
        shown += delay;
    }
    return delays;
}

Outcome writeGif(const PictureSequence& pictures, const FileTarget& target, const Progress& progress)
{
    if (const Outcome check = checkMovingTarget(pictures, target); !check)
        return check;
    if (std::max(pictures.size.width(), pictures.size.height()) > kMaxSide)
        return Error{.code = ErrorCode::SizeTooLarge,
                     .value = QString::number(std::max(pictures.size.width(), pictures.size.height())),
                     .detail = QString::number(kMaxSide)};
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);

    // Twice through: the palette must be known before the first picture is written.
    const std::vector<size_t> paletteItems = paletteItemsOf(pictures);
    const int total = static_cast<int>(paletteItems.size() + pictures.items.size());
    int done = 0;
    const auto goesOn = [&] { return !progress || progress(done++, total); };
    ColorCounts counts;
    for (const size_t i : paletteItems) {
        if (!goesOn())
            return Error{.code = ErrorCode::Cancelled};
        counts.add(opaquePicture(pictures, i));
    }
    GifPalette palette(counts);
    const std::vector<int> delays = gifDelays(pictures);
    Encoder encoder(file, pictures, palette.colors());
    for (size_t i = 0; i < pictures.items.size(); ++i) {
        if (!goesOn())
            return Error{.code = ErrorCode::Cancelled};
        encoder.put(palette.indexed(opaquePicture(pictures, i)), delays[i]);
    }
    if (!goesOn())
        return Error{.code = ErrorCode::Cancelled};
    if (!encoder.close() || !file.commit())
        return notWritten(file);
    return Done{};
}

} // namespace zoneatlas
