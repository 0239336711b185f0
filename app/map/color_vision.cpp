// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/color_vision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace zoneatlas {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double toLinear(double s)
{
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
}
double toSrgb(double l)
{
    const double c = std::clamp(l, 0.0, 1.0);
    return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

Triple multiply(const Matrix& m, const Triple& v)
{
    Triple out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

Triple linearRgb(const QColor& color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

// Machado et al. 2009, table of severity 1.0.
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

struct Lab
{
    double l, a, b;
};

Lab toLab(const QColor& color)
{
    constexpr Matrix kSrgbToXyz{{{0.4124564, 0.3575761, 0.1804375},
                                 {0.2126729, 0.7151522, 0.0721750},
                                 {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple kD65{0.95047, 1.0, 1.08883};
    const Triple xyz = multiply(kSrgbToXyz, linearRgb(color));
    const auto f = [](double t) {
        constexpr double kDelta = 6.0 / 29.0;
        return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29.0;
    };
    const double fx = f(xyz[0] / kD65[0]);
    const double fy = f(xyz[1] / kD65[1]);
    const double fz = f(xyz[2] / kD65[2]);
    return {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hueDegrees(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double h = std::atan2(b, a) * 180 / std::numbers::pi;
    return h < 0 ? h + 360 : h;
}

/// Names follow the paper's equations.
double ciede2000(const Lab& one, const Lab& two)
{
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    };
    const double meanC = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const double g = 0.5 * (1 - seventh(meanC));
    const double a1 = (1 + g) * one.a;
    const double a2 = (1 + g) * two.a;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hueDegrees(a1, one.b);
    const double h2 = hueDegrees(a2, two.b);

    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = two.l - one.l;
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));

    const double meanL = (one.l + two.l) / 2;
    const double meanCp = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (c1 * c2 != 0) {
        if (std::abs(h1 - h2) > 180)
            meanH += meanH < 360 ? 360 : -360;
        meanH /= 2;
    }
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH)) +
                     0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double theta = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double sL = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
    const double sC = 1 + 0.045 * meanCp;
    const double sH = 1 + 0.015 * meanCp * t;
    const double rT = -std::sin(radians(2 * theta)) * 2 * seventh(meanCp);
    const double l = dL / sL;
    const double c = dC / sC;
    const double h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + rT * c * h);
}

} // namespace

QColor simulated(const QColor& color, ColorVision vision)
{
    if (vision == ColorVision::Normal)
        return color;
    const Matrix& matrix = vision == ColorVision::Protanopia     ? kProtanopia
                           : vision == ColorVision::Deuteranopia ? kDeuteranopia
                                                                 : kTritanopia;
    const Triple seen = multiply(matrix, linearRgb(color));
    return QColor::fromRgbF(static_cast<float>(toSrgb(seen[0])), static_cast<float>(toSrgb(seen[1])),
                            static_cast<float>(toSrgb(seen[2])), color.alphaF());
}

double colorDifference(const QColor& a, const QColor& b)
{
    return ciede2000(toLab(a), toLab(b));
}

} // namespace zoneatlas
