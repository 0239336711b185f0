// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_divider.h"

#include "ui/app_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zoneatlas {

namespace {

constexpr int kKeyStepPx = 16;
constexpr double kLinePx = 2;
constexpr QSizeF kGripPx(9, 30);
constexpr double kGripRadiusPx = 4.5;

} // namespace

CompareDivider::CompareDivider(QWidget* parent)
    : QWidget(parent)
{
    setMovable(true);
    retranslate();
}

void CompareDivider::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    setFocusPolicy(isMovable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isMovable);
    isMovable ? setCursor(Qt::SplitHCursor) : unsetCursor();
    update();
}

void CompareDivider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double middle = width() / 2.0;
    if (!m_isMovable) {
        painter.fillRect(QRectF(middle - 0.5, 0, 1, height()), style::kHairline);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(middle - kLinePx / 2 - 1, 0, kLinePx + 2, height()), style::kPanel);
    painter.fillRect(QRectF(middle - kLinePx / 2, 0, kLinePx, height()), style::kText);
    painter.setPen(QPen(style::kText, hasFocus() ? 3 : 2));
    painter.setBrush(style::kPanel);
    painter.drawRoundedRect(
        QRectF(QPointF(middle - kGripPx.width() / 2, (height() - kGripPx.height()) / 2), kGripPx),
        kGripRadiusPx, kGripRadiusPx);
}

void CompareDivider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_grabPx = event->position().toPoint().x() - width() / 2;
}

void CompareDivider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        emit moveRequested(mapToParent(event->position().toPoint()).x() - m_grabPx);
}

void CompareDivider::keyPressEvent(QKeyEvent* event)
{
    const int middle = geometry().left() + width() / 2;
    if (event->key() == Qt::Key_Left)
        emit moveRequested(middle - kKeyStepPx);
    else if (event->key() == Qt::Key_Right)
        emit moveRequested(middle + kKeyStepPx);
    else
        QWidget::keyPressEvent(event);
}

void CompareDivider::focusInEvent(QFocusEvent*)
{
    update();
}

void CompareDivider::focusOutEvent(QFocusEvent*)
{
    update();
}

void CompareDivider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareDivider::retranslate()
{
    setAccessibleName(tr("Divider between the two dates"));
    setToolTip(tr("Drag, or press ← and →"));
}

} // namespace zoneatlas
