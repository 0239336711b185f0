// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/crs_guess.h"

#include "data/map_projection.h"

#include <QFileInfo>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kHalfTurnDeg = 180;
constexpr double kRightAngleDeg = 90;
constexpr double kMercatorEdgeM = 20037509;

bool isWithin(const CoordinateRange& r, double minX, double maxX, double minY, double maxY)
{
    return r.minX >= minX && r.maxX <= maxX && r.minY >= minY && r.maxY <= maxY;
}

bool isDegrees(const CoordinateRange& r)
{
    return isWithin(r, -kHalfTurnDeg, 2 * kHalfTurnDeg, -kRightAngleDeg, kRightAngleDeg);
}

/// Zones of three degrees are numbered 25 to 45, those of six 13 to 23; a million metres each.
std::optional<QString> gaussKruegerZone(const CoordinateRange& r)
{
    constexpr double kZoneM = 1e6;
    constexpr double kNorthernmostM = 6.1e6;
    constexpr double kSouthernmostM = 1.8e6;
    const int zone = int(r.minX / kZoneM);
    if (r.minY < kSouthernmostM || r.maxY > kNorthernmostM || int(r.maxX / kZoneM) != zone)
        return std::nullopt;
    constexpr int kFirstOfThree = 25;
    constexpr int kLastOfThree = 45;
    constexpr int kFirstOfSix = 13;
    constexpr int kLastOfSix = 23;
    if (zone >= kFirstOfThree && zone <= kLastOfThree)
        return QStringLiteral("EPSG:%1").arg(4513 + zone - kFirstOfThree);
    if (zone >= kFirstOfSix && zone <= kLastOfSix)
        return QStringLiteral("EPSG:%1").arg(4491 + zone - kFirstOfSix);
    return std::nullopt;
}

struct ShiftWord
{
    const char* word;
    const char* system;
};
constexpr std::array kShiftWords{
    ShiftWord{"gcj", "GCJ-02"},      ShiftWord{"火星", "GCJ-02"},
    ShiftWord{"高德", "GCJ-02"},     ShiftWord{"amap", "GCJ-02"},
    ShiftWord{"bd09", "BD-09"},      ShiftWord{"bd-09", "BD-09"},
    ShiftWord{"百度", "BD-09"},      ShiftWord{"baidu", "BD-09"},
    ShiftWord{"acroutes", "GCJ-02"}, // a field of the boundary files that Aliyun DataV hands out
};

} // namespace

QString CoordinateRange::text() const
{
    const int decimals = std::max(std::abs(maxX), std::abs(maxY)) > 2 * kHalfTurnDeg ? 0 : 1;
    const auto number = [decimals](double value) { return QString::number(value, 'f', decimals); };
    return QStringLiteral("x %1 … %2, y %3 … %4").arg(number(minX), number(maxX), number(minY), number(maxY));
}

std::optional<QString> guessCrs(const CoordinateRange& range)
{
    if (isDegrees(range) || looksSwapped(range))
        return QStringLiteral("EPSG:4326");
    // China is there in Web Mercator; zones 13 to 15 of six degrees reach there too, and are far rarer.
    if (isWithin(range, 8.1e6, 15.1e6, 4e5, 7.2e6))
        return QStringLiteral("EPSG:3857");
    if (const auto zone = gaussKruegerZone(range))
        return zone;
    if (isWithin(range, -2.8e6, 2.4e6, 3e5, 6.2e6) && range.minX < -1e6 && range.maxX > 1e6)
        return QLatin1String(kChinaAlbersId);
    const bool isWorldWide = range.maxX - range.minX > 2.5e7;
    if (isWorldWide && isWithin(range, -kMercatorEdgeM, kMercatorEdgeM, -kMercatorEdgeM, kMercatorEdgeM))
        return QStringLiteral("EPSG:3857");
    return std::nullopt;
}

QStringList fittingCrs(const CoordinateRange& range)
{
    QStringList ids;
    const auto addRun = [&ids](int first, int count) {
        for (int i = 0; i < count; ++i)
            ids.append(QStringLiteral("EPSG:%1").arg(first + i));
    };
    constexpr double kFarthestNorthM = 6.1e6;
    constexpr double kFarthestSouthM = 3e5;
    // 500 km are added to the east coordinate, and a zone reaches some 170 or 350 km from its middle.
    if (isWithin(range, 3.2e5, 6.8e5, kFarthestSouthM, kFarthestNorthM))
        addRun(4534, 21); // CGCS2000, 75° E to 135° E
    if (isWithin(range, 1.4e5, 8.6e5, kFarthestSouthM, kFarthestNorthM))
        addRun(32643, 11); // UTM on WGS 84, zones 43 N to 53 N
    if (isWithin(range, -2.8e6, 2.4e6, kFarthestSouthM, 6.2e6))
        ids.append(QLatin1String(kChinaAlbersId));
    if (isWithin(range, -kMercatorEdgeM, kMercatorEdgeM, -kMercatorEdgeM, kMercatorEdgeM))
        ids.append(QStringLiteral("EPSG:3857"));
    return ids;
}

QString crsListText(const QStringList& ids)
{
    const auto numberOf = [](const QString& id) { return id.section(u':', 1).toInt(); };
    QStringList runs;
    for (qsizetype first = 0, last = 0; first < ids.size(); first = ++last) {
        while (last + 1 < ids.size() && numberOf(ids.at(last + 1)) == numberOf(ids.at(last)) + 1)
            ++last;
        runs +=
            first == last ? ids.at(first) : ids.at(first) + u'…' + QString::number(numberOf(ids.at(last)));
    }
    return runs.join(QStringLiteral(", "));
}

bool looksSwapped(const CoordinateRange& r)
{
    const bool fitsSwapped = r.minX >= -kRightAngleDeg && r.maxX <= kRightAngleDeg &&
                             r.minY >= -kHalfTurnDeg && r.maxY <= kHalfTurnDeg;
    const bool isOffEarth = r.minY < -kRightAngleDeg || r.maxY > kRightAngleDeg;
    if (!fitsSwapped || !isOffEarth)
        return false;
    // One wild latitude is a mistake in one place; all of them beyond the other axis are not.
    const bool isApart = r.minY > r.maxX || r.maxY < r.minX;
    return isApart || (r.minY < -kRightAngleDeg && r.maxY > kRightAngleDeg);
}

std::optional<ShiftHint> shiftHint(const QString& path, const QStringList& fields)
{
    for (const QString& name : QStringList{QFileInfo(path).completeBaseName()} + fields)
        for (const ShiftWord& shift : kShiftWords)
            if (name.toLower().contains(QString::fromUtf8(shift.word)))
                return ShiftHint{QLatin1String(shift.system), name};
    return std::nullopt;
}

} // namespace zoneatlas
