// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace zoneatlas {

/// The bookmarks: a click or Enter goes there, F2 renames, Del removes, dragging or Ctrl+Shift with the
/// arrows changes their order. Below them, what is done with all of them.
class BookmarksPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit BookmarksPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] int holdMs() const;
    void setTourRunning(bool isRunning);
    void setHere(size_t index); ///< marks the one that is shown
    void editName(size_t index);

    [[nodiscard]] QSize sizeHint() const override { return {260, 320}; }

signals:
    void addRequested();
    void chosen(size_t index);
    void tourToggled();
    void slidesRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void makeList();
    [[nodiscard]] bool showsAll() const;
    void follow();
    void refill();
    void retranslate();
    void takeName(int row);
    [[nodiscard]] bool handleListKey(int key, Qt::KeyboardModifiers modifiers);
    void moveBy(int rows);
    void showMenu(QPoint at);

    Session& m_session;
    QListWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_tour = nullptr;
    QPushButton* m_slides = nullptr;
    QSpinBox* m_hold = nullptr;
    bool m_isFilling = false;
    bool m_isTourRunning = false;
};

} // namespace zoneatlas
