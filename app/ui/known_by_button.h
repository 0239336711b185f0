// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QToolButton>

class QDateEdit;

namespace zoneatlas {

/// The day of knowledge of the trade figures: "Figures: newest", or as a reader knew them on a day. Its menu
/// offers the days on which the country's yearly figures were published, any other day, and the currency in
/// which figures were published. GUI thread.
class KnownByButton : public QToolButton
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit KnownByButton(Session& session, QWidget* parent = nullptr);

    /// In ascending order, each once.
    [[nodiscard]] std::vector<QDate> daysOffered() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillMenu();
    void addOtherDay(QMenu& menu);
    void addCurrencies(QMenu& menu);

    Session& m_session;
};

} // namespace zoneatlas
