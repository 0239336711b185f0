// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger_difference.h"
#include "map/palette.h"

#include <QColor>

namespace zoneatlas {

/// All colours and sizes of the map. Millimetres and points; the same on every device.
struct MapStyle
{
    QColor ground{0xF7, 0xF8, 0xF8};
    QColor land{0xEC, 0xE9, 0xE2};
    QColor prefectureBorder{0xD3, 0xCE, 0xC4};
    QColor provinceBorder{0xA9, 0xA3, 0x98};
    QColor outerBorder{0x8C, 0x87, 0x7D};
    QColor zoneBorder{0xFF, 0xFF, 0xFF};
    QColor revoked{0x6B, 0x66, 0x5E};
    QColor text{0x23, 0x26, 0x2A};
    QColor quietText{0x66, 0x6A, 0x70};
    QColor halo{0xFF, 0xFF, 0xFF, 0xD8};
    QColor veil{0xF7, 0xF8, 0xF8, 0xA0}; ///< over what is not selected
    QColor accent{0xD8, 0x1B, 0x60};     ///< selection and nothing else

    // Of a picture of changes: apart for every kind of colour vision, and revoked zones are hatched besides.
    QColor added{0x1B, 0x4F, 0xA0};
    QColor unchanged{0xB4, 0xAC, 0x9B};
    QColor lost{0x8A, 0x34, 0x00};

    double prefectureBorderMm = 0.10;
    double provinceBorderMm = 0.20;
    double outerBorderMm = 0.22;
    double zoneBorderMm = 0.14;
    double selectionMm = 0.55;
    double symbolDiameterMm = 2.6;
    double symbolEdgeMm = 0.3;
    double haloMm = 0.45;
    double hatchSpacingMm = 0.9;
    double hatchLineMm = 0.14;
    double revokedLineMm = 0.32; ///< outline of revoked areas and symbols
    double labelPt = 7.5;

    Palette palette = Palette::batches(); ///< of the batches, in their order

    [[nodiscard]] QColor changeColor(ZoneChange change) const;
    bool operator==(const MapStyle&) const = default;
};

/// For small pages: lines, symbols and labels smaller by `scale` (at most 1), labels never below 6 pt.
[[nodiscard]] MapStyle scaled(MapStyle style, double scale);

} // namespace zoneatlas
