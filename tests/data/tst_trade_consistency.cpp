// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled figures against themselves: sums, repetitions, printed growth. What is known to disagree is
// listed in known_disagreements.csv with its reason, and leaves that list when it no longer does.
#include "test_registry.h"
#include "trade_rows.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <cmath>

using namespace zoneatlas::test;

namespace {

constexpr double kRoundingOfDoubles = 1e-9;

const QStringList kVersion{QStringLiteral("subject"), QStringLiteral("measure"), QStringLiteral("period"),
                           QStringLiteral("unit"),    QStringLiteral("vintage"), QStringLiteral("source_id")};

/// A printed number and half its last digit.
struct Printed
{
    double value = 0;
    double half = 0;
};

Printed figureOf(const RawRow& row)
{
    return {row.value(QStringLiteral("value")).toDouble(), row.value(QStringLiteral("precision")).toDouble()};
}

Printed percentOf(const QString& text)
{
    const qsizetype point = text.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : text.size() - point - 1;
    return {text.toDouble(), 0.5 * std::pow(10.0, -double(decimals))};
}

bool addsUp(Printed part, Printed other, Printed total)
{
    return std::abs(part.value + other.value - total.value) <=
           part.half + other.half + total.half + kRoundingOfDoubles;
}

/// Can the three have been rounded from numbers of which the growth is true?
bool growsBy(Printed before, Printed after, Printed percent)
{
    const double least = ((after.value - after.half) / (before.value + before.half) - 1) * 100;
    const double most = ((after.value + after.half) / (before.value - before.half) - 1) * 100;
    return percent.value >= least - percent.half - kRoundingOfDoubles &&
           percent.value <= most + percent.half + kRoundingOfDoubles;
}

/// "2022-H1" → "2021-H1"; empty for an irregular period.
QString yearBefore(const QString& period)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(-(?:H\\d|Q\\d|M\\d\\d/M\\d\\d))?$"));
    const QRegularExpressionMatch match = form.match(period);
    return match.hasMatch() ? QString::number(match.captured(1).toInt() - 1) + match.captured(2) : QString();
}

/// Row by row what it is checked against: of the same source, or for the country of any; always in one
/// vintage.
class Bases
{
public:
    explicit Bases(const std::vector<RawRow>& rows)
    {
        for (const RawRow& row : rows) {
            m_bySource[keyOf(row, kVersion)].append(&row);
            m_byVintage[keyOf(row, kVersion.mid(0, 5))].append(&row);
        }
    }
    [[nodiscard]] QList<const RawRow*> of(RawRow row) const
    {
        row.insert(QStringLiteral("period"), yearBefore(row.value(QStringLiteral("period"))));
        const auto same = m_bySource.value(keyOf(row, kVersion));
        const bool isNational = row.value(QStringLiteral("subject")) == QLatin1String("CN");
        return same.isEmpty() && isNational ? m_byVintage.value(keyOf(row, kVersion.mid(0, 5))) : same;
    }

private:
    QHash<QString, QList<const RawRow*>> m_bySource;
    QHash<QString, QList<const RawRow*>> m_byVintage;
};

QStringList sorted(const QSet<QString>& keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list;
}

} // namespace

class TradeConsistencyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_rows = bundledRows("trade.csv");
        m_known = bundledRows("known_disagreements.csv");
    }

    void sumsAreJudgedWithinTheirRounding()
    {
        QVERIFY(addsUp({10, 0.5}, {20, 0.5}, {31, 0.5}));
        QVERIFY(!addsUp({10, 0.5}, {20, 0.5}, {32, 0.5}));
    }

    void growthIsJudgedWithinItsRounding()
    {
        QCOMPARE(percentOf(QStringLiteral("9.8")).half, 0.05);
        QVERIFY(growsBy({1923.7, 0.05}, {2110, 5}, percentOf(QStringLiteral("9.8"))));
        QVERIFY(!growsBy({1980, 5}, {2110, 5}, percentOf(QStringLiteral("9.8"))));
        QVERIFY(growsBy({90.24, 0.005}, {134.7, 0.05}, percentOf(QStringLiteral("49"))));
        QVERIFY(!growsBy({90.24, 0.005}, {134.7, 0.05}, percentOf(QStringLiteral("50"))));
        QCOMPARE(yearBefore(QStringLiteral("2025-M01/M09")), QStringLiteral("2024-M01/M09"));
        QCOMPARE(yearBefore(QStringLiteral("2020 (1 Jan-19 Mar)")), QString());
    }

    void exportsAndImportsMakeTheTotal()
    {
        QMap<QString, QMap<QString, const RawRow*>> families;
        static const QRegularExpression form(QStringLiteral("^(.+)_(total|export|import)$"));
        for (const RawRow& row : m_rows) {
            RawRow family = row;
            const auto match = form.match(row.value(QStringLiteral("measure")));
            family.insert(QStringLiteral("measure"), match.captured(1));
            families[keyOf(family, kVersion)].insert(match.captured(2), &row);
        }
        QSet<QString> found;
        int checked = 0;
        for (const auto& family : families) {
            const RawRow* total = family.value(QStringLiteral("total"));
            const RawRow* out = family.value(QStringLiteral("export"));
            const RawRow* in = family.value(QStringLiteral("import"));
            if (!total || !out || !in)
                continue;
            ++checked;
            if (!addsUp(figureOf(*out), figureOf(*in), figureOf(*total)))
                found.insert(keyOf(*total, kVersion));
        }
        // The number that the data card states.
        QVERIFY(bundledText("README.md").contains(QStringLiteral("in all %1 cases").arg(checked)));
        QVERIFY(bundledText("README.zh_CN.md").contains(QStringLiteral("%1种情形").arg(checked)));
        QCOMPARE(sorted(found), listed("sum"));
    }

    void noFigureStandsTwice()
    {
        QSet<QString> seen, found;
        for (const RawRow& row : m_rows) {
            const QString key = keyOf(row, kVersion + QStringList{QStringLiteral("published_on")});
            if (seen.contains(key))
                found.insert(keyOf(row, kVersion));
            seen.insert(key);
        }
        QCOMPARE(sorted(found), listed("duplicate"));
    }

    void printedGrowthAgreesWithTheSeries()
    {
        const Bases bases(m_rows);
        QSet<QString> found;
        int checked = 0;
        for (const RawRow& row : m_rows) {
            const QString printed = row.value(QStringLiteral("yoy_printed"));
            const QList<const RawRow*> before = printed.isEmpty() ? QList<const RawRow*>() : bases.of(row);
            if (before.isEmpty())
                continue;
            ++checked;
            const bool agrees = std::any_of(before.begin(), before.end(), [&](const RawRow* base) {
                return growsBy(figureOf(*base), figureOf(row), percentOf(printed));
            });
            if (!agrees)
                found.insert(keyOf(row, kVersion));
        }
        QVERIFY(checked > 70);
        QCOMPARE(sorted(found), listed("growth"));
    }

    void everyKnownDisagreementSaysWhy()
    {
        for (const RawRow& row : m_known)
            for (const char* column : {"reason_en", "reason_zh"})
                QVERIFY2(!row.value(QLatin1String(column)).isEmpty(), qPrintable(keyOf(row, kVersion)));
    }

    void everySourceAndMeasureIsDefined()
    {
        QSet<QString> sources, measures;
        for (const RawRow& row : bundledRows("sources.csv"))
            sources.insert(row.value(QStringLiteral("source_id")));
        for (const RawRow& row : bundledRows("measures.csv")) {
            measures.insert(row.value(QStringLiteral("measure")));
            for (const char* column : {"name_zh", "name_en", "definition_zh", "definition_en"})
                QVERIFY(!row.value(QLatin1String(column)).isEmpty());
        }
        for (const char* file : {"trade.csv", "zones.csv", "batches.csv", "provinces.csv"})
            for (const RawRow& row : bundledRows(file))
                QVERIFY2(sources.contains(row.value(QStringLiteral("source_id"))), file);
        for (const RawRow& row : m_rows)
            QVERIFY(measures.contains(row.value(QStringLiteral("measure"))));
    }

private:
    [[nodiscard]] QStringList listed(const char* check) const
    {
        QSet<QString> keys;
        for (const RawRow& row : m_known)
            if (row.value(QStringLiteral("check")) == QLatin1String(check))
                keys.insert(keyOf(row, kVersion));
        return sorted(keys);
    }

    std::vector<RawRow> m_rows;
    std::vector<RawRow> m_known;
};

ZONEATLAS_TEST(trade_consistency, TradeConsistencyTest)
#include "tst_trade_consistency.moc"
