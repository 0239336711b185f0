// SPDX-License-Identifier: GPL-3.0-or-later
// Layers over the map: read with the project, restyled without reading, kept in its file.
#include "session/project_file.h"
#include "session/session.h"
#include "test_registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

constexpr char kRailway[] = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
"geometry":{"type":"LineString","coordinates":[[116.4,39.9],[121.5,31.2]]}}]})";

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        for (const char* name : {"railway.geojson", "ferry.geojson"}) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kRailway) > 0);
            DataSource source;
            source.path = file.fileName();
            m_sources.overlays.push_back(newOverlay(source, m_sources.overlays));
        }
    }

    void newOnesAreToldApart()
    {
        QCOMPARE(m_sources.overlays[0].name, QStringLiteral("railway"));
        QCOMPARE(m_sources.overlays[1].name, QStringLiteral("ferry"));
        QVERIFY(m_sources.overlays[0].symbology.color != m_sources.overlays[1].symbology.color);
    }

    void theyAreReadAndProjectedWithTheProject()
    {
        const Project project = loadProject(m_sources);
        QCOMPARE(project.layers.size(), size_t{2});
        const MapExtent extent = project.layers[0].shapes->extent();
        QVERIFY(extent.width() > 3e5 && extent.height() > 8e5);
        const auto mercator = reprojected(project, QStringLiteral("EPSG:3857"));
        QVERIFY(mercator);
        QVERIFY(std::abs(mercator->layers[0].shapes->extent().maxX - 121.5 * 111'319.49) < 10);
    }

    void oneThatCannotBeReadIsAnIssue()
    {
        QVERIFY(QFile::remove(m_sources.overlays[0].source.path));
        const Project project = loadProject(m_sources);
        QVERIFY(!project.layers[0].shapes && project.layers[1].shapes);
        QVERIFY(std::any_of(project.issues.begin(), project.issues.end(), [this](const Issue& issue) {
            return issue.problem.file == m_sources.overlays[0].source.path;
        }));
    }

    void whatTheProjectionLosesIsTold()
    {
        m_sources.crsId = QStringLiteral("+proj=ortho +lat_0=0 +lon_0=0"); // the other side of the earth
        const Project project = loadProject(m_sources);
        QCOMPARE(std::count_if(project.issues.begin(), project.issues.end(),
                               [this](const Issue& issue) {
                                   return issue.problem.code == ErrorCode::OutsideProjection &&
                                          issue.problem.file == m_sources.overlays[0].source.path;
                               }),
                 1);
    }

    void anotherLookOrOrderReadsNothing()
    {
        Session session(loadProject(m_sources), Language::English);
        QSignalSpy project(&session, &Session::projectChanged);
        QSignalSpy overlays(&session, &Session::overlaysChanged);
        const auto ferry = session.project().layers[1].shapes;
        std::vector<Overlay> others{m_sources.overlays[1], m_sources.overlays[0]};
        others[0].symbology.opacity = 0.5;
        QFile::remove(m_sources.overlays[0].source.path);
        session.setOverlays(others);
        QCOMPARE(overlays.count(), 1);
        QCOMPARE(project.count(), 0);
        const std::vector<MapLayer> drawn = session.mapSettings({100, 100}).layers;
        QCOMPARE(drawn[0].shapes, ferry);
        QCOMPARE(drawn[0].symbology.opacity, 0.5);
        session.setOverlays(others);
        QCOMPARE(overlays.count(), 1);
        session.setOverlays({});
        QVERIFY(session.mapSettings({100, 100}).layers.empty());
    }

    void aProjectFileKeepsThemAndMoves()
    {
        ProjectFile project;
        project.sources = m_sources;
        project.sources.overlays[0].symbology = {QColor(1, 2, 3), 0.7, 0.25, 0.5, false};
        project.sources.overlays[0].name = QStringLiteral("铁路");
        const QString path = m_folder->filePath(QStringLiteral("a.zatlas"));
        QVERIFY(saveProjectFile(project, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains(m_folder->path().toUtf8()), text.constData());
        const auto read = readProjectFile(path);
        QVERIFY(read);
        QVERIFY(read->sources.overlays == project.sources.overlays);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ProjectSources m_sources;
};

ZONEATLAS_TEST(overlays, OverlaysTest)
#include "tst_overlays.moc"
