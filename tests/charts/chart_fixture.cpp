// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "small_ledger.h"

#include <QCoreApplication>
#include <QtTest>

namespace zoneatlas::test {

TradeFigure figureOf(const FigureRow& row)
{
    TradeFigure figure;
    figure.subject = QStringLiteral("CN");
    figure.measure = MeasureId(QString::fromLatin1(row.measure));
    figure.period = periodFromText(QString::fromLatin1(row.period));
    figure.value = row.value;
    figure.unit = QString::fromLatin1(row.unit);
    figure.precision = row.precision;
    figure.vintage = row.vintage;
    figure.publishedOn = partialDateFromText(QString::fromLatin1(row.publishedOn));
    figure.quality = Quality::Official;
    figure.source = SourceId(QStringLiteral("s1"));
    return figure;
}

TradeLedger smallTrade()
{
    const std::vector<FigureRow> rows{
        {"cbec_export", "2018", 611.6},
        {"cbec_import", "2018", 444.1},
        {"cbec_total", "2018", 1055.7},
        {"cbec_export", "2018", 90.0, Vintage::Final, "2025", "USD bn"},
        {"cbec_export", "2019", 790.0, Vintage::Preliminary, "2020-01-14"},
        {"cbec_import", "2019", 490.0, Vintage::Preliminary, "2020-01-14"},
        {"cbec_export", "2019-H1", 400.0},
        {"cbec_platform_export", "2017", 33.65},
        {"cbec_total", "2020", 1622.0},
    };
    std::vector<TradeFigure> figures;
    for (const FigureRow& row : rows)
        figures.push_back(figureOf(row));
    const BilingualText name{QStringLiteral("跨境电商出口额"),
                             QStringLiteral("Cross-border e-commerce exports")};
    return TradeLedger(std::move(figures), {{MeasureId(QStringLiteral("cbec_export")), name, {}}});
}

Project smallProject()
{
    Project project;
    project.ledger = smallLedger();
    project.trade = std::make_shared<const TradeLedger>(smallTrade());
    Source source;
    source.id = SourceId(QStringLiteral("s1"));
    source.organisation = QStringLiteral("GACC & friends");
    project.sourceById.insert(source.id, source);
    return project;
}

const Project& bundledProject()
{
    static const Project project =
        loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
    return project;
}

void showChart(ChartView& chart, QSize size)
{
    chart.resize(size);
    chart.show();
    QTRY_VERIFY(chart.replotCount() > 0 && chart.canvas()->size() == size);
    QCoreApplication::processEvents();
}

QImage pictureOf(ChartView& chart)
{
    return chart.grab().toImage();
}

QColor colorAt(const QImage& picture, QPointF position)
{
    return picture.pixelColor((position * picture.devicePixelRatio()).toPoint());
}

Effort effortOf(const ChartView& chart)
{
    return {chart.replotCount(), chart.cursorPaintCount()};
}

Effort effortSince(const Effort& before, const ChartView& chart)
{
    QCoreApplication::processEvents();
    return {chart.replotCount() - before.replots, chart.cursorPaintCount() - before.cursorPaints};
}

} // namespace zoneatlas::test
