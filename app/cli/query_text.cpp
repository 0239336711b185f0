// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_text.h"
#include "cli/query_facts.h"
#include "cli/text_table.h"
#include "core/text_format.h"

namespace zoneatlas {

namespace {

QString heading(const QString& text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString summary(const Standing& standing, Language language)
{
    const auto count = [language](int number) { return formatInteger(number, language); };
    return CliText::tr("Pilot zones at the end of %1").arg(formatDate(standing.date, language)) +
           QLatin1Char('\n') +
           CliText::tr("In force %1, approved %2, revoked %3, provinces covered %4")
               .arg(count(standing.inForce), count(standing.approved), count(standing.revoked),
                    count(standing.provincesCovered())) +
           QLatin1Char('\n');
}

QString batchTable(const Project& project, const Standing& standing, Language language)
{
    TextTable table({u'>' + CliText::tr("Batch"), CliText::tr("Approved on"), u'>' + CliText::tr("Approved"),
                     u'>' + CliText::tr("In force")});
    const std::vector<Batch>& batches = project.ledger->batches();
    for (size_t i = 0; i < batches.size(); ++i)
        if (standing.batches[i].approved > 0)
            table.addRow({QString::number(batches[i].number),
                          formatShortDate(batches[i].approvedOn, language),
                          formatInteger(standing.batches[i].approved, language),
                          formatInteger(standing.batches[i].inForce, language)});
    return table.text();
}

QString provinceName(const Project& project, const ProvinceCode& code, Language language)
{
    const Province* province = project.ledger->province(code);
    return province ? province->name.in(language) : code.value;
}

QString provinceTable(const Project& project, const Standing& standing, Language language)
{
    TextTable table({CliText::tr("Province"), u'>' + CliText::tr("In force")});
    for (const auto& [code, count] : standing.inForceByProvince)
        table.addRow({provinceName(project, code, language), formatInteger(count, language)});
    return table.text();
}

QString zoneTable(const Project& project, const QueryFacts& facts, Language language)
{
    TextTable table({u'>' + CliText::tr("Batch"), CliText::tr("Zone"), CliText::tr("Province"),
                     CliText::tr("Approved on"), CliText::tr("Status")});
    for (const size_t i : facts.zones) {
        const Zone& zone = project.ledger->zones()[i];
        table.addRow({QString::number(zone.approval.batch), zone.name.in(language),
                      provinceName(project, zone.province, language),
                      formatShortDate(zone.approval.approvedOn, language),
                      statusText(facts.standing.status[i])});
    }
    return table.text();
}

bool isNational(const TradeFigure& figure)
{
    return figure.subjectKind == SubjectKind::Country;
}

QString nationalTable(const Project& project, const QueryFacts& facts, Language language)
{
    TextTable table({CliText::tr("Measure"), CliText::tr("Period"), u'>' + CliText::tr("Value"),
                     CliText::tr("Vintage"), CliText::tr("Published"), CliText::tr("Source")});
    for (const FigureId id : facts.figures) {
        const TradeFigure& figure = project.trade->figure(id);
        if (!isNational(figure))
            continue;
        const Measure* measure = project.trade->measure(figure.measure);
        table.addRow({measure ? measure->name.in(language) : figure.measure.value,
                      formatPeriod(figure.period, language), formatValue(figure, language),
                      vintageText(figure.vintage), figure.publishedOn ? figure.publishedOn->text : QString(),
                      project.sourceById.value(figure.source).organisationIn(language)});
    }
    return table.text();
}

} // namespace

QString queryText(const Project& project, const QueryFacts& facts, Language language)
{
    const auto isOther = [&](FigureId id) { return !isNational(project.trade->figure(id)); };
    const auto others = std::count_if(facts.figures.begin(), facts.figures.end(), isOther);
    QString text = summary(facts.standing, language);
    text += heading(CliText::tr("Batches")) + batchTable(project, facts.standing, language);
    text += heading(CliText::tr("Provinces")) + provinceTable(project, facts.standing, language);
    text += heading(CliText::tr("Zones")) + zoneTable(project, facts, language);
    text += heading(CliText::tr("Trade of the country")) + nationalTable(project, facts, language);
    if (others > 0)
        text += heading(CliText::tr("Figures of provinces and places: %1; “--format json” lists them.")
                            .arg(formatInteger(others, language)));
    return text;
}

} // namespace zoneatlas
