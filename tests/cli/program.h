// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStringList>

namespace zoneatlas::test {

struct ProgramRun
{
    int exitCode = -1;
    QByteArray out;
    QString err;
};

/// The words of a line; a space at its end is followed by an empty one.
[[nodiscard]] QStringList words(const char* line);
/// The environment of a server: no display, plain locale.
[[nodiscard]] QProcessEnvironment bareEnvironment();
/// Runs the program that was built and waits for it.
[[nodiscard]] ProgramRun runProgram(const QStringList& words,
                                    const QProcessEnvironment& environment = bareEnvironment());
/// The answer of `query --format json` with these options added.
[[nodiscard]] QJsonObject queryAnswer(const QStringList& options);
/// One field of every row of an array, as text.
[[nodiscard]] QSet<QString> fieldsOf(const QJsonObject& answer, const QString& array, const QString& field);
[[nodiscard]] QByteArray fileContent(const QString& path);

} // namespace zoneatlas::test
