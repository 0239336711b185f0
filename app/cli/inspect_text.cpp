// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_text.h"
#include "cli/inspect_command.h"
#include "cli/printable.h"
#include "cli/text_table.h"
#include "core/error_text.h"
#include "core/source_text.h"
#include "session/figure_text.h"
#include "session/join_text.h"

namespace zoneatlas {

namespace {

QString line(const QString& what, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(what, printable(value));
}

QString layersText(const SourceFacts& facts)
{
    QStringList layers;
    for (const LayerSummary& layer : facts.layers) {
        const bool isRead = layer.name == facts.records.table.layer;
        QStringList parts;
        if (layer.geometry != QLatin1String("None")) // a sheet has no shapes to tell of
            parts.append(layer.geometry);
        if (layer.features)
            parts.append(CliText::tr("%n row(s)", nullptr, static_cast<int>(*layer.features)));
        layers.append(
            (isRead ? QStringLiteral("*") : QString()) + layer.name +
            (parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")))));
    }
    return layers.join(QStringLiteral(", "));
}

QString crsText(const SourceFacts& facts)
{
    if (unplacedOf(facts))
        return CliText::tr("not known");
    const QString name = crsNameOf(facts);
    return isCrsAssumed(facts) ? CliText::tr("%1 (a guess: the file does not say)").arg(name) : name;
}

template <class P>
QString extentText(const Extent<P>& extent, int decimals)
{
    if (extent.isEmpty())
        return {};
    QStringList numbers;
    for (const double value : {extent.minX, extent.minY, extent.maxX, extent.maxY})
        numbers.append(QString::number(value, 'f', decimals));
    return numbers.join(QStringLiteral(", "));
}

QString ownExtentText(const SourceFacts& facts)
{
    const UnplacedShapes* unplaced = unplacedOf(facts);
    return unplaced ? extentText(unplaced->extent, 1) : QString();
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
    QString text = line(CliText::tr("Places found in the boundaries"), joinSummary(join));
    for (size_t i = 0; i < join.rows.size(); ++i)
        if (join.result.rows[i].isOpen())
            text +=
                QStringLiteral("  %1: %2\n")
                    .arg(CliText::tr("row %1, “%2”").arg(join.lines[i]).arg(printable(join.rows[i].key())),
                         printable(openText(join, i)));
    return text;
}

} // namespace

QString inspectText(const SourceFacts& facts)
{
    const Records& records = facts.records;
    const EncodingDecision& encoding = records.table.encoding;
    QString text = printable(facts.source.path) + QLatin1Char('\n');
    text += line(CliText::tr("Format"), records.table.driver);
    text += line(CliText::tr("Layers"), layersText(facts));
    text += line(CliText::tr("Title"), records.table.title);
    text += line(CliText::tr("Rows"), QString::number(records.table.rows.size()));
    text += line(CliText::tr("Encoding"),
                 QStringLiteral("%1 (%2)").arg(encoding.encoding, encodingReasonText(encoding)));
    text += line(CliText::tr("Coordinate system"), crsText(facts));
    text += line(CliText::tr("Extent in degrees"), extentText(extentOf(facts), 4));
    text += line(CliText::tr("Extent in the file’s own units"), ownExtentText(facts));
    text += line(CliText::tr("Seems to be"), sourceRoleText(facts.likelyRole));
    text += fieldsTable(facts);
    for (const MeasureSummary& summary : summaryOf(facts.figures))
        text += line(CliText::tr("Figures"), summaryText(summary));
    if (facts.join)
        text += joinText(*facts.join);
    for (const Issue& issue : problemsOf(facts))
        text += QStringLiteral("! ") + printable(issueText(issue)) + QLatin1Char('\n');
    return text;
}

} // namespace zoneatlas
