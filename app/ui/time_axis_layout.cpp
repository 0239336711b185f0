// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_layout.h"

#include "charts/axis_scale.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace zoneatlas {

namespace {

constexpr double kSidePx = 10; ///< room for the handle at both ends
constexpr double kTopPx = 2;
constexpr double kYearGapPx = 3; ///< line to year labels
constexpr double kTextGapPx = 3; ///< head of a stem to its number
constexpr double kMinStemPx = 5;
constexpr double kStemHalfWidthPx = 2.5;
constexpr double kTextSidePx = 2; ///< kept free on both sides of a number
constexpr double kYearSidePx = 8;

constexpr double kPxForStem = 7;  ///< stems that are closer on average become bars
constexpr double kLeastBarPx = 4; ///< what narrower stretches of time would have
constexpr double kBarGapPx = 1;
constexpr double kLeastBarHeightPx = 2;

} // namespace

TimeAxisLayout::TimeAxisLayout(std::vector<TimeEvent> events, QDate first, QDate last, QSizeF size,
                               const QFontMetricsF& metrics)
    : m_first(first)
    , m_last(last)
    , m_left(kSidePx)
    , m_right(std::max(kSidePx + 1, size.width() - kSidePx))
    , m_top(kTopPx)
    , m_lineY(std::floor(size.height() - metrics.height() - kYearGapPx) + 0.5)
    , m_events(std::move(events))
{
    placeYears(metrics);
    if (static_cast<double>(m_events.size()) * kPxForStem > m_right - m_left) {
        placeBars(metrics);
        placePeak(metrics);
    } else {
        placeStems(metrics);
        placeTexts(metrics);
    }
}

double TimeAxisLayout::xOf(QDate day) const
{
    const double span = std::max<double>(1, static_cast<double>(m_first.daysTo(m_last)));
    return m_left + (m_right - m_left) * static_cast<double>(m_first.daysTo(day)) / span;
}

QDate TimeAxisLayout::dateAt(double x) const
{
    const double share = std::clamp((x - m_left) / (m_right - m_left), 0.0, 1.0);
    return m_first.addDays(std::llround(share * static_cast<double>(m_first.daysTo(m_last))));
}

std::optional<QDate> TimeAxisLayout::eventNear(double x, double reachPx) const
{
    const auto distance = [this, x](const TimeEvent& event) { return std::abs(xOf(event.date) - x); };
    const auto nearest = std::min_element(
        m_events.begin(), m_events.end(),
        [&distance](const TimeEvent& a, const TimeEvent& b) { return distance(a) < distance(b); });
    if (nearest == m_events.end() || distance(*nearest) > reachPx)
        return std::nullopt;
    return nearest->date;
}

const TimeAxisLayout::Bar* TimeAxisLayout::barAt(double x) const
{
    const auto after = std::upper_bound(m_bars.begin(), m_bars.end(), x, [](double wanted, const Bar& bar) {
        return wanted < bar.rect.left();
    });
    if (after == m_bars.begin() || x >= std::prev(after)->rect.right() + kBarGapPx)
        return nullptr;
    return &*std::prev(after);
}

void TimeAxisLayout::placeYears(const QFontMetricsF& metrics)
{
    if (!m_first.isValid() || !m_last.isValid())
        return;
    const double yearPx = (m_right - m_left) / std::max(1, m_last.year() - m_first.year() + 1);
    const double needed = metrics.horizontalAdvance(QStringLiteral("2026")) + kYearSidePx;
    const YearSteps steps = YearSteps::of(m_first.year(), yearPx, needed);
    for (int year = m_first.year(); year <= m_last.year(); ++year) {
        if (!steps.marks(year))
            continue;
        YearTick tick{year, xOf(QDate(year, 1, 1)), {}};
        const double roomPx = std::min(xOf(QDate(year + steps.step, 1, 1)), m_right + kSidePx) - tick.x;
        if (steps.names(year) && roomPx >= metrics.horizontalAdvance(QString::number(year)))
            tick.textRect = QRectF(tick.x, m_lineY + kYearGapPx, roomPx, metrics.height());
        m_years.push_back(tick);
    }
}

