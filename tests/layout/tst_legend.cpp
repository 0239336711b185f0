// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/legend.h"
#include "layout/scale_bar.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

static std::shared_ptr<const Choropleth> sampleShades(ProvinceMeasure measure = ProvinceMeasure::ZonesInForce)
{
    return std::make_shared<const Choropleth>(
        ChoroplethChoice{measure, {}},
        Choropleth::Facts{sampleLedger(), std::make_shared<const TradeLedger>(), {}, {}, {}});
}

class LegendTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAreInForceOfApproved()
    {
        const Legend legend = Legend::of(sampleSettings());
        QStringList counts;
        for (const LegendRow& row : legend.rows())
            counts.append(row.count);
        // Batch 1 lost its port, batch 2 is the island; one revoked; all.
        QCOMPARE(counts, (QStringList{QStringLiteral("3 / 4"), QStringLiteral("1 / 1"), QStringLiteral("1"),
                                      QStringLiteral("4 / 5")}));
    }

    void aPictureOfChangesCountsThem()
    {
        MapSettings settings = sampleSettings();
        settings.differenceFrom = QDate(2015, 3, 7);
        const std::vector<LegendRow> rows = Legend::of(settings).rows();
        QCOMPARE(rows.size(), size_t{4});
        QCOMPARE(rows[0].count, QStringLiteral("1"));
        QCOMPARE(rows[0].color, settings.style.added);
        QCOMPARE(rows[1].count, QStringLiteral("3"));
        QCOMPARE(rows[2].kind, LegendRow::Kind::Revoked);
        QCOMPARE(rows[2].count, QStringLiteral("1"));
        QCOMPARE(rows[3].count, QStringLiteral("4 → 4"));
    }

    void batchesToComeKeepTheirRoom()
    {
        const Legend before = Legend::of(sampleSettings(QDate(2015, 1, 1)));
        const Legend after = Legend::of(sampleSettings(QDate(2025, 1, 1)));
        QCOMPARE(before.rows().size(), after.rows().size());
        QCOMPARE(before.sizeMm(), after.sizeMm());
        QVERIFY(!before.rows().front().isActive);
        QVERIFY(after.rows().front().isActive);
    }

    void shadesStandAboveTheZones()
    {
        MapSettings settings = sampleSettings();
        const Legend plain = Legend::of(settings);
        QVERIFY(plain.provinces().isEmpty());
        settings.choropleth = sampleShades();
        const Legend shaded = Legend::of(settings);
        const double height = shaded.provinces().sizeMm().height();
        QVERIFY(height > 0);
        QVERIFY(std::abs(shaded.sizeMm().height() - plain.sizeMm().height() - height) < 1e-9);
        QVERIFY(shaded.rowRectMm(0).top() > height);
        QCOMPARE(shaded.provinces().rows().back().text, QStringLiteral("none"));
        int provinces = 0;
        for (const ChoroplethRow& row : shaded.provinces().rows())
            provinces += row.count;
        QCOMPARE(provinces, static_cast<int>(settings.map->ledger().provinces().size()));
        settings.time.asOf = QDate(2014, 1, 1);
        QCOMPARE(Legend::of(settings).sizeMm(), shaded.sizeMm());
    }

    void missingFiguresHaveARow()
    {
        MapSettings settings = sampleSettings();
        settings.choropleth = sampleShades(ProvinceMeasure::GoodsTrade);
        const Legend legend = Legend::of(settings);
        QCOMPARE(legend.provinces().rows().size(), size_t{1});
        QVERIFY(legend.provinces().rows().front().shade.kind == ProvinceShade::Kind::NoFigure);
    }

    void rowsStayInsideAndApart_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isShaded");
        for (const int columns : {1, 2, 3})
            for (const bool isShaded : {false, true})
                QTest::addRow("%d %s", columns, isShaded ? "shaded" : "plain") << columns << isShaded;
    }
    void rowsStayInsideAndApart()
    {
        QFETCH(int, columns);
        QFETCH(bool, isShaded);
        MapSettings settings = sampleSettings();
        if (isShaded)
            settings.choropleth = sampleShades();
        const Legend legend = Legend::of(settings, {0.8, columns});
        const QRectF whole({0, 0}, legend.sizeMm());
        const QRectF shades({0, 0}, legend.provinces().sizeMm());
        QVERIFY(!isShaded || whole.contains(shades));
        QVERIFY(!shades.intersects(legend.rowRectMm(0)));
        for (size_t a = 0; a < legend.rows().size(); ++a) {
            QVERIFY(whole.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(legend.rowRectMm(a)));
            for (size_t b = a + 1; b < legend.rows().size(); ++b)
                QVERIFY(
                    !legend.rowRectMm(a).adjusted(0.01, 0.01, -0.01, -0.01).intersects(legend.rowRectMm(b)));
        }
    }

    void paintsOnlyWithinItsSize()
    {
        for (const Language language : {Language::English, Language::Chinese}) {
            MapSettings settings = sampleSettings();
            settings.language = language;
            const Legend legend = Legend::of(settings);
            constexpr double kPixelsPerMm = 8;
            const QSizeF size = legend.sizeMm() + QSizeF(20, 20);
            QImage image((size * kPixelsPerMm).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.scale(kPixelsPerMm, kPixelsPerMm);
            legend.paint(painter, {10, 10});
            painter.end();
            const QRectF inside(9.8, 9.8, legend.sizeMm().width() + 0.4, legend.sizeMm().height() + 0.4);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 0)
                        QVERIFY(inside.contains(QPointF(x, y) / kPixelsPerMm));
        }
    }

    void scaleBarIsRoundAndTrue_data()
    {
        QTest::addColumn<double>("mapUnitsPerMm");
        QTest::addColumn<double>("lengthM");
        QTest::newRow("country") << 20'000.0 << 500'000.0;
        QTest::newRow("province") << 5'200.0 << 200'000.0;
        QTest::newRow("city") << 255.0 << 10'000.0;
        QTest::newRow("street") << 3.0 << 100.0;
    }
    void scaleBarIsRoundAndTrue()
    {
        QFETCH(double, mapUnitsPerMm);
        QFETCH(double, lengthM);
        MapSettings settings = sampleSettings();
        settings.view.mapUnitsPerMm = mapUnitsPerMm;
        const ScaleBar bar = ScaleBar::at(settings, SquareProjection(), {50, 70}, 40);
        QCOMPARE(bar.lengthM(), lengthM);
        QVERIFY(bar.widthMm() <= 40);
        // On this projection a map unit is a metre.
        QVERIFY(std::abs(bar.widthMm() * mapUnitsPerMm - lengthM) < lengthM * 1e-6);
    }

    void aShortScaleBarHasRoomForItsText()
    {
        const ScaleBar bar = ScaleBar::at(sampleSettings(), SquareProjection(), {50, 70}, 2);
        QVERIFY(bar.widthMm() > 0 && bar.widthMm() <= 2);
        QVERIFY(bar.sizeMm().width() > 4); // "5 km" is wider than 2 mm
    }

    void scaleDenominatorIsGroundOverPage()
    {
        const double n = scaleDenominatorAt(sampleSettings(), SquareProjection(), {50, 70});
        QVERIFY(std::abs(n - 5'000'000) < 1);
    }
};

ZONEATLAS_TEST(legend, LegendTest)
#include "tst_legend.moc"
