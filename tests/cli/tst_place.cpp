// SPDX-License-Identifier: GPL-3.0-or-later
// What `zoneatlas render` shows of the world: a recipe in another projection, nothing at all, half of it
// lost.
#include "program.h"
#include "test_registry.h"

#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

/// An orthographic view of the other side of the earth: it reaches the west of China alone.
constexpr char kUnfitCrs[] = "+proj=ortho +lat_0=0 +lon_0=0";

} // namespace

class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aRecipeShowsTheSamePlaceInAnotherProjection_data()
    {
        QTest::addColumn<QString>("crs");
        for (const char* crs : {"EPSG:3857", "EPSG:32650", "china-albers"})
            QTest::newRow(crs) << QString::fromLatin1(crs);
    }
    void aRecipeShowsTheSamePlaceInAnotherProjection()
    {
        QFETCH(QString, crs);
        const QString first = place("first.png");
        QCOMPARE(render(first, {QStringLiteral("--zoom-to"), QStringLiteral("330000")}).exitCode, 0);
        const QString second = place("second.png");
        const ProgramRun run = render(second, {QStringLiteral("--recipe"), first, QStringLiteral("--crs"),
                                               crs, QStringLiteral("--without"), QStringLiteral("labels")});
        QCOMPARE(run.err, QString());
        const QSet<QString> drawn = zonesIn(second);
        for (const char* id : {"hangzhou", "wenzhou", "quzhou", "zhoushan"})
            QVERIFY2(drawn.contains(QLatin1String(id)), id);
        for (const char* id : {"beijing", "guangzhou", "wuhan", "kashgar"})
            QVERIFY2(!drawn.contains(QLatin1String(id)), id);
    }

    void aPlaceSaidNowHoldsInsteadOfTheRecipes()
    {
        const QString first = place("first.png");
        QCOMPARE(render(first, {QStringLiteral("--zoom-to"), QStringLiteral("330000")}).exitCode, 0);
        const QString second = place("second.png");
        QCOMPARE(render(second,
                        {QStringLiteral("--recipe"), first, QStringLiteral("--crs"),
                         QStringLiteral("EPSG:3857"), QStringLiteral("--zoom-to"), QStringLiteral("440000")})
                     .exitCode,
                 0);
        QVERIFY(zonesIn(second).contains(QStringLiteral("guangzhou")));
        QVERIFY(!zonesIn(second).contains(QStringLiteral("hangzhou")));
    }

    void aProjectionThatDoesNotReachTheRecipesPlaceIsTold()
    {
        const QString first = place("first.png");
        QCOMPARE(render(first, {QStringLiteral("--zoom-to"), QStringLiteral("230000")}).exitCode, 0);
        const ProgramRun run =
            render(place("second.png"),
                   {QStringLiteral("--recipe"), first, QStringLiteral("--crs"), QLatin1String(kUnfitCrs)});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(QLatin1String("--extent")), qPrintable(run.err));
        QVERIFY(!QFile::exists(place("second.png")));
    }

    void anEmptyPlaceIsTold_data()
    {
        QTest::addColumn<QString>("extent");
        QTest::newRow("ocean") << QStringLiteral("150,10,160,20");
        QTest::newRow("sea near land") << QStringLiteral("124,29,125,30");
    }
    void anEmptyPlaceIsTold()
    {
        QFETCH(QString, extent);
        const ProgramRun run = render(place("map.png"), {QStringLiteral("--extent"), extent});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY2(run.err.contains(QLatin1String("empty")), qPrintable(run.err));
        QVERIFY(!QImage(place("map.png")).isNull());
        const ProgramRun strict =
            render(place("strict.png"), {QStringLiteral("--extent"), extent, QStringLiteral("--strict")});
        QCOMPARE(strict.exitCode, 1);
        QVERIFY(!QFile::exists(place("strict.png")));
    }

    void aPlaceInTheMiddleOfLandIsNotEmpty()
    {
        const ProgramRun run =
            render(place("map.png"), {QStringLiteral("--strict"), QStringLiteral("--extent"),
                                      QStringLiteral("100,35,100.01,35.01")});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
    }

    void whatAnUnfitProjectionLosesIsToldOnce()
    {
        const QStringList crs{QStringLiteral("--crs"), QLatin1String(kUnfitCrs), QStringLiteral("--without"),
                              QStringLiteral("labels")};
        const ProgramRun run = render(place("map.png"), crs);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY2(run.err.contains(QLatin1String("hangzhou")), qPrintable(run.err));
        QVERIFY2(run.err.size() < 400, qPrintable(run.err));
        const ProgramRun strict = render(place("strict.png"), crs + QStringList{QStringLiteral("--strict")});
        QCOMPARE(strict.exitCode, 1);
        QVERIFY(!QFile::exists(place("strict.png")));
    }

private:
    [[nodiscard]] QString place(const char* name) const { return m_dir->filePath(QLatin1String(name)); }

    /// A small picture, with its report beside it.
    [[nodiscard]] static ProgramRun render(const QString& path, const QStringList& options)
    {
        return runProgram(QStringList{QStringLiteral("render"), QStringLiteral("--size"),
                                      QStringLiteral("400x300"), QStringLiteral("-o"), path,
                                      QStringLiteral("--report"), path + QStringLiteral(".json")} +
                          options);
    }

    [[nodiscard]] static QSet<QString> zonesIn(const QString& path)
    {
        const QJsonObject report =
            QJsonDocument::fromJson(fileContent(path + QStringLiteral(".json"))).object();
        const QStringList ids = report.value(QStringLiteral("zones_drawn")).toVariant().toStringList();
        return {ids.begin(), ids.end()};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(place, PlaceTest)
#include "tst_place.moc"
