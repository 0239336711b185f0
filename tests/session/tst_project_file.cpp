// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_file.h"

#include "session/misplaced_values.h"
#include "test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zoneatlas;

namespace {

constexpr int kKills = 100;
constexpr int kPairsBeforeKill = 4; ///< at most, as long as one pair of saves takes here

ProjectFile fullProject(const QString& folder)
{
    ProjectFile project;
    project.sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    project.sources.crsId = QStringLiteral("EPSG:3857");
    project.sources.zones.path = folder + QStringLiteral("/data/港口.xlsx");
    project.sources.zones.layer = QStringLiteral("Sheet1");
    project.sources.zones.encoding = QStringLiteral("GB18030");
    project.sources.zones.fields = {{FieldRole::Date, QStringLiteral("day")}, {FieldRole::Group, QString()}};
    project.sources.zones.joins = {{QStringLiteral("襄樊"), QStringLiteral("420600")}};
    project.sources.provinces = {};
    project.shown.state.view = {{1.0 / 3, 4e6}, 5432.1};
    project.shown.state.time = {TimeMode::Between, {2022, 1, 24}, QDate(2020, 4, 27)};
    project.shown.state.selection.zones = {ZoneId(QStringLiteral("b")), ZoneId(QStringLiteral("a"))};
    project.shown.state.filter.batches = {2, 5};
    project.shown.state.reading.knownBy = QDate(2023, 3, 1);
    project.shown.state.choropleth = ChoroplethChoice{};
    project.shown.crsId = QStringLiteral("EPSG:3857");
    project.shown.frameMm = {300, 200.5};
    Bookmark bookmark = project.shown;
    bookmark.name = QStringLiteral("一");
    project.bookmarks = {bookmark};
    project.charts = {QStringLiteral("national-trade"), QStringLiteral("zones-over-time")};
    project.panels = {QStringLiteral("details"), QStringLiteral("table")};
    project.page = {{QStringLiteral("dpi"), 300}};
    project.sequences = {
        {QStringLiteral("atlas"), QJsonObject{{QStringLiteral("by"), QStringLiteral("province")}}}};
    return project;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// What a file tells, without where it was read from.
ProjectFile plain(ProjectFile project)
{
    project.origin = {};
    project.shown.origin = {};
    for (Bookmark& bookmark : project.bookmarks)
        bookmark.origin = {};
    return project;
}

ErrorCode errorOf(const QString& path)
{
    const auto read = readProjectFile(path);
    return read ? ErrorCode::Cancelled : read.error().code;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// Every file in it was written an hour ago.
void makeOld(const QString& folder)
{
    for (const QString& name : namesIn(folder)) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    }
}

/// Saves two projects in turn until it is killed. Never returns.
[[noreturn]] void saveForEver(const ProjectFile& one, const ProjectFile& other, const QString& path)
{
    while (true) {
        if (!saveProjectFile(other, path) || !saveProjectFile(one, path))
            ::_exit(1);
    }
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everythingRoundTrips()
    {
        const ProjectFile project = fullProject(m_dir->path());
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        QVERIFY(saveProjectFile(project, path));
        const auto read = readProjectFile(path);
        QVERIFY(read);
        QVERIFY(plain(*read) == project);
    }

    void aRewriteHasTheSameBytes()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        QVERIFY(saveProjectFile(fullProject(m_dir->path()), path));
        const QByteArray first = contentOf(path);
        QVERIFY(saveProjectFile(*readProjectFile(path), path));
        QCOMPARE(contentOf(path), first);
        QVERIFY(!QFile::exists(backupPath(path))); // nothing was replaced
    }

    void pathsAreRelativeAndBundledDataHaveNames()
    {
        const QString path = m_dir->filePath(QStringLiteral("projects/a.zatlas"));
        QDir().mkpath(m_dir->filePath(QStringLiteral("projects")));
        QVERIFY(saveProjectFile(fullProject(m_dir->path()), path));
        const QByteArray text = contentOf(path);
        QVERIFY(text.contains("\"../data/港口.xlsx\""));
        QVERIFY(text.contains("\"bundled:shapefiles/prefectures.shp\""));
        QVERIFY(!text.contains(m_dir->path().toUtf8()));
    }

    void aMovedFolderOpensUnchanged()
    {
        const QString before = m_dir->filePath(QStringLiteral("before"));
        QDir().mkpath(before);
        const ProjectFile project = fullProject(before);
        QVERIFY(saveProjectFile(project, before + QStringLiteral("/a.zatlas")));
        const QString after = m_dir->filePath(QStringLiteral("after/deeper"));
        QDir().mkpath(m_dir->filePath(QStringLiteral("after")));
        QVERIFY(QDir().rename(before, after));
        const auto read = readProjectFile(after + QStringLiteral("/a.zatlas"));
        QCOMPARE(read->sources.zones.path, after + QStringLiteral("/data/港口.xlsx"));
        ProjectFile moved = project;
        moved.sources.zones.path = read->sources.zones.path;
        QVERIFY(plain(*read) == moved);
    }

    void whatIsNotKnownIsKept()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        write(path, R"({"zoneatlas_project": 1, "weather": {"wind": 3}, "charts": ["x"],
            "data": {"moon": 1, "zones": {"path": "z.csv", "layer": "old", "tint": "red",
                "fields": {"date": "d", "mood": "m"}, "joins": {"a": "b"}}},
            "shown": {"state": {"fog": 0.5, "view": {"tilt": 30, "x": 1}}, "sun": true},
            "bookmarks": [{"name": "n", "colour": "blue"}], "page": {"ink": 7}})");
        ProjectFile project = *readProjectFile(path);
        project.sources.zones.layer.clear();
        project.sources.zones.joins.clear();
        project.sources.zones.fields.clear();
        project.charts.clear();
        project.page = {{QStringLiteral("dpi"), 96}};
        QVERIFY(saveProjectFile(project, path));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
        const auto at = [&json](const char* place) {
            QJsonValue value = json;
            for (const QString& key : QString::fromLatin1(place).split(u'/'))
                value = value.isArray() ? value[key.toInt()] : value[key];
            return value;
        };
        QCOMPARE(at("weather/wind").toInt(), 3);
        QCOMPARE(at("data/moon").toInt(), 1);
        QCOMPARE(at("data/zones/tint").toString(), QStringLiteral("red"));
        QCOMPARE(at("data/zones/fields/mood").toString(), QStringLiteral("m"));
        QCOMPARE(at("shown/sun").toBool(), true);
        QCOMPARE(at("shown/state/fog").toDouble(), 0.5);
        QCOMPARE(at("shown/state/view/tilt").toInt(), 30);
        QCOMPARE(at("bookmarks/0/colour").toString(), QStringLiteral("blue"));
        QCOMPARE(at("page/ink").toInt(), 7);
        // What was taken out does not come back.
        for (const char* gone : {"data/zones/layer", "data/zones/joins", "data/zones/fields/date"})
            QVERIFY2(at(gone).isUndefined(), gone);
        QVERIFY(at("charts").toArray().isEmpty());
    }

    void aLittleIsEnough()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        write(path, R"({"zoneatlas_project": 1})");
        const auto read = readProjectFile(path);
        QVERIFY(read);
        QVERIFY(read->sources == ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
    }

    void badFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& content, ErrorCode code) {
            QTest::newRow(name) << content << static_cast<int>(code);
        };
        row("empty", "", ErrorCode::ProjectDamaged);
        row("cut", "{\"zoneatlas_project\": 1, \"data\": {\"crs", ErrorCode::ProjectDamaged);
        row("something after the end", R"({"zoneatlas_project": 1} x)", ErrorCode::ProjectDamaged);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), ErrorCode::NotAProject);
        row("other JSON", R"({"type": "FeatureCollection"})", ErrorCode::NotAProject);
        row("a list", "[1]", ErrorCode::NotAProject);
        row("a format that is no number", R"({"zoneatlas_project": "1"})", ErrorCode::NotAProject);
    }
    void badFilesAreToldApart()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        write(path, content);
        const auto read = readProjectFile(path);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(read.error().file, path);
    }

    void valuesOfAnotherKindAreToldAndTheRestHolds()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        write(path, R"({"zoneatlas_project": 1, "charts": 7, "panels": ["table", 3], "weather": 5,
            "data": {"zones": 12, "trade": "own.csv", "crs": "EPSG:3857"},
            "shown": {"state": {"time": {"mode": true}, "shows_labels": null}}})");
        const auto read = readProjectFile(path);
        QVERIFY(read);
        QCOMPARE(read->sources.crsId, QStringLiteral("EPSG:3857"));
        QCOMPARE(read->sources.trade.path, m_dir->filePath(QStringLiteral("own.csv")));
        QVERIFY(!read->sources.zones.isEmpty());
        QStringList told;
        for (const Issue& issue : misplacedValues(*read, path)) {
            QCOMPARE(issue.problem.code, ErrorCode::KeyIgnored);
            told.append(issue.problem.value + u'/' + issue.problem.detail);
        }
        QCOMPARE(told, (QStringList{QStringLiteral("charts: 7/list"), QStringLiteral("data.zones: 12/object"),
                                    QStringLiteral("panels[1]: 3/text"),
                                    QStringLiteral("shown.state.time.mode: true/text")}));
    }

    void whatIsSavedHasNoValueOfAnotherKind()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        QVERIFY(saveProjectFile(fullProject(m_dir->path()), path));
        QVERIFY(misplacedValues(*readProjectFile(path), path).empty());
    }

    void ofANewerFormatWhatIsUnderstoodIsRead()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        write(path, R"({"zoneatlas_project": 99, "program": "ZoneAtlas 7.5", "charts": ["national-trade"],
            "weather": {"wind": 3}})");
        const auto read = readProjectFile(path);
        QVERIFY(read);
        QCOMPARE(read->charts, QStringList{QStringLiteral("national-trade")});
        const auto newer = newerFormat(*read, path);
        QVERIFY(newer);
        QCOMPARE(newer->code, ErrorCode::ProjectTooNew);
        QCOMPARE(newer->value, QStringLiteral("7.5"));
        // Saved, it is of this program's format, and keeps the rest.
        QVERIFY(saveProjectFile(*read, path));
        const auto saved = readProjectFile(path);
        QVERIFY(!newerFormat(*saved, path));
        QCOMPARE(
            saved->origin.value(QStringLiteral("weather")).toObject().value(QStringLiteral("wind")).toInt(),
            3);
    }

    void passwordsAreNoWork()
    {
        ProjectFile project = fullProject(m_dir->path());
        project.sources.trade.path = QStringLiteral("PG:dbname=gis");
        ProjectFile known = project;
        known.sources.trade.password = QStringLiteral("geheim");
        QVERIFY(isSameWork(project, known));
        QVERIFY(!projectText(known, m_dir->filePath(QStringLiteral("a.zatlas"))).contains("geheim"));
    }

    void placesWithoutAProjectAreToldApart()
    {
        QCOMPARE(errorOf(m_dir->filePath(QStringLiteral("none.zatlas"))), ErrorCode::FileMissing);
        QCOMPARE(errorOf(m_dir->path()), ErrorCode::NotAProject);
    }

    void olderFormatsAreBroughtUpToDateStepByStep()
    {
        const FormatStep steps[] = {[](QJsonObject json) {
                                        json.insert(QStringLiteral("b"), json.take(QStringLiteral("a")));
                                        return json;
                                    },
                                    [](QJsonObject json) {
                                        json.insert(QStringLiteral("c"), json.take(QStringLiteral("b")));
                                        return json;
                                    }};
        const QJsonObject first{{QStringLiteral("a"), 1}, {QStringLiteral("z"), 2}};
        const QJsonObject third{{QStringLiteral("c"), 1}, {QStringLiteral("z"), 2}};
        QCOMPARE(broughtUpToDate(first, steps), third);
        const QJsonObject second{{QStringLiteral("b"), 1}, {QStringLiteral("z"), 2}};
        QCOMPARE(broughtUpToDate(second, std::span(steps).subspan(1)), third);
    }

    void lookingIsNoWork()
    {
        const ProjectFile project = fullProject(m_dir->path());
        ProjectFile looked = project;
        looked.shown.state.view.mapUnitsPerMm *= 2;
        looked.shown.state.time.asOf = {2016, 1, 12};
        looked.shown.state.selection = {};
        looked.shown.state.compareMode = CompareMode::Swipe;
        looked.shown.frameMm *= 2;
        looked.panels.clear();
        QVERIFY(isSameWork(project, looked));
        ProjectFile filtered = project;
        filtered.shown.state.filter = {};
        QVERIFY(!isSameWork(project, filtered));
        ProjectFile joined = project;
        joined.sources.zones.joins.clear();
        QVERIFY(!isSameWork(project, joined));
        ProjectFile animated = project;
        animated.sequences = {};
        QVERIFY(!isSameWork(project, animated));
        ProjectFile charted = project;
        charted.charts.removeLast();
        QVERIFY(!isSameWork(project, charted));
    }

    void theVersionBeforeIsKept()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        ProjectFile project = fullProject(m_dir->path());
        QVERIFY(saveProjectFile(project, path));
        const QByteArray first = contentOf(path);
        project.charts.clear();
        QVERIFY(saveProjectFile(project, path));
        QCOMPARE(contentOf(backupPath(path)), first);
        // Only a good one takes its place.
        write(path, "{ damaged");
        QVERIFY(saveProjectFile(project, path));
        QCOMPARE(contentOf(backupPath(path)), first);
    }

    void aSaveThatFailsLosesNothing()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        ProjectFile project = fullProject(m_dir->path());
        QVERIFY(saveProjectFile(project, path));
        const QByteArray first = contentOf(path);
        project.charts.clear();
        // As on a full disk: no file may grow over this.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        ::getrlimit(RLIMIT_FSIZE, &usual);
        const rlimit tight{100, usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const Outcome saved = saveProjectFile(project, path);
        ::setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, before);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
        QVERIFY(!saved.error().detail.isEmpty());
        QCOMPARE(contentOf(path), first);
        QCOMPARE(namesIn(m_dir->path()), QStringList{QStringLiteral("a.zatlas")});
    }

    void placesThatCannotBeWrittenAreTold()
    {
        const ProjectFile project = fullProject(m_dir->path());
        for (const QString& path :
             {m_dir->filePath(QStringLiteral("no/such/folder.zatlas")), m_dir->path()}) {
            const Outcome saved = saveProjectFile(project, path);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(saved.error().file, path);
        }
    }

    void aKilledSaveLeavesTheOldOrTheNew()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        const ProjectFile one = fullProject(m_dir->path());
        ProjectFile other = one;
        for (int i = 0; i < 200; ++i) // long enough to be cut
            other.bookmarks.push_back(one.bookmarks.front());
        QVERIFY(saveProjectFile(one, path));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(saveProjectFile(other, path) && saveProjectFile(one, path));
        const int longestUs = static_cast<int>(kPairsBeforeKill * timer.nsecsElapsed() / 1000);
        QVERIFY(QFile::remove(backupPath(path)));
        const QByteArrayList good{projectText(one, path), projectText(other, path)};
        for (int i = 0; i < kKills; ++i) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0)
                saveForEver(one, other, path);
            QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(longestUs)));
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status)); // it had not failed by itself
            QVERIFY2(good.contains(contentOf(path)), contentOf(path).right(200).constData());
            const QByteArray backup = contentOf(backupPath(path));
            QVERIFY2(backup.isEmpty() || good.contains(backup), backup.right(200).constData());
        }
        QVERIFY(QFile::exists(backupPath(path))); // some did save
        // What they left behind goes when nobody can be saving it any more.
        makeOld(m_dir->path());
        removeLeftovers(path);
        QCOMPARE(namesIn(m_dir->path()),
                 (QStringList{QStringLiteral("a.zatlas"), QStringLiteral("a.zatlas~")}));
    }

    void onlyLeftoversOfItsOwnSavesGo()
    {
        const QString path = m_dir->filePath(QStringLiteral("a.zatlas"));
        const QStringList others{QStringLiteral(".~lock.a.zatlas"), QStringLiteral(".~save.a.zatlas.mine"),
                                 QStringLiteral(".~save.b.zatlas.0123abcd"),
                                 QStringLiteral("a.zatlas.backup"), QStringLiteral("a.zatlas.AbCdEf")};
        for (const QString& name : others + QStringList{QStringLiteral(".~save.a.zatlas.0123abcd"),
                                                        QStringLiteral(".~save.a.zatlas~.0123abcd")})
            write(m_dir->filePath(name), "{");
        makeOld(m_dir->path());
        const QString young = QStringLiteral(".~save.a.zatlas.89abcdef"); // somebody may be writing it
        write(m_dir->filePath(young), "{");
        QStringList left = others + QStringList{young};
        left.sort();
        removeLeftovers(path);
        QCOMPARE(sorted(namesIn(m_dir->path())), left);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(project_file, ProjectFileTest)
#include "tst_project_file.moc"
