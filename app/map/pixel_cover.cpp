// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/pixel_cover.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kWordBits = 64;
constexpr int kOpaque = 255;

template <class IsWanted>
SpriteCover::Span spanOf(const QRgb* row, int width, IsWanted isWanted)
{
    const QRgb* first = std::find_if(row, row + width, isWanted);
    const QRgb* last = row + width;
    while (last > first && !isWanted(*(last - 1)))
        --last;
    return {static_cast<int>(first - row), static_cast<int>(last - row)};
}

/// The bits of [begin, end) that are in a word.
quint64 bitsOf(size_t word, SpriteCover::Span columns)
{
    const int start = static_cast<int>(word) * kWordBits;
    const int begin = std::max(columns.begin - start, 0);
    const int end = std::min(columns.end - start, kWordBits);
    const quint64 upTo = end == kWordBits ? ~quint64{0} : (quint64{1} << end) - 1;
    return upTo & ~((quint64{1} << begin) - 1);
}

} // namespace

SpriteCover::SpriteCover(const QImage& picture)
{
    const auto isPaint = [](QRgb pixel) { return qAlpha(pixel) > 0; };
    const auto isOpaque = [](QRgb pixel) { return qAlpha(pixel) == kOpaque; };
    for (int y = 0; y < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        m_touched.push_back(spanOf(row, picture.width(), isPaint));
        const Span opaque = spanOf(row, picture.width(), isOpaque);
        const bool isWhole = std::all_of(row + opaque.begin, row + opaque.end, isOpaque);
        m_opaque.push_back(isWhole ? opaque : Span{});
    }
}

PixelCover::PixelCover(const QRect& frame)
    : m_frame(frame)
    , m_wordsInRow(static_cast<size_t>((std::max(0, frame.width()) + kWordBits - 1) / kWordBits))
    , m_bits(m_wordsInRow * static_cast<size_t>(std::max(0, frame.height())))
{}

SpriteCover::Span PixelCover::inFrame(SpriteCover::Span columns, int x) const
{
    return {std::max(columns.begin + x - m_frame.left(), 0),
            std::min(columns.end + x - m_frame.left(), m_frame.width())};
}

bool PixelCover::isCovered(int y, SpriteCover::Span columns) const
{
    const size_t row = static_cast<size_t>(y) * m_wordsInRow;
    for (auto word = static_cast<size_t>(columns.begin / kWordBits);
         word <= static_cast<size_t>((columns.end - 1) / kWordBits); ++word) {
        const quint64 wanted = bitsOf(word, columns);
        if ((m_bits[row + word] & wanted) != wanted)
            return false;
    }
    return true;
}

void PixelCover::cover(int y, SpriteCover::Span columns)
{
    const size_t row = static_cast<size_t>(y) * m_wordsInRow;
    for (auto word = static_cast<size_t>(columns.begin / kWordBits);
         word <= static_cast<size_t>((columns.end - 1) / kWordBits); ++word)
        m_bits[row + word] |= bitsOf(word, columns);
}

bool PixelCover::add(const SpriteCover& sprite, QPoint corner)
{
    const int top = corner.y() - m_frame.top();
    const int begin = std::max(0, -top);
    const int end = std::min(static_cast<int>(sprite.touched().size()), m_frame.height() - top);
    bool isHidden = true;
    for (int row = begin; row < end && isHidden; ++row) {
        const SpriteCover::Span touched = inFrame(sprite.touched()[static_cast<size_t>(row)], corner.x());
        isHidden = touched.begin >= touched.end || isCovered(top + row, touched);
    }
    if (isHidden)
        return false;
    for (int row = begin; row < end; ++row) {
        const SpriteCover::Span opaque = inFrame(sprite.opaque()[static_cast<size_t>(row)], corner.x());
        if (opaque.begin < opaque.end)
            cover(top + row, opaque);
    }
    return true;
}

} // namespace zoneatlas
