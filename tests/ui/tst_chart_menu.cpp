// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a chart by a right click: what it saves and copies is what the chart shows.
#include "charts/chart_view.h"
#include "test_registry.h"
#include "ui/chart_slot.h"
#include "ui_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QtTest>

using namespace zoneatlas;

namespace {

/// Runs `act` on the first popup or modal window of a type, as soon as it is there.
template <class Window, class Act>
void whenShown(QObject& context, Act act)
{
    auto* timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, act] {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* seen = popup != nullptr ? popup : QApplication::activeModalWidget();
        if (auto* window = qobject_cast<Window*>(seen)) {
            timer->deleteLater();
            timer->stop();
            act(*window);
        }
    });
    timer->start(10);
}

} // namespace

class ChartMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::redirectSettings(m_dir->path());
        m_session = std::make_unique<Session>(test::bundledProject(), Language::English);
        m_slot = std::make_unique<ChartSlot>(*m_session, ChartKind::ZonesOverTime);
        m_slot->resize(420, 260);
        m_slot->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_slot.get()));
    }

    void itSaves_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        const auto row = [](const char* entry, const char* name, const char* begin) {
            QTest::newRow(name) << QString::fromUtf8(entry) << QString::fromLatin1(name) << QByteArray(begin);
        };
        row("Save picture…", "chart.png", "\x89PNG");
        row("Save picture…", "chart.svg", "<?xml");
        row("Save picture…", "chart.pdf", "%PDF");
        row("Save numbers…", "chart.csv", "");
    }
    void itSaves()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        const QString path = m_dir->filePath(name);
        QSignalSpy told(m_slot.get(), &ChartSlot::messageToldOf);
        whenShown<QFileDialog>(*m_slot, [path](QFileDialog& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        choose(entry);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begin));
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(name));
        if (name.endsWith(QLatin1String(".csv")))
            QCOMPARE(qsizetype(m_slot->chart().table().rows.size()) + 1, bytes.trimmed().count('\n') + 1);
        if (name.endsWith(QLatin1String(".png")))
            QCOMPARE(QImage(path).width(), qRound(m_slot->chart().width() * 300 / 96.0));
    }

    void nothingIsWrittenWithoutAName()
    {
        QSignalSpy told(m_slot.get(), &ChartSlot::messageToldOf);
        const QStringList before = QDir(m_dir->path()).entryList(QDir::Files);
        whenShown<QFileDialog>(*m_slot, [](QFileDialog& dialog) { dialog.reject(); });
        choose(QStringLiteral("Save picture…"));
        QVERIFY(told.isEmpty());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), before);
    }

    void itCopies()
    {
        choose(QStringLiteral("Copy numbers"));
        QVERIFY(QApplication::clipboard()->text().contains(m_slot->chart().table().columns.constFirst()));
        choose(QStringLiteral("Copy picture"));
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void itTurnsTheChartIntoAnother()
    {
        choose(chartName(ChartKind::ZonesByRegion));
        QCOMPARE(m_slot->kind(), ChartKind::ZonesByRegion);
        choose(chartName(ChartKind::ZonesOverTime)); // the menu is there on the new chart too
        QCOMPARE(m_slot->kind(), ChartKind::ZonesOverTime);
    }

private:
    void choose(const QString& entry)
    {
        bool wasThere = false;
        whenShown<QMenu>(*m_slot, [&](QMenu& menu) {
            for (QAction* action : menu.actions())
                if (action->text() == entry) {
                    wasThere = true;
                    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
                    return;
                }
            menu.close();
        });
        QWidget& canvas = *m_slot->chart().canvas();
        const QPoint middle = canvas.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, canvas.mapToGlobal(middle));
        QApplication::sendEvent(&canvas, &event);
        QVERIFY2(wasThere, qPrintable(entry));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChartSlot> m_slot;
};

ZONEATLAS_TEST(chart_menu, ChartMenuTest)
#include "tst_chart_menu.moc"
