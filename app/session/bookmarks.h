// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_state.h"

#include <QJsonArray>
#include <QObject>

namespace zoneatlas {

struct Project;

/// A state with a name.
struct Bookmark
{
    QString name;
    SessionState state;
    QString crsId;  ///< in which `state.view` is
    QSizeF frameMm; ///< of the map when it was made
    /// Where it was read from: what a newer program wrote there is kept when it is written again.
    QJsonObject origin{};

    bool operator==(const Bookmark&) const = default;
};

/// The session as it is, under a name; `frameMm` is that of the map on screen.
[[nodiscard]] Bookmark bookmarkOf(const Session& session, const QString& name, QSizeF frameMm);
/// The view that shows what the bookmark showed, in a frame of another size or a map in another CRS. In the
/// same frame and CRS it is the same view.
[[nodiscard]] MapView viewOf(const Bookmark& bookmark, const Project& project, QSizeF frameMm);
/// The part of the map that the bookmark showed, in the CRS of the project.
[[nodiscard]] MapExtent extentOf(const Bookmark& bookmark, const Project& project);
/// Brings the session to the bookmark.
void apply(const Bookmark& bookmark, Session& session, QSizeF frameMm);

/// With what a newer program wrote in `bookmark.origin`.
[[nodiscard]] QJsonObject toJson(const Bookmark& bookmark);
[[nodiscard]] Bookmark bookmarkFromJson(const QJsonObject& json);
/// In order. Keys come out sorted, so that equal bookmarks are equal texts.
[[nodiscard]] QJsonArray toJson(const std::vector<Bookmark>& bookmarks);
/// Entries without a name are left out.
[[nodiscard]] std::vector<Bookmark> bookmarksFromJson(const QJsonArray& json);

/// The bookmarks of the session, in the order of its tour. GUI thread.
class BookmarkList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    /// `name`, or with a number behind it where that is taken.
    [[nodiscard]] QString freeName(const QString& name) const;

    void setBookmarks(std::vector<Bookmark> bookmarks);
    void add(Bookmark bookmark);                    ///< at the end
    void rename(size_t index, const QString& name); ///< nothing when `name` is blank
    void remove(size_t index);
    void move(size_t from, size_t to); ///< `to`: its place afterwards

signals:
    void changed();

private:
    std::vector<Bookmark> m_bookmarks;
};

} // namespace zoneatlas
