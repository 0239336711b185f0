// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "cli/option_table.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace zoneatlas {

/// The options of one command as typed values. The first thing that is wrong is kept and the rest reads on
/// with defaults: ask for `problem` when everything has been read.
class OptionReader
{
public:
    OptionReader(CommandKind command, const QStringList& words);

    [[nodiscard]] bool has(const char* name) const;
    /// What stands there without an option: the files of a command that takes some.
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString text(const char* name) const;
    /// ISO dates only.
    [[nodiscard]] std::optional<QDate> date(const char* name);
    /// `fallback` when the option is not given.
    [[nodiscard]] double number(const char* name, double least, double most, double fallback);

    /// One word of a vocabulary; its first entry when the option is not given.
    template <class T>
    [[nodiscard]] T word(const char* name, const std::vector<std::pair<const char*, T>>& vocabulary)
    {
        if (!has(name))
            return vocabulary.front().second;
        QStringList known;
        for (const auto& [code, value] : vocabulary) {
            if (text(name) == QLatin1String(code))
                return value;
            known.append(QLatin1String(code));
        }
        failUnknownWord(name, known);
        return vocabulary.front().second;
    }

    /// The project file named without an option; empty when there is none.
    [[nodiscard]] QString projectPath() const;
    /// Of the window: the figure named instead; empty when there is none.
    [[nodiscard]] QString figurePath() const;
    /// Of the window: the file of data named instead; empty when there is none.
    [[nodiscard]] QString dataPath() const;

    /// Keeps the first message only.
    void fail(const QString& message);
    void fail(Failure failure);
    [[nodiscard]] const std::optional<Failure>& problem() const { return m_problem; }
    [[nodiscard]] CommandKind command() const { return m_command; }

private:
    void failUnknownOption(const QString& name);
    [[nodiscard]] bool isOpened(const QString& word) const;
    void checkPositionals(const QStringList& words);
    void failPositional(const QString& word);
    void failUnknownWord(const char* name, const QStringList& known);

    CommandKind m_command;
    std::vector<OptionSpec> m_specs;
    QCommandLineParser m_parser;
    std::optional<Failure> m_problem;
};

} // namespace zoneatlas