/// Leaves room for the number of the tallest and one more that had to give way.
double TimeAxisLayout::tallestPx(const QFontMetricsF& metrics) const
{
    return std::max(kMinStemPx, m_lineY - m_top - 1.5 * metrics.height() - kTextGapPx);
}

void TimeAxisLayout::placeStems(const QFontMetricsF& metrics)
{
    const auto size = [](const TimeEvent& e) { return std::max(e.approved, e.revoked); };
    int most = 1;
    for (const TimeEvent& event : m_events)
        most = std::max(most, size(event));
    const double tallest = tallestPx(metrics);
    for (const TimeEvent& event : m_events) {
        const double height = kMinStemPx + (tallest - kMinStemPx) * size(event) / most;
        m_stems.push_back({event, {xOf(event.date), m_lineY - height}, {}, {}});
    }
}

void TimeAxisLayout::placeBars(const QFontMetricsF& metrics)
{
    m_barUnit = binUnitFor(xOf(m_first.addDays(1)) - m_left, kLeastBarPx);
    std::vector<TimeBin> bins = binsOf(m_events, m_barUnit);
    int most = 1;
    for (const TimeBin& bin : bins)
        most = std::max(most, bin.approved);
    for (TimeBin& bin : bins) {
        const bool isEmpty = bin.approved == 0 && bin.revoked == 0;
        const double height =
            isEmpty ? 0 : std::max(kLeastBarHeightPx, tallestPx(metrics) * bin.approved / most);
        const double left = std::max(m_left, xOf(bin.first));
        const double right = std::max(left + 1, std::min(m_right, xOf(bin.last.addDays(1))) - kBarGapPx);
        m_bars.push_back({std::move(bin), {QPointF(left, m_lineY - height), QPointF(right, m_lineY)}});
    }
}

void TimeAxisLayout::placePeak(const QFontMetricsF& metrics)
{
    const auto peak = std::max_element(m_bars.begin(), m_bars.end(), [](const Bar& a, const Bar& b) {
        return a.bin.approved < b.bin.approved;
    });
    m_peakText = QString::number(peak->bin.approved);
    const double width = metrics.horizontalAdvance(m_peakText) + 2 * kTextSidePx;
    const double left =
        std::clamp(peak->rect.center().x() - width / 2, 0.0, std::max(0.0, m_right + kSidePx - width));
    m_peakTextRect = {left, peak->rect.top() - kTextGapPx - metrics.height(), width, metrics.height()};
}

void TimeAxisLayout::placeTexts(const QFontMetricsF& metrics)
{
    // The largest event keeps its number when there is not room for all.
    std::vector<size_t> order(m_stems.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        return m_stems[a].event.approved > m_stems[b].event.approved;
    });
    for (const size_t i : order) {
        Stem& stem = m_stems[i];
        const QString text = eventCountText(stem.event);
        const double width = metrics.horizontalAdvance(text) + 2 * kTextSidePx;
        const double x = std::clamp(stem.head.x() - width / 2, 0.0, std::max(0.0, m_right + kSidePx - width));
        QRectF rect(x, stem.head.y() - kTextGapPx - metrics.height(), width, metrics.height());
        while (rect.top() >= m_top - 1 && !isFree(rect, stem))
            rect.translate(0, -metrics.height() / 4);
        if (rect.top() < m_top - 1)
            continue;
        stem.text = text;
        stem.textRect = rect;
    }
}

bool TimeAxisLayout::isFree(const QRectF& rect, const Stem& own) const
{
    return std::none_of(m_stems.begin(), m_stems.end(), [&rect, &own](const Stem& other) {
        if (&other == &own)
            return false;
        const QRectF bar(QPointF(other.head.x() - kStemHalfWidthPx, other.head.y() - kStemHalfWidthPx),
                         QPointF(other.head.x() + kStemHalfWidthPx, other.head.y() + 1000));
        return rect.intersects(bar) || (!other.text.isEmpty() && rect.intersects(other.textRect));
    });
}

} // namespace zoneatlas
