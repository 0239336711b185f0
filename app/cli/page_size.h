// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QStringList>

#include <optional>

namespace zoneatlas {

/// Millimetres of a page by its name ("a4-landscape" …) or as "WxHmm"; absent for anything else.
[[nodiscard]] std::optional<QSizeF> pageFromText(const QString& text);
[[nodiscard]] QStringList pageNames();
/// "1920x1080": pixels, both positive.
[[nodiscard]] std::optional<QSize> pixelSizeFromText(const QString& text);

} // namespace zoneatlas
