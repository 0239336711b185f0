// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace zoneatlas {

/// Latin letters of a Chinese text, without tones: "哈尔滨" is "haerbin" and "heb".
struct Pinyin
{
    QString letters;
    QString initials;
    bool operator==(const Pinyin&) const = default;
};

/// Reads Chinese by ICU's Han-Latin table, which knows one reading a character: 重庆 comes out as
/// "zhongqing". Expensive to make, cheap to use. Where ICU lacks the table everything reads as empty.
class PinyinReader
{
public:
    PinyinReader();
    ~PinyinReader();
    PinyinReader(const PinyinReader&) = delete;
    PinyinReader& operator=(const PinyinReader&) = delete;

    /// Characters that are not Chinese are left out.
    [[nodiscard]] Pinyin read(const QString& chinese) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// Initials of a name that is written in pinyin, "Chongqing" → "cq", "Xi'an" → "xa"; empty when it is not, or
/// does not have so many syllables.
[[nodiscard]] QString initialsOfPinyin(const QString& latin, qsizetype syllables);

} // namespace zoneatlas
