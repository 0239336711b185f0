// SPDX-License-Identifier: GPL-3.0-or-later
// `zoneatlas render` without a display: the right zones, the right size, and never half a file.
#include "program.h"
#include "test_registry.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <csignal>

using namespace zoneatlas::test;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> idsIn(const QJsonObject& report, const char* key)
{
    QSet<QString> ids;
    for (const QVariant& id : report.value(QLatin1String(key)).toVariant().toList())
        ids.insert(id.toString());
    return ids;
}

/// Pixels per metre as the PNG's pHYs chunk says.
quint32 pixelsPerMetre(const QByteArray& png)
{
    const qsizetype at = png.indexOf("pHYs");
    return at < 0 ? 0 : qFromBigEndian<quint32>(png.constData() + at + 4);
}

} // namespace

class RenderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void itDrawsTheZonesThatQueryLists_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("first") << QStringLiteral("--as-of 2015-03-07");
        QTest::newRow("middle") << QStringLiteral("--as-of 2020-05-01");
        QTest::newRow("end") << QString();
        QTest::newRow("one batch") << QStringLiteral("--as-of 2022-03-01 --mode batch");
        QTest::newRow("changes") << QStringLiteral("--mode between --from 2022-12-01");
    }
    void itDrawsTheZonesThatQueryLists()
    {
        QFETCH(QString, options);
        const QJsonObject report = reportOf(options);
        const QSet<QString> listed =
            fieldsOf(queryAnswer(words(options)), QStringLiteral("zones"), QStringLiteral("zone_id"));
        QVERIFY(!listed.isEmpty());
        QCOMPARE(idsIn(report, "zones_drawn"), listed);
        QVERIFY(report.value(QLatin1String("vertices_drawn")).toInt() > 1000);
    }

    void theReportListsTheChecks()
    {
        const auto checksOf = [this](const QString& options) {
            QStringList checks;
            for (const QVariant& check :
                 reportOf(options).value(QLatin1String("checks")).toVariant().toList())
                checks << check.toMap().value(QStringLiteral("check")).toString();
            return checks;
        };
        QVERIFY(!checksOf(QStringLiteral("--size 900x600")).contains(QStringLiteral("no-sources")));
        const QStringList doubtful =
            checksOf(QStringLiteral("--size 900x600 --without sources --inset south-china-sea"));
        QVERIFY(doubtful.contains(QStringLiteral("no-sources")));
        QVERIFY(doubtful.contains(QStringLiteral("inset-empty")));
    }

    void whatAReaderMayStumbleOverIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("said");
        QTest::newRow("glyphs") << QStringLiteral("--title ᚠ") << QStringLiteral("do not have: ᚠ");
        QTest::newRow("charts") << QStringLiteral("--figure report --page column-85mm")
                                << QStringLiteral("no room for: Zones over time");
        QTest::newRow("cover") << QStringLiteral("--move legend=0,0")
                               << QStringLiteral("cover others: Legend");
        QTest::newRow("option") << QStringLiteral("--charts national-trade")
                                << QStringLiteral("--charts has no effect");
        QTest::newRow("svg") << QStringLiteral("--svg-text") << QStringLiteral("--svg-text has no effect");
        QTest::newRow("filter") << QStringLiteral("--filter batch=99") << QStringLiteral("no zone meets");
    }
    void whatAReaderMayStumbleOverIsSaid()
    {
        QFETCH(QString, options);
        QFETCH(QString, said);
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --lang en --without labels %1 -o ").arg(options)) +
                       QStringList{m_dir->filePath(QStringLiteral("map.png"))});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
    }

    void sizeAndResolutionAreAsAsked_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<quint32>("perMetre");
        QTest::newRow("default") << QString() << QSize(1920, 1080) << 3780U;
        QTest::newRow("pixels") << QStringLiteral("--size 640x480") << QSize(640, 480) << 3780U;
        QTest::newRow("fine pixels") << QStringLiteral("--size 641x479 --dpi 192") << QSize(641, 479)
                                     << 7559U;
        QTest::newRow("paper") << QStringLiteral("--page a4-landscape") << QSize(3508, 2480) << 11811U;
        QTest::newRow("own paper") << QStringLiteral("--page 100x50mm --dpi 254") << QSize(1000, 500)
                                   << 10000U;
    }
    void sizeAndResolutionAreAsAsked()
    {
        QFETCH(QString, options);
        QFETCH(QSize, pixels);
        QFETCH(quint32, perMetre);
        const QByteArray png = rendered(options);
        QCOMPARE(QImage::fromData(png, "PNG").size(), pixels);
        QCOMPARE(pixelsPerMetre(png), perMetre);
    }

    void theSameCommandGivesTheSamePicture()
    {
        const QByteArray first = rendered(QStringLiteral("--size 800x600"));
        QVERIFY(!first.isEmpty());
        QCOMPARE(rendered(QStringLiteral("--size 800x600")), first);
    }

    void everyChoiceShowsInThePicture_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--title Zones", "--select hangzhou", "--zone-style symbol", "--lang zh",
                                   "--approval-number 12345", "--crs EPSG:3857", "--zoom-to 330000",
                                   "--extent 118,27,123,32", "--as-of 2016-02-01"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void everyChoiceShowsInThePicture()
    {
        QFETCH(QString, option);
        const QString small = QStringLiteral("--size 800x600 ");
        const QImage plain = QImage::fromData(rendered(small), "PNG");
        const QImage chosen = QImage::fromData(rendered(small + option), "PNG");
        QVERIFY(!chosen.isNull());
        QVERIFY(chosen != plain);
    }

    void aTransparentGroundHasNoColour()
    {
        const QImage image =
            QImage::fromData(rendered(QStringLiteral("--size 800x600 --transparent")), "PNG");
        QCOMPARE(image.pixelColor(1, 300).alpha(), 0);
        QCOMPARE(
            QImage::fromData(rendered(QStringLiteral("--size 800x600")), "PNG").pixelColor(1, 300).alpha(),
            255);
    }

    void aPlaceIsShownWhole_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("shown");
        QTest::newRow("province") << QStringLiteral("--zoom-to 330000")
                                  << QStringLiteral("hangzhou wenzhou yiwu");
        QTest::newRow("adcode") << QStringLiteral("--zoom-to 330100") << QStringLiteral("hangzhou");
        QTest::newRow("zone id") << QStringLiteral("--zoom-to yiwu") << QStringLiteral("yiwu");
        QTest::newRow("degrees") << QStringLiteral("--extent 118,27,123,32")
                                 << QStringLiteral("hangzhou shanghai");
    }
    void aPlaceIsShownWhole()
    {
        QFETCH(QString, option);
        QFETCH(QString, shown);
        const QSet<QString> drawn =
            idsIn(reportOf(QStringLiteral("--size 800x600 ") + option), "zones_drawn");
        for (const QString& id : words(shown))
            QVERIFY2(drawn.contains(id), qPrintable(id));
        QVERIFY(!drawn.contains(QStringLiteral("kashgar")));
        QVERIFY(!drawn.contains(QStringLiteral("harbin")));
    }

    void anExistingFileIsReplacedOnlyWhenAllowed()
    {
        const QString path = m_dir->filePath(QStringLiteral("map.png"));
        const QStringList command = words(QStringLiteral("render --size 400x300 -o ")) + QStringList{path};
        QCOMPARE(runProgram(command).exitCode, 0);
        const QByteArray before = fileContent(path);
        const ProgramRun refused = runProgram(command + words(QStringLiteral("--title New")));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains(path));
        QVERIFY(refused.err.contains(QLatin1String("--overwrite")));
        QCOMPARE(fileContent(path), before);
        QCOMPARE(runProgram(command + words(QStringLiteral("--title New --overwrite"))).exitCode, 0);
        QVERIFY(fileContent(path) != before);
    }

    void anExistingReportIsKeptToo()
    {
        QFile report(m_dir->filePath(QStringLiteral("report.json")));
        QVERIFY(report.open(QIODevice::WriteOnly) && report.write("mine") == 4);
        report.close();
        const QString picture = m_dir->filePath(QStringLiteral("map.png"));
        QCOMPARE(runProgram({QStringLiteral("render"), QStringLiteral("-o"), picture,
                             QStringLiteral("--report"), report.fileName()})
                     .exitCode,
                 1);
        QCOMPARE(fileContent(report.fileName()), QByteArray("mine"));
        QVERIFY(!QFile::exists(picture));
    }

    void whatCannotBeWrittenLeavesNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << QStringLiteral("missing/map.png");
        QTest::newRow("the name of a folder") << QStringLiteral("folder.png");
    }
    void whatCannotBeWrittenLeavesNoFile()
    {
        QFETCH(QString, name);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder.png")));
        const ProgramRun run =
            runProgram({QStringLiteral("render"), QStringLiteral("-o"), m_dir->filePath(name),
                        QStringLiteral("--overwrite"), QStringLiteral("--size"), QStringLiteral("400x300")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(name), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("folder.png")});
    }

    void aReportThatCannotBeWrittenIsAFailure()
    {
        const QString report = m_dir->filePath(QStringLiteral("missing/report.json"));
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --size 400x300 -o %1 --report %2")
                                 .arg(m_dir->filePath(QStringLiteral("map.png")), report)));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(report), qPrintable(run.err));
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("map.png"))));
    }

    void aReportInThePlaceOfThePictureIsWrongUsage()
    {
        const QString path = m_dir->filePath(QStringLiteral("map.png"));
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --size 400x300 -o %1 --report %1").arg(path)));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!QFileInfo::exists(path));
    }

    void insetsAreNamedOrRefused()
    {
        const QString path = m_dir->filePath(QStringLiteral("map.png"));
        const ProgramRun good = runProgram(
            words(QStringLiteral("render --size 900x600 --inset south-china-sea;118,27,123,32 -o ") + path));
        QCOMPARE(good.exitCode, 0);
        QVERIFY2(good.err.contains(QStringLiteral("South China Sea")), qPrintable(good.err));
        const ProgramRun bad = runProgram(
            words(QStringLiteral("render --size 900x600 --overwrite --inset atlantis -o ") + path));
        QCOMPARE(bad.exitCode, 2);
        QVERIFY2(bad.err.contains(QStringLiteral("pearl-river-delta")), qPrintable(bad.err));
    }

    void aPictureTooLargeIsRefusedBeforeTheWork()
    {
        const QString path = m_dir->filePath(QStringLiteral("map.png"));
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --size 90000x90000 -o ")) + QStringList{path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!QFile::exists(path));
    }

    void interruptedItLeavesNoPartOfAFile_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("afterMs");
        for (const int afterMs : {150, 500, 900, 1500}) {
            QTest::addRow("Ctrl+C after %d ms", afterMs) << SIGINT << afterMs;
            QTest::addRow("kill after %d ms", afterMs) << SIGKILL << afterMs;
        }
    }
    void interruptedItLeavesNoPartOfAFile()
    {
        QFETCH(int, signal);
        QFETCH(int, afterMs);
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        const QString path = m_dir->filePath(QStringLiteral("map.png"));
        process.start(QStringLiteral(ZONEATLAS_PROGRAM),
                      words(QStringLiteral("render --size 9000x7000 -o ")) + QStringList{path});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(afterMs))
            ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
        if (QFile::exists(path))
            QVERIFY(!QImage(path).isNull());
        else
            QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
    }

private:
    QByteArray rendered(const QString& options) const
    {
        const QString path = m_dir->filePath(QStringLiteral("picture.png"));
        const ProgramRun run = runProgram(words(QStringLiteral("render --overwrite ") + options) +
                                          QStringList{QStringLiteral("-o"), path});
        return run.exitCode == 0 ? fileContent(path) : QByteArray();
    }

    QJsonObject reportOf(const QString& options) const
    {
        const QString report = m_dir->filePath(QStringLiteral("report.json"));
        const QByteArray picture = rendered(options + QStringLiteral(" --report ") + report);
        return picture.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(fileContent(report)).object();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(render, RenderTest)
#include "tst_render.moc"
