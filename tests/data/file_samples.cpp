// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_samples.h"

#include "core/error_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zoneatlas::test {

QString sampleFile(const char* name)
{
    return QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/files/") + QLatin1String(name);
}

QString writeFile(const QString& folder, const char* name, const QByteArray& bytes)
{
    const QString path = folder + u'/' + QLatin1String(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString writeWktLayer(const QString& folder, const QList<QByteArray>& shapes, const QByteArray& crs)
{
    QByteArray rows = "adcode,name_zh,WKT\n";
    int code = 100000;
    for (const QByteArray& shape : shapes)
        rows += QByteArray::number(code++) + ",地名,\"" + shape + "\"\n";
    writeFile(folder, "shapes.csv", rows);
    const QByteArray srs = crs.isEmpty() ? QByteArray() : "<LayerSRS>" + crs + "</LayerSRS>";
    return writeFile(folder, "shapes.vrt",
                     "<OGRVRTDataSource><OGRVRTLayer name=\"shapes\">"
                     "<SrcDataSource relativeToVRT=\"1\">shapes.csv</SrcDataSource>"
                     "<GeometryField encoding=\"WKT\" field=\"WKT\"/>" +
                         srs +
                         "<Field name=\"adcode\" src=\"adcode\"/><Field name=\"name_zh\" src=\"name_zh\"/>"
                         "</OGRVRTLayer></OGRVRTDataSource>");
}

Result<Table> tableAt(const QString& path, IssueLog* issues)
{
    IssueLog local;
    return readTable({.path = path}, issues ? *issues : local);
}

ProjectSources copyOfBundledFiles(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("data"));
    const auto copyAll = [](const QString& from, const QStringList& filters, const QString& to) {
        for (const QFileInfo& file : QDir(from).entryInfoList(filters, QDir::Files)) {
            const QString copy = to + u'/' + file.fileName();
            if (!QFile::copy(file.filePath(), copy))
                qFatal("cannot copy %s", qPrintable(file.filePath()));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    };
    copyAll(bundledResourceDir() + QStringLiteral("/data"), {QStringLiteral("*.csv")},
            folder + QStringLiteral("/data"));
    copyAll(bundledShapefileDir(), {QStringLiteral("prefectures.*"), QStringLiteral("provinces.*")}, folder);
    return ProjectSources::bundled(folder, folder);
}

void replaceInFile(const QString& path, const QByteArray& before, const QByteArray& after)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        qFatal("%s does not hold %s", qPrintable(path), before.constData());
    bytes.replace(at, before.size(), after);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
}

void truncateFile(const QString& path, qint64 size)
{
    if (!QFile::resize(path, size))
        qFatal("cannot cut %s", qPrintable(path));
}

QString summaryOf(const Error& error)
{
    QStringList place{QFileInfo(error.file).fileName()};
    if (error.row)
        place += QString::number(*error.row);
    if (!error.field.isEmpty())
        place += error.field;
    return place.join(u' ') + QStringLiteral(": ") + errorCodeName(error.code);
}

QStringList summaryOf(const IssueLog& issues)
{
    QStringList lines;
    for (const Issue& issue : issues)
        lines += summaryOf(issue.problem) + QStringLiteral(", ") + remedyName(issue.remedy);
    return lines;
}

} // namespace zoneatlas::test
