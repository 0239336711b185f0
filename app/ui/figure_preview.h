// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace zoneatlas {

/// The true result at the size of the widget: the same page painted by the same routine with fewer dots per
/// inch. Changes that follow each other closely are painted once. A drag over the map marks an area.
class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    /// `project` must outlive the widget.
    explicit FigurePreview(const Project& project, QWidget* parent = nullptr);

    void setRequest(const FigureRequest& request);
    /// What is shown; absent until the first picture is painted.
    [[nodiscard]] const std::optional<MapFigure>& figure() const { return m_figure; }
    /// Where the page is, in the widget's pixels.
    [[nodiscard]] QRect pageRect() const;
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] qint64 renderCount() const { return m_renderCount; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    void rendered();
    /// The box around the rectangle that was dragged, in degrees.
    void areaDrawn(const zoneatlas::GeoExtent& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void render();
    [[nodiscard]] QRectF mapRect() const;
    [[nodiscard]] QRectF drawnRect() const;

    const Project& m_project;
    FigureRequest m_request;
    std::optional<MapFigure> m_figure;
    QTimer m_renderTimer;
    QImage m_image;
    std::optional<QPointF> m_press; ///< where a drag over the map began
    QPointF m_pointer;
    qint64 m_renderCount = 0;
};

} // namespace zoneatlas
