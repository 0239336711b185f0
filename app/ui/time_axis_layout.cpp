// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// Zones of the scope of which it holds.
template <class Holds>
int countOf(const ApprovalLedger& ledger, const ZoneScope& scope, Holds holds)
{
    int count = 0;
    for (size_t i = 0; i < ledger.zones().size(); ++i)
        count += scope.hasZone(i) && holds(ledger.zones()[i]) ? 1 : 0;
    return count;
}

std::optional<size_t> batchIndexOn(const ApprovalLedger& ledger, QDate day)
{
    for (const Zone& zone : ledger.zones())
        if (zone.approval.approvedOn == day)
            return ledger.batchIndex(zone.approval.batch);
    return std::nullopt;
}

} // namespace

std::vector<TimeEvent> timeEventsOf(const ApprovalLedger& ledger, const Palette& palette,
                                    const ZoneScope& scope)
{
    std::vector<TimeEvent> events;
    for (const QDate day : ledger.eventDates()) {
        const auto isApproved = [day](const Zone& z) { return z.approval.approvedOn == day; };
        const auto isRevoked = [day](const Zone& z) {
            return z.revocation && z.revocation->revokedOn == day;
        };
        TimeEvent event{
            day, {}, countOf(ledger, scope, isApproved), countOf(ledger, scope, isRevoked), Qt::darkGray};
        if (const std::optional<size_t> index = batchIndexOn(ledger, day)) {
            event.batch = ledger.batches()[*index].number;
            event.color = palette.color(*index);
        }
        events.push_back(event);
    }
    return events;
}

QString eventCountText(const TimeEvent& event)
{
    if (event.approved == 0 && event.revoked == 0)
        return {}; // all of it is filtered out
    const QString revoked = QStringLiteral("−%1").arg(event.revoked);
    if (event.revoked == 0)
        return QString::number(event.approved);
    return event.approved == 0 ? revoked : QStringLiteral("+%1 %2").arg(event.approved).arg(revoked);
}

TimeAxisLayout::TimeAxisLayout(const std::vector<TimeEvent>& events, QDate first, QDate last, QSizeF size,
                               const QFontMetricsF& metrics)
    : m_first(first)
    , m_last(last)
    , m_left(kSidePx)
    , m_right(std::max(kSidePx + 1, size.width() - kSidePx))
    , m_top(kTopPx)
    , m_lineY(std::floor(size.height() - metrics.height() - kYearGapPx) + 0.5)
{
    placeYears(metrics);
    placeStems(events, metrics);
    placeTexts(metrics);
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
    const auto distance = [x](const Stem& stem) { return std::abs(stem.head.x() - x); };
    const auto nearest =
        std::min_element(m_stems.begin(), m_stems.end(),
                         [&distance](const Stem& a, const Stem& b) { return distance(a) < distance(b); });
    if (nearest == m_stems.end() || distance(*nearest) > reachPx)
        return std::nullopt;
    return nearest->event.date;
}

void TimeAxisLayout::placeYears(const QFontMetricsF& metrics)
{
    if (!m_first.isValid() || !m_last.isValid())
        return;
    const double yearPx = (m_right - m_left) / std::max(1, m_last.year() - m_first.year() + 1);
    const double needed = metrics.horizontalAdvance(QStringLiteral("2026")) + kYearSidePx;
    const int every = std::max(1, static_cast<int>(std::ceil(needed / yearPx)));
    for (int year = m_first.year(); year <= m_last.year(); ++year) {
        YearTick tick{year, xOf(QDate(year, 1, 1)), {}};
        if ((year - m_first.year()) % every == 0)
            tick.textRect =
                QRectF(QPointF(tick.x, m_lineY + kYearGapPx),
                       QSizeF(std::min(xOf(QDate(year + every, 1, 1)), m_right + kSidePx) - tick.x,
                              metrics.height()));
        m_years.push_back(tick);
    }
}

void TimeAxisLayout::placeStems(const std::vector<TimeEvent>& events, const QFontMetricsF& metrics)
{
    const auto size = [](const TimeEvent& e) { return std::max(e.approved, e.revoked); };
    int most = 1;
    for (const TimeEvent& event : events)
        most = std::max(most, size(event));
    // The tallest stem leaves room for its number and one more that had to give way.
    const double tallest = std::max(kMinStemPx, m_lineY - m_top - 1.5 * metrics.height() - kTextGapPx);
    for (const TimeEvent& event : events) {
        const double height = kMinStemPx + (tallest - kMinStemPx) * size(event) / most;
        m_stems.push_back({event, {xOf(event.date), m_lineY - height}, {}, {}});
    }
}

void TimeAxisLayout::placeTexts(const QFontMetricsF& metrics)
{
    // The largest event keeps its number when there is not room for all.
    std::vector<size_t> order(m_stems.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        return m_stems[a].event.approved > m_stems[b].event.approved;
    });
    constexpr size_t kMostTexts = 200; // among thousands of events only the largest can have room
    order.resize(std::min(order.size(), kMostTexts));
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
