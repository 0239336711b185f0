// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place_text.h"

#include <QLabel>

namespace zoneatlas {

/// Names the place under the pointer, beside it and inside its parent. Takes no mouse events.
class HoverLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HoverLabel(QWidget* parent);

    /// An empty text hides it. `pointer` in the parent's pixels.
    void showText(const PlaceText& text, QPoint pointer);
};

} // namespace zoneatlas
