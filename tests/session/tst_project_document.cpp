// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_document.h"

#include "session/recovery_store.h"
#include "test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace zoneatlas;

namespace {

ProjectFile withFilter(std::set<int> batches)
{
    ProjectFile project;
    project.shown.state.filter.batches = std::move(batches);
    return project;
}

/// What `work` does in another process, which then stays until it is killed.
class OtherProcess
{
public:
    template <class Work>
    explicit OtherProcess(Work work)
    {
        int pipe[2];
        if (::pipe(pipe) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child == 0) {
            const auto held = work();
            char done = 1;
            if (::write(pipe[1], &done, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char done = 0;
        if (::read(pipe[0], &done, 1) != 1)
            qFatal("the other process ended");
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    [[nodiscard]] pid_t id() const { return m_child; }
    void kill()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = 0;
    }

private:
    pid_t m_child = 0;
};

} // namespace

class ProjectDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("a.zatlas"));
    }

    void whoHasOnlyLookedHasNothingToSave()
    {
        ProjectDocument document;
        document.becomeNew(withFilter({}));
        QVERIFY(document.isUntitled());
        QVERIFY(!document.isModified(withFilter({1, 2})));
        ProjectFile otherData = withFilter({});
        otherData.sources.zones.path = QStringLiteral("/x.csv");
        QVERIFY(document.isModified(otherData));
    }

    void backAtTheSavedStateNothingIsModified()
    {
        ProjectDocument document;
        document.becomeNew({});
        document.becomeSaved(m_path, withFilter({1}));
        QCOMPARE(document.path(), m_path);
        QVERIFY(!document.isModified(withFilter({1})));
        QVERIFY(document.isModified(withFilter({2})));
        document.becomeSaved(m_path, withFilter({2}));
        QVERIFY(document.isModified(withFilter({1})));
        QVERIFY(!document.isModified(withFilter({2})));
    }

    void onlyOneHasTheLock()
    {
        QVERIFY(!ProjectLock::holderOf(m_path));
        const OtherProcess other([this] { return std::make_unique<ProjectLock>(m_path); });
        const auto holder = ProjectLock::holderOf(m_path);
        QVERIFY(holder);
        QCOMPARE(holder->processId, qint64{other.id()});
        QCOMPARE(holder->computer, QSysInfo::machineHostName());
        QVERIFY(!ProjectLock(m_path).isHeld());
    }

    void aCrashGivesTheLockUp()
    {
        OtherProcess other([this] { return std::make_unique<ProjectLock>(m_path); });
        other.kill();
        QVERIFY(!ProjectLock::holderOf(m_path));
        QVERIFY(ProjectLock(m_path).isHeld());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aPlaceThatCannotBeLockedKeepsNobodyOut()
    {
        const QString path = m_dir->filePath(QStringLiteral("none/a.zatlas"));
        QVERIFY(!ProjectLock::holderOf(path));
        QVERIFY(!ProjectLock(path).isHeld());
    }

    void savingElsewhereTakesTheLockAlong()
    {
        const QString second = m_dir->filePath(QStringLiteral("b.zatlas"));
        ProjectDocument document;
        document.becomeSaved(m_path, {});
        QVERIFY(ProjectLock::holderOf(m_path));
        document.becomeSaved(second, {});
        QVERIFY(!ProjectLock::holderOf(m_path));
        QVERIFY(ProjectLock::holderOf(second));
        document.becomeNew({});
        QVERIFY(!ProjectLock::holderOf(second));
    }

    void savedUnderAnotherNameItIsNotReadOnlyAnyMore()
    {
        ProjectDocument document;
        document.becomeOpened({m_path, nullptr, true}, {});
        QVERIFY(document.isReadOnly());
        document.becomeSaved(m_dir->filePath(QStringLiteral("b.zatlas")), {});
        QVERIFY(!document.isReadOnly());
    }

    void aCrashLeavesWorkBehind()
    {
        ProjectFile project = withFilter({3});
        project.sources.zones.path = m_dir->filePath(QStringLiteral("z.csv"));
        OtherProcess other([&] {
            auto store = std::make_unique<RecoveryStore>(m_dir->path());
            static_cast<void>(store->keep(project, m_path));
            return store;
        });
        const RecoveryStore store(m_dir->path());
        QVERIFY(store.leftBehind().empty()); // its owner lives
        other.kill();
        const auto left = store.leftBehind();
        QCOMPARE(left.size(), size_t{1});
        QCOMPARE(left[0].projectPath, m_path);
        QCOMPARE(left[0].project.sources.zones.path, project.sources.zones.path);
        QVERIFY(isSameWork(left[0].project, project));
        QVERIFY(std::abs(left[0].keptAt.secsTo(QDateTime::currentDateTime())) < 60);
        RecoveryStore::discard(left[0]);
        QVERIFY(store.leftBehind().empty());
    }

    void whoHasTheLockClearsKilledSavesAway()
    {
        const QString leftover = m_dir->filePath(QStringLiteral(".~save.a.zatlas.0123abcd"));
        const auto leaveBehind = [&leftover] {
            QFile file(leftover);
            return file.open(QIODevice::WriteOnly) &&
                   file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime);
        };
        QVERIFY(leaveBehind());
        {
            const OtherProcess other([this] { return std::make_unique<ProjectLock>(m_path); });
            ProjectDocument second;
            second.becomeOpened({m_path, std::make_shared<ProjectLock>(m_path), true}, {});
            QVERIFY(QFile::exists(leftover)); // the other may be saving
        }
        ProjectDocument document;
        document.becomeOpened({m_path, std::make_shared<ProjectLock>(m_path), false}, {});
        QVERIFY(!QFile::exists(leftover));
        QVERIFY(leaveBehind());
        document.becomeSaved(m_path, {});
        QVERIFY(!QFile::exists(leftover));
    }

    void killedCopiesForACrashAreClearedAway()
    {
        const QString leftover = m_dir->filePath(QStringLiteral(".~save.x.recovery.0123abcd"));
        QFile file(leftover);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
        QVERIFY(RecoveryStore(m_dir->path()).leftBehind().empty());
        QVERIFY(!QFile::exists(leftover));
    }

    void whoEndsWellLeavesNothing()
    {
        {
            RecoveryStore store(m_dir->path());
            QVERIFY(store.keep(withFilter({1}), QString()));
            QVERIFY(store.hasKept());
            QVERIFY(RecoveryStore(m_dir->path()).leftBehind().empty()); // it is mine
            store.forget();
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void theNewestIsOfferedFirstAndRubbishNot()
    {
        for (const int batch : {1, 2}) {
            RecoveryStore crashed(m_dir->path()); // its lock goes with it, its file stays
            QVERIFY(crashed.keep(withFilter({batch}), QString()));
            QTest::qWait(5);
        }
        QFile rubbish(m_dir->filePath(QStringLiteral("x.recovery")));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("{ half");
        rubbish.close();
        const auto left = RecoveryStore(m_dir->path()).leftBehind();
        QCOMPARE(left.size(), size_t{2});
        QCOMPARE(left[0].project.shown.state.filter.batches, std::set<int>{2});
        QVERIFY(rubbish.exists());
    }

    void aFullDiskIsTold()
    {
        QFile file(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecoveryStore store(file.fileName() + QStringLiteral("/below"));
        const Outcome kept = store.keep({}, QString());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::FileNotWritable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

ZONEATLAS_TEST(project_document, ProjectDocumentTest)
#include "tst_project_document.moc"
