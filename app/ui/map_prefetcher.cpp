// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_prefetcher.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>

namespace zoneatlas {

namespace {

constexpr int kQuietMs = 150;
constexpr qint64 kLongestWaitMs = 100;
constexpr int kMostSlow = 3; ///< one may have been slow for other reasons
constexpr double kBytesPerPixel = 4;
/// Half of the cache's usual bound: the picture on screen and the last views stay as well.
constexpr double kMaxBytes = 96.0 * 1024 * 1024;

size_t affordablePictures(const MapPrefetcher::Job& job)
{
    const QSizeF frame = job.settings.frameMm * job.pixelsPerMm;
    const double bytes = std::max(1.0, frame.width() * frame.height() * kBytesPerPixel);
    return static_cast<size_t>(kMaxBytes / bytes);
}

} // namespace

MapPrefetcher::MapPrefetcher(MapImageCache& cache, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_makeJob ? plan() : paintNext(); });
}

void MapPrefetcher::restart(std::function<Job()> makeJob)
{
    m_makeJob = std::move(makeJob);
    m_days.clear();
    m_slowInARow = 0;
    m_timer.start(kQuietMs);
}

void MapPrefetcher::stop()
{
    m_makeJob = nullptr;
    m_days.clear();
    m_timer.stop();
}

void MapPrefetcher::plan()
{
    m_job = std::exchange(m_makeJob, nullptr)();
    if (m_job.settings.time.mode != TimeMode::Between)
        m_days =
            prefetchDays(changeDays(m_job.settings), m_job.settings.time.asOf, affordablePictures(m_job));
    m_timer.start(0);
}

void MapPrefetcher::paintNext()
{
    while (!m_days.empty()) {
        m_job.settings.time.asOf = m_days.front();
        m_days.pop_front();
        if (m_cache.holds(m_job.settings, m_job.pixelsPerMm))
            continue;
        QElapsedTimer clock;
        clock.start();
        m_cache.image(m_job.settings, m_job.pixelsPerMm);
        m_slowInARow = clock.elapsed() > kLongestWaitMs ? m_slowInARow + 1 : 0;
        if (m_slowInARow < kMostSlow)
            m_timer.start(0);
        return;
    }
}

std::vector<QDate> changeDays(const MapSettings& settings)
{
    std::vector<QDate> days = settings.map->ledger().eventDates();
    if (settings.choropleth) {
        const std::vector<QDate> shades = settings.choropleth->changeDays();
        days.insert(days.end(), shades.begin(), shades.end());
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
    return days;
}

std::deque<QDate> prefetchDays(const std::vector<QDate>& changes, QDate day, size_t limit)
{
    if (changes.empty())
        return {};
    const auto stateOn = [&changes](QDate wanted) {
        return std::distance(changes.begin(), std::upper_bound(changes.begin(), changes.end(), wanted));
    };
    const std::ptrdiff_t here = stateOn(day);
    std::deque<QDate> days(changes.begin(), changes.end());
    days.push_front(days.front().addDays(-1)); // before the first change
    days.erase(days.begin() + here);
    std::stable_sort(days.begin(), days.end(), [&stateOn, here](QDate a, QDate b) {
        return std::abs(stateOn(a) - here) < std::abs(stateOn(b) - here);
    });
    days.resize(std::min(days.size(), limit));
    return days;
}

} // namespace zoneatlas
