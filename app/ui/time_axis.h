// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/date_field.h"
#include "ui/time_axis_layout.h"

#include <QWidget>

namespace zoneatlas {

struct ShownEvents;

/// The slider on a true time axis: eight unequal steps drawn unequal. Dragging moves the date at once and
/// snaps to events near by (Shift or Alt frees it); a click goes there; with the focus, Left and Right step
/// from event to event, Home and End go to the ends, Space plays. The other date, if there is one, has a
/// handle of its own: whichever is nearer is dragged, and Left and Right step it with Shift.
class TimeAxis : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit TimeAxis(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const TimeAxisLayout& axisLayout() const { return m_layout; }
    [[nodiscard]] QPointF handlePosition() const;
    /// Absent without another date.
    [[nodiscard]] std::optional<QPointF> otherHandlePosition() const;
    [[nodiscard]] qint64 paintCount() const { return m_paintCount; }
    /// The date and what holds on it, for people who listen.
    [[nodiscard]] QString spokenValue() const;
    [[nodiscard]] Session& session() const { return m_session; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 76}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 64}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    void retranslate();
    void onDateChanged();
    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<DateRole> handleFor(double x) const;
    [[nodiscard]] ShownEvents shownEvents() const;
    void stepOther(int key);
    [[nodiscard]] QString toolTipAt(QPointF position) const;
    [[nodiscard]] QString batchDayText(const TimeEvent& event) const; ///< of pilot zones
    void paintLine(QPainter& painter) const;
    void paintStem(QPainter& painter, const TimeAxisLayout::Stem& stem) const;
    void paintYears(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;

    Session& m_session;
    TimeAxisLayout m_layout;
    std::optional<DateRole> m_dragged; ///< while the button is down, once it is clear which
    qint64 m_paintCount = 0;
};

} // namespace zoneatlas
