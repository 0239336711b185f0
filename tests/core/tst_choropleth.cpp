// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choropleth.h"
#include "core/choropleth_text.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

const ProvinceCode kNorth(QStringLiteral("110000"));
const ProvinceCode kEast(QStringLiteral("330000"));
const ProvinceCode kSouth(QStringLiteral("440000"));
const ProvinceCode kWest(QStringLiteral("650000"));

Zone zoneIn(const ProvinceCode& province, QDate approvedOn, QDate revokedOn = {})
{
    Zone zone;
    zone.province = province;
    zone.approval.batch = 1;
    zone.approval.approvedOn = approvedOn;
    if (revokedOn.isValid())
        zone.revocation = Revocation{revokedOn, {}, {}};
    return zone;
}

/// 2015: one in the east; 2016: two more there and one in the south; 2020: one of the east is revoked.
/// Nothing in the north and west.
std::shared_ptr<const ApprovalLedger> ledger()
{
    std::vector<Zone> zones{zoneIn(kEast, {2015, 1, 1}), zoneIn(kEast, {2016, 1, 1}, {2020, 1, 1}),
                            zoneIn(kEast, {2016, 1, 1}), zoneIn(kSouth, {2016, 1, 1})};
    for (size_t i = 0; i < zones.size(); ++i)
        zones[i].id = ZoneId(QString::number(i));
    std::vector<Province> provinces(4);
    provinces[0].code = kNorth;
    provinces[1].code = kEast;
    provinces[2].code = kSouth;
    provinces[3].code = kWest;
    std::vector<Batch> batches(1);
    batches[0].number = 1;
    return std::make_shared<const ApprovalLedger>(std::move(zones), std::move(batches), std::move(provinces));
}

TradeFigure goods(const ProvinceCode& province, const char* period, double value,
                  const char* publishedOn = "2018-01-01")
{
    TradeFigure figure;
    figure.subjectKind = SubjectKind::Province;
    figure.subject = province.value;
    figure.measure = MeasureId(QStringLiteral("goods_total"));
    figure.unit = QStringLiteral("CNY bn");
    figure.period = periodFromText(QLatin1String(period));
    figure.value = value;
    figure.publishedOn = partialDateFromText(QLatin1String(publishedOn));
    figure.source = SourceId(value > 1000 ? QStringLiteral("customs") : QStringLiteral("bureau"));
    return figure;
}

/// 2016 for all but the west, 2017 for all but the west with a later revision for the south, 2018 for the
/// north alone; and what must not be mixed in: another measure, unit and period.
std::shared_ptr<const TradeLedger> trade()
{
    std::vector<TradeFigure> figures{goods(kNorth, "2016", 10),  goods(kEast, "2016", 20),
                                     goods(kSouth, "2016", 30),  goods(kNorth, "2017", 40),
                                     goods(kEast, "2017", 50),   goods(kSouth, "2017", 60),
                                     goods(kNorth, "2018", 70),  goods(kSouth, "2017", 1065, "2019-06-01"),
                                     goods(kWest, "2017-H1", 9), goods(kWest, "2017", 9),
                                     goods(kWest, "2017", 9)};
    figures[9].measure = MeasureId(QStringLiteral("cbec_total"));
    figures[10].unit = QStringLiteral("USD m");
    return std::make_shared<const TradeLedger>(std::move(figures), std::vector<Measure>());
}

Choropleth choropleth(const ChoroplethChoice& choice, const ZoneScope& scope = {},
                      std::optional<QDate> knownBy = {})
{
    Source customs;
    customs.organisation = QStringLiteral("Customs");
    TradeReading reading;
    reading.knownBy = knownBy;
    return Choropleth(
        choice, {ledger(), trade(), scope, reading, {{SourceId(QStringLiteral("customs")), customs}}, {}});
}

ChoroplethChoice byTrade(ClassRequest classes = {ClassMethod::EqualInterval, 3, {}})
{
    return {ProvinceMeasure::GoodsTrade, std::move(classes)};
}

using Values = std::map<QString, double>;

} // namespace

