// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis.h"

#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/time_axis_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace zoneatlas {

namespace {

constexpr double kSnapPx = 6;
constexpr double kStemPx = 4;
constexpr double kHeadRadiusPx = 3.5;
constexpr double kHandleRadiusPx = 6.5;
constexpr double kYearTickPx = 4;
constexpr double kComingOpacity = 0.38; ///< of events after the date

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
    connect(&session.filter(), &FilterState::filterChanged, this, &TimeAxis::relayout);
    connect(&session, &Session::projectChanged, this, &TimeAxis::relayout);
    connect(&session, &Session::languageChanged, this, &TimeAxis::retranslate);
    retranslate();
}

QPointF TimeAxis::handlePosition() const
{
    return {m_layout.xOf(m_session.time().date()), m_layout.lineY()};
}

QString TimeAxis::spokenValue() const
{
    const QDate date = m_session.time().date();
    const Standing standing = m_session.project().ledger->standingOn(date, m_session.scope());
    return tr("%1, zones in force: %2").arg(formatDate(date, m_session.language())).arg(standing.inForce);
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
    setAccessibleDescription(tr("Left and Right go from event to event, Home and End to the ends"));
}

void TimeAxis::onDateChanged()
{
    update();
    announceTimeAxisValue(*this);
}

void TimeAxis::moveTo(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const bool isFree = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::AltModifier);
    const std::optional<QDate> event = isFree ? std::nullopt : m_layout.eventNear(position.x(), kSnapPx);
    m_session.time().setDate(event.value_or(m_layout.dateAt(position.x())));
}

QString TimeAxis::toolTipAt(QPointF position) const
{
    const std::optional<QDate> date = m_layout.eventNear(position.x(), kSnapPx);
    if (!date)
        return formatDate(m_layout.dateAt(position.x()), m_session.language());
    for (const TimeAxisLayout::Stem& stem : m_layout.stems()) {
        if (stem.event.date != *date)
            continue;
        QString text = formatDate(*date, m_session.language());
        if (stem.event.batch)
            text = tr("%1: %2, zones approved: %3")
                       .arg(batchText(*stem.event.batch), text)
                       .arg(stem.event.approved);
        if (stem.event.revoked > 0)
            text = tr("%1, revoked: %2").arg(text).arg(stem.event.revoked);
        return text;
    }
    return {};
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
    if (hasDate)
        paintHandle(painter);
}

void TimeAxis::paintLine(QPainter& painter) const
{
    const double y = m_layout.lineY();
    const double here = handlePosition().x();
    painter.setPen(QPen(style::kHairline, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(here, y), QPointF(m_layout.right(), y));
    painter.setPen(QPen(style::kQuietText, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_layout.left(), y), QPointF(here, y));
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
    const bool isComing = stem.event.date > m_session.time().date();
    painter.save();
    painter.setOpacity(isComing ? kComingOpacity : 1);
    painter.setPen(QPen(stem.event.color, kStemPx, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(stem.head, QPointF(stem.head.x(), m_layout.lineY() - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(stem.event.color);
    painter.drawEllipse(stem.head, kHeadRadiusPx, kHeadRadiusPx);
    painter.setOpacity(1);
    if (stem.textRect.contains(QPointF(handlePosition().x(), stem.textRect.center().y())))
        painter.fillRect(stem.textRect, style::kPanel); // the line of the handle goes behind the number
    painter.setPen(isComing ? style::kQuietText : style::kText);
    painter.drawText(stem.textRect, Qt::AlignCenter, stem.text);
    painter.restore();
}

void TimeAxis::paintHandle(QPainter& painter) const
{
    const QPointF centre = handlePosition();
    painter.setPen(QPen(style::kText, hasFocus() ? 3 : 2));
    painter.setBrush(style::kPanel);
    painter.drawEllipse(centre, kHandleRadiusPx, kHandleRadiusPx);
}

void TimeAxis::resizeEvent(QResizeEvent*)
{
    relayout();
}

void TimeAxis::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position(), event->modifiers());
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(event->position(), event->modifiers());
}

void TimeAxis::keyPressEvent(QKeyEvent* event)
{
    TimeController& time = m_session.time();
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
