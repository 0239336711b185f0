// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_texts.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kColumnsFromMm = 200; ///< longer lines of small type are hard to follow

double widthOf(const QStringList& lines, const TextStyle& style)
{
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, textWidthMm(line, style));
    return width;
}

double heightOf(const QStringList& lines, const TextStyle& style)
{
    return static_cast<double>(lines.size()) * lineHeightMm(style);
}

bool mayStandAtLineStart(QChar c)
{
    static const QString kClosing = QStringLiteral("，。、；：！？）》」』”’%％…·,.;:!?)");
    return !kClosing.contains(c);
}

/// After which character of `text` a line may end, looking back from `from`; 0 when nowhere.
qsizetype lastBreakBefore(const QString& text, qsizetype from)
{
    constexpr char16_t kFirstHan = 0x2E80;
    for (qsizetype i = from; i > 0; --i) {
        const QChar before = text[i - 1];
        const QChar after = text[i];
        const bool isHan = before.unicode() >= kFirstHan || after.unicode() >= kFirstHan;
        const bool isOpening = before == QChar(u'（') || before == QChar(u'《') || before == QChar(u'“');
        // A number stays with its unit: 2024年.
        const bool isUnit = before.isDigit() && !after.isSpace();
        if (before.isSpace() ||
            (isHan && !isUnit && !isOpening && mayStandAtLineStart(after) && !after.isSpace()))
            return i;
    }
    return 0;
}

/// A title of many lines is set smaller, so that it leaves room for the map; never as small as a subtitle.
TextStyle titleStyle(const QString& title, const PageType& type, double widthMm)
{
    constexpr qsizetype kMostLines = 3;
    constexpr double kLeastShare = 0.72;
    constexpr double kStep = 0.94;
    TextStyle style = type.title;
    const double least = std::max(kLeastShare * type.title.sizePt, type.subtitle.sizePt);
    while (style.sizePt * kStep >= least && brokenLines(title, style, widthMm).size() > kMostLines)
        style.sizePt *= kStep;
    return style;
}

} // namespace

QStringList brokenLines(const QString& text, const TextStyle& style, double widthMm)
{
    QStringList lines;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        qsizetype fits = rest.size();
        if (textWidthMm(rest, style) > widthMm) {
            // The widest beginning, found by halving: widths grow with length.
            qsizetype least = 1;
            while (least < fits) {
                const qsizetype middle = (least + fits + 1) / 2;
                if (textWidthMm(rest.left(middle), style) <= widthMm)
                    least = middle;
                else
                    fits = middle - 1;
            }
            if (const qsizetype at = lastBreakBefore(rest, least); at > 0)
                least = at;
            fits = least;
        }
        lines.append(rest.left(fits).trimmed());
        rest = rest.mid(fits).trimmed();
    }
    return lines;
}

TextSetting::TextSetting(QSizeF pageMm, const PageType& type)
    : m_pageMm(pageMm)
    , m_type(type)
    , m_body(QRectF({0, 0}, pageMm).adjusted(type.marginMm, type.marginMm, -type.marginMm, -type.marginMm))
{}

TextSetting TextSetting::of(const PageTexts& texts, QSizeF pageMm, const PageType& type,
                            const ItemMoves& moves)
{
    TextSetting setting(pageMm, type);
    setting.m_type.title = titleStyle(texts.title, type, setting.m_body.width());
    setting.m_type.date.sizePt = std::min(type.date.sizePt, setting.m_type.title.sizePt);
    PageTexts flowing = texts;
    for (const auto& [item, text] :
         {std::pair(PageItem::Title, &flowing.title), std::pair(PageItem::Subtitle, &flowing.subtitle),
          std::pair(PageItem::Date, &flowing.date), std::pair(PageItem::Caption, &flowing.caption)})
        if (moves.hasMoved(item))
            text->clear();
    if (moves.hasMoved(PageItem::Notes))
        flowing.notes.clear();
    setting.setHead(flowing);
    setting.setFoot(flowing);
    setting.setMoved(texts, moves);
    return setting;
}

/// The bottom of the block.
double TextSetting::setBlock(PageItem item, const QStringList& lines, const TextStyle& style, QPointF topLeft)
{
    if (lines.isEmpty())
        return topLeft.y();
    const QSizeF size(widthOf(lines, style), heightOf(lines, style));
    m_items.push_back({item, 0, QRectF(topLeft, size)});
    for (const QString& line : lines) {
        m_lines.push_back({topLeft, line, style});
        topLeft.ry() += lineHeightMm(style);
    }
    return topLeft.y();
}

