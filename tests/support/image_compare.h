// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace zoneatlas::test {

struct ImageTolerance
{
    int channel = 24;            ///< a pixel differs when a channel differs by more than this
    double maxDiffering = 0.002; ///< share of pixels that may differ
};

/// Compares two pictures of one size. Where they differ, `name.actual.png` and `name.diff.png` (differing
/// pixels red) are written into the current folder and the message tells how many pixels differ. Returns an
/// empty text when all is well.
[[nodiscard]] QString compareImages(const QImage& actual, const QImage& expected, const QString& name,
                                    ImageTolerance tolerance = {});

/// Compares with tests/expected/<name>.png as `compareImages` does. With ZONEATLAS_BLESS=1 in the environment
/// the picture becomes the expected one.
[[nodiscard]] QString compareWithExpected(const QImage& actual, const QString& name,
                                          ImageTolerance tolerance = {});

} // namespace zoneatlas::test
