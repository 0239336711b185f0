// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gif_palette.h"

#include <algorithm>
#include <array>
#include <limits>

namespace zoneatlas {

namespace {

struct Counted
{
    QRgb color;
    qint64 count;
};

constexpr size_t kMaxExact = 128;      ///< colours that are kept as they are
constexpr double kExactShare = 0.0002; ///< of all pixels, from which a colour is kept
constexpr qsizetype kMaxKnown = 1'000'000;

std::array<int, 3> channelsOf(QRgb color)
{
    return {qRed(color), qGreen(color), qBlue(color)};
}

/// A group of colours: where it is widest, and how much is to be won by parting it there.
struct Box
{
    std::vector<Counted> members;
    size_t axis = 0;
    double mean = 0; ///< along the axis
    double spread = 0;

    explicit Box(std::vector<Counted> colors)
        : members(std::move(colors))
    {
        for (size_t channel = 0; channel < 3; ++channel)
            measure(channel);
    }

    void measure(size_t channel)
    {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (const Counted& member : members) {
            const double value = channelsOf(member.color)[channel];
            const auto weight = static_cast<double>(member.count);
            n += weight;
            sum += weight * value;
            squares += weight * value * value;
        }
        const double around = squares - sum * sum / n;
        if (around > spread) {
            spread = around;
            axis = channel;
            mean = sum / n;
        }
    }

    [[nodiscard]] QRgb average() const
    {
        std::array<qint64, 3> sums{};
        qint64 n = 0;
        for (const Counted& member : members) {
            for (size_t channel = 0; channel < 3; ++channel)
                sums[channel] += member.count * channelsOf(member.color)[channel];
            n += member.count;
        }
        const auto mean3 = [n](qint64 sum) { return static_cast<int>((sum + n / 2) / n); };
        return qRgb(mean3(sums[0]), mean3(sums[1]), mean3(sums[2]));
    }
};

/// Parts the box that differs most until there are `wanted`, or none differs in itself.
std::vector<QRgb> medianCut(std::vector<Counted> colors, size_t wanted)
{
    std::vector<QRgb> averages;
    if (colors.empty() || wanted == 0)
        return averages;
    std::vector<Box> boxes;
    boxes.emplace_back(std::move(colors));
    while (boxes.size() < wanted) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(),
                                             [](const Box& a, const Box& b) { return a.spread < b.spread; });
        if (widest->members.size() < 2 || widest->spread <= 0)
            break;
        std::vector<Counted> low = std::move(widest->members);
        const auto isLow = [axis = widest->axis, mean = widest->mean](const Counted& member) {
            return channelsOf(member.color)[axis] <= mean;
        };
        const auto middle = std::partition(low.begin(), low.end(), isLow);
        std::vector<Counted> high(middle, low.end());
        low.erase(middle, low.end());
        *widest = Box(std::move(low));
        boxes.emplace_back(std::move(high));
    }
    for (const Box& box : boxes)
        averages.push_back(box.average());
    return averages;
}

int distance(QRgb a, QRgb b)
{
    // The eye is keenest in green, dullest in red against blue: the usual cheap weights.
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

constexpr QRgb opaque(QRgb color)
{
    return color | 0xff000000U;
}

} // namespace

void ColorCounts::add(const QImage& picture)
{
    Q_ASSERT(picture.depth() == 32);
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        // Runs of one colour are counted at once: a map is made of them.
        for (int x = 0; x < picture.width();) {
            const int start = x;
            while (x < picture.width() && line[x] == line[start])
                ++x;
            m_counts[opaque(line[start])] += x - start;
        }
    }
    m_total += qint64{picture.width()} * picture.height();
}

GifPalette::GifPalette(const ColorCounts& counts)
{
    std::vector<Counted> all;
    for (auto it = counts.counts().begin(); it != counts.counts().end(); ++it)
        all.push_back({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) {
        return a.count != b.count ? a.count > b.count : a.color < b.color;
    });
    const bool isSmall = all.size() <= kMaxColors;
    const auto least = static_cast<qint64>(kExactShare * static_cast<double>(counts.total()));
    size_t exact = 0;
    while (exact < all.size() && (isSmall || (exact < kMaxExact && all[exact].count > least)))
        m_colors.push_back(all[exact++].color);
    std::vector<Counted> rest(all.begin() + static_cast<std::ptrdiff_t>(exact), all.end());
    for (const QRgb color : medianCut(std::move(rest), kMaxColors - exact))
        m_colors.push_back(color);
    if (m_colors.empty())
        m_colors.push_back(qRgb(255, 255, 255));
}

uchar GifPalette::indexOf(QRgb color)
{
    color = opaque(color);
    if (const auto it = m_known.constFind(color); it != m_known.constEnd())
        return *it;
    int nearest = std::numeric_limits<int>::max();
    uchar index = 0;
    for (size_t i = 0; i < m_colors.size(); ++i)
        if (const int d = distance(color, m_colors[i]); d < nearest) {
            nearest = d;
            index = static_cast<uchar>(i);
        }
    if (m_known.size() >= kMaxKnown)
        m_known.clear();
    m_known.insert(color, index);
    return index;
}

std::vector<uchar> GifPalette::indexed(const QImage& picture)
{
    Q_ASSERT(picture.depth() == 32);
    std::vector<uchar> indices;
    indices.reserve(static_cast<size_t>(picture.width()) * static_cast<size_t>(picture.height()));
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            indices.push_back(x > 0 && line[x] == line[x - 1] ? indices.back() : indexOf(line[x]));
    }
    return indices;
}

} // namespace zoneatlas
