// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_export.h"

#include "core/lengths.h"
#include "data/table_writer.h"
#include "figure/figure_encoders.h"

#include <QFileInfo>
#include <QSaveFile>

namespace zoneatlas {

namespace {

/// Empty for formats in which charts are not written.
QByteArray encodedChart(const ChartPage& page, const ExportTarget& target)
{
    switch (figureFormatOf(target.path).value_or(FigureFormat::GeoTiff)) {
    case FigureFormat::Png:
        return encodePng(page, target).bytes;
    case FigureFormat::Pdf:
        return encodePdf(page, target).bytes;
    case FigureFormat::Svg:
        return encodeSvg(page, target).bytes;
    case FigureFormat::Jpeg:
    case FigureFormat::GeoTiff:
        break;
    }
    return {};
}

} // namespace

DrawnReport ChartPage::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, m_pageMm), ground());
    m_chart.paintOnPage(painter, QRectF({0, 0}, m_pageMm), 1, ground());
    painter.restore();
    return {};
}

QSizeF chartPageMm(const ChartView& chart)
{
    return QSizeF(chart.size()) / kLogicalPixelsPerMm;
}

Outcome saveChart(ChartView& chart, const QString& path, double dpi)
{
    ExportTarget target;
    target.path = path;
    target.dpi = dpi;
    target.metadata.title = chart.title();
    const QByteArray bytes = encodedChart(ChartPage(chart, chartPageMm(chart)), target);
    if (bytes.isEmpty())
        return Error{.code = ErrorCode::FormatUnsupported,
                     .file = path,
                     .value = QLatin1Char('.') + QFileInfo(path).suffix()};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{.code = ErrorCode::FileNotWritable, .file = path, .detail = file.errorString()};
}

Outcome saveChartTable(const ChartView& chart, const QString& path)
{
    const ChartTable table = chart.table();
    return writeTable({chart.title(), table.columns, table.rows}, path);
}

} // namespace zoneatlas
