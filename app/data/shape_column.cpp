// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shape_column.h"

#include "data/crs_reference.h"

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace zoneatlas {

namespace {

/// "SRID=4326;POINT(1 2)" in its two parts; the shape as WKT, GeoJSON or WKB.
struct ShapeText
{
    QString crsId; ///< empty: it says none
    QByteArray shape;
};

/// As PostGIS writes shapes: hexadecimal WKB, at least a point.
bool isHexWkb(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral("^0[01][0-9A-Fa-f]{40,}$"));
    return form.match(cell).hasMatch();
}

/// The number of a CRS that PostGIS puts into WKB, taken out of it; 0 where there is none.
quint32 takeSrid(QByteArray& wkb)
{
    constexpr quint32 kHasSrid = 0x20000000;
    constexpr qsizetype kTypeAt = 1;
    constexpr qsizetype kSridAt = 5;
    const bool isLittle = wkb.at(0) == 1;
    const auto number = [&](qsizetype at) {
        return isLittle ? qFromLittleEndian<quint32>(wkb.constData() + at)
                        : qFromBigEndian<quint32>(wkb.constData() + at);
    };
    const quint32 type = number(kTypeAt);
    if ((type & kHasSrid) == 0)
        return 0;
    const quint32 srid = number(kSridAt);
    const quint32 plain = type & ~kHasSrid;
    if (isLittle)
        qToLittleEndian(plain, wkb.data() + kTypeAt);
    else
        qToBigEndian(plain, wkb.data() + kTypeAt);
    wkb.remove(kSridAt, qsizetype(sizeof srid));
    return srid;
}

ShapeText shapeTextOf(const QString& cell)
{
    if (isHexWkb(cell)) {
        QByteArray wkb = QByteArray::fromHex(cell.toLatin1());
        const quint32 srid = takeSrid(wkb);
        return {srid > 0 ? QStringLiteral("EPSG:%1").arg(srid) : QString(), std::move(wkb)};
    }
    const qsizetype end = cell.indexOf(u';');
    if (!cell.startsWith(QLatin1String("SRID="), Qt::CaseInsensitive) || end < 0)
        return {{}, cell.toUtf8()};
    return {QLatin1String("EPSG:") + cell.mid(5, end - 5), cell.mid(end + 1).toUtf8()};
}

bool isShapeText(const QString& cell)
{
    static const QStringList words{QStringLiteral("POINT"),       QStringLiteral("LINESTRING"),
                                   QStringLiteral("POLYGON"),     QStringLiteral("MULTI"),
                                   QStringLiteral("GEOMETRYCOL"), QStringLiteral("CURVEPOLYGON"),
                                   QStringLiteral("SRID="),       QStringLiteral("{\"")};
    return isHexWkb(cell) || std::any_of(words.begin(), words.end(), [&cell](const QString& word) {
               return cell.startsWith(word, Qt::CaseInsensitive);
           });
}

std::unique_ptr<OGRGeometry> shapeFrom(const QByteArray& text)
{
    if (text.startsWith('{'))
        return std::unique_ptr<OGRGeometry>(OGRGeometryFactory::createFromGeoJson(text.constData()));
    OGRGeometry* shape = nullptr;
    if (!text.isEmpty() && (text.at(0) == 0 || text.at(0) == 1)) {
        OGRGeometryFactory::createFromWkb(text.constData(), nullptr, &shape, size_t(text.size()));
        return std::unique_ptr<OGRGeometry>(shape);
    }
    OGRGeometryFactory::createFromWkt(text.constData(), nullptr, &shape);
    return std::unique_ptr<OGRGeometry>(shape);
}

/// A layer in memory with the columns of a table, but for one.
class MemoryLayer
{
public:
    MemoryLayer(const Table& table, std::optional<qsizetype> without, const QString& crsId)
        : m_table(table)
        , m_without(without)
        , m_dataset(memoryDataset())
    {
        auto reference = referenceFrom(crsId);
        OGRSpatialReference known = reference ? std::move(reference).value() : OGRSpatialReference();
        CPLStringList options;
        options.SetNameValue("ADVERTIZE_UTF8", "YES");
        m_layer = m_dataset->CreateLayer("", crsId.isEmpty() || known.IsEmpty() ? nullptr : &known,
                                         wkbUnknown, options.List());
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            if (column != without) {
                OGRFieldDefn field(table.columns.at(column).toUtf8().constData(), OFTString);
                m_layer->CreateField(&field);
            }
    }

    void add(const TableRow& row, std::unique_ptr<OGRGeometry> shape)
    {
        OGRFeature feature(m_layer->GetLayerDefn());
        feature.SetFID(row.line);
        int field = 0;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column)
            if (column != m_without)
                feature.SetField(field++, row.cells.value(column).toUtf8().constData());
        if (shape)
            feature.SetGeometryDirectly(shape.release());
        [[maybe_unused]] const OGRErr error = m_layer->CreateFeature(&feature);
        Q_ASSERT(error == OGRERR_NONE);
    }

    OpenedSource take() { return {.dataset = std::move(m_dataset), .path = m_table.file}; }

private:
    const Table& m_table;
    std::optional<qsizetype> m_without;
    GdalDataset m_dataset;
    OGRLayer* m_layer = nullptr; ///< owned by the dataset
};

