// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_encoding.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

const QString kUtf8 = QStringLiteral("UTF-8");
const QString kChinese = QStringLiteral("GB18030");
const QString kTraditional = QStringLiteral("Big5");
const QString kLatin = QStringLiteral("ISO-8859-1");

constexpr uchar kFirstHighByte = 0x80;

uchar byteAt(const QByteArray& text, qsizetype i)
{
    return static_cast<uchar>(text.at(i));
}

bool isAscii(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<uchar>(c) < kFirstHighByte; });
}

// ---- UTF-8

enum class Utf8Fit
{
    Valid,
    CutAtEnd, ///< valid but for the last character, of which bytes are missing
    Invalid
};

/// Bytes of the character that begins so; 0 where none does.
qsizetype utf8Length(uchar lead)
{
    if (lead < kFirstHighByte)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

Utf8Fit utf8Fit(const QByteArray& text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = utf8Length(byteAt(text, i));
        if (length == 0)
            return Utf8Fit::Invalid;
        for (qsizetype k = i + 1; k < std::min(i + length, text.size()); ++k)
            if ((byteAt(text, k) & 0xC0) != 0x80)
                return Utf8Fit::Invalid;
        if (i + length > text.size())
            return Utf8Fit::CutAtEnd;
        i += length;
    }
    return Utf8Fit::Valid;
}

bool areUtf8(const std::vector<QByteArray>& texts)
{
    qsizetype whole = 0;
    qsizetype cut = 0;
    for (const QByteArray& text : texts) {
        const Utf8Fit fit = utf8Fit(text);
        if (fit == Utf8Fit::Invalid)
            return false;
        (fit == Utf8Fit::Valid ? whole : cut) += 1;
    }
    return whole > 0 && cut <= whole;
}

// ---- Two bytes a character

/// What the bytes of all texts look like when they are taken for characters of two bytes.
struct Plausibility
{
    double common = 0; ///< the share of characters that are among the common ones
    qsizetype characters = 0;
};

struct DoubleByteSet
{
    uchar firstLead; ///< of common characters
    uchar lastLead;
    uchar lowestTrail;
    bool (*isTrail)(uchar byte);
};

/// GB 2312, level 1: 3,755 characters that make up nearly all of a text.
constexpr DoubleByteSet kChineseSet{0xB0, 0xD7, 0xA1,
                                    [](uchar byte) { return byte >= 0x40 && byte != 0x7F; }};
/// Big5, level 1: 5,401 characters.
constexpr DoubleByteSet kTraditionalSet{0xA4, 0xC6, 0x40, [](uchar byte) {
                                            return (byte >= 0x40 && byte <= 0x7E) ||
                                                   (byte >= 0xA1 && byte <= 0xFE);
                                        }};

Plausibility plausibilityOf(const std::vector<QByteArray>& texts, const DoubleByteSet& set)
{
    qsizetype common = 0;
    qsizetype characters = 0;
    for (const QByteArray& text : texts)
        for (qsizetype i = 0; i < text.size(); ++i) {
            const uchar lead = byteAt(text, i);
            if (lead < kFirstHighByte)
                continue;
            if (i + 1 == text.size())
                break; // cut at the width of the field
            const uchar trail = byteAt(text, ++i);
            ++characters;
            if (lead >= set.firstLead && lead <= set.lastLead && trail >= set.lowestTrail &&
                set.isTrail(trail))
                ++common;
        }
    return {characters > 0 ? double(common) / double(characters) : 0, characters};
}

constexpr double kPlausible = 0.75;
constexpr double kImplausible = 0.6;
constexpr double kCertain = 0.9;
constexpr qsizetype kFewCharacters = 4;

/// The best of those that need no claim.
EncodingDecision byBytes(const std::vector<QByteArray>& texts)
{
    if (texts.empty())
        return {.encoding = kUtf8, .reason = EncodingReason::PlainAscii};
    if (areUtf8(texts))
        return {.encoding = kUtf8, .reason = EncodingReason::ValidUtf8};
    const double chinese = plausibilityOf(texts, kChineseSet).common;
    const double traditional = plausibilityOf(texts, kTraditionalSet).common;
    if (chinese >= kPlausible && chinese >= traditional)
        return {.encoding = kChinese, .reason = EncodingReason::ChineseWords};
    if (traditional >= kPlausible)
        return {.encoding = kTraditional, .reason = EncodingReason::TraditionalChineseWords};
    return {.encoding = kLatin, .reason = EncodingReason::NothingFits};
}

