// SPDX-License-Identifier: GPL-3.0-or-later
// Boundaries, zones and trade from a PostgreSQL server with PostGIS that the test starts on the loopback
// interface. Skipped, and why is said, where there is no PostgreSQL.
#include "core/database_address.h"
#include "core/error_text.h"
#include "data/vector_reader.h"
#include "postgres_server.h"
#include "session/project_file.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class PostgisTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        m_complaint = m_server.start();
        if (!m_complaint.isEmpty())
            return;
        const QStringList polygons{QStringLiteral("-nlt"), QStringLiteral("PROMOTE_TO_MULTI")};
        const QStringList texts{QStringLiteral("-oo"), QStringLiteral("AUTODETECT_TYPE=NO")};
        for (const QString& said :
             {m_server.load(m_files.prefectures.path, QStringLiteral("prefectures"), polygons),
              m_server.load(m_files.provinces.path, QStringLiteral("provinces"), polygons),
              m_server.load(m_files.zones.path, QStringLiteral("zones"), texts),
              m_server.load(m_files.trade.path, QStringLiteral("trade"), texts)})
            QVERIFY2(said.isEmpty(), qPrintable(said));
    }
    void init()
    {
        if (!m_complaint.isEmpty())
            QSKIP(qPrintable(m_complaint));
    }

    void aProjectFromTheServerIsThatOfTheFiles()
    {
        const Project files = loadProject(m_files);
        const Project served = loadProject(servedSources());
        QCOMPARE(texts(served.issues), texts(files.issues));
        QCOMPARE(withoutLines(served.ledger->zones()), withoutLines(files.ledger->zones()));
        QCOMPARE(served.trade->figures().size(), files.trade->figures().size());
        QCOMPARE(served.map->shapes().units().size(), files.map->shapes().units().size());
        for (size_t i = 0; i < files.map->places().size(); ++i)
            QCOMPARE(served.map->places()[i].areaUnits, files.map->places()[i].areaUnits);
    }

    void aWrongPasswordIsToldAndNotRepeated()
    {
        ProjectSources sources = servedSources();
        sources.zones.password = QStringLiteral("verkehrt");
        const Project project = loadProject(sources);
        QVERIFY(project.ledger->zones().empty());
        QVERIFY(!project.map->shapes().units().empty());
        const QString told = texts(project.issues).join(u'\n');
        QVERIFY2(told.contains(QLatin1String("127.0.0.1")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("password authentication failed")), qPrintable(told));
        QVERIFY2(!told.contains(QLatin1String("verkehrt")), qPrintable(told));
    }

    void aPasswordIsKeptApartAndWrittenNowhere()
    {
        const DataSource source = dataSourceFromText(
            QStringLiteral("PG:host=127.0.0.1 password='ge\\'heim' dbname=gis:public.zones"));
        QCOMPARE(source.path, QStringLiteral("PG:host=127.0.0.1 dbname=gis"));
        QCOMPARE(source.layer, QStringLiteral("public.zones"));
        QCOMPARE(source.password, QStringLiteral("ge'heim"));
        ProjectFile file;
        file.sources = servedSources();
        file.sources.overlays.push_back(newOverlay(source, {}));
        DataSource byHand;
        byHand.path = QStringLiteral("PG:dbname=gis password=geheim");
        file.sources.overlays.push_back(newOverlay(byHand, {}));
        const QByteArray text = projectText(file, QStringLiteral("/a/b.zatlas"));
        QVERIFY(text.contains("dbname=gis"));
        QVERIFY(!text.contains("heim"));
    }

    void aTableThatIsNotThereIsTold()
    {
        ProjectSources sources = servedSources();
        sources.trade.layer = QStringLiteral("nothing");
        const QString told = texts(loadProject(sources).issues).join(u'\n');
        QVERIFY2(told.contains(QLatin1String("nothing")), qPrintable(told));
    }

    void readingStopsWhenToldTo()
    {
        int asked = 0;
        const auto stopped =
            loadProject(servedSources(), ReadControl([&asked](double) { return ++asked < 2; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void aQueryThatTakesTooLongIsEnded()
    {
        const QString said = m_server.run(
            QStringLiteral("CREATE VIEW slow AS SELECT z.*, pg_sleep(0.1)::text AS nothing FROM zones z"));
        QVERIFY2(said.isEmpty(), qPrintable(said));
        ProjectSources sources = servedSources();
        sources.zones.path += QStringLiteral(" options='-c statement_timeout=300ms'");
        sources.zones.layer = QStringLiteral("slow");
        const Project project = loadProject(sources);
        QVERIFY(project.ledger->zones().empty());
        const QString told = texts(project.issues).join(u'\n');
        QVERIFY2(told.contains(QLatin1String("statement timeout")), qPrintable(told));
    }

    void rowsAreBounded()
    {
        qputenv("ZONEATLAS_DATABASE_ROWS", "5");
        IssueLog issues;
        const auto zones = readFeatures(servedSources().zones, issues);
        qunsetenv("ZONEATLAS_DATABASE_ROWS");
        QVERIFY(zones);
        QCOMPARE(zones->features.size(), size_t{5});
        QVERIFY(!zones->featuresThere);
        QCOMPARE(issues.size(), size_t{1});
        QCOMPARE(issues[0].problem.code, ErrorCode::RowsLimited);
        QCOMPARE(issues[0].problem.value, QStringLiteral("5"));
        QVERIFY(issues[0].problem.detail.toInt() > 150);
        const QString text = issueText(issues[0]);
        QVERIFY2(text.contains(QLatin1String("Make a view")), qPrintable(text));
    }

private:
    [[nodiscard]] ProjectSources servedSources() const
    {
        ProjectSources sources = m_files;
        for (const auto& [role, table] :
             {std::pair(SourceRole::Prefectures, "prefectures"),
              std::pair(SourceRole::Provinces, "provinces"), std::pair(SourceRole::Zones, "zones"),
              std::pair(SourceRole::Trade, "trade")}) {
            DataSource& source = sources.of(role);
            source.path = m_server.address();
            source.layer = QLatin1String(table);
            source.password = m_server.password();
        }
        return sources;
    }
    /// A server has rows, but no lines of a file.
    static std::vector<Zone> withoutLines(std::vector<Zone> zones)
    {
        for (Zone& zone : zones)
            zone.tableLine = 0;
        return zones;
    }
    static QStringList texts(const IssueLog& issues)
    {
        QStringList texts;
        for (const Issue& issue : issues)
            texts.append(errorText(issue.problem));
        return texts;
    }

    PostgresServer m_server;
    QString m_complaint;
    ProjectSources m_files;
};

ZONEATLAS_TEST(postgis, PostgisTest)
#include "tst_postgis.moc"
