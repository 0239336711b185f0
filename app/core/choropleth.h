// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/classification.h"
#include "core/trade_ledger.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace zoneatlas {

/// What provinces are shaded by. Each is of one scope and one currency for all provinces.
enum class ProvinceMeasure
{
    ZonesInForce,
    Approvals, ///< revoked ones included
    GoodsTrade ///< what is compared of a calendar year (core/compared_trade.h): all goods imports and
               ///< exports, or an own measure. What is published of e-commerce is counted differently from
               ///< province to province
};

/// What has a shade: a province, or a place with a boundary of its own, where the figures are of such places.
struct ShadedArea
{
    QString code; ///< as TradeFigure::subject
    BilingualText name;
    bool isProvince = true;
    bool operator==(const ShadedArea&) const = default;
};

struct ChoroplethChoice
{
    static constexpr int kFewestClasses = 3;
    static constexpr int kMostClasses = 7;

    ProvinceMeasure measure = ProvinceMeasure::ZonesInForce;
    ClassRequest classes;
    bool hasFixedBreaks = true; ///< one classification for all dates; otherwise each date has its own

    bool operator==(const ChoroplethChoice&) const = default;
};

/// How one area is painted.
struct ProvinceShade
{
    enum class Kind
    {
        Class,
        Zero,    ///< nothing to count
        NoFigure ///< none was published: not zero
    };
    Kind kind = Kind::NoFigure;
    size_t classIndex = 0; ///< with Kind::Class
    bool operator==(const ProvinceShade&) const = default;
};

/// What holds from one day to the next step.
struct ChoroplethStep
{
    QDate begin;                      ///< invalid: before everything
    std::map<QString, double> values; ///< by code; areas without a figure are missing
    Classification classes;           ///< of what is above zero
    std::optional<Period> period;     ///< of the figures, where they are figures
    std::vector<FigureId> figures;    ///< those behind the values
};

/// Provinces or places by a measure, over the whole timeline. Immutable; safe to read from any thread.
class Choropleth
{
public:
    struct Facts
    {
        std::shared_ptr<const ApprovalLedger> ledger;
        std::shared_ptr<const TradeLedger> trade;
        ZoneScope scope; ///< zones outside it are not counted
        TradeReading reading;
        QHash<SourceId, Source> sourceById;
        std::vector<ShadedArea> places{}; ///< that have a boundary; shaded where no province has a figure
    };
    Choropleth(ChoroplethChoice choice, Facts facts);

    [[nodiscard]] const ChoroplethChoice& choice() const { return m_choice; }
    /// What is shaded: the ledger's provinces, or the places, in their order.
    [[nodiscard]] const std::vector<ShadedArea>& areas() const { return m_areas; }
    /// Null where it is none of them.
    [[nodiscard]] const ShadedArea* area(const QString& code) const;
    /// Of an own measure the measure; null else.
    [[nodiscard]] const Measure* ownMeasure() const;
    /// Of the values: that of the currency, as "CNY bn", or of the own measure; empty for a count.
    [[nodiscard]] QString unit() const;
    [[nodiscard]] bool isCount() const { return m_choice.measure != ProvinceMeasure::GoodsTrade; }

    /// What holds at the end of the day (invalid: the newest). Counts are those of the day, whatever the time
    /// mode. Figures are of the newest calendar year that ended by then; a year for which fewer than half of
    /// the areas have one is passed over when there was a fuller one before.
    [[nodiscard]] const ChoroplethStep& stepOn(QDate day) const;
    /// In the order of the areas.
    [[nodiscard]] std::vector<ProvinceShade> shadesOn(QDate day) const;
    /// The figure behind the value of an area; null for a count and where none was published.
    [[nodiscard]] const TradeFigure* figureOn(QDate day, const QString& code) const;
    /// The organisation behind a figure; where its source is not listed, the source's id.
    [[nodiscard]] QString organisationOf(const TradeFigure& figure, Language language) const;
    /// The days on which something else begins to hold, ascending.
    [[nodiscard]] std::vector<QDate> changeDays() const;
    /// Organisations that the figures come from, those with the most figures first; none for a count.
    [[nodiscard]] QStringList sourcesOn(QDate day, Language language) const;
    /// Largest number of classes at any date: so many rows has the legend.
    [[nodiscard]] size_t mostClasses() const;

private:
    void addCounts();
    void addFigures();
    void classifySteps();
    [[nodiscard]] ProvinceShade shadeOf(const ChoroplethStep& step, const QString& code) const;

    ChoroplethChoice m_choice;
    Facts m_facts;
    std::vector<ShadedArea> m_areas;
    std::vector<ChoroplethStep> m_steps; ///< by date, at least one
};

} // namespace zoneatlas
