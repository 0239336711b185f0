// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QLineEdit>

namespace zoneatlas {

/// The date in large type; click and type to change it. Return takes it over, Esc gives it up. A text that is
/// no date of the timeline changes nothing and is answered by `refused`.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DateField(Session& session, QWidget* parent = nullptr);

    /// The two reasons to refuse a text.
    [[nodiscard]] QString notADateText() const;
    [[nodiscard]] QString outOfRangeText() const;

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
    void retranslate();
    void showSessionDate();

    Session& m_session;
    bool m_isFirstClick = false;
};

/// "22 Jan 2022", "2022年1月22日": the short form that reads well in large type.
[[nodiscard]] QString largeDateText(QDate date, Language language);

} // namespace zoneatlas
