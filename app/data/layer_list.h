// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <vector>

namespace zoneatlas {

/// One layer or sheet of a source.
struct LayerSummary
{
    QString name;
    QString geometry; ///< as GDAL calls it: "Polygon", "3D Point"; "None" of a table
    qint64 features = 0;
    bool operator==(const LayerSummary&) const = default;
};

/// What layers a source has; FileMissing, FileUnreadable.
[[nodiscard]] Result<std::vector<LayerSummary>> listLayers(const QString& path);

} // namespace zoneatlas
