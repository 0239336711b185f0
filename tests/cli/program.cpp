// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace zoneatlas::test {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LANG", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    // Nobody's remembered choices.
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
    return environment;
}

ProgramRun runProgram(const QStringList& words, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ZONEATLAS_PROGRAM), words);
    const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {isDone ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject queryAnswer(const QStringList& options)
{
    const QStringList words{QStringLiteral("query"), QStringLiteral("--format"), QStringLiteral("json")};
    return QJsonDocument::fromJson(runProgram(words + options).out).object();
}

QSet<QString> fieldsOf(const QJsonObject& answer, const QString& array, const QString& field)
{
    QSet<QString> values;
    for (const QJsonValue& row : answer.value(array).toArray())
        values.insert(row.toObject().value(field).toVariant().toString());
    return values;
}

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace zoneatlas::test
