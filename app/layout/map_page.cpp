// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map_page.h"

#include "map/text_paint.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

/// Type and spacing of a page: print sizes on paper, a little larger on slides.
struct MapPage::Sizes
{
    double margin;
    double gap;
    TextStyle title;
    TextStyle subtitle;
    TextStyle date;
    TextStyle note;
    double legendScale;
};

namespace {

/// Cuts a text into lines of at most `width` mm: at spaces, and between Han characters.
QStringList brokenLines(const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    QString line;
    qsizetype lastBreak = -1;
    for (const QChar c : text) {
        line += c;
        if (c.isSpace() || c.unicode() >= 0x2E80)
            lastBreak = line.size();
        if (textWidthMm(line, style) <= width)
            continue;
        const qsizetype cut = lastBreak > 0 && lastBreak < line.size() ? lastBreak : line.size() - 1;
        lines.append(line.left(cut).trimmed());
        line = line.mid(cut);
        lastBreak = -1;
    }
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
    return lines;
}

} // namespace

MapPage::Sizes MapPage::sizesFor(QSizeF pageMm)
{
    // 1 for A4 landscape; the square root keeps a small column readable and a wide slide calm.
    const double k = std::clamp(std::sqrt(std::min(pageMm.width(), pageMm.height() * 1.41) / 297), 0.6, 1.25);
    const MapStyle style;
    return {.margin = 7 * k,
            .gap = 3 * k,
            .title = {17 * k, QFont::DemiBold, style.text},
            .subtitle = {std::max(6.5, 9.5 * k), QFont::Normal, style.quietText},
            .date = {17 * k, QFont::Normal, style.text},
            .note = {std::max(6.0, 6.6 * k), QFont::Normal, style.quietText},
            .legendScale = std::clamp(k, 0.85, 1.1)};
}

MapPage MapPage::arrange(MapSettings map, const CrsTransform& projection, PageChoices choices)
{
    MapPage page;
    page.m_map = std::move(map);
    page.m_choices = std::move(choices);
    const Sizes sizes = sizesFor(page.sizeMm());
    page.arrangeTexts(sizes);
    page.arrangeMap(sizes, projection);
    return page;
}

void MapPage::arrangeTexts(const Sizes& sizes)
{
    const PageTexts& texts = m_choices.texts;
    const QSizeF page = sizeMm();
    const double width = page.width() - 2 * sizes.margin;
    double top = sizes.margin;
    if (!texts.title.isEmpty() || !texts.date.isEmpty())
        top += lineHeightMm(sizes.title);
    if (!texts.subtitle.isEmpty())
        top += lineHeightMm(sizes.subtitle);
    if (top > sizes.margin)
        top += sizes.gap;
    m_noteLines.clear();
    for (const QString& note : texts.notes)
        m_noteLines += brokenLines(note, sizes.note, width);
    double bottom =
        page.height() - sizes.margin - static_cast<double>(m_noteLines.size()) * lineHeightMm(sizes.note);
    if (!m_noteLines.isEmpty())
        bottom -= sizes.gap;
    m_frame = QRectF(sizes.margin, top, width, std::max(10.0, bottom - top));
}

void MapPage::fitView()
{
    constexpr double kInsideMarginMm = 1.5;
    m_map.frameMm = m_frame.size();
    const MapExtent extent = m_choices.extent.value_or(m_map.map->shapes().extent());
    m_map.view = viewShowing(extent, m_map.frameMm, m_choices.extent ? 0 : kInsideMarginMm);
}

void MapPage::arrangeMap(const Sizes& sizes, const CrsTransform& projection)
{
    fitView();
    if (m_choices.showsLegend)
        placeLegend(sizes);
    if (m_choices.showsScaleBar)
        placeScaleBar(sizes, projection);
}

bool MapPage::isFreeOfLand(const QRectF& pageRect) const
{
    constexpr double kClearanceMm = 1.5;
    const MapToPage toPage(m_map.view, m_map.frameMm);
    const QRectF inFrame = pageRect.translated(-m_frame.topLeft())
                               .adjusted(-kClearanceMm, -kClearanceMm, kClearanceMm, kClearanceMm);
    MapExtent extent;
    extent.include(toPage.toMap(inFrame.bottomLeft()));
    extent.include(toPage.toMap(inFrame.topRight()));
    const BoundaryShapes& shapes = m_map.map->shapes();
    const QPainterPath land = shapes.land(extent, shapes.lodFor(m_map.view.mapUnitsPerMm));
    return !land.intersects(QRectF(extent.minX, extent.minY, extent.width(), extent.height()));
}

