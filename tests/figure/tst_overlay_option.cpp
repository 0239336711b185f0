// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlay_option.h"
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
