// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "ui/item_mover.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace zoneatlas {

/// The true result at the size of the widget: the same page painted by the same routine with fewer dots per
/// inch. Changes that follow each other closely are painted once. A drag over the map marks an area; a drag
/// of an item moves it. With the keyboard, Tab goes from item to item, arrows move the chosen one and Delete
/// puts it back.
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
    [[nodiscard]] const ItemMover& mover() const { return m_mover; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    void rendered();
    /// The box around the rectangle that was dragged, in degrees.
    void areaDrawn(const zoneatlas::GeoExtent& area);
    void itemMoved(const zoneatlas::MovedItem& moved);
    /// The item shall stand where the page puts it.
    void itemPutBack(const zoneatlas::PlacedItem& item);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void render();
    void updateMover();
    [[nodiscard]] QRectF mapRect() const;
    [[nodiscard]] QRectF drawnRect() const;
    [[nodiscard]] QPointF toMm(QPointF pixel) const;
    [[nodiscard]] QRectF toPixels(const QRectF& mm) const;
    void pointAt(QPointF pixel);
    void finishArea();
    bool nudge(const QKeyEvent& event);
    void putBack(const std::optional<PlacedItem>& item);
    void showTip(const QPoint& at, const QPoint& global);
    void paintItems(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;

    const Project& m_project;
    FigureRequest m_request;
    std::optional<MapFigure> m_figure;
    ItemMover m_mover;
    QTimer m_renderTimer;
    QImage m_image;
    std::optional<QPointF> m_press; ///< where a drag over the map began
    QPointF m_pointer;
    qint64 m_renderCount = 0;
};

} // namespace zoneatlas
