// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

class QWidget;

namespace zoneatlas::test {

/// Answers the dialogs that will come up, in this order, as a person would: by clicks and keys. A dialog that
/// nobody has an answer for is closed by Esc, and then the answers were not right.
class Answers : public QObject
{
    Q_OBJECT

public:
    Answers();

    void click(const QString& button); ///< of a message box
    void press(Qt::Key key);
    void type(const QString& field, const QString& text); ///< into a line of this object name, with Return
    void typePath(const QString& path);                   ///< in a file dialog, with Return

    /// Were all answers asked for, and no others?
    [[nodiscard]] bool areGiven() const { return m_answers.empty() && m_unexpected.isEmpty(); }
    /// What is wrong otherwise.
    [[nodiscard]] QString rest() const;
    /// What the message boxes said.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    struct Answer
    {
        QString name;
        std::function<bool(QWidget& dialog)> give; ///< false: not this dialog
    };
    void look();

    std::deque<Answer> m_answers;
    QStringList m_texts;
    QStringList m_unexpected;
    QWidget* m_current = nullptr; ///< being answered: it may open another
};

} // namespace zoneatlas::test
