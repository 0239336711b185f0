// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layer_list.h"

#include "data/gdal_access.h"

#include <ogrsf_frmts.h>

namespace zoneatlas {

Result<std::vector<LayerSummary>> listLayers(const QString& path)
{
    GdalMessages messages;
    const auto opened = openVectorSource(path);
    if (!opened)
        return opened.error();
    std::vector<LayerSummary> layers;
    for (OGRLayer* layer : opened->dataset->GetLayers())
        layers.push_back({QString::fromUtf8(layer->GetName()),
                          QString::fromLatin1(OGRGeometryTypeToName(layer->GetGeomType())),
                          qint64(layer->GetFeatureCount())});
    return layers;
}

} // namespace zoneatlas
