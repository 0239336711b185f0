// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_positions.h"

#include "core/loose_values.h"
#include "data/crs_guess.h"
#include "data/crs_reference.h"
#include "data/place_cells.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kHalfTurnDeg = 180;
constexpr double kRightAngleDeg = 90;

bool isOnEarth(const LonLat& p)
{
    return std::abs(p.lonDeg) <= kHalfTurnDeg && std::abs(p.latDeg) <= kRightAngleDeg;
}

class PositionReader
{
public:
    PositionReader(const Table& table, const FieldAssignment& assignment)
        : m_table(table)
        , m_assignment(assignment)
    {}

    TablePositions read(const QString& crsId)
    {
        readCells();
        if (!m_range)
            return std::move(m_told);
        if (const auto id = idOf(crsId); id && findTransform(*id))
            placeAll();
        return std::move(m_told);
    }

private:
    void log(Error error, Remedy remedy)
    {
        error.file = m_table.file;
        error.layer = m_table.layer;
        m_told.issues.push_back({std::move(error), remedy});
    }

    void logCell(const TableRow& row, FieldRole role, ErrorCode code)
    {
        m_told.issues.push_back({{.code = code,
                                  .file = m_table.file,
                                  .row = row.line,
                                  .field = m_assignment.field(role),
                                  .value = cellOf(m_table, row, m_assignment, role)},
                                 Remedy::ValueIgnored});
    }

    /// Both numbers as they stand there.
    void readCells()
    {
        for (const TableRow& row : m_table.rows) {
            m_points.emplace_back();
            const auto number = [&](FieldRole role) {
                const QString cell = cellOf(m_table, row, m_assignment, role);
                const auto loose = looseNumber(cell);
                if (!loose && !isNoValue(cell))
                    logCell(row, role, ErrorCode::NotANumber);
                return loose;
            };
            const auto x = number(FieldRole::Longitude);
            const auto y = number(FieldRole::Latitude);
            if (x && y)
                add({x->value, y->value});
        }
    }

    void add(const MapPoint& point)
    {
        m_points.back() = point;
        if (!m_range)
            m_range = CoordinateRange{point.x, point.x, point.y, point.y};
        m_range->minX = std::min(m_range->minX, point.x);
        m_range->maxX = std::max(m_range->maxX, point.x);
        m_range->minY = std::min(m_range->minY, point.y);
        m_range->maxY = std::max(m_range->maxY, point.y);
    }

    /// Where one position among many is wild, that is a mistake in one row and no other CRS.
    bool areMostlyDegrees() const
    {
        qsizetype known = 0;
        qsizetype degrees = 0;
        for (const auto& point : m_points) {
            known += point ? 1 : 0;
            degrees += point && std::abs(point->x) <= 2 * kHalfTurnDeg && std::abs(point->y) <= kHalfTurnDeg;
        }
        return 2 * degrees >= known;
    }

    /// Absent, and told, where nothing fits.
    std::optional<QString> idOf(const QString& crsId)
    {
        if (!crsId.isEmpty())
            return crsId;
        m_told.isCrsAssumed = true; // a table never says
        if (areMostlyDegrees())
            return QStringLiteral("EPSG:4326");
        if (const auto guess = guessCrs(*m_range)) {
            log({.code = ErrorCode::CrsGuessed, .value = *guess, .detail = m_range->text()}, Remedy::Assumed);
            return guess;
        }
        const QStringList fitting = fittingCrs(*m_range);
        log({.code = ErrorCode::CrsMissing, .value = m_range->text(), .detail = crsListText(fitting)},
            Remedy::LeftOffMap);
        m_told.unplaced = UnplacedShapes{
            GeometryKind::Points, {m_range->minX, m_range->minY, m_range->maxX, m_range->maxY}, fitting};
        return std::nullopt;
    }

    bool findTransform(const QString& crsId)
    {
        const auto reference = referenceFrom(crsId);
        if (!reference) {
            log(reference.error(), Remedy::LeftOffMap);
            return false;
        }
        m_told.crs = crsOf(*reference);
        if (m_told.crs.id.isEmpty())
            m_told.crs.id = crsId;
        m_swapsAxes = reference->IsGeographic() && looksSwapped(*m_range);
        if (m_swapsAxes)
            log({.code = ErrorCode::AxesSwapped, .value = m_range->text()}, Remedy::Repaired);
        auto transform = transformToDegrees(*reference);
        if (transform)
            m_toDegrees = std::move(transform).value();
        else
            log(transform.error(), Remedy::LeftOffMap);
        return transform.hasValue();
    }

    void placeAll()
    {
        for (size_t i = 0; i < m_points.size(); ++i) {
            m_told.positions.push_back(m_points[i] ? placed(m_table.rows[i], *m_points[i]) : std::nullopt);
            if (m_told.positions.back())
                m_told.extent.include(*m_told.positions.back());
        }
    }

    std::optional<LonLat> placed(const TableRow& row, const MapPoint& point)
    {
        const MapPoint turned = m_swapsAxes ? MapPoint{point.y, point.x} : point;
        const auto position =
            m_toDegrees ? toDegrees(*m_toDegrees, turned) : std::optional(LonLat{turned.x, turned.y});
        if (position && isOnEarth(*position))
            return position;
        const bool isLonBad = position && std::abs(position->lonDeg) > kHalfTurnDeg;
        logCell(row, isLonBad != m_swapsAxes ? FieldRole::Longitude : FieldRole::Latitude,
                ErrorCode::CoordinateInvalid);
        return std::nullopt;
    }

    const Table& m_table;
    const FieldAssignment& m_assignment;
    TablePositions m_told;
    std::vector<std::optional<MapPoint>> m_points; ///< as they stand there, one per row
    std::optional<CoordinateRange> m_range;
    Transform m_toDegrees; ///< null: they are degrees
    bool m_swapsAxes = false;
};

} // namespace

TablePositions tablePositions(const Table& table, const FieldAssignment& assignment, const QString& crsId)
{
    if (!assignment.has(FieldRole::Longitude) || !assignment.has(FieldRole::Latitude))
        return {};
    return PositionReader(table, assignment).read(crsId);
}

} // namespace zoneatlas
