// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "core/ledger_difference.h"
#include "session/bookmarks.h"
#include "session/project_choropleth.h"
#include "session/project_picture.h"
#include "session/state_history.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace zoneatlas {

namespace {

bool isListed(const AtlasItem& item, const ApprovalLedger& ledger)
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        return ledger.indexOf(*zone).has_value();
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return ledger.province(*province) != nullptr;
    return ledger.batch(static_cast<int>(std::get<BatchNumber>(item))) != nullptr;
}

} // namespace

Selection stillListed(Selection selection, const ApprovalLedger& ledger)
{
    const auto isGone = [&ledger](const auto& id) { return !isListed(id, ledger); };
    selection.zones.removeIf(isGone);
    selection.provinces.removeIf(isGone);
    if (selection.current && isGone(*selection.current))
        selection.current.reset();
    return selection;
}

Session::Session(Project project, Language language, QDate today)
    : m_project(std::move(project))
    , m_language(language)
    , m_today(today)
{
    m_time.setLedger(m_project.ledger, coveredUntil());
    updateScope();
    // Connected first of all, so that views that hear of a new filter find its scope.
    connect(&m_filter, &FilterState::filterChanged, this, &Session::updateScope);
    connect(&m_mapView, &MapViewState::styleChanged, this, &Session::updateChoropleth);
    m_history = std::make_unique<StateHistory>(*this);
    m_bookmarks = std::make_unique<BookmarkList>();
}

Session::~Session() = default;

/// The last day that a published figure speaks of, or today.
QDate Session::coveredUntil() const
{
    QDate last = m_today;
    for (const TradeFigure& figure : m_project.trade->figures())
        if (const QDate end = figure.period.end; end.isValid() && (!last.isValid() || end > last))
            last = end.addDays(-1);
    return last;
}

void Session::updateScope()
{
    m_scope = scopeOf(m_filter.filter(), *m_project.ledger, *m_project.trade);
    m_choropleth.reset();
    updateChoropleth();
}

void Session::updateChoropleth()
{
    const std::optional<ChoroplethChoice>& choice = m_mapView.choropleth();
    const bool isUpToDate = m_choropleth ? choice == m_choropleth->choice() : !choice;
    if (!isUpToDate)
        m_choropleth = choice ? choroplethOf(m_project, *choice, m_scope, m_reading) : nullptr;
}

std::optional<QDate> Session::otherDate() const
{
    return m_compare.isOn() ? std::optional(m_compare.date()) : m_time.view().from;
}

void Session::setOtherDate(QDate day)
{
    m_compare.isOn() ? m_compare.setDate(day) : m_time.setFrom(day);
}

QSet<ZoneId> Session::shownZones() const
{
    const ApprovalLedger& ledger = *m_project.ledger;
    const auto from = m_compare.differenceFrom();
    const std::vector<ZonePresence> presence =
        from ? presenceOf(differenceBetween(ledger, *from, m_time.date(), m_scope))
             : ledger.presenceIn(m_time.view(), m_scope);
    QSet<ZoneId> shown;
    for (size_t i = 0; i < presence.size(); ++i)
        if (presence[i] != ZonePresence::Absent)
            shown.insert(ledger.zones()[i].id);
    return shown;
}

QSet<ZoneId> Session::zonesOf(BatchNumber batch) const
{
    QSet<ZoneId> zones;
    for (const Zone& zone : m_project.ledger->zones())
        if (zone.approval.batch == static_cast<int>(batch))
            zones.insert(zone.id);
    return zones;
}

QSet<ZoneId> Session::zonesOf(const ProvinceCode& province) const
{
    QSet<ZoneId> zones;
    for (const Zone& zone : m_project.ledger->zones())
        if (zone.province == province)
            zones.insert(zone.id);
    return zones;
}

void Session::selectAllShown()
{
    m_selection.setZones(shownZones());
}

void Session::invertSelection()
{
    m_selection.setZones(shownZones() - m_selection.zones());
}

void Session::select(const AtlasItem& item)
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        m_selection.select(*zone);
    else if (const auto* province = std::get_if<ProvinceCode>(&item))
        m_selection.selectProvince(*province);
    else
        m_selection.selectBatch(std::get<BatchNumber>(item), zonesOf(std::get<BatchNumber>(item)));
}

void Session::toggle(const AtlasItem& item)
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        m_selection.toggle(*zone);
    else if (const auto* province = std::get_if<ProvinceCode>(&item))
        m_selection.toggleProvince(*province);
    else
        toggleZones(zonesOf(std::get<BatchNumber>(item)));
}

