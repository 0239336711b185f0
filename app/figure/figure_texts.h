// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_request.h"
#include "session/project.h"

#include <QStringList>

namespace zoneatlas {

class NumberedSources;

// What a figure says in words, in the translator's language: every number in it is the ledgers'.

[[nodiscard]] QString defaultTitle();
/// The day of the map, or the two of a map of changes, the earlier first.
[[nodiscard]] QString dateStamp(const FigureRequest& request);

/// Where zones, boundaries and the overlays that are drawn come from, as printed below the map.
[[nodiscard]] QString sourceNote(const Project& project, Language language);

/// The same, and where the figures of shaded provinces come from: one note each.
[[nodiscard]] QStringList sourceNotes(const Project& project, const FigureRequest& request);

/// The trade figures that the provinces are shaded by.
[[nodiscard]] std::vector<FigureId> figuresOfShades(const Project& project, const FigureRequest& request);

/// "178 zones in force in 31 provincial-level regions · 3 revoked": what the ledger says of the time view and
/// the zones that pass the filter.
[[nodiscard]] QString standingCaption(const Project& project, const FigureRequest& request);

/// The figure in a sentence or two, to be read without it: "By 1 March 2022, 132 zones in 30 provincial-level
/// regions were in force, 27 of them new since 22 January 2022 (batch 6)." In a report, also the newest trade
/// figure of the country for a year that has ended. Trade figures are followed by the marks of their
/// `sources`.
[[nodiscard]] QString captionText(const Project& project, const FigureRequest& request,
                                  const NumberedSources* sources = nullptr);

/// The trade figure that `captionText` names in a report.
[[nodiscard]] std::optional<FigureId> figureOfCaption(const Project& project, const FigureRequest& request);

/// Numbered sources: zones, boundaries with the overlays, and one for each that `figures` come from, with the
/// periods, vintages and days of publication of just these figures.
class NumberedSources
{
public:
    NumberedSources(const Project& project, const std::vector<FigureId>& figures, Language language);

    [[nodiscard]] const QStringList& notes() const { return m_notes; } ///< "[1] Zones: …"
    [[nodiscard]] static QString zonesMark() { return QStringLiteral("[1]"); }
    /// "[3]", "[3, 4]": where the figures come from; empty for none.
    [[nodiscard]] QString marksOf(const Project& project, const std::vector<FigureId>& figures) const;

private:
    QStringList m_notes;
    std::vector<SourceId> m_sources; ///< in the order of their numbers
};

} // namespace zoneatlas
