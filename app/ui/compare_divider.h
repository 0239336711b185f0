// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zoneatlas {

/// The line between two maps: dragged, or moved with Left and Right while it has the focus. It only says
/// where it is wanted; its parent puts it there.
class CompareDivider : public QWidget
{
    Q_OBJECT

public:
    explicit CompareDivider(QWidget* parent);

    static constexpr int kWidthPx = 17; ///< to take hold of; the line in its middle is thin
    /// While it does not move, it is a line and nothing more.
    void setMovable(bool isMovable);

signals:
    /// In pixels of the parent, for the middle of the line.
    void moveRequested(int x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isMovable = true;
    int m_grabPx = 0; ///< from the middle of the line to where it was taken hold of
};

} // namespace zoneatlas
