// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/former_codes.h"
#include "session/place_join.h"
#include "session/place_names.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

Q_DECLARE_METATYPE(zoneatlas::JoinMethod)

class TestPlaceJoin : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadWithoutWhatSurroundsThem_data()
    {
        QTest::addColumn<QString>("shortName");
        const auto row = [](const char* name, const char* shortName) {
            QTest::newRow(name) << QString::fromUtf8(shortName);
        };
        row("杭州市", "杭州");
        row("浙江省杭州市", "杭州");
        row("新疆维吾尔自治区伊犁哈萨克自治州", "伊犁");
        row("德宏傣族景颇族自治州", "德宏");
        row("巴音郭楞蒙古自治州", "巴音郭楞");
        row("海西蒙古族藏族自治州", "海西");
        row("阿里地区", "阿里");
        row("锡林郭勒盟", "锡林郭勒");
        row("阿拉善盟", "阿拉善");
        row("定安县", "定安");
        row("白沙黎族自治县", "白沙");
        row("神农架林区", "神农架");
        row("沙市", "沙市");
        row("呼和浩特市", "呼和浩特");
        row("臺北市", "台北");
        row("Hangzhou City", "hangzhou");
        row("Xi'an", "xian");
        row("Münster", "munster");
        row("City", "city");
        row("中国（上海）自由贸易试验区", "上海");
        row("中国（海南）自由贸易试验区", "海南");
        row("海南自由贸易港", "海南");
        row("苏州工业园综合保税区", "苏州工业园");
        row("浙江省杭州市跨境电商综试区", "杭州");
        row("China (Shanghai) Pilot Free Trade Zone", "shanghai");
        row("Tianjin Free Trade Zone", "tianjin");
    }
    void namesAreReadWithoutWhatSurroundsThem()
    {
        const PlaceNameReader reader;
        QTEST(reader.shortName(QString::fromUtf8(QTest::currentDataTag())), "shortName");
    }

    void joiningTellsProgressAndStops()
    {
        const std::vector<JoinRow> rows(2000, JoinRow{{}, {QStringLiteral("杭州")}, {}});
        std::vector<double> told;
        const auto whole = joinPlaces(rows, targets(), {}, ReadControl([&told](double share) {
                                          told.push_back(share);
                                          return true;
                                      }));
        QVERIFY(whole);
        QCOMPARE(whole->openCount(), size_t{0});
        QCOMPARE(told, (std::vector<double>{0, 0.25, 0.5, 0.75}));
        const auto stopped =
            joinPlaces(rows, targets(), {}, ReadControl([](double share) { return share < 0.5; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void whatLiesElsewhereNeedsNoBoundary()
    {
        JoinAid aid{.targetAt = [](const LonLat&) { return std::nullopt; }, .extent = {73, 18, 135, 54}};
        const JoinRow inside{{}, {QStringLiteral("杭洲")}, LonLat{120, 30}};
        QVERIFY(!joinPlaces({inside}, targets(), aid).rows[0].proposals.empty());
        const JoinRow outside{{}, {QStringLiteral("杭洲")}, LonLat{10, 50}};
        const JoinResult points = joinPlaces({outside, inside}, targets(), aid);
        QVERIFY(points.rows[0].proposals.empty());
        QCOMPARE(points.openCount(), size_t{2});
        // What is a point needs none at all; what is found keeps its boundary.
        const JoinRow known{{}, {QStringLiteral("杭州")}, LonLat{10, 50}};
        JoinReport report{.rows = {outside, known, JoinRow{{}, {QStringLiteral("杭洲")}, {}}}};
        report.result = joinPlaces(report.rows, targets(), aid);
        showAtPositions(report);
        QCOMPARE(report.result.openCount(), size_t{1});
        QCOMPARE(report.result.countBy(JoinMethod::Position), size_t{1});
        QVERIFY(report.result.rows[1].target);
    }

    void rowsFindTheirBoundary_data()
    {
        QTest::addColumn<JoinRow>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<JoinMethod>("method");
        const auto named = [](const char* name, const char* code, JoinMethod method) {
            QTest::newRow(name) << JoinRow{{}, {QString::fromUtf8(name)}, {}} << QString::fromLatin1(code)
                                << method;
        };
        named("杭州", "330100", JoinMethod::Name);
        named("ＨＡＮＧＺＨＯＵ", "330100", JoinMethod::Name);
        named("杭州市", "330100", JoinMethod::ShortName);
        named("Hangzhou City", "330100", JoinMethod::ShortName);
        named("廈門", "350200", JoinMethod::Traditional);
        named("德宏州", "533100", JoinMethod::ShortName);
        named("德宏傣族景颇族自治州", "533100", JoinMethod::ShortName);
        named("xining", "630100", JoinMethod::Pinyin);
        QTest::newRow("code") << JoinRow{QStringLiteral("330100"), {}, {}} << "330100" << JoinMethod::Code;
        QTest::newRow("former code") << JoinRow{QStringLiteral("542300"), {}, {}} << "540200"
                                     << JoinMethod::FormerCode;
        QTest::newRow("position") << JoinRow{{}, {QStringLiteral("?")}, LonLat{1, 1}} << "630100"
                                  << JoinMethod::Location;
    }
    void rowsFindTheirBoundary()
    {
        QFETCH(JoinRow, row);
        const JoinResult result = joinPlaces({row}, targets(), {.targetAt = [](const LonLat&) { return 3; }});
        QVERIFY(result.rows[0].target);
        QTEST(targets()[*result.rows[0].target].code, "code");
        QTEST(result.rows[0].method, "method");
        QCOMPARE(result.unmatchedTargets.size(), targets().size() - 1);
        QCOMPARE(result.openCount(), size_t{0});
    }

    void renamedPlacesAreFoundByTheirFormerName_data()
    {
        QTest::addColumn<QString>("now");
        const auto row = [](const char* before, const char* now) {
            QTest::newRow(before) << QString::fromUtf8(now);
        };
        row("襄樊市", "襄阳");
        row("思茅地区", "普洱");
        row("伊克昭盟", "鄂尔多斯");
        row("淮陰市", "淮安");
    }
    void renamedPlacesAreFoundByTheirFormerName()
    {
        QFETCH(QString, now);
        const JoinRow row{{}, {QString::fromUtf8(QTest::currentDataTag())}, {}};
        const JoinResult result =
            joinPlaces({row}, {{QStringLiteral("1"), {now + QStringLiteral("市"), {}}}});
        QCOMPARE(result.rows[0].method, JoinMethod::FormerName);
        // An older layer may have the former name itself, or a table the new one.
        const JoinResult older = joinPlaces({{{}, {now}, {}}}, {{QStringLiteral("1"), {row.names[0], {}}}});
        QCOMPARE(older.rows[0].method, JoinMethod::FormerName);
    }

    void aProvinceIsNoPrefectureOfItsShortName()
    {
        const std::vector<JoinTarget> places{
            {QStringLiteral("632500"), {QStringLiteral("海南"), QStringLiteral("Hainan (Qinghai)")}},
            {QStringLiteral("220200"), {QStringLiteral("吉林"), QStringLiteral("Jilin City")}}};
        const std::vector<JoinRow> rows{{{}, {QStringLiteral("海南省")}, {}},
                                        {{}, {QStringLiteral("Jilin Province")}, {}}};
        QCOMPARE(joinPlaces(rows, places, {}).openCount(), size_t{2});
        std::vector<JoinTarget> provinces = places;
        provinces[0].code = QStringLiteral("460000");
        provinces[1].code = QStringLiteral("220000");
        QCOMPARE(joinPlaces(rows, provinces, {}).rows[0].target, std::optional<size_t>(0));
    }

    void numbersThatAreMostlyNoCodesOfTheBoundariesAreNone()
    {
        const JoinRow place{QStringLiteral("330100"), {QStringLiteral("Nordkap")}, {}};
        const JoinRow other{QStringLiteral("330101"), {QStringLiteral("Oslo")}, {}};
        QCOMPARE(joinPlaces({place, other, other}, targets(), {}).openCount(), size_t{3});
        QCOMPARE(joinPlaces({place, other}, targets(), {}).openCount(), size_t{1});
    }

    void mergedPlacesAreNotTakenForTheOneTheyAreIn()
    {
        const JoinRow row{{}, {QStringLiteral("莱芜市")}, {}};
        QVERIFY(
            joinPlaces({row}, {{QStringLiteral("370100"), {QStringLiteral("济南市"), {}}}}).rows[0].isOpen());
    }

    void whatNothingAnswersToHasProposals()
    {
        const JoinResult result = joinPlaces(
            {{{}, {QStringLiteral("杭洲")}, {}}, {{}, {QStringLiteral("Atlantis")}, {}}}, targets());
        QVERIFY(!result.rows[0].target && !result.rows[0].isAmbiguous);
        QCOMPARE(targets()[result.rows[0].proposals.front().target].name.zh, QStringLiteral("杭州"));
        QVERIFY(result.rows[1].proposals.empty());
        // What begins with a name speaks of something there; one of two characters in common says nothing.
        const JoinResult more =
            joinPlaces({{{}, {QStringLiteral("杭州湾")}, {}}, {{}, {QStringLiteral("忻州")}, {}}}, targets());
        QCOMPARE(more.rows[0].proposals.size(), size_t{1});
        QCOMPARE(more.rows[0].proposals[0].target, size_t{0});
        QVERIFY(more.rows[1].proposals.empty());
        QCOMPARE(result.openCount(), size_t{2});
        QCOMPARE(result.unmatchedTargets.size(), targets().size());
    }

    void twoOfANameAreAmbiguousUntilAPositionDecides()
    {
        const JoinRow row{{}, {QStringLiteral("吉林")}, {}};
        std::vector<JoinTarget> twins = targets();
        twins.push_back({QStringLiteral("220200"), {QStringLiteral("吉林"), {}}});
        twins.push_back({QStringLiteral("220000"), {QStringLiteral("吉林"), {}}});
        const JoinResult unsure = joinPlaces({row}, twins);
        QVERIFY(unsure.rows[0].isAmbiguous && !unsure.rows[0].target);
        QCOMPARE(unsure.rows[0].proposals.size(), size_t{2});
        QCOMPARE(unsure.ambiguousCount(), size_t{1});
        JoinRow placed = row;
        placed.position = LonLat{126, 43};
        const size_t last = twins.size() - 1;
        const JoinResult sure =
            joinPlaces({placed}, twins, {.targetAt = [last](const LonLat&) { return last; }});
        QCOMPARE(sure.rows[0].target, std::optional(last));
    }

    void decisionsHold()
    {
        const JoinRow row{{}, {QStringLiteral("襄樊")}, {}};
        const JoinResult decided =
            joinPlaces({row}, targets(), {.decisions = {{QStringLiteral("襄樊"), QStringLiteral("350200")}}});
        QCOMPARE(decided.rows[0].target, std::optional(size_t{1}));
        QCOMPARE(decided.countBy(JoinMethod::Decided), size_t{1});
        const JoinResult none =
            joinPlaces({row}, targets(), {.decisions = {{QStringLiteral("襄樊"), QString()}}});
        QVERIFY(!none.rows[0].target && !none.rows[0].isOpen());
        const JoinResult gone =
            joinPlaces({row}, targets(), {.decisions = {{QStringLiteral("襄樊"), QStringLiteral("999999")}}});
        QVERIFY(gone.rows[0].isOpen());
    }

    void codesFollowTheirChanges()
    {
        QCOMPARE(currentCode(Adcode(QStringLiteral("371200"))), Adcode(QStringLiteral("370100")));
        QCOMPARE(currentCode(Adcode(QStringLiteral("330100"))), Adcode(QStringLiteral("330100")));
    }

private:
    static std::vector<JoinTarget> targets()
    {
        const auto target = [](const char* code, const char* zh, const char* en) {
            return JoinTarget{QString::fromLatin1(code), {QString::fromUtf8(zh), QString::fromLatin1(en)}};
        };
        return {target("330100", "杭州", "Hangzhou"), target("350200", "厦门", "Xiamen"),
                target("533100", "德宏", "Dehong"), target("630100", "西宁", ""),
                target("540200", "日喀则", "Xigaze")};
    }
};

ZONEATLAS_TEST(place_join, TestPlaceJoin)
#include "tst_place_join.moc"
