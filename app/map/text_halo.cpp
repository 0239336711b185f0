// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/text_halo.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kOpaque = 255;
/// The strokes of small letters are thinner than a pixel and cover none whole, yet their halo is as strong as
/// any; the faint rim of a stroke has none of its own.
constexpr int kRim = 20;
constexpr int kGain = 4;

QImage coverageOf(const QImage& picture)
{
    QImage coverage = picture.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < coverage.height(); ++y) {
        uchar* line = coverage.scanLine(y);
        std::transform(line, line + coverage.width(), line, [](uchar alpha) {
            return static_cast<uchar>(std::clamp(kGain * (alpha - kRim), 0, kOpaque));
        });
    }
    return coverage;
}

/// out[x + dx, y + dy] becomes at least in[x, y] times weight / 255.
void spread(const QImage& in, QImage& out, int dx, int dy, int weight)
{
    const int firstX = std::max(0, -dx);
    const int lastX = std::min(in.width(), in.width() - dx);
    for (int y = std::max(0, -dy); y < std::min(in.height(), in.height() - dy); ++y) {
        const uchar* from = in.constScanLine(y);
        uchar* to = out.scanLine(y + dy) + dx;
        for (int x = firstX; x < lastX; ++x)
            to[x] = std::max(to[x], static_cast<uchar>(from[x] * weight / kOpaque));
    }
}

QImage spreadCoverage(const QImage& coverage, double radiusPx)
{
    QImage wide(coverage.size(), QImage::Format_Alpha8);
    wide.fill(0);
    const double fromCentrePx = radiusPx + 0.5; // paint ends half a pixel beyond the centre of its last pixel
    const int reach = static_cast<int>(std::ceil(fromCentrePx));
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx) {
            const double inside = std::clamp(fromCentrePx + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            if (inside > 0)
                spread(coverage, wide, dx, dy, static_cast<int>(std::lround(kOpaque * inside)));
        }
    return wide;
}

} // namespace

QImage withHalo(const QImage& picture, double radiusPx, const QColor& color)
{
    QImage result(picture.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(color);
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, spreadCoverage(coverageOf(picture), radiusPx));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.drawImage(0, 0, picture);
    return result;
}

} // namespace zoneatlas
