// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/crs_told.h"

#include "data/data_files.h"
#include "data/gdal_access.h"

#include <ogrsf_frmts.h>

namespace zoneatlas {

CrsTold saysCrs(const DataSource& source)
{
    if (isTableFile(source.path))
        return CrsTold::ByColumns;
    GdalMessages messages;
    const auto opened = openVectorSource(source.path, source.password);
    OGRLayer* layer = opened ? layerOf(*opened->dataset, source.layer) : nullptr;
    if (!layer)
        return CrsTold::Unreadable;
    return layer->GetSpatialRef() ? CrsTold::Yes : CrsTold::No;
}

} // namespace zoneatlas
