// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/atlas_tables.h"

#include "data/row_reader.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace zoneatlas {

namespace {

constexpr char kSourcesTable[] = "sources.csv";
constexpr char kProvincesTable[] = "provinces.csv";
constexpr char kBatchesTable[] = "batches.csv";
constexpr char kZonesTable[] = "zones.csv";
constexpr char kMeasuresTable[] = "measures.csv";

template <class Enum, size_t N>
class Vocabulary
{
public:
    using Words = std::array<std::pair<const char*, Enum>, N>;
    explicit Vocabulary(const Words& words)
        : m_words(words)
    {}
    std::optional<Enum> operator()(const QString& text) const
    {
        for (const auto& [word, value] : m_words)
            if (text == QLatin1String(word))
                return value;
        return std::nullopt;
    }
    QString listed() const
    {
        QStringList words;
        for (const auto& [word, value] : m_words)
            words += QLatin1String(word);
        return words.join(QLatin1String(", "));
    }

private:
    Words m_words;
};
template <class Enum, size_t N>
Vocabulary(const std::array<std::pair<const char*, Enum>, N>&) -> Vocabulary<Enum, N>;

using LevelWord = std::pair<const char*, ZoneLevel>;
using BasisWord = std::pair<const char*, NameBasis>;
using YesNoWord = std::pair<const char*, bool>;

const auto& levels()
{
    static const Vocabulary words(
        std::array{LevelWord{"municipality", ZoneLevel::Municipality},
                   LevelWord{"prefecture", ZoneLevel::Prefecture}, LevelWord{"county", ZoneLevel::County},
                   LevelWord{"new_area", ZoneLevel::NewArea}, LevelWord{"province", ZoneLevel::Province}});
    return words;
}

const auto& nameBases()
{
    static const Vocabulary words(std::array{BasisWord{"list-in-source", NameBasis::ListInSource},
                                             BasisWord{"provincial-plan", NameBasis::ProvincialPlan},
                                             BasisWord{"memory", NameBasis::Memory}});
    return words;
}

const auto& yesNo()
{
    static const Vocabulary words(std::array{YesNoWord{"yes", true}, YesNoWord{"no", false}});
    return words;
}

/// Ids of a table that others refer to. An empty table was not loaded, and then nothing can be checked
/// against it.
class KnownIds
{
public:
    KnownIds(QString table, QSet<QString> ids)
        : m_table(std::move(table))
        , m_ids(std::move(ids))
    {}
    bool holds(const QString& id) const { return m_ids.isEmpty() || m_ids.contains(id); }
    const QString& table() const { return m_table; }

private:
    QString m_table;
    QSet<QString> m_ids;
};

template <class Row, class IdOf>
KnownIds knownIds(const char* table, const std::vector<Row>& rows, IdOf idOf)
{
    QSet<QString> ids;
    for (const Row& row : rows)
        ids.insert(idOf(row));
    return {QLatin1String(table), std::move(ids)};
}

struct References
{
    KnownIds sources;
    KnownIds provinces;
    KnownIds batches;

