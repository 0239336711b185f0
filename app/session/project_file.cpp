// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_file.h"

#include "core/json_merge.h"
#include "session/portable_paths.h"
#include "session/safe_save.h"
#include "session/source_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

/// Raised when an older program would misread what a newer one writes; what is merely added is kept by older
/// programs as it is. Whoever raises it adds a step to kSteps.
constexpr int kFormat = 1;
constexpr std::array<FormatStep, kFormat - 1> kSteps{};

const QString kFormatKey = QStringLiteral("zoneatlas_project");
const QString kProgramKey = QStringLiteral("program");
const QString kDataKey = QStringLiteral("data");
const QString kShownKey = QStringLiteral("shown");
const QString kBookmarksKey = QStringLiteral("bookmarks");
const QString kChartsKey = QStringLiteral("charts");
const QString kPanelsKey = QStringLiteral("panels");
const QString kPageKey = QStringLiteral("page");
const QString kSequencesKey = QStringLiteral("sequences");
const QString kNameKey = QStringLiteral("name");
const QString kFieldsKey = QStringLiteral("fields");

/// Far more than a project needs: what is larger is something else.
constexpr qint64 kMostBytes = qint64{64} << 20;

// ---- Sources

ProjectSources withPaths(ProjectSources sources, const auto& change)
{
    for (DataSource* source : sources.all())
        if (!source->isEmpty())
            source->path = change(source->path);
    return sources;
}

/// What of a source only a newer program understands. The rest is written anew: what was taken out of it must
/// not come back.
QJsonObject unknownOf(QJsonObject source)
{
    QJsonObject unknownFields = source.value(kFieldsKey).toObject();
    for (const FieldRole role : allFieldRoles())
        unknownFields.remove(fieldRoleCode(role));
    for (const char* known : {"path", "layer", "encoding", "crs", "fields", "joins"})
        source.remove(QLatin1String(known));
    if (!unknownFields.isEmpty())
        source.insert(kFieldsKey, unknownFields);
    return source;
}

QJsonObject dataJson(const ProjectFile& project, const QString& folder)
{
    const ProjectSources portable =
        withPaths(project.sources, [&folder](const QString& path) { return portablePath(path, folder); });
    QJsonObject kept = project.origin.value(kDataKey).toObject();
    const QJsonObject fresh = fields::toJson(portable).toObject();
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        if (it->isObject())
            kept.insert(it.key(), unknownOf(kept.value(it.key()).toObject()));
    return merged(kept, fresh);
}

// ---- The state that is shown

QJsonObject shownJson(const Bookmark& shown)
{
    QJsonObject json = toJson(shown);
    json.remove(kNameKey);
    return json;
}

/// Passwords come and go with the program: no file has them.
ProjectSources withoutPasswords(ProjectSources sources)
{
    for (DataSource* source : sources.all())
        source->password.clear();
    return sources;
}

/// A state without what is looking rather than work.
SessionState workOf(SessionState state)
{
    const SessionState plain;
    state.view = plain.view;
    state.time = plain.time;
    state.selection = plain.selection;
    state.compareMode = plain.compareMode;
    state.comparedWith = plain.comparedWith;
    return state;
}

QStringList textsFrom(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& entry : json.toArray())
        texts.append(entry.toString());
    return texts;
}

// ---- Text

/// Where the parser stopped, in a line that an editor can go to.
QString damageIn(const QByteArray& text, const QJsonParseError& problem)
{
    const auto line = text.left(problem.offset).count('\n') + 1;
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(line).arg(problem.errorString());
}

Result<ProjectFile> projectFromText(const QByteArray& text, const QString& path)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text, &problem);
    const bool isOurs = text.isEmpty() || text.contains(kFormatKey.toUtf8());
    if (problem.error != QJsonParseError::NoError && isOurs)
        return Error{.code = ErrorCode::ProjectDamaged, .file = path, .detail = damageIn(text, problem)};
    return projectFromJson(json.object(), path);
}

