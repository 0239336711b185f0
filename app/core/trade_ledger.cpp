// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade_ledger.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace zoneatlas {

namespace {

constexpr std::array kVintageCodes{"unknown", "preliminary", "revised", "final"};
constexpr std::array kQualityCodes{"unstated", "suspect", "secondary", "press", "copy", "official"};
constexpr std::array kCurrencyCodes{"cny", "usd"};
constexpr std::array kCurrencyPrefixes{"CNY ", "USD "};
constexpr std::array kSubjectKindCodes{"country", "province", "place", "area"};

template <class Enum, size_t N>
std::optional<Enum> fromCode(const std::array<const char*, N>& codes, const QString& text)
{
    for (size_t i = 0; i < N; ++i)
        if (text == QLatin1String(codes[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

Period monthsPeriod(PeriodKind kind, const QString& text, QDate begin, int months)
{
    return {kind, text, begin, begin.addMonths(months)};
}

auto seriesKey(const TradeFigure& f)
{
    return std::tie(f.subject, f.subjectName.zh, f.measure.value, f.unit, f.period.begin, f.period.end,
                    f.period.text);
}

bool isSameCell(const TradeFigure& a, const TradeFigure& b)
{
    return seriesKey(a) == seriesKey(b);
}

/// Is `a` to be preferred over `b`, both of the same cell?
bool isNewer(const TradeFigure& a, const TradeFigure& b)
{
    const auto rank = [](const TradeFigure& f) {
        return std::tuple(f.publishedOn ? f.publishedOn->lastPossibleDay : QDate(1, 1, 1), f.vintage,
                          f.quality);
    };
    return rank(a) > rank(b);
}

} // namespace

Period periodFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(?:H([12])|Q([1-4])|M(\\d{2})/M(\\d{2})))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const Period other{PeriodKind::Other, text, {}, {}};
    if (!match.hasMatch())
        return other;
    const QDate january(match.captured(1).toInt(), 1, 1);
    if (const int half = match.captured(2).toInt(); half > 0)
        return monthsPeriod(PeriodKind::Half, text, january.addMonths((half - 1) * 6), 6);
    if (const int quarter = match.captured(3).toInt(); quarter > 0)
        return monthsPeriod(PeriodKind::Quarter, text, january.addMonths((quarter - 1) * 3), 3);
    if (match.capturedLength(4) > 0) {
        const int first = match.captured(4).toInt();
        const int last = match.captured(5).toInt();
        if (first < 1 || last > 12 || last < first)
            return other;
        return monthsPeriod(PeriodKind::Months, text, january.addMonths(first - 1), last - first + 1);
    }
    return monthsPeriod(PeriodKind::Year, text, january, 12);
}

std::optional<PartialDate> partialDateFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    QDate last;
    if (match.capturedLength(3) > 0)
        last = QDate(year, match.captured(2).toInt(), match.captured(3).toInt());
    else if (match.capturedLength(2) > 0)
        last = QDate(year, match.captured(2).toInt(), 1).addMonths(1).addDays(-1);
    else
        last = QDate(year, 12, 31);
    if (!last.isValid())
        return std::nullopt;
    return PartialDate{text, last};
}

TradeLedger::TradeLedger(std::vector<TradeFigure> figures, std::vector<Measure> measures)
    : m_figures(std::move(figures))
    , m_measures(std::move(measures))
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].id = static_cast<FigureId>(i);
        m_bySubject[m_figures[i].subject].push_back(m_figures[i].id);
    }
}

const Measure* TradeLedger::measure(const MeasureId& id) const
{
    const auto it =
        std::find_if(m_measures.begin(), m_measures.end(), [&id](const Measure& m) { return m.id == id; });
    return it == m_measures.end() ? nullptr : &*it;
}

std::vector<FigureId> TradeLedger::matching(const TradeQuery& query) const
{
    const auto matches = [&query](const TradeFigure& f) {
        if (query.measure && f.measure != *query.measure)
            return false;
        if (query.unit && f.unit != *query.unit)
            return false;
        if (query.currency && currencyOf(f.unit) != query.currency)
            return false;
        if (query.periodKind && f.period.kind != *query.periodKind)
            return false;
        if (query.endedBy && !(f.period.end.isValid() && f.period.end <= query.endedBy->addDays(1)))
            return false;
        return !query.knownBy || (f.publishedOn && f.publishedOn->lastPossibleDay <= *query.knownBy);
    };
    std::vector<FigureId> found;
    if (query.subject) {
        for (const FigureId id : m_bySubject.value(*query.subject))
            if (matches(figure(id)))
                found.push_back(id);
    } else {
        for (const TradeFigure& f : m_figures)
            if (matches(f))
                found.push_back(f.id);
    }
    std::stable_sort(found.begin(), found.end(), [this](FigureId a, FigureId b) {
        const TradeFigure& left = figure(a);
        const TradeFigure& right = figure(b);
        return isSameCell(left, right) ? isNewer(left, right) : seriesKey(left) < seriesKey(right);
    });
    return found;
}

std::vector<FigureId> TradeLedger::allVintages(const TradeQuery& query) const
{
    return matching(query);
}

std::vector<FigureId> TradeLedger::pick(const TradeQuery& query) const
{
    std::vector<FigureId> picked;
    for (const FigureId id : matching(query)) {
        const TradeFigure& candidate = figure(id);
        if (!candidate.mayBeCharted)
            continue;
        if (picked.empty() || !isSameCell(figure(picked.back()), candidate))
            picked.push_back(id);
    }
    return picked;
}

std::optional<Currency> currencyOf(const QString& unit)
{
    for (size_t i = 0; i < kCurrencyPrefixes.size(); ++i)
        if (unit.startsWith(QLatin1String(kCurrencyPrefixes[i])))
            return static_cast<Currency>(i);
    return std::nullopt;
}
QString currencyCode(Currency currency)
{
    return QLatin1String(kCurrencyCodes[static_cast<size_t>(currency)]);
}
std::optional<Currency> currencyFromCode(const QString& code)
{
    return fromCode<Currency>(kCurrencyCodes, code);
}
QString commonUnit(Currency currency)
{
    return QLatin1String(kCurrencyPrefixes[static_cast<size_t>(currency)]) + QStringLiteral("bn");
}
double inCommonUnit(double value, const QString& unit)
{
    constexpr double kMillionsPerBillion = 1000;
    return currencyOf(unit) && unit.endsWith(QStringLiteral(" m")) ? value / kMillionsPerBillion : value;
}

QString vintageCode(Vintage vintage)
{
    return QLatin1String(kVintageCodes[static_cast<size_t>(vintage)]);
}
std::optional<Vintage> vintageFromCode(const QString& code)
{
    return fromCode<Vintage>(kVintageCodes, code);
}
std::optional<Quality> qualityFromCode(const QString& code)
{
    return fromCode<Quality>(kQualityCodes, code);
}
std::optional<SubjectKind> subjectKindFromCode(const QString& code)
{
    return fromCode<SubjectKind>(kSubjectKindCodes, code);
}

} // namespace zoneatlas
