// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pinyin.h"

#include <QRegularExpression>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace zoneatlas {

struct PinyinReader::Private
{
    std::unique_ptr<icu::Transliterator> toLatin;
};

PinyinReader::PinyinReader()
    : m_private(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_private->toLatin.reset(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8("[:Han:] Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        m_private->toLatin.reset();
}

PinyinReader::~PinyinReader() = default;

Pinyin PinyinReader::read(const QString& chinese) const
{
    Pinyin pinyin;
    for (const QChar character : chinese) {
        if (!m_private->toLatin || character.script() != QChar::Script_Han)
            continue;
        // One by one: between two characters the table's spaces are not to be relied on.
        icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
        m_private->toLatin->transliterate(text);
        const QString syllable = QString::fromUtf16(text.getBuffer(), text.length()).trimmed();
        pinyin.letters += syllable;
        pinyin.initials += syllable.left(1);
    }
    return pinyin;
}

QString initialsOfPinyin(const QString& latin, qsizetype syllables)
{
    static const QRegularExpression syllable(
        QStringLiteral("(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
                       "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|"
                       "ua|ue|ui|un|uo|a|e|i|o|u)"));
    QString initials;
    qsizetype count = 0;
    for (const QString& part : latin.toLower().split(QRegularExpression(QStringLiteral("['’ ]+")))) {
        qsizetype at = 0;
        while (at < part.size()) {
            const auto match = syllable.match(part, at, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch())
                return {};
            initials += match.captured().front();
            at = match.capturedEnd();
            ++count;
        }
    }
    return count == syllables ? initials : QString();
}

} // namespace zoneatlas