    explicit References(const ReferenceTables& tables)
        : sources(knownIds(kSourcesTable, tables.sources, [](const Source& s) { return s.id.value; }))
        , provinces(
              knownIds(kProvincesTable, tables.provinces, [](const Province& p) { return p.code.value; }))
        , batches(knownIds(kBatchesTable, tables.batches,
                           [](const Batch& b) { return QString::number(b.number); }))
    {}
};

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

/// One of the two languages must be there.
BilingualText neededName(RowReader& row)
{
    BilingualText name = bilingual(row, "name_zh", "name_en");
    if (name.zh.isEmpty() && name.en.isEmpty())
        row.reject(row.hasColumn("name_zh") ? "name_zh" : "name_en", ErrorCode::ValueMissing);
    return name;
}

/// The later date is kept as it is: it may as well be the earlier one that is wrong.
void noteOrder(RowReader& row, RowReader::Column later, QDate laterDate, QDate earlierDate)
{
    if (laterDate.isValid() && earlierDate.isValid() && laterDate < earlierDate)
        row.log(later, ErrorCode::DatesOutOfOrder, Remedy::ShownAsIs, earlierDate.toString(Qt::ISODate));
}

/// Reads all rows with `rowToValue`; keeps the good ones, and the first of those with the same id.
template <class Value, class RowToValue>
Result<std::vector<Value>> parseRows(const Table& table,
                                     std::initializer_list<RowReader::Column> neededColumns, IssueLog& issues,
                                     RowToValue rowToValue)
{
    RowReader row(table, issues);
    if (const auto error = row.missingColumn(neededColumns))
        return *error;
    if (table.rows.empty())
        issues.push_back({{.code = ErrorCode::LayerEmpty, .file = table.file}, Remedy::ShownAsIs});
    std::vector<Value> values;
    values.reserve(table.rows.size());
    while (row.next()) {
        Value value = rowToValue(row);
        if (row.isGood())
            values.push_back(std::move(value));
    }
    return values;
}

/// Refuses the second of two rows with one id.
class UniqueIds
{
public:
    void check(RowReader& row, RowReader::Column column)
    {
        if (!row.isGood())
            return;
        if (m_ids.contains(row.text(column)))
            row.reject(column, ErrorCode::DuplicateId);
        m_ids.insert(row.text(column));
    }

private:
    QSet<QString> m_ids;
};

bool isOnEarth(const LonLat& p)
{
    return std::abs(p.lonDeg) <= 180 && std::abs(p.latDeg) <= 90;
}

LonLat neededSeat(RowReader& row)
{
    const LonLat seat{row.neededNumber("lon"), row.neededNumber("lat")};
    if (!isOnEarth(seat))
        row.reject(std::abs(seat.lonDeg) > 180 ? "lon" : "lat", ErrorCode::CoordinateInvalid);
    return seat;
}

std::optional<LonLat> labelPointOf(RowReader& row)
{
    const auto lon = row.optionalNumber("label_lon");
    const auto lat = row.optionalNumber("label_lat");
    if (lon.has_value() != lat.has_value())
        row.ignore(lon ? "label_lat" : "label_lon", ErrorCode::ValueMissing);
    if (!lon || !lat)
        return std::nullopt;
    const LonLat point{*lon, *lat};
    if (isOnEarth(point))
        return point;
    row.ignore(std::abs(point.lonDeg) > 180 ? "label_lon" : "label_lat", ErrorCode::CoordinateInvalid);
    return std::nullopt;
}

std::optional<Revocation> revocationOf(RowReader& row, QDate approvedOn)
{
    const QDate revokedOn = row.optionalDate("revoked_on");
    const QString successor = row.text("succeeded_by");
    if (row.text("revoked_on").isEmpty() && !(successor.isEmpty() && row.text("revoked_by").isEmpty()))
        row.ignore("revoked_on", ErrorCode::ValueMissing);
    if (!revokedOn.isValid())
        return std::nullopt;
    if (approvedOn.isValid() && revokedOn < approvedOn) {
        row.ignore("revoked_on", ErrorCode::DatesOutOfOrder, approvedOn.toString(Qt::ISODate));
        return std::nullopt;
    }
    Revocation revocation{revokedOn, row.text("revoked_by"), std::nullopt};
    if (!successor.isEmpty())
        revocation.succeededBy = ZoneId(successor);
    return revocation;
}

Approval approvalOf(RowReader& row, const References& known)
{
    Approval approval;
    approval.batch = row.neededInteger("batch");
    if (row.isGood())
        checkReference(row, "batch", known.batches);
    approval.approvedOn = row.neededDate("approved_on");
    approval.announcedOn = row.optionalDate("announced_on");
    noteOrder(row, "announced_on", approval.announcedOn, approval.approvedOn);
    approval.document = row.text("document");
    approval.source = sourceOf(row, known.sources);
    const auto basis = row.optionalWord<NameBasis>("name_basis", nameBases(), nameBases().listed());
    approval.nameBasis = basis.value_or(NameBasis::ListInSource);
    return approval;
}

Zone zoneOf(RowReader& row, const References& known)
{
    Zone zone;
    zone.id = ZoneId(row.neededText("zone_id"));
    zone.name = neededName(row);
    zone.officialNameZh = row.text("zone_name_zh");
    zone.province = ProvinceCode(row.neededPlaceCode("province_code"));
    if (row.isGood())
        checkReference(row, "province_code", known.provinces);
    zone.adcode = Adcode(row.neededPlaceCode("adcode"));
    zone.level = row.neededWord<ZoneLevel>("level", levels(), levels().listed());
    zone.seat = neededSeat(row);
    zone.labelPoint = labelPointOf(row);
    zone.approval = approvalOf(row, known);
    zone.revocation = revocationOf(row, zone.approval.approvedOn);
    return zone;
}

/// Where a zone names a successor that was not read, the name goes.
void checkSuccessors(const QString& file, const QHash<ZoneId, qint64>& lines, std::vector<Zone>& zones,
                     IssueLog& issues)
{
    for (Zone& zone : zones) {
        if (!zone.revocation || !zone.revocation->succeededBy)
            continue;
        const ZoneId successor = *zone.revocation->succeededBy;
        if (successor != zone.id && lines.contains(successor))
            continue;
        zone.revocation->succeededBy.reset();
        issues.push_back({{.code = ErrorCode::UnknownReference,
                           .file = file,
                           .row = lines.value(zone.id),
                           .field = QStringLiteral("succeeded_by"),
                           .value = successor.value,
                           .detail = QLatin1String(kZonesTable)},
                          Remedy::ValueIgnored});
    }
}

// ---- Trade

const QStringList& unitWords()
{
    static const QStringList words{QStringLiteral("CNY bn"), QStringLiteral("USD bn"),
                                   QStringLiteral("USD m")};
    return words;
}

std::optional<QString> unitFromText(const QString& text)
{
    return unitWords().contains(text) ? std::optional(text) : std::nullopt;
}

/// Half the last digit of the number as written: what `precision` says in the bundled table.
double precisionOfText(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : number.size() - point - 1;
    return 0.5 * std::pow(10.0, -double(decimals));
}

void readSubject(RowReader& row, const References& known, TradeFigure& figure)
{
    figure.subjectKind = row.neededWord<SubjectKind>("subject_kind", subjectKindFromCode,
                                                     QStringLiteral("country, province, place, area"));
    figure.subjectName = bilingual(row, "name_zh", "name_en");
    figure.subject = row.text("subject");
    switch (figure.subjectKind) {
    case SubjectKind::Country:
        figure.subject = row.neededText("subject");
        break;
    case SubjectKind::Province:
        figure.subject = row.neededPlaceCode("subject");
        checkReference(row, "subject", known.provinces);
        break;
    case SubjectKind::Place:
        figure.subject = row.neededPlaceCode("subject");
        break;
    case SubjectKind::Area:
        figure.subjectName = neededName(row); // an area has no code: its name identifies it
        break;
    }
}

void readValue(RowReader& row, TradeFigure& figure)
{
    figure.value = row.neededNumber("value");
    figure.unit = row.neededWord<QString>("unit", unitFromText, unitWords().join(QLatin1String(", ")));
    figure.precision = row.optionalNumber("precision").value_or(precisionOfText(row.text("value")));
    figure.printedGrowthPercent = row.optionalNumber("yoy_printed");
}

void readStanding(RowReader& row, TradeFigure& figure)
{
    figure.vintage = row.optionalWord<Vintage>("vintage", vintageFromCode,
                                               QStringLiteral("preliminary, revised, final, unknown"))
                         .value_or(Vintage::Unknown);
    figure.quality = row.optionalWord<Quality>("quality", qualityFromCode,
                                               QStringLiteral("official, copy, press, secondary, suspect"))
                         .value_or(Quality::Press);
    figure.publishedOn = partialDateFromText(row.text("published_on"));
    if (!figure.publishedOn && !row.text("published_on").isEmpty())
        row.ignore("published_on", ErrorCode::NotADate);
    figure.mayBeCharted = row.optionalWord<bool>("chart", yesNo(), yesNo().listed()).value_or(true);
    figure.whyNotCharted = row.text("chart_why");
}

/// An irregular period is welcome in the table, but cannot stand on an axis.
void readPeriod(RowReader& row, TradeFigure& figure)
{
    figure.period = periodFromText(row.neededText("period"));
    if (!row.isGood() || figure.period.kind != PeriodKind::Other || !figure.mayBeCharted)
        return;
    row.log("period", ErrorCode::NotAPeriod, Remedy::ShownAsIs);
    figure.mayBeCharted = false;
    figure.whyNotCharted = QStringLiteral("irregular-period");
}

} // namespace

