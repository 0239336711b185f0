// SPDX-License-Identifier: GPL-3.0-or-later
// `zoneatlas render` into every format, and again from the recipe in what it wrote.
#include "program.h"
#include "test_registry.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString said(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class RenderFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theEndingDecides_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("jpg") << QStringLiteral("jpg") << QByteArray("\xFF\xD8\xFF");
        QTest::newRow("jpeg") << QStringLiteral("jpeg") << QByteArray("\xFF\xD8\xFF");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-1.");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("tif") << QStringLiteral("tif") << QByteArray("II*");
    }
    void theEndingDecides()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        const QString path = rendered(ending, QStringLiteral("--page 120x80mm --dpi 96"));
        QVERIFY(fileContent(path).startsWith(start));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void anotherEndingIsWrongUsage()
    {
        const QString path = m_dir->filePath(QStringLiteral("map.bmp"));
        const ProgramRun run = runProgram({QStringLiteral("render"), QStringLiteral("-o"), path});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(QLatin1String(".pdf")), qPrintable(run.err));
        QVERIFY(!QFileInfo::exists(path));
    }

    void chineseTextOfAPdfIsFound()
    {
        const QString path =
            rendered(QStringLiteral("pdf"),
                     QStringLiteral("--page a4-landscape --lang zh --as-of 2022-03-01 --title 报告"));
        QVERIFY(said("pdffonts", {path}).contains(QLatin1String("NotoSansCJKsc")));
        const QString text = said("pdftotext", {path, QStringLiteral("-")});
        for (const char16_t* expected : {u"报告", u"青岛", u"长春", u"日照", u"132"})
            QVERIFY2(text.contains(QStringView(expected)), qPrintable(text));
    }

    void lettersOfAPdfAreNotJoined()
    {
        const QString path =
            rendered(QStringLiteral("pdf"), QStringLiteral("--page a4-landscape --figure report --lang en"));
        const QString text = said("pdftotext", {path, QStringLiteral("-")});
        QVERIFY2(text.contains(QLatin1String("(final")), qPrintable(text));
        QVERIFY(!text.contains(QChar(u'\uFB01')));
    }

    void aGeoTiffIsPlaced()
    {
        const QString path =
            rendered(QStringLiteral("tif"), QStringLiteral("--size 400x300 --crs EPSG:3857 "
                                                           "--extent 118,27,123,32 --world-file"));
        const QString told = said("gdalinfo", {path});
        QVERIFY2(told.contains(QLatin1String("ID[\"EPSG\",3857]")), qPrintable(told));
        QVERIFY(told.contains(QLatin1String("Center      (134"))); // 120.5 E is 13,414,000 m
        QVERIFY(QFileInfo::exists(m_dir->filePath(QStringLiteral("map.tfw"))));
        QVERIFY(QFileInfo::exists(m_dir->filePath(QStringLiteral("map.prj"))));
    }

    void svgTextIsOutlinesUnlessAskedOtherwise()
    {
        const QString page = QStringLiteral("--page 60x40mm ");
        QVERIFY(!fileContent(rendered(QStringLiteral("svg"), page)).contains("<text"));
        const QByteArray text =
            fileContent(rendered(QStringLiteral("svg"), page + QStringLiteral("--svg-text")));
        QVERIFY(text.contains("<text"));
        QVERIFY(text.contains("font-family=\"Noto Sans, Noto Sans CJK SC, sans-serif\""));
    }

    void theRecipeGivesTheSamePixels_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"png", "jpg", "pdf", "svg", "tif"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void theRecipeGivesTheSamePixels()
    {
        QFETCH(QString, ending);
        const QString options =
            QStringLiteral("--page 100x70mm --dpi 130 --as-of 2020-05-01 --lang zh --zoom-to 330000 "
                           "--select yiwu --zone-style both --crs EPSG:3857 --title Title ");
        const QImage expected(rendered(QStringLiteral("png"), options));
        const QString source = rendered(ending, options);
        const QString again = m_dir->filePath(QStringLiteral("again.png"));
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --recipe %1 -o %2").arg(source, again)));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        QVERIFY(!expected.isNull());
        QVERIFY(QImage(again).convertToFormat(QImage::Format_RGB32) ==
                expected.convertToFormat(QImage::Format_RGB32));
    }

    void otherOptionsOverrideTheRecipe()
    {
        const QString source =
            rendered(QStringLiteral("png"), QStringLiteral("--size 300x200 --as-of 2020-05-01"));
        const QString again = m_dir->filePath(QStringLiteral("again.png"));
        QCOMPARE(runProgram(words(QStringLiteral("render --recipe %1 --size 200x100 --title New -o %2")
                                      .arg(source, again)))
                     .exitCode,
                 0);
        QCOMPARE(QImage(again).size(), QSize(200, 100));
        QCOMPARE(QImage(again).text(QStringLiteral("Title")), QStringLiteral("New"));
        QVERIFY(QImage(again).text(QStringLiteral("ZoneAtlas-Recipe")).contains(QLatin1String("2020-05-01")));
    }

    void whatHoldsNoRecipeIsTold()
    {
        const QString foreign = m_dir->filePath(QStringLiteral("foreign.png"));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(foreign));
        const ProgramRun run = runProgram({QStringLiteral("render"), QStringLiteral("--recipe"), foreign,
                                           QStringLiteral("-o"), m_dir->filePath(QStringLiteral("a.png"))});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(QLatin1String("foreign.png")), qPrintable(run.err));
    }

    void changedDataAreToldAndTheWorkGoesOn()
    {
        const QString zones = m_dir->filePath(QStringLiteral("zones.csv"));
        QVERIFY(QFile::copy(QStringLiteral(ZONEATLAS_SOURCE_DIR "/resources/data/zones.csv"), zones));
        const QString source =
            rendered(QStringLiteral("png"), QStringLiteral("--size 300x200 --zones ") + zones);
        QFile file(zones);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        const ProgramRun run =
            runProgram(words(QStringLiteral("render --recipe %1 -o %2")
                                 .arg(source, m_dir->filePath(QStringLiteral("again.png")))));
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(QLatin1String("zones.csv")), qPrintable(run.err));
    }

private:
    /// The path of a new file, empty when the program failed.
    QString rendered(const QString& ending, const QString& options) const
    {
        const QString path = m_dir->filePath(QStringLiteral("map.") + ending);
        const ProgramRun run = runProgram(words(QStringLiteral("render --overwrite ") + options) +
                                          QStringList{QStringLiteral("-o"), path});
        return run.exitCode == 0 ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(render_formats, RenderFormatsTest)
#include "tst_render_formats.moc"
