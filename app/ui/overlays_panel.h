// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace zoneatlas {

/// The layers over the map, the topmost first: ticked ones are drawn, dragging or Ctrl+Shift with the arrows
/// changes their order, F2 renames, Del removes. Below, how the chosen one is drawn.
class OverlaysPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit OverlaysPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] QSize sizeHint() const override { return {260, 320}; }

signals:
    void addRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void makeList();
    void makeLook();
    void follow();
    void retranslate();
    void showLook();
    void takeItem(int row);
    void takeLook();
    void takeOrder();
    void moveBy(int rows);
    void removeChosen();
    void chooseColor();
    [[nodiscard]] std::optional<size_t> chosen() const; ///< index among the project's overlays

    Session& m_session;
    QListWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QWidget* m_look = nullptr;
    QLabel* m_colorLabel = nullptr;
    QLabel* m_sizeLabel = nullptr;
    QLabel* m_opacityLabel = nullptr;
    QLabel* m_fillLabel = nullptr;
    QToolButton* m_color = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    QSpinBox* m_opacity = nullptr;
    QSpinBox* m_fill = nullptr;
    bool m_isFilling = false;
};

} // namespace zoneatlas
