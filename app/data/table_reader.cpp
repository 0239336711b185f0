// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_reader.h"

#include "data/gdal_access.h"

#include <cpl_csv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace zoneatlas {

namespace {

struct VsiCloser
{
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using VsiFile = std::unique_ptr<VSILFILE, VsiCloser>;

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

void cutSpareCells(QStringList& cells, qsizetype columnCount)
{
    while (cells.size() > columnCount && cells.constLast().isEmpty())
        cells.removeLast();
}

std::optional<Error> checkColumns(const Table& table)
{
    if (isBlank(table.columns))
        return Error{.code = ErrorCode::LayerEmpty, .file = table.file};
    QStringList seen;
    for (const QString& column : table.columns) {
        if (!column.isEmpty() && seen.contains(column, Qt::CaseInsensitive))
            return Error{.code = ErrorCode::ColumnDuplicate, .file = table.file, .field = column};
        seen += column;
    }
    return std::nullopt;
}

// ---- Separated text, row by row with GDAL's own parser: its CSV driver renames columns of the same name,
// fills up and cuts rows of the wrong length, and skips blank lines without counting them.

bool isSeparatedText(const QString& path)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

char separatorOf(const QByteArray& header)
{
    constexpr std::array kSeparators{',', ';', '\t'};
    return *std::max_element(kSeparators.begin(), kSeparators.end(),
                             [&header](char a, char b) { return header.count(a) < header.count(b); });
}

/// The cells of one row, or absent where one is not UTF-8.
std::optional<QStringList> decodedCells(const CPLStringList& tokens)
{
    QStringList cells;
    cells.reserve(tokens.size());
    for (int i = 0; i < tokens.size(); ++i) {
        const char* token = tokens[i];
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString cell = decode(QByteArrayView(token, qsizetype(std::strlen(token))));
        if (decode.hasError())
            return std::nullopt;
        cells += cell.trimmed();
    }
    return cells;
}

class SeparatedTextReader
{
public:
    explicit SeparatedTextReader(VsiFile file)
        : m_file(std::move(file))
    {
        constexpr size_t kHeaderBytes = 65536;
        QByteArray start(kHeaderBytes, Qt::Uninitialized);
        start.truncate(qsizetype(VSIFReadL(start.data(), 1, kHeaderBytes, m_file.get())));
        m_separator[0] = separatorOf(start.left(start.indexOf('\n')));
        VSIFSeekL(m_file.get(), 0, SEEK_END);
        m_size = double(VSIFTellL(m_file.get()));
        VSIRewindL(m_file.get());
    }

