// SPDX-License-Identifier: GPL-3.0-or-later
// The pages people ask for by name.
#include "figure/page_sizes.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class PageSizesTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreInMillimetres()
    {
        QCOMPARE(pageFromText(QStringLiteral("a4-landscape")), QSizeF(297, 210));
        QCOMPARE(pageFromText(QStringLiteral("a4-half")), QSizeF(180, 120));
        QCOMPARE(pageFromText(QStringLiteral("slide-16x9")), QSizeF(338.7, 190.5));
        QCOMPARE(pageFromText(QStringLiteral("column-85mm")), QSizeF(85, 85));
        QCOMPARE(pageFromText(QStringLiteral("column-170mm")), QSizeF(170, 120));
        QCOMPARE(pageFromText(QStringLiteral("100x62.5mm")), QSizeF(100, 62.5));
        for (const char* text : {"", "100x50", "0x50mm", "-1x50mm", "100x50mm ", "A4"})
            QVERIFY2(!pageFromText(QLatin1String(text)), text);
        QCOMPARE(pageNames().size(), 5);
    }

    void pixelsAreWholeAndPositive()
    {
        QCOMPARE(pixelSizeFromText(QStringLiteral("1920x1080")), QSize(1920, 1080));
        for (const char* text : {"", "1920", "1920x", "0x1080", "-1x5", "1.5x2", "1920x1080px"})
            QVERIFY2(!pixelSizeFromText(QLatin1String(text)), text);
    }

    void labelsTellTheSize()
    {
        QCOMPARE(pageLabel(namedPages()[0]), QStringLiteral("A4 landscape, 297 × 210 mm"));
        QCOMPARE(pageLabel(namedPages()[2]), QStringLiteral("Slide, 338.7 × 190.5 mm"));
    }
};

ZONEATLAS_TEST(page_sizes, PageSizesTest)
#include "tst_page_sizes.moc"
