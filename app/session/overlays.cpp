// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/overlays.h"

#include "core/database_address.h"
#include "data/vector_reader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

/// Dark enough for hairlines on the land, and none of them a batch's, the selection's or a revocation's.
constexpr std::array kColors{"#3d405b", "#9c4a1a", "#5b3a8c", "#0b6e6e", "#7a6a00", "#8a2f4f"};

} // namespace

Overlay newOverlay(const DataSource& source, const std::vector<Overlay>& others)
{
    Overlay overlay{source, source.layer, {}};
    if (overlay.name.isEmpty())
        overlay.name = isDatabaseAddress(source.path) ? databaseName(loginFromText(source.path).address)
                                                      : QFileInfo(source.path).completeBaseName();
    const auto isTaken = [&others](const QColor& color) {
        return std::any_of(others.begin(), others.end(),
                           [&color](const Overlay& other) { return other.symbology.color == color; });
    };
    for (const char* name : kColors)
        if (const QColor color{QLatin1String(name)}; !isTaken(color)) {
            overlay.symbology.color = color;
            break;
        }
    return overlay;
}

Result<OverlayFeatures> readOverlays(const std::vector<Overlay>& overlays, const ReadControl& control,
                                     IssueLog& issues)
{
    OverlayFeatures read;
    for (const Overlay& overlay : overlays) {
        auto features = readFeatures(overlay.source, issues, control);
        if (!features && features.error().code == ErrorCode::Cancelled)
            return features.error();
        if (!features)
            issues.push_back({features.error(), Remedy::PartNotLoaded});
        read.push_back(features ? std::make_shared<const FeatureCollection>(std::move(features).value())
                                : nullptr);
    }
    return read;
}

std::vector<MapLayer> layersOf(const std::vector<Overlay>& overlays, const OverlayFeatures& features,
                               const CrsTransform& projection)
{
    std::vector<MapLayer> layers;
    for (size_t i = 0; i < overlays.size(); ++i) {
        MapLayer layer{overlays[i].name, overlays[i].symbology, nullptr};
        if (features[i])
            layer.shapes = std::make_shared<const LayerShapes>(*features[i], projection);
        layers.push_back(std::move(layer));
    }
    return layers;
}

} // namespace zoneatlas
