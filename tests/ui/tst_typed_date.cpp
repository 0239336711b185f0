// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typed_date.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class TypedDateTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate march(2022, 3, 1);
        for (const char* text :
             {"2022-03-01", "2022/3/1", "2022.3.1", "2022年3月1日", "2022 年 3 月 1 日", "1 Mar 2022",
              "1 march 2022", "Mar 1, 2022", "  2022-03-01  ", "01 Mar. 2022"})
            QTest::newRow(text) << QString::fromUtf8(text) << march;
        QTest::newRow("month") << QStringLiteral("2022-02") << QDate(2022, 2, 28);
        QTest::newRow("leap month") << QStringLiteral("2020-02") << QDate(2020, 2, 29);
        QTest::newRow("Chinese month") << QStringLiteral("2022年3月") << QDate(2022, 3, 31);
        QTest::newRow("English month") << QStringLiteral("April 2022") << QDate(2022, 4, 30);
        QTest::newRow("year") << QStringLiteral("2022") << QDate(2022, 12, 31);
        QTest::newRow("Chinese year") << QStringLiteral("2022年") << QDate(2022, 12, 31);
    }

    void understandsWhatPeopleType()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        QCOMPARE(dateFromTyped(text).value_or(QDate()), date);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "soon", "2022-13-01", "2022-02-30", "2022-3-0", "22-3-1", "1 Foo 2022",
                                 "31 Jun 2022", "2022-03-01x", "20220301", "ma 2022"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(const QString, text);
        QVERIFY(!dateFromTyped(text).has_value());
        QVERIFY(!twoDatesFromTyped(text).has_value());
    }

    void understandsTwoDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"2019..2022", "2019 .. 2022", "2019-2022", "2019–2022", "2019 to 2022", "2019至2022",
              "2019年到2022年", "2019~2022", "2022..2019", "2019-12-31..31 Dec 2022"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void understandsTwoDates()
    {
        QFETCH(const QString, text);
        const TypedDates expected{{2019, 12, 31}, {2022, 12, 31}};
        QCOMPARE(twoDatesFromTyped(text).value_or(TypedDates()), expected);
    }

    void oneDateIsNotTwo()
    {
        for (const char* text : {"2022-03", "2022-03-01", "1 October 2022", "2019..", "..2022", "2019..soon"})
            QVERIFY2(!twoDatesFromTyped(QString::fromUtf8(text)), text);
    }
};

ZONEATLAS_TEST(typed_date, TypedDateTest)
#include "tst_typed_date.moc"
