// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts_panel.h"

#include "charts/chart_view.h"
#include "ui/app_style.h"
#include "ui/chart_slot.h"

#include <QSettings>

#include <algorithm>

namespace zoneatlas {

namespace {

const QString kKindsKey = QStringLiteral("charts/kinds");
const QString kHeightsKey = QStringLiteral("window/charts");
const std::vector<ChartKind> kUsualKinds{ChartKind::ZonesOverTime, ChartKind::NationalTrade};

} // namespace

ChartsPanel::ChartsPanel(Session& session, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_session(session)
{
    setContentsMargins(style::kGridPx, 0, 0, 0); // their titles in line with the details
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setKinds(kUsualKinds);
}

ChartSlot& ChartsPanel::slotAt(int index) const
{
    return *static_cast<ChartSlot*>(widget(index));
}

std::vector<ChartKind> ChartsPanel::kinds() const
{
    std::vector<ChartKind> kinds;
    for (int i = 0; i < count(); ++i)
        kinds.push_back(slotAt(i).kind());
    return kinds;
}

void ChartsPanel::setKinds(const std::vector<ChartKind>& kinds)
{
    if (kinds.empty() || kinds == this->kinds())
        return;
    while (count() > 0)
        delete widget(0);
    for (const ChartKind kind : kinds)
        addSlot(kind, count());
    emit kindsChanged();
}

ChartView* ChartsPanel::chart(ChartKind kind) const
{
    for (int i = 0; i < count(); ++i)
        if (slotAt(i).kind() == kind)
            return &slotAt(i).chart();
    return nullptr;
}

ChartSlot* ChartsPanel::addSlot(ChartKind kind, int index)
{
    auto* slot = new ChartSlot(m_session, kind);
    insertWidget(index, slot);
    connect(slot, &ChartSlot::addRequested, this, [this, slot] { addBelow(*slot); });
    connect(
        slot, &ChartSlot::removeRequested, this, [this, slot] { remove(*slot); }, Qt::QueuedConnection);
    connect(slot, &ChartSlot::messageToldOf, this, &ChartsPanel::messageToldOf);
    connect(slot, &ChartSlot::kindChanged, this, &ChartsPanel::kindsChanged);
    for (int i = 0; i < count(); ++i)
        slotAt(i).setCanBeRemoved(count() > 1);
    return slot;
}

/// The first kind that is not there yet.
void ChartsPanel::addBelow(ChartSlot& slot)
{
    const std::vector<ChartKind> there = kinds();
    const auto isNew = [&there](ChartKind kind) {
        return std::find(there.begin(), there.end(), kind) == there.end();
    };
    const auto next = std::find_if(chartKinds().begin(), chartKinds().end(), isNew);
    addSlot(next == chartKinds().end() ? slot.kind() : *next, indexOf(&slot) + 1)->show();
    emit kindsChanged();
}

void ChartsPanel::remove(ChartSlot& slot)
{
    if (count() < 2)
        return;
    delete &slot;
    slotAt(0).setCanBeRemoved(count() > 1);
    emit kindsChanged();
}

void ChartsPanel::save(QSettings& settings) const
{
    QStringList codes;
    for (const ChartKind kind : kinds())
        codes.append(chartCode(kind));
    settings.setValue(kKindsKey, codes);
    settings.setValue(kHeightsKey, saveState());
}

void ChartsPanel::restore(const QSettings& settings)
{
    std::vector<ChartKind> remembered;
    for (const QString& code : settings.value(kKindsKey).toStringList())
        if (const auto kind = chartKindFromCode(code))
            remembered.push_back(*kind);
    setKinds(remembered);
    restoreState(settings.value(kHeightsKey).toByteArray());
}

} // namespace zoneatlas
