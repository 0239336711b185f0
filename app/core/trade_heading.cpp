// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loose_values.h"
#include "core/trade_layout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zoneatlas {

namespace {

bool isChineseUnit(const QString& text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:人民币)?[十百千万亿]*(?:元|美元|欧元|日元|英镑|港元|港币|韩元|卢布|吨|公斤|千克|"
                       "克|人|人次|户|件|票|单|家|个|辆"
                       "|台|套|箱|标箱|标准箱|平方米|平方公里|公里|公顷|亩|倍|%|‰|百分点|千瓦时)(?:人民币)?(?"
                       ":/[^\\s/]{1,3})?")));
    return pattern.match(text).hasMatch();
}

const QSet<QString>& unitWords()
{
    static const QStringList words =
        QStringLiteral(
            "thousand thousands million millions billion billions trillion trillions k m mn mio mln b bn "
            "tn mrd usd us$ us dollar dollars eur euro euros € $ £ ¥ gbp pound pounds sterling yuan rmb "
            "cny yen jpy hkd twd krw inr chf cad aud rub percent % ‰ per capita tonne tonnes ton tons t "
            "kt mt kg km km2 ha unit units person persons people inhabitants teu pcs pieces items head "
            "prices current constant of in")
            .split(u' ');
    static const QSet<QString> known(words.begin(), words.end());
    return known;
}

/// Money by its three letters with a scale behind: "EURm", "USDbn".
bool isScaledMoney(const QString& word)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:usd|us\\$|eur|cny|rmb|gbp|jpy|[€$£¥])(?:k|m|mn|bn|b)"
                       "|(?:k|m|mn|bn|mrd)[€$£¥]")));
    return pattern.match(word).hasMatch();
}

bool isUnit(const QString& text)
{
    if (isChineseUnit(text))
        return true;
    constexpr qsizetype kMostWords = 6;
    static const QSet<QString> empty{QStringLiteral("of"), QStringLiteral("in"), QStringLiteral("prices"),
                                     QStringLiteral("current"), QStringLiteral("constant")};
    const QStringList words =
        text.toLower().split(QRegularExpression(QStringLiteral("[\\s,/]+")), Qt::SkipEmptyParts);
    const auto isKnown = [](const QString& word) {
        return unitWords().contains(word) || isScaledMoney(word);
    };
    return !words.isEmpty() && words.size() <= kMostWords &&
           std::all_of(words.begin(), words.end(), isKnown) &&
           !std::all_of(words.begin(), words.end(), [](const QString& word) { return empty.contains(word); });
}

/// "单位：亿元" says that it is one. Empty where it is none.
QString unitIn(const QString& text)
{
    static const QRegularExpression said(
        QStringLiteral("^(?:单位|計量單位|计量单位|unit|units|in)\\s*[:：]?\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = said.match(text);
    const bool isSaid = match.hasMatch() && (text.contains(u':') || isUnit(match.captured(1)));
    if (isSaid)
        return match.captured(1).trimmed();
    return isUnit(text) ? text : QString();
}

/// Takes what stands in brackets and is a unit or a period; other brackets stay.
void takeBrackets(QString& text, TradeHeading& heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]"));
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = brackets.match(text, from);
        if (!match.hasMatch())
            return;
        const QString inside = match.captured(1).trimmed();
        const QString unit = heading.unit.isEmpty() ? unitIn(inside) : QString();
        const auto period = heading.period.isEmpty() && unit.isEmpty() ? loosePeriod(inside) : std::nullopt;
        if (unit.isEmpty() && !period) {
            from = match.capturedEnd();
            continue;
        }
        heading.unit += unit;
        heading.period += period.value_or(QString());
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    }
}

/// Takes a unit behind a comma, a slash or the like: "Exports, USD million", "进出口总额/亿元".
void takeTail(QString& text, TradeHeading& heading)
{
    static const QRegularExpression sign(QStringLiteral("[,;:/_|·-]|\\bin\\b"));
    if (!heading.unit.isEmpty())
        return;
    for (QRegularExpressionMatchIterator it = sign.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString unit = unitIn(text.mid(match.capturedEnd()).trimmed());
        if (unit.isEmpty())
            continue;
        heading.unit = unit;
        text = text.left(match.capturedStart());
        return;
    }
}

/// Signs at the ends, and the letter that some programs put before a number, tell nothing.
QString measureIn(QString text)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s,;:/_|·.-]+|[\\s,;:/_|·.-]+$"));
    static const QRegularExpression letter(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-zA-Z]|年|年度")));
    text = text.simplified().remove(ends);
    return letter.match(text).hasMatch() ? QString() : text;
}

} // namespace

TradeHeading tradeHeading(const QString& heading)
{
    TradeHeading told;
    static const QRegularExpression number(QStringLiteral("^(?:表|table|tab\\.)\\s*[\\d.-]+\\s*[:.]?\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = halfWidth(heading).remove(number);
    takeBrackets(text, told);
    takeTail(text, told);
    if (told.period.isEmpty())
        told.period = takePeriod(text).value_or(QString());
    if (told.unit.isEmpty() && isUnit(text.trimmed())) {
        told.unit = text.trimmed();
        text.clear();
    }
    told.measure = measureIn(text);
    return told;
}

} // namespace zoneatlas