class ChoroplethTest : public QObject
{
    Q_OBJECT

private slots:
    void zonesAreCountedOnTheDay_data()
    {
        QTest::addColumn<bool>("areApprovals");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("east");
        QTest::addColumn<int>("south");
        QTest::newRow("before") << false << QDate(2014, 12, 31) << 0 << 0;
        QTest::newRow("first day") << false << QDate(2015, 1, 1) << 1 << 0;
        QTest::newRow("second event") << false << QDate(2018, 6, 1) << 3 << 1;
        QTest::newRow("revoked") << false << QDate(2020, 1, 1) << 2 << 1;
        QTest::newRow("approvals stay") << true << QDate(2020, 1, 1) << 3 << 1;
    }
    void zonesAreCountedOnTheDay()
    {
        QFETCH(bool, areApprovals);
        QFETCH(QDate, day);
        QFETCH(int, east);
        QFETCH(int, south);
        ChoroplethChoice choice;
        choice.measure = areApprovals ? ProvinceMeasure::Approvals : ProvinceMeasure::ZonesInForce;
        QVERIFY(choropleth(choice).stepOn(day).values == (Values{{kNorth.value, 0},
                                                                 {kEast.value, double(east)},
                                                                 {kSouth.value, double(south)},
                                                                 {kWest.value, 0}}));
    }

    void onlyZonesOfTheScopeAreCounted()
    {
        const ZoneScope scope{{true, false, false, false}, {}};
        QVERIFY(choropleth({}, scope).stepOn({2018, 1, 1}).values ==
                (Values{{kNorth.value, 0}, {kEast.value, 1}, {kSouth.value, 0}, {kWest.value, 0}}));
    }

    void noZoneIsZeroAndNoFigureIsNotZero()
    {
        using Kind = ProvinceShade::Kind;
        const auto zones = choropleth({}).shadesOn({2018, 1, 1});
        QVERIFY(zones[0] == (ProvinceShade{Kind::Zero, 0}));
        QVERIFY(zones[3] == (ProvinceShade{Kind::Zero, 0}));
        const auto figures = choropleth(byTrade()).shadesOn({2018, 1, 1});
        QVERIFY(figures[0] == (ProvinceShade{Kind::Class, 0}));
        QVERIFY(figures[3] == (ProvinceShade{Kind::NoFigure, 0}));
        for (const ProvinceShade& shade : choropleth(byTrade()).shadesOn({2015, 1, 1}))
            QVERIFY(shade.kind == Kind::NoFigure);
    }

    void figuresAreOfTheNewestYearThatHasEnded()
    {
        const Choropleth made = choropleth(byTrade(), {}, QDate(2018, 12, 31));
        QVERIFY(made.stepOn({2016, 12, 30}).values.empty());
        QVERIFY(made.stepOn({2016, 12, 31}).values ==
                (Values{{kNorth.value, 10}, {kEast.value, 20}, {kSouth.value, 30}}));
        QVERIFY(made.stepOn({2017, 12, 31}).values ==
                (Values{{kNorth.value, 40}, {kEast.value, 50}, {kSouth.value, 60}}));
        QCOMPARE(made.stepOn({2017, 12, 31}).period->text, QStringLiteral("2017"));
    }

    void aYearThatFewHaveIsPassedOver()
    {
        QCOMPARE(choropleth(byTrade()).stepOn({2019, 6, 1}).period->text, QStringLiteral("2017"));
    }

    void figuresAreThoseKnown()
    {
        const auto south = [](std::optional<QDate> knownBy) {
            return choropleth(byTrade(), {}, knownBy).stepOn({2018, 1, 1}).values.at(kSouth.value);
        };
        QCOMPARE(south({}), 1065.0);
        QCOMPARE(south(QDate(2019, 5, 31)), 60.0);
    }

    void sourcesAreTold()
    {
        QCOMPARE(choropleth(byTrade()).sourcesOn({2018, 1, 1}, Language::English),
                 (QStringList{QStringLiteral("bureau"), QStringLiteral("Customs")}));
        QVERIFY(choropleth({}).sourcesOn({2018, 1, 1}, Language::English).isEmpty());
    }

