// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter_text.h"

#include "core/text_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr qsizetype kMostNames = 3; ///< more are counted

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::FilterText)
};

QString listed(const QStringList& names, const QString& counted)
{
    return names.size() > kMostNames ? counted.arg(names.size()) : names.join(FilterText::tr(", "));
}

QString batchesText(const std::set<int>& batches, const ApprovalLedger& ledger, Language language)
{
    if (batches.size() == 1)
        return batchName(ledger, *batches.begin(), language);
    QStringList numbers;
    for (const int number : batches)
        numbers << (ledger.subject() == LedgerSubject::Places ? batchName(ledger, number, language)
                                                              : QString::number(number));
    return FilterText::tr("Batches %1").arg(numbers.join(FilterText::tr(", ")));
}

QString provincesText(std::set<ProvinceCode> wanted, const ApprovalLedger& ledger, Language language)
{
    QStringList names;
    for (const Region& region : regionsOf(ledger)) {
        const auto isWanted = [&wanted](const Province* each) { return wanted.contains(each->code); };
        if (!std::all_of(region.provinces.begin(), region.provinces.end(), isWanted))
            continue;
        names << region.name.in(language);
        for (const Province* each : region.provinces)
            wanted.erase(each->code);
    }
    for (const ProvinceCode& code : wanted) {
        const Province* province = ledger.province(code);
        names << (province ? province->name.in(language) : code.value);
    }
    return listed(names, FilterText::tr("%1 provinces or regions"));
}

template <class Value, class Text>
QString joined(const std::set<Value>& values, Text textOf)
{
    QStringList names;
    for (const Value& value : values)
        names << textOf(value);
    return names.join(FilterText::tr(", "));
}

} // namespace

QString tradeFilterText(bool hasTradeFigure)
{
    return hasTradeFigure ? FilterText::tr("with trade figures") : FilterText::tr("without trade figures");
}

std::vector<Region> regionsOf(const ApprovalLedger& ledger)
{
    std::set<ProvinceCode> withZones;
    for (const Zone& zone : ledger.zones())
        withZones.insert(zone.province);
    std::vector<Region> regions;
    for (const Province& province : ledger.provinces()) {
        if (!withZones.contains(province.code) || province.region == BilingualText())
            continue;
        auto region = std::find_if(regions.begin(), regions.end(),
                                   [&](const Region& each) { return each.name == province.region; });
        if (region == regions.end())
            region = regions.insert(regions.end(), Region{province.region, {}});
        region->provinces.push_back(&province);
    }
    return regions;
}

std::vector<FilterChip> filterChips(const ZoneFilter& filter, const ApprovalLedger& ledger, Language language)
{
    std::vector<FilterChip> chips;
    const auto add = [&](bool isAsked, auto member, const auto& makeText) {
        if (!isAsked)
            return;
        FilterChip chip{makeText(), filter};
        chip.without.*member = {};
        chips.push_back(std::move(chip));
    };
    add(!filter.batches.empty(), &ZoneFilter::batches,
        [&] { return batchesText(filter.batches, ledger, language); });
    add(!filter.provinces.empty(), &ZoneFilter::provinces,
        [&] { return provincesText(filter.provinces, ledger, language); });
    add(!filter.levels.empty(), &ZoneFilter::levels, [&] { return joined(filter.levels, levelText); });
    add(!filter.statuses.empty(), &ZoneFilter::statuses, [&] { return joined(filter.statuses, statusText); });
    add(filter.hasTradeFigure.has_value(), &ZoneFilter::hasTradeFigure,
        [&] { return tradeFilterText(*filter.hasTradeFigure); });
    return chips;
}

} // namespace zoneatlas
