// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis.h"

#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/time_axis_accessible.h"
#include "ui/time_axis_bars.h"
#include "ui/time_axis_text.h"
#include "ui/time_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kSnapPx = 6;
constexpr double kStemPx = 4;
constexpr double kHeadRadiusPx = 3.5;
constexpr double kHandleRadiusPx = 6.5;
constexpr double kOtherHandleRadiusPx = 5;
constexpr double kYearTickPx = 4;
constexpr double kQuietOpacity = 0.38; ///< of events that are not on the map

} // namespace

TimeAxis::TimeAxis(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    installTimeAxisAccessibility();
    setFont(style::smallFont());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session.time(), &TimeController::viewChanged, this, &TimeAxis::onDateChanged);
    connect(&session.compare(), &CompareState::changed, this, &TimeAxis::onDateChanged);
    connect(&session.filter(), &FilterState::filterChanged, this, &TimeAxis::relayout);
    connect(&session, &Session::projectChanged, this, &TimeAxis::relayout);
    connect(&session, &Session::languageChanged, this, &TimeAxis::retranslate);
    retranslate();
}

QPointF TimeAxis::handlePosition() const
{
    return {m_layout.xOf(m_session.time().date()), m_layout.lineY()};
}

std::optional<QPointF> TimeAxis::otherHandlePosition() const
{
    const std::optional<QDate> other = m_session.otherDate();
    return other ? std::optional(QPointF(m_layout.xOf(*other), m_layout.lineY())) : std::nullopt;
}

QString TimeAxis::spokenValue() const
{
    const Language language = m_session.language();
    const QString date = formatDate(m_session.time().date(), language);
    const std::optional<QDate> other = m_session.otherDate();
    return other ? tr("%1, other date %2: %3").arg(date, formatDate(*other, language), timeText(m_session))
                 : tr("%1: %2").arg(date, timeText(m_session));
}

void TimeAxis::relayout()
{
    const Palette palette = m_session.mapSettings({}).style.palette;
    m_layout = TimeAxisLayout(timeEventsOf(*m_session.project().ledger, palette, m_session.scope()),
                              m_session.time().firstDay(), m_session.time().lastDay(), QSizeF(size()),
                              QFontMetricsF(font()));
    update();
}

void TimeAxis::retranslate()
{
    setAccessibleName(tr("Time axis"));
    setAccessibleDescription(
        tr("Left and Right go from event to event, Home and End to the ends; with Shift, Left "
           "and Right move the other date"));
}

void TimeAxis::onDateChanged()
{
    update();
    announceTimeAxisValue(*this);
}

/// The nearer one. While both are in the same place it is not clear yet, until the pointer goes to a side.
std::optional<DateRole> TimeAxis::handleFor(double x) const
{
    const std::optional<QPointF> other = otherHandlePosition();
    if (!other)
        return DateRole::Own;
    const double own = handlePosition().x();
    if (std::abs(own - other->x()) < 1) {
        if (std::abs(x - own) < 1)
            return std::nullopt;
        return x < own ? DateRole::Other : DateRole::Own;
    }
    return std::abs(x - own) <= std::abs(x - other->x()) ? DateRole::Own : DateRole::Other;
}

void TimeAxis::moveTo(QPointF position, Qt::KeyboardModifiers modifiers)
{
    if (!m_dragged)
        m_dragged = handleFor(position.x());
    if (!m_dragged)
        return;
    const bool isFree = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::AltModifier);
    const std::optional<QDate> event = isFree ? std::nullopt : m_layout.eventNear(position.x(), kSnapPx);
    const QDate day = event.value_or(m_layout.dateAt(position.x()));
    if (*m_dragged == DateRole::Other)
        m_session.setOtherDate(day);
    else // handles do not push each other about
        m_session.time().setDate(std::max(day, m_session.time().view().from.value_or(day)));
}

/// From event to event, as far as its owner lets it.
void TimeAxis::stepOther(int key)
{
    const std::optional<QDate> other = m_session.otherDate();
    if (!other)
        return;
    const TimeController& time = m_session.time();
    const auto& events = time.eventDates();
    const auto next = std::upper_bound(events.begin(), events.end(), *other);
    if (key == Qt::Key_Left)
        m_session.setOtherDate(time.eventBefore(*other));
    else if (next != events.end())
        m_session.setOtherDate(*next);
}

ShownEvents TimeAxis::shownEvents() const
{
    const TimeView& view = m_session.time().view();
    ShownEvents shown{view.from.value_or(QDate()), view.asOf};
    if (view.mode == TimeMode::Batch)
        shown.batch = m_session.project().ledger->newestBatchOn(view.asOf).value_or(-1);
    return shown;
}

