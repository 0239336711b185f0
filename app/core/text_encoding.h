// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneatlas {

/// What told how the text of a file is encoded, the surest first.
enum class EncodingReason
{
    Chosen,                  ///< by the person
    ByteOrderMark,           ///< at the start of the file
    Format,                  ///< the format knows only one
    CpgFile,                 ///< the .cpg beside a shapefile
    LanguageDriver,          ///< the LDID in the head of a .dbf
    PlainAscii,              ///< no text needs any encoding
    ValidUtf8,               ///< every text is UTF-8
    ChineseWords,            ///< as GB18030 nearly all characters are common ones
    TraditionalChineseWords, ///< the same as Big5
    NothingFits              ///< shown byte by byte: somebody has to say
};

/// How the text of a file was read, and why.
struct EncodingDecision
{
    QString encoding{}; ///< "UTF-8", "UTF-16", "GB18030", "Big5", "ISO-8859-1" … as QStringDecoder takes it
    EncodingReason reason = EncodingReason::PlainAscii;
    QString claimed{};    ///< what the file says, where its text is not in that
    QStringList sample{}; ///< a few texts that show whether it is right, decoded

    /// False where somebody had better look at the text.
    [[nodiscard]] bool isSure() const { return reason <= EncodingReason::ValidUtf8 && claimed.isEmpty(); }
    bool operator==(const EncodingDecision&) const = default;
};

/// What a file says of its own encoding.
struct EncodingClaim
{
    QString encoding{}; ///< canonical; empty: it says nothing
    EncodingReason source = EncodingReason::Format;
};

/// The encodings that can be chosen, in the order of a list.
[[nodiscard]] const QStringList& knownEncodings();
/// The name here for one of the many names of an encoding: "GBK", "936", "CP936", "GB2312" are "GB18030",
/// "65001" and "utf8" are "UTF-8". Empty where it is not known.
[[nodiscard]] QString canonicalEncoding(const QString& name);

/// Decides by the bytes of all texts (values and names of fields). A choice by the person holds; a claim
/// holds unless the bytes speak clearly against it; else strict UTF-8, then plausible Chinese (the share of
/// characters that are common ones) in GB18030 or Big5. GB18030 and Big5 accept each other's bytes, so that
/// "it could be decoded" means nothing.
[[nodiscard]] EncodingDecision decideEncoding(const std::vector<QByteArray>& texts,
                                              const EncodingClaim& claim = {}, const QString& chosen = {});

/// A text of fixed width may end in the middle of a character: what is left of that one is dropped. Bytes
/// that are not in the encoding become U+FFFD.
[[nodiscard]] QString decodedText(const QByteArray& text, const QString& encoding);

} // namespace zoneatlas
