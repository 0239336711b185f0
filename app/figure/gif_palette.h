// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

#include <vector>

namespace zoneatlas {

/// How often each colour occurs in pictures; opaqueness is not looked at.
class ColorCounts
{
public:
    void add(const QImage& picture);
    [[nodiscard]] const QHash<QRgb, qint64>& counts() const { return m_counts; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    QHash<QRgb, qint64> m_counts;
    qint64 m_total = 0;
};

/// At most 255 colours that stand for all of many pictures. The flat colours of a map, which cover most of
/// it, are in it as they are; the mixed ones of edges and fades are grouped by median cut.
class GifPalette
{
public:
    static constexpr int kMaxColors = 255;

    explicit GifPalette(const ColorCounts& counts);

    /// Never empty.
    [[nodiscard]] const std::vector<QRgb>& colors() const { return m_colors; }
    /// Index of the nearest colour.
    [[nodiscard]] uchar indexOf(QRgb color);
    /// One index a pixel, line after line.
    [[nodiscard]] std::vector<uchar> indexed(const QImage& picture);

private:
    std::vector<QRgb> m_colors;
    QHash<QRgb, uchar> m_known;
};

} // namespace zoneatlas
