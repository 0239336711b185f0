// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bookmarks.h"

#include "data/map_projection.h"
#include "session/session.h"
#include "session/tour.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;

namespace {

constexpr QSizeF kFrame(300, 200);
const ZoneId kB(QStringLiteral("b"));

Project projectIn(const QString& crsId)
{
    Project project;
    project.ledger = test::smallLedger();
    project.trade = std::make_shared<const TradeLedger>();
    project.projection = createProjection(crsId).value();
    return project;
}

Project smallProject()
{
    return projectIn(QLatin1String(kChinaAlbersId));
}

Bookmark named(const QString& name)
{
    Bookmark bookmark;
    bookmark.name = name;
    bookmark.frameMm = kFrame;
    return bookmark;
}

QStringList namesOf(const BookmarkList& list)
{
    QStringList names;
    for (const Bookmark& bookmark : list.bookmarks())
        names << bookmark.name;
    return names;
}

void fill(BookmarkList& list, const QStringList& names)
{
    for (const QString& name : names)
        list.add(named(name));
}

} // namespace

class BookmarksTest : public QObject
{
    Q_OBJECT

private slots:
    void goingThereRestoresTheState();
    void anotherFrameShowsTheSamePart();
    void anotherCrsShowsTheSamePlace();
    void jsonRoundTrips();
    void jsonKeepsWhatItDoesNotKnow();
    void namelessEntriesAreLeftOut();
    void listTellsEachChangeOnce();
    void orderCanBeChanged_data();
    void orderCanBeChanged();
    void freeNamesAreNumbered();
    void tourGoesThroughAllAndEnds();
    void tourEndsWhenStoppedOrChanged();
};

void BookmarksTest::goingThereRestoresTheState()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kB);
    session.filter().showOnlyBatch(2);
    session.time().setDate({2017, 1, 1});
    session.mapView().setView({{1.0 / 3, 4e6}, 5432.1});
    const SessionState state = stateOf(session);
    const Bookmark bookmark = bookmarkOf(session, QStringLiteral(" here "), kFrame);
    QCOMPARE(bookmark.name, QStringLiteral("here"));
    session.selection().clear();
    session.filter().clear();
    session.time().goToLast();
    session.mapView().setView({});
    apply(bookmark, session, kFrame);
    QCOMPARE(stateOf(session), state);
}

void BookmarksTest::anotherFrameShowsTheSamePart()
{
    const Project project = smallProject();
    Bookmark bookmark = named(QStringLiteral("x"));
    bookmark.state.view = {{0, 4e6}, 10'000};
    const MapExtent part = extentOf(bookmark, project);
    QCOMPARE(part.width(), 3e6);
    const MapView view = viewOf(bookmark, project, {150, 400});
    QCOMPARE(view.centre, bookmark.state.view.centre);
    QCOMPARE(view.mapUnitsPerMm, 20'000.0);
}

void BookmarksTest::anotherCrsShowsTheSamePlace()
{
    const Project mercator = projectIn(QStringLiteral("EPSG:3857"));
    const LonLat hangzhou{120.15, 30.29};
    Bookmark bookmark = named(QStringLiteral("x"));
    bookmark.crsId = QLatin1String(kChinaAlbersId);
    bookmark.state.view = {*smallProject().projection->toMap(hangzhou), 5000};
    const auto there = mercator.projection->toLonLat(viewOf(bookmark, mercator, kFrame).centre);
    QVERIFY(there && std::abs(there->lonDeg - hangzhou.lonDeg) < 1e-7 &&
            std::abs(there->latDeg - hangzhou.latDeg) < 1e-7);
}

void BookmarksTest::jsonRoundTrips()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kB);
    const std::vector<Bookmark> bookmarks{bookmarkOf(session, QStringLiteral("一"), kFrame),
                                          named(QStringLiteral("two"))};
    const QByteArray text = QJsonDocument(toJson(bookmarks)).toJson();
    const std::vector<Bookmark> read = bookmarksFromJson(QJsonDocument::fromJson(text).array());
    QCOMPARE(read.size(), size_t{2});
    QCOMPARE(read[0].state, bookmarks[0].state);
    QCOMPARE(read[0].name, QStringLiteral("一"));
    QCOMPARE(read[0].crsId, QLatin1String(kChinaAlbersId));
    QCOMPARE(read[0].frameMm, kFrame);
    QCOMPARE(QJsonDocument(toJson(read)).toJson(), text);
}

