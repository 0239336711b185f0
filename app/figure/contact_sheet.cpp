// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/contact_sheet.h"

#include "core/lengths.h"
#include "figure/pdf_text.h"
#include "map/text_paint.h"

#include <algorithm>

namespace zoneatlas {

namespace {

// In mm, on A4.
constexpr double kPageWidth = 210;
constexpr double kPageHeight = 297;
constexpr double kMargin = 12;
constexpr double kGap = 6;
constexpr double kCaptionHeight = 11;
constexpr double kThumbDpi = 200;
constexpr int kPdfDpi = 1200;
constexpr double kWide = 1.1; ///< width to height, from which two stand beside each other instead of three

/// As much of the text as fits, with an ellipsis where some is missing.
QString shortened(const QString& text, const TextStyle& style, double widthMm)
{
    if (textWidthMm(text, style) <= widthMm)
        return text;
    QString part = text;
    while (!part.isEmpty() && textWidthMm(part + u'…', style) > widthMm)
        part.chop(1);
    return part + u'…';
}

} // namespace

ContactSheet::ContactSheet(QSizeF figureMm)
    : m_pdf(&m_buffer)
    , m_columns(figureMm.width() >= kWide * figureMm.height() ? 2 : 3)
{
    const double width = (kPageWidth - 2 * kMargin - (m_columns - 1) * kGap) / m_columns;
    const double highest = kPageHeight - 2 * kMargin - kCaptionHeight;
    m_thumbMm = figureMm.scaled(width, highest, Qt::KeepAspectRatio);
    m_rows = std::max(1, static_cast<int>((kPageHeight - 2 * kMargin + kGap) /
                                          (m_thumbMm.height() + kCaptionHeight + kGap)));
    m_pdf.setPageSize(QPageSize(QPageSize::A4));
    m_pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_pdf.setResolution(kPdfDpi);
    m_pdf.setCreator(softwareName());
    m_buffer.open(QIODevice::WriteOnly);
    m_painter.begin(&m_pdf);
    m_painter.scale(kPdfDpi / kMmPerInch, kPdfDpi / kMmPerInch);
}

QRectF ContactSheet::nextCell()
{
    if (m_pages == 0)
        m_pages = 1;
    if (m_used == m_columns * m_rows) {
        m_pdf.newPage();
        ++m_pages;
        m_used = 0;
    }
    const int column = m_used % m_columns;
    const int row = m_used / m_columns;
    ++m_used;
    return {QPointF(kMargin + column * (m_thumbMm.width() + kGap),
                    kMargin + row * (m_thumbMm.height() + kCaptionHeight + kGap)),
            m_thumbMm};
}

void ContactSheet::add(const MapFigure& figure, const QString& fileName, const QString& title)
{
    if (!m_painter.isActive())
        return;
    const QRectF cell = nextCell();
    const MapStyle& style = figure.mapSettings().style;
    const double dpi = kThumbDpi * m_thumbMm.width() / figure.pageMm().width();
    m_painter.drawImage(cell, figure.image(dpi));
    m_painter.setPen(QPen(style.provinceBorder, 0.1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(cell);

    const TextStyle titleStyle{7.5, QFont::DemiBold, style.text};
    const TextStyle nameStyle{6.5, QFont::Normal, style.quietText};
    const QPointF below = cell.bottomLeft() + QPointF(0, 1);
    paintText(m_painter, below, shortened(title, titleStyle, cell.width()), titleStyle);
    paintText(m_painter, below + QPointF(0, lineHeightMm(titleStyle)),
              shortened(fileName, nameStyle, cell.width()), nameStyle);
}

QByteArray ContactSheet::finish(const FigureMetadata& metadata)
{
    m_painter.end();
    return finishedPdf(m_buffer.data(), {kPageWidth, kPageHeight}, metadata);
}

} // namespace zoneatlas
