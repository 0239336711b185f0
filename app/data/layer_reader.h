// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/gdal_access.h"
#include "data/vector_reader.h"

namespace zoneatlas {

/// Which layer is read, and how.
struct LayerToRead
{
    const DataSource& source;
    FeatureReading how;
    const ReadControl& control;
};

/// Reads one layer of a source that was opened, as `readFeatures` says. Of a database at most a million rows
/// (or as many as the environment's ZONEATLAS_DATABASE_ROWS says): RowsLimited tells where there are more.
[[nodiscard]] Result<FeatureCollection> readLayer(OGRLayer& layer, const OpenedSource& opened,
                                                  const LayerToRead& wanted, IssueLog& issues);

} // namespace zoneatlas
