// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/crs.h"
#include "map/boundary_shapes.h"

#include <memory>
#include <optional>
#include <vector>

namespace zoneatlas {

class LabelStore;

/// A zone's place on the map, joined once.
struct ZonePlace
{
    MapPoint seat;
    MapPoint labelPoint; ///< where its symbol and label stand: the seat, or the roster's own label point
    std::vector<size_t> areaUnits; ///< units of the prefecture level it covers; empty: drawn as a symbol
    std::vector<BoundaryShapes::ArcId> areaArcs; ///< outline of that area
    MapPoint areaCentre;  ///< where the area is roomiest (largest inscribed circle); the seat without one
    bool isOnMap = false; ///< false where the projection does not reach its seat
};

/// Boundary shapes and zones in one CRS: what all pictures of a project share. Immutable, shared between
/// threads.
class AtlasMap
{
public:
    /// What the map shows when all of it is shown.
    enum class Whole
    {
        LandAndPlaces,
        Places ///< the land is only what they lie on
    };

    /// Joins zones to units by code: prefectures and municipalities by adcode, and a province-level zone to
    /// all units of its province, islands of the South China Sea (4603xx) excepted.
    static std::shared_ptr<const AtlasMap> create(std::shared_ptr<const ApprovalLedger> ledger,
                                                  std::shared_ptr<const BoundaryShapes> shapes,
                                                  const CrsTransform& projection,
                                                  Whole whole = Whole::LandAndPlaces);

    [[nodiscard]] const ApprovalLedger& ledger() const { return *m_ledger; }
    [[nodiscard]] const BoundaryShapes& shapes() const { return *m_shapes; }
    /// All land (unless places alone are the whole), and the zones that stand where the layer has none.
    [[nodiscard]] const MapExtent& fullExtent() const { return m_fullExtent; }
    [[nodiscard]] const Crs& crs() const { return m_crs; }
    /// In the order of ledger().zones().
    [[nodiscard]] const std::vector<ZonePlace>& places() const { return m_places; }
    /// Zones in the order in which their symbols are painted: the newest first, so that the early ones end on
    /// top. Indices into places().
    [[nodiscard]] const std::vector<size_t>& symbolOrder() const { return m_symbolOrder; }
    /// Zones with an area, in which they are painted: what covers many units below what covers few.
    [[nodiscard]] const std::vector<size_t>& areaOrder() const { return m_areaOrder; }
    /// Zone labels for pictures of this map, kept between pictures.
    [[nodiscard]] LabelStore& labels() const { return *m_labels; }

    ~AtlasMap();

private:
    AtlasMap();
    std::shared_ptr<const ApprovalLedger> m_ledger;
    std::shared_ptr<const BoundaryShapes> m_shapes;
    Crs m_crs;
    std::vector<ZonePlace> m_places;
    std::vector<size_t> m_symbolOrder;
    std::vector<size_t> m_areaOrder;
    MapExtent m_fullExtent;
    std::unique_ptr<LabelStore> m_labels;
};

} // namespace zoneatlas
