// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gif_comments.h"

#include <gif_lib.h>

#include <QBuffer>

#include <memory>

namespace zoneatlas {

namespace {

struct GifCloser
{
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};

int readFromDevice(GifFileType* gif, GifByteType* bytes, int count)
{
    return static_cast<int>(
        static_cast<QIODevice*>(gif->UserData)->read(reinterpret_cast<char*>(bytes), count));
}

/// An extension's blocks joined; each begins with its length. Nothing is left to read in it afterwards.
QByteArray joinedBlocks(GifFileType* gif, GifByteType* block)
{
    QByteArray content;
    while (block) {
        content.append(reinterpret_cast<const char*>(block + 1), block[0]);
        if (DGifGetExtensionNext(gif, &block) != GIF_OK)
            return {};
    }
    return content;
}

} // namespace

QByteArrayList gifComments(const QByteArray& gif)
{
    QBuffer buffer;
    buffer.setData(gif);
    buffer.open(QIODevice::ReadOnly);
    const std::unique_ptr<GifFileType, GifCloser> file(DGifOpen(&buffer, readFromDevice, nullptr));
    QByteArrayList comments;
    GifRecordType kind = UNDEFINED_RECORD_TYPE;
    while (file && DGifGetRecordType(file.get(), &kind) == GIF_OK && kind == EXTENSION_RECORD_TYPE) {
        int code = 0;
        GifByteType* block = nullptr;
        if (DGifGetExtension(file.get(), &code, &block) != GIF_OK)
            break;
        const QByteArray content = joinedBlocks(file.get(), block);
        if (code == COMMENT_EXT_FUNC_CODE)
            comments.append(content);
    }
    return comments;
}

} // namespace zoneatlas
