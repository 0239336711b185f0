// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choropleth.h"
#include "core/language.h"

#include <QStringList>

namespace zoneatlas {

// Words of provinces or places by a measure; those without a language need the translator of the same one.

[[nodiscard]] QString measureText(ProvinceMeasure measure);
/// The same of what is shaded: an own measure is called as its table calls it.
[[nodiscard]] QString titleText(const Choropleth& choropleth, Language language);
[[nodiscard]] QString methodText(ClassMethod method);
/// "bn yuan · 2024": what the numbers are; of zones, "zones"; "unit not given" where nothing tells it.
[[nodiscard]] QString unitText(const Choropleth& choropleth, const ChoroplethStep& step, Language language);
/// One for each class: "1–4", "12", "1,200–3,400". Whole numbers tell first and last; others the bounds, with
/// as many digits as keep them apart, and a number on a bound belongs to the lower class.
[[nodiscard]] QStringList rangeTexts(const Choropleth& choropleth, const ChoroplethStep& step,
                                     Language language);
/// What an area's shade says, in a line: "Zhejiang, zones in force: 12"; of a figure its year, and who
/// published it in a second line.
[[nodiscard]] QStringList shadeTexts(const Choropleth& choropleth, QDate day, const ShadedArea& area,
                                     Language language);

} // namespace zoneatlas
