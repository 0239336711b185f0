// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_renderer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace zoneatlas {

/// Paints the pictures of the other events of the present view into the cache while nothing else happens, one
/// for each turn of the event loop, so that scrubbing only copies pixels. GUI thread.
class MapPrefetcher : public QObject
{
    Q_OBJECT

public:
    /// A map picture and the pixels to paint it with.
    struct Job
    {
        MapSettings settings;
        double pixelsPerMm = 0;
    };

    /// `cache` must outlive it.
    explicit MapPrefetcher(MapImageCache& cache, QObject* parent = nullptr);

    /// Waits until it is quiet and then asks `makeJob` for the picture on screen and paints its neighbours in
    /// time, the nearest events first. Anything still waiting from before is dropped, and the rest where
    /// pictures take so long that whoever moves meanwhile would wait for them.
    void restart(std::function<Job()> makeJob);
    void stop();

private:
    void plan();
    void paintNext();

    MapImageCache& m_cache;
    std::function<Job()> m_makeJob;
    Job m_job;
    std::deque<QDate> m_days;
    int m_slowInARow = 0;
    QTimer m_timer;
};

/// The days on which pictures of the settings' map change, ascending: events, and years of shades.
[[nodiscard]] std::vector<QDate> changeDays(const MapSettings& settings);
/// A day of each state between and beyond the changes (ascending, at most one a day), that of the given day
/// left out: nearest first.
[[nodiscard]] std::deque<QDate> prefetchDays(const std::vector<QDate>& changes, QDate day, size_t limit);

} // namespace zoneatlas
