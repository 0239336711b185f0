// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/figure_rows.h"
#include "data/layer_list.h"
#include "data/records.h"
#include "data/table_positions.h"
#include "session/event_ledger.h"

namespace zoneatlas {

/// What a file is, before anything is made of it: for `inspect` and the dialog that adds data.
struct SourceFacts
{
    DataSource source;
    std::vector<LayerSummary> layers; ///< empty for separated text, which is one table
    Records records;
    std::vector<FieldProfile> fields;
    FieldAssignment assignment;
    SourceRole likelyRole = SourceRole::Zones;
    std::optional<SourceRole> chosenRole{}; ///< by the person
    bool isRoster = false;                  ///< the program's own kind of table of zones
    std::optional<TradeLayout> trade{};     ///< of trade figures of any other kind than the program's own
    std::vector<FigureRow> figures{};       ///< those that would be read
    std::optional<JoinReport> join; ///< of its places to the boundaries; absent for what has no places
    IssueLog issues;                ///< of reading the file
    IssueLog rowIssues{};           ///< of making events or figures of its rows
    size_t rowsLeftOut = 0;         ///< how many of them would be no event
    TablePositions places{};        ///< of a table without shapes, by the fields that tell them

    [[nodiscard]] SourceRole role() const { return chosenRole.value_or(likelyRole); }
};

/// What the coordinates are in, by shapes or by fields; empty where there are none or nobody knows.
[[nodiscard]] QString crsNameOf(const SourceFacts& facts);
[[nodiscard]] bool isCrsAssumed(const SourceFacts& facts);
/// Of shapes or positions, in degrees; empty where there are none.
[[nodiscard]] GeoExtent extentOf(const SourceFacts& facts);
/// Where there are coordinates and nobody knows what they are in; else null.
[[nodiscard]] const UnplacedShapes* unplacedOf(const SourceFacts& facts);

/// Of reading the file, of finding its places and of making events or figures of it.
[[nodiscard]] IssueLog problemsOf(const SourceFacts& facts);
/// What is told of a column of figures; null where it holds none.
[[nodiscard]] const TradeColumn* figureColumn(const SourceFacts& facts, const QString& field);

/// What figures there are of one measure, before they are added.
struct MeasureSummary
{
    QString measure; ///< empty: the file's name stands for it
    QString unit;    ///< empty: nothing tells it
    qsizetype figures = 0;
    QString firstPeriod;
    QString lastPeriod;
    bool operator==(const MeasureSummary&) const = default;
};
/// One for each measure and unit, in the order met.
[[nodiscard]] std::vector<MeasureSummary> summaryOf(const std::vector<FigureRow>& figures);

/// Reads a source whole and tells what it seems to be; its places are joined to `boundaries`. Of a database
/// without a table, `source` of the facts names the one that was read. The reader's errors, and Cancelled.
/// `role` is what the person takes it for; absent: what is likely.
[[nodiscard]] Result<SourceFacts> factsOf(const DataSource& source, const Boundaries& boundaries,
                                          std::optional<SourceRole> role = {},
                                          const ReadControl& control = {});

/// The same with another choice of role, fields or decisions: nothing is read again. No error but Cancelled,
/// and then `facts` are neither the old ones nor the new.
[[nodiscard]] Outcome reassign(SourceFacts& facts, const Boundaries& boundaries,
                               const ReadControl& control = {});

} // namespace zoneatlas
