// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoneatlas {

class TimeAxis;

/// Makes every TimeAxis a slider for assistive programs: days since the first one as its value, date and
/// number of zones as its text. Calling it again does nothing.
void installTimeAxisAccessibility();
/// Tells assistive programs that the date has changed.
void announceTimeAxisValue(TimeAxis& axis);

} // namespace zoneatlas
