// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlay_option.h"

#include "data/map_projection.h"
#include "figure/ground_note.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

/// Overlays as text, and back.
class OverlayOptionTest : public QObject
{
    Q_OBJECT

private slots:
    void aPathAloneIsANewOverlay()
    {
        const auto overlays = overlaysFromText(QStringLiteral("/a/rail.geojson;/b/ports.shp"));
        QVERIFY(overlays);
        QCOMPARE(overlays->size(), size_t{2});
        QVERIFY((*overlays)[0] == newOverlay((*overlays)[0].source, {}));
        QCOMPARE((*overlays)[1].name, QStringLiteral("ports"));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        DataSource source;
        source.path = QStringLiteral("/a/rail.geojson");
        Overlay first = newOverlay(source, {});
        first.symbology = {QColor(10, 20, 30), 0.35, 0.5, 0.125, true};
        first.name = QStringLiteral("Railways, 2025");
        source.path = QStringLiteral("/a/sea.shp");
        const std::vector<Overlay> overlays{first, newOverlay(source, {first})};
        const auto read = overlaysFromText(overlaysText(overlays));
        QVERIFY(read);
        QVERIFY(*read == overlays);
    }

    void hiddenOnesAreLeftOut()
    {
        Overlay hidden = newOverlay({}, {});
        hidden.symbology.isVisible = false;
        QVERIFY(overlaysText({hidden}).isEmpty());
    }

    void figuresNameWhatIsDrawn()
    {
        Project project;
        project.sources.prefectures.path = QStringLiteral("/a/land.gpkg");
        const FeatureCollection nothing;
        const auto shapes = std::make_shared<const LayerShapes>(
            nothing, *createProjection(QStringLiteral("EPSG:3857")).value());
        const auto add = [&](const char* path, const char* name, bool isVisible, bool isRead) {
            Overlay overlay{{.path = QLatin1String(path)}, QLatin1String(name), {}};
            overlay.symbology.isVisible = isVisible;
            project.layers.push_back({overlay.name, overlay.symbology, isRead ? shapes : nullptr});
            project.sources.overlays.push_back(overlay);
        };
        QCOMPARE(groundNote(project, Language::English),
                 QStringLiteral("Boundaries: land.gpkg, drawn as published."));
        add("/a/rail.gpkg", "rail", true, true);
        add("PG:host=db dbname=gis password=geheim", "Ports", true, true);
        add("/a/hidden.shp", "hidden", false, true);
        add("/a/broken.shp", "broken", true, false);
        QCOMPARE(groundNote(project, Language::English),
                 QStringLiteral("Boundaries: land.gpkg, drawn as published. "
                                "Overlays: rail.gpkg, Ports (db, gis)."));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("colour") << QStringLiteral("/a.shp|mauvish");
        QTest::newRow("number") << QStringLiteral("/a.shp|#000000|wide");
        QTest::newRow("more than all") << QStringLiteral("/a.shp|#000000|1|1.5");
        QTest::newRow("negative") << QStringLiteral("/a.shp|#000000|-1");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!overlaysFromText(text));
    }
};

ZONEATLAS_TEST(overlay_option, OverlayOptionTest)
#include "tst_overlay_option.moc"