/// The version before is kept, as long as it was a good one. That it cannot be kept is no reason not to save.
void keepBackup(const QString& path, const QByteArray& newText)
{
    QFile old(path);
    if (!old.open(QIODevice::ReadOnly) || old.size() > kMostBytes)
        return;
    const QByteArray text = old.readAll();
    if (text == newText || !projectFromText(text, path))
        return;
    static_cast<void>(saveSafely(backupPath(path), text));
}

} // namespace

bool isSameWork(const ProjectFile& a, const ProjectFile& b)
{
    return withoutPasswords(a.sources) == withoutPasswords(b.sources) &&
           workOf(a.shown.state) == workOf(b.shown.state) && a.bookmarks == b.bookmarks &&
           a.charts == b.charts && a.page == b.page && a.sequences == b.sequences;
}

QJsonObject toJson(const ProjectFile& project, const QString& folder)
{
    const QJsonObject fresh{
        {kFormatKey, kFormat},
        {kProgramKey, QStringLiteral("ZoneAtlas %1").arg(QCoreApplication::applicationVersion())},
        {kShownKey, shownJson(project.shown)},
        {kBookmarksKey, toJson(project.bookmarks)},
        {kChartsKey, QJsonArray::fromStringList(project.charts)},
        {kPanelsKey, QJsonArray::fromStringList(project.panels)},
        {kPageKey, project.page},
        {kSequencesKey, project.sequences}};
    QJsonObject json = merged(project.origin, fresh);
    json.insert(kDataKey, dataJson(project, folder));
    return json;
}

Result<ProjectFile> projectFromJson(const QJsonObject& json, const QString& path)
{
    const int format = json.value(kFormatKey).toInt();
    if (format < 1)
        return Error{.code = ErrorCode::NotAProject, .file = path};
    ProjectFile project;
    const auto stepsDone = static_cast<size_t>(std::min(format, kFormat)) - 1;
    project.origin = broughtUpToDate(json, std::span(kSteps).subspan(stepsDone));
    project.sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    fields::read(project.origin.value(kDataKey), project.sources);
    project.sources = withPaths(std::move(project.sources), [&path](const QString& portable) {
        return localPath(portable, QFileInfo(path).absolutePath());
    });
    project.shown = bookmarkFromJson(project.origin.value(kShownKey).toObject());
    project.bookmarks = bookmarksFromJson(project.origin.value(kBookmarksKey).toArray());
    project.charts = textsFrom(project.origin.value(kChartsKey));
    project.panels = textsFrom(project.origin.value(kPanelsKey));
    project.page = project.origin.value(kPageKey).toObject();
    project.sequences = project.origin.value(kSequencesKey).toObject();
    return project;
}

std::optional<Error> newerFormat(const ProjectFile& project, const QString& path)
{
    if (project.origin.value(kFormatKey).toInt() <= kFormat)
        return std::nullopt;
    return Error{.code = ErrorCode::ProjectTooNew,
                 .file = path,
                 .value = project.origin.value(kProgramKey).toString().section(QLatin1Char(' '), -1)};
}

QByteArray projectText(const ProjectFile& project, const QString& path)
{
    return QJsonDocument(toJson(project, QFileInfo(path).absolutePath())).toJson(QJsonDocument::Indented);
}

Result<ProjectFile> readProjectFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.code = ErrorCode::FileMissing, .file = path};
    if (QFileInfo(path).isDir() || file.size() > kMostBytes)
        return Error{.code = ErrorCode::NotAProject, .file = path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::FileUnreadable, .file = path, .detail = file.errorString()};
    return projectFromText(file.readAll(), path);
}

Outcome saveProjectFile(const ProjectFile& project, const QString& path)
{
    const QByteArray text = projectText(project, path);
    // Written to the disk before the backup is touched: a full disk leaves both as they were.
    return saveSafely(path, text, [&] { keepBackup(path, text); });
}

void removeLeftovers(const QString& path)
{
    removeStaleSaves(path);
    removeStaleSaves(backupPath(path));
}

QString backupPath(const QString& path)
{
    return path + QLatin1Char('~');
}

QJsonObject broughtUpToDate(QJsonObject json, std::span<const FormatStep> steps)
{
    for (const FormatStep step : steps)
        json = step(std::move(json));
    return json;
}

} // namespace zoneatlas
