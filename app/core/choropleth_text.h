// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choropleth.h"
#include "core/language.h"

#include <QStringList>

namespace zoneatlas {

// Words of provinces by a measure; those without a language need the translator of the same one.

[[nodiscard]] QString measureText(ProvinceMeasure measure);
[[nodiscard]] QString methodText(ClassMethod method);
/// "bn yuan · 2024": what the numbers are; of zones, "zones".
[[nodiscard]] QString unitText(const Choropleth& choropleth, const ChoroplethStep& step, Language language);
/// One for each class: "1–4", "12", "1,200–3,400". Whole numbers tell first and last; others the bounds, with
/// as many digits as keep them apart, and a number on a bound belongs to the lower class.
[[nodiscard]] QStringList rangeTexts(const Choropleth& choropleth, const ChoroplethStep& step,
                                     Language language);
/// What a province's shade says, in a line: "Zhejiang, zones in force: 12"; of a figure its year, and who
/// published it in a second line.
[[nodiscard]] QStringList shadeTexts(const Choropleth& choropleth, QDate day, const Province& province,
                                     Language language);

} // namespace zoneatlas
