// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"

namespace zoneatlas {

/// What charts tell about a trade figure, in the session's language.

/// Measure, period, value, vintage, day of publication, source; below them how it grew and `remarks`, plain
/// lines. Rich text.
[[nodiscard]] QString figureTip(const Session& session, const TradeFigure& figure,
                                const QStringList& remarks = {});
/// Who says it: the organisation, or where its source is not listed the source's id.
[[nodiscard]] QString organisationOf(const Session& session, const TradeFigure& figure);
/// Whom the figure is about, as the table of figures calls it.
[[nodiscard]] QString subjectText(const Session& session, const TradeFigure& figure);
/// "preliminary, published 14 Jan 2021, GACC".
[[nodiscard]] QString originText(const Session& session, const TradeFigure& figure);
/// "No figure was published in US dollars": what a chart says that has nothing to show.
[[nodiscard]] QString noFigureText(const Session& session);
/// The measure that provinces and places are compared by.
[[nodiscard]] MeasureId comparedId(const Session& session);
/// "bn yuan"; of an own measure as its table says, "unit not given" where that says nothing.
[[nodiscard]] QString comparedUnitText(const Session& session);
/// What a figure's subject is in the ledger: its province, or the first zone of its place. Absent: no zone.
[[nodiscard]] std::optional<AtlasItem> itemOfSubject(const Project& project, const TradeFigure& figure);
[[nodiscard]] QString measureName(const Session& session, const MeasureId& measure);

/// One row a figure, with everything that says who and when.
[[nodiscard]] ChartTable figureTable(const Session& session, const std::vector<FigureId>& figures);
/// A row for a subject of which nothing was published.
[[nodiscard]] QVariantList missingFigureRow(const Session& session, const QString& subject,
                                            const MeasureId& measure, const QString& period);

/// "1,924" of 1,923.7, "13.4": a label beside a bar, in the scale in which single values of the currency's
/// common unit are told; never more digits than the source printed.
[[nodiscard]] QString labelText(const TradeFigure& figure, Language language);

} // namespace zoneatlas
