// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/compare_state.h"
#include "session/filter_state.h"
#include "session/map_view_state.h"
#include "session/project.h"
#include "session/selection_model.h"
#include "session/time_controller.h"

#include <QObject>

#include <memory>

namespace zoneatlas {

class BookmarkList;
class StateHistory;

/// Which of the two dates of a comparison a map shows; without a comparison there is only the session's own.
enum class ComparedDate
{
    Own,
    Other
};

/// The open project and the state all views share. Views take what they need of it by reference and never
/// speak to each other. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The time axis reaches at least the end of the year of `today`; when it is invalid, as far as the data
    /// alone, which makes it the same every day.
    Session(Project project, Language language, QDate today = {});
    ~Session() override;

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] TimeController& time() { return m_time; }
    [[nodiscard]] const TimeController& time() const { return m_time; }
    [[nodiscard]] CompareState& compare() { return m_compare; }
    [[nodiscard]] const CompareState& compare() const { return m_compare; }
    [[nodiscard]] SelectionModel& selection() { return m_selection; }
    [[nodiscard]] const SelectionModel& selection() const { return m_selection; }
    [[nodiscard]] FilterState& filter() { return m_filter; }
    [[nodiscard]] const FilterState& filter() const { return m_filter; }
    [[nodiscard]] MapViewState& mapView() { return m_mapView; }
    [[nodiscard]] const MapViewState& mapView() const { return m_mapView; }
    /// The steps from state to state; back and forward.
    [[nodiscard]] StateHistory& history() { return *m_history; }
    [[nodiscard]] BookmarkList& bookmarks() { return *m_bookmarks; }

    /// The date beside the session's own: where the time looked at begins, or what is compared with. Absent
    /// when there is none.
    [[nodiscard]] std::optional<QDate> otherDate() const;
    /// Nothing when there is none; clamped as its owner does.
    void setOtherDate(QDate day);

    /// What the filter comes down to for this project: of which zones every view shows and counts.
    [[nodiscard]] const ZoneScope& scope() const { return m_scope; }
    /// The zones on the map at the date, in the scope.
    [[nodiscard]] QSet<ZoneId> shownZones() const;
    [[nodiscard]] QSet<ZoneId> zonesOf(BatchNumber batch) const;
    [[nodiscard]] QSet<ZoneId> zonesOf(const ProvinceCode& province) const;

    /// What the map shows now, as a value, in a frame of this size. While two maps are compared, that of the
    /// one with the date asked for.
    [[nodiscard]] MapSettings mapSettings(QSizeF frameMm, ComparedDate which = ComparedDate::Own) const;

    /// How trade figures are read in all views.
    [[nodiscard]] const TradeReading& reading() const { return m_reading; }
    [[nodiscard]] const std::optional<QDate>& knownBy() const { return m_reading.knownBy; }

    void setProject(Project project);
    /// Other names, order and looks of the overlays that there are, or fewer of them; nothing is read. One
    /// whose source is not among those there is drawn when the project is loaded with it.
    void setOverlays(std::vector<Overlay> overlays);
    void setLanguage(Language language);
    void setReading(const TradeReading& reading);
    void setKnownBy(std::optional<QDate> day);
    void setCurrency(Currency currency);
    void selectAllShown();
    void invertSelection();             ///< of the zones shown; provinces and zones not shown are let go
    void select(const AtlasItem& item); ///< replaces
    /// Adds it to the selection or takes it out; a batch is added with all its zones, and taken out when all
    /// are in.
    void toggle(const AtlasItem& item);
    /// Hides it or shows it again by the filter; the last one shown brings all back.
    void toggleBatchShown(BatchNumber batch);

signals:
    void projectChanged();
    void overlaysChanged(); ///< and nothing else of the project
    void languageChanged(zoneatlas::Language language);
    void readingChanged(const zoneatlas::TradeReading& reading);

private:
    void keepLayers();
    void updateScope();
    [[nodiscard]] QDate coveredUntil() const;
    void updateChoropleth();
    void toggleZones(const QSet<ZoneId>& zones);
    void setHovered(MapSettings& settings, const AtlasItem& item) const;

    /// What was read of an overlay, also of one that was removed: undo brings it back.
    struct KeptLayer
    {
        DataSource source;
        std::shared_ptr<const FeatureCollection> features;
        std::shared_ptr<const LayerShapes> shapes; ///< in the CRS of the project
    };

    Project m_project;
    std::vector<KeptLayer> m_keptLayers;
    Language m_language;
    TradeReading m_reading;
    QDate m_today;
    TimeController m_time;
    CompareState m_compare{m_time};
    SelectionModel m_selection;
    FilterState m_filter;
    ZoneScope m_scope;
    MapViewState m_mapView;
    std::shared_ptr<const Choropleth> m_choropleth;
    std::unique_ptr<StateHistory> m_history; ///< of the states above: made last
    std::unique_ptr<BookmarkList> m_bookmarks;
};

/// The selection without what the ledger does not have.
[[nodiscard]] Selection stillListed(Selection selection, const ApprovalLedger& ledger);

} // namespace zoneatlas
