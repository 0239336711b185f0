// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTableWidget>

namespace zoneatlas {

/// What was odd in the data: file, row, column, and what was wrong and done about it. Selected rows can be
/// copied. Actions added to it are in its menu.
class IssuesPanel : public QTableWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit IssuesPanel(Session& session, QWidget* parent = nullptr);

    /// The selected rows as tab-separated text.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 72}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refill();
    void addRow(int row, const Issue& issue);

    Session& m_session;
};

} // namespace zoneatlas
