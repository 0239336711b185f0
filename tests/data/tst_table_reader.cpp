// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_reader.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

Q_DECLARE_METATYPE(zoneatlas::EncodingReason)

class TestTableReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTextAndKeepTheirZeros()
    {
        const Table table = read("code,name\n010000, 北京 \n2015-03-07,1e3\n");
        QCOMPARE(table.columns, (QStringList{QStringLiteral("code"), QStringLiteral("name")}));
        QCOMPARE(table.rows[0].cells, (QStringList{QStringLiteral("010000"), QStringLiteral("北京")}));
        QCOMPARE(table.rows[1].cells, (QStringList{QStringLiteral("2015-03-07"), QStringLiteral("1e3")}));
    }

    void headingsInTwoRowsAreOne()
    {
        const Table table = read("地区,2021,,2022,\n,出口,进口,出口,进口\n杭州,1,2,3,4\n宁波,5,6,7,8\n");
        QCOMPARE(table.columns.join(u'|'), QStringLiteral("地区|2021 出口|2021 进口|2022 出口|2022 进口"));
        QCOMPARE(table.rows.size(), size_t{2});
        QCOMPARE(table.rows[0].line, 3);
    }

    void gapsInHeadingsAloneAreNoGroups()
    {
        QCOMPARE(read("name,,date\nA,x,2001-01-01\nB,y,2002-01-01\n").rows.size(), size_t{2});
        QCOMPARE(read("name,name,value\nA,x,1\nB,y,2\n").rows.size(), size_t{2});
    }

    void theRowOfTheHeadingsCanBeChosen()
    {
        QTemporaryDir folder;
        IssueLog issues;
        DataSource source{.path = writeFile(folder.path(), "notes.csv",
                                            "List,2020,a\nas of,May,b\nname,date,kind\nA,2001,x\n")};
        QCOMPARE(readTable(source, issues)->columns.first(), QStringLiteral("List"));
        source.headingRow = 3;
        const auto table = readTable(source, issues);
        QCOMPARE(table->columns.join(u','), QStringLiteral("name,date,kind"));
        QCOMPARE(table->rows.size(), size_t{1});
        QCOMPARE(table->rows[0].line, 4);
    }

    void columnsAreFoundWithoutCase()
    {
        const Table table = read("Zone_ID,lon\na,1\n");
        QCOMPARE(table.columnIndex(QStringLiteral("zone_id")), 0);
        QCOMPARE(table.columnIndex(QStringLiteral("LON")), 1);
        QCOMPARE(table.columnIndex(QStringLiteral("lat")), table.columns.size());
    }

    void rowsAreNumberedAsInTheFile()
    {
        // Row 3 is empty, row 4 has a line break in a cell, row 5 has empty cells only.
        const Table table = read("a,b\n1,2\n\n\"x\ny\",3\n,\n4,5\n");
        QCOMPARE(table.rows.size(), size_t{3});
        QCOMPARE(table.rows[0].line, 2);
        QCOMPARE(table.rows[1].line, 4);
        QCOMPARE(table.rows[1].cells[0], QStringLiteral("x\ny"));
        QCOMPARE(table.rows[2].line, 6);
    }

    void dialectsGiveTheSameTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("a,b\n1,\"x, y\"\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,\"x, y\"\n");
        QTest::newRow("Windows line ends") << QByteArray("a,b\r\n1,\"x, y\"\r\n");
        QTest::newRow("no last line end") << QByteArray("a,b\n1,\"x, y\"");
        QTest::newRow("semicolons") << QByteArray("a;b\n1;x, y\n");
        QTest::newRow("tabs") << QByteArray("a\tb\n1\tx, y\n");
        QTest::newRow("spare empty cells") << QByteArray("a,b\n1,\"x, y\",,\n");
    }
    void dialectsGiveTheSameTable()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        QCOMPARE(table.columns, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(table.rows.size(), size_t{1});
        QCOMPARE(table.rows[0].cells, (QStringList{QStringLiteral("1"), QStringLiteral("x, y")}));
    }

    void rowsOfTheWrongLengthComeAsTheyAre()
    {
        const Table table = read("a,b,c\n1,2\n1,2,3,4\n");
        QCOMPARE(table.rows[0].cells.size(), 2);
        QCOMPARE(table.rows[1].cells.size(), 4);
    }

    void headerAloneIsATableWithoutRows() { QVERIFY(read("a,b\n").rows.empty()); }

    void brokenFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("summary");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("t.csv: layer-empty");
        QTest::newRow("blank header") << QByteArray("\n1,2\n") << QStringLiteral("t.csv: layer-empty");
    }
    void brokenFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        const auto table = tableAt(writeFile(m_folder.path(), "t.csv", bytes));
        QVERIFY(!table);
        QTEST(summaryOf(table.error()), "summary");
    }

    void anyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<EncodingReason>("reason");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray() << EncodingReason::ValidUtf8;
        QTest::newRow("with a mark") << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF")
                                     << EncodingReason::ByteOrderMark;
        QTest::newRow("GB18030") << QByteArray("GB18030") << QByteArray() << EncodingReason::ChineseWords;
        QTest::newRow("UTF-16 of Excel")
            << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE") << EncodingReason::ByteOrderMark;
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF")
                                  << EncodingReason::ByteOrderMark;
    }
    void anyEncodingIsRead()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        const QString text = QStringLiteral("城市,日期\r\n杭州,2015年3月7日\r\n\"宁波, 浙江\",2016\r\n");
        QStringEncoder encode(encoding.constData(), QStringEncoder::Flag::Default);
        const QByteArray bytes = mark + QByteArray(encode(text));
        IssueLog issues;
        const auto table = tableAt(writeFile(m_folder.path(), "t.csv", bytes), &issues);
        QVERIFY(table);
        QCOMPARE(table->columns, (QStringList{QStringLiteral("城市"), QStringLiteral("日期")}));
        QCOMPARE(table->rows[1].cells[0], QStringLiteral("宁波, 浙江"));
        QTEST(table->encoding.reason, "reason");
        QCOMPARE(issues.empty(), table->encoding.isSure());
        if (!issues.empty()) {
            QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("t.csv: encoding-guessed, assumed")});
            QCOMPARE(issues[0].problem.detail, QStringLiteral("城市, 日期, 杭州"));
        }
    }

    void aChosenEncodingHolds()
    {
        IssueLog issues;
        const QString path = writeFile(m_folder.path(), "t.csv", "a\n\xBA\xBC\xD6\xDD\n");
        const auto table = readTable({.path = path, .encoding = QStringLiteral("Big5")}, issues);
        QCOMPARE(table->encoding.encoding, QStringLiteral("Big5"));
        QVERIFY(table->rows[0].cells[0] != QStringLiteral("杭州"));
        QVERIFY(issues.empty());
    }

    void columnsOfOneNameAreToldApart()
    {
        IssueLog issues;
        const auto table = tableAt(writeFile(m_folder.path(), "t.csv", "a,b,A\n1,2,3\n"), &issues);
        QCOMPARE(table->columns.join(u'|'), QStringLiteral("a|b|A_2"));
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("t.csv A: field-renamed, repaired")});
        QCOMPARE(issues[0].problem.value, QStringLiteral("A_2"));
    }

    void aQuotationMarkThatIsNeverClosedIsCut()
    {
        IssueLog issues;
        const QByteArray bytes = "a,b\n1,2\n3,\"" + QByteArray(100'000, 'x') + "\n";
        const auto table = tableAt(writeFile(m_folder.path(), "t.csv", bytes), &issues);
        QVERIFY(table);
        QCOMPARE(table->rows[0].cells[1], QStringLiteral("2"));
        QCOMPARE(table->rows[1].cells[1].size(), 65536);
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("t.csv 3: value-too-long, value-ignored")});
    }

    void missingFileIsAnError()
    {
        QCOMPARE(tableAt(m_folder.path() + QStringLiteral("/none.csv")).error().code, ErrorCode::FileMissing);
        QCOMPARE(tableAt(m_folder.path() + QStringLiteral("/none.xlsx")).error().code,
                 ErrorCode::FileMissing);
    }

    void folderIsNoTable()
    {
        const QTemporaryDir empty;
        const auto table = tableAt(empty.path());
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
        QVERIFY(!table.error().detail.isEmpty());
    }

    void fileOfAnotherKindIsAnError()
    {
        const auto table = tableAt(writeFile(m_folder.path(), "t.xlsx", "this is no spreadsheet"));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
        QVERIFY(!table.error().detail.isEmpty());
    }

    void spreadsheetsGiveTheSameText_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("typed cells") << sampleFile("dates.xlsx");
        QTest::newRow("all cells text") << sampleFile("all_text.xlsx");
    }
    void spreadsheetsGiveTheSameText()
    {
        QFETCH(QString, path);
        const auto table = tableAt(path);
        QVERIFY(table);
        QCOMPARE(table->columns.first(), QStringLiteral("zone_id"));
        QCOMPARE(table->rows.size(), size_t{2});
        QCOMPARE(table->rows[0].line, 2);
        QCOMPARE(table->rows[0].cells.join(u'|'), QStringLiteral("hangzhou|2015-03-07|120.1536|330100|"));
        QCOMPARE(table->rows[1].line, 3);
    }

private:
    Table read(const QByteArray& bytes)
    {
        auto table = tableAt(writeFile(m_folder.path(), "t.csv", bytes));
        if (!table)
            qFatal("%s", qPrintable(summaryOf(table.error())));
        return std::move(table).value();
    }

    QTemporaryDir m_folder;
};

ZONEATLAS_TEST(table_reader, TestTableReader)
#include "tst_table_reader.moc"
