// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/atlas_tables.h"

#include "data/table_rules.h"

#include <cmath>

namespace zoneatlas {

namespace {

using YesNoWord = std::pair<const char*, bool>;

const auto& yesNo()
{
    static const Vocabulary words(std::array{YesNoWord{"yes", true}, YesNoWord{"no", false}});
    return words;
}

const QStringList& unitWords()
{
    static const QStringList words{QStringLiteral("CNY bn"), QStringLiteral("USD bn"),
                                   QStringLiteral("USD m")};
    return words;
}

std::optional<QString> unitFromText(const QString& text)
{
    return unitWords().contains(text) ? std::optional(text) : std::nullopt;
}

/// Half the last digit of the number as written: what `precision` says in the bundled table.
double precisionOfText(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : number.size() - point - 1;
    return 0.5 * std::pow(10.0, -double(decimals));
}

void readSubject(RowReader& row, const References& known, TradeFigure& figure)
{
    figure.subjectKind = row.neededWord<SubjectKind>("subject_kind", subjectKindFromCode,
                                                     QStringLiteral("country, province, place, area"));
    figure.subjectName = bilingual(row, "name_zh", "name_en");
    figure.subject = row.text("subject");
    switch (figure.subjectKind) {
    case SubjectKind::Country:
        figure.subject = row.neededText("subject");
        break;
    case SubjectKind::Province:
        figure.subject = row.neededPlaceCode("subject");
        checkReference(row, "subject", known.provinces);
        break;
    case SubjectKind::Place:
        figure.subject = row.neededPlaceCode("subject");
        break;
    case SubjectKind::Area:
        figure.subjectName = neededName(row); // an area has no code: its name identifies it
        break;
    }
}

void readValue(RowReader& row, TradeFigure& figure)
{
    figure.value = row.neededNumber("value");
    figure.unit = row.neededWord<QString>("unit", unitFromText, unitWords().join(QLatin1String(", ")));
    figure.precision = row.optionalNumber("precision").value_or(precisionOfText(row.text("value")));
    figure.printedGrowthPercent = row.optionalNumber("yoy_printed");
}

void readStanding(RowReader& row, TradeFigure& figure)
{
    figure.vintage = row.optionalWord<Vintage>("vintage", vintageFromCode,
                                               QStringLiteral("preliminary, revised, final, unknown"))
                         .value_or(Vintage::Unknown);
    figure.quality = row.optionalWord<Quality>("quality", qualityFromCode,
                                               QStringLiteral("official, copy, press, secondary, suspect"))
                         .value_or(Quality::Press);
    figure.publishedOn = partialDateFromText(row.text("published_on"));
    if (!figure.publishedOn && !row.text("published_on").isEmpty())
        row.ignore("published_on", ErrorCode::NotADate);
    figure.mayBeCharted = row.optionalWord<bool>("chart", yesNo(), yesNo().listed()).value_or(true);
    figure.whyNotCharted = row.text("chart_why");
}

/// An irregular period is welcome in the table, but cannot stand on an axis.
void readPeriod(RowReader& row, TradeFigure& figure)
{
    figure.period = periodFromText(row.neededText("period"));
    if (!row.isGood() || figure.period.kind != PeriodKind::Other || !figure.mayBeCharted)
        return;
    row.log("period", ErrorCode::NotAPeriod, Remedy::ShownAsIs);
    figure.mayBeCharted = false;
    figure.whyNotCharted = QStringLiteral("irregular-period");
}

} // namespace

Result<std::vector<TradeFigure>> parseTrade(const Table& table, const ReferenceTables& references,
                                            const std::vector<Measure>& measures, IssueLog& issues)
{
    const References known(references);
    const KnownIds knownMeasures =
        knownIds("measures.csv", measures, [](const Measure& m) { return m.id.value; });
    return parseRows<TradeFigure>(table, {"subject_kind", "subject", "measure", "period", "value", "unit"},
                                  issues, [&](RowReader& row) {
                                      TradeFigure figure;
                                      readSubject(row, known, figure);
                                      figure.measure = MeasureId(row.neededText("measure"));
                                      checkReference(row, "measure", knownMeasures);
                                      readValue(row, figure);
                                      readStanding(row, figure);
                                      readPeriod(row, figure);
                                      figure.source = sourceOf(row, known.sources);
                                      figure.note = row.text("note");
                                      return figure;
                                  });
}

} // namespace zoneatlas
