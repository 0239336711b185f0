// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace zoneatlas {

class Session;

/// Adds a menu of the measures that provinces and places can be compared by, where there are several: those
/// of a table of one's own. Charts and shades follow the choice. Both must outlive what is added.
void addMeasureMenu(QMenu& menu, Session& session);

/// Adds them as entries of `menu` itself.
void addMeasureActions(QMenu& menu, Session& session);

} // namespace zoneatlas
