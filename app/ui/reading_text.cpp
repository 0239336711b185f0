// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading_text.h"

#include "ui/app_style.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace zoneatlas {

namespace {

constexpr int kDeepestListed = 3;
constexpr double kLineHeightPercent = 125;
constexpr double kCellPaddingPx = 5;
constexpr QColor kMark{0xFF, 0xE9, 0xA8};

void giveAir(QTextDocument& document)
{
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    document.setDocumentMargin(3 * style::kGridPx);
}

void styleTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(style::kHairline);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(kCellPaddingPx);
    format.setTopMargin(style::kGridPx);
    format.setBottomMargin(style::kGridPx);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell head = table.cellAt(0, column);
        QTextCharFormat cell = head.format();
        cell.setBackground(style::kGround);
        head.setFormat(cell);
    }
}

} // namespace

void setReadingText(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    giveAir(document);
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table);
}

QList<ReadingHeading> readingHeadings(const QTextDocument& document)
{
    QList<ReadingHeading> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level >= 1 && level <= kDeepestListed)
            headings.append({block.text(), level, block.position()});
    }
    return headings;
}

QList<int> readingMatches(const QTextDocument& document, const QString& words)
{
    QList<int> matches;
    if (words.isEmpty())
        return matches;
    for (QTextCursor at = document.find(words, 0); !at.isNull(); at = document.find(words, at))
        matches.append(at.selectionStart());
    return matches;
}

QTextEdit::ExtraSelection readingMark(QTextDocument& document, int position, qsizetype length)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(&document);
    mark.cursor.setPosition(position);
    mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(length));
    mark.format.setBackground(kMark);
    return mark;
}

} // namespace zoneatlas
