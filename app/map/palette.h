// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

#include <QColor>
#include <QString>

#include <vector>

namespace zoneatlas {

/// Ordered colours: for batches, dark to light; for classes of provinces, light to dark.
class Palette
{
public:
    /// Viridis at uneven steps that keep all colours apart for every kind of colour vision; 8 to 12 colours
    /// are the measured lists of resources/palettes, fewer take the first of eight, more repeat the last.
    [[nodiscard]] static Palette batches(size_t count = 8);
    /// For groups of other places: fewer than eight are spread over all eight colours.
    [[nodiscard]] static Palette groups(size_t count);
    /// The batches or groups of a ledger.
    [[nodiscard]] static Palette of(const ApprovalLedger& ledger);
    /// ColorBrewer's Oranges, of all its sequential lists the one that stays furthest from the batches; 3 to
    /// 7 colours are its own lists, fewer take the darker of three, more repeat the last.
    [[nodiscard]] static Palette sequential(size_t count);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] size_t size() const { return m_colors.size(); }
    /// Indices past the end give the last colour.
    [[nodiscard]] QColor color(size_t index) const;
    [[nodiscard]] const std::vector<QColor>& colors() const { return m_colors; }

    bool operator==(const Palette&) const = default;

private:
    QString m_name;
    std::vector<QColor> m_colors;
};

} // namespace zoneatlas
