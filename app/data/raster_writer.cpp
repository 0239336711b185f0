// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster_writer.h"

#include "data/gdal_access.h"

#include <array>
#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

namespace zoneatlas {

namespace {

/// A file in memory, removed with this object.
class MemoryFile
{
public:
    MemoryFile()
        : m_path(QByteArray("/vsimem/zoneatlas-") + QByteArray::number(reinterpret_cast<quintptr>(this), 16) +
                 ".tif")
    {}
    ~MemoryFile() { VSIUnlink(m_path.constData()); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] const char* path() const { return m_path.constData(); }
    [[nodiscard]] QByteArray content() const
    {
        vsi_l_offset size = 0;
        const GByte* bytes = VSIGetMemFileBuffer(path(), &size, FALSE);
        return bytes == nullptr
                   ? QByteArray()
                   : QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    }

private:
    QByteArray m_path;
};

OGRSpatialReference referenceOf(const QString& wkt)
{
    OGRSpatialReference reference;
    reference.importFromWkt(wkt.toUtf8().constData());
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

GdalDataset createTiff(const char* path, const RasterPixels& pixels)
{
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    if (driver == nullptr)
        return nullptr;
    const std::array<const char*, 6> options{
        "COMPRESS=DEFLATE",        "PREDICTOR=2", "TILED=YES", "PHOTOMETRIC=RGB",
        "ALPHA=NON-PREMULTIPLIED", nullptr};
    return GdalDataset(driver->Create(path, pixels.width, pixels.height, pixels.hasAlpha ? 4 : 3, GDT_Byte,
                                      const_cast<char**>(options.data())));
}

bool writePixels(GDALDataset& dataset, const RasterPixels& pixels)
{
    constexpr int kBytesPerPixel = 4;
    // GDAL takes one kind of pointer for reading and writing; here it only reads.
    return dataset.RasterIO(GF_Write, 0, 0, pixels.width, pixels.height,
                            const_cast<unsigned char*>(pixels.rgba), pixels.width, pixels.height, GDT_Byte,
                            pixels.hasAlpha ? 4 : 3, nullptr, kBytesPerPixel, pixels.bytesPerLine, 1,
                            nullptr) == CE_None;
}

bool place(GDALDataset& dataset, const RasterPlacement& placement)
{
    std::array<double, 6> transform{
        placement.topLeft.x,        placement.mapUnitsPerPixel, 0, placement.topLeft.y, 0,
        -placement.mapUnitsPerPixel};
    const OGRSpatialReference reference = referenceOf(placement.crsWkt);
    return dataset.SetGeoTransform(transform.data()) == CE_None &&
           dataset.SetSpatialRef(&reference) == CE_None;
}

void setItems(GDALDataset& dataset, double dpi, const RasterItems& items)
{
    const QByteArray resolution = QByteArray::number(dpi);
    dataset.SetMetadataItem("TIFFTAG_XRESOLUTION", resolution.constData());
    dataset.SetMetadataItem("TIFFTAG_YRESOLUTION", resolution.constData());
    dataset.SetMetadataItem("TIFFTAG_RESOLUTIONUNIT", "2"); // inch
    for (const auto& [key, text] : items)
        if (!text.isEmpty())
            dataset.SetMetadataItem(key.constData(), text.toUtf8().constData());
}

} // namespace

QByteArray encodeGeoTiff(const RasterPixels& pixels, const RasterPlacement& placement,
                         const RasterItems& items)
{
    const GdalMessages messages;
    GDALAllRegister();
    const MemoryFile file;
    GdalDataset dataset = createTiff(file.path(), pixels);
    if (!dataset || !place(*dataset, placement) || !writePixels(*dataset, pixels))
        return {};
    setItems(*dataset, pixels.dpi, items);
    dataset.reset(); // writes what is left
    return file.content();
}

std::optional<QString> rasterItem(const QString& path, const QByteArray& key)
{
    const GdalMessages messages;
    GDALAllRegister();
    const GdalDataset dataset(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    const char* item = dataset ? dataset->GetMetadataItem(key.constData()) : nullptr;
    return item == nullptr ? std::nullopt : std::optional(QString::fromUtf8(item));
}

QByteArray worldFileText(const RasterPlacement& placement)
{
    const double size = placement.mapUnitsPerPixel;
    QByteArray text;
    for (const double line :
         {size, 0.0, 0.0, -size, placement.topLeft.x + size / 2, placement.topLeft.y - size / 2})
        text += QByteArray::number(line, 'f', 10) + '\n';
    return text;
}

QByteArray prjFileText(const QString& crsWkt)
{
    OGRSpatialReference reference = referenceOf(crsWkt);
    reference.morphToESRI();
    char* text = nullptr;
    const bool isMade = reference.exportToWkt(&text) == OGRERR_NONE;
    const QByteArray result = isMade ? QByteArray(text) + '\n' : QByteArray();
    CPLFree(text);
    return result;
}

} // namespace zoneatlas
