// SPDX-License-Identifier: GPL-3.0-or-later
// Opening goes on beside the window: nothing is read in its thread, and what was open stays until all is
// there.
#include "data/gdal_access.h"
#include "session/project_file.h"
#include "test_registry.h"
#include "ui/document_actions.h"
#include "ui/notice_bar.h"
#include "ui/project_loading.h"
#include "ui_fixture.h"

#include <QPushButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

QPushButton* cancelOf(NoticeBar& bar)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Cancel"))
            return button;
    return nullptr;
}

/// Takes some seconds to be read.
QString slowLayer(const QString& path)
{
    constexpr int kFeatures = 150'000;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(R"({"type": "FeatureCollection", "features": [)");
    for (int i = 0; i < kFeatures; ++i)
        file.write(
            QStringLiteral("%1{\"type\": \"Feature\", \"properties\": {\"adcode\": \"%2\"}, \"geometry\": "
                           "{\"type\": \"Polygon\", \"coordinates\": [[[100, %3], [101, %3], [101, 31], "
                           "[100, %3]]]}}")
                .arg(i == 0 ? QString() : QStringLiteral(","))
                .arg(100'000 + i)
                .arg(30 + i * 1e-6)
                .toUtf8());
    file.write("]}");
    return path;
}

ProjectSources otherCrs()
{
    ProjectSources sources = test::bundledProject().sources;
    sources.crsId = QStringLiteral("EPSG:3857");
    return sources;
}

} // namespace

class ProjectLoadingTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsReadInTheWindowsThread()
    {
        UiFixture ui;
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zatlas"));
        ProjectFile project;
        project.sources = otherCrs();
        QVERIFY(saveProjectFile(project, path));
        DocumentActions& documents = ui.window().documents();
        const qint64 before = readsInMainThread();
        documents.openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!documents.isOpening(), 20'000);
        documents.reloadData();
        QTRY_VERIFY_WITH_TIMEOUT(!documents.isOpening(), 20'000);
        documents.newProject();
        QTRY_VERIFY_WITH_TIMEOUT(!documents.isOpening(), 20'000);
        QCOMPARE(readsInMainThread(), before);
        // The count is not blind.
        QVERIFY(!loadProject(test::bundledProject().sources).ledger->zones().empty());
        QVERIFY(readsInMainThread() > before);
    }

    void theOldProjectStaysUntilTheNewOneIsThere()
    {
        UiFixture ui;
        const Project before = ui.session().project();
        DocumentActions& documents = ui.window().documents();
        documents.useSources(otherCrs());
        QVERIFY(documents.isOpening());
        QCOMPARE(ui.session().project().map, before.map);
        ui.session().time().setDate({2020, 5, 1}); // the window is alive
        QTRY_VERIFY_WITH_TIMEOUT(!documents.isOpening(), 20'000);
        QVERIFY(!ui.window().notice().isVisible());
        QCOMPARE(ui.session().project().sources.crsId, QStringLiteral("EPSG:3857"));
        QCOMPARE(ui.session().time().date(), QDate(2020, 5, 1));
    }

    void cancelKeepsTheOldOne()
    {
        UiFixture ui;
        const QTemporaryDir dir;
        const Project before = ui.session().project();
        DocumentActions& documents = ui.window().documents();
        ProjectSources sources = before.sources;
        sources.prefectures.path = slowLayer(dir.filePath(QStringLiteral("slow.json")));
        documents.useSources(sources);
        NoticeBar& bar = ui.window().notice();
        QVERIFY(!bar.isVisible()); // short work is done without a word
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("slow.json")), qPrintable(bar.text()));
        QPushButton* cancel = cancelOf(bar);
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!documents.isOpening(), 20'000);
        QVERIFY(!bar.isVisible());
        QCOMPARE(ui.session().project().map, before.map);
        QVERIFY(!ui.window().isWindowModified());
    }

    void whoStartsAnotherHearsNothingOfTheFirst()
    {
        ProjectLoading loading;
        QStringList heard;
        loading.start(test::bundledProject().sources,
                      [&heard](Result<Project>) { heard << QStringLiteral("1"); });
        loading.start(otherCrs(), [&heard](Result<Project> project) {
            heard << (project ? project->sources.crsId : QStringLiteral("cancelled"));
        });
        QTRY_VERIFY_WITH_TIMEOUT(!loading.isRunning(), 20'000);
        QCOMPARE(heard, QStringList{QStringLiteral("EPSG:3857")});
    }

    void itsEndCancelsAndWaits()
    {
        bool isHeard = false;
        {
            ProjectLoading loading;
            loading.start(otherCrs(), [&isHeard](const Result<Project>&) { isHeard = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isHeard);
    }

    void whatIsShownFirstIsMadeReadyBesideTheWindow()
    {
        ProjectLoading loading;
        QString prepared;
        QThread* on = nullptr;
        loading.prepareBy([&] {
            return [&](const Project& project) {
                prepared += project.sources.crsId;
                on = QThread::currentThread();
            };
        });
        loading.start(otherCrs(), [](const Result<Project>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(!loading.isRunning(), 20'000);
        QCOMPARE(prepared, QStringLiteral("EPSG:3857"));
        QVERIFY(on && on != thread());
    }

    void progressIsTold()
    {
        ProjectLoading loading;
        QSignalSpy progressed(&loading, &ProjectLoading::progressed);
        bool isDone = false;
        loading.start(otherCrs(), [&isDone](const Result<Project>& project) { isDone = project.hasValue(); });
        QTRY_VERIFY_WITH_TIMEOUT(!loading.isRunning(), 20'000);
        QVERIFY(isDone);
        QVERIFY(progressed.count() > 2);
        int last = -1;
        for (const QList<QVariant>& step : progressed) {
            QVERIFY(step.at(0).toInt() >= last);
            last = step.at(0).toInt();
        }
        QCOMPARE(last, progressed.constLast().at(1).toInt());
    }
};

ZONEATLAS_TEST(project_loading, ProjectLoadingTest)
#include "tst_project_loading.moc"
