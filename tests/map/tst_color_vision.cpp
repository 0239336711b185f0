// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/color_vision.h"
#include "map/map_style.h"
#include "map/palette.h"
#include "test_registry.h"

#include <QFile>
#include <QtTest>

using namespace zoneatlas;

class ColorVisionTest : public QObject
{
    Q_OBJECT

private slots:
    void knownDifferences_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("difference");
        // Reference values from the formula of Sharma et al. 2005 evaluated on these sRGB colours.
        QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 100.0;
        QTest::newRow("same") << QColor(12, 34, 56) << QColor(12, 34, 56) << 0.0;
        QTest::newRow("red and green") << QColor(255, 0, 0) << QColor(0, 255, 0) << 86.6146;
        QTest::newRow("red and blue") << QColor(255, 0, 0) << QColor(0, 0, 255) << 52.8787;
        QTest::newRow("blue and green") << QColor(0, 0, 255) << QColor(0, 255, 0) << 83.1859;
    }
    void knownDifferences()
    {
        QFETCH(QColor, a);
        QFETCH(QColor, b);
        QFETCH(double, difference);
        QVERIFY2(std::abs(colorDifference(a, b) - difference) < 0.02,
                 qPrintable(QString::number(colorDifference(a, b), 'f', 4)));
        QVERIFY(std::abs(colorDifference(b, a) - difference) < 0.02);
    }

    void greysStayGreyForEverybody()
    {
        for (const auto vision :
             {ColorVision::Protanopia, ColorVision::Deuteranopia, ColorVision::Tritanopia})
            for (const int grey : {0, 60, 128, 200, 255})
                QVERIFY(colorDifference(simulated(QColor(grey, grey, grey), vision),
                                        QColor(grey, grey, grey)) < 1);
    }

    void redAndGreenComeCloseForDeuteranopes()
    {
        const QColor red(200, 80, 60);
        const QColor green(120, 130, 50);
        QVERIFY(colorDifference(simulated(red, ColorVision::Deuteranopia),
                                simulated(green, ColorVision::Deuteranopia)) <
                colorDifference(red, green) / 2);
    }

    void batchColoursAreApartForEverybody()
    {
        const auto colors = Palette::batches().colors();
        QCOMPARE(colors.size(), size_t{8});
        for (const auto vision : {ColorVision::Normal, ColorVision::Protanopia, ColorVision::Deuteranopia,
                                  ColorVision::Tritanopia})
            for (size_t a = 0; a < colors.size(); ++a)
                for (size_t b = a + 1; b < colors.size(); ++b) {
                    const double d =
                        colorDifference(simulated(colors[a], vision), simulated(colors[b], vision));
                    QVERIFY2(d >= 8,
                             qPrintable(QStringLiteral("%1 and %2: %3").arg(a + 1).arg(b + 1).arg(d)));
                }
    }

    void coloursOfChangesAreApartForEverybody()
    {
        const MapStyle style;
        const std::vector<QColor> colors{style.added, style.unchanged, style.lost, style.land, style.accent};
        for (const auto vision : {ColorVision::Normal, ColorVision::Protanopia, ColorVision::Deuteranopia,
                                  ColorVision::Tritanopia})
            for (size_t a = 0; a < colors.size(); ++a)
                for (size_t b = a + 1; b < colors.size(); ++b) {
                    const double d =
                        colorDifference(simulated(colors[a], vision), simulated(colors[b], vision));
                    QVERIFY2(d >= 12, qPrintable(QStringLiteral("%1 and %2 for %3: %4")
                                                     .arg(colors[a].name(), colors[b].name())
                                                     .arg(static_cast<int>(vision))
                                                     .arg(d)));
                }
    }

    void batchColoursStandOutFromLandAndSelection()
    {
        const MapStyle style;
        for (const QColor& color : style.palette.colors()) {
            QVERIFY(colorDifference(color, style.land) >= 12);
            QVERIFY(colorDifference(color, style.accent) >= 12);
        }
    }

    void batchColoursGoFromDarkToLight()
    {
        const auto colors = Palette::batches().colors();
        for (size_t i = 1; i < colors.size(); ++i)
            QVERIFY(colorDifference(colors[i], Qt::black) > colorDifference(colors[i - 1], Qt::black));
    }

    void classesOfProvincesAreApartForEverybody()
    {
        for (size_t count = 3; count <= 7; ++count) {
            const auto colors = Palette::sequential(count).colors();
            QCOMPARE(colors.size(), count);
            for (const auto vision : {ColorVision::Normal, ColorVision::Protanopia, ColorVision::Deuteranopia,
                                      ColorVision::Tritanopia})
                for (size_t a = 0; a < count; ++a)
                    for (size_t b = a + 1; b < count; ++b)
                        QVERIFY(colorDifference(simulated(colors[a], vision), simulated(colors[b], vision)) >=
                                (count <= 5 ? 9.9 : 6));
        }
        const Palette classes = Palette::sequential(5);
        const Palette batches = Palette::batches();
        for (const QColor& color : classes.colors())
            for (const QColor& batch : batches.colors())
                QVERIFY(colorDifference(color, batch) >= 20);
    }

    void fewerClassesTakeTheDarkerColours()
    {
        QCOMPARE(Palette::sequential(1).colors(), std::vector{Palette::sequential(3).color(2)});
        QCOMPARE(Palette::sequential(0).size(), size_t{0});
        QCOMPARE(Palette::sequential(9).color(8), Palette::sequential(7).color(6));
    }

    void fewGroupsAreSpreadOverAllColours()
    {
        const auto all = Palette::batches().colors();
        QVERIFY(Palette::groups(2).colors() == (std::vector{all.front(), all.back()}));
        QVERIFY(Palette::groups(3).colors() == (std::vector{all[0], all[4], all[7]}));
        QVERIFY(Palette::groups(1).colors() == (std::vector{all[3]}));
        for (size_t count = 2; count < all.size(); ++count) {
            const auto colors = Palette::groups(count).colors();
            QCOMPARE(colors.size(), count);
            for (size_t i = 1; i < count; ++i)
                QVERIFY(colors[i] != colors[i - 1]);
        }
        QVERIFY(Palette::groups(8) == Palette::batches(8));
        QVERIFY(Palette::groups(11) == Palette::batches(11));
    }

    void moreBatchesGetColoursOfTheirOwn_data()
    {
        QTest::addColumn<int>("count");
        for (int n = 1; n <= 12; ++n)
            QTest::addRow("%d", n) << n;
    }
    void moreBatchesGetColoursOfTheirOwn()
    {
        QFETCH(int, count);
        const Palette palette = Palette::batches(static_cast<size_t>(count));
        QCOMPARE(static_cast<int>(palette.size()), count);
        QSet<QRgb> different;
        for (const QColor& color : palette.colors())
            different.insert(color.rgb());
        QCOMPARE(static_cast<int>(different.size()), count);
    }
};

ZONEATLAS_TEST(color_vision, ColorVisionTest)
#include "tst_color_vision.moc"
