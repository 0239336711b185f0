// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vector_reader.h"

#include "data/gdal_access.h"
#include "data/ogr_geometry.h"

#include <ogrsf_frmts.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

struct TransformCloser
{
    void operator()(OGRCoordinateTransformation* t) const { OGRCoordinateTransformation::DestroyCT(t); }
};
using TransformHandle = std::unique_ptr<OGRCoordinateTransformation, TransformCloser>;

struct CplCloser
{
    void operator()(char* text) const { CPLFree(text); }
};

Crs crsOf(const OGRSpatialReference& reference)
{
    Crs crs;
    if (const char* name = reference.GetName())
        crs.name = QString::fromUtf8(name);
    const char* authority = reference.GetAuthorityName(nullptr);
    const char* code = reference.GetAuthorityCode(nullptr);
    if (authority && code)
        crs.id = QString::fromLatin1(authority) + u':' + QString::fromLatin1(code);
    char* wkt = nullptr;
    constexpr std::array<const char*, 2> kOptions{"FORMAT=WKT2_2019", nullptr};
    reference.exportToWkt(&wkt, kOptions.data());
    const std::unique_ptr<char, CplCloser> owned(wkt);
    crs.wkt = QString::fromUtf8(wkt);
    return crs;
}

/// Longitude and latitude on WGS 84, in this order.
OGRSpatialReference degreesReference()
{
    OGRSpatialReference reference;
    reference.importFromEPSG(4326);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

bool fitsDegrees(OGRLayer& layer)
{
    OGREnvelope extent;
    return layer.GetExtent(&extent) == OGRERR_NONE && extent.MinX >= -180 && extent.MaxX <= 180 &&
           extent.MinY >= -90 && extent.MaxY <= 90;
}

/// Reads one layer into a FeatureCollection.
class LayerReader
{
public:
    LayerReader(OGRLayer& layer, FeatureCollection& collection, IssueLog& issues)
        : m_layer(layer)
        , m_collection(collection)
        , m_issues(issues)
    {}

    Outcome read(const ReadControl& control)
    {
        if (const auto error = prepareTransform())
            return *error;
        readFields();
        GdalMessages messages;
        m_layer.ResetReading();
        const double expected = std::max(1.0, double(m_layer.GetFeatureCount()));
        while (OGRFeatureUniquePtr feature{m_layer.GetNextFeature()}) {
            const size_t done = m_collection.features.size();
            if (done % kRowsBetweenQuestions == 0 && !control.goOn(std::min(1.0, double(done) / expected)))
                return placed({.code = ErrorCode::Cancelled});
            m_collection.features.push_back(toFeature(*feature, messages));
        }
        if (m_collection.features.empty())
            return placed({.code = ErrorCode::LayerEmpty, .detail = messages.takeNewest()});
        decodeTexts();
        return Done{};
    }

private:
    Error placed(Error error) const
    {
        error.file = m_collection.file;
        error.layer = m_collection.layer;
        return error;
    }

    void log(Error error, Remedy remedy) { m_issues.push_back({placed(std::move(error)), remedy}); }

    std::optional<Error> prepareTransform()
    {
        const OGRSpatialReference* source = m_layer.GetSpatialRef();
        if (!source) {
            const Error missing = placed({.code = ErrorCode::CrsMissing});
            if (!fitsDegrees(m_layer))
                return missing;
            m_issues.push_back({missing, Remedy::ShownAsIs});
            return std::nullopt;
        }
        m_collection.sourceCrs = crsOf(*source);
        const OGRSpatialReference degrees = degreesReference();
        OGRSpatialReference ordered(*source);
        ordered.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (ordered.IsSame(&degrees))
            return std::nullopt;
        GdalMessages messages;
        m_toDegrees.reset(OGRCreateCoordinateTransformation(&ordered, &degrees));
        if (m_toDegrees)
            return std::nullopt;
        return placed({.code = ErrorCode::FileUnreadable, .detail = messages.takeNewest()});
    }

    void readFields()
    {
        const OGRFeatureDefn& definition = *m_layer.GetLayerDefn();
        for (int i = 0; i < definition.GetFieldCount(); ++i)
            m_collection.fields += QString::fromUtf8(definition.GetFieldDefn(i)->GetNameRef());
    }

    Feature toFeature(OGRFeature& source, GdalMessages& messages)
    {
        Feature feature;
        feature.fid = source.GetFID();
        for (int i = 0; i < source.GetFieldCount(); ++i)
            m_rawValues.push_back(source.IsFieldSetAndNotNull(i) ? source.GetFieldAsString(i) : "");
        const QString complaint = messages.takeNewest();
        OGRGeometry* geometry = source.GetGeometryRef();
        if (!geometry || geometry->IsEmpty()) {
            log({.code = ErrorCode::GeometryInvalid, .row = feature.fid, .detail = complaint},
                Remedy::ValueIgnored);
            return feature;
        }
        ReadGeometry read = readGeometry(*geometry, m_toDegrees.get());
        feature.geometry = std::move(read.geometry);
        if (read.firstBadPosition)
            log({.code = ErrorCode::CoordinateInvalid, .row = feature.fid, .value = *read.firstBadPosition},
                Remedy::ValueIgnored);
        if (feature.geometry.kind == GeometryKind::None)
            log({.code = ErrorCode::GeometryInvalid,
                 .row = feature.fid,
                 .detail = QString::fromLatin1(geometry->getGeometryName())},
                Remedy::ValueIgnored);
        return feature;
    }

    /// A DBF without a word on its encoding comes as raw bytes: strict UTF-8 first, since GB18030 accepts
    /// nearly everything.
    void decodeTexts()
    {
        if (setValues(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless)))
            return;
        const char* chinese = "GB18030";
        const bool isChinese = setValues(QStringDecoder(chinese, QStringDecoder::Flag::Stateless));
        if (!isChinese)
            setValues(QStringDecoder(QStringDecoder::Latin1, QStringDecoder::Flag::Stateless));
        log({.code = ErrorCode::NotUtf8, .detail = QLatin1String(isChinese ? chinese : "ISO-8859-1")},
            Remedy::ShownAsIs);
    }

    /// False when the bytes are not in this encoding.
    bool setValues(QStringDecoder decoder)
    {
        if (!decoder.isValid())
            return false;
        const auto fieldCount = size_t(m_collection.fields.size());
        for (size_t i = 0; i < m_collection.features.size(); ++i) {
            QStringList values;
            for (size_t field = 0; field < fieldCount; ++field) {
                values += QString(decoder(m_rawValues[i * fieldCount + field])).trimmed();
                if (decoder.hasError())
                    return false;
            }
            m_collection.features[i].values = values;
        }
        return true;
    }

    OGRLayer& m_layer;
    FeatureCollection& m_collection;
    IssueLog& m_issues;
    TransformHandle m_toDegrees;         ///< null: the layer is in degrees already
    std::vector<QByteArray> m_rawValues; ///< of all features, one after the other
};