void BookmarksTest::jsonKeepsWhatItDoesNotKnow()
{
    const QByteArray text = R"([{"name": "x", "colour": "red", "frame_mm": [3, 2],
        "state": {"fog": 0.5, "view": {"tilt": 30, "x": 1, "y": 2}}}])";
    std::vector<Bookmark> bookmarks = bookmarksFromJson(QJsonDocument::fromJson(text).array());
    QCOMPARE(bookmarks.size(), size_t{1});
    QCOMPARE(bookmarks[0].state.view.centre, (MapPoint{1, 2}));
    bookmarks[0].name = QStringLiteral("y");
    const QJsonObject json = toJson(bookmarks).at(0).toObject();
    const QJsonObject state = json[QStringLiteral("state")].toObject();
    QCOMPARE(json[QStringLiteral("name")].toString(), QStringLiteral("y"));
    QCOMPARE(json[QStringLiteral("colour")].toString(), QStringLiteral("red"));
    QCOMPARE(state[QStringLiteral("fog")].toDouble(), 0.5);
    QCOMPARE(state[QStringLiteral("view")].toObject()[QStringLiteral("tilt")].toInt(), 30);
    QCOMPARE(state[QStringLiteral("view")].toObject()[QStringLiteral("x")].toInt(), 1);
}

void BookmarksTest::namelessEntriesAreLeftOut()
{
    const QByteArray text = R"([7, {}, {"name": "  "}, {"name": "x"}])";
    QCOMPARE(bookmarksFromJson(QJsonDocument::fromJson(text).array()).size(), size_t{1});
}

void BookmarksTest::listTellsEachChangeOnce()
{
    BookmarkList list;
    QSignalSpy spy(&list, &BookmarkList::changed);
    fill(list, {QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(spy.count(), 2);
    list.rename(0, QStringLiteral("  "));
    list.rename(0, QStringLiteral("a"));
    list.move(1, 1);
    list.setBookmarks(std::vector(list.bookmarks()));
    QCOMPARE(spy.count(), 2);
    list.rename(0, QStringLiteral("z "));
    list.remove(1);
    QCOMPARE(spy.count(), 4);
    QCOMPARE(namesOf(list), QStringList{QStringLiteral("z")});
}

void BookmarksTest::orderCanBeChanged_data()
{
    QTest::addColumn<size_t>("from");
    QTest::addColumn<size_t>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << size_t{0} << size_t{2} << QStringLiteral("bcad");
    QTest::newRow("to the end") << size_t{1} << size_t{3} << QStringLiteral("acdb");
    QTest::newRow("up") << size_t{3} << size_t{1} << QStringLiteral("adbc");
    QTest::newRow("to the top") << size_t{2} << size_t{0} << QStringLiteral("cabd");
}

void BookmarksTest::orderCanBeChanged()
{
    QFETCH(const size_t, from);
    QFETCH(const size_t, to);
    QFETCH(const QString, order);
    BookmarkList list;
    fill(list, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    list.move(from, to);
    QCOMPARE(namesOf(list).join(QString()), order);
}

void BookmarksTest::freeNamesAreNumbered()
{
    BookmarkList list;
    QCOMPARE(list.freeName(QStringLiteral("a")), QStringLiteral("a"));
    fill(list, {QStringLiteral("a"), QStringLiteral("a (2)")});
    QCOMPARE(list.freeName(QStringLiteral("a")), QStringLiteral("a (3)"));
}

void BookmarksTest::tourGoesThroughAllAndEnds()
{
    BookmarkList list;
    Tour tour(list);
    tour.start();
    QVERIFY(!tour.isRunning());
    fill(list, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QSignalSpy arrived(&tour, &Tour::arrived);
    tour.setHoldMs(30);
    tour.start();
    QCOMPARE(arrived.count(), 1); // at the first one at once
    QTRY_VERIFY(!tour.isRunning());
    QCOMPARE(arrived.count(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(arrived.at(i).at(0).value<size_t>(), static_cast<size_t>(i));
}

void BookmarksTest::tourEndsWhenStoppedOrChanged()
{
    BookmarkList list;
    fill(list, {QStringLiteral("a"), QStringLiteral("b")});
    Tour tour(list);
    QSignalSpy running(&tour, &Tour::runningChanged);
    tour.start();
    tour.stop();
    tour.stop();
    QCOMPARE(running.count(), 2);
    tour.start();
    list.remove(1);
    QVERIFY(!tour.isRunning());
}

ZONEATLAS_TEST(bookmarks, BookmarksTest)
#include "tst_bookmarks.moc"
