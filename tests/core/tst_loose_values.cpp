// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_roles.h"
#include "core/loose_values.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

/// Numbers and dates as people write them, and the fields that hold them.
class TestLooseValues : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, double value) { QTest::newRow(text) << value; };
        row("12", 12);
        row("-1.5e3", -1500);
        row("1,234", 1234);
        row("12,345,678.9", 12345678.9);
        row("1.234.567,8", 1234567.8);
        row("1 234,5", 1234.5);
        row("１，２３４", 1234);
        row("３．５", 3.5);
        row("−7", -7);
        row("2.11万亿", 2.11e12);
        row("1.5亿", 1.5e8);
    }
    void numbers()
    {
        const auto number = looseNumber(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(number);
        QTEST(number->value, "value");
    }

    void notNumbers()
    {
        for (const char* text : {"", "a", "1,", "12,34,567", "1.2.3", "nan", "inf", "万", "1 2"})
            QVERIFY2(!looseNumber(QString::fromUtf8(text)), text);
        QVERIFY(looseNumber(QStringLiteral("12"))->isPlain);
        QVERIFY(!looseNumber(QStringLiteral("1,200"))->isPlain);
    }

    void datesInManyForms_data()
    {
        QTest::addColumn<QDate>("date");
        const QDate day(2015, 3, 7);
        for (const char* text : {"2015-03-07", "2015-3-7", "2015/03/07", "2015.3.7", "20150307",
                                 "2015年3月7日", "２０１５年３月７日", "二〇一五年三月七日", "7 March 2015",
                                 "7-Mar-2015", "Mar 7, 2015", "March 7th 2015", "7/3/2015", "07.03.2015",
                                 "07-03-2015", "2015-03-07T08:00:00Z", "2015-03-07 08:00", "42070"})
            QTest::newRow(text) << day;
        QTest::newRow("2015-03") << QDate(2015, 3, 1);
        QTest::newRow("2015年3月") << QDate(2015, 3, 1);
        QTest::newRow("March 2015") << QDate(2015, 3, 1);
        QTest::newRow("2015") << QDate(2015, 1, 1);
        QTest::newRow("2015年") << QDate(2015, 1, 1);
        QTest::newRow("二〇二〇年十二月三十一日") << QDate(2020, 12, 31);
        QTest::newRow("12/31/2015") << QDate(2015, 12, 31);
    }
    void datesInManyForms()
    {
        const auto date = looseDate(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(date);
        QTEST(date->date, "date");
    }

    void impossibleDatesAreNone()
    {
        for (const char* text : {"", "2015-02-30", "2015-13-01", "31/31/2015", "20151301", "yesterday",
                                 "15-3-7", "2015-03-07x", "12", "123456", "0000-01-01"})
            QVERIFY2(!looseDate(QString::fromUtf8(text)), text);
    }

    void aColumnTellsWhetherDayOrMonthIsFirst()
    {
        const QStringList unsure{QStringLiteral("01/02/2015"), QStringLiteral("03/04/2015")};
        QVERIFY(!dateOrderOf(unsure));
        QCOMPARE(dateOrderOf(unsure + QStringList{QStringLiteral("31/01/2015")}),
                 std::optional(DateOrder::DayFirst));
        QCOMPARE(dateOrderOf(unsure + QStringList{QStringLiteral("01/31/2015")}),
                 std::optional(DateOrder::MonthFirst));
        QVERIFY(!dateOrderOf({QStringLiteral("31/01/2015"), QStringLiteral("01/31/2015")}));
        QCOMPARE(looseDate(unsure[0], DateOrder::MonthFirst)->date, QDate(2015, 1, 2));
        QVERIFY(looseDate(unsure[0])->isOrderUnsure);
        QVERIFY(!looseDate(QStringLiteral("31/01/2015"))->isOrderUnsure);
    }

    void fieldsAreKnownByNameAndValues_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* tag, const char* columns, const char* values, const char* expected) {
            QTest::newRow(tag) << QString::fromUtf8(columns).split(u'|')
                               << QString::fromUtf8(values).split(u'|') << QString::fromUtf8(expected);
        };
        row("English", "city|opened|lat|lon|line", "Oslo|2001-05-01|59.9|10.7|T",
            "name=city date=opened group=line lon=lon lat=lat");
        row("Chinese", "城市|开通日期|经度|纬度|类型", "杭州|2012年11月24日|120.1|30.2|地铁",
            "name=城市 date=开通日期 group=类型 lon=经度 lat=纬度");
        row("nothing said", "a|b", "Rome|1955-02-09", "name=a date=b");
        row("codes", "adcode|start|end", "330100|2015|2020", "code=adcode date=start end-date=end");
        row("an unusual end", "castle|built|extinguished", "Rock|1850-01-01|1920-05-05",
            "name=castle date=built end-date=extinguished");
        row("an end in Chinese", "站名|开通日期|停用日期", "东站|2001-01-01|2010-01-01",
            "name=站名 date=开通日期 end-date=停用日期");
        row("a year is a date", "country|year", "Peru|1950", "name=country date=year");
        row("numbers are no names", "id|value", "7|3.5", "code=id value=value");
        row("two languages", "name_zh|name_en|date", "杭州|Hangzhou|2015-03-07",
            "name-zh=name_zh name-en=name_en date=date");
    }
    void fieldsAreKnownByNameAndValues()
    {
        QFETCH(QStringList, columns);
        QFETCH(QStringList, row);
        std::vector<FieldProfile> profiles;
        for (qsizetype i = 0; i < columns.size(); ++i)
            profiles.push_back(profileOf(columns[i], {row[i]}));
        const FieldAssignment assigned = assignFields(profiles);
        QStringList words;
        for (const auto& [role, field] : assigned.fields)
            words.append(fieldRoleCode(role) + u'=' + field);
        QTEST(words.join(u' '), "expected");
    }

    void groupsRepeat()
    {
        const auto assigned = assignFields({profileOf(
            QStringLiteral("phase"), {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")})});
        QCOMPARE(assigned.field(FieldRole::Group), QStringLiteral("phase"));
    }

    void aPlaceWithAPositionIsCalledByWhatDoesNotRepeat()
    {
        const std::vector<FieldProfile> fields{
            profileOf(QStringLiteral("Observatory"),
                      {QStringLiteral("Keck"), QStringLiteral("Subaru"), QStringLiteral("VLT")}),
            profileOf(QStringLiteral("Country"), {QStringLiteral("United States"),
                                                  QStringLiteral("United States"), QStringLiteral("Chile")}),
            profileOf(QStringLiteral("lat"),
                      {QStringLiteral("19.8261"), QStringLiteral("19.8256"), QStringLiteral("-24.6")}),
            profileOf(QStringLiteral("lon"),
                      {QStringLiteral("-155.4747"), QStringLiteral("-155.4761"), QStringLiteral("-70.4")})};
        const FieldAssignment assigned = assignFields(fields);
        QCOMPARE(assigned.field(FieldRole::Name), QStringLiteral("Observatory"));
        QCOMPARE(assigned.alternatives.at(FieldRole::Name).first(), QStringLiteral("Country"));
        // Without positions places are found by the name that boundaries have.
        QCOMPARE(assignFields({fields[0], fields[1]}).field(FieldRole::Name), QStringLiteral("Country"));
    }

    void aFewKindsAreGroups()
    {
        QStringList names;
        QStringList days;
        QStringList kinds;
        for (int i = 0; i < 9; ++i) {
            names.append(QStringLiteral("Place %1").arg(i));
            days.append(QStringLiteral("20%1-01-01").arg(10 + i));
            kinds.append(i % 2 == 0 ? QStringLiteral("radio") : QStringLiteral("optical"));
        }
        const auto assigned = [&](qsizetype rows) {
            return assignFields({profileOf(QStringLiteral("site"), names.mid(0, rows)),
                                 profileOf(QStringLiteral("date"), days.mid(0, rows)),
                                 profileOf(QStringLiteral("wavelength"), kinds.mid(0, rows))});
        };
        QCOMPARE(assigned(9).field(FieldRole::Group), QStringLiteral("wavelength"));
        QVERIFY(!assigned(5).has(FieldRole::Group)); // too few to tell
    }

    void aChoiceHoldsAndTakesItsField()
    {
        const std::vector<FieldProfile> fields{
            profileOf(QStringLiteral("date"), {QStringLiteral("2015-01-01")}),
            profileOf(QStringLiteral("built"), {QStringLiteral("2014-01-01")})};
        QCOMPARE(assignFields(fields).field(FieldRole::Date), QStringLiteral("date"));
        const auto chosen = assignFields(fields, {{FieldRole::Date, QStringLiteral("BUILT")}});
        QCOMPARE(chosen.field(FieldRole::Date), QStringLiteral("built"));
        QVERIFY(!assignFields(fields, {{FieldRole::Date, QString()}}).has(FieldRole::Date));
    }

    void twoFieldsThatWouldDoAreTold()
    {
        const auto assigned = assignFields({profileOf(QStringLiteral("a"), {QStringLiteral("2015-01-01")}),
                                            profileOf(QStringLiteral("b"), {QStringLiteral("2014-01-01")})});
        QCOMPARE(assigned.field(FieldRole::Date), QStringLiteral("a"));
        QCOMPARE(assigned.alternatives.at(FieldRole::Date), QStringList{QStringLiteral("b")});
    }
};

ZONEATLAS_TEST(loose_values, TestLooseValues)
#include "tst_loose_values.moc"
