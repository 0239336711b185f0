// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/legend.h"
#include "map/map_renderer.h"
#include "session/session.h"
#include "ui/area_gesture.h"
#include "ui/map_furniture.h"
#include "ui/map_navigation.h"
#include "ui/map_prefetcher.h"
#include "ui/place_text.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace zoneatlas {

class HoverLabel;

/// The map on screen. A canvas is a page of kLogicalPixelsPerMm, painted by the same renderer as every
/// export; the view itself lives in the session. GUI thread.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit MapCanvas(Session& session, QWidget* parent = nullptr);
    /// A second map of the same session, of the date compared with; the finished pictures are shared with
    /// `own`.
    MapCanvas(const MapCanvas& own, QWidget* parent);

    [[nodiscard]] QSizeF frameMm() const;
    [[nodiscard]] MapSettings settings() const;
    [[nodiscard]] MapExtent visibleExtent() const;
    [[nodiscard]] Legend legend() const;
    /// Its place on the canvas, in mm.
    [[nodiscard]] QRectF legendRectMm() const;

    /// Paint events so far, and the cache of finished pictures: for tests and the benchmark.
    [[nodiscard]] qint64 paintCount() const { return m_paintCount; }
    [[nodiscard]] const MapImageCache& imageCache() const { return *m_cache; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }
    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }

    /// Paints another project as it would first be shown here, so that its shapes and labels are ready by
    /// then. To be called on any thread; takes nothing of the canvas along.
    [[nodiscard]] std::function<void(const Project&)> firstPicture() const;

    void setFurnitureCorner(FurnitureCorner corner);

public slots:
    void showFullExtent();
    void zoomToSelection(); ///< nothing when nothing is selected
    void zoomIn();
    void zoomOut();
    /// While on, a drag draws a lasso; Esc turns it off.
    void setLassoTool(bool isOn);
    /// While on, clicks are told and select nothing, and places are not told.
    void setPicksPoints(bool isOn);

signals:
    void pointPicked(const QPointF& pixel); ///< clicked while points are picked
    void pickingFinished();                 ///< double-clicked; the point was picked by its first click
    /// Absent when the pointer has left.
    void pointerMoved(const std::optional<zoneatlas::MapPoint>& point);
    void viewScaleChanged();
    void lassoToolChanged(bool isOn);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// What is put over the map is watched: a pointer on it is not on the map.
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    MapCanvas(Session& session, ComparedDate which, std::shared_ptr<MapImageCache> cache, QWidget* parent);
    void connectSession();
    [[nodiscard]] MapFurniture furniture(const MapSettings& settings) const
    {
        return MapFurniture(settings, m_furnitureCorner);
    }
    void onViewChanged();
    void onProjectChanged();
    void zoomAbout(QPointF pixel, double factor);
    void panBy(QPointF deltaMm);
    void clickAt(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void clickLegend(const LegendRow& row, bool isOnSwatch, bool isAdding);
    void showOnlyBatchAt(QPointF pixel);
    void selectWithin(const QPolygonF& pixels, bool isAdding);
    void drag(QPointF before, Qt::KeyboardModifiers modifiers);
    void escape();
    void updateHover();
    void showToolCursor();
    [[nodiscard]] PlaceText legendText(const LegendRow& row, bool isOnSwatch) const;
    void refreshFullView();
    void refitFullView(); ///< and shows it again where nobody moved the map

    /// These tell whether the picture has the selection already.
    bool paintMapPicture(QPainter& painter, const MapSettings& settings);
    bool paintFreshPicture(QPainter& painter, const MapSettings& settings);
    void paintMovedPicture(QPainter& painter, const MapSettings& settings) const;
    void paintFurniture(QPainter& painter, const MapSettings& settings) const;
    [[nodiscard]] double pixelsPerMm() const { return kLogicalPixelsPerMm * devicePixelRatioF(); }

    /// The last picture painted, shown moved or scaled while the view changes faster than it can be painted.
    struct ShownPicture
    {
        QImage image;
        MapView view;
        QSizeF frameMm;
    };

    Session& m_session;
    ComparedDate m_which;
    std::shared_ptr<MapImageCache> m_cache;
    MapPrefetcher m_prefetcher{*m_cache};
    FurnitureCorner m_furnitureCorner = FurnitureCorner::Left;
    HoverLabel* m_hoverLabel = nullptr;
    MapView m_fullView; ///< all land in the present frame
    ShownPicture m_shown;
    qint64 m_lastPictureMs = 0;
    bool m_isMoving = false;
    QTimer m_settleTimer;
    WheelSteps m_wheel;
    std::optional<QPointF> m_pointer; ///< logical pixels
    std::optional<QPointF> m_press;
    bool m_isDragging = false;
    bool m_isLassoTool = false;
    bool m_picksPoints = false;
    AreaGesture m_gesture;
    qint64 m_paintCount = 0;
};

} // namespace zoneatlas
