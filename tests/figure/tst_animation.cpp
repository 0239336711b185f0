// SPDX-License-Identifier: GPL-3.0-or-later
// Which frames an animation has, and that its files hold just these.
#include "figure/animation.h"
#include "figure/film_writer.h"
#include "figure/gif_palette.h"
#include "figure/gif_writer.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <gif_lib.h>

#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <memory>
#include <numeric>

using namespace zoneatlas;

namespace {

QStringList datesOf(const std::vector<AnimationFrame>& frames)
{
    QStringList dates;
    for (const AnimationFrame& frame : frames)
        dates.append(frame.date.toString(Qt::ISODate));
    return dates;
}

/// Three small pictures: a white ground, a red square, the square moved.
PictureSequence squares()
{
    PictureSequence pictures;
    pictures.size = {41, 31};
    pictures.items = {{1204, QStringLiteral("0001_2015-03-06.png")},
                      {1204, QStringLiteral("0002_2015-03-07.png")},
                      {4204, QStringLiteral("0003_2016-01-12.png")}};
    pictures.picture = [](size_t i) {
        QImage image(41, 31, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; i > 0 && y < 5; ++y)
            for (int x = 0; x < 5; ++x)
                image.setPixelColor(static_cast<int>(i) * 8 + x, 10 + y, QColor(200, 30, 30));
        return image;
    };
    return pictures;
}

struct GifCloser
{
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, GifCloser>;

Gif readGif(const QString& path)
{
    Gif gif(DGifOpenFileName(QFile::encodeName(path).constData(), nullptr));
    if (gif && DGifSlurp(gif.get()) != GIF_OK)
        gif.reset();
    return gif;
}

QList<int> delaysIn(GifFileType& gif)
{
    QList<int> delays;
    for (int i = 0; i < gif.ImageCount; ++i) {
        GraphicsControlBlock control{};
        delays.append(DGifSavedExtensionToGCB(&gif, i, &control) == GIF_OK ? control.DelayTime : -1);
    }
    return delays;
}

/// Nothing but these, hidden things included.
QStringList entriesOf(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

using Writer = Outcome (*)(const PictureSequence&, const FileTarget&, const Progress&);

} // namespace

class AnimationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void framesFollowTheEvents()
    {
        const AnimationRequest plain;
        const auto frames = framesOf(*test::smallLedger(), plain);
        QCOMPARE(datesOf(frames), QStringList({QStringLiteral("2015-03-06"), QStringLiteral("2015-03-07"),
                                               QStringLiteral("2016-01-12"), QStringLiteral("2018-07-24"),
                                               QStringLiteral("2020-05-06")}));
        QCOMPARE(frames.front().durationMs, 1200);
        QCOMPARE(frames.back().durationMs, 4200);
    }

    void theNumberOfFramesIsTheFormula_data()
    {
        QTest::addColumn<bool>("isMonthly");
        QTest::addColumn<int>("fades");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<size_t>("frames");
        QTest::newRow("events") << false << 0 << QDate() << size_t{5};
        QTest::newRow("events, fading") << false << 3 << QDate() << size_t{5 + 3 * 4};
        QTest::newRow("events to a day") << false << 0 << QDate(2016, 1, 12) << size_t{3};
        QTest::newRow("months") << true << 0 << QDate() << size_t{63 + 1}; // March 2015 to May 2020
        QTest::newRow("months, fading") << true << 2 << QDate() << size_t{64 + 2 * 63};
        QTest::newRow("before all") << false << 5 << QDate(2010, 1, 1) << size_t{1};
    }
    void theNumberOfFramesIsTheFormula()
    {
        QFETCH(bool, isMonthly);
        QFETCH(int, fades);
        QFETCH(QDate, asOf);
        QFETCH(size_t, frames);
        AnimationRequest request;
        request.step = isMonthly ? AnimationStep::Month : AnimationStep::Event;
        request.fadeFrames = fades;
        request.figure.time.asOf = asOf;
        QCOMPARE(framesOf(*test::smallLedger(), request).size(), frames);
    }

