// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_rules.h"

namespace zoneatlas {

References::References(const ReferenceTables& tables)
    : sources(knownIds("sources.csv", tables.sources, [](const Source& s) { return s.id.value; }))
    , provinces(knownIds("provinces.csv", tables.provinces, [](const Province& p) { return p.code.value; }))
    , batches(
          knownIds("batches.csv", tables.batches, [](const Batch& b) { return QString::number(b.number); }))
{}

void checkReference(RowReader& row, RowReader::Column column, const KnownIds& known)
{
    const QString value = row.text(column);
    if (!value.isEmpty() && !known.holds(value))
        row.reject(column, ErrorCode::UnknownReference, known.table());
}

SourceId sourceOf(RowReader& row, const KnownIds& sources)
{
    const QString value = row.text("source_id");
    if (value.isEmpty() || sources.holds(value))
        return SourceId(value);
    row.ignore("source_id", ErrorCode::UnknownReference, sources.table());
    return {};
}

BilingualText bilingual(const RowReader& row, RowReader::Column zh, RowReader::Column en)
{
    return {row.text(zh), row.text(en)};
}

BilingualText neededName(RowReader& row)
{
    BilingualText name = bilingual(row, "name_zh", "name_en");
    if (name.zh.isEmpty() && name.en.isEmpty())
        row.reject(row.hasColumn("name_zh") ? "name_zh" : "name_en", ErrorCode::ValueMissing);
    return name;
}

void noteOrder(RowReader& row, RowReader::Column later, QDate laterDate, QDate earlierDate)
{
    if (laterDate.isValid() && earlierDate.isValid() && laterDate < earlierDate)
        row.log(later, ErrorCode::DatesOutOfOrder, Remedy::ShownAsIs, earlierDate.toString(Qt::ISODate));
}

} // namespace zoneatlas
