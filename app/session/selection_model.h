// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atlas_item.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace zoneatlas {

/// What is selected, as a value.
struct Selection
{
    QSet<ZoneId> zones;
    QSet<ProvinceCode> provinces;
    /// What was selected last: the details tell about it. A zone or province of the sets, or the batch whose
    /// zones were selected as a whole; absent when nothing is selected.
    std::optional<AtlasItem> current;

    [[nodiscard]] bool isEmpty() const { return zones.isEmpty() && provinces.isEmpty() && !current; }
    bool operator==(const Selection&) const = default;
};

/// What is selected, and what the pointer is over. Survives every change of date. GUI thread.
class SelectionModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] const QSet<ZoneId>& zones() const { return m_selection.zones; }
    [[nodiscard]] const QSet<ProvinceCode>& provinces() const { return m_selection.provinces; }
    [[nodiscard]] const std::optional<AtlasItem>& current() const { return m_selection.current; }
    [[nodiscard]] const std::optional<AtlasItem>& hovered() const { return m_hovered; }

public slots:
    void select(const zoneatlas::ZoneId& zone);               ///< replaces
    void selectProvince(const zoneatlas::ProvinceCode& code); ///< replaces
    /// Replaces; `zones` are those of the batch.
    void selectBatch(zoneatlas::BatchNumber batch, const QSet<zoneatlas::ZoneId>& zones);
    void toggle(const zoneatlas::ZoneId& zone);
    void toggleProvince(const zoneatlas::ProvinceCode& code);
    void add(const QSet<zoneatlas::ZoneId>& zones);
    void setZones(const QSet<zoneatlas::ZoneId>& zones); ///< replaces; the current one is kept if it is in it
    void setProvinces(const QSet<zoneatlas::ProvinceCode>& provinces); ///< as setZones
    /// Replaces. A current item that is not selected gives way to one that is.
    void setSelection(zoneatlas::Selection selection);
    void clear();
    void hover(const std::optional<zoneatlas::AtlasItem>& item);

signals:
    void selectionChanged(const zoneatlas::Selection& selection);
    void hoverChanged(const std::optional<zoneatlas::AtlasItem>& item);

private:
    Selection m_selection;
    std::optional<AtlasItem> m_hovered;
};

} // namespace zoneatlas
