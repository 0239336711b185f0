// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_reader.h"

#include "cli/cli_text.h"
#include "cli/near_matches.h"
#include "data/data_files.h"
#include "figure/figure_export.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

bool isProject(const QString& word)
{
    return word.endsWith(QLatin1String(".zatlas"), Qt::CaseInsensitive);
}

/// Anything that may have a recipe in it.
bool isFigure(const QString& word)
{
    const QStringList endings = figureEndings() + QStringList{QStringLiteral(".gif"), QStringLiteral(".mp4"),
                                                              QStringLiteral(".json")};
    return std::any_of(endings.begin(), endings.end(),
                       [&word](const QString& ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

OptionReader::OptionReader(CommandKind command, const QStringList& words)
    : m_command(command)
    , m_specs(optionsOf(command))
{
    for (const OptionSpec& spec : m_specs)
        m_parser.addOption(QCommandLineOption(spec.names, spec.description, spec.valueName));
    const bool isRead = m_parser.parse(QStringList{QStringLiteral("zoneatlas")} + words);
    const QStringList unknown = m_parser.unknownOptionNames();
    // A command that does not exist is told before options that only it would have.
    if (command == CommandKind::Window && !words.isEmpty() && !words.first().startsWith(u'-') &&
        !isOpened(words.first()))
        failPositional(words.first());
    else if (!unknown.isEmpty())
        failUnknownOption(unknown.first());
    else if (!isRead)
        fail(m_parser.errorText());
    else if (command != CommandKind::Inspect)
        checkPositionals(m_parser.positionalArguments());
}

void OptionReader::checkPositionals(const QStringList& words)
{
    for (const QString& word : words)
        if (!isOpened(word))
            failPositional(word);
    if (words.size() > 1)
        fail(CliText::tr("%1: only one file can be opened at a time.").arg(words.at(1)));
}

/// The window opens figures and data too, as when one is dropped on it.
bool OptionReader::isOpened(const QString& word) const
{
    const bool isWindow = m_command == CommandKind::Window;
    return isProject(word) || (isWindow && (isFigure(word) || isDataFile(word)));
}

QString OptionReader::projectPath() const
{
    const QString word = m_parser.positionalArguments().value(0);
    return isProject(word) ? word : QString();
}

QString OptionReader::figurePath() const
{
    const QString word = m_parser.positionalArguments().value(0);
    return isFigure(word) ? word : QString();
}

QString OptionReader::dataPath() const
{
    const QString word = m_parser.positionalArguments().value(0);
    return isProject(word) || isFigure(word) ? QString() : word;
}

bool OptionReader::has(const char* name) const
{
    // Asked about an option that a command does not have, Qt's parser warns.
    const auto isCalled = [name](const OptionSpec& spec) { return spec.names.contains(QLatin1String(name)); };
    return std::any_of(m_specs.begin(), m_specs.end(), isCalled) && m_parser.isSet(QLatin1String(name));
}

QString OptionReader::text(const char* name) const
{
    return has(name) ? m_parser.value(QLatin1String(name)) : QString();
}

std::optional<QDate> OptionReader::date(const char* name)
{
    if (!has(name))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate day = QDate::fromString(text(name), Qt::ISODate);
    if (day.isValid() && form.match(text(name)).hasMatch())
        return day;
    fail(CliText::tr("--%1: “%2” is not a date. Write it as YYYY-MM-DD, for example 2022-03-01.")
             .arg(QLatin1String(name), text(name)));
    return std::nullopt;
}

double OptionReader::number(const char* name, double least, double most, double fallback)
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const double value = text(name).toDouble(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    fail(CliText::tr("--%1: “%2” is not a number from %3 to %4.")
             .arg(QLatin1String(name), text(name), QString::number(least), QString::number(most)));
    return fallback;
}

void OptionReader::fail(const QString& message)
{
    fail(wrongUsage(message));
}

void OptionReader::fail(Failure failure)
{
    if (!m_problem)
        m_problem = std::move(failure);
}

void OptionReader::failUnknownOption(const QString& name)
{
    QStringList known;
    for (const OptionSpec& spec : m_specs)
        known.append(QStringLiteral("--") + spec.names.last());
    const QStringList near = nearMatches(QStringLiteral("--") + name, known, 3);
    const QString given = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    if (near.isEmpty())
        fail(CliText::tr("There is no option %1 here. There are: %2").arg(given, known.join(u' ')));
    else
        fail(CliText::tr("There is no option %1 here. Did you mean %2?").arg(given, near.join(u' ')));
}

void OptionReader::failPositional(const QString& word)
{
    const QString commands = commandNames().join(QStringLiteral(", "));
    if (m_command == CommandKind::Window)
        fail(CliText::tr("“%1” is not a command of this version. Commands: %2.").arg(word, commands));
    else
        fail(CliText::tr("“%1” is not expected here. Options start with --; “--help” lists them.").arg(word));
}

void OptionReader::failUnknownWord(const char* name, const QStringList& known)
{
    fail(CliText::tr("--%1: “%2” is not known. Use one of these: %3.")
             .arg(QLatin1String(name), text(name), known.join(QStringLiteral(", "))));
}

} // namespace zoneatlas
