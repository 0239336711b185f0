// SPDX-License-Identifier: GPL-3.0-or-later
// What the data card states is true of the tables beside it, in both languages.
#include "test_registry.h"
#include "trade_rows.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace zoneatlas::test;

namespace {

constexpr double kLeastTellingNumber = 13; ///< smaller ones are words in one language or the other
constexpr double kYiPerBillion = 10;

/// "##", "###" and so on, in order.
QStringList headingMarks(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(#+) "), QRegularExpression::MultilineOption);
    QStringList marks;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        marks.append(matches.next().captured(1));
    return marks;
}

/// Names of tables, columns and words: what stands in backquotes.
QStringList codesIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("`([^`]+)`"));
    QSet<QString> codes;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        codes.insert(matches.next().captured(1));
    QStringList list(codes.begin(), codes.end());
    list.sort();
    return list;
}

/// Billions of yuan become 亿元, so that both languages count alike.
QStringList numbersIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(\\d[\\d,]*(?:\\.\\d+)?)( bn\\b)?"));
    QSet<QString> numbers;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const double value = match.captured(1).remove(u',').toDouble();
        const bool isBillion = match.capturedLength(2) > 0;
        if (value >= kLeastTellingNumber || isBillion)
            numbers.insert(QString::number(isBillion ? value * kYiPerBillion : value, 'g', 12));
    }
    QStringList list(numbers.begin(), numbers.end());
    list.sort();
    return list;
}

QString counted(qsizetype number)
{
    return QLocale(QLocale::English).toString(number);
}

/// A number of the tables and the sentence that says it, once in each language.
struct Statement
{
    const char* english;
    const char* chinese;
    qsizetype count;
};

} // namespace

class DataCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_english = bundledText("README.md");
        m_chinese = bundledText("README.zh_CN.md");
        m_trade = bundledRows("trade.csv");
        QVERIFY(!m_english.isEmpty() && !m_chinese.isEmpty());
    }

    void bothLanguagesHaveTheSameChapters() { QCOMPARE(headingMarks(m_chinese), headingMarks(m_english)); }
    void bothLanguagesNameTheSameCodes() { QCOMPARE(codesIn(m_chinese), codesIn(m_english)); }
    void bothLanguagesHaveTheSameNumbers() { QCOMPARE(numbersIn(m_chinese), numbersIn(m_english)); }

    void theNumberOfRowsIsTold_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"batches.csv", "zones.csv", "provinces.csv", "measures.csv", "trade.csv",
                                 "sources.csv", "known_disagreements.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void theNumberOfRowsIsTold()
    {
        QFETCH(const QString, file);
        const auto rows = qsizetype(bundledRows(file.toLatin1().constData()).size());
        const QString told = QStringLiteral("| `%1` | %2 |").arg(file, counted(rows));
        QVERIFY2(m_english.contains(told), qPrintable(told));
        QVERIFY2(m_chinese.contains(told), qPrintable(told));
    }

    void countsAgreeWithTheTables()
    {
        for (const Statement& statement : zoneStatements() + tradeStatements() + sourceStatements()) {
            const QString english = QString::fromUtf8(statement.english).arg(counted(statement.count));
            QVERIFY2(m_english.simplified().contains(english), qPrintable(english));
            const QString chinese = QString::fromUtf8(statement.chinese).arg(counted(statement.count));
            QVERIFY2(m_chinese.contains(chinese), qPrintable(chinese));
        }
    }

private:
    [[nodiscard]] static qsizetype countOf(const std::vector<RawRow>& rows, const char* column,
                                           const char* cell)
    {
        return std::count_if(rows.begin(), rows.end(), [=](const RawRow& row) {
            return row.value(QLatin1String(column)) == QLatin1String(cell);
        });
    }

    [[nodiscard]] QList<Statement> zoneStatements() const
    {
        const std::vector<RawRow> zones = bundledRows("zones.csv");
        const auto all = qsizetype(zones.size());
        const qsizetype inForce = countOf(zones, "revoked_on", "");
        return {
            {"%1 approvals", "%1项批复", all},
            {"%1 are in force", "%1个有效", inForce},
            {"%1 were later revoked", "%1个后被撤销", all - inForce},
            {"`prefecture` %1", "`prefecture` %1", countOf(zones, "level", "prefecture")},
            {"`municipality` %1", "`municipality` %1", countOf(zones, "level", "municipality")},
            {"`county` %1", "`county` %1", countOf(zones, "level", "county")},
            {"`list-in-source` %1", "`list-in-source` %1", countOf(zones, "name_basis", "list-in-source")},
            {"`provincial-plan` %1", "`provincial-plan` %1", countOf(zones, "name_basis", "provincial-plan")},
            {"`memory` %1", "`memory` %1", countOf(zones, "name_basis", "memory")},
            {"goods trade for %1 of the", "%1个试验区所在地", placesWith("goods_", zones)},
            {"e-commerce figures for %1", "%1个城市的跨境电商数字", placesWith("cbec_", zones, "place")},
        };
    }

    /// Zones whose own adcode has a figure of such a measure.
    [[nodiscard]] qsizetype placesWith(const char* measures, const std::vector<RawRow>& zones,
                                       const char* kind = nullptr) const
    {
        QSet<QString> subjects;
        for (const RawRow& row : m_trade)
            if (row.value(QStringLiteral("measure")).startsWith(QLatin1String(measures)) &&
                (!kind || row.value(QStringLiteral("subject_kind")) == QLatin1String(kind)))
                subjects.insert(row.value(QStringLiteral("subject")));
        return std::count_if(zones.begin(), zones.end(), [&](const RawRow& zone) {
            return subjects.contains(zone.value(QStringLiteral("adcode")));
        });
    }

    [[nodiscard]] QList<Statement> tradeStatements() const
    {
        const qsizetype undated = countOf(m_trade, "published_on", "");
        const auto bounds = std::count_if(m_trade.begin(), m_trade.end(), [](const RawRow& row) {
            return row.value(QStringLiteral("chart")) == QLatin1String("yes") &&
                   row.value(QStringLiteral("note")).contains(QLatin1String("lower bound"));
        });
        const std::vector<RawRow> known = bundledRows("known_disagreements.csv");
        return {
            {"not known (%1 rows", "未知（%1行", undated},
            {"%1 figures carry a date", "%1个数字有公布日期", qsizetype(m_trade.size()) - undated},
            {"`no` (%1 rows)", "`no`（%1行）", countOf(m_trade, "chart", "no")},
            {"%1 of them have `chart` = yes", "其中%1个`chart` = yes", bounds},
            {"`growth` (%1)", "`growth`（%1）", countOf(known, "check", "growth")},
            {"`duplicate` (%1)", "`duplicate`（%1）", countOf(known, "check", "duplicate")},
            {"`sum` (%1)", "`sum`（%1）", countOf(known, "check", "sum")},
        };
    }

    [[nodiscard]] QList<Statement> sourceStatements() const
    {
        const std::vector<RawRow> sources = bundledRows("sources.csv");
        return {
            {"empty for %1:", "%1行为空", countOf(sources, "url", "")},
            {"not recorded (%1 rows", "未记录（%1行", countOf(sources, "read_on", "")},
        };
    }

    QString m_english;
    QString m_chinese;
    std::vector<RawRow> m_trade;
};

ZONEATLAS_TEST(data_card, DataCardTest)
#include "tst_data_card.moc"
