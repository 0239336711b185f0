// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/film_comment.h"

#include <QtEndian>

#include <array>

namespace zoneatlas {

namespace {

/// Where to go down, box by box, and what stands before the boxes inside (ISO/IEC 14496-12).
struct Step
{
    const char* kind;
    qsizetype headerSize;
};
constexpr std::array kWay{Step{"moov", 0},
                          Step{"udta", 0},
                          Step{"meta", 4},
                          Step{"ilst", 0},
                          Step{"\xA9"
                               "cmt",
                               0},
                          Step{"data", 8}};

/// Inside of the first box of this kind; null when there is none.
QByteArrayView contentOf(QByteArrayView boxes, const char* kind)
{
    constexpr quint64 kHeader = 8;      // length and kind
    constexpr quint64 kLongHeader = 16; // a length of 1: the real one follows, in 64 bits
    quint64 at = 0;
    const auto size = static_cast<quint64>(boxes.size());
    while (at + kHeader <= size) {
        const char* box = boxes.data() + at;
        quint64 length = qFromBigEndian<quint32>(box);
        quint64 header = kHeader;
        if (length == 1 && at + kLongHeader <= size) {
            length = qFromBigEndian<quint64>(box + kHeader);
            header = kLongHeader;
        } else if (length == 0) {
            length = size - at;
        }
        if (length < header || length > size - at)
            return {};
        if (QByteArrayView(box + 4, 4) == QByteArrayView(kind, 4))
            return {box + header, static_cast<qsizetype>(length - header)};
        at += length;
    }
    return {};
}

} // namespace

QByteArray filmComment(const QByteArray& mp4)
{
    QByteArrayView inside = mp4;
    for (const Step& step : kWay) {
        inside = contentOf(inside, step.kind);
        if (inside.size() < step.headerSize)
            return {};
        inside = inside.sliced(step.headerSize);
    }
    return inside.toByteArray();
}

} // namespace zoneatlas
