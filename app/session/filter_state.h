// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zone_filter.h"

#include <QObject>

namespace zoneatlas {

/// The one filter of the session: every view shows and counts only what passes it. GUI thread.
class FilterState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const ZoneFilter& filter() const { return m_filter; }

public slots:
    void setFilter(const zoneatlas::ZoneFilter& filter);
    void clear();
    /// Hides a batch that is shown, shows one that is hidden; `all` are the numbers there are. The last one
    /// shown cannot be hidden: all come back.
    void toggleBatch(int batch, const std::set<int>& all);
    /// Only this batch; all again where it is the only one already.
    void showOnlyBatch(int batch);

signals:
    void filterChanged(const zoneatlas::ZoneFilter& filter);

private:
    ZoneFilter m_filter;
};

} // namespace zoneatlas
