// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis_scale.h"
#include "charts/chart_style.h"
#include "session/session.h"

#include <QWidget>

class QCPLayer;
class QCustomPlot;
class QMouseEvent;

namespace zoneatlas {

/// What is measured upwards: labels are multiples of the unit's power of ten.
struct ValueAxis
{
    double largest = 0;   ///< of the data
    double leastStep = 0; ///< 1 for counts
    int shift = 0;        ///< labels show values times 10^shift
};

/// A plot over the session's days with the time cursor: what the charts have in common. Pressing or dragging
/// in the plot sets the session's date, hovering shows a tip. The cursor has a buffered layer of its own, so
/// that a time step repaints that layer alone and never the content.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    ~TimeChart() override;

    /// Full replots so far, and paintings of the cursor layer (those of full replots included): for tests.
    [[nodiscard]] qint64 replotCount() const { return m_replotCount; }
    [[nodiscard]] qint64 cursorPaintCount() const { return m_cursorPaintCount; }
    /// As of the last replot, in pixels of canvas().
    [[nodiscard]] ChartFrame frame() const;
    /// The child that takes the mouse.
    [[nodiscard]] QWidget* canvas() const;
    /// Rich text about what is at a point of canvas(); empty where there is nothing.
    [[nodiscard]] virtual QString tipAt(QPointF position) const = 0;
    /// What is drawn at a point of canvas(): pointing there highlights it in all views, Ctrl+click adds it to
    /// the selection.
    [[nodiscard]] virtual std::optional<AtlasItem> itemAt(QPointF position) const;

    /// Behind the title: where the figures come from, as "[3]".
    void setSourceMark(const QString& mark);
    /// The chart as it stands, on a page: painter in mm, laid out for the rectangle, everything `scale` times
    /// as large as on the screen. `ground` is what it stands on and is not painted.
    void paintOnPage(QPainter& painter, const QRectF& rectMm, double scale, const QColor& ground);

    [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    /// `session` must outlive the widget.
    TimeChart(Session& session, QWidget* parent);

    /// Makes the content anew from the project, in the session's language. To be called at the end of
    /// constructors.
    void rebuild();
    virtual void updateContent() = 0;
    virtual void paintContent(QPainter& painter, const ChartFrame& frame) const = 0;
    /// On the cursor's layer, below the cursor: what is selected or pointed at.
    virtual void paintHighlight(QPainter& painter, const ChartFrame& frame) const;
    /// From where on the plot shows what has not happened yet on `day` and is veiled; absent: nowhere.
    [[nodiscard]] virtual std::optional<QDate> futureAfter(QDate day) const;
    /// The date that a press at `x` means.
    [[nodiscard]] virtual QDate dayForPress(const ChartFrame& frame, double x) const = 0;

    /// Paints the cursor's layer again, and nothing else.
    void showCursor();
    void setHeader(ChartHeader header);
    void setValueAxis(const ValueAxis& axis);
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }

    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void makePlot();
    void styleAxes();
    void connectPlot();
    void connectSession();
    void fitAxes();
    void layOut();
    void paintCursor(QPainter& painter) const;
    void paintFlag(QPainter& painter, const ChartFrame& frame, double x) const;
    void press(QMouseEvent* event);
    void move(QMouseEvent* event);

    Session& m_session;
    ChartStyle m_style;
    ChartHeader m_header;
    QString m_sourceMark;
    ValueAxis m_valueAxis;
    QCustomPlot* m_plot = nullptr;     ///< owned by Qt's parent
    QCPLayer* m_cursorLayer = nullptr; ///< owned by the plot
    qint64 m_replotCount = 0;
    qint64 m_cursorPaintCount = 0;
    bool m_isDragging = false;
};

} // namespace zoneatlas
