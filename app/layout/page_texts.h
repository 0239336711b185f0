// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/page_item.h"
#include "layout/page_type.h"

#include <QStringList>

namespace zoneatlas {

/// What a page says besides the map; an empty text is left out and takes no room.
struct PageTexts
{
    QString title;
    QString subtitle;
    QString date;      ///< large, at the right of the title where it fits
    QString caption;   ///< a paragraph below the map
    QStringList notes; ///< sources and remarks at the foot, one paragraph each
    bool operator==(const PageTexts&) const = default;
};

/// A line of text as it is set.
struct TextLine
{
    QPointF topLeftMm;
    QString text;
    TextStyle style;
};

/// Cuts a text into lines of at most `widthMm`: at spaces, and between Han characters.
[[nodiscard]] QStringList brokenLines(const QString& text, const TextStyle& style, double widthMm);

/// The texts of a page, set: title, date and subtitle at the head, caption and notes at the foot, room for
/// the body between.
class TextSetting
{
public:
    [[nodiscard]] static TextSetting of(const PageTexts& texts, QSizeF pageMm, const PageType& type,
                                        const ItemMoves& moves);

    [[nodiscard]] const std::vector<TextLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<PlacedItem>& items() const { return m_items; }
    /// What is left between head and foot, within the margins. Its height may be negative on a tiny page.
    [[nodiscard]] QRectF bodyMm() const { return m_body; }

private:
    TextSetting(QSizeF pageMm, const PageType& type);
    void setHead(const PageTexts& texts);
    void setFoot(const PageTexts& texts);
    void setMoved(const PageTexts& texts, const ItemMoves& moves);
    [[nodiscard]] double setNotes(const QStringList& notes, double bottom);
    double setBlock(PageItem item, const QStringList& lines, const TextStyle& style, QPointF topLeft);

    QSizeF m_pageMm;
    PageType m_type;
    std::vector<TextLine> m_lines;
    std::vector<PlacedItem> m_items;
    QRectF m_body;
};

} // namespace zoneatlas