OGRLayer* layerOf(GDALDataset& dataset, const QString& name)
{
    return name.isEmpty() ? dataset.GetLayer(0) : dataset.GetLayerByName(name.toUtf8().constData());
}

} // namespace

DataSource dataSourceFromText(const QString& text)
{
    if (isExistingPath(text))
        return {.path = text};
    for (qsizetype colon = text.lastIndexOf(u':'); colon > 0; colon = text.lastIndexOf(u':', colon - 1))
        if (isExistingPath(text.left(colon)))
            return {.path = text.left(colon), .layer = text.mid(colon + 1)};
    return {.path = text};
}

Result<FeatureCollection> readFeatures(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    GdalMessages messages; // outlives the dataset, which may complain when it is closed
    auto dataset = openVectorDataset(source.path);
    if (!dataset)
        return dataset.error();
    OGRLayer* layer = layerOf(**dataset, source.layer);
    if (!layer)
        return Error{.code = source.layer.isEmpty() ? ErrorCode::LayerEmpty : ErrorCode::LayerMissing,
                     .file = source.path,
                     .layer = source.layer};
    FeatureCollection collection;
    collection.file = source.path;
    collection.layer = QString::fromUtf8(layer->GetName());
    const Outcome outcome = LayerReader(*layer, collection, issues).read(control);
    if (!outcome)
        return outcome.error();
    return collection;
}

} // namespace zoneatlas
