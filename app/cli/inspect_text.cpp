// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_text.h"
#include "cli/inspect_command.h"
#include "cli/text_table.h"
#include "core/error_text.h"
#include "core/source_text.h"
#include "session/figure_text.h"
#include "session/join_text.h"

namespace zoneatlas {

namespace {

QString line(const QString& what, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(what, value);
}

QString layersText(const SourceFacts& facts)
{
    QStringList layers;
    for (const LayerSummary& layer : facts.layers) {
        const bool isRead = layer.name == facts.records.table.layer;
        const QString count = layer.features ? QStringLiteral(", %1").arg(*layer.features) : QString();
        layers.append(QStringLiteral("%1%2 (%3%4)")
                          .arg(isRead ? QStringLiteral("*") : QString(), layer.name, layer.geometry, count));
    }
    return layers.join(QStringLiteral(", "));
}

QString crsText(const Records& records)
{
    if (records.crsName.isEmpty())
        return {};
    return records.isCrsAssumed ? CliText::tr("%1 (a guess: the file does not say)").arg(records.crsName)
                                : records.crsName;
}

QString extentText(const GeoExtent& extent)
{
    if (extent.isEmpty())
        return {};
    const auto degrees = [](double value) { return QString::number(value, 'f', 4); };
    return QStringList{degrees(extent.minX), degrees(extent.minY), degrees(extent.maxX), degrees(extent.maxY)}
        .join(QStringLiteral(", "));
}

QString roleOf(const SourceFacts& facts, const QString& field)
{
    if (const TradeColumn* column = figureColumn(facts, field))
        return figureColumnText(column->heading);
    for (const auto& [role, name] : facts.assignment.fields)
        if (name == field)
            return fieldRoleText(role);
    for (const auto& [role, names] : facts.assignment.alternatives)
        if (names.contains(field))
            return CliText::tr("(%1?)", "a role that a column might play").arg(fieldRoleText(role));
    return {};
}

QString fieldsTable(const SourceFacts& facts)
{
    TextTable table({CliText::tr("Column"), CliText::tr("Role"), u'>' + CliText::tr("Filled"),
                     u'>' + CliText::tr("Different"), CliText::tr("Examples")});
    for (const FieldProfile& field : facts.fields)
        table.addRow({field.name, roleOf(facts, field.name), QString::number(field.filled),
                      QString::number(field.distinct), field.examples.join(QStringLiteral(" | ")).left(60)});
    return table.text();
}

QString joinText(const JoinReport& join)
{
    QString text = line(CliText::tr("Places found in the boundaries"), joinSummary(join.result));
    for (size_t i = 0; i < join.rows.size(); ++i)
        if (join.result.rows[i].isOpen())
            text += QStringLiteral("  %1: %2\n")
                        .arg(CliText::tr("row %1, “%2”").arg(join.lines[i]).arg(join.rows[i].key()),
                             openText(join, i));
    return text;
}

} // namespace

QString inspectText(const SourceFacts& facts)
{
    const Records& records = facts.records;
    const EncodingDecision& encoding = records.table.encoding;
    QString text = facts.source.path + QLatin1Char('\n');
    text += line(CliText::tr("Format"), records.table.driver);
    text += line(CliText::tr("Layers"), layersText(facts));
    text += line(CliText::tr("Title"), records.table.title);
    text += line(CliText::tr("Rows"), QString::number(records.table.rows.size()));
    text += line(CliText::tr("Encoding"),
                 QStringLiteral("%1 (%2)").arg(encoding.encoding, encodingReasonText(encoding)));
    text += line(CliText::tr("Coordinate system"), crsText(records));
    text += line(CliText::tr("Extent in degrees"), extentText(records.extent));
    text += line(CliText::tr("Seems to be"), sourceRoleText(facts.likelyRole));
    text += fieldsTable(facts);
    for (const MeasureSummary& summary : summaryOf(facts.figures))
        text += line(CliText::tr("Figures"), summaryText(summary));
    if (facts.join)
        text += joinText(*facts.join);
    for (const Issue& issue : problemsOf(facts))
        text += QStringLiteral("! ") + issueText(issue) + QLatin1Char('\n');
    return text;
}

} // namespace zoneatlas
