// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

const QLocale& localeOf(Language language)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    static const QLocale chinese(QLocale::Chinese, QLocale::China);
    return language == Language::Chinese ? chinese : english;
}

bool isChinese(Language language)
{
    return language == Language::Chinese;
}

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("zoneatlas::Text", text);
}

QString halfText(int half, const QString& year, Language language)
{
    if (isChinese(language))
        return year + (half == 1 ? QStringLiteral("年上半年") : QStringLiteral("年下半年"));
    return (half == 1 ? QStringLiteral("first half of ") : QStringLiteral("second half of ")) + year;
}

QString quarterText(size_t quarter, const QString& year, Language language)
{
    static const std::array chinese{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
                                    QStringLiteral("四")};
    static const std::array english{QStringLiteral("first"), QStringLiteral("second"),
                                    QStringLiteral("third"), QStringLiteral("fourth")};
    if (isChinese(language))
        return QStringLiteral("%1年第%2季度").arg(year, chinese[quarter - 1]);
    return QStringLiteral("%1 quarter of %2").arg(english[quarter - 1], year);
}

QString monthsText(const Period& period, Language language)
{
    const int first = period.begin.month();
    const int last = period.end.addDays(-1).month();
    const QString year = QString::number(period.begin.year());
    if (isChinese(language)) {
        const QString months =
            first == last ? QString::number(first) : QStringLiteral("%1—%2").arg(first).arg(last);
        return QStringLiteral("%1年%2月").arg(year, months);
    }
    const QLocale& locale = localeOf(language);
    const QString begin = locale.standaloneMonthName(first);
    if (first == last)
        return QStringLiteral("%1 %2").arg(begin, year);
    return QStringLiteral("%1–%2 %3").arg(begin, locale.standaloneMonthName(last), year);
}

} // namespace

QString formatDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return localeOf(language).toString(date, isChinese(language) ? QStringLiteral("yyyy年M月d日")
                                                                 : QStringLiteral("d MMMM yyyy"));
}

QString formatShortDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return isChinese(language) ? date.toString(Qt::ISODate)
                               : localeOf(language).toString(date, QStringLiteral("d MMM yyyy"));
}

