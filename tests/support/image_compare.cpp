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

QString compareWithExpected(const QImage& actual, const QString& name, ImageTolerance tolerance)
{
    const QDir folder(QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/expected"));
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const QImage shown = actual.convertToFormat(QImage::Format_ARGB32);
    if (qEnvironmentVariableIntValue("ZONEATLAS_BLESS") == 1)
        return shown.save(path) ? QString() : QStringLiteral("cannot write %1").arg(path);
    const QImage expected = QImage(path).convertToFormat(QImage::Format_ARGB32);
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

} // namespace zoneatlas::test
