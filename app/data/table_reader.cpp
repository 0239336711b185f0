// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_reader.h"

#include "core/database_address.h"
#include "data/gdal_access.h"
#include "data/merged_cells.h"
#include "data/raw_texts.h"
#include "data/shapefile_parts.h"
#include "data/text_table.h"
#include "data/title_rows.h"
#include "data/vsi_file.h"

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace zoneatlas {

namespace {

/// Spreadsheets: the first row is the header even where all cells are text and the driver could not tell.
class HeaderRowIsForced
{
public:
    HeaderRowIsForced() { set("FORCE"); }
    ~HeaderRowIsForced() { set(nullptr); }
    HeaderRowIsForced(const HeaderRowIsForced&) = delete;
    HeaderRowIsForced& operator=(const HeaderRowIsForced&) = delete;

private:
    static void set(const char* value)
    {
        CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", value);
        CPLSetThreadLocalConfigOption("OGR_ODS_HEADERS", value);
    }
};

/// GDAL writes dates as 2015/03/07.
QByteArray cellText(OGRFeature& feature, int field)
{
    const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    if (type != OFTDate && type != OFTDateTime)
        return feature.GetFieldAsString(field);
    int year = 0;
    int month = 0;
    int day = 0;
    int ignored = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &ignored, &ignored, &ignored, &ignored);
    return QDate(year, month, day).toString(Qt::ISODate).toLatin1();
}

bool isSpreadsheet(const QString& driver)
{
    return driver == QLatin1String("XLSX") || driver == QLatin1String("ODS") ||
           driver == QLatin1String("XLS");
}

/// Cells as bytes, row after row; false when it was told to stop.
bool readRows(OGRLayer& layer, bool rowIsFid, Table& table, std::vector<QByteArray>& texts,
              const ReadControl& control)
{
    const double expected = std::max(1.0, double(layer.GetFeatureCount()));
    qint64 line = 1;
    double done = 0;
    for (const auto& feature : layer) {
        if (qint64(done++) % kRowsBetweenQuestions == 0 && !control.goOn(std::min(1.0, done / expected)))
            return false;
        line = rowIsFid ? feature->GetFID() : line + 1;
        table.rows.push_back({.line = line, .cells = {}});
        for (int field = 0; field < feature->GetFieldCount(); ++field)
            texts.push_back(cellText(*feature, field).left(kLongestCell));
    }
    return true;
}

/// Texts are the names of all columns and then the cells of all rows.
void decodeTable(const std::vector<QByteArray>& texts, size_t columns, Table& table)
{
    const auto decoded = [&](size_t i) { return decodedText(texts[i], table.encoding.encoding).trimmed(); };
    for (size_t i = 0; i < columns; ++i)
        table.columns += decoded(i);
    size_t at = columns;
    for (TableRow& row : table.rows)
        for (size_t i = 0; i < columns; ++i)
            row.cells += decoded(at++);
    std::erase_if(table.rows, [](const TableRow& row) { return isBlank(row.cells); });
}

int indexOf(GDALDataset& dataset, const OGRLayer* layer)
{
    for (int i = 0; i < dataset.GetLayerCount(); ++i)
        if (dataset.GetLayer(i) == layer)
            return i;
    return 0;
}

EncodingClaim claimOf(const OpenedSource& opened, OGRLayer& layer)
{
    if (const auto parts = shapefileParts(opened.path))
        return parts->claim;
    if (layer.TestCapability(OLCStringsAsUTF8) || isSpreadsheet(driverName(*opened.dataset)))
        return {QStringLiteral("UTF-8"), EncodingReason::Format};
    return {};
}

Result<Table> readThroughDriver(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    const HeaderRowIsForced headerRow;
    GdalMessages messages; // outlives the dataset, which may complain when it is closed
    const auto opened = openVectorSource(source.path, source.password);
    if (!opened)
        return opened.error();
    OGRLayer* layer = layerOf(*opened->dataset, source.layer);
    if (!layer)
        return Error{.code = source.layer.isEmpty() ? ErrorCode::LayerEmpty : ErrorCode::LayerMissing,
                     .file = source.path,
                     .layer = source.layer};
    Table table{.file = source.path,
                .driver = driverName(*opened->dataset),
                .layer = QString::fromUtf8(layer->GetName()),
                .columns = {},
                .rows = {}};
    std::vector<QByteArray> texts;
    const int columns = layer->GetLayerDefn()->GetFieldCount();
    for (int field = 0; field < columns; ++field)
        texts.emplace_back(layer->GetLayerDefn()->GetFieldDefn(field)->GetNameRef());
    if (!readRows(*layer, isSpreadsheet(table.driver), table, texts, control))
        return Error{.code = ErrorCode::Cancelled, .file = source.path};
    table.encoding = decideEncoding(texts, claimOf(*opened, *layer), source.encoding);
    decodeTable(texts, size_t(columns), table);
    if (const QString complaint = messages.takeNewest();
        !complaint.isEmpty() && (table.rows.empty() || isDatabaseAddress(source.path)))
        return Error{.code = isDatabaseAddress(source.path) ? ErrorCode::DatabaseUnreadable
                                                            : ErrorCode::FileUnreadable,
                     .file = source.path,
                     .detail = withoutPasswords(complaint)};
    if (auto issue = encodingIssue(table.encoding)) {
        issue->problem.file = source.path;
        issues.push_back(*issue);
    }
    if (const QStringList others = otherLayers(*opened->dataset, *layer);
        source.layer.isEmpty() && !others.isEmpty())
        issues.push_back({{.code = ErrorCode::LayerPicked,
                           .file = source.path,
                           .layer = table.layer,
                           .value = others.join(QStringLiteral(", "))},
                          Remedy::Assumed});
    fillMergedCells(opened->path, indexOf(*opened->dataset, layer), table, issues);
    return table;
}

void nameColumns(Table& table, IssueLog& issues)
{
    const QStringList before = table.columns;
    std::vector<qsizetype> renamed;
    table.columns = uniqueNames(before, [&renamed](qsizetype i) { renamed.push_back(i); });
    for (const qsizetype i : renamed)
        issues.push_back({{.code = ErrorCode::FieldRenamed,
                           .file = table.file,
                           .field = before.at(i),
                           .value = table.columns.at(i)},
                          Remedy::Repaired});
}

} // namespace

qsizetype Table::columnIndex(const QString& name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return columns.size();
}

Result<Table> readTable(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    const auto before = fileStamp(source.path);
    Result<Table> table = isSeparatedText(source.path) && !isFolder(source.path)
                              ? readSeparatedText(source, issues, control)
                              : readThroughDriver(source, issues, control);
    if (!table)
        return table;
    Table read = std::move(table).value();
    takeTitleRows(read, source.headingRow);
    joinHeadingRows(read);
    if (isBlank(read.columns))
        return Error{.code = ErrorCode::LayerEmpty, .file = source.path};
    nameColumns(read, issues);
    if (fileStamp(source.path) != before)
        issues.push_back({{.code = ErrorCode::FileChanged, .file = source.path}, Remedy::ShownAsIs});
    return read;
}

} // namespace zoneatlas
