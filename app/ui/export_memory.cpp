// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace zoneatlas {

namespace {

const QString kFolderKey = QStringLiteral("export/folder");
const QString kEndingKey = QStringLiteral("export/ending");

} // namespace

QString exportFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString last = QSettings().value(kFolderKey).toString();
    return !last.isEmpty() && QDir(last).exists() ? last : pictures;
}

void rememberExport(const QString& path)
{
    rememberExportFolder(path);
    QSettings().setValue(kEndingKey, QFileInfo(path).suffix());
}

void rememberExportFolder(const QString& path)
{
    QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
}

std::optional<LastExport> lastExport()
{
    const QSettings settings;
    const LastExport last{settings.value(kFolderKey).toString(), settings.value(kEndingKey).toString()};
    const bool isUsable = !last.ending.isEmpty() && !last.folder.isEmpty() && QDir(last.folder).exists();
    return isUsable ? std::optional(last) : std::nullopt;
}

} // namespace zoneatlas
