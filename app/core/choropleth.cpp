// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choropleth.h"

#include "core/compared_trade.h"

#include <algorithm>

namespace zoneatlas {

namespace {

std::vector<ShadedArea> areasOf(const Choropleth::Facts& facts, bool isCount)
{
    if (!isCount && !facts.places.empty() && !comparesProvinces(*facts.trade, facts.reading) &&
        !comparableMeasures(*facts.trade).empty())
        return facts.places;
    std::vector<ShadedArea> provinces;
    for (const Province& province : facts.ledger->provinces())
        provinces.push_back({province.code.value, province.name, true});
    return provinces;
}

std::vector<double> valuesAboveZero(const ChoroplethStep& step)
{
    std::vector<double> values;
    for (const auto& [code, value] : step.values)
        if (value > 0)
            values.push_back(value);
    return values;
}

} // namespace

Choropleth::Choropleth(ChoroplethChoice choice, Facts facts)
    : m_choice(std::move(choice))
    , m_facts(std::move(facts))
{
    m_areas = areasOf(m_facts, isCount());
    m_choice.classes.classes = std::clamp(m_choice.classes.classes, ChoroplethChoice::kFewestClasses,
                                          ChoroplethChoice::kMostClasses);
    std::vector<double>& breaks = m_choice.classes.manualBreaks;
    // What is zero has a shade of its own.
    breaks.erase(std::remove_if(breaks.begin(), breaks.end(), [](double bound) { return bound <= 0; }),
                 breaks.end());
    if (breaks.size() >= ChoroplethChoice::kMostClasses)
        breaks.resize(ChoroplethChoice::kMostClasses - 1);
    if (isCount())
        addCounts();
    else
        addFigures();
    classifySteps();
}

const ShadedArea* Choropleth::area(const QString& code) const
{
    const auto it = std::find_if(m_areas.begin(), m_areas.end(),
                                 [&code](const ShadedArea& area) { return area.code == code; });
    return it == m_areas.end() ? nullptr : &*it;
}

const Measure* Choropleth::ownMeasure() const
{
    return isCount() ? nullptr : ownComparedMeasure(*m_facts.trade, m_facts.reading);
}

QString Choropleth::unit() const
{
    return isCount() ? QString() : comparedUnit(*m_facts.trade, m_facts.reading);
}

void Choropleth::addCounts()
{
    const ApprovalLedger& ledger = *m_facts.ledger;
    std::vector<QDate> days = ledger.eventDates();
    days.insert(days.begin(), QDate());
    for (const QDate day : days) {
        ChoroplethStep step;
        step.begin = day;
        for (const Province& province : ledger.provinces())
            step.values[province.code.value] = 0;
        for (size_t i = 0; day.isValid() && i < ledger.zones().size(); ++i) {
            const Zone& zone = ledger.zones()[i];
            const ZoneStatus status = statusOn(zone, day);
            const bool counts = m_choice.measure == ProvinceMeasure::Approvals
                                    ? status != ZoneStatus::NotYet
                                    : status == ZoneStatus::InForce;
            if (counts && m_facts.scope.contains(i, status))
                step.values[zone.province.value] += 1;
        }
        m_steps.push_back(std::move(step));
    }
}

void Choropleth::addFigures()
{
    m_steps.emplace_back();
    std::vector<QString> subjects;
    for (const ShadedArea& area : m_areas)
        subjects.push_back(area.code);
    for (const FigureYear& year :
         comparableYears(*m_facts.trade, comparedQuery(*m_facts.trade, m_facts.reading, subjects))) {
        ChoroplethStep& step = m_steps.emplace_back();
        step.begin = year.period.end.addDays(-1);
        step.period = year.period;
        for (const auto& [subject, id] : year.bySubject) {
            const TradeFigure& figure = m_facts.trade->figure(id);
            step.values[subject] = inCommonUnit(figure.value, figure.unit);
            step.figures.push_back(id);
        }
    }
}

void Choropleth::classifySteps()
{
    const auto classesOf = [this](std::vector<double> values) {
        Classification classes = classify(std::move(values), m_choice.classes);
        if (!isCount())
            return classes;
        classes.lowest = std::max(classes.lowest, 1.0); // round bounds may begin at zero
        return ofWholeNumbers(classes);
    };
    std::vector<double> all;
    for (ChoroplethStep& step : m_steps) {
        const std::vector<double> values = valuesAboveZero(step);
        all.insert(all.end(), values.begin(), values.end());
        if (!m_choice.hasFixedBreaks)
            step.classes = classesOf(values);
    }
    if (m_choice.hasFixedBreaks)
        for (const Classification classes = classesOf(std::move(all)); ChoroplethStep & step : m_steps)
            step.classes = classes;
}

const ChoroplethStep& Choropleth::stepOn(QDate day) const
{
    if (!day.isValid())
        return m_steps.back();
    const auto after =
        std::upper_bound(std::next(m_steps.begin()), m_steps.end(), day,
                         [](QDate wanted, const ChoroplethStep& step) { return wanted < step.begin; });
    return *std::prev(after);
}

ProvinceShade Choropleth::shadeOf(const ChoroplethStep& step, const QString& code) const
{
    const auto value = step.values.find(code);
    if (value == step.values.end())
        return {};
    if (value->second <= 0 || step.classes.count() == 0)
        return {ProvinceShade::Kind::Zero, 0};
    return {ProvinceShade::Kind::Class, step.classes.classOf(value->second)};
}

std::vector<ProvinceShade> Choropleth::shadesOn(QDate day) const
{
    const ChoroplethStep& step = stepOn(day);
    std::vector<ProvinceShade> shades;
    for (const ShadedArea& area : m_areas)
        shades.push_back(shadeOf(step, area.code));
    return shades;
}

const TradeFigure* Choropleth::figureOn(QDate day, const QString& code) const
{
    for (const FigureId id : stepOn(day).figures)
        if (const TradeFigure& figure = m_facts.trade->figure(id); figure.subject == code)
            return &figure;
    return nullptr;
}

QString Choropleth::organisationOf(const TradeFigure& figure, Language language) const
{
    const auto listed = m_facts.sourceById.constFind(figure.source);
    return listed == m_facts.sourceById.constEnd() ? figure.source.value : listed->organisationIn(language);
}

std::vector<QDate> Choropleth::changeDays() const
{
    std::vector<QDate> days;
    for (const ChoroplethStep& step : m_steps)
        if (step.begin.isValid())
            days.push_back(step.begin);
    return days;
}

QStringList Choropleth::sourcesOn(QDate day, Language language) const
{
    std::vector<std::pair<QString, int>> counts;
    for (const FigureId id : stepOn(day).figures) {
        const QString name = organisationOf(m_facts.trade->figure(id), language);
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&name](const auto& count) { return count.first == name; });
        if (known == counts.end())
            counts.emplace_back(name, 1);
        else
            ++known->second;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList names;
    for (const auto& [name, count] : counts)
        names.append(name);
    return names;
}

size_t Choropleth::mostClasses() const
{
    size_t most = 0;
    for (const ChoroplethStep& step : m_steps)
        most = std::max(most, step.classes.count());
    return most;
}

} // namespace zoneatlas
