// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bookmarks.h"

#include "core/json_fields.h"
#include "core/json_merge.h"
#include "data/map_projection.h"
#include "session/session.h"

#include <algorithm>

namespace zoneatlas {

namespace {

const QString kNameKey = QStringLiteral("name");
const QString kStateKey = QStringLiteral("state");
const QString kCrsKey = QStringLiteral("crs");
const QString kFrameKey = QStringLiteral("frame_mm");

/// Where a point of another CRS is in the map's; where it was when that cannot be told.
MapPoint inCrsOf(const Project& project, const MapPoint& point, const QString& crsId)
{
    if (!project.projection || crsId.isEmpty() || crsId == project.projection->crs().id)
        return point;
    const auto projection = createProjection(crsId);
    const auto position = projection ? projection.value()->toLonLat(point) : std::nullopt;
    const auto there = position ? project.projection->toMap(*position) : std::nullopt;
    return there.value_or(point);
}

MapView viewInCrs(const Bookmark& bookmark, const Project& project)
{
    MapView view = bookmark.state.view;
    view.centre = inCrsOf(project, view.centre, bookmark.crsId);
    return view;
}

} // namespace

Bookmark bookmarkOf(const Session& session, const QString& name, QSizeF frameMm)
{
    const auto& projection = session.project().projection;
    return {name.trimmed(), stateOf(session), projection ? projection->crs().id : QString(), frameMm};
}

MapView viewOf(const Bookmark& bookmark, const Project& project, QSizeF frameMm)
{
    if (bookmark.frameMm == frameMm || bookmark.frameMm.isEmpty() || frameMm.isEmpty())
        return viewInCrs(bookmark, project);
    return viewShowing(extentOf(bookmark, project), frameMm, 0);
}

MapExtent extentOf(const Bookmark& bookmark, const Project& project)
{
    return MapToPage(viewInCrs(bookmark, project), bookmark.frameMm).visibleExtent();
}

void apply(const Bookmark& bookmark, Session& session, QSizeF frameMm)
{
    SessionState state = bookmark.state;
    state.view = viewOf(bookmark, session.project(), frameMm);
    apply(state, session);
}

QJsonObject toJson(const Bookmark& bookmark)
{
    return merged(bookmark.origin, {{kNameKey, bookmark.name},
                                    {kStateKey, toJson(bookmark.state)},
                                    {kCrsKey, bookmark.crsId},
                                    {kFrameKey, fields::toJson(bookmark.frameMm)}});
}

Bookmark bookmarkFromJson(const QJsonObject& json)
{
    Bookmark bookmark;
    bookmark.name = json.value(kNameKey).toString().trimmed();
    bookmark.state = stateFromJson(json.value(kStateKey).toObject());
    bookmark.crsId = json.value(kCrsKey).toString();
    fields::read(json.value(kFrameKey), bookmark.frameMm);
    bookmark.origin = json;
    return bookmark;
}

QJsonArray toJson(const std::vector<Bookmark>& bookmarks)
{
    QJsonArray json;
    for (const Bookmark& bookmark : bookmarks)
        json.append(toJson(bookmark));
    return json;
}

std::vector<Bookmark> bookmarksFromJson(const QJsonArray& json)
{
    std::vector<Bookmark> bookmarks;
    for (const QJsonValue& entry : json)
        if (Bookmark bookmark = bookmarkFromJson(entry.toObject()); !bookmark.name.isEmpty())
            bookmarks.push_back(std::move(bookmark));
    return bookmarks;
}

QString BookmarkList::freeName(const QString& name) const
{
    const auto isTaken = [this](const QString& wanted) {
        return std::any_of(m_bookmarks.begin(), m_bookmarks.end(),
                           [&wanted](const Bookmark& bookmark) { return bookmark.name == wanted; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void BookmarkList::setBookmarks(std::vector<Bookmark> bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    emit changed();
}

void BookmarkList::add(Bookmark bookmark)
{
    m_bookmarks.push_back(std::move(bookmark));
    emit changed();
}

void BookmarkList::rename(size_t index, const QString& name)
{
    Q_ASSERT(index < m_bookmarks.size());
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() || wanted == m_bookmarks[index].name)
        return;
    m_bookmarks[index].name = wanted;
    emit changed();
}

void BookmarkList::remove(size_t index)
{
    Q_ASSERT(index < m_bookmarks.size());
    m_bookmarks.erase(m_bookmarks.begin() + static_cast<std::ptrdiff_t>(index));
    emit changed();
}

void BookmarkList::move(size_t from, size_t to)
{
    Q_ASSERT(from < m_bookmarks.size() && to < m_bookmarks.size());
    if (from == to)
        return;
    const auto at = [this](size_t index) { return m_bookmarks.begin() + static_cast<std::ptrdiff_t>(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    emit changed();
}

} // namespace zoneatlas
