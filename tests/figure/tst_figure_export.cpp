// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every format: their size, their resolution, and what they tell about themselves.
#include "figure/figure_encoders.h"
#include "figure/pdf_text.h"
#include "test_registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace zoneatlas;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Densities and unit of the JFIF header, as JFIF 1.02 lays it out.
struct Jfif
{
    int unit = -1; ///< 1: dots per inch
    int x = 0;
    int y = 0;

    static Jfif of(const QByteArray& jpeg)
    {
        if (!jpeg.startsWith("\xFF\xD8\xFF\xE0") || jpeg.mid(6, 5) != QByteArray("JFIF\0", 5))
            return {};
        return {jpeg.at(13), qFromBigEndian<quint16>(jpeg.constData() + 14),
                qFromBigEndian<quint16>(jpeg.constData() + 16)};
    }
};

FigureMetadata sampleMetadata()
{
    return {QStringLiteral("跨境电商 & <zones>"), QStringLiteral("132 zones, 青岛 among them"),
            QStringLiteral("State Council"), QByteArray("{\"a\": \"\xE9\x9D\x92\", \"b\":  [1, 2]}")};
}

} // namespace

class FigureExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theEndingDecides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("png") << QStringLiteral("a.png") << int(FigureFormat::Png);
        QTest::newRow("jpg") << QStringLiteral("a.b.JPG") << int(FigureFormat::Jpeg);
        QTest::newRow("jpeg") << QStringLiteral("/x.png/a.jpeg") << int(FigureFormat::Jpeg);
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << int(FigureFormat::Pdf);
        QTest::newRow("unknown") << QStringLiteral("a.bmp") << -1;
        QTest::newRow("none") << QStringLiteral("png") << -1;
    }
    void theEndingDecides()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const auto found = figureFormatOf(name);
        QCOMPARE(found ? int(*found) : -1, format);
    }

    void refusalsComeBeforeTheWork()
    {
        const auto code = [this](const char* name, QSizeF pageMm, double dpi = 96) {
            const auto saved = saveFigure(figure(pageMm), {file(name), dpi});
            return saved ? std::optional<ErrorCode>() : saved.error().code;
        };
        for (const QString& ending : figureEndings()) {
            const QByteArray name = "map" + ending.toLatin1();
            QCOMPARE(code(("none/" + name).constData(), {60, 40}), ErrorCode::FileNotWritable);
            QCOMPARE(code(name.constData(), {9000, 9000}, 600), ErrorCode::SizeTooLarge);
            QVERIFY(!QFileInfo::exists(file(name.constData())));
            QCOMPARE(code(name.constData(), {60, 40}), std::optional<ErrorCode>());
            const QByteArray before = contentOf(file(name.constData()));
            QCOMPARE(code(name.constData(), {60, 40}), ErrorCode::FileExists);
            QCOMPARE(contentOf(file(name.constData())), before);
        }
        QCOMPARE(code("map.bmp", {60, 40}), ErrorCode::FormatUnsupported);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), figureEndings().size());
    }

    void pngTellsAboutItself()
    {
        const FigureMetadata told = sampleMetadata();
        QVERIFY(saveFigure(figure({60, 40}), {file("map.png"), 300, false, told}));
        const QImage image(file("map.png"));
        QCOMPARE(image.size(), QSize(709, 472));
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.text(QLatin1String(kTitleKey)), told.title);
        QCOMPARE(image.text(QLatin1String(kDescriptionKey)), told.description);
        QCOMPARE(image.text(QLatin1String(kSourceKey)), told.source);
        QCOMPARE(image.text(QLatin1String(kRecipeKey)).toUtf8(), told.recipe);
        QVERIFY(image.text(QLatin1String(kSoftwareKey)).startsWith(QLatin1String("ZoneAtlas")));
    }

    void jpegHasItsDensityAndComments_data()
    {
        QTest::addColumn<double>("dpi");
        for (const double dpi : {72.0, 96.0, 150.0, 300.0})
            QTest::addRow("%g dpi", dpi) << dpi;
    }
    void jpegHasItsDensityAndComments()
    {
        QFETCH(double, dpi);
        const FigureMetadata told = sampleMetadata();
        QVERIFY(saveFigure(figure({60, 40}), {file("map.jpg"), dpi, false, told}));
        const QByteArray jpeg = contentOf(file("map.jpg"));
        const Jfif header = Jfif::of(jpeg);
        QCOMPARE(header.unit, 1);
        QCOMPARE(header.x, qRound(dpi));
        QCOMPARE(header.y, qRound(dpi));
        QVERIFY(jpeg.contains(told.description.toUtf8()));
        QVERIFY(jpeg.contains(kRecipeComment + told.recipe));
        QCOMPARE(QImage(file("map.jpg")).size(), pixelSize({60, 40}, dpi));
    }

    void jpegOfATransparentMapHasTheGround()
    {
        FigureRequest request = requestFor({60, 40});
        request.isTransparent = true;
        const MapFigure transparent(m_project, request);
        QVERIFY(saveFigure(transparent, {file("map.jpg"), 96}));
        const QColor corner = QImage(file("map.jpg")).pixelColor(1, 1);
        QVERIFY(qAbs(corner.lightness() - transparent.mapSettings().style.ground.lightness()) < 6);
    }

    void pdfHasItsSizeAndItsFonts()
    {
        QVERIFY(saveFigure(figure({180, 120}, Language::Chinese), {file("map.pdf"), 300}));
        const QString info = said("pdfinfo", {file("map.pdf")});
        const auto size =
            QRegularExpression(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts")).match(info);
        QVERIFY2(size.hasMatch(), qPrintable(info));
        QVERIFY(qAbs(size.captured(1).toDouble() - 180 / kMmPerPt) < 0.01);
        QVERIFY(qAbs(size.captured(2).toDouble() - 120 / kMmPerPt) < 0.01);
        const QString fonts = said("pdffonts", {file("map.pdf")});
        QVERIFY2(fonts.contains(QLatin1String("NotoSansCJKsc")), qPrintable(fonts));
        QVERIFY2(fonts.contains(QLatin1String("NotoSans-")), qPrintable(fonts));
        for (const QString& line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))),
                     qPrintable(line)); // embedded, and with a map to Unicode
    }

    void textOfAPdfCopiesRight_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("zh") << true
                            << QStringList{QStringLiteral("青岛"), QStringLiteral("长春"),
                                           QStringLiteral("日照"), QStringLiteral("132")};
        QTest::newRow("en") << false << QStringList{QStringLiteral("132 zones"), QStringLiteral("Qingdao")};
    }
    void textOfAPdfCopiesRight()
    {
        QFETCH(bool, isChinese);
        QFETCH(QStringList, texts);
        FigureRequest request = requestFor({400, 280}, isChinese ? Language::Chinese : Language::English);
        request.title = QStringLiteral("Zones 2022 试点");
        QVERIFY(saveFigure(MapFigure(m_project, request), {file("map.pdf")}));
        const QString text = said("pdftotext", {file("map.pdf"), QStringLiteral("-")});
        for (const QString& expected : texts + QStringList{request.title})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
        static const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FD5}]"));
        QVERIFY(!text.contains(radicals));
    }

    void pdfTellsAboutItself()
    {
        const FigureMetadata told = sampleMetadata();
        QVERIFY(saveFigure(figure({60, 40}), {file("map.pdf"), 300, false, told}));
        const QByteArray pdf = contentOf(file("map.pdf"));
        QCOMPARE(pdfInformation(pdf, kTitleKey), told.title);
        QCOMPARE(pdfInformation(pdf, "Subject"), told.description);
        QCOMPARE(pdfInformation(pdf, kRecipeKey), QString::fromUtf8(told.recipe));
        QVERIFY(!pdfInformation(pdf, "Nothing"));
        QVERIFY(!pdfInformation("no PDF", kTitleKey));
    }

    void radicalsBecomeIdeographs_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("expected");
        const auto block = [](const char* kind, const char* entries) {
            return QStringLiteral("begincmap\n1 begin%1\n%2end%1\nendcmap")
                .arg(QLatin1String(kind), QLatin1String(entries));
        };
        const auto row = [&](const char* name, const char* kind, const char* entries, const char* expected) {
            const qsizetype count = QByteArray(expected).count('\n');
            QTest::newRow(name) << block(kind, entries)
                                << QStringLiteral("begincmap\n%1 beginbfchar\n%2endbfchar\nendcmap")
                                       .arg(count)
                                       .arg(QLatin1String(expected));
        };
        row("supplement", "bfchar", "<0001> <2ED8>\n", "<0001> <9752>\n");
        row("Kangxi", "bfchar", "<0001> <2F47>\n", "<0001> <65e5>\n");
        row("range", "bfrange", "<0001> <0002> <2ED3>\n", "<0001> <957f>\n<0002> <95e8>\n");
        row("array", "bfrange", "<0001> <0002> [<0041> <2ED8>]\n", "<0001> <0041>\n<0002> <9752>\n");
        row("beyond the basic plane", "bfchar", "<0001> <D840DC00>\n", "<0001> <d840dc00>\n");
    }
    void radicalsBecomeIdeographs()
    {
        QFETCH(QString, map);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromLatin1(withUnifiedIdeographs(map.toLatin1())), expected);
    }

private:
    static QString said(const char* program, const QStringList& words)
    {
        QProcess process;
        process.start(QLatin1String(program), words);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    QString file(const char* name) const { return m_dir->filePath(QLatin1String(name)); }
    static FigureRequest requestFor(QSizeF pageMm, Language language = Language::English)
    {
        FigureRequest request;
        request.language = language;
        request.pageMm = pageMm;
        request.time.asOf = QDate(2022, 3, 1);
        return request;
    }
    MapFigure figure(QSizeF pageMm, Language language = Language::English) const
    {
        return {m_project, requestFor(pageMm, language)};
    }

    Project m_project;
    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(figure_export, FigureExportTest)
#include "tst_figure_export.moc"
