// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_bar.h"

#include "ui/app_style.h"
#include "ui/date_field.h"
#include "ui/icons.h"
#include "ui/time_actions.h"
#include "ui/time_axis.h"
#include "ui/time_text.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace zoneatlas {

namespace {

constexpr std::array kSpeeds{0.5, 1.0, 2.0, 4.0, 8.0};
constexpr QSize kIconSize(20, 20);
constexpr int kMenuArrowPx = 10;
constexpr int kFieldInsetPx = 4; ///< a line edit keeps its text this far from its edge

QString speedText(double speed)
{
    return QStringLiteral("%1×").arg(speed);
}

QString withKey(const QString& text, const QKeySequence& key)
{
    return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

TimeBar::TimeBar(Session& session, TimeActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_axis(new TimeAxis(session))
    , m_dateField(new DateField(session))
    , m_otherDateField(new DateField(session, DateRole::Other))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx / 2);
    row->setSpacing(0);
    m_first = addButton(QStringLiteral("first"), &TimeController::goToFirst);
    m_previous = addButton(QStringLiteral("previous"), &TimeController::goToPreviousEvent);
    m_play = addButton(QStringLiteral("play"), &TimeController::togglePlaying);
    m_next = addButton(QStringLiteral("next"), &TimeController::goToNextEvent);
    m_last = addButton(QStringLiteral("last"), &TimeController::goToLast);
    row->addSpacing(style::kGridPx);
    row->addWidget(m_axis, 1);
    row->addSpacing(style::kGridPx);
    row->addWidget(makeDateBlock());
    row->addSpacing(style::kGridPx);
    makeSpeedButton();
    makeLoopButton();
    connectSession();
    retranslate();
}

QToolButton* TimeBar::addButton(const QString& iconName, void (TimeController::*action)())
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(kIconSize);
    // A click must not take the focus from the map: Space goes on playing.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &m_session.time(), action);
    layout()->addWidget(button);
    return button;
}

QWidget* TimeBar::makeDateBlock()
{
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_caption = new QLabel(block);
    m_caption->setFont(style::smallFont());
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setContentsMargins(0, 0, kFieldInsetPx, 0);
    column->addStretch();
    column->addWidget(makeModeLine());
    column->addWidget(m_dateField, 0, Qt::AlignRight);
    column->addWidget(m_caption);
    column->addStretch();
    return block;
}

QWidget* TimeBar::makeModeLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_mode = new QToolButton(line);
    m_mode->setFont(style::smallFont());
    m_mode->setStyleSheet(QStringLiteral("QToolButton { padding: 0 %1px; color: %2; }")
                              .arg(kFieldInsetPx)
                              .arg(style::kQuietText.name()));
    m_mode->setIcon(icon(QStringLiteral("drop_down")));
    m_mode->setIconSize({kMenuArrowPx, kMenuArrowPx});
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mode->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the text
    m_mode->setPopupMode(QToolButton::InstantPopup);
    m_mode->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_mode);
    menu->addActions(m_actions.modes());
    menu->addSeparator();
    menu->addActions(m_actions.comparisons());
    m_mode->setMenu(menu);
    row->addStretch();
    row->addWidget(m_mode);
    row->addWidget(m_otherDateField);
    return line;
}

void TimeBar::makeSpeedButton()
{
    m_speed = new QToolButton(this);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(speedText(kSpeeds.front())) +
                             2 * style::kGridPx);
    auto* menu = new QMenu(m_speed);
    auto* group = new QActionGroup(menu);
    for (const double speed : kSpeeds) {
        QAction* action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_session.time(),
                [this, speed] { m_session.time().setSpeed(speed); });
    }
    m_speed->setMenu(menu);
    layout()->addWidget(m_speed);
}

void TimeBar::makeLoopButton()
{
    m_loop = new QToolButton(this);
    m_loop->setIcon(icon(QStringLiteral("loop")));
    m_loop->setIconSize(kIconSize);
    m_loop->setCheckable(true);
    m_loop->setFocusPolicy(Qt::TabFocus);
    connect(m_loop, &QToolButton::toggled, &m_session.time(), &TimeController::setLooping);
    layout()->addWidget(m_loop);
}