void TextSetting::setHead(const PageTexts& texts)
{
    const double left = m_body.left();
    const double width = m_body.width();
    double top = m_body.top();
    // The date stands at the right of the title where both fit, and on a line of its own otherwise.
    const double dateWidth = textWidthMm(texts.date, m_type.date);
    const bool isDateBeside = !texts.date.isEmpty() &&
                              textWidthMm(texts.title, m_type.title) + dateWidth + 3 * m_type.gapMm <= width;
    double dateBottom = top;
    if (isDateBeside)
        dateBottom = setBlock(PageItem::Date, {texts.date}, m_type.date, {left + width - dateWidth, top});
    top = setBlock(PageItem::Title, brokenLines(texts.title, m_type.title, width), m_type.title, {left, top});
    if (!isDateBeside && !texts.date.isEmpty())
        dateBottom = setBlock(PageItem::Date, {texts.date}, m_type.date, {left, top});
    top = std::max(top, dateBottom);
    top = setBlock(PageItem::Subtitle, brokenLines(texts.subtitle, m_type.subtitle, width), m_type.subtitle,
                   {left, top});
    if (!m_items.empty())
        m_body.setTop(top + m_type.gapMm);
}

void TextSetting::setFoot(const PageTexts& texts)
{
    if (!texts.notes.isEmpty())
        m_body.setBottom(setNotes(texts.notes, m_body.bottom()) - m_type.gapMm);
    const QStringList caption = brokenLines(texts.caption, m_type.caption, m_body.width());
    if (caption.isEmpty())
        return;
    const double top = m_body.bottom() - heightOf(caption, m_type.caption);
    setBlock(PageItem::Caption, caption, m_type.caption, {m_body.left(), top});
    m_body.setBottom(top - m_type.gapMm);
}

/// Several notes stand in two columns on wide paper, whole notes in each. The top of the block.
double TextSetting::setNotes(const QStringList& notes, double bottom)
{
    const bool isWide = notes.size() > 2 && m_body.width() >= kColumnsFromMm;
    const double gap = 2 * m_type.gapMm;
    const double width = isWide ? (m_body.width() - gap) / 2 : m_body.width();
    QStringList columns[2];
    qsizetype total = 0;
    std::vector<QStringList> broken;
    for (const QString& note : notes) {
        broken.push_back(brokenLines(note, m_type.note, width));
        total += broken.back().size();
    }
    int column = 0;
    for (const QStringList& lines : broken) {
        if (isWide && column == 0 && 2 * columns[0].size() >= total)
            column = 1;
        columns[column] += lines;
    }
    const double height = std::max(heightOf(columns[0], m_type.note), heightOf(columns[1], m_type.note));
    const double top = bottom - height;
    QPointF at(m_body.left(), top);
    for (const QStringList& lines : columns) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.push_back({{at.x(), at.y() + static_cast<double>(i) * lineHeightMm(m_type.note)},
                               lines[i],
                               m_type.note});
        at.rx() += width + gap;
    }
    m_items.push_back({PageItem::Notes, 0, QRectF(m_body.left(), top, m_body.width(), height)});
    return top;
}

void TextSetting::setMoved(const PageTexts& texts, const ItemMoves& moves)
{
    const auto set = [&](PageItem item, const QStringList& paragraphs, const TextStyle& style) {
        const auto room = moves.roomAtRightOf(item);
        if (!room)
            return;
        QStringList lines;
        // Near the right edge it is pushed back rather than set in a sliver.
        const double width = std::max(*room - m_type.marginMm, m_pageMm.width() / 3);
        for (const QString& paragraph : paragraphs)
            lines += brokenLines(paragraph, style, width);
        const auto rect = moves.rectOf(item, 0, QSizeF(widthOf(lines, style), heightOf(lines, style)));
        if (rect)
            setBlock(item, lines, style, rect->topLeft());
    };
    set(PageItem::Title, {texts.title}, m_type.title);
    set(PageItem::Subtitle, {texts.subtitle}, m_type.subtitle);
    set(PageItem::Date, {texts.date}, m_type.date);
    set(PageItem::Caption, {texts.caption}, m_type.caption);
    set(PageItem::Notes, texts.notes, m_type.note);
}

} // namespace zoneatlas
