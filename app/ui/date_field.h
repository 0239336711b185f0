// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/typed_date.h"

#include <QLineEdit>

namespace zoneatlas {

/// Which date of the session a view stands for.
enum class DateRole
{
    Own,
    Other ///< Session::otherDate
};

/// The date in large type, the other date in small type; click and type to change it. Return takes it over,
/// Esc gives it up. Two dates with ".." between set both: those that are compared or, where none are, those
/// between which to look. A text that is no date of the timeline changes nothing and is answered by
/// `refused`.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DateField(Session& session, DateRole role = DateRole::Own, QWidget* parent = nullptr);

    /// The reasons to refuse a text.
    [[nodiscard]] QString notADateText() const;
    [[nodiscard]] QString outOfRangeText() const;
    [[nodiscard]] QString afterTheEndText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void refused(const QString& reason);
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit();
    /// Why the date cannot be taken; empty when it can.
    [[nodiscard]] QString objectionTo(std::optional<QDate> date) const;
    [[nodiscard]] bool isInRange(QDate date) const;
    void commitTwo(const TypedDates& dates);
    void close();
    [[nodiscard]] QDate sessionDate() const;
    void retranslate();
    void showSessionDate();

    Session& m_session;
    DateRole m_role;
    bool m_isFirstClick = false;
};

/// "22 Jan 2022", "2022年1月22日": the short form that reads well in large type.
[[nodiscard]] QString largeDateText(QDate date, Language language);

} // namespace zoneatlas
