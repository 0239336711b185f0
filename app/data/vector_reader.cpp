// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vector_reader.h"

#include "core/database_address.h"
#include "data/crs_guess.h"
#include "data/gdal_access.h"
#include "data/layer_placement.h"
#include "data/raw_texts.h"
#include "data/shapefile_parts.h"
#include "data/vsi_file.h"

#include <ogrsf_frmts.h>

#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

/// Reads one layer into a FeatureCollection.
class LayerReader
{
public:
    LayerReader(const DataSource& source, const OpenedSource& opened, FeatureCollection& collection,
                IssueLog& issues, GeometryCheck check)
        : m_source(source)
        , m_opened(opened)
        , m_parts(shapefileParts(opened.path))
        , m_collection(collection)
        , m_issues(issues)
        , m_check(check)
    {}

    Outcome read(OGRLayer& layer, const ReadControl& control)
    {
        m_hasShapes = layer.GetGeomType() != wkbNone;
        tellParts(layer);
        auto placement = LayerPlacement::of(layer, m_source.crsId, m_collection, m_issues, m_check);
        if (!placement)
            return placement.error();
        readFieldNames(layer);
        GdalMessages messages;
        layer.ResetReading();
        const double expected = std::max(1.0, double(layer.GetFeatureCount()));
        while (OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            const size_t done = m_collection.features.size();
            if (control.isEnough(done)) {
                m_collection.featuresThere = qint64(expected);
                break;
            }
            // A single shape may have a million vertices, so each of them asks.
            if (!control.goOn(std::min(1.0, double(done) / expected)))
                return placed({.code = ErrorCode::Cancelled});
            m_collection.features.push_back(toFeature(*feature, *placement, messages));
        }
        if (const QString complaint = messages.takeNewest();
            isDatabaseAddress(m_source.path) && !complaint.isEmpty())
            return placed({.code = ErrorCode::DatabaseUnreadable, .detail = withoutPasswords(complaint)});
        if (!m_collection.featuresThere)
            readShapesWithoutRows(layer, *placement, messages);
        if (m_collection.features.empty())
            return placed({.code = ErrorCode::LayerEmpty, .detail = messages.takeNewest()});
        decodeTexts(layer);
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

    /// What is wrong with the files of a shapefile.
    void tellParts(OGRLayer& layer)
    {
        if (const QStringList others = otherLayers(*m_opened.dataset, layer);
            m_source.layer.isEmpty() && !others.isEmpty())
            log({.code = ErrorCode::LayerPicked, .value = others.join(QStringLiteral(", "))},
                Remedy::Assumed);
        if (m_opened.isIndexRebuilt())
            log({.code = ErrorCode::IndexMissing}, Remedy::Repaired);
        if (!m_parts)
            return;
        if (!m_parts->hasAttributes)
            log({.code = ErrorCode::AttributesMissing}, Remedy::ShownAsIs);
        else if (m_parts->rows < m_parts->shapes)
            log({.code = ErrorCode::AttributesShort,
                 .value = QString::number(m_parts->rows),
                 .detail = QString::number(m_parts->shapes)},
                Remedy::ShownAsIs);
        if (m_parts->firstCutShape)
            log({.code = ErrorCode::FileTruncated,
                 .row = *m_parts->firstCutShape,
                 .value = QString::number(m_parts->shapes - *m_parts->firstCutShape)},
                Remedy::ValueIgnored);
    }

    bool isCutOff(qint64 fid) const
    {
        return m_parts && m_parts->firstCutShape && fid >= *m_parts->firstCutShape;
    }

    void readFieldNames(OGRLayer& layer)
    {
        const OGRFeatureDefn& definition = *layer.GetLayerDefn();
        for (int i = 0; i < definition.GetFieldCount(); ++i)
            m_rawTexts.push_back(definition.GetFieldDefn(i)->GetNameRef());
        m_fieldCount = size_t(definition.GetFieldCount());
    }

    /// The driver gives up where the .dbf ends; the shapes behind that can be had without their values.
    void readShapesWithoutRows(OGRLayer& layer, const LayerPlacement& placement, GdalMessages& messages)
    {
        if (!m_parts || !m_parts->hasAttributes || m_parts->rows >= m_parts->shapes)
            return;
        std::vector<const char*> names;
        for (int i = 0; i < layer.GetLayerDefn()->GetFieldCount(); ++i)
            names.push_back(layer.GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
        names.push_back(nullptr);
        layer.SetIgnoredFields(names.data());
        for (qint64 fid = qint64(m_collection.features.size()); fid < m_parts->shapes; ++fid)
            if (const OGRFeatureUniquePtr feature{layer.GetFeature(fid)})
                m_collection.features.push_back(toFeature(*feature, placement, messages));
    }

    Feature toFeature(OGRFeature& source, const LayerPlacement& placement, GdalMessages& messages)
    {
        Feature feature;
        feature.fid = source.GetFID();
        for (int i = 0; i < source.GetFieldCount(); ++i)
            addText(source, i);
        const QString complaint = messages.takeNewest();
        const OGRGeometry* geometry = source.GetGeometryRef();
        if (geometry && !geometry->IsEmpty()) {
            LayerPlacement::Placed read = placement.place(*geometry);
            feature.geometry = std::move(read.geometry);
            for (Issue& issue : read.issues) {
                issue.problem.row = feature.fid;
                log(std::move(issue.problem), issue.remedy);
            }
        } else if (m_hasShapes && !isCutOff(feature.fid)) {
            const ErrorCode code =
                complaint.isEmpty() ? ErrorCode::GeometryMissing : ErrorCode::GeometryInvalid;
            log({.code = code, .row = feature.fid, .detail = complaint}, Remedy::ValueIgnored);
        }
        return feature;
    }

    void addText(OGRFeature& source, int field)
    {
        QByteArray text = source.IsFieldSetAndNotNull(field) ? source.GetFieldAsString(field) : "";
        if (text.size() > kLongestCell) {
            log({.code = ErrorCode::ValueTooLong,
                 .row = source.GetFID(),
                 .field = QString::fromUtf8(source.GetFieldDefnRef(field)->GetNameRef()),
                 .value = QString::number(text.size()),
                 .detail = QString::number(kLongestCell)},
                Remedy::ValueIgnored);
            text.truncate(kLongestCell);
        }
        m_rawTexts.push_back(std::move(text));
    }

    void decodeTexts(OGRLayer& layer)
    {
        EncodingClaim claim = m_parts ? m_parts->claim : EncodingClaim();
        if (layer.TestCapability(OLCStringsAsUTF8) && !m_parts)
            claim = {QStringLiteral("UTF-8"), EncodingReason::Format};
        m_collection.encoding = decideEncoding(m_rawTexts, claim, m_source.encoding);
        if (auto issue = encodingIssue(m_collection.encoding))
            log(std::move(issue->problem), issue->remedy);
        const auto decoded = [this](size_t i) {
            return decodedText(m_rawTexts[i], m_collection.encoding.encoding).trimmed();
        };
        for (size_t field = 0; field < m_fieldCount; ++field)
            m_collection.fields += decoded(field);
        size_t at = m_fieldCount;
        for (Feature& feature : m_collection.features)
            for (size_t field = 0; field < m_fieldCount; ++field)
                feature.values += decoded(at++);
        nameFields();
    }

    void nameFields()
    {
        const QStringList before = m_collection.fields;
        std::vector<qsizetype> renamed;
        m_collection.fields = uniqueNames(before, [&renamed](qsizetype i) { renamed.push_back(i); });
        for (const qsizetype i : renamed)
            log({.code = ErrorCode::FieldRenamed, .field = before.at(i), .value = m_collection.fields.at(i)},
                Remedy::Repaired);
        if (const auto hint = shiftHint(m_collection.file, m_collection.fields))
            log({.code = ErrorCode::CrsShifted, .value = hint->system, .detail = hint->hint},
                Remedy::ShownAsIs);
    }

    const DataSource& m_source;
    const OpenedSource& m_opened;
    std::optional<ShapefileParts> m_parts; ///< where it is a shapefile
    FeatureCollection& m_collection;
    IssueLog& m_issues;
    GeometryCheck m_check;
    bool m_hasShapes = true; ///< it is a layer of shapes, not a mere table
    size_t m_fieldCount = 0;
    std::vector<QByteArray> m_rawTexts; ///< names of fields, then the values of all features
};

} // namespace

/// The table stands behind the last colon; a password is kept apart.
static DataSource databaseSource(const QString& text)
{
    const DatabaseLogin login = loginFromText(text);
    static const QRegularExpression form(QStringLiteral("^(.+[=/].*):([A-Za-z_][\\w.]*)$"));
    const QRegularExpressionMatch match = form.match(login.address);
    if (!match.hasMatch())
        return {.path = login.address, .password = login.password};
    return {.path = match.captured(1), .layer = match.captured(2), .password = login.password};
}

DataSource dataSourceFromText(const QString& text)
{
    if (isDatabaseAddress(text))
        return databaseSource(text);
    if (isExistingPath(text))
        return {.path = text};
    for (qsizetype colon = text.lastIndexOf(u':'); colon > 0; colon = text.lastIndexOf(u':', colon - 1))
        if (isExistingPath(text.left(colon)))
            return {.path = text.left(colon), .layer = text.mid(colon + 1)};
    return {.path = text};
}

Result<FeatureCollection> readFeatures(const DataSource& source, IssueLog& issues, const ReadControl& control,
                                       GeometryCheck check)
{
    GdalMessages messages; // outlives the dataset, which may complain when it is closed
    const auto before = fileStamp(source.path);
    const auto opened = openVectorSource(source.path, source.password);
    if (!opened)
        return opened.error();
    OGRLayer* layer = layerOf(*opened->dataset, source.layer);
    if (!layer)
        return Error{.code = source.layer.isEmpty() ? ErrorCode::LayerEmpty : ErrorCode::LayerMissing,
                     .file = source.path,
                     .layer = source.layer};
    FeatureCollection collection;
    collection.file = source.path;
    collection.layer = QString::fromUtf8(layer->GetName());
    collection.driver = driverName(*opened->dataset);
    const Outcome outcome = LayerReader(source, *opened, collection, issues, check).read(*layer, control);
    if (!outcome)
        return outcome.error();
    if (fileStamp(source.path) != before)
        issues.push_back({{.code = ErrorCode::FileChanged, .file = source.path}, Remedy::ShownAsIs});
    return collection;
}

} // namespace zoneatlas
