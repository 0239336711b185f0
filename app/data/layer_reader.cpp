// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layer_reader.h"

#include "core/database_address.h"
#include "data/crs_guess.h"
#include "data/gdal_access.h"
#include "data/raw_texts.h"
#include "data/shapefile_parts.h"

#include <ogrsf_frmts.h>

#include <algorithm>

namespace zoneatlas {

namespace {

/// A file is what somebody has; a database may hold anything, and memory ends.
std::optional<size_t> rowBound(const DataSource& source)
{
    constexpr size_t kMostRows = 1'000'000;
    if (!isDatabaseAddress(source.path))
        return std::nullopt;
    bool isNumber = false;
    const size_t chosen = qEnvironmentVariable("ZONEATLAS_DATABASE_ROWS").toULongLong(&isNumber);
    return isNumber && chosen > 0 ? chosen : kMostRows;
}

/// Reads one layer into a FeatureCollection.
class LayerReader
{
public:
    LayerReader(const DataSource& source, const OpenedSource& opened, FeatureCollection& collection,
                IssueLog& issues, const FeatureReading& reading)
        : m_source(source)
        , m_opened(opened)
        , m_parts(shapefileParts(opened.path))
        , m_collection(collection)
        , m_issues(issues)
        , m_how(reading)
    {}

    Outcome read(OGRLayer& layer, const ReadControl& control)
    {
        m_hasShapes = layer.GetGeomType() != wkbNone;
        tellParts(layer);
        if (const Outcome outcome = findPlacement(layer); !outcome)
            return outcome;
        readFieldNames(layer);
        GdalMessages messages;
        if (const Outcome outcome = readRows(layer, control, messages); !outcome)
            return outcome;
        if (const QString complaint = messages.takeNewest();
            isDatabaseAddress(m_source.path) && !complaint.isEmpty())
            return placed({.code = ErrorCode::DatabaseUnreadable, .detail = withoutPasswords(complaint)});
        if (!m_collection.featuresThere)
            readShapesWithoutRows(layer, messages);
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

    /// Where nobody knows the CRS, the rows may do.
    Outcome findPlacement(OGRLayer& layer)
    {
        auto placement = LayerPlacement::of(layer, m_source.crsId, m_collection, m_issues, m_how.check);
        if (placement)
            m_placement = std::move(placement).value();
        else if (m_how.unknownCrs == UnknownCrs::ReadsRows && m_collection.unplaced)
            m_issues.push_back({placement.error(), Remedy::LeftOffMap});
        else
            return placement.error();
        return Done{};
    }

    Outcome readRows(OGRLayer& layer, const ReadControl& control, GdalMessages& messages)
    {
        layer.ResetReading();
        const double expected = std::max(1.0, double(layer.GetFeatureCount()));
        const auto bound = rowBound(m_source);
        while (OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            const size_t done = m_collection.features.size();
            if (control.isEnough(done)) {
                m_collection.featuresThere = qint64(expected);
                break;
            }
            if (bound && done >= *bound) {
                log({.code = ErrorCode::RowsLimited,
                     .value = QString::number(done),
                     .detail = QString::number(qint64(expected))},
                    Remedy::ShownAsIs);
                break;
            }
            // A single shape may have a million vertices, so each of them asks.
            if (!control.goOn(std::min(1.0, double(done) / expected)))
                return placed({.code = ErrorCode::Cancelled});
            m_collection.features.push_back(toFeature(*feature, messages));
        }
        return Done{};
    }

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
                Remedy::LeftOffMap);
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
    void readShapesWithoutRows(OGRLayer& layer, GdalMessages& messages)
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
                m_collection.features.push_back(toFeature(*feature, messages));
    }

    Feature toFeature(OGRFeature& source, GdalMessages& messages)
    {
        Feature feature;
        feature.fid = source.GetFID();
        for (int i = 0; i < source.GetFieldCount(); ++i)
            addText(source, i);
        const QString complaint = messages.takeNewest();
        const OGRGeometry* geometry = source.GetGeometryRef();
        if (geometry && !geometry->IsEmpty()) {
            if (m_placement)
                place(*geometry, feature);
        } else if (m_hasShapes && m_how.missingShapes == MissingShapes::Told && !isCutOff(feature.fid)) {
            const ErrorCode code =
                complaint.isEmpty() ? ErrorCode::GeometryMissing : ErrorCode::GeometryInvalid;
            log({.code = code, .row = feature.fid, .detail = complaint}, Remedy::LeftOffMap);
        }
        return feature;
    }

    void place(const OGRGeometry& geometry, Feature& feature)
    {
        LayerPlacement::Placed read = m_placement->place(geometry);
        feature.geometry = std::move(read.geometry);
        for (Issue& issue : read.issues) {
            issue.problem.row = feature.fid;
            log(std::move(issue.problem), issue.remedy);
        }
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
    FeatureReading m_how;
    std::optional<LayerPlacement> m_placement; ///< absent: nobody knows the CRS
    bool m_hasShapes = true;                   ///< it is a layer of shapes, not a mere table
    size_t m_fieldCount = 0;
    std::vector<QByteArray> m_rawTexts; ///< names of fields, then the values of all features
};

} // namespace

Result<FeatureCollection> readLayer(OGRLayer& layer, const OpenedSource& opened, const LayerToRead& wanted,
                                    IssueLog& issues)
{
    FeatureCollection collection;
    collection.file = wanted.source.path;
    collection.layer = QString::fromUtf8(layer.GetName());
    collection.driver = driverName(*opened.dataset);
    const Outcome outcome =
        LayerReader(wanted.source, opened, collection, issues, wanted.how).read(layer, wanted.control);
    if (!outcome)
        return outcome.error();
    return collection;
}

} // namespace zoneatlas
