// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneatlas {

/// A box of coordinates in a CRS that is not known yet.
struct CoordinateRange
{
    double minX = 0;
    double maxX = 0;
    double minY = 0;
    double maxY = 0;
    [[nodiscard]] QString text() const; ///< "x 73.5 … 135.1, y 18.1 … 53.6"
};

/// The CRS that a layer without one is most likely in, by the range of its coordinates alone: degrees; Web
/// Mercator; Gauss-Krüger of China, whose zone stands in front of the east coordinate (CGCS2000); Albers for
/// China. As an id for DataSource::crsId. Absent where several would do.
[[nodiscard]] std::optional<QString> guessCrs(const CoordinateRange& range);

/// Ids of all CRS known here that such coordinates may be in when they lie in or about China, likely ones
/// first: Gauss-Krüger of CGCS2000 without a zone in front of the east coordinate (zones of three degrees, by
/// central meridian), UTM, Albers for China, Web Mercator. Empty where none fits.
[[nodiscard]] QStringList fittingCrs(const CoordinateRange& range);
/// In one line, with what follows on each other told by its ends: "EPSG:4534…4554, EPSG:3857".
[[nodiscard]] QString crsListText(const QStringList& ids);

/// Do the coordinates only fit the earth with latitude first?
[[nodiscard]] bool looksSwapped(const CoordinateRange& degrees);

/// "GCJ-02" or "BD-09" where the name of the file or of a field says that positions are in one of the shifted
/// systems of Chinese web maps; `hint` is the name that does.
struct ShiftHint
{
    QString system;
    QString hint;
};
[[nodiscard]] std::optional<ShiftHint> shiftHint(const QString& path, const QStringList& fields);

} // namespace zoneatlas
