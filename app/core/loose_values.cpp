// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loose_values.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kEarliestYear = 1000;
constexpr int kLatestYear = 2999;

QRegularExpressionMatch matchOf(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text);
}

QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

// ---- Numbers

/// 1 for none, else what 万 and 亿 stand for; cuts the word off.
double takeMagnitude(QString& text)
{
    constexpr double kWan = 1e4;
    constexpr double kYi = 1e8;
    double factor = 1;
    while (text.endsWith(QChar(u'万')) || text.endsWith(QChar(u'亿'))) {
        factor *= text.endsWith(QChar(u'万')) ? kWan : kYi;
        text = text.chopped(1).trimmed();
    }
    return factor;
}

/// "12,5", "0,123", "1 234,5": no separator of thousands stands there.
bool hasDecimalComma(const QString& text)
{
    static const QRegularExpression clear =
        whole("[+-]?(\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|\\d{4,},\\d+|\\d{1,3}([ '.]\\d{3})+,\\d+)");
    return matchOf(text, clear).hasMatch();
}

/// A sign of a currency is no part of the number.
QString withoutCurrency(QString text)
{
    static const QRegularExpression sign(QStringLiteral("^([+-]?)(?:US)?[$€£¥]\\s*|\\s*[$€£¥]$"));
    return text.replace(sign, QStringLiteral("\\1"));
}

