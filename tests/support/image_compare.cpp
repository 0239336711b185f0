// SPDX-License-Identifier: GPL-3.0-or-later
#include "image_compare.h"

#include <QColor>
#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace zoneatlas::test {

namespace {

int largestDifference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
}

} // namespace

QString compareImages(const QImage& given, const QImage& wanted, const QString& name,
                      ImageTolerance tolerance)
{
    const QImage shown = given.convertToFormat(QImage::Format_ARGB32);
    const QImage expected = wanted.convertToFormat(QImage::Format_ARGB32);
    const QString actualPath = name + QStringLiteral(".actual.png");
    if (expected.size() != shown.size()) {
        shown.save(actualPath);
        return QStringLiteral("%1: expected %2x%3, got %4x%5 (see %6)")
            .arg(name)
            .arg(expected.width())
            .arg(expected.height())
            .arg(shown.width())
            .arg(shown.height())
            .arg(actualPath);
    }
    QImage diff = shown.copy();
    qint64 differing = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            if (largestDifference(shown.pixel(x, y), expected.pixel(x, y)) > tolerance.channel) {
                diff.setPixel(x, y, qRgb(255, 0, 0));
                ++differing;
            }
    const double share = static_cast<double>(differing) / (1.0 * shown.width() * shown.height());
    if (share <= tolerance.maxDiffering)
        return {};
    shown.save(actualPath);
    diff.save(name + QStringLiteral(".diff.png"));
    return QStringLiteral("%1: %2 pixels differ (%3 %), see %4")
        .arg(name)
        .arg(differing)
        .arg(share * 100, 0, 'f', 2)
        .arg(actualPath);
}

QString compareWithExpected(const QImage& actual, const QString& name, ImageTolerance tolerance)
{
    const QDir folder(QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/expected"));
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    if (qEnvironmentVariableIntValue("ZONEATLAS_BLESS") == 1)
        return actual.save(path) ? QString() : QStringLiteral("cannot write %1").arg(path);
    return compareImages(actual, QImage(path), name, tolerance);
}

} // namespace zoneatlas::test