void TimeBar::connectSession()
{
    connect(&m_session.time(), &TimeController::viewChanged, this, &TimeBar::onDateChanged);
    connect(&m_session.compare(), &CompareState::changed, this, &TimeBar::onDateChanged);
    connect(&m_session.time(), &TimeController::playbackChanged, this, &TimeBar::updatePlayback);
    connect(&m_session.filter(), &FilterState::filterChanged, this, &TimeBar::showStanding);
    connect(&m_session, &Session::projectChanged, this, &TimeBar::showStanding);
    connect(&m_session, &Session::languageChanged, this, &TimeBar::retranslate);
    connectField(*m_dateField);
    connectField(*m_otherDateField);
}

void TimeBar::connectField(DateField& field)
{
    connect(&field, &DateField::refused, this, &TimeBar::showMessage);
    connect(&field, &DateField::accepted, this, &TimeBar::showStanding);
    connect(&field, &QLineEdit::textEdited, this, &TimeBar::showStanding);
}

QString TimeBar::caption() const
{
    return m_caption->text();
}

void TimeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeBar::retranslate()
{
    m_first->setToolTip(withKey(tr("Before the first event"), Qt::Key_Home));
    m_previous->setToolTip(withKey(tr("Previous event"), Qt::Key_Comma));
    m_next->setToolTip(withKey(tr("Next event"), Qt::Key_Period));
    m_last->setToolTip(withKey(tr("Newest event"), Qt::Key_End));
    m_speed->setToolTip(tr("Speed of playing"));
    m_loop->setToolTip(tr("Start over at the end"));
    for (QToolButton* button : {m_first, m_previous, m_next, m_last, m_speed, m_loop})
        button->setAccessibleName(button->toolTip());
    fixDateBlockWidth();
    updatePlayback();
    onDateChanged();
}

void TimeBar::onDateChanged()
{
    updateMode();
    showStanding();
}

void TimeBar::updateMode()
{
    m_mode->setText(m_actions.currentText());
    m_mode->setToolTip(tr("How time is looked at"));
    m_mode->setAccessibleName(QStringLiteral("%1: %2").arg(m_mode->toolTip(), m_actions.currentText()));
    m_otherDateField->setVisible(m_session.otherDate().has_value());
}

void TimeBar::fixDateBlockWidth()
{
    // As wide as its widest text, or the axis would change its length while the date moves.
    const QFontMetrics metrics(m_caption->font());
    int width = m_dateField->sizeHint().width();
    for (const QString& text : {m_dateField->notADateText(), m_dateField->outOfRangeText(),
                                m_dateField->afterTheEndText(), widestTimeText(m_session)})
        width = std::max(width, metrics.horizontalAdvance(text) + style::kGridPx);
    for (const QString& text : m_actions.allTexts())
        width = std::max(width, metrics.horizontalAdvance(text) + kMenuArrowPx + 3 * style::kGridPx +
                                    m_otherDateField->sizeHint().width());
    m_caption->parentWidget()->setFixedWidth(width);
}

void TimeBar::updatePlayback()
{
    const TimeController& time = m_session.time();
    m_play->setIcon(icon(time.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(withKey(time.isPlaying() ? tr("Pause") : tr("Play"), Qt::Key_Space));
    m_play->setAccessibleName(m_play->toolTip());
    m_loop->setChecked(time.isLooping());
    m_speed->setText(speedText(time.speed()));
    for (QAction* action : m_speed->menu()->actions())
        action->setChecked(qFuzzyCompare(action->data().toDouble(), time.speed()));
}

void TimeBar::showStanding()
{
    setCaption(timeText(m_session), style::kQuietText);
}

void TimeBar::showMessage(const QString& message)
{
    setCaption(message, style::kWarning);
}

void TimeBar::setCaption(const QString& text, const QColor& color)
{
    // A palette would be lost in the tool bar, whose style sheet sets its own.
    const QString css = QStringLiteral("color: %1").arg(color.name());
    if (m_caption->styleSheet() != css)
        m_caption->setStyleSheet(css);
    m_caption->setText(text);
}

} // namespace zoneatlas