/// Separators of thousands taken out, the decimal sign a point; empty where they stand in wrong places.
QString withoutSeparators(QString text, DecimalSign sign)
{
    static const QRegularExpression decimalComma = whole("[+-]?\\d+,\\d+");
    if (matchOf(text, decimalComma).hasMatch() && (sign == DecimalSign::Comma || hasDecimalComma(text)))
        return text.replace(u',', u'.');
    static const QRegularExpression english = whole("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    static const QRegularExpression continental =
        whole("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    static const QRegularExpression spaced = whole("[+-]?\\d{1,3}([ ']\\d{3})+([.,]\\d+)?");
    if (matchOf(text, english).hasMatch())
        return text.remove(u',');
    if (matchOf(text, continental).hasMatch())
        return text.remove(u'.').replace(u',', u'.');
    if (matchOf(text, spaced).hasMatch())
        return text.remove(u' ').remove(u'\'').replace(u',', u'.');
    return {};
}

std::optional<double> plainNumber(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// ---- Dates

std::optional<LooseDate> dateOf(int year, int month, int day, bool isPlain)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kEarliestYear || year > kLatestYear)
        return std::nullopt;
    return LooseDate{date, isPlain};
}

/// 二〇一五年三月七日 with plain digits; other text as it is.
QString withPlainDigits(QString text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QRegularExpression chinese = whole("([〇零一二三四五六七八九]{4})年(.*)");
    const auto match = matchOf(text, chinese);
    if (!match.hasMatch())
        return text;
    QString year = match.captured(1).replace(QChar(u'零'), QChar(u'〇'));
    for (QChar& c : year)
        c = QLatin1Char(char('0' + digits.indexOf(c)));
    QString rest = match.captured(2);
    // 十 alone is 10, 十三 13, 二十 20, 二十一 21.
    static const QRegularExpression tens(QString::fromUtf8("([一二三])?十([一二三四五六七八九])?"));
    for (auto ten = tens.match(rest); ten.hasMatch(); ten = tens.match(rest)) {
        const qsizetype high = ten.captured(1).isEmpty() ? 1 : digits.indexOf(ten.captured(1));
        const qsizetype low = ten.captured(2).isEmpty() ? 0 : digits.indexOf(ten.captured(2));
        rest.replace(ten.capturedStart(), ten.capturedLength(), QString::number(high * 10 + low));
    }
    for (QChar& c : rest)
        if (const qsizetype digit = digits.indexOf(c); digit >= 0)
            c = QLatin1Char(char('0' + digit));
    return year + QChar(u'年') + rest;
}

std::optional<LooseDate> yearFirst(const QString& text)
{
    static const QRegularExpression pattern =
        whole("(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2})\\s*日?|月)?|年)?(?:[T "
              "]\\d{1,2}:\\d\\d.*)?");
    static const QRegularExpression iso = whole("\\d{4}-\\d\\d-\\d\\d([T ].*)?");
    const auto match = matchOf(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int i) { return match.captured(i).isEmpty() ? 1 : match.captured(i).toInt(); };
    return dateOf(part(1), part(2), part(3), matchOf(text, iso).hasMatch());
}

std::optional<LooseDate> eightDigits(const QString& text)
{
    static const QRegularExpression pattern = whole("(\\d{4})(\\d\\d)(\\d\\d)");
    const auto match = matchOf(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), false);
}

/// "march" and "mar" are 3; 0 where it is no month.
int monthFromName(const QString& name)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    constexpr qsizetype kShortest = 3;
    if (name.size() < kShortest)
        return 0;
    for (int month = 1; month <= 12; ++month)
        if (english.standaloneMonthName(month).startsWith(name, Qt::CaseInsensitive))
            return month;
    return name.compare(QLatin1String("sept"), Qt::CaseInsensitive) == 0 ? 9 : 0;
}

std::optional<LooseDate> monthInWords(const QString& text)
{
    static const QRegularExpression dayFirst =
        whole("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\\.?,?[ -](\\d{4})");
    static const QRegularExpression monthFirst = whole("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    static const QRegularExpression monthAlone = whole("([a-z]+)\\.?,?[ -](\\d{4})");
    if (const auto m = matchOf(text, dayFirst); m.hasMatch())
        return dateOf(m.captured(3).toInt(), monthFromName(m.captured(2)), m.captured(1).toInt(), false);
    if (const auto m = matchOf(text, monthFirst); m.hasMatch())
        return dateOf(m.captured(3).toInt(), monthFromName(m.captured(1)), m.captured(2).toInt(), false);
    if (const auto m = matchOf(text, monthAlone); m.hasMatch())
        return dateOf(m.captured(2).toInt(), monthFromName(m.captured(1)), 1, false);
    return std::nullopt;
}

struct YearLast
{
    int first = 0;
    int second = 0;
    int year = 0;
};

std::optional<YearLast> yearLastParts(const QString& text)
{
    static const QRegularExpression pattern =
        whole("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})(?:[T ]\\d{1,2}:\\d\\d.*)?");
    const auto match = matchOf(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    return YearLast{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

std::optional<LooseDate> yearLast(const QString& text, DateOrder order)
{
    constexpr int kMonths = 12;
    const auto parts = yearLastParts(text);
    if (!parts)
        return std::nullopt;
    const bool isDayFirst =
        parts->first > kMonths || (order == DateOrder::DayFirst && parts->second <= kMonths);
    auto date = isDayFirst ? dateOf(parts->year, parts->second, parts->first, false)
                           : dateOf(parts->year, parts->first, parts->second, false);
    if (date)
        date->isOrderUnsure =
            parts->first <= kMonths && parts->second <= kMonths && parts->first != parts->second;
    return date;
}

/// Days since the end of 1899, as spreadsheets count; only those from 1954 to 2064, so that other numbers are
/// none.
std::optional<LooseDate> spreadsheetDay(const QString& text)
{
    static const QRegularExpression pattern = whole("([2-5]\\d{4})(\\.\\d+)?");
    const auto match = matchOf(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    return LooseDate{QDate(1899, 12, 30).addDays(match.captured(1).toLongLong()), false};
}

} // namespace

QString halfWidth(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

std::optional<LooseNumber> looseNumber(const QString& text, DecimalSign sign)
{
    if (const auto plain = plainNumber(text))
        return LooseNumber{*plain, true};
    QString folded = halfWidth(text);
    folded.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2019), QLatin1Char('\''));
    folded = withoutCurrency(folded);
    const double factor = takeMagnitude(folded);
    if (const QString bare = withoutSeparators(folded, sign); !bare.isEmpty())
        folded = bare;
    const auto number = plainNumber(folded);
    return number ? std::optional(LooseNumber{*number * factor, false}) : std::nullopt;
}

DecimalSign decimalSignOf(const QStringList& texts)
{
    static const QRegularExpression point = whole("[+-]?[\\d, ']*\\d\\.\\d+");
    bool hasComma = false;
    for (const QString& text : texts) {
        const QString folded = halfWidth(text);
        if (!hasDecimalComma(folded) && matchOf(folded, point).hasMatch())
            return DecimalSign::Point;
        hasComma = hasComma || hasDecimalComma(folded);
    }
    return hasComma ? DecimalSign::Comma : DecimalSign::Point;
}

bool isNoValue(const QString& text)
{
    static const QStringList words =
        QStringLiteral("n/a na n.a. n.d. nd null nil none nan #n/a x … ... .. . .... - -- --- — —— ― – / * ? "
                       "无 暂无 不详 缺 缺失 未公布 无数据 不适用")
            .split(u' ');
    return text.isEmpty() || words.contains(text.trimmed().toLower()) ||
           words.contains(halfWidth(text).toLower());
}

std::optional<LooseDate> looseDate(const QString& text, DateOrder order)
{
    const QString folded = halfWidth(text);
    if (folded.isEmpty())
        return std::nullopt;
    auto date = yearFirst(withPlainDigits(folded));
    for (const auto parse : {eightDigits, monthInWords, spreadsheetDay})
        if (!date)
            date = parse(folded);
    if (!date)
        date = yearLast(folded, order);
    if (date && folded != text)
        date->isPlain = false;
    return date;
}

std::optional<DateOrder> dateOrderOf(const QStringList& texts)
{
    constexpr int kMonths = 12;
    std::optional<DateOrder> order;
    for (const QString& text : texts) {
        const auto parts = yearLastParts(halfWidth(text));
        if (!parts || (parts->first <= kMonths) == (parts->second <= kMonths))
            continue;
        const DateOrder told = parts->first > kMonths ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (order && *order != told)
            return std::nullopt;
        order = told;
    }
    return order;
}

} // namespace zoneatlas
