// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace zoneatlas {

/// An icon of resources/icons by its name without ending, drawn anew for every size and device pixel ratio;
/// paler when disabled.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace zoneatlas
