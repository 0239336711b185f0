// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/date_field.h"

#include "core/text_format.h"
#include "ui/app_style.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace zoneatlas {

DateField::DateField(Session& session, DateRole role, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_role(role)
{
    setFont(role == DateRole::Own ? style::dateFont() : style::smallFont());
    setFrame(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::ClickFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0; }"
                                 "QLineEdit:focus { border-bottom: 1px solid %1; }")
                      .arg(style::kQuietText.name()));
    connect(&session.time(), &TimeController::viewChanged, this, &DateField::showSessionDate);
    connect(&session.compare(), &CompareState::changed, this, &DateField::showSessionDate);
    connect(&session, &Session::languageChanged, this, &DateField::retranslate);
    connect(&session, &Session::projectChanged, this, &DateField::showSessionDate);
    connect(this, &QLineEdit::returnPressed, this, &DateField::commit);
    retranslate();
}

QSize DateField::sizeHint() const
{
    const QDate widest(2022, 12, 28);
    const int width = fontMetrics().horizontalAdvance(largeDateText(widest, m_session.language()));
    return {width + 2 * style::kGridPx, fontMetrics().height() + 4};
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_isFirstClick = event->reason() == Qt::MouseFocusReason;
    selectAll();
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    showSessionDate();
    deselect();
}

void DateField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    // The press of the click that gave the focus has put the cursor and dropped the selection again.
    if (m_isFirstClick && !hasSelectedText())
        selectAll();
    m_isFirstClick = false;
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

QString DateField::notADateText() const
{
    return tr("Not a date: try 2022-03-01");
}

QString DateField::outOfRangeText() const
{
    const TimeController& time = m_session.time();
    return tr("A date from %1 to %2, please").arg(time.firstDay().year()).arg(time.lastDay().year());
}

QString DateField::afterTheEndText() const
{
    return tr("A date before the other, please");
}

QDate DateField::sessionDate() const
{
    return m_role == DateRole::Own ? m_session.time().date() : m_session.otherDate().value_or(QDate());
}

QString DateField::objectionTo(std::optional<QDate> date) const
{
    const TimeController& time = m_session.time();
    if (!date)
        return notADateText();
    if (!isInRange(*date))
        return outOfRangeText();
    const bool mustBeBefore = m_role == DateRole::Other && time.mode() == TimeMode::Between;
    return mustBeBefore && *date > time.date() ? afterTheEndText() : QString();
}

bool DateField::isInRange(QDate date) const
{
    return date >= m_session.time().firstDay() && date <= m_session.time().lastDay();
}

void DateField::commitTwo(const TypedDates& dates)
{
    if (!isInRange(dates.from) || !isInRange(dates.to)) {
        emit refused(outOfRangeText());
        return;
    }
    if (m_session.compare().isOn()) {
        m_session.setOtherDate(dates.from);
        m_session.time().setDate(dates.to);
    } else {
        m_session.time().setView({TimeMode::Between, dates.to, dates.from});
    }
    close();
}

void DateField::close()
{
    emit accepted();
    clearFocus();
}

void DateField::commit()
{
    if (const std::optional<TypedDates> two = twoDatesFromTyped(text())) {
        commitTwo(*two);
        return;
    }
    const std::optional<QDate> date = dateFromTyped(text());
    if (const QString objection = objectionTo(date); !objection.isEmpty()) {
        emit refused(objection);
        return;
    }
    m_role == DateRole::Own ? m_session.time().setDate(*date) : m_session.setOtherDate(*date);
    close();
}

void DateField::retranslate()
{
    setAccessibleName(m_role == DateRole::Own ? tr("Date") : tr("Other date"));
    setToolTip(m_role == DateRole::Own
                   ? tr("Date of the map. Click and type another, such as 2022-03-01, 1 Mar 2022 or 2022; "
                        "2019..2022 for what changed between two")
                   : tr("Date to begin after or to compare with. Click and type another"));
    showSessionDate();
    updateGeometry();
}

void DateField::showSessionDate()
{
    // The date moving under a half-typed text would be rude.
    if (hasFocus() && isModified())
        return;
    setText(largeDateText(sessionDate(), m_session.language()));
}

QString largeDateText(QDate date, Language language)
{
    return language == Language::Chinese ? formatDate(date, language) : formatShortDate(date, language);
}

} // namespace zoneatlas
