// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/animation.h"

#include "figure/recipe.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

/// The days with events that count: after `from` where only changes are shown, up to the day of the end.
std::vector<QDate> eventsOf(const ApprovalLedger& ledger, const TimeView& time)
{
    std::vector<QDate> events;
    for (const QDate& day : ledger.eventDates()) {
        const bool isBefore = time.mode == TimeMode::Between && time.from && day <= *time.from;
        const bool isAfter = time.asOf.isValid() && day > time.asOf;
        if (!isBefore && !isAfter)
            events.push_back(day);
    }
    return events;
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

std::vector<QDate> monthEnds(const ApprovalLedger& ledger, QDate first, const QDate& last, const QDate& end)
{
    std::vector<QDate> days;
    for (QDate day = endOfMonth(first.addMonths(-1)); day < last; day = endOfMonth(day.addDays(1)))
        days.push_back(day);
    const QDate lastOfMonth = endOfMonth(last);
    const bool isCut =
        end.isValid() && ledger.eventCountUpTo(lastOfMonth) > ledger.eventCountUpTo(std::max(last, end));
    days.push_back(isCut ? std::max(last, end) : lastOfMonth);
    return days;
}

std::vector<QDate> datesOf(const ApprovalLedger& ledger, const AnimationRequest& request)
{
    const TimeView& time = request.figure.time;
    std::vector<QDate> events = eventsOf(ledger, time);
    if (events.empty())
        return time.asOf.isValid() ? std::vector{time.asOf} : std::vector<QDate>();
    if (request.step == AnimationStep::Month)
        return monthEnds(ledger, events.front(), events.back(), time.asOf);
    events.insert(events.begin(), events.front().addDays(-1));
    return events;
}

/// Pictures of dates, the last two kept: a fade needs both its ends again and again.
class DatePictures
{
public:
    DatePictures(const Project& project, const AnimationRequest& request)
        : m_project(project)
        , m_request(request)
        , m_frames(framesOf(*project.ledger, request))
    {}

    QImage frame(size_t i)
    {
        const AnimationFrame& frame = m_frames[i];
        if (frame.weight >= 1)
            return at(frame.date);
        size_t before = i;
        while (m_frames[before].weight < 1)
            --before;
        const QImage from = at(m_frames[before].date);
        return blended(from, at(frame.date), frame.weight);
    }

private:
    QImage at(QDate date)
    {
        for (const auto& [kept, picture] : m_kept)
            if (kept == date)
                return picture;
        if (m_kept.size() == 2)
            m_kept.erase(m_kept.begin());
        const QImage picture = MapFigure(m_project, figureAt(m_request, date)).image(m_request.dpi);
        m_kept.emplace_back(date, picture);
        return picture;
    }

    Project m_project;
    AnimationRequest m_request;
    std::vector<AnimationFrame> m_frames;
    std::vector<std::pair<QDate, QImage>> m_kept;
};

/// What the files tell: of the frame at a date, and of the whole, which ends with the last one.
class FrameMetadata
{
public:
    FrameMetadata(const Project& project, const AnimationRequest& request)
        : m_project(project)
        , m_recipe(recipeFor(project, request.figure, request.dpi))
    {
        m_recipe.animation = request;
    }

    FigureMetadata at(QDate date) const
    {
        Recipe recipe = m_recipe;
        recipe.request = figureAt(*recipe.animation, date);
        return metadataOf(m_project, recipe);
    }

private:
    Project m_project;
    Recipe m_recipe;
};

/// Every frame that begins or ends a change of zones, and the fades between: no other has a new colour.
std::vector<size_t> changingFrames(const ApprovalLedger& ledger, const std::vector<AnimationFrame>& frames)
{
    std::vector<size_t> changing;
    size_t eventsBefore = 0;
    for (size_t i = 0; i < frames.size(); ++i) {
        const size_t events = ledger.eventCountUpTo(frames[i].date);
        if (i == 0 || events != eventsBefore)
            changing.push_back(i);
        if (frames[i].weight >= 1)
            eventsBefore = events;
    }
    return changing;
}

} // namespace

std::vector<AnimationFrame> framesOf(const ApprovalLedger& ledger, const AnimationRequest& request)
{
    std::vector<AnimationFrame> frames;
    for (const QDate& date : datesOf(ledger, request)) {
        for (int k = 1; k <= request.fadeFrames && !frames.empty(); ++k)
            frames.push_back({date, request.fadeFrameMs, static_cast<double>(k) / (request.fadeFrames + 1)});
        frames.push_back({date, request.holdMs, 1});
    }
    if (!frames.empty())
        frames.back().durationMs += request.endPauseMs;
    return frames;
}

FigureRequest figureAt(const AnimationRequest& request, QDate date)
{
    FigureRequest figure = request.figure;
    figure.time.asOf = date;
    return figure;
}

PictureSequence picturesOf(const Project& project, const AnimationRequest& request)
{
    const std::vector<AnimationFrame> frames = framesOf(*project.ledger, request);
    PictureSequence pictures;
    pictures.size = pixelSize(request.figure.pageMm, request.dpi);
    pictures.ground = MapStyle().ground;
    pictures.paletteItems = changingFrames(*project.ledger, frames);
    int fade = 0;
    for (const AnimationFrame& frame : frames) {
        fade = frame.weight < 1 ? fade + 1 : 0;
        const QString number = QStringLiteral("%1").arg(pictures.items.size() + 1, 4, 10, QLatin1Char('0'));
        const QString tail = fade > 0 ? QStringLiteral("_fade%1").arg(fade) : QString();
        pictures.items.push_back({frame.durationMs, number + u'_' + frame.date.toString(Qt::ISODate) + tail +
                                                        QStringLiteral(".png")});
    }
    const auto source = std::make_shared<DatePictures>(project, request);
    pictures.picture = [source](size_t i) { return source->frame(i); };
    const FrameMetadata metadata(project, request);
    pictures.pictureMetadata = [metadata, frames](size_t i) { return metadata.at(frames[i].date); };
    if (!frames.empty())
        pictures.metadata = metadata.at(frames.back().date);
    return pictures;
}

QImage blended(const QImage& from, const QImage& to, double share)
{
    Q_ASSERT(from.size() == to.size() && from.format() == to.format() && from.depth() == 32);
    const int weight = static_cast<int>(std::lround(share * 256));
    QImage result = from;
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        const uchar* other = to.constScanLine(y);
        // Four bytes a pixel, premultiplied where there is an opaqueness: each byte blends alike.
        for (qsizetype x = 0; x < 4 * qsizetype{result.width()}; ++x)
            line[x] = static_cast<uchar>((line[x] * (256 - weight) + other[x] * weight + 128) >> 8);
    }
    return result;
}

} // namespace zoneatlas