QString TimeAxis::toolTipAt(QPointF position) const
{
    const ApprovalLedger& ledger = *m_session.project().ledger;
    const Language language = m_session.language();
    if (const TimeAxisLayout::Bar* bar = m_layout.barAt(position.x()))
        return binText(bar->bin, m_layout.barUnit(), ledger, language);
    const std::optional<QDate> date =
        m_layout.bars().empty() ? m_layout.eventNear(position.x(), kSnapPx) : std::nullopt;
    for (const TimeEvent& event : m_layout.events())
        if (date == event.date)
            return ledger.subject() == LedgerSubject::Places ? dayText(event, ledger, language)
                                                             : batchDayText(event);
    return formatDate(m_layout.dateAt(position.x()), language);
}

QString TimeAxis::batchDayText(const TimeEvent& event) const
{
    QString text = formatDate(event.date, m_session.language());
    if (event.batch)
        text = tr("%1: %2, zones approved: %3")
                   .arg(batchName(*m_session.project().ledger, *event.batch, m_session.language()), text)
                   .arg(event.approved);
    if (event.revoked > 0)
        text = tr("%1, revoked: %2").arg(text).arg(event.revoked);
    return text;
}

bool TimeAxis::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

void TimeAxis::paintEvent(QPaintEvent*)
{
    ++m_paintCount;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasDate = m_session.time().date().isValid();
    paintLine(painter);
    if (hasDate)
        for (const TimeAxisLayout::Stem& stem : m_layout.stems())
            paintStem(painter, stem);
    if (hasDate && !m_layout.bars().empty())
        paintTimeBars(painter, m_layout, shownEvents(), kQuietOpacity);
    if (hasDate)
        paintHandles(painter);
}

void TimeAxis::paintLine(QPainter& painter) const
{
    const double y = m_layout.lineY();
    const double here = handlePosition().x();
    const bool isBetween = m_session.time().view().from.has_value();
    const double begin = isBetween ? otherHandlePosition()->x() : m_layout.left();
    painter.setPen(QPen(style::kHairline, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_layout.left(), y), QPointF(m_layout.right(), y));
    painter.setPen(QPen(style::kQuietText, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(begin, y), QPointF(here, y));
    paintYears(painter);
}

void TimeAxis::paintYears(QPainter& painter) const
{
    const double y = m_layout.lineY();
    for (const TimeAxisLayout::YearTick& tick : m_layout.years()) {
        painter.setPen(QPen(style::kHairline, 1));
        painter.drawLine(QPointF(tick.x, y + 3), QPointF(tick.x, y + 3 + kYearTickPx));
        painter.setPen(style::kQuietText);
        if (!tick.textRect.isEmpty())
            painter.drawText(tick.textRect.adjusted(4, 0, 40, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(tick.year));
    }
}

void TimeAxis::paintStem(QPainter& painter, const TimeAxisLayout::Stem& stem) const
{
    const ShownEvents shown = shownEvents();
    const bool isQuiet = !shown.contains(stem.event.date) || (shown.batch && shown.batch != stem.event.batch);
    painter.save();
    painter.setOpacity(isQuiet ? kQuietOpacity : 1);
    painter.setPen(QPen(stem.event.color, kStemPx, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(stem.head, QPointF(stem.head.x(), m_layout.lineY() - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(stem.event.color);
    painter.drawEllipse(stem.head, kHeadRadiusPx, kHeadRadiusPx);
    painter.setOpacity(1);
    if (stem.textRect.contains(QPointF(handlePosition().x(), stem.textRect.center().y())))
        painter.fillRect(stem.textRect, style::kPanel); // the line of the handle goes behind the number
    painter.setPen(isQuiet ? style::kQuietText : style::kText);
    painter.drawText(stem.textRect, Qt::AlignCenter, stem.text);
    painter.restore();
}

void TimeAxis::paintHandles(QPainter& painter) const
{
    painter.setBrush(style::kPanel);
    if (const std::optional<QPointF> other = otherHandlePosition()) {
        painter.setPen(QPen(style::kQuietText, 2));
        painter.drawEllipse(*other, kOtherHandleRadiusPx, kOtherHandleRadiusPx);
    }
    painter.setPen(QPen(style::kText, hasFocus() ? 3 : 2));
    painter.drawEllipse(handlePosition(), kHandleRadiusPx, kHandleRadiusPx);
}

void TimeAxis::resizeEvent(QResizeEvent*)
{
    relayout();
}

void TimeAxis::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged.reset();
    moveTo(event->position(), event->modifiers());
}

void TimeAxis::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged.reset();
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(event->position(), event->modifiers());
}

void TimeAxis::keyPressEvent(QKeyEvent* event)
{
    TimeController& time = m_session.time();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && event->modifiers().testFlag(Qt::ShiftModifier))
        return stepOther(event->key());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return time.goToPreviousEvent();
    case Qt::Key_Right:
    case Qt::Key_Up:
        return time.goToNextEvent();
    case Qt::Key_Home:
        return time.goToFirst();
    case Qt::Key_End:
        return time.goToLast();
    case Qt::Key_Space:
        return time.togglePlaying();
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeAxis::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zoneatlas