QString crsIn(const Table& table, qsizetype column)
{
    for (const TableRow& row : table.rows)
        if (const ShapeText text = shapeTextOf(row.cells.value(column)); !text.crsId.isEmpty())
            return text.crsId;
    return {};
}

} // namespace

bool isShapeColumnName(const QString& name)
{
    static const QStringList names{
        QStringLiteral("geometry"), QStringLiteral("geom"),         QStringLiteral("the_geom"),
        QStringLiteral("wkt"),      QStringLiteral("geometry_wkt"), QStringLiteral("geom_wkt"),
        QStringLiteral("wkt_geom"), QStringLiteral("wkb_geometry"), QStringLiteral("geojson"),
        QStringLiteral("_geojson"), QStringLiteral("shape"),        QStringLiteral("几何")};
    return names.contains(name.trimmed(), Qt::CaseInsensitive);
}

std::optional<qsizetype> shapeColumnOf(const Table& table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (!isShapeColumnName(table.columns.at(column)))
            continue;
        const auto isShape = [column](const TableRow& row) { return isShapeText(row.cells.value(column)); };
        const auto isEmpty = [column](const TableRow& row) { return row.cells.value(column).isEmpty(); };
        const auto shapes = std::count_if(table.rows.begin(), table.rows.end(), isShape);
        const auto empty = std::count_if(table.rows.begin(), table.rows.end(), isEmpty);
        if (shapes > 0 && 2 * shapes >= qsizetype(table.rows.size()) - empty)
            return column;
    }
    return std::nullopt;
}

OpenedSource layerFromShapes(const Table& table, qsizetype shapeColumn, IssueLog& issues)
{
    GdalMessages messages;
    MemoryLayer layer(table, shapeColumn, crsIn(table, shapeColumn));
    for (const TableRow& row : table.rows) {
        const QString cell = row.cells.value(shapeColumn);
        std::unique_ptr<OGRGeometry> shape = shapeFrom(shapeTextOf(cell).shape);
        constexpr qsizetype kTold = 40;
        if (!shape)
            issues.push_back(
                {{.code = cell.isEmpty() ? ErrorCode::GeometryMissing : ErrorCode::GeometryInvalid,
                  .file = table.file,
                  .row = row.line,
                  .field = table.columns.at(shapeColumn),
                  .detail = cell.left(kTold)},
                 Remedy::LeftOffMap});
        layer.add(row, std::move(shape));
    }
    return layer.take();
}

OpenedSource layerFromPoints(const Table& table, const std::vector<std::optional<LonLat>>& points)
{
    MemoryLayer layer(table, std::nullopt, QStringLiteral("EPSG:4326"));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const auto& point = points[i];
        layer.add(table.rows[i], point ? std::make_unique<OGRPoint>(point->lonDeg, point->latDeg) : nullptr);
    }
    return layer.take();
}

} // namespace zoneatlas
