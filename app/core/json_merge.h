// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace zoneatlas {

/// `over` laid upon `under`: what only `under` has stays, at any depth of objects. So a file that a newer
/// program wrote keeps what this one does not know. Lists are replaced as a whole.
[[nodiscard]] QJsonObject merged(QJsonObject under, const QJsonObject& over);

} // namespace zoneatlas
