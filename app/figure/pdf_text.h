// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_metadata.h"

#include <QSizeF>

#include <optional>

namespace zoneatlas {

/// The ideograph that a radical stands for: ⻘ (U+2ED8) becomes 青 (U+9752). Fonts draw both with one glyph,
/// and a PDF then names the radical. By Unicode's EquivalentUnifiedIdeograph and compatibility
/// decompositions; other characters come back unchanged.
[[nodiscard]] QString unifiedIdeograph(QChar character);

/// A ToUnicode map with its radicals replaced. Glyphs that have no text keep none.
[[nodiscard]] QByteArray withUnifiedIdeographs(const QByteArray& toUnicodeMap);

/// The PDF with text that copies right, its pages cut to `pageMm` from the top left, and what it tells about
/// itself. Empty when `pdf` cannot be read.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& pdf, QSizeF pageMm, const FigureMetadata& told);

/// An entry of the information dictionary; absent when there is none or the file is no PDF.
[[nodiscard]] std::optional<QString> pdfInformation(const QByteArray& pdf, const QByteArray& key);

} // namespace zoneatlas