QString formatPartialDate(const PartialDate& date, Language language)
{
    constexpr qsizetype kYearLength = 4;
    constexpr qsizetype kMonthLength = 7;
    const bool isChinese = language == Language::Chinese;
    const QLocale locale(isChinese ? QLocale::Chinese : QLocale::English);
    if (date.text.size() == kYearLength)
        return isChinese ? date.text + QStringLiteral("年") : date.text;
    if (date.text.size() == kMonthLength)
        return locale.toString(date.lastPossibleDay,
                               isChinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy"));
    return formatShortDate(date.lastPossibleDay, language);
}

QString formatInteger(qint64 number, Language language)
{
    return withTrueMinus(localeOf(language).toString(number));
}

QString exactNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString formatNumber(double number, int decimals, Language language)
{
    return withTrueMinus(localeOf(language).toString(number, 'f', decimals));
}

int printedDecimals(double precision)
{
    if (!(precision > 0))
        return 0;
    // The tolerance keeps 0.05, which is not exact in binary, at one digit.
    return std::max(0, static_cast<int>(std::ceil(-std::log10(2 * precision) - 1e-6)));
}

DisplayUnit displayUnit(const QString& unit, Language language)
{
    const bool zh = isChinese(language);
    if (unit == QLatin1String("CNY bn"))
        return zh ? DisplayUnit{1, QStringLiteral("亿元")} : DisplayUnit{0, QStringLiteral("bn yuan")};
    if (unit == QLatin1String("USD bn"))
        return zh ? DisplayUnit{1, QStringLiteral("亿美元")}
                  : DisplayUnit{0, QStringLiteral("bn US dollars")};
    if (unit == QLatin1String("USD m"))
        return zh ? DisplayUnit{-2, QStringLiteral("亿美元")}
                  : DisplayUnit{0, QStringLiteral("m US dollars")};
    return {0, unit};
}

DisplayUnit axisUnit(const QString& unit, double largest, Language language)
{
    constexpr double kFromYi = 10'000;
    constexpr int kWanShift = 4;
    DisplayUnit display = displayUnit(unit, language);
    const bool isInYi = display.text.startsWith(QStringLiteral("亿"));
    if (isInYi && largest * std::pow(10.0, display.shift) >= kFromYi) {
        display.shift -= kWanShift;
        display.text.prepend(QStringLiteral("万"));
    }
    return display;
}

QString formatValue(const TradeFigure& figure, Language language)
{
    const DisplayUnit display = displayUnit(figure.unit, language);
    const double value = figure.value * std::pow(10.0, display.shift);
    const int decimals = printedDecimals(figure.precision * std::pow(10.0, display.shift));
    const QString number = formatNumber(value, decimals, language);
    return display.text.isEmpty() ? number : number + QLatin1Char(' ') + display.text;
}

QString formatLonLat(const LonLat& position, Language language)
{
    constexpr int kDecimals = 4;
    const QString lon = formatNumber(std::abs(position.lonDeg), kDecimals, language);
    const QString lat = formatNumber(std::abs(position.latDeg), kDecimals, language);
    const bool isEast = position.lonDeg >= 0;
    const bool isNorth = position.latDeg >= 0;
    if (isChinese(language))
        return QStringLiteral("%1 %2°，%3 %4°")
            .arg(isEast ? QStringLiteral("东经") : QStringLiteral("西经"), lon,
                 isNorth ? QStringLiteral("北纬") : QStringLiteral("南纬"), lat);
    return QStringLiteral("%1° %2, %3° %4")
        .arg(lon, isEast ? QStringLiteral("E") : QStringLiteral("W"), lat,
             isNorth ? QStringLiteral("N") : QStringLiteral("S"));
}

QString formatPeriod(const Period& period, Language language)
{
    const QString year = QString::number(period.begin.year());
    const int month = period.begin.month();
    switch (period.kind) {
    case PeriodKind::Year:
        return isChinese(language) ? year + QStringLiteral("年") : year;
    case PeriodKind::Half:
        return halfText(month <= 6 ? 1 : 2, year, language);
    case PeriodKind::Quarter:
        return quarterText(static_cast<size_t>((month + 2) / 3), year, language);
    case PeriodKind::Months:
        return monthsText(period, language);
    case PeriodKind::Other:
        break;
    }
    return period.text;
}

QString levelText(ZoneLevel level)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("zoneatlas::Text", "municipality"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "prefecture-level city or prefecture"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "county-level city"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "new area"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "province"),
    };
    return translated(kWords[static_cast<size_t>(level)]);
}

QString statusText(ZoneStatus status)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("zoneatlas::Text", "not yet approved"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "in force"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "revoked"),
    };
    return translated(kWords[static_cast<size_t>(status)]);
}

QString vintageText(Vintage vintage)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("zoneatlas::Text", "vintage unknown"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "preliminary"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "revised"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "final"),
    };
    return translated(kWords[static_cast<size_t>(vintage)]);
}

QString qualityText(Quality quality)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("zoneatlas::Text", "as the file says"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "doubtful"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "secondary source"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "press report"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "copy of an official table"),
        QT_TRANSLATE_NOOP("zoneatlas::Text", "official publication"),
    };
    return translated(kWords[static_cast<size_t>(quality)]);
}

QString batchText(int number)
{
    return translated(QT_TRANSLATE_NOOP("zoneatlas::Text", "Batch %1")).arg(number);
}

QString batchName(const ApprovalLedger& ledger, int number, Language language)
{
    const Batch* batch = ledger.subject() == LedgerSubject::Places ? ledger.batch(number) : nullptr;
    return batch ? batch->title.in(language) : batchText(number);
}

} // namespace zoneatlas
