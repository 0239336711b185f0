// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextEdit>

class QTextDocument;

/// A text in Markdown as it is read on the screen.
namespace zoneatlas {

struct ReadingHeading
{
    QString text;
    int level = 1;    ///< 1 to 3; deeper ones are not listed
    int position = 0; ///< of its first character in the document
    bool operator==(const ReadingHeading&) const = default;
};

/// Replaces what the document holds. Tables get lines, lines of text some air.
void setReadingText(QTextDocument& document, const QString& markdown);
[[nodiscard]] QList<ReadingHeading> readingHeadings(const QTextDocument& document);
/// Where the words begin, ascending, without regard to case; nothing for an empty text.
[[nodiscard]] QList<int> readingMatches(const QTextDocument& document, const QString& words);
/// How a match is marked.
[[nodiscard]] QTextEdit::ExtraSelection readingMark(QTextDocument& document, int position, qsizetype length);

} // namespace zoneatlas
