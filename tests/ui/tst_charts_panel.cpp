// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts_panel.h"

#include "charts/chart_view.h"
#include "figure/chart_export.h"
#include "test_registry.h"
#include "ui/chart_slot.h"
#include "ui_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

const std::vector<ChartKind> kThree{ChartKind::ZonesByProvince, ChartKind::NationalTrade,
                                    ChartKind::ProvincesCovered};

} // namespace

class ChartsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_session = std::make_unique<Session>(
            loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir())),
            Language::English);
    }

    void theChoiceIsRemembered()
    {
        QSettings settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            ChartsPanel panel(*m_session);
            panel.setKinds(kThree);
            panel.save(settings);
        }
        ChartsPanel panel(*m_session);
        QCOMPARE(panel.kinds(), (std::vector{ChartKind::ZonesOverTime, ChartKind::NationalTrade}));
        panel.restore(settings);
        QCOMPARE(panel.kinds(), kThree);
    }

    void unknownChartsInTheSettingsAreLeftOut()
    {
        QSettings settings(m_dir.filePath(QStringLiteral("odd.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("charts/kinds"),
                          QStringList{QStringLiteral("pie"), QStringLiteral("national-trade")});
        ChartsPanel panel(*m_session);
        panel.restore(settings);
        QCOMPARE(panel.kinds(), std::vector{ChartKind::NationalTrade});
    }

    void chartsAreAddedAndRemovedButNeverTheLast()
    {
        ChartsPanel panel(*m_session);
        panel.setKinds({ChartKind::NationalTrade});
        emit panel.slotAt(0).removeRequested();
        QCoreApplication::processEvents();
        QCOMPARE(panel.count(), 1);
        emit panel.slotAt(0).addRequested();
        QCOMPARE(panel.kinds(), (std::vector{ChartKind::NationalTrade, ChartKind::ZonesOverTime}));
        emit panel.slotAt(0).removeRequested();
        QTRY_COMPARE(panel.kinds(), std::vector{ChartKind::ZonesOverTime});
    }

    void aSlotTurnsIntoAnotherKind()
    {
        ChartsPanel panel(*m_session);
        panel.slotAt(1).setKind(ChartKind::ZonesByRegion);
        QVERIFY(panel.chart(ChartKind::ZonesByRegion) != nullptr);
        QVERIFY(panel.chart(ChartKind::NationalTrade) == nullptr);
    }

    void numbersAreCopiedAndSaved()
    {
        ChartsPanel panel(*m_session);
        panel.setKinds({ChartKind::ZonesByProvince});
        panel.slotAt(0).copyNumbers();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(static_cast<size_t>(lines.size()), panel.slotAt(0).chart().table().rows.size() + 1);
        const QString path = m_dir.filePath(QStringLiteral("numbers.csv"));
        QVERIFY(saveChartTable(panel.slotAt(0).chart(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).size(), lines.size());
    }

    void picturesAreSaved_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QStringLiteral(".png") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QStringLiteral(".pdf") << QByteArray("%PDF");
        QTest::newRow("svg") << QStringLiteral(".svg") << QByteArray("<?xml");
    }
    void picturesAreSaved()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        ChartsPanel panel(*m_session);
        panel.resize(400, 500);
        const QString path = m_dir.filePath(QStringLiteral("chart") + ending);
        QVERIFY(saveChart(panel.slotAt(0).chart(), path, 192));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        const Outcome other = saveChart(panel.slotAt(0).chart(), m_dir.filePath(QStringLiteral("c.tif")), 96);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::FormatUnsupported);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
};

ZONEATLAS_TEST(charts_panel, ChartsPanelTest)
#include "tst_charts_panel.moc"
