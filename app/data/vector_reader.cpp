// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vector_reader.h"

#include "core/database_address.h"
#include "data/data_files.h"
#include "data/gdal_access.h"
#include "data/layer_reader.h"
#include "data/table_features.h"
#include "data/vsi_file.h"

#include <QRegularExpression>

namespace zoneatlas {

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
                                       const FeatureReading& reading)
{
    if (isTableFile(source.path))
        return readTableFeatures({source, reading, control}, issues);
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
    auto collection = readLayer(*layer, *opened, {source, reading, control}, issues);
    if (collection && fileStamp(source.path) != before)
        issues.push_back({{.code = ErrorCode::FileChanged, .file = source.path}, Remedy::ShownAsIs});
    return collection;
}

} // namespace zoneatlas
