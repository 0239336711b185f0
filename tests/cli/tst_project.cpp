// SPDX-License-Identifier: GPL-3.0-or-later
// Commands take data, state and page from a project, and options override it.
#include "program.h"
#include "test_registry.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

/// Up to batch 4, the zones of a table of its own, on a small page.
constexpr char kProject[] = R"({
    "zoneatlas_project": 1,
    "data": {"crs": "EPSG:3857", "zones": {"path": "tables/zones.csv"}},
    "shown": {"crs": "EPSG:3857", "frame_mm": [100, 100],
        "state": {"time": {"mode": "cumulative", "as_of": "2019-12-31", "from": null},
                  "known_by": "2023-03-01",
                  "filter": {"batches": [1, 2]},
                  "selection": {"zones": ["hangzhou"], "provinces": [], "current": null},
                  "zone_style": "both",
                  "view": {"x": 13000000, "y": 3500000, "map_units_per_mm": 10000}}},
    "page": {"unit": "px", "size": [320, 200], "dpi": 96, "view": "screen", "figure": {"title": "Ports"}}})";

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The recipe that a JSON report or a picture tells.
QJsonObject recipeOf(const QString& picture)
{
    const QImage image(picture);
    return jsonOf(image.text(QStringLiteral("ZoneAtlas-Recipe")).toUtf8());
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("tables")));
        QVERIFY(QFile::copy(QStringLiteral(ZONEATLAS_SOURCE_DIR "/resources/data/zones.csv"),
                            m_dir.filePath(QStringLiteral("tables/zones.csv"))));
        m_project = written(QStringLiteral("a.zatlas"), kProject);
    }

    void queryAnswersForItsDate()
    {
        const QStringList words{QStringLiteral("query"), m_project, QStringLiteral("--format"),
                                QStringLiteral("json")};
        const QJsonObject answer = jsonOf(runProgram(words).out);
        QCOMPARE(answer.value(QLatin1String("as_of")).toString(), QStringLiteral("2019-12-31"));
        QCOMPARE(answer.value(QLatin1String("active")).toInt(), 59);
        const QJsonObject later = jsonOf(
            runProgram(words + QStringList{QStringLiteral("--as-of"), QStringLiteral("2020-12-31")}).out);
        QCOMPARE(later.value(QLatin1String("active")).toInt(), 105);
    }

    void renderDrawsItsStateOnItsPage()
    {
        const QString picture = m_dir.filePath(QStringLiteral("a.png"));
        const ProgramRun run =
            runProgram({QStringLiteral("render"), m_project, QStringLiteral("-o"), picture});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(QImage(picture).size(), QSize(320, 200));
        const QJsonObject figure = recipeOf(picture).value(QLatin1String("figure")).toObject();
        QCOMPARE(figure[QLatin1String("title")].toString(), QStringLiteral("Ports"));
        QCOMPARE(figure[QLatin1String("zone_style")].toString(), QStringLiteral("both"));
        QCOMPARE(figure[QLatin1String("known_by")].toString(), QStringLiteral("2023-03-01"));
        QCOMPARE(figure[QLatin1String("selected_zones")].toArray(), QJsonArray{QStringLiteral("hangzhou")});
        QCOMPARE(figure[QLatin1String("filter")][QLatin1String("batches")].toArray(), (QJsonArray{1, 2}));
        QCOMPARE(figure[QLatin1String("time")][QLatin1String("as_of")].toString(),
                 QStringLiteral("2019-12-31"));
        QCOMPARE(figure[QLatin1String("extent")][QLatin1String("min_x")].toDouble(), 12'500'000.0);
        const QJsonObject data = recipeOf(picture).value(QLatin1String("data")).toObject();
        QCOMPARE(data[QLatin1String("crs")].toString(), QStringLiteral("EPSG:3857"));
        QVERIFY(data[QLatin1String("zones")][QLatin1String("path")].toString().endsWith(
            QStringLiteral("/tables/zones.csv")));
    }

    void optionsOverride()
    {
        const QString picture = m_dir.filePath(QStringLiteral("b.png"));
        const ProgramRun run =
            runProgram({QStringLiteral("render"), m_project, QStringLiteral("-o"), picture,
                        QStringLiteral("--size"), QStringLiteral("100x80"), QStringLiteral("--title"),
                        QStringLiteral("Other"), QStringLiteral("--as-of"), QStringLiteral("2016-12-31")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(QImage(picture).size(), QSize(100, 80));
        const QJsonObject figure = recipeOf(picture).value(QLatin1String("figure")).toObject();
        QCOMPARE(figure[QLatin1String("title")].toString(), QStringLiteral("Other"));
        QCOMPARE(figure[QLatin1String("time")][QLatin1String("as_of")].toString(),
                 QStringLiteral("2016-12-31"));
    }

    void aMovedFolderDrawsTheSame()
    {
        const QString moved = m_dir.filePath(QStringLiteral("moved"));
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("moved/tables")));
        QVERIFY(QFile::copy(m_project, moved + QStringLiteral("/a.zatlas")));
        QVERIFY(QFile::copy(m_dir.filePath(QStringLiteral("tables/zones.csv")),
                            moved + QStringLiteral("/tables/zones.csv")));
        const QString first = m_dir.filePath(QStringLiteral("first.png"));
        const QString second = m_dir.filePath(QStringLiteral("second.png"));
        QCOMPARE(runProgram({QStringLiteral("render"), m_project, QStringLiteral("-o"), first}).exitCode, 0);
        QCOMPARE(runProgram({QStringLiteral("render"), moved + QStringLiteral("/a.zatlas"),
                             QStringLiteral("-o"), second})
                     .exitCode,
                 0);
        QCOMPARE(QImage(first).convertToFormat(QImage::Format_RGB32),
                 QImage(second).convertToFormat(QImage::Format_RGB32));
    }

    void whatCannotBeReadFails_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("damaged") << QStringLiteral("{\"zoneatlas_project\": 1,") << QStringLiteral("damaged");
        QTest::newRow("another file") << QStringLiteral("hello") << QStringLiteral("not a project");
        QTest::newRow("data gone")
            << QStringLiteral("{\"zoneatlas_project\": 1, \"data\": {\"zones\": {\"path\": \"gone.csv\"}}}")
            << QStringLiteral("gone.csv");
    }
    void whatCannotBeReadFails()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, told);
        const QString path = written(QStringLiteral("bad.zatlas"), content.toUtf8());
        const ProgramRun run = runProgram({QStringLiteral("query"), path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void ofANewerOneWhatIsKnownIsTaken()
    {
        const QString path = written(QStringLiteral("newer.zatlas"),
                                     R"({"zoneatlas_project": 9, "program": "ZoneAtlas 4.2"})");
        const ProgramRun run = runProgram({QStringLiteral("query"), path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(QStringLiteral("4.2")), qPrintable(run.err));
        QVERIFY(!run.out.isEmpty());
    }

    void oneThatIsNotThereIsTold()
    {
        const ProgramRun run = runProgram({QStringLiteral("query"), QStringLiteral("none.zatlas")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QStringLiteral("none.zatlas")), qPrintable(run.err));
    }

private:
    QString written(const QString& name, const QByteArray& content) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    QTemporaryDir m_dir;
    QString m_project;
};

ZONEATLAS_TEST(project, ProjectTest)
#include "tst_project.moc"
