// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden folder in which a work is made, and what killed programs left behind.
#include "figure/staging_place.h"
#include "test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <filesystem>

using namespace zoneatlas;

namespace {

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void makeOld(const QString& folder)
{
    const auto anHourAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::filesystem::last_write_time(folder.toStdString(), anHourAgo);
}

} // namespace

class StagingPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsHiddenBesideItsPlaceAndGoesWithTheObject()
    {
        const QTemporaryDir folder;
        {
            const StagingPlace staging(folder.filePath(QStringLiteral("frames")));
            QVERIFY(staging.isValid());
            QCOMPARE(entriesOf(folder.path()).size(), 1);
            QVERIFY(entriesOf(folder.path()).first().startsWith(QLatin1String(".frames-zoneatlas-")));
        }
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void whatAKilledProgramLeftIsCleared()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        const QString left = QStringLiteral(".frames-zoneatlas-AbcDef");
        QVERIFY(dir.mkpath(left + QStringLiteral("/below")));
        makeOld(dir.filePath(left));
        const StagingPlace staging(folder.filePath(QStringLiteral("frames")));
        QCOMPARE(entriesOf(folder.path()), QStringList{QFileInfo(staging.path()).fileName()});
    }

    void whatMayBeSomebodysStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("just begun") << QStringLiteral(".frames-zoneatlas-AbcDef") << false;
        QTest::newRow("of another work") << QStringLiteral(".frame-zoneatlas-AbcDef") << true;
        QTest::newRow("somebody's own") << QStringLiteral(".frames-backup") << true;
        QTest::newRow("not hidden") << QStringLiteral("frames-zoneatlas-AbcDef") << true;
    }
    void whatMayBeSomebodysStays()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOld);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(name));
        if (isOld)
            makeOld(folder.filePath(name));
        const StagingPlace staging(folder.filePath(QStringLiteral("frames")));
        QVERIFY(entriesOf(folder.path()).contains(name));
    }

    void aLongWorkOfAnotherProgramStays()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("frames"));
        const StagingPlace first(place);
        makeOld(first.path());
        const StagingPlace second(place);
        QVERIFY(QFileInfo::exists(first.path()));
        QVERIFY(second.isValid() && second.path() != first.path());
    }
};

ZONEATLAS_TEST(staging_place, StagingPlaceTest)
#include "tst_staging_place.moc"
