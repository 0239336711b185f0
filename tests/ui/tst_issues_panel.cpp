// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues_panel.h"

#include "core/error_text.h"
#include "test_registry.h"
#include "ui/status_line.h"
#include "ui_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

/// The bundled data with a wrong date in the third line of the zones.
Project projectWithABadDate(const QTemporaryDir& dir)
{
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    QFile good(sources.zones.path);
    [[maybe_unused]] const bool isOpen = good.open(QIODevice::ReadOnly);
    QList<QByteArray> lines = good.readAll().split('\n');
    lines[2].replace("2016-01-12", "2016-13-12");
    sources.zones.path = dir.filePath(QStringLiteral("zones.csv"));
    QFile bad(sources.zones.path);
    [[maybe_unused]] const bool isWritable = bad.open(QIODevice::WriteOnly);
    bad.write(lines.join('\n'));
    bad.close();
    return loadProject(sources);
}

} // namespace

class IssuesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void soundDataShowNothing()
    {
        UiFixture ui;
        QVERIFY(test::bundledProject().issues.empty());
        QVERIFY(!ui.window().issuesDock().isVisible());
        QVERIFY(!ui.window().findChild<StatusLine*>()->findChild<QToolButton*>()->isVisible());
    }

    void aBrokenTableIsExplained()
    {
        const QTemporaryDir dir;
        UiFixture ui;
        ui.session().setProject(projectWithABadDate(dir));
        ui.settle();
        const IssuesPanel& panel = ui.window().issues();
        QVERIFY(panel.rowCount() >= 1);
        QCOMPARE(panel.item(0, 0)->text(), QStringLiteral("zones.csv"));
        QCOMPARE(panel.item(0, 1)->text(), QStringLiteral("3"));
        QCOMPARE(panel.item(0, 2)->text(), QStringLiteral("approved_on"));
        QCOMPARE(panel.item(0, 3)->text(), issueText(ui.session().project().issues.front()));
        QVERIFY(panel.item(0, 3)->text().contains(QStringLiteral("2016-13-12")));
        QCOMPARE(ui.session().project().ledger->zones().size(), size_t{180}); // the good rows are there
    }

    void theBadgeOpensTheList()
    {
        const QTemporaryDir dir;
        UiFixture ui;
        ui.session().setProject(projectWithABadDate(dir));
        ui.settle();
        auto* badge = ui.window().findChild<StatusLine*>()->findChild<QToolButton*>();
        QVERIFY(badge->isVisible());
        QVERIFY(badge->text().contains(QString::number(ui.session().project().issues.size())));
        QVERIFY(!ui.window().issuesDock().isVisible());
        QTest::mouseClick(badge, Qt::LeftButton);
        QVERIFY(ui.window().issuesDock().isVisible());
    }

    void rowsCanBeCopied()
    {
        Project project = test::bundledProject();
        Error error;
        error.code = ErrorCode::FileMissing;
        error.file = QStringLiteral("/data/trade.csv");
        project.issues = {{error, Remedy::PartNotLoaded}};
        Session session(project, Language::English);
        IssuesPanel panel(session);
        panel.selectRow(0);
        QTest::keySequence(&panel, QKeySequence::Copy);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("trade.csv\t\t\t")));
        QVERIFY(copied.endsWith(issueText(project.issues.front())));
    }
};

ZONEATLAS_TEST(issues_panel, IssuesPanelTest)
#include "tst_issues_panel.moc"
