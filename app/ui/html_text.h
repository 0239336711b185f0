// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atlas_item.h"

#include <QColor>
#include <QString>
#include <QUrl>

#include <optional>

/// Building blocks of the details page. Everything that comes from data is escaped here.
namespace zoneatlas::html {

[[nodiscard]] QString escaped(const QString& text);
[[nodiscard]] QString quiet(const QString& html);
[[nodiscard]] QString link(const QString& address, const QString& text);
/// Selects the thing when clicked.
[[nodiscard]] QString itemLink(const AtlasItem& item, const QString& text);
[[nodiscard]] std::optional<AtlasItem> itemOfLink(const QUrl& url);
[[nodiscard]] QString swatch(const QColor& color);
[[nodiscard]] QString heading(const QString& text);
[[nodiscard]] QString section(const QString& text);

/// A table of labels and values; a row without value is left out.
class Rows
{
public:
    void add(const QString& label, const QString& valueHtml);
    [[nodiscard]] QString toHtml() const;

private:
    QString m_rows;
};

/// A page with the style of the panels.
[[nodiscard]] QString page(const QString& bodyHtml);

} // namespace zoneatlas::html
