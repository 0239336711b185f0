// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/atlas_tables.h"

#include "data/table_rules.h"

namespace zoneatlas {

Result<std::vector<Source>> parseSources(const Table& table, IssueLog& issues)
{
    UniqueIds ids;
    return parseRows<Source>(table, {"source_id"}, issues, [&ids](RowReader& row) {
        Source source;
        source.id = SourceId(row.neededText("source_id"));
        source.organisation = row.text("organisation");
        source.organisationZh = row.text("organisation_zh");
        source.title = row.text("title");
        source.url = row.text("url");
        source.kind = row.text("kind");
        source.readOn = row.text("read_on");
        ids.check(row, "source_id");
        return source;
    });
}

Result<std::vector<Province>> parseProvinces(const Table& table, IssueLog& issues)
{
    UniqueIds ids;
    return parseRows<Province>(table, {"province_code", "name_zh|name_en"}, issues, [&ids](RowReader& row) {
        Province province;
        province.code = ProvinceCode(row.neededPlaceCode("province_code"));
        province.name = neededName(row);
        province.shortNameZh = row.text("short_zh");
        province.region = bilingual(row, "region_zh", "region_en");
        province.capital = bilingual(row, "capital_zh", "capital_en");
        province.source = SourceId(row.text("source_id"));
        ids.check(row, "province_code");
        return province;
    });
}

Result<std::vector<Batch>> parseBatches(const Table& table, IssueLog& issues)
{
    UniqueIds ids;
    return parseRows<Batch>(table, {"batch", "approved_on"}, issues, [&ids](RowReader& row) {
        Batch batch;
        batch.number = row.neededInteger("batch");
        batch.decidedOn = row.optionalDate("decided_on");
        batch.approvedOn = row.neededDate("approved_on");
        batch.approvedOnBasis = row.text("approved_on_basis");
        batch.announcedOn = row.optionalDate("announced_on");
        noteOrder(row, "approved_on", batch.approvedOn, batch.decidedOn);
        noteOrder(row, "announced_on", batch.announcedOn, batch.approvedOn);
        batch.document = row.text("document");
        batch.title = bilingual(row, "title_zh", "title_en");
        batch.summary = bilingual(row, "summary_zh", "summary_en");
        batch.source = SourceId(row.text("source_id"));
        ids.check(row, "batch");
        return batch;
    });
}

Result<std::vector<Measure>> parseMeasures(const Table& table, IssueLog& issues)
{
    UniqueIds ids;
    return parseRows<Measure>(table, {"measure", "name_zh|name_en"}, issues, [&ids](RowReader& row) {
        Measure measure;
        measure.id = MeasureId(row.neededText("measure"));
        measure.name = neededName(row);
        measure.definition = bilingual(row, "definition_zh", "definition_en");
        ids.check(row, "measure");
        return measure;
    });
}

} // namespace zoneatlas