void MapPage::placeLegend(const Sizes& sizes)
{
    const auto onMap = [&](const QSizeF& size) -> std::optional<QRectF> {
        const QRectF bottomLeft(QPointF(m_frame.left(), m_frame.bottom() - size.height()), size);
        const QRectF topLeft(m_frame.topLeft(), size);
        const QRectF bottomRight(QPointF(m_frame.right() - size.width(), m_frame.bottom() - size.height()),
                                 size);
        for (const QRectF& place : {bottomLeft, bottomRight, topLeft})
            if (m_frame.contains(place) && isFreeOfLand(place))
                return place;
        return std::nullopt;
    };
    m_legend = Legend::of(m_map, {sizes.legendScale, 1});
    QSizeF size = m_legend->sizeMm();
    if (const auto place = onMap(size)) {
        m_legendRect = *place;
        return;
    }
    const double left = m_frame.left();
    const bool isWide = m_frame.width() > 1.6 * m_frame.height() && size.height() < m_frame.height();
    if (isWide) {
        m_legendRect = QRectF(QPointF(left, m_frame.bottom() - size.height()), size);
        m_frame.setLeft(m_legendRect.right() + 2 * sizes.gap);
    } else {
        const int columns = std::clamp(static_cast<int>(m_frame.width() / (size.width() + 5)), 1, 3);
        m_legend = Legend::of(m_map, {sizes.legendScale, columns});
        size = m_legend->sizeMm();
        m_legendRect = QRectF(QPointF(left, m_frame.bottom() - size.height()), size);
        m_frame.setBottom(m_legendRect.top() - sizes.gap);
    }
    fitView();
}

void MapPage::placeScaleBar(const Sizes& sizes, const CrsTransform& projection)
{
    const double maxWidth = std::min(40.0, m_frame.width() * 0.22);
    const bool isLegendAtLeft = m_legendRect.left() <= m_frame.left() + 1 &&
                                m_legendRect.bottom() > m_frame.bottom() - 1 &&
                                m_legendRect.intersects(m_frame);
    const double left = (isLegendAtLeft ? m_legendRect.right() + 2 * sizes.gap : m_frame.left() + 1);
    const QPointF place(left + maxWidth / 2 - m_frame.left(), m_frame.height() - 3);
    m_scaleBar = ScaleBar::at(m_map, projection, place, maxWidth);
    const QSizeF size = m_scaleBar->sizeMm();
    m_scaleBarRect = QRectF(QPointF(left, m_frame.bottom() - size.height() - 0.5), size);
}

DrawnReport MapPage::paint(QPainter& painter) const
{
    const Sizes sizes = sizesFor(sizeMm());
    const PageTexts& texts = m_choices.texts;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_map.isTransparent)
        painter.fillRect(QRectF({0, 0}, sizeMm()), m_map.style.ground);

    painter.save();
    painter.translate(m_frame.topLeft());
    DrawnReport report = paintMap(painter, m_map);
    painter.restore();

    const double left = sizes.margin;
    const double width = sizeMm().width() - 2 * sizes.margin;
    const double dateWidth = texts.date.isEmpty() ? 0 : textWidthMm(texts.date, sizes.date) + sizes.gap;
    paintText(painter, {left, sizes.margin}, elidedText(texts.title, sizes.title, width - dateWidth),
              sizes.title);
    if (!texts.date.isEmpty())
        paintText(painter, {left + width - dateWidth + sizes.gap, sizes.margin}, texts.date, sizes.date);
    if (!texts.subtitle.isEmpty())
        paintText(painter, {left, sizes.margin + lineHeightMm(sizes.title)},
                  elidedText(texts.subtitle, sizes.subtitle, width), sizes.subtitle);
    double noteTop =
        sizeMm().height() - sizes.margin - static_cast<double>(m_noteLines.size()) * lineHeightMm(sizes.note);
    for (const QString& line : m_noteLines) {
        paintText(painter, {left, noteTop}, line, sizes.note);
        noteTop += lineHeightMm(sizes.note);
    }
    if (m_legend)
        m_legend->paint(painter, m_legendRect.topLeft());
    if (m_scaleBar)
        m_scaleBar->paint(painter, m_scaleBarRect.topLeft());
    painter.restore();
    return report;
}

} // namespace zoneatlas