Result<std::vector<Source>> parseSources(const Table& table, IssueLog& issues)
{
    UniqueIds ids;
    return parseRows<Source>(table, {"source_id"}, issues, [&ids](RowReader& row) {
        Source source;
        source.id = SourceId(row.neededText("source_id"));
        source.organisation = row.text("organisation");
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

Result<std::vector<Zone>> parseZones(const Table& table, const ReferenceTables& references, IssueLog& issues)
{
    const References known(references);
    UniqueIds ids;
    QHash<ZoneId, qint64> lines;
    auto zones = parseRows<Zone>(table,
                                 {"zone_id", "name_zh|name_en", "province_code", "adcode", "level", "lon",
                                  "lat", "batch", "approved_on"},
                                 issues, [&](RowReader& row) {
                                     Zone zone = zoneOf(row, known);
                                     ids.check(row, "zone_id");
                                     if (row.isGood())
                                         lines.insert(zone.id, row.line());
                                     return zone;
                                 });
    if (!zones)
        return zones;
    std::vector<Zone> checked = std::move(zones).value();
    checkSuccessors(table.file, lines, checked, issues);
    return checked;
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

Result<std::vector<TradeFigure>> parseTrade(const Table& table, const ReferenceTables& references,
                                            const std::vector<Measure>& measures, IssueLog& issues)
{
    const References known(references);
    const KnownIds knownMeasures =
        knownIds(kMeasuresTable, measures, [](const Measure& m) { return m.id.value; });
    return parseRows<TradeFigure>(table, {"subject_kind", "subject", "measure", "period", "value", "unit"},
                                  issues, [&](RowReader& row) {
                                      TradeFigure figure;
                                      readSubject(row, known, figure);
                                      figure.measure = MeasureId(row.neededText("measure"));
                                      checkReference(row, "measure", knownMeasures);
                                      readValue(row, figure);
                                      readStanding(row, figure);
                                      readPeriod(row, figure);
                                      figure.source = sourceOf(row, known.sources);
                                      figure.note = row.text("note");
                                      return figure;
                                  });
}

} // namespace zoneatlas
