// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lengths.h"
#include "figure/figure_encoders.h"

namespace zoneatlas {

namespace {

RasterPlacement placementFrom(const MapFigure& figure, QPointF cornerInFrameMm, double dpi)
{
    const MapSettings& map = figure.mapSettings();
    return {MapToPage(map.view, map.frameMm).toMap(cornerInFrameMm),
            map.view.mapUnitsPerMm * kMmPerInch / dpi, map.map->crs().wkt};
}

} // namespace

RasterPlacement framePlacement(const MapFigure& figure, double dpi)
{
    return placementFrom(figure, {0, 0}, dpi);
}

RasterPlacement pagePlacement(const MapFigure& figure, double dpi)
{
    return placementFrom(figure, -figure.page().mapFrameMm().topLeft(), dpi);
}

EncodedFigure encodeGeoTiff(const MapFigure& figure, const ExportTarget& target)
{
    EncodedFigure file;
    if (pixelSize(figure.mapSettings().frameMm, target.dpi).isEmpty())
        return file; // the page has no room for a map
    const QImage image = renderMapImage(figure.mapSettings(), target.dpi / kMmPerInch, &file.report)
                             .convertToFormat(QImage::Format_RGBA8888);
    const RasterPixels pixels{image.width(),
                              image.height(),
                              image.bytesPerLine(),
                              image.constBits(),
                              figure.mapSettings().isTransparent,
                              target.dpi};
    const FigureMetadata& told = target.metadata;
    file.bytes = encodeGeoTiff(pixels, framePlacement(figure, target.dpi),
                               {{"TIFFTAG_DOCUMENTNAME", told.title},
                                {"TIFFTAG_IMAGEDESCRIPTION", told.description},
                                {"TIFFTAG_SOFTWARE", softwareName()},
                                {kSourceKey, told.source},
                                {kRecipeKey, QString::fromUtf8(told.recipe)}});
    return file;
}

} // namespace zoneatlas
