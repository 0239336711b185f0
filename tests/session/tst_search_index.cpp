// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search_index.h"

#include "session/pinyin.h"
#include "session/project.h"
#include "test_registry.h"

#include <QtTest>

#include <algorithm>

using namespace zoneatlas;

namespace {

const SearchIndex& index()
{
    static const SearchIndex made(
        *loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir())).ledger);
    return made;
}

QString nameOf(const AtlasItem& item)
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        return zone->value;
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return province->value;
    return QStringLiteral("batch %1").arg(static_cast<int>(std::get<BatchNumber>(item)));
}

QStringList found(const QString& text)
{
    QStringList names;
    for (const AtlasItem& item : index().find(text, 100))
        names << nameOf(item);
    return names;
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstResultIsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* text, const char* first) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first);
        };
        row("hz", "hangzhou"); // the earliest of several
        row("hangzhou", "hangzhou");
        row("HANG zhou", "hangzhou");
        row("杭州", "hangzhou");
        row("杭", "hangzhou");
        row("haerbin", "harbin");
        row("heb", "harbin");
        row("cq", "chongqing");
        row("重庆", "chongqing");
        row("xa", "xian");
        row("xi'an", "xian");
        row("330100", "hangzhou");
        row("浙江", "330000");
        row("浙江省", "330000");
        row("Zhejiang", "330000");
        row("batch 3", "batch 3");
        row("第三批", "batch 3");
        row("第3批", "batch 3");
        row("国函〔2015〕44号", "batch 1");
        row("国函[2015]44", "batch 1");
        row("2016-01-12", "batch 2");
        row("2016 01", "batch 2");
    }
    void theFirstResultIsWhatIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        QCOMPARE(found(text).value(0), first);
    }

    void initialsFindAllWhoHaveThem()
    {
        const QStringList hz = found(QStringLiteral("hz"));
        for (const char* zone : {"hangzhou", "huzhou", "huizhou"})
            QVERIFY2(hz.contains(QLatin1String(zone)), zone);
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(found(QString()).isEmpty());
        QVERIFY(found(QStringLiteral(" ·〔")).isEmpty());
        QVERIFY(found(QStringLiteral("qqqq")).isEmpty());
    }

    void limitIsKept() { QCOMPARE(index().find(QStringLiteral("h"), 5).size(), size_t{5}); }

    void everyZoneIsFoundByAllItsNames()
    {
        const Project project =
            loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        const PinyinReader reader;
        for (const Zone& zone : project.ledger->zones())
            for (const QString& text : {zone.name.zh, zone.name.en, reader.read(zone.name.zh).letters})
                QVERIFY2(found(text).contains(zone.id.value), qPrintable(zone.id.value + text));
    }

    void pinyinIsReadAndSplit()
    {
        const PinyinReader reader;
        QCOMPARE(reader.read(QStringLiteral("哈尔滨")),
                 (Pinyin{QStringLiteral("haerbin"), QStringLiteral("heb")}));
        QCOMPARE(reader.read(QStringLiteral("Ürümqi 1")), Pinyin());
        QCOMPARE(initialsOfPinyin(QStringLiteral("Chongqing"), 2), QStringLiteral("cq"));
        QCOMPARE(initialsOfPinyin(QStringLiteral("Xi'an"), 2), QStringLiteral("xa"));
        QCOMPARE(initialsOfPinyin(QStringLiteral("Shijiazhuang"), 3), QStringLiteral("sjz"));
        QVERIFY(initialsOfPinyin(QStringLiteral("Harbin"), 3).isEmpty());
        QVERIFY(initialsOfPinyin(QStringLiteral("Hohhot"), 4).isEmpty());
    }
};

ZONEATLAS_TEST(search_index, SearchIndexTest)
#include "tst_search_index.moc"
