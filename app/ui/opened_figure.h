// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/recipe.h"
#include "session/session.h"

namespace zoneatlas {

/// What of a figure's state could not be brought back.
struct OpenedFigure
{
    QStringList otherData; ///< names of data files that are not those it was made from
    bool isMoved = false;  ///< the map is in another CRS now, and its own could not be used
    int zonesMissing = 0;  ///< of those selected
};

/// Brings the session to the state the figure was made in: date, mode, CRS, view, zone style, labels and
/// selection. The language stays. `frameMm` is the canvas on which the figure's extent is shown whole.
OpenedFigure restoreFigure(Session& session, const Recipe& recipe, QSizeF frameMm);

/// What was done, in a sentence or two.
[[nodiscard]] QString openedText(const QString& fileName, const OpenedFigure& opened, Session& session);

} // namespace zoneatlas
