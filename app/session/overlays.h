// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"
#include "core/error.h"
#include "core/read_control.h"
#include "core/result.h"
#include "map/map_layer.h"

#include <memory>
#include <vector>

namespace zoneatlas {

/// A layer that somebody laid over the map: lines, points or areas of their own.
struct Overlay
{
    DataSource source;
    QString name; ///< in list and legend
    LayerSymbology symbology;
    bool operator==(const Overlay&) const = default;
};

/// With the file's name as its own, and a colour that none of `others` has as long as there is one.
[[nodiscard]] Overlay newOverlay(const DataSource& source, const std::vector<Overlay>& others);

/// What was read of the overlays, in their order; null for one that could not be read, with an issue.
using OverlayFeatures = std::vector<std::shared_ptr<const FeatureCollection>>;
/// Cancelled where `control` says so, and no other error.
[[nodiscard]] Result<OverlayFeatures> readOverlays(const std::vector<Overlay>& overlays,
                                                   const ReadControl& control, IssueLog& issues);

/// The layers of the map, projected, in the order of the overlays.
[[nodiscard]] std::vector<MapLayer> layersOf(const std::vector<Overlay>& overlays,
                                             const OverlayFeatures& features, const CrsTransform& projection);

} // namespace zoneatlas
