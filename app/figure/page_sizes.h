// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneatlas {

/// A page that people ask for by name, in window and command line alike.
struct NamedPage
{
    const char* name;  ///< as written: "a4-landscape"
    const char* label; ///< as read: for `pageLabel`
    QSizeF sizeMm;
};
[[nodiscard]] const std::vector<NamedPage>& namedPages();
/// In the translator's language, with its size: "A4 landscape, 297 × 210 mm".
[[nodiscard]] QString pageLabel(const NamedPage& page);
[[nodiscard]] QStringList pageNames();

/// Millimetres of a page by its name or as "WxHmm"; absent for anything else.
[[nodiscard]] std::optional<QSizeF> pageFromText(const QString& text);
/// "1920x1080": pixels, both positive.
[[nodiscard]] std::optional<QSize> pixelSizeFromText(const QString& text);

} // namespace zoneatlas
