// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace zoneatlas {

/// What of a small picture is paint: for each row the pixels that are touched at all, and those that let
/// nothing through.
class SpriteCover
{
public:
    /// Pixels [begin, end) of a row.
    struct Span
    {
        int begin = 0;
        int end = 0;
    };

    SpriteCover() = default;
    /// ARGB32_Premultiplied. Where a row has opaque pixels apart from each other, none of them counts.
    explicit SpriteCover(const QImage& picture);

    [[nodiscard]] const std::vector<Span>& touched() const { return m_touched; }
    [[nodiscard]] const std::vector<Span>& opaque() const { return m_opaque; }

private:
    std::vector<Span> m_touched;
    std::vector<Span> m_opaque;
};

/// Which pixels of a picture are covered by what has been painted above: asked from the top down it tells
/// what can be left out without changing a pixel.
class PixelCover
{
public:
    explicit PixelCover(const QRect& frame);

    /// False if every pixel it touches within the frame is covered already. Otherwise its own opaque pixels
    /// are covered from now on.
    bool add(const SpriteCover& sprite, QPoint corner);

private:
    [[nodiscard]] bool isCovered(int y, SpriteCover::Span columns) const;
    void cover(int y, SpriteCover::Span columns);
    [[nodiscard]] SpriteCover::Span inFrame(SpriteCover::Span columns, int x) const;

    QRect m_frame;
    size_t m_wordsInRow;
    std::vector<quint64> m_bits;
};

} // namespace zoneatlas