    void monthsEndOnTheirLastDay()
    {
        AnimationRequest request;
        request.step = AnimationStep::Month;
        const QStringList dates = datesOf(framesOf(*test::smallLedger(), request));
        QCOMPARE(dates.first(), QStringLiteral("2015-02-28"));
        QCOMPARE(dates.at(12), QStringLiteral("2016-02-29"));
        QCOMPARE(dates.last(), QStringLiteral("2020-05-31"));
        QCOMPARE(QSet<QString>(dates.begin(), dates.end()).size(), dates.size());
    }

    void aFadeGoesFromOneDateToTheNext()
    {
        AnimationRequest request;
        request.fadeFrames = 3;
        const auto frames = framesOf(*test::smallLedger(), request);
        const QDate first(2015, 3, 7);
        QCOMPARE(frames[1], (AnimationFrame{first, 40, 0.25}));
        QCOMPARE(frames[3], (AnimationFrame{first, 40, 0.75}));
        QCOMPARE(frames[4], (AnimationFrame{first, 1200, 1}));
    }

    void onlyChangesAfterTheStartCount()
    {
        AnimationRequest request;
        request.figure.time = {TimeMode::Between, {}, QDate(2016, 1, 12)};
        QCOMPARE(datesOf(framesOf(*test::smallLedger(), request)).mid(0, 2),
                 QStringList({QStringLiteral("2018-07-23"), QStringLiteral("2018-07-24")}));
    }