void Session::toggleZones(const QSet<ZoneId>& zones)
{
    if (!m_selection.zones().contains(zones)) {
        m_selection.add(zones);
        return;
    }
    Selection rest = m_selection.selection();
    rest.zones.subtract(zones);
    if (rest.current && std::holds_alternative<BatchNumber>(*rest.current))
        rest.current.reset();
    m_selection.setSelection(std::move(rest));
}

void Session::toggleBatchShown(BatchNumber batch)
{
    std::set<int> all;
    for (const Batch& each : m_project.ledger->batches())
        all.insert(each.number);
    m_filter.toggleBatch(static_cast<int>(batch), all);
}

void Session::setHovered(MapSettings& settings, const AtlasItem& item) const
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        settings.hoveredZones = {*zone};
    else if (const auto* province = std::get_if<ProvinceCode>(&item))
        settings.hoveredProvince = *province;
    else
        settings.hoveredZones = zonesOf(std::get<BatchNumber>(item)) & shownZones();
}

MapSettings Session::mapSettings(QSizeF frameMm, ComparedDate which) const
{
    MapSettings settings;
    showProject(m_project, settings);
    settings.view = m_mapView.view();
    settings.frameMm = frameMm;
    settings.time = which == ComparedDate::Other ? m_compare.view() : m_time.view();
    settings.differenceFrom = m_compare.differenceFrom();
    // Colours of changes and shades at once would be two maps in one.
    settings.choropleth = settings.differenceFrom ? nullptr : m_choropleth;
    settings.zoneStyle = zoneStyleOver(settings.choropleth, m_mapView.zoneStyle());
    settings.language = m_language;
    settings.showLabels = m_mapView.showsLabels();
    settings.scope = m_scope;
    settings.selectedZones = m_selection.zones();
    settings.selectedProvinces = m_selection.provinces();
    settings.dimsUnselected = true;
    if (const auto& hovered = m_selection.hovered())
        setHovered(settings, *hovered);
    return settings;
}

void Session::setProject(Project project)
{
    auto before = std::make_shared<Project>(std::exchange(m_project, std::move(project)));
    m_keptLayers.clear();
    const ApprovalLedger& ledger = *m_project.ledger;
    // The states speak up by themselves when the new data changes them; the project is whole by then.
    updateScope();
    m_time.setLedger(m_project.ledger, coveredUntil());
    m_compare.setDate(m_compare.date()); // the range may have moved though the session's date has not
    m_selection.setSelection(stillListed(m_selection.selection(), ledger));
    if (const auto& hovered = m_selection.hovered(); hovered && !isListed(*hovered, ledger))
        m_selection.hover(std::nullopt);
    emit projectChanged();
    // Nobody shows it any more; to take apart a large one would be long for the window.
    QThreadPool::globalInstance()->start([before = std::move(before)]() mutable { before.reset(); });
}

void Session::keepLayers()
{
    const std::vector<Overlay>& overlays = m_project.sources.overlays;
    for (size_t i = 0; i < overlays.size(); ++i) {
        std::erase_if(m_keptLayers,
                      [&](const KeptLayer& layer) { return layer.source == overlays[i].source; });
        m_keptLayers.push_back(
            {overlays[i].source, m_project.overlayFeatures[i], m_project.layers[i].shapes});
    }
}

void Session::setOverlays(std::vector<Overlay> overlays)
{
    if (overlays == m_project.sources.overlays)
        return;
    keepLayers();
    OverlayFeatures features;
    std::vector<MapLayer> layers;
    for (const Overlay& overlay : overlays) {
        const auto kept =
            std::find_if(m_keptLayers.begin(), m_keptLayers.end(),
                         [&overlay](const KeptLayer& layer) { return layer.source == overlay.source; });
        const bool isKept = kept != m_keptLayers.end();
        features.push_back(isKept ? kept->features : nullptr);
        layers.push_back({overlay.name, overlay.symbology, isKept ? kept->shapes : nullptr});
    }
    m_project.sources.overlays = std::move(overlays);
    m_project.overlayFeatures = std::move(features);
    m_project.layers = std::move(layers);
    emit overlaysChanged();
}

void Session::setReading(const TradeReading& reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    updateScope();
    emit readingChanged(m_reading);
}

void Session::setKnownBy(std::optional<QDate> day)
{
    TradeReading reading = m_reading;
    reading.knownBy = day;
    setReading(reading);
}

void Session::setCurrency(Currency currency)
{
    TradeReading reading = m_reading;
    reading.currency = currency;
    setReading(reading);
}

void Session::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged(m_language);
}

} // namespace zoneatlas
