// SPDX-License-Identifier: GPL-3.0-or-later
// The list of overlays: what is ticked is drawn, keys order and remove, fields change the look.
#include "test_registry.h"
#include "ui/map_canvas.h"
#include "ui/overlays_panel.h"
#include "ui_fixture.h"

#include <QDoubleSpinBox>
#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class OverlaysPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        for (const char* name : {"railway.geojson", "ferry.geojson"}) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"type":"LineString","coordinates":[[100,30],[120,30]]})");
            DataSource source;
            source.path = file.fileName();
            sources.overlays.push_back(newOverlay(source, sources.overlays));
        }
        m_project = loadProject(sources);
    }

    void theTopmostStandsFirst()
    {
        UiFixture ui;
        QListWidget& list = open(ui);
        QCOMPARE(rowsOf(list), QStringList({QStringLiteral("ferry"), QStringLiteral("railway")}));
    }

    void whatIsNotTickedIsNotDrawn()
    {
        UiFixture ui;
        QListWidget& list = open(ui);
        const QImage with = ui.window().canvas().grab().toImage();
        for (int row = 0; row < list.count(); ++row)
            list.item(row)->setCheckState(Qt::Unchecked);
        ui.settle();
        QVERIFY(!ui.session().project().layers[0].isDrawn());
        QVERIFY(ui.window().canvas().grab().toImage() != with);
        QCOMPARE(list.item(0)->checkState(), Qt::Unchecked);
    }

    void keysOrderAndRemove()
    {
        UiFixture ui;
        QListWidget& list = open(ui);
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        ui.settle();
        QCOMPARE(ui.session().project().sources.overlays[0].name, QStringLiteral("ferry"));
        QCOMPARE(rowsOf(list), QStringList({QStringLiteral("railway"), QStringLiteral("ferry")}));
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Delete);
        ui.settle();
        QCOMPARE(rowsOf(list), QStringList(QStringLiteral("ferry")));
        QCOMPARE(ui.session().project().layers.size(), size_t{1});
    }

    void fieldsChangeTheLookOfTheChosenOne()
    {
        UiFixture ui;
        QListWidget& list = open(ui);
        list.setCurrentRow(1);
        ui.window().overlays().findChild<QDoubleSpinBox*>()->setValue(1.5);
        ui.settle();
        QCOMPARE(ui.session().project().sources.overlays[0].symbology.sizeMm, 1.5);
        QCOMPARE(ui.session().project().layers[0].symbology.sizeMm, 1.5);
        QCOMPARE(ui.session().project().layers[1].symbology.sizeMm, LayerSymbology().sizeMm);
    }

private:
    QListWidget& open(UiFixture& ui)
    {
        ui.session().setProject(m_project);
        ui.settle();
        return ui.window().overlays().list();
    }
    static QStringList rowsOf(const QListWidget& list)
    {
        QStringList rows;
        for (int row = 0; row < list.count(); ++row)
            rows.append(list.item(row)->text());
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
};

ZONEATLAS_TEST(overlays_panel, OverlaysPanelTest)
#include "tst_overlays_panel.moc"
