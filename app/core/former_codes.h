// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

namespace zoneatlas {

/// Codes of GB/T 2260 change when a prefecture becomes a city or is merged into one. What an earlier code of
/// prefecture level stands for today: 542300 (日喀则地区, until 2014) is 540200, 371200 (莱芜, until 2019)
/// 370100. A code that never changed, or is not known, is its own answer.
[[nodiscard]] Adcode currentCode(const Adcode& code);

/// Cities and prefectures are renamed too. The short Chinese name of today (襄阳) for an earlier one (襄樊);
/// only where the same place got another name, not where one was merged into another or divided. A name that
/// is none of them is its own answer.
[[nodiscard]] QString currentName(const QString& shortNameZh);

} // namespace zoneatlas
