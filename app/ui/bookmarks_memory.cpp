// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks_memory.h"

#include <QJsonDocument>
#include <QSettings>

namespace zoneatlas {

namespace {

const QString kKey = QStringLiteral("bookmarks");
const QString kUnreadableKey = QStringLiteral("bookmarks-unreadable");

} // namespace

void saveBookmarks(QSettings& settings, const std::vector<Bookmark>& bookmarks)
{
    settings.setValue(kKey,
                      QString::fromUtf8(QJsonDocument(toJson(bookmarks)).toJson(QJsonDocument::Compact)));
}

std::vector<Bookmark> loadBookmarks(QSettings& settings)
{
    const QString text = settings.value(kKey).toString();
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!text.isEmpty() && !json.isArray())
        settings.setValue(kUnreadableKey, text);
    return bookmarksFromJson(json.array());
}

} // namespace zoneatlas
