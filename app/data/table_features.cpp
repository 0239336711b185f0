// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_features.h"

#include "data/records.h"
#include "data/shape_column.h"
#include "data/table_positions.h"

#include <ogrsf_frmts.h>

namespace zoneatlas {

namespace {

Result<FeatureCollection> readMemory(const OpenedSource& opened, const Table& table,
                                     const LayerToRead& wanted, IssueLog& issues)
{
    FeatureReading how = wanted.how;
    how.missingShapes = MissingShapes::Known;
    auto features =
        readLayer(*opened.dataset->GetLayer(0), opened, {wanted.source, how, wanted.control}, issues);
    if (!features)
        return features;
    FeatureCollection collection = std::move(features).value();
    collection.driver = table.driver;
    collection.layer = table.layer;
    collection.encoding = table.encoding;
    return collection;
}

Result<FeatureCollection> featuresWithPoints(const Table& table, const LayerToRead& wanted, IssueLog& issues)
{
    TablePositions told =
        tablePositions(table, assignFields(profilesOf(table), wanted.source.fields), wanted.source.crsId);
    if (told.unplaced && wanted.how.unknownCrs == UnknownCrs::Refused)
        return told.issues.back().problem;
    issues.insert(issues.end(), told.issues.begin(), told.issues.end());
    if (told.positions.empty())
        told.positions.resize(table.rows.size());
    auto features = readMemory(layerFromPoints(table, told.positions), table,
                               {{.path = wanted.source.path}, wanted.how, wanted.control}, issues);
    if (!features)
        return features;
    FeatureCollection collection = std::move(features).value();
    collection.sourceCrs = told.crs;
    collection.isCrsAssumed = told.isCrsAssumed;
    collection.unplaced = told.unplaced;
    return collection;
}

} // namespace

Result<FeatureCollection> readTableFeatures(const LayerToRead& wanted, IssueLog& issues)
{
    const auto table = readTable(wanted.source, issues, wanted.control);
    if (!table)
        return table.error();
    if (table->rows.empty())
        return Error{.code = ErrorCode::NoRows, .file = table->file, .layer = table->layer};
    if (const auto column = shapeColumnOf(*table))
        return featuresWithShapes(*table, *column, wanted, issues);
    return featuresWithPoints(*table, wanted, issues);
}

Result<FeatureCollection> featuresWithShapes(const Table& table, qsizetype shapeColumn,
                                             const LayerToRead& wanted, IssueLog& issues)
{
    const DataSource source{.path = wanted.source.path, .crsId = wanted.source.crsId};
    return readMemory(layerFromShapes(table, shapeColumn, issues), table,
                      {source, wanted.how, wanted.control}, issues);
}

} // namespace zoneatlas
