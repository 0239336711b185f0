// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "map/palette.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr size_t kLeastBatchColors = 8;

QSet<ZoneId> stillListed(const QSet<ZoneId>& zones, const ApprovalLedger& ledger)
{
    QSet<ZoneId> kept;
    for (const ZoneId& zone : zones)
        if (ledger.indexOf(zone))
            kept.insert(zone);
    return kept;
}

} // namespace

Session::Session(Project project, Language language, QObject* parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_language(language)
{
    m_time.setLedger(m_project.ledger);
}

MapSettings Session::mapSettings(QSizeF frameMm) const
{
    MapSettings settings;
    settings.map = m_project.map;
    settings.view = m_mapView.view();
    settings.frameMm = frameMm;
    settings.time = m_time.view();
    settings.zoneStyle = m_mapView.zoneStyle();
    settings.language = m_language;
    settings.showLabels = m_mapView.showsLabels();
    settings.selectedZones = m_selection.zones();
    settings.hoveredZone = m_selection.hovered();
    settings.style.palette =
        Palette::batches(std::max(kLeastBatchColors, m_project.ledger->batches().size()));
    return settings;
}

void Session::setProject(Project project)
{
    m_project = std::move(project);
    const ApprovalLedger& ledger = *m_project.ledger;
    // The states speak up by themselves when the new data changes them; the project is whole by then.
    m_time.setLedger(m_project.ledger);
    m_selection.setZones(stillListed(m_selection.zones(), ledger));
    if (const auto& hovered = m_selection.hovered(); hovered && !ledger.indexOf(*hovered))
        m_selection.hover(std::nullopt);
    emit projectChanged();
}

void Session::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged(m_language);
}

} // namespace zoneatlas
