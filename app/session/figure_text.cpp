// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figure_text.h"

#include "core/source_text.h"

#include <QCoreApplication>

namespace zoneatlas {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::FigureText)
};

} // namespace

QString figureColumnText(const TradeHeading& heading)
{
    QStringList parts{fieldRoleText(FieldRole::Value), heading.period, heading.measure, heading.unit};
    parts.removeAll(QString());
    return parts.join(FigureText::tr(", "));
}

QString summaryText(const MeasureSummary& summary)
{
    const QString measure =
        summary.measure.isEmpty() ? FigureText::tr("called as the file") : summary.measure;
    const QString unit = summary.unit.isEmpty() ? FigureText::tr("unit not given") : summary.unit;
    const QString span = summary.firstPeriod == summary.lastPeriod
                             ? summary.firstPeriod
                             : QStringLiteral("%1–%2").arg(summary.firstPeriod, summary.lastPeriod);
    return FigureText::tr("%1, %2: %n figure(s), %3", "a measure, its unit, a span of years",
                          int(summary.figures))
        .arg(measure, unit, span);
}

} // namespace zoneatlas
