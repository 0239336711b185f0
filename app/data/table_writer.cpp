// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_writer.h"

#include "data/gdal_access.h"

#include <QDate>
#include <QFileInfo>
#include <QSaveFile>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace zoneatlas {

namespace {

struct Format
{
    const char* driver;
    std::vector<const char*> layerOptions; ///< ends with a null
};

std::optional<Format> formatOf(const QString& ending)
{
    if (ending == QLatin1String("csv"))
        return Format{"CSV", {"WRITE_BOM=YES", "STRING_QUOTING=IF_NEEDED", "LINEFORMAT=CRLF", nullptr}};
    if (ending == QLatin1String("xlsx"))
        return Format{"XLSX", {nullptr}};
    return std::nullopt;
}

/// A file in memory, removed with this object.
class MemoryFile
{
public:
    explicit MemoryFile(const QString& ending)
        : m_path(QStringLiteral("/vsimem/zoneatlas-table-%1.%2")
                     .arg(reinterpret_cast<quintptr>(this), 0, 16)
                     .arg(ending)
                     .toUtf8())
    {}
    ~MemoryFile() { VSIUnlink(m_path.constData()); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] const char* path() const { return m_path.constData(); }
    [[nodiscard]] QByteArray content() const
    {
        vsi_l_offset size = 0;
        const GByte* bytes = VSIGetMemFileBuffer(path(), &size, FALSE);
        return bytes ? QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size))
                     : QByteArray();
    }

private:
    QByteArray m_path;
};

bool isWholeNumber(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Int || cell.typeId() == QMetaType::LongLong;
}

bool isNumber(const QVariant& cell)
{
    return isWholeNumber(cell) || cell.typeId() == QMetaType::Double;
}

/// A column is one of numbers when every cell that is not empty is one, of whole ones when all are whole.
OGRFieldType typeOf(const OutputTable& table, qsizetype column)
{
    bool hasNumber = false;
    bool areAllWhole = true;
    for (const QVariantList& row : table.rows) {
        if (!row[column].isValid())
            continue;
        if (!isNumber(row[column]))
            return OFTString;
        hasNumber = true;
        areAllWhole = areAllWhole && isWholeNumber(row[column]);
    }
    if (!hasNumber)
        return OFTString;
    return areAllWhole ? OFTInteger64 : OFTReal;
}

QString textOf(const QVariant& cell)
{
    return cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

bool addFields(OGRLayer& layer, const OutputTable& table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        OGRFieldDefn field(table.columns[column].toUtf8().constData(), typeOf(table, column));
        if (layer.CreateField(&field) != OGRERR_NONE)
            return false;
    }
    return true;
}

bool addRow(OGRLayer& layer, const QVariantList& row)
{
    OGRFeature feature(layer.GetLayerDefn());
    for (int column = 0; column < row.size(); ++column) {
        const QVariant& cell = row[column];
        const bool isEmpty = !cell.isValid() || textOf(cell).isEmpty();
        if (!isEmpty && cell.typeId() == QMetaType::Double)
            feature.SetField(column, cell.toDouble());
        else if (!isEmpty && isNumber(cell))
            feature.SetField(column, static_cast<GIntBig>(cell.toLongLong()));
        else if (!isEmpty)
            feature.SetField(column, textOf(cell).toUtf8().constData());
    }
    return layer.CreateFeature(&feature) == OGRERR_NONE;
}

bool fill(GDALDataset& dataset, const OutputTable& table, const Format& format)
{
    OGRLayer* layer = dataset.CreateLayer(table.name.toUtf8().constData(), nullptr, wkbNone,
                                          const_cast<char**>(format.layerOptions.data()));
    if (!layer || !addFields(*layer, table))
        return false;
    for (const QVariantList& row : table.rows)
        if (!addRow(*layer, row))
            return false;
    return true;
}

/// The whole file; empty when GDAL could not make it.
QByteArray encode(const OutputTable& table, const Format& format, const QString& ending)
{
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(format.driver);
    if (!driver)
        return {};
    const MemoryFile file(ending);
    GdalDataset dataset(driver->Create(file.path(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset || !fill(*dataset, table, format))
        return {};
    dataset.reset(); // writes what is left
    return file.content();
}

} // namespace

Outcome writeTable(const OutputTable& table, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::optional<Format> format = formatOf(ending);
    if (!format)
        return Error{.code = ErrorCode::FormatUnsupported, .file = path, .value = ending};
    GdalMessages messages;
    const QByteArray content = encode(table, *format, ending);
    if (content.isEmpty())
        return Error{.code = ErrorCode::FileNotWritable, .file = path, .detail = messages.takeNewest()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{.code = ErrorCode::FileNotWritable, .file = path, .detail = file.errorString()};
    return Done{};
}

} // namespace zoneatlas