/// Do the bytes speak clearly against what the file says?
bool isRefuted(const std::vector<QByteArray>& texts, const QString& claimed)
{
    if (texts.empty())
        return false;
    const bool canBeUtf8 = areUtf8(texts);
    if (claimed == kUtf8)
        return !canBeUtf8;
    const Plausibility chinese = plausibilityOf(texts, kChineseSet);
    if (claimed == kChinese)
        return canBeUtf8 && chinese.common < kImplausible;
    if (claimed == kTraditional)
        return plausibilityOf(texts, kTraditionalSet).common < kImplausible &&
               (canBeUtf8 || chinese.common > kCertain);
    // One byte a character: any bytes will do, so other readings must be certain.
    return canBeUtf8 || (chinese.characters >= kFewCharacters && chinese.common >= kCertain);
}

QStringList sampleOf(const std::vector<QByteArray>& texts, const QString& encoding)
{
    constexpr qsizetype kSamples = 3;
    constexpr qsizetype kLongest = 24;
    QStringList sample;
    for (const QByteArray& text : texts) {
        const QString decoded = decodedText(text, encoding).simplified().left(kLongest);
        if (!decoded.isEmpty() && !sample.contains(decoded))
            sample.append(decoded);
        if (sample.size() == kSamples)
            break;
    }
    return sample;
}

EncodingDecision decide(const std::vector<QByteArray>& texts, const EncodingClaim& claim,
                        const QString& chosen)
{
    if (!chosen.isEmpty())
        return {.encoding = chosen, .reason = EncodingReason::Chosen};
    if (claim.encoding.isEmpty())
        return byBytes(texts);
    if (!isRefuted(texts, claim.encoding))
        return {.encoding = claim.encoding, .reason = claim.source};
    EncodingDecision decision = byBytes(texts);
    decision.claimed = claim.encoding;
    return decision;
}

} // namespace

const QStringList& knownEncodings()
{
    static const QStringList encodings{
        kUtf8,
        kChinese,
        kTraditional,
        QStringLiteral("UTF-16"),
        kLatin,
        QStringLiteral("windows-1252"),
        QStringLiteral("windows-1251"),
        QStringLiteral("Shift_JIS"),
        QStringLiteral("EUC-KR"),
    };
    return encodings;
}

QString canonicalEncoding(const QString& name)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> names;
        const auto add = [&names](const QString& encoding, std::initializer_list<const char*> others) {
            for (const char* other : others)
                names.insert(QLatin1String(other), encoding);
        };
        add(kUtf8, {"utf8", "65001", "cp65001"});
        add(kChinese, {"gb18030", "gbk", "gb2312", "gb231280", "936", "cp936", "ms936", "54936", "euccn"});
        add(kTraditional, {"big5", "950", "cp950", "ms950", "big5hkscs", "bigfive"});
        add(QStringLiteral("UTF-16"), {"utf16", "utf16le", "utf16be", "1200"});
        add(kLatin, {"iso88591", "88591", "latin1", "28591"});
        add(QStringLiteral("windows-1252"), {"windows1252", "1252", "cp1252", "ansi1252"});
        add(QStringLiteral("windows-1251"), {"windows1251", "1251", "cp1251", "ansi1251"});
        add(QStringLiteral("Shift_JIS"), {"shiftjis", "sjis", "932", "cp932"});
        add(QStringLiteral("EUC-KR"), {"euckr", "949", "cp949"});
        return names;
    }();
    QString plain = name.trimmed().toLower();
    plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    if (plain.startsWith(QLatin1String("oem")))
        plain.remove(0, 3);
    return known.value(plain);
}

EncodingDecision decideEncoding(const std::vector<QByteArray>& texts, const EncodingClaim& claim,
                                const QString& chosen)
{
    std::vector<QByteArray> telling;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(telling),
                 [](const QByteArray& text) { return !isAscii(text); });
    EncodingDecision decision = decide(telling, claim, chosen);
    decision.sample = sampleOf(telling, decision.encoding);
    return decision;
}

QString decodedText(const QByteArray& text, const QString& encoding)
{
    if (isAscii(text))
        return QString::fromLatin1(text);
    // Not stateless: an unfinished character at the end then waits for bytes that do not come.
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return QString::fromLatin1(text);
    return decoder(text);
}

} // namespace zoneatlas
