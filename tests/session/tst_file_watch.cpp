// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_watch.h"

#include "test_registry.h"

#include <QDir>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void replace(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    QVERIFY(file.commit());
}

} // namespace

class FileWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_csv = m_dir->filePath(QStringLiteral("a.csv"));
        m_shp = m_dir->filePath(QStringLiteral("b.shp"));
        write(m_csv, "1");
        write(m_shp, "1");
        write(m_dir->filePath(QStringLiteral("b.dbf")), "1");
        m_watch = std::make_unique<FileWatch>();
        m_watch->setFiles({m_csv, m_shp});
    }

    void manyChangesAreToldOnce()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::changed);
        for (int i = 0; i < 20; ++i) {
            write(m_csv, QByteArray(i + 2, 'x'));
            QTest::qWait(20);
        }
        replace(m_dir->filePath(QStringLiteral("b.dbf")), "22");
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toStringList(), (QStringList{m_csv, m_shp}));
        QTest::qWait(2 * FileWatch::kQuietMs);
        QCOMPARE(spy.count(), 1);
    }

    void replacedGoneAndBackAreEachSeen()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::changed);
        replace(m_csv, "22");
        QTRY_COMPARE(spy.count(), 1);
        replace(m_csv, "333"); // still watched after it was replaced
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(QFile::remove(m_csv));
        QTRY_COMPARE(spy.count(), 3);
        write(m_csv, "4444");
        QTRY_COMPARE(spy.count(), 4);
    }

    void whatChangedWhileItWasReadIsTold()
    {
        const FileLooks before = looksOf({m_csv, m_shp});
        QCOMPARE(before.size(), 6); // with all parts of a shapefile
        write(m_dir->filePath(QStringLiteral("b.dbf")), "22");
        FileWatch watch;
        QSignalSpy spy(&watch, &FileWatch::changed);
        watch.setFiles({m_csv, m_shp}, before);
        QVERIFY(watch.hasChanged(m_shp));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toStringList(), QStringList{m_shp});
        watch.setFiles({m_csv, m_shp}, looksOf({m_csv, m_shp}));
        QTest::qWait(3 * FileWatch::kQuietMs);
        QCOMPARE(spy.count(), 1);
    }

    void whatWasToldHasStillChangedSinceItWasRead()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::changed);
        replace(m_csv, "theirs");
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(m_watch->hasChanged(m_csv));
        QVERIFY(!m_watch->hasChanged(m_shp));
    }

    void ownSavesAndOtherFilesAreNotTold()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::changed);
        replace(m_csv, "mine");
        QVERIFY(m_watch->hasChanged(m_csv));
        m_watch->setFiles({m_csv, m_shp});
        QVERIFY(!m_watch->hasChanged(m_csv));
        write(m_dir->filePath(QStringLiteral("other.csv")), "1");
        QTest::qWait(3 * FileWatch::kQuietMs);
        QCOMPARE(spy.count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileWatch> m_watch;
    QString m_csv;
    QString m_shp;
};

ZONEATLAS_TEST(file_watch, FileWatchTest)
#include "tst_file_watch.moc"
