// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace zoneatlas {

/// What is selected, and what the pointer is over. Survives every change of date. GUI thread.
class SelectionModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QSet<ZoneId>& zones() const { return m_zones; }
    /// The zone selected last: the one the details show.
    [[nodiscard]] const std::optional<ZoneId>& current() const { return m_current; }
    [[nodiscard]] const std::optional<ZoneId>& hovered() const { return m_hovered; }

public slots:
    void select(const zoneatlas::ZoneId& zone); ///< replaces
    void toggle(const zoneatlas::ZoneId& zone);
    void setZones(const QSet<zoneatlas::ZoneId>& zones);
    void clear();
    void hover(const std::optional<zoneatlas::ZoneId>& zone);

signals:
    void selectionChanged(const QSet<zoneatlas::ZoneId>& added, const QSet<zoneatlas::ZoneId>& removed);
    void hoverChanged(const std::optional<zoneatlas::ZoneId>& zone);

private:
    void apply(QSet<ZoneId> zones, std::optional<ZoneId> current);

    QSet<ZoneId> m_zones;
    std::optional<ZoneId> m_current;
    std::optional<ZoneId> m_hovered;
};

} // namespace zoneatlas
