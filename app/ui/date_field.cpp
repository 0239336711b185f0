// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/date_field.h"

#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/typed_date.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace zoneatlas {

DateField::DateField(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
{
    setFont(style::dateFont());
    setFrame(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::ClickFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0; }"
                                 "QLineEdit:focus { border-bottom: 1px solid %1; }")
                      .arg(style::kQuietText.name()));
    connect(&session.time(), &TimeController::viewChanged, this, &DateField::showSessionDate);
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

void DateField::commit()
{
    const TimeController& time = m_session.time();
    const std::optional<QDate> date = dateFromTyped(text());
    if (!date) {
        emit refused(notADateText());
        return;
    }
    if (*date < time.firstDay() || *date > time.lastDay()) {
        emit refused(outOfRangeText());
        return;
    }
    m_session.time().setDate(*date);
    emit accepted();
    clearFocus();
}

void DateField::retranslate()
{
    setAccessibleName(tr("Date"));
    setToolTip(tr("Date of the map. Click and type another, such as 2022-03-01, 1 Mar 2022 or 2022"));
    showSessionDate();
    updateGeometry();
}

void DateField::showSessionDate()
{
    // The date moving under a half-typed text would be rude.
    if (hasFocus() && isModified())
        return;
    setText(largeDateText(m_session.time().date(), m_session.language()));
}

QString largeDateText(QDate date, Language language)
{
    return language == Language::Chinese ? formatDate(date, language) : formatShortDate(date, language);
}

} // namespace zoneatlas
