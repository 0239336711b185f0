// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace zoneatlas {

/// A line above the map: something goes on or wants an answer, but nobody has to give it at once. Hidden
/// while there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Begins a new notice: buttons and progress of the one before are gone.
    void tell(const QString& text);
    /// What it does comes after the notice is gone.
    void addChoice(const QString& text, std::function<void()> choose);
    /// `total` 0: nobody knows how far it is.
    void showProgress(int done, int total);
    void dismiss();

    [[nodiscard]] QString text() const;

private:
    QHBoxLayout* m_row = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QList<QWidget*> m_choices;
};

} // namespace zoneatlas
