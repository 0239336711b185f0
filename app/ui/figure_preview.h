// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace zoneatlas {

/// The true result at the size of the widget: the same page painted by the same routine with fewer dots per
/// inch. Changes that follow each other closely are painted once.
class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    /// `project` must outlive the widget.
    explicit FigurePreview(const Project& project, QWidget* parent = nullptr);

    void setRequest(const FigureRequest& request);
    [[nodiscard]] qint64 renderCount() const { return m_renderCount; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Project& m_project;
    FigureRequest m_request;
    QTimer m_renderTimer;
    QImage m_image;
    qint64 m_renderCount = 0;
};

} // namespace zoneatlas