    void breaksAreOfTheWholeTimelineUnlessAskedOtherwise()
    {
        ChoroplethChoice choice{ProvinceMeasure::ZonesInForce, {ClassMethod::NaturalBreaks, 3, {}}};
        const Choropleth fixed = choropleth(choice);
        QVERIFY(fixed.stepOn({2014, 1, 1}).classes == fixed.stepOn({2020, 1, 1}).classes);
        QVERIFY(fixed.stepOn({2015, 1, 1}).classes == (Classification{1, {1, 2, 3}}));
        choice.hasFixedBreaks = false;
        const Choropleth free = choropleth(choice);
        QVERIFY(free.stepOn({2015, 1, 1}).classes == (Classification{1, {1}}));
        QVERIFY(free.stepOn({2020, 1, 1}).classes == (Classification{1, {1, 2}}));
        QCOMPARE(free.mostClasses(), size_t{2});
    }

    void boundsAreAboveZero()
    {
        const Choropleth made =
            choropleth({ProvinceMeasure::ZonesInForce, {ClassMethod::Manual, 5, {-1, 0, 2}}});
        QVERIFY(made.stepOn({2018, 1, 1}).classes == (Classification{1, {2, 3}}));
    }

    void changesAreEventsOrYears()
    {
        QVERIFY(choropleth({}).changeDays() == ledger()->eventDates());
        QVERIFY(choropleth(byTrade()).changeDays() == (std::vector<QDate>{{2016, 12, 31}, {2017, 12, 31}}));
    }

    void aShadeIsToldWithItsYearAndSource()
    {
        ShadedArea province{kEast.value, {{}, QStringLiteral("East")}};
        QCOMPARE(shadeTexts(choropleth({}), {2018, 1, 1}, province, Language::English),
                 QStringList{QStringLiteral("East, zones in force: 3")});
        QCOMPARE(
            shadeTexts(choropleth(byTrade()), {2018, 1, 1}, province, Language::English),
            (QStringList{QStringLiteral("East, goods trade 2017: 50 bn yuan"), QStringLiteral("bureau")}));
        province.code = kWest.value;
        QCOMPARE(shadeTexts(choropleth(byTrade()), {2018, 1, 1}, province, Language::English),
                 QStringList{QStringLiteral("East, goods trade 2017: no published figure")});
        QCOMPARE(shadeTexts(choropleth(byTrade()), {2014, 1, 1}, province, Language::English),
                 QStringList{QStringLiteral("East, goods trade: no published figure")});
    }

    void numbersOfClassesStayWithinThePalette()
    {
        QCOMPARE(choropleth(byTrade({ClassMethod::Quantile, 99, {}})).choice().classes.classes, 7);
        QCOMPARE(choropleth(byTrade({ClassMethod::Quantile, 0, {}})).choice().classes.classes, 3);
        const ClassRequest many{ClassMethod::Manual, 5, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
        QVERIFY(choropleth(byTrade(many)).mostClasses() <= ChoroplethChoice::kMostClasses);
    }

    void rangesTellWholeNumbersApart()
    {
        const Choropleth zones = choropleth({ProvinceMeasure::ZonesInForce, {ClassMethod::Manual, 5, {2}}});
        QCOMPARE(rangeTexts(zones, zones.stepOn({2018, 1, 1}), Language::English),
                 (QStringList{QStringLiteral("1–2"), QStringLiteral("3")}));
        const Choropleth round = choropleth({ProvinceMeasure::ZonesInForce, {ClassMethod::Pretty, 3, {}}});
        QVERIFY(rangeTexts(round, round.stepOn({2018, 1, 1}), Language::English).first().startsWith(u'1'));
        const Choropleth figures =
            choropleth(byTrade({ClassMethod::Manual, 5, {20.26, 20.44}}), {}, QDate(2018, 12, 31));
        QCOMPARE(rangeTexts(figures, figures.stepOn({2018, 1, 1}), Language::English),
                 (QStringList{QStringLiteral("10.0–20.3"), QStringLiteral("20.3–20.4"),
                              QStringLiteral("20.4–60.0")}));
        // 亿元
        QCOMPARE(rangeTexts(figures, figures.stepOn({2018, 1, 1}), Language::Chinese).first(),
                 QStringLiteral("100–203"));
    }
};

ZONEATLAS_TEST(choropleth, ChoroplethTest)
#include "tst_choropleth.moc"