    /// Absent at the end of the file.
    std::optional<CPLStringList> nextRow()
    {
        char** tokens =
            CSVReadParseLine3L(m_file.get(), kNoLimit, m_separator.data(), true, false, false, true);
        if (!tokens)
            return std::nullopt;
        ++m_line;
        return CPLStringList(tokens);
    }
    qint64 line() const { return m_line; }
    /// How much of the file has been read, 0 to 1.
    double share() const { return m_size > 0 ? double(VSIFTellL(m_file.get())) / m_size : 1; }

private:
    static constexpr size_t kNoLimit = 0;
    VsiFile m_file;
    std::array<char, 2> m_separator{};
    qint64 m_line = 0;
    double m_size = 0; ///< bytes
};

Error openError(const QString& path)
{
    if (!isExistingPath(path))
        return {.code = ErrorCode::FileMissing, .file = path};
    return {.code = ErrorCode::FileUnreadable, .file = path, .detail = qt_error_string(errno)};
}

Result<Table> readSeparatedText(const QString& path, const ReadControl& control)
{
    GdalMessages messages;
    errno = 0;
    countRead();
    VsiFile file(VSIFOpenL(path.toUtf8().constData(), "rb"));
    if (!file)
        return openError(path);
    SeparatedTextReader reader(std::move(file));
    Table table{.file = path, .columns = {}, .rows = {}};
    while (const auto tokens = reader.nextRow()) {
        if (reader.line() % kRowsBetweenQuestions == 0 && !control.goOn(reader.share()))
            return Error{.code = ErrorCode::Cancelled, .file = path};
        auto cells = decodedCells(*tokens);
        if (!cells)
            return Error{.code = ErrorCode::NotUtf8, .file = path, .row = reader.line()};
        if (reader.line() == 1) {
            table.columns = *cells;
            continue;
        }
        cutSpareCells(*cells, table.columns.size());
        if (!isBlank(*cells))
            table.rows.push_back({reader.line(), std::move(*cells)});
    }
    return table;
}

// ---- Everything else through a GDAL driver.

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
QString cellText(OGRFeature& feature, int field)
{
    const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    if (type != OFTDate && type != OFTDateTime)
        return QString::fromUtf8(feature.GetFieldAsString(field)).trimmed();
    int year = 0;
    int month = 0;
    int day = 0;
    int ignored = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &ignored, &ignored, &ignored, &ignored);
    return QDate(year, month, day).toString(Qt::ISODate);
}

bool isSpreadsheet(const GDALDataset& dataset)
{
    const QByteArray driver(const_cast<GDALDataset&>(dataset).GetDriverName());
    return driver == "XLSX" || driver == "ODS" || driver == "XLS";
}

/// False when it was told to stop.
bool readRows(OGRLayer& layer, bool rowIsFid, Table& table, const ReadControl& control)
{
    const double expected = std::max(1.0, double(layer.GetFeatureCount()));
    qint64 line = 1;
    double done = 0;
    for (const auto& feature : layer) {
        if (qint64(done++) % kRowsBetweenQuestions == 0 && !control.goOn(std::min(1.0, done / expected)))
            return false;
        line = rowIsFid ? feature->GetFID() : line + 1;
        TableRow row{.line = line, .cells = {}};
        for (int field = 0; field < feature->GetFieldCount(); ++field)
            row.cells += cellText(*feature, field);
        if (!isBlank(row.cells))
            table.rows.push_back(std::move(row));
    }
    return true;
}

OGRLayer* layerOf(GDALDataset& dataset, const QString& name)
{
    return name.isEmpty() ? dataset.GetLayer(0) : dataset.GetLayerByName(name.toUtf8().constData());
}

Result<Table> readThroughDriver(const DataSource& source, const ReadControl& control)
{
    const QString& path = source.path;
    const HeaderRowIsForced headerRow;
    GdalMessages messages; // outlives the dataset, which may complain when it is closed
    auto dataset = openVectorDataset(path);
    if (!dataset)
        return dataset.error();
    OGRLayer* layer = layerOf(**dataset, source.layer);
    if (!layer)
        return Error{.code = source.layer.isEmpty() ? ErrorCode::LayerEmpty : ErrorCode::LayerMissing,
                     .file = path,
                     .layer = source.layer};
    Table table{.file = path, .columns = {}, .rows = {}};
    for (int field = 0; field < layer->GetLayerDefn()->GetFieldCount(); ++field)
        table.columns +=
            QString::fromUtf8(layer->GetLayerDefn()->GetFieldDefn(field)->GetNameRef()).trimmed();
    if (!readRows(*layer, isSpreadsheet(**dataset), table, control))
        return Error{.code = ErrorCode::Cancelled, .file = path};
    if (const QString complaint = messages.takeNewest(); !complaint.isEmpty() && table.rows.empty())
        return Error{.code = ErrorCode::FileUnreadable, .file = path, .detail = complaint};
    return table;
}

} // namespace

qsizetype Table::columnIndex(const QString& name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return columns.size();
}

Result<Table> readTable(const DataSource& source, const ReadControl& control)
{
    const QString& path = source.path;
    if (isFolder(path))
        return Error{.code = ErrorCode::FileUnreadable, .file = path, .detail = qt_error_string(EISDIR)};
    Result<Table> table =
        isSeparatedText(path) ? readSeparatedText(path, control) : readThroughDriver(source, control);
    if (table)
        if (const auto error = checkColumns(*table))
            return *error;
    return table;
}

} // namespace zoneatlas
