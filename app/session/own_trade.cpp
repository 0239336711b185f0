// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_trade.h"

#include "core/text_format.h"
#include "session/join_text.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <tuple>

namespace zoneatlas {

namespace {

/// What an issue about a figure calls it: "杭州 2021 出口额".
QString figureText(const TradeFigure& figure)
{
    const QString name = figure.subjectName.zh.isEmpty() ? figure.subjectName.en : figure.subjectName.zh;
    return QStringLiteral("%1 %2 %3").arg(name, figure.period.text, figure.measure.value);
}

bool isCalled(const Measure& measure, const QString& name)
{
    const QStringList names{measure.id.value, measure.name.zh, measure.name.en};
    return names.contains(name, Qt::CaseInsensitive);
}

/// Makes figures of rows whose places were found.
class TradeMaker
{
public:
    TradeMaker(const DataSource& source, const std::vector<Measure>& measures, IssueLog& issues)
        : m_source(source)
        , m_knownMeasures(measures)
        , m_issues(issues)
        , m_file(QFileInfo(source.path).fileName())
    {}

    Result<OwnTrade> make(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                          const ReadControl& control)
    {
        auto found = joinFigures(rows, boundaries, m_source, control);
        if (!found)
            return found.error();
        FigureJoin join = std::move(found).value();
        for (size_t i = 0; i < join.report.rows.size(); ++i)
            if (join.report.result.rows[i].isOpen())
                tellOpen(join.report, i);
        for (size_t i = 0; i < rows.size(); ++i) {
            const JoinedRow& joined = join.report.result.rows[join.placeOf[i]];
            if (joined.target)
                addFigure(rows[i], join.subjects[*joined.target], join.report.targets[*joined.target]);
        }
        tellUnits();
        OwnTrade own{.trade = {}, .join = std::move(join.report), .source = sourceOfFile()};
        addKnownMeasures();
        own.trade = TradeLedger(std::move(m_figures), std::move(m_measures));
        return own;
    }

private:
    Source sourceOfFile() const
    {
        Source source;
        source.id = SourceId(m_file);
        source.organisation = m_file;
        return source;
    }

    void tellOpen(const JoinReport& join, size_t i)
    {
        const JoinedRow& joined = join.result.rows[i];
        m_issues.push_back(
            {{.code = joined.isAmbiguous ? ErrorCode::PlaceAmbiguous : ErrorCode::PlaceUnmatched,
              .file = m_source.path,
              .row = join.lines[i],
              .value = join.rows[i].key(),
              .detail = proposalsText(joined, join.targets)},
             Remedy::RowSkipped});
    }

    /// The measure of that name, which is one of the known ones or a new one.
    MeasureId measureOf(const QString& told)
    {
        const QString name = told.isEmpty() ? QFileInfo(m_file).completeBaseName() : told;
        for (const Measure& measure : m_measures)
            if (isCalled(measure, name))
                return measure.id;
        Measure measure{.id = MeasureId(name), .name = {name, name}, .definition = {}};
        for (const Measure& known : m_knownMeasures)
            if (isCalled(known, name))
                measure = known;
        measure.isOwn = true;
        m_measures.push_back(measure);
        return measure.id;
    }

    void addFigure(const FigureRow& row, SubjectKind kind, const JoinTarget& place)
    {
        TradeFigure figure;
        figure.subjectKind = kind;
        figure.subject = kind == SubjectKind::Country ? QStringLiteral("CN") : place.code;
        figure.subjectName = place.name;
        figure.measure = measureOf(row.measure);
        figure.period = periodFromText(row.period);
        figure.value = row.value;
        figure.unit = row.unit;
        figure.precision = row.precision;
        figure.quality = Quality::Unstated;
        figure.source = SourceId(m_file);
        const Key key{figure.subject, figure.measure.value, figure.period.text, figure.unit};
        if (const auto [known, isNew] = m_known.emplace(key, figure.value); !isNew)
            return tellRepeated(row, figure, known->second);
        m_figures.push_back(std::move(figure));
    }

    void tellRepeated(const FigureRow& row, const TradeFigure& figure, double before)
    {
        if (figure.value == before)
            return; // nothing is lost
        m_issues.push_back({{.code = ErrorCode::FigureRepeated,
                             .file = m_source.path,
                             .row = row.line,
                             .value = figureText(figure),
                             .detail = exactNumber(before)},
                            Remedy::RowSkipped});
    }

    void tellUnits()
    {
        for (const Measure& measure : m_measures) {
            QStringList units;
            for (const TradeFigure& figure : m_figures)
                if (figure.measure == measure.id && !units.contains(figure.unit))
                    units.append(figure.unit);
            if (units.contains(QString()))
                tell(ErrorCode::UnitMissing, measure, {});
            units.removeAll(QString());
            if (units.size() > 1)
                tell(ErrorCode::UnitsMixed, measure, units.join(QStringLiteral(", ")));
        }
    }

    void tell(ErrorCode code, const Measure& measure, const QString& detail)
    {
        m_issues.push_back({{.code = code, .file = m_source.path, .value = measure.name.zh, .detail = detail},
                            Remedy::ShownAsIs});
    }

    /// Charts speak of goods trade also where there is none.
    void addKnownMeasures()
    {
        for (const Measure& known : m_knownMeasures)
            if (std::none_of(m_measures.begin(), m_measures.end(),
                             [&known](const Measure& measure) { return measure.id == known.id; }))
                m_measures.push_back(known);
    }

    using Key = std::tuple<QString, QString, QString, QString>;
    const DataSource& m_source;
    const std::vector<Measure>& m_knownMeasures;
    IssueLog& m_issues;
    QString m_file;
    std::vector<TradeFigure> m_figures;
    std::vector<Measure> m_measures;
    std::map<Key, double> m_known; ///< the value of each figure
};

} // namespace

Result<OwnTrade> ownTradeFrom(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                              const DataSource& source, const std::vector<Measure>& measures,
                              IssueLog& issues, const ReadControl& control)
{
    return TradeMaker(source, measures, issues).make(rows, boundaries, control);
}

} // namespace zoneatlas
