// SPDX-License-Identifier: GPL-3.0-or-later
// What an atlas of the bundled data holds, how its files are called, and that it appears whole.
#include "figure/atlas.h"
#include "figure/contact_sheet.h"
#include "figure/pdf_text.h"
#include "figure/recipe.h"
#include "test_registry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AtlasTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void aBatchIsShownOnTheDayOfItsApproval()
    {
        const auto entries = entriesFor(smallRequest(AtlasBy::Batch));
        QCOMPARE(entries.size(), m_project.ledger->batches().size());
        const AtlasEntry& third = entries[2];
        QCOMPARE(third.fileName, QStringLiteral("batch-3_2018-07-24.png"));
        QCOMPARE(third.figure.time, (TimeView{TimeMode::Batch, QDate(2018, 7, 24), {}}));
        QCOMPARE(third.approved, 22);
        QCOMPARE(third.inForce, 22);
        QVERIFY2(third.figure.title.startsWith(QStringLiteral("Batch 3 · 24 July 2018 · 22 zone")),
                 qPrintable(third.figure.title));
    }

    void laterBatchesAreLeftOut()
    {
        AtlasRequest request = smallRequest(AtlasBy::Batch);
        request.figure.time.asOf = QDate(2019, 1, 1);
        request.figure.title = QStringLiteral("Zones");
        const auto entries = entriesFor(request);
        QCOMPARE(entries.size(), size_t{3});
        QVERIFY(entries[0].figure.title.startsWith(QStringLiteral("Zones · Batch 1 ")));
    }

    void aProvinceIsShownWithItsOwnZones()
    {
        AtlasRequest request = smallRequest(AtlasBy::Province);
        request.figure.pageMm = {180, 120};
        const auto entries = entriesFor(request);
        int inForce = 0;
        int approved = 0;
        for (const AtlasEntry& entry : entries) {
            inForce += entry.inForce;
            approved += entry.approved;
            const MapFigure figure(m_project, entry.figure);
            DrawnReport report;
            [[maybe_unused]] const QImage image = figure.image(30, &report);
            QVERIFY2(static_cast<int>(report.zonesDrawn.size()) == entry.approved,
                     qPrintable(entry.figure.title));
            for (const ZoneId& id : report.zonesDrawn)
                QCOMPARE(m_project.ledger->zone(id)->province, entry.province);
        }
        const Standing standing = m_project.ledger->standingOn(QDate(2025, 4, 25));
        QCOMPARE(inForce, standing.inForce);
        QCOMPARE(approved, standing.approved);
        QCOMPARE(static_cast<int>(entries.size()), standing.provincesCovered());
    }

    void theProvinceFillsItsMapWithAMargin()
    {
        const auto entries = entriesFor(smallRequest(AtlasBy::Province));
        const auto zhejiang = std::find_if(entries.begin(), entries.end(), [](const AtlasEntry& entry) {
            return entry.province.value == QLatin1String("330000");
        });
        QVERIFY(zhejiang != entries.end());
        QCOMPARE(zhejiang->fileName, QStringLiteral("330000_Zhejiang.png"));
        MapExtent province;
        const BoundaryShapes& shapes = m_project.map->shapes();
        for (const size_t unit : shapes.unitsOfProvince(zhejiang->province, BoundaryLevel::Prefecture))
            province.include(shapes.unitExtent(unit));
        const MapExtent& shown = *zhejiang->figure.extent;
        QVERIFY(shown.minX < province.minX && shown.maxX > province.maxX);
        QVERIFY(shown.minY < province.minY && shown.maxY > province.maxY);
        QVERIFY(shown.width() < 1.3 * province.width());
    }

    void namesFollowTheTemplate_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("second");
        const auto row = [](AtlasBy by, const char* names, const char* second) {
            QTest::newRow(names) << static_cast<int>(by) << QString::fromLatin1(names)
                                 << QString::fromLatin1(second);
        };
        row(AtlasBy::Batch, "{n}.png", "02.png");
        row(AtlasBy::Batch, "a {date} b{batch}{batch}.PNG", "a 2016-01-12 b22.PNG");
        row(AtlasBy::Batch, "batch {batch}", "batch 2.png");
        row(AtlasBy::Province, "{n} {code} {province} {date}.png", "02 120000 Tianjin 2025-04-25.png");
    }
    void namesFollowTheTemplate()
    {
        QFETCH(int, by);
        QFETCH(QString, names);
        QFETCH(QString, second);
        AtlasRequest request = smallRequest(static_cast<AtlasBy>(by));
        request.names = names;
        QCOMPARE(entriesFor(request)[1].fileName, second);
    }

    void badTemplatesAreTold_data()
    {
        using Kind = AtlasNameProblem::Kind;
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](AtlasBy by, const char* names, Kind kind, const char* value) {
            QTest::newRow(names) << static_cast<int>(by) << QString::fromLatin1(names)
                                 << static_cast<int>(kind) << QString::fromLatin1(value);
        };
        row(AtlasBy::Batch, "{m}.png", Kind::UnknownField, "{m}");
        row(AtlasBy::Batch, "{n.png", Kind::UnknownField, "{n.png");
        row(AtlasBy::Batch, "{province}.png", Kind::UnknownField, "{province}");
        row(AtlasBy::Province, "{batch}.png", Kind::UnknownField, "{batch}");
        row(AtlasBy::Batch, "map.png", Kind::SameName, "map.png");
        row(AtlasBy::Province, "{date}.png", Kind::SameName, "2025-04-25.png");
        row(AtlasBy::Batch, "{n}.doc", Kind::NotAFileName, "01.doc");
        row(AtlasBy::Batch, "../{n}.png", Kind::NotAFileName, "../01.png");
        row(AtlasBy::Batch, ".png", Kind::NotAFileName, ".png");
    }
    void badTemplatesAreTold()
    {
        QFETCH(int, by);
        QFETCH(QString, names);
        QFETCH(int, kind);
        QFETCH(QString, value);
        AtlasRequest request = smallRequest(static_cast<AtlasBy>(by));
        request.names = names;
        const auto entries = atlasEntries(m_project, request);
        const auto* problem = std::get_if<AtlasNameProblem>(&entries);
        QVERIFY(problem);
        QCOMPARE(static_cast<int>(problem->kind), kind);
        QCOMPARE(problem->value, value);
    }

    void theIndexOpensInASpreadsheet()
    {
        AtlasEntry entry;
        entry.fileName = QStringLiteral("a.png");
        entry.figure.title = QStringLiteral("浙江, \"zones\"");
        entry.date = QDate(2022, 3, 1);
        entry.province = ProvinceCode(QStringLiteral("330000"));
        entry.inForce = 11;
        entry.approved = 12;
        QCOMPARE(atlasIndexCsv({entry}),
                 QByteArray("\xEF\xBB\xBF"
                            "file,title,date,batch,province_code,zones_in_force,approved\r\n"
                            "a.png,\"浙江, \"\"zones\"\"\",2022-03-01,,330000,11,12\r\n"));
    }

    void theFolderHoldsFiguresAndIndex()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("atlas"));
        const AtlasRequest request = smallRequest(AtlasBy::Batch);
        const auto entries = entriesFor(request);
        QVERIFY(writeAtlas(m_project, request, entries, {path}));
        QStringList expected{QStringLiteral("index.csv"), QStringLiteral("index.pdf")};
        for (const AtlasEntry& entry : entries)
            expected.append(entry.fileName);
        expected.sort();
        QCOMPARE(entriesOf(path), expected);
        QCOMPARE(entriesOf(folder.path()), QStringList{QStringLiteral("atlas")});
        QCOMPARE(contentOf(path + QStringLiteral("/index.csv")), atlasIndexCsv(entries));
        QVERIFY(contentOf(path + QStringLiteral("/index.pdf")).startsWith("%PDF-"));
        const QImage drawn = MapFigure(m_project, entries[1].figure).image(request.dpi);
        QCOMPARE(QImage(path + u'/' + entries[1].fileName).convertToFormat(drawn.format()), drawn);
    }

    void anOldAtlasIsReplacedWhenAskedTo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("atlas"));
        AtlasRequest request = smallRequest(AtlasBy::Batch);
        QVERIFY(writeAtlas(m_project, request, entriesFor(request), {path}));
        request.names = QStringLiteral("{n}, new.png");
        const Outcome refused = writeAtlas(m_project, request, entriesFor(request), {path});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileExists);
        QVERIFY(writeAtlas(m_project, request, entriesFor(request), {path, true}));
        QCOMPARE(entriesOf(path).first(), QStringLiteral("01, new.png"));
        QVERIFY(!entriesOf(path).contains(QStringLiteral("batch-3_2018-07-24.png")));
        QVERIFY(writeAtlas(m_project, request, entriesFor(request), {path, true}));
        QFile own(path + QStringLiteral("/notes.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        const Outcome kept = writeAtlas(m_project, request, entriesFor(request), {path, true});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::FolderHoldsOthers);
        QCOMPARE(kept.error().value, QStringLiteral("notes.txt"));
        QVERIFY(QFile::exists(own.fileName()));
    }

    void cancelledItLeavesNothing()
    {
        const AtlasRequest request = smallRequest(AtlasBy::Batch);
        const auto entries = entriesFor(request);
        for (const int after : {0, 3, static_cast<int>(entries.size())}) {
            const QTemporaryDir folder;
            const Outcome cancelled =
                writeAtlas(m_project, request, entries, {folder.filePath(QStringLiteral("atlas"))},
                           [after](int done, int) { return done < after; });
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
            QCOMPARE(entriesOf(folder.path()), QStringList());
        }
    }

    void theSheetTakesAsManyPagesAsItNeeds()
    {
        const MapFigure figure(m_project, entriesFor(smallRequest(AtlasBy::Batch))[0].figure);
        ContactSheet sheet(figure.pageMm());
        QCOMPARE(sheet.pageCount(), 0);
        for (int i = 0; i < 9; ++i)
            sheet.add(figure, QStringLiteral("a.png"), QString(200, u'x'));
        QCOMPARE(sheet.pageCount(), 2); // two beside each other, four below
        QVERIFY(sheet.finish({}).contains("/Count 2"));
    }

    void theTextOfTheSheetCopiesRight()
    {
        const QTemporaryDir folder;
        const MapFigure figure(m_project, entriesFor(smallRequest(AtlasBy::Batch))[0].figure);
        ContactSheet sheet(figure.pageMm());
        // Glyphs that Qt names by radicals: ⻘岛, ⻓春, ⽇照.
        sheet.add(figure, QStringLiteral("a-1.png"), QStringLiteral("青岛 长春 日照 · 132 zones"));
        QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sheet.finish({QStringLiteral("标题"), {}, {}, "{}"}));
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* word : {"青岛", "长春", "日照", "132 zones", "a-1.png"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
        QCOMPARE(pdfInformation(contentOf(file.fileName()), "Title"), QStringLiteral("标题"));
    }

    void eachFileTellsItsFigureAndTheWhole()
    {
        const QTemporaryDir folder;
        AtlasRequest request = smallRequest(AtlasBy::Province);
        request.figure.time.asOf = QDate(2018, 12, 31);
        request.names = QStringLiteral("{code}.png");
        const auto entries = entriesFor(request);
        const QString path = folder.filePath(QStringLiteral("atlas/"));
        QVERIFY(writeAtlas(m_project, request, entries, {path}));
        const QString third = path + entries[2].fileName;
        const Result<Recipe> recipe = readRecipe(third);
        QVERIFY(recipe);
        QCOMPARE(recipe->request, entries[2].figure);
        QCOMPARE(recipe->atlas, request);
        const Project again = loadProject(recipe->sources);
        QCOMPARE(MapFigure(again, recipe->request).image(recipe->dpi),
                 QImage(third).convertToFormat(QImage::Format_RGB32));
        const Result<Recipe> index = readRecipe(path + QStringLiteral("index.pdf"));
        QVERIFY(index);
        QCOMPARE(index->request, request.figure);
        QCOMPARE(index->atlas, request);
    }

private:
    [[nodiscard]] static AtlasRequest smallRequest(AtlasBy by)
    {
        AtlasRequest request;
        request.figure.pageMm = {85, 50};
        request.figure.time.asOf = QDate(2025, 4, 25);
        request.by = by;
        return request;
    }

    [[nodiscard]] std::vector<AtlasEntry> entriesFor(const AtlasRequest& request) const
    {
        auto entries = atlasEntries(m_project, request);
        return std::get<std::vector<AtlasEntry>>(std::move(entries));
    }

    Project m_project;
};

ZONEATLAS_TEST(atlas, AtlasTest)
#include "tst_atlas.moc"
