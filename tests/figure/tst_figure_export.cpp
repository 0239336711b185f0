// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every format: their size, their resolution, and what they tell about themselves.
#include "figure/figure_encoders.h"
#include "figure/pdf_text.h"
#include "test_registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
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

/// The box of all points of all paths of an SVG, in units of its viewBox. Qt writes a matrix at each group
/// and nests none.
QRectF pathBounds(const QByteArray& svg)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?"));
    const auto numbersIn = [](const QString& text) {
        std::vector<double> numbers;
        for (auto found = number.globalMatch(text); found.hasNext();)
            numbers.push_back(found.next().captured().toDouble());
        return numbers;
    };
    QPolygonF points;
    QTransform transform;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString matrix = xml.attributes().value(QLatin1String("transform")).toString();
        if (const auto m = numbersIn(matrix); m.size() == 6)
            transform = QTransform(m[0], m[1], m[2], m[3], m[4], m[5]);
        QString shape = xml.attributes().value(QLatin1String("d")).toString();
        shape += xml.attributes().value(QLatin1String("points")).toString();
        const auto numbers = numbersIn(shape);
        for (size_t i = 0; i + 1 < numbers.size(); i += 2)
            points << transform.map(QPointF(numbers[i], numbers[i + 1]));
    }
    return xml.hasError() ? QRectF(-1e9, -1e9, 1, 1) : points.boundingRect();
}

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
        QTest::newRow("svg") << QStringLiteral("a.svg") << int(FigureFormat::Svg);
        QTest::newRow("tif") << QStringLiteral("a.tif") << int(FigureFormat::GeoTiff);
        QTest::newRow("tiff") << QStringLiteral("a.TIFF") << int(FigureFormat::GeoTiff);
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
            QCOMPARE(code(name.constData(), {120, 80}), std::optional<ErrorCode>());
            const QByteArray before = contentOf(file(name.constData()));
            QCOMPARE(code(name.constData(), {120, 80}), ErrorCode::FileExists);
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

    void svgHasItsSizeInMillimetres()
    {
        QVERIFY(saveFigure(figure({180.5, 120}), {file("map.svg")}));
        QXmlStreamReader xml(contentOf(file("map.svg")));
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(QLatin1String("width")), QLatin1String("180.5mm"));
        QCOMPARE(xml.attributes().value(QLatin1String("height")), QLatin1String("120mm"));
        QCOMPARE(xml.attributes().value(QLatin1String("viewBox")), QLatin1String("0 0 180.5 120"));
    }

    void svgTextIsOutlinesOrText()
    {
        const MapFigure drawn = figure({180, 120}, Language::Chinese);
        QVERIFY(saveFigure(drawn, {file("outlines.svg")}));
        ExportTarget asText{file("text.svg")};
        asText.textAsOutlines = false;
        QVERIFY(saveFigure(drawn, asText));
        const QByteArray outlines = contentOf(file("outlines.svg"));
        QVERIFY(!outlines.contains("<text"));
        QVERIFY(!outlines.contains("<image"));
        const QByteArray text = contentOf(file("text.svg"));
        QVERIFY(text.contains("<text"));
        QVERIFY(text.contains(defaultTitle().toUtf8()));
        QVERIFY(text.contains("Noto Sans"));
    }

    void svgTellsAboutItself()
    {
        const FigureMetadata told = sampleMetadata();
        QVERIFY(saveFigure(figure({60, 40}), {file("map.svg"), 96, false, told}));
        QXmlStreamReader xml(contentOf(file("map.svg")));
        QHash<QString, QString> texts;
        QVERIFY(xml.readNextStartElement());
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("g") || xml.name() == QLatin1String("defs"))
                xml.skipCurrentElement();
            else
                texts.insert(xml.name().toString(), xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts.value(QStringLiteral("title")), told.title);
        QCOMPARE(texts.value(QStringLiteral("desc")), told.description);
        QCOMPARE(texts.value(QStringLiteral("metadata")).toUtf8(), told.recipe);
    }

    void nothingOfAZoomedSvgIsOutsideThePage()
    {
        FigureRequest request = requestFor({100, 80});
        request.extent = m_project.map->shapes().unitExtent(20);
        QVERIFY(saveFigure(MapFigure(m_project, request), {file("map.svg")}));
        const QRectF bounds = pathBounds(contentOf(file("map.svg")));
        QVERIFY(bounds.width() > 60);
        QVERIFY2(QRectF(-1, -1, 102, 82).contains(bounds), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                                          .arg(bounds.left())
                                                                          .arg(bounds.top())
                                                                          .arg(bounds.right())
                                                                          .arg(bounds.bottom())));
    }

    void aGeoTiffLiesWhereTheMapIs()
    {
        const MapFigure drawn = figure({120, 80});
        const MapExtent seen =
            MapToPage(drawn.mapSettings().view, drawn.mapSettings().frameMm).visibleExtent();
        ExportTarget target{file("map.tif"), 150};
        target.writesWorldFile = true;
        QVERIFY(saveFigure(drawn, target));
        const QString told = said("gdalinfo", {file("map.tif")});
        static const QRegularExpression cornerForm(
            QStringLiteral("(Upper Left|Lower Right) +\\( *([-0-9.]+), *([-0-9.]+)\\)"));
        auto corners = cornerForm.globalMatch(told);
        const auto first = corners.next();
        const auto last = corners.next();
        const double pixel = drawn.mapSettings().view.mapUnitsPerMm * 25.4 / 150;
        QVERIFY(qAbs(first.captured(2).toDouble() - seen.minX) < 0.01);
        QVERIFY(qAbs(first.captured(3).toDouble() - seen.maxY) < 0.01);
        QVERIFY(qAbs(last.captured(2).toDouble() - seen.maxX) < pixel); // whole pixels
        QVERIFY(qAbs(last.captured(3).toDouble() - seen.minY) < pixel);
        QVERIFY2(told.contains(QLatin1String("Albers")), qPrintable(told));
        QVERIFY(QFileInfo::exists(file("map.tfw")) && QFileInfo::exists(file("map.prj")));
    }

    void aWorldFilePlacesTheWholePage()
    {
        const MapFigure drawn = figure({120, 80});
        ExportTarget target{file("map.png"), 150};
        target.writesWorldFile = true;
        QVERIFY(saveFigure(drawn, target));
        const QList<QByteArray> lines = contentOf(file("map.pgw")).split('\n');
        // The middle of the frame is the middle of the view.
        const QPointF middle = drawn.page().mapFrameMm().center() / 25.4 * 150;
        const MapPoint centre = drawn.mapSettings().view.centre;
        QVERIFY(qAbs(lines.at(4).toDouble() + (middle.x() - 0.5) * lines.at(0).toDouble() - centre.x) < 0.01);
        QVERIFY(qAbs(lines.at(5).toDouble() + (middle.y() - 0.5) * lines.at(3).toDouble() - centre.y) < 0.01);
        QVERIFY(contentOf(file("map.prj")).startsWith("PROJCS["));
    }

    void aWorldFileThatIsThereIsKept()
    {
        QFile old(file("map.pgw"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ExportTarget target{file("map.png")};
        target.writesWorldFile = true;
        const auto refused = saveFigure(figure({60, 40}), target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().file, file("map.pgw"));
        QVERIFY(!QFileInfo::exists(file("map.png")));
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
