// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/language.h"
#include "core/zone.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace zoneatlas {

enum class PeriodKind
{
    Year,
    Half,
    Quarter,
    Months,
    Other
};

/// The time a figure covers, [begin, end). Text forms: "2022", "2022-H1", "2022-Q1", "2022-M01/M09".
struct Period
{
    PeriodKind kind = PeriodKind::Other;
    QString text; ///< as printed in the table
    QDate begin;
    QDate end; ///< exclusive; both invalid for Other

    bool operator==(const Period&) const = default;
};
/// Kind Other (never charted) where the text has none of the forms.
[[nodiscard]] Period periodFromText(const QString& text);

/// "YYYY", "YYYY-MM" or "YYYY-MM-DD"; counts from its last possible day.
struct PartialDate
{
    QString text;
    QDate lastPossibleDay;
    bool operator==(const PartialDate&) const = default;
};
[[nodiscard]] std::optional<PartialDate> partialDateFromText(const QString& text);

enum class Vintage
{
    Unknown,
    Preliminary,
    Revised,
    Final
}; ///< ascending worth
enum class Quality
{
    Unstated, ///< of somebody's own table: nothing is known of how good it is
    Suspect,
    Secondary,
    Press,
    Copy,
    Official
}; ///< ascending worth
enum class SubjectKind
{
    Country,
    Province,
    Place,
    Area
};

/// Index into TradeLedger::figures(): the only way views name a figure.
enum class FigureId : quint32
{
};

/// One published figure in one vintage from one source.
struct TradeFigure
{
    FigureId id{};
    SubjectKind subjectKind = SubjectKind::Country;
    QString subject; ///< "CN", province code or adcode; empty for an Area
    BilingualText subjectName;
    MeasureId measure;
    Period period;
    double value = 0;
    QString unit;         ///< "CNY bn", "USD bn", "USD m"; of an own measure as its table says, or empty
    double precision = 0; ///< half the last printed digit, in `unit`
    Vintage vintage = Vintage::Unknown;
    std::optional<PartialDate> publishedOn;
    Quality quality = Quality::Press;
    bool mayBeCharted = true;
    QString whyNotCharted;
    std::optional<double> printedGrowthPercent; ///< as the source prints it
    SourceId source;
    QString note;
};

/// What a unit of money counts in, whatever its scale.
enum class Currency
{
    Cny,
    Usd
};
/// Of "CNY bn", "USD m"; absent for what is not money of these two.
[[nodiscard]] std::optional<Currency> currencyOf(const QString& unit);
/// "cny", "usd": for files and the command line.
[[nodiscard]] QString currencyCode(Currency currency);
[[nodiscard]] std::optional<Currency> currencyFromCode(const QString& code);
/// The unit in which figures of one currency are compared: "CNY bn".
[[nodiscard]] QString commonUnit(Currency currency);
/// Of any of these units, or of none, in `commonUnit`: only the scale changes, never the currency.
[[nodiscard]] double inCommonUnit(double value, const QString& unit);

/// How somebody reads the figures: as published up to a day (absent: the newest), in which currency. Nothing
/// is converted: what was not published in the currency is missing.
struct TradeReading
{
    std::optional<QDate> knownBy{};
    Currency currency = Currency::Cny;
    /// What provinces and places are compared by, see core/compared_trade.h; empty, or one that the ledger
    /// has not: its own choice.
    MeasureId measure{};
    bool operator==(const TradeReading&) const = default;
};

/// What a measure means, in words.
struct Measure
{
    MeasureId id;
    BilingualText name;
    BilingualText definition;
    /// Out of a table of somebody's own: its figures are in the units of that table, whatever they count.
    bool isOwn = false;
    bool operator==(const Measure&) const = default;
};

/// Which figures are wanted; absent members match everything.
struct TradeQuery
{
    std::optional<QString> subject;
    std::optional<MeasureId> measure;
    std::optional<QString> unit;
    std::optional<PeriodKind> periodKind;
    std::optional<QDate> endedBy; ///< only periods that ended by this day (their last day is on or before it)
    std::optional<QDate> knownBy; ///< absent: newest, undated figures included
    std::optional<Currency> currency{};
};

/// All trade figures. Immutable; safe to read from any thread.
class TradeLedger
{
public:
    TradeLedger() = default;
    /// Ids are set here, in the order given.
    TradeLedger(std::vector<TradeFigure> figures, std::vector<Measure> measures);

    [[nodiscard]] const std::vector<TradeFigure>& figures() const { return m_figures; }
    [[nodiscard]] const std::vector<Measure>& measures() const { return m_measures; }
    [[nodiscard]] const TradeFigure& figure(FigureId id) const { return m_figures[static_cast<size_t>(id)]; }
    [[nodiscard]] const Measure* measure(const MeasureId& id) const;

    /// One figure per subject, measure, period and unit, in order of subject, measure, unit and period: the
    /// newest published up to `knownBy`; among equals final > revised > preliminary > unknown, then official
    /// > copy > press > secondary. A figure without a publication date is taken only when no day of knowledge
    /// is given and no dated one exists. Figures that may not be charted are never picked.
    [[nodiscard]] std::vector<FigureId> pick(const TradeQuery& query) const;
    /// Every vintage that matches, in the same order and newest first within one period; uncharted ones
    /// included.
    [[nodiscard]] std::vector<FigureId> allVintages(const TradeQuery& query) const;

private:
    [[nodiscard]] std::vector<FigureId> matching(const TradeQuery& query) const;

    std::vector<TradeFigure> m_figures;
    std::vector<Measure> m_measures;
    QHash<QString, std::vector<FigureId>> m_bySubject;
};

[[nodiscard]] QString vintageCode(Vintage vintage);
[[nodiscard]] std::optional<Vintage> vintageFromCode(const QString& code);
[[nodiscard]] std::optional<Quality> qualityFromCode(const QString& code);
[[nodiscard]] std::optional<SubjectKind> subjectKindFromCode(const QString& code);

} // namespace zoneatlas
