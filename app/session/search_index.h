// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/atlas_item.h"

#include <vector>

namespace zoneatlas {

/// Finds zones, provinces and batches by what people type: Chinese, English, pinyin, its initials, codes,
/// document numbers and dates; spaces, brackets and case do not matter.
class SearchIndex
{
public:
    explicit SearchIndex(const ApprovalLedger& ledger);

    /// The best first: what is the whole of a name before what begins one, before what is within one. Nothing
    /// for a text without a letter or digit.
    [[nodiscard]] std::vector<AtlasItem> find(const QString& text, size_t limit) const;

private:
    struct Entry
    {
        AtlasItem item;
        QStringList keys; ///< normalised
    };
    void addBatch(const Batch& batch);

    std::vector<Entry> m_entries; ///< in the order in which equally good ones are told
};

} // namespace zoneatlas
