// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_writer.h"

#include "data/table_reader.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

OutputTable sample()
{
    return {
        QStringLiteral("综试区"),
        {QStringLiteral("Zone"), QStringLiteral("批次"), QStringLiteral("Approved"), QStringLiteral("Code")},
        {{QStringLiteral("杭州, 浙江"), 1, QDate(2015, 3, 7), QStringLiteral("330100")},
         {QStringLiteral("Xi'an \"new\""), 3, QVariant(), QStringLiteral("061000")}}};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("t.csv");
        QTest::newRow("xlsx") << QStringLiteral("表.xlsx");
        QTest::newRow("capitals") << QStringLiteral("t.CSV");
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(const QString, name);
        const QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(writeTable(sample(), path).hasValue());
        const auto table = tableAt(path);
        QVERIFY(table.hasValue());
        QCOMPARE(table->columns, sample().columns);
        QCOMPARE(table->rows.size(), size_t{2});
        QCOMPARE(table->rows[0].cells, (QStringList{QStringLiteral("杭州, 浙江"), QStringLiteral("1"),
                                                    QStringLiteral("2015-03-07"), QStringLiteral("330100")}));
        QCOMPARE(table->rows[1].cells, (QStringList{QStringLiteral("Xi'an \"new\""), QStringLiteral("3"),
                                                    QString(), QStringLiteral("061000")}));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void csvBeginsWithAByteOrderMark()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("t.csv"));
        QVERIFY(writeTable(sample(), path).hasValue());
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("\xEF\xBB\xBFZone,"));
        QCOMPARE(content.count("\r\n"), 3);
    }

    void anEmptyTableHasItsTitles()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("t.csv"));
        OutputTable table = sample();
        table.rows.clear();
        QVERIFY(writeTable(table, path).hasValue());
        QVERIFY(contentOf(path).startsWith("\xEF\xBB\xBFZone,"));
    }

    void otherEndingsAreRefused()
    {
        const QTemporaryDir dir;
        const auto written = writeTable(sample(), dir.filePath(QStringLiteral("t.doc")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FormatUnsupported);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("no/such/folder/t.csv"));
        const auto written = writeTable(sample(), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(written.error().file, path);
    }
};

ZONEATLAS_TEST(table_writer, TableWriterTest)
#include "tst_table_writer.moc"
