// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/text_encoding.h"

#include <functional>

namespace zoneatlas {

/// What is odd about the encoding of a file's text, if anything; a place is added by the caller.
[[nodiscard]] std::optional<Issue> encodingIssue(const EncodingDecision& decision);

/// "杭州, 宁波": of a decision's sample, for messages.
[[nodiscard]] QString sampleText(const EncodingDecision& decision);

/// Names that differ, without case: a second "name" becomes "name_2". `renamed` is told index and old name.
[[nodiscard]] QStringList uniqueNames(QStringList names, const std::function<void(qsizetype)>& renamed);

/// A cell with more characters than this is cut: it is a quotation mark that was never closed.
inline constexpr qsizetype kLongestCell = 65536;

} // namespace zoneatlas
