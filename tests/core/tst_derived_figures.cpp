// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/derived_figures.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

struct Row
{
    const char* measure;
    const char* period;
    double value;
    Vintage vintage = Vintage::Final;
    const char* publishedOn = "2025";
    const char* source = "report";
    const char* unit = "CNY bn";
};

TradeLedger ledgerOf(const std::vector<Row>& rows)
{
    std::vector<TradeFigure> figures;
    for (const Row& row : rows) {
        TradeFigure figure;
        figure.subject = QStringLiteral("CN");
        figure.measure = MeasureId(QLatin1String(row.measure));
        figure.period = periodFromText(QLatin1String(row.period));
        figure.value = row.value;
        figure.unit = QLatin1String(row.unit);
        figure.precision = 5;
        figure.vintage = row.vintage;
        figure.publishedOn = partialDateFromText(QLatin1String(row.publishedOn));
        figure.source = SourceId(QLatin1String(row.source));
        figures.push_back(figure);
    }
    return TradeLedger(std::move(figures), {});
}

constexpr FigureId id(int row)
{
    return static_cast<FigureId>(row);
}

} // namespace

class DerivedFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void growthIsWithinOneVintage()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_total", "2021", 1980, Vintage::Preliminary, "2022-02"},
                                             {"cbec_total", "2021", 1920, Vintage::Final, "2022-05-20"},
                                             {"cbec_total", "2022", 2110, Vintage::Preliminary, "2023-01-20"},
                                             {"cbec_total", "2022", 2059.9, Vintage::Final}});
        const auto preliminary = growthOf(ledger, id(2));
        QVERIFY(preliminary);
        QCOMPARE(preliminary->inputs, (std::vector{id(2), id(0)}));
        QCOMPARE(preliminary->value, (2110.0 / 1980 - 1) * 100);
        QCOMPARE(preliminary->unit, QStringLiteral("%"));
        QVERIFY(!preliminary->mixesVintages);
        QCOMPARE(growthOf(ledger, id(3))->inputs, (std::vector{id(3), id(1)}));
        QVERIFY(!growthOf(ledger, id(0))); // no year before it
    }

    void growthPrefersTheFiguresOwnSource()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_total", "2021", 1920, Vintage::Final, "2025", "other"},
                                             {"cbec_total", "2021", 1923.7, Vintage::Final, "2024"},
                                             {"cbec_total", "2022", 2059.9, Vintage::Final}});
        QCOMPARE(growthOf(ledger, id(2))->inputs.back(), id(1));
    }

    void growthOfUnknownVintagesIsWithinOneSource()
    {
        const TradeLedger ledger = ledgerOf({{"goods_total", "2021", 10, Vintage::Unknown, "", "other"},
                                             {"goods_total", "2022", 11, Vintage::Unknown, "", "panel"},
                                             {"goods_total", "2023", 12, Vintage::Unknown, "", "panel"}});
        QVERIFY(!growthOf(ledger, id(1)));
        QVERIFY(growthOf(ledger, id(2)));
    }

    void growthObeysTheDayOfKnowledge()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_total", "2021", 1900, Vintage::Final, "2024-05-01"},
                                             {"cbec_total", "2022", 2100, Vintage::Final, "2023-06-17"}});
        QVERIFY(growthOf(ledger, id(1)));
        QVERIFY(!growthOf(ledger, id(1), QDate(2023, 12, 31)));
    }

    void growthIsNotComputedAcrossUnitsOrPeriods()
    {
        const TradeLedger ledger =
            ledgerOf({{"cbec_total", "2021", 300, Vintage::Final, "2025", "report", "USD bn"},
                      {"cbec_total", "2021-H1", 900, Vintage::Final},
                      {"cbec_total", "2022", 2100, Vintage::Final}});
        QVERIFY(!growthOf(ledger, id(2)));
    }

    void balanceNeedsOneDefinition()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_export", "2022", 1530},
                                             {"cbec_import", "2022", 527.8},
                                             {"goods_import", "2022", 18000},
                                             {"cbec_import", "2021", 531.9},
                                             {"cbec_import", "2022", 560, Vintage::Preliminary}});
        const auto balance = balanceOf(ledger, id(0), id(1));
        QVERIFY(balance);
        QCOMPARE(balance->value, 1530 - 527.8);
        QCOMPARE(balance->precision, 10.0);
        QVERIFY(!balanceOf(ledger, id(0), id(2)));
        QVERIFY(!balanceOf(ledger, id(0), id(3)));
        QVERIFY(!balanceOf(ledger, id(1), id(0)));
        QVERIFY(balanceOf(ledger, id(0), id(4))->mixesVintages);
    }

    void shareIsOfTheSameFlow()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_export", "2022", 1530},
                                             {"goods_total", "2022", 42000},
                                             {"goods_export", "2022", 24000, Vintage::Unknown, ""}});
        const auto share = shareOfGoodsTrade(ledger, id(0));
        QVERIFY(share);
        QCOMPARE(share->value, 1530.0 / 24000 * 100);
        QVERIFY(share->mixesVintages);
        QVERIFY(!shareOfGoodsTrade(ledger, id(1)));                      // goods trade itself
        QVERIFY(!shareOfGoodsTrade(ledger, id(0), QDate(2025, 12, 31))); // undated: not known then
    }

    void averagesNeedAZone()
    {
        const TradeLedger ledger = ledgerOf({{"goods_total", "2022", 1200}});
        QCOMPARE(perZone(ledger, id(0), 4)->value, 300.0);
        QCOMPARE(perZone(ledger, id(0), 4)->zones, 4);
        QVERIFY(!perZone(ledger, id(0), 0));
    }

    void revisionsAreListedOncePerChange()
    {
        const TradeLedger ledger = ledgerOf({{"cbec_total", "2022", 2059.9, Vintage::Final, "2025"},
                                             {"cbec_total", "2022", 2100, Vintage::Final, "2023-06-17"},
                                             {"cbec_total", "2022", 2100, Vintage::Final, "2023-06"},
                                             {"cbec_total", "2022", 2110, Vintage::Preliminary, "2023-01-20"},
                                             {"cbec_total", "2022", 2000, Vintage::Unknown, ""},
                                             {"cbec_total", "2023", 2380, Vintage::Preliminary, "2024"}});
        const std::vector<FigureId> revisions = revisionsOf(ledger, id(0));
        QCOMPARE(revisions, (std::vector{id(3), id(1), id(0)}));
        QVERIFY(std::abs(revisionPercent(ledger, revisions) + 2.4) < 0.05);
        QCOMPARE(revisionsOf(ledger, id(0), QDate(2023, 3, 1)), std::vector{id(3)});
        QCOMPARE(revisionPercent(ledger, {id(3)}), 0.0);
    }
};

ZONEATLAS_TEST(derived_figures, DerivedFiguresTest)
#include "tst_derived_figures.moc"
