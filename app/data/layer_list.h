// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"
#include "core/result.h"

#include <vector>

namespace zoneatlas {

/// One layer or sheet of a source.
struct LayerSummary
{
    QString name;
    QString geometry;                 ///< as GDAL calls it: "Polygon", "3D Point"; "None" of a table
    std::optional<qint64> features{}; ///< absent of a database, where counting may take minutes
    bool operator==(const LayerSummary&) const = default;
};

/// What layers a source has; of a database all tables and views, but those of PostGIS itself. The errors of
/// openVectorSource.
[[nodiscard]] Result<std::vector<LayerSummary>> listLayers(const DataSource& source);

/// Opens the source and closes it again. The errors of openVectorSource.
[[nodiscard]] Outcome tryLogin(const DataSource& source);

} // namespace zoneatlas