    void picturesInTheFolderAreTheFiguresOfTheirDates()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("frames"));
        const AnimationRequest request = smallRequest();
        QVERIFY(writePictureFolder(picturesOf(m_project, request), {path}));
        const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
        const auto frames = framesOf(*m_project.ledger, request);
        QCOMPARE(static_cast<size_t>(names.size()), frames.size());
        for (size_t i = 0; i < frames.size(); ++i) {
            const QString& name = names.at(static_cast<qsizetype>(i));
            QVERIFY(name.contains(frames[i].date.toString(Qt::ISODate)));
            const QImage expected = MapFigure(m_project, figureAt(request, frames[i].date)).image(96);
            QCOMPARE(QImage(path + u'/' + name).convertToFormat(expected.format()), expected);
        }
        QCOMPARE(entriesOf(folder), QStringList{QStringLiteral("frames")});
    }

    void nothingJumpsBetweenFrames_data()
    {
        QTest::addColumn<QSizeF>("pageMm");
        QTest::addColumn<bool>("isChinese");
        for (const bool isChinese : {false, true}) {
            const char* language = isChinese ? "zh" : "en";
            QTest::addRow("screen %s", language) << QSizeF(508, 285.75) << isChinese;
            QTest::addRow("slide %s", language) << QSizeF(338.7, 190.5) << isChinese;
            QTest::addRow("a4 %s", language) << QSizeF(297, 210) << isChinese;
            QTest::addRow("half %s", language) << QSizeF(180, 120) << isChinese;
            QTest::addRow("column %s", language) << QSizeF(170, 120) << isChinese;
            QTest::addRow("narrow %s", language) << QSizeF(85, 85) << isChinese;
        }
    }
    void nothingJumpsBetweenFrames()
    {
        QFETCH(QSizeF, pageMm);
        QFETCH(bool, isChinese);
        AnimationRequest request;
        request.figure.pageMm = pageMm;
        request.figure.language = isChinese ? Language::Chinese : Language::English;
        const auto frames = framesOf(*m_project.ledger, request);
        const MapFigure first(m_project, figureAt(request, frames.front().date));
        for (const AnimationFrame& frame : frames) {
            const MapFigure figure(m_project, figureAt(request, frame.date));
            QCOMPARE(figure.page().mapFrameMm(), first.page().mapFrameMm());
            QCOMPARE(figure.page().legendRectMm(), first.page().legendRectMm());
            QCOMPARE(figure.mapSettings().view, first.mapSettings().view);
        }
    }

    void blendingMeetsBothEnds()
    {
        QImage from(2, 1, QImage::Format_RGB32);
        from.fill(qRgb(200, 100, 0));
        QImage to(2, 1, QImage::Format_RGB32);
        to.fill(qRgb(100, 200, 50));
        QCOMPARE(blended(from, to, 0), from);
        QCOMPARE(blended(from, to, 1), to);
        QCOMPARE(blended(from, to, 0.5).pixel(0, 0), qRgb(150, 150, 25));
    }

    void flatColoursKeepTheirValue()
    {
        QImage image(300, 300, QImage::Format_RGB32);
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 300; ++x)
                image.setPixel(x, y, y < 200 ? qRgb(12, 34, 56) : qRgb(x % 256, y % 256, (x + y) % 256));
        ColorCounts counts;
        counts.add(image);
        GifPalette palette(counts);
        QCOMPARE(palette.colors().size(), size_t{GifPalette::kMaxColors});
        QCOMPARE(palette.colors()[palette.indexOf(qRgb(12, 34, 56))], qRgb(12, 34, 56));
        const QRgb mixed = palette.colors()[palette.indexOf(qRgb(100, 250, 94))];
        QVERIFY(qAbs(qRed(mixed) - 100) < 30 && qAbs(qGreen(mixed) - 250) < 30);
    }

    void gifDelaysDoNotDrift() { QCOMPARE(gifDelays(squares()), (std::vector{120, 121, 420})); }

    void aGifReadsBackAsItWasMeant()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("squares.gif"));
        QVERIFY(writeGif(squares(), {path}));
        const Gif gif = readGif(path);
        QVERIFY(gif);
        QCOMPARE(gif->SWidth, 41);
        QCOMPARE(gif->SHeight, 31);
        QCOMPARE(gif->ImageCount, 3);
        QCOMPARE(delaysIn(*gif), QList<int>({120, 121, 420}));
        // Only the squares' rectangle is stored: from the old place to the new one.
        const GifImageDesc& moved = gif->SavedImages[2].ImageDesc;
        QCOMPARE(QRect(moved.Left, moved.Top, moved.Width, moved.Height), QRect(8, 10, 13, 5));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("GIF89a") && bytes.contains("NETSCAPE2.0"));

        QImageReader reader(path, "gif");
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(reader.read().convertToFormat(QImage::Format_RGB32), squares().picture(i));
    }

    void aGifOfTheMapHasAFrameForEachDate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.gif"));
        AnimationRequest request = smallRequest();
        request.fadeFrames = 1;
        QVERIFY(writeGif(picturesOf(m_project, request), {path}));
        const Gif gif = readGif(path);
        QVERIFY(gif);
        const auto frames = framesOf(*m_project.ledger, request);
        QCOMPARE(static_cast<size_t>(gif->ImageCount), frames.size());
        int total = 0;
        for (const AnimationFrame& frame : frames)
            total += frame.durationMs;
        const QList<int> delays = delaysIn(*gif);
        QCOMPARE(std::accumulate(delays.begin(), delays.end(), 0) * 10, total);
        // The ground and the land are flat: they have not changed a bit.
        const QImage first = QImage(path).convertToFormat(QImage::Format_RGB32);
        const QImage expected = picturesOf(m_project, request).picture(0);
        QCOMPARE(first.size(), expected.size());
        QCOMPARE(first.pixel(1, 1), expected.pixel(1, 1));
        int far = 0;
        for (int y = 0; y < first.height(); ++y)
            for (int x = 0; x < first.width(); ++x)
                far += qAbs(qGreen(first.pixel(x, y)) - qGreen(expected.pixel(x, y))) > 12 ? 1 : 0;
        QVERIFY2(far * 200 < first.width() * first.height(), qPrintable(QString::number(far)));
    }

    void filmTimingIsExactWhereItCanBe()
    {
        PictureSequence pictures;
        pictures.items = {{1200, {}}, {4200, {}}};
        QCOMPARE(filmTimingOf(pictures), (FilmTiming{5, {6, 21}}));
        pictures.items = {{1200, {}}, {40, {}}, {1200, {}}};
        QCOMPARE(filmTimingOf(pictures), (FilmTiming{25, {30, 1, 30}}));
        pictures.items = {{333, {}}, {333, {}}, {334, {}}};
        QCOMPARE(filmTimingOf(pictures), (FilmTiming{25, {8, 9, 8}}));
    }

    void aFilmHasItsSizeAndLength()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("squares.mp4"));
        const Outcome written = writeFilm(squares(), {path}, {});
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty()) {
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::ToolMissing);
            QVERIFY(entriesOf(folder).isEmpty());
            return;
        }
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(entriesOf(folder), QStringList{QStringLiteral("squares.mp4")});
        QProcess probe;
        probe.start(QStringLiteral("ffprobe"),
                    {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"),
                     QStringLiteral("-of"), QStringLiteral("json"), path});
        QVERIFY(probe.waitForFinished());
        const QJsonObject stream = QJsonDocument::fromJson(probe.readAllStandardOutput())
                                       .object()
                                       .value(QStringLiteral("streams"))
                                       .toArray()
                                       .at(0)
                                       .toObject();
        QCOMPARE(stream.value(QStringLiteral("codec_name")).toString(), QStringLiteral("h264"));
        QCOMPARE(stream.value(QStringLiteral("pix_fmt")).toString(), QStringLiteral("yuv420p"));
        QCOMPARE(stream.value(QStringLiteral("width")).toInt(), 42);
        QCOMPARE(stream.value(QStringLiteral("height")).toInt(), 32);
        const double seconds = stream.value(QStringLiteral("duration")).toString().toDouble();
        QVERIFY2(qAbs(seconds - 6.612) < 0.03, qPrintable(QString::number(seconds)));
    }

    void withoutTheProgramAFilmIsRefused()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder.path()));
        const Outcome refused = writeFilm(squares(), {folder.filePath(QStringLiteral("a.mp4"))}, {});
        qputenv("PATH", path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ToolMissing);
        QCOMPARE(refused.error().value, QStringLiteral("ffmpeg"));
        QVERIFY(entriesOf(folder).isEmpty());
    }

    void cancelledWorkLeavesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("after");
        for (const int after : {0, 2, 3})
            for (int kind = 0; kind < 3; ++kind)
                QTest::addRow("%d after %d", kind, after) << kind << after;
    }
    void cancelledWorkLeavesNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, after);
        if (kind == 2 && QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            return; // there is no film to cancel; withoutTheProgramAFilmIsRefused looks at that
        const QTemporaryDir folder;
        const Writer writer = std::array<Writer, 3>{writePictureFolder, writeGif, writeFilm}[size_t(kind)];
        const Outcome cancelled = writer(squares(), {folder.filePath(QStringLiteral("out"))},
                                         [after](int done, int) { return done < after; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(entriesOf(folder), QStringList());
    }

    void whatIsThereStaysUnlessAskedOtherwise()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("frames"));
        QVERIFY(QDir().mkdir(path)); // an empty one is in nobody's way
        QVERIFY(writePictureFolder(squares(), {path}));
        const Outcome refused = writePictureFolder(squares(), {path});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileExists);
        QVERIFY(writePictureFolder(squares(), {path, true}));
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), 3);
        QCOMPARE(entriesOf(folder), QStringList{QStringLiteral("frames")});
        for (const Writer writer : {Writer(writeGif), Writer(writeFilm)}) {
            const Outcome kept = writer(squares(), {path}, {});
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, ErrorCode::FileExists);
        }
    }

    void aFolderWithOtherThingsIsNeverReplaced()
    {
        const QTemporaryDir folder;
        QFile thesis(folder.filePath(QStringLiteral("thesis.odt")));
        QVERIFY(thesis.open(QIODevice::WriteOnly) && thesis.write("years") == 5);
        thesis.close();
        const Outcome refused = writePictureFolder(squares(), {folder.path(), true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FolderHoldsOthers);
        QCOMPARE(refused.error().value, QStringLiteral("thesis.odt"));
        QCOMPARE(entriesOf(folder), QStringList{QStringLiteral("thesis.odt")});
    }

    void tooLargeIsRefusedBeforeAnyPicture()
    {
        const QTemporaryDir folder;
        PictureSequence pictures = squares();
        pictures.size = {100'000, 1000};
        pictures.picture = [](size_t) -> QImage { qFatal("no picture may be asked for"); };
        for (const Writer writer : {Writer(writePictureFolder), Writer(writeGif), Writer(writeFilm)}) {
            const Outcome refused = writer(pictures, {folder.filePath(QStringLiteral("big"))}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::SizeTooLarge);
        }
        QVERIFY(entriesOf(folder).isEmpty());
    }

private:
    [[nodiscard]] static AnimationRequest smallRequest()
    {
        AnimationRequest request;
        request.figure.pageMm = {85, 60};
        return request;
    }

    Project m_project;
};

ZONEATLAS_TEST(animation, AnimationTest)
#include "tst_animation.moc"
