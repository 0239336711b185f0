// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subject_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace zoneatlas {

const std::vector<SubjectWording>& subjectWordings()
{
    // clang-format off
    static const std::vector<SubjectWording> wordings{
        {"zoneatlas::Figure", "No zone in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "No place present")},
        {"zoneatlas::Figure", "1 zone in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "1 place")},
        {"zoneatlas::Figure", "%1 zones in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 places")},
        {"zoneatlas::Figure", "%1 zones in force in one provincial-level region", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 places in one provincial-level region")},
        {"zoneatlas::Figure", "%1 zones in force in %2 provincial-level regions", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 places in %2 provincial-level regions")},
        {"zoneatlas::Figure", "By %1, no pilot zone was in force.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "On %1, no place was present.")},
        {"zoneatlas::Figure", "By %1, one pilot zone was in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "By %1, there was one place")},
        {"zoneatlas::Figure", "By %1, %2 zones were in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "By %1, there were %2 places")},
        {"zoneatlas::Figure", "By %1, %2 zones in %3 provincial-level regions were in force", QT_TRANSLATE_NOOP("zoneatlas::Figure", "By %1, there were %2 places in %3 provincial-level regions")},
        {"zoneatlas::Figure", ", %1 of them new since %2 (batch %3)", QT_TRANSLATE_NOOP("zoneatlas::Figure", ", %1 of them of the newest group, from %2 on (%3)")},
        {"zoneatlas::Figure", "%n had been revoked.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%n had ended.")},
        {"zoneatlas::Figure", "Batch %1, approved on %2: %3 zones in %4 provincial-level regions in force on %5.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1, from %2 on: %3 places in %4 provincial-level regions on %5.")},
        {"zoneatlas::Figure", "Batch %1, approved on %2: %3 zones in force on %4.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1, from %2 on: %3 places on %4.")},
        {"zoneatlas::Figure", "After %1 and by %2, %3 zones in %4 provincial-level regions were approved and %5 revoked.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "After %1 and by %2, %3 places in %4 provincial-level regions began and %5 ended.")},
        {"zoneatlas::Figure", "After %1 and by %2, %3 zones were approved and %4 revoked.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "After %1 and by %2, %3 places began and %4 ended.")},
        {"zoneatlas::Figure", "From %1 to %2, %3 zones were new and %4 revoked; %5 were in force on both days.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "From %1 to %2, %3 places were new and %4 ended; %5 were there on both days.")},
        {"zoneatlas::Figure", "Cross-border e-commerce pilot zones of China", QT_TRANSLATE_NOOP("zoneatlas::Figure", "Places over time")},
        {"zoneatlas::Figure", "%1 approved · %2 revoked", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 begun · %2 ended")},
        {"zoneatlas::Figure", "%1 new · %2 revoked · %3 unchanged", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 new · %2 ended · %3 unchanged")},
        {"zoneatlas::Figure", "%1 revoked", QT_TRANSLATE_NOOP("zoneatlas::Figure", "%1 ended")},
        {"zoneatlas::Figure", "Only some zones are counted (%1); zones in force in all: %2.", QT_TRANSLATE_NOOP("zoneatlas::Figure", "Only some places are counted (%1); places in all: %2.")},
        {"zoneatlas::Legend", "Batch", QT_TRANSLATE_NOOP("zoneatlas::Legend", "Group")},
        {"zoneatlas::Legend", "in force / approved", QT_TRANSLATE_NOOP("zoneatlas::Legend", "present / so far")},
        {"zoneatlas::Legend", "Revoked", QT_TRANSLATE_NOOP("zoneatlas::Legend", "Ended")},
        {"zoneatlas::Legend", "All batches", QT_TRANSLATE_NOOP("zoneatlas::Legend", "All groups")},
        {"zoneatlas::Legend", "zones", QT_TRANSLATE_NOOP("zoneatlas::Legend", "places")},
        {"zoneatlas::TimeBar", "No zone yet", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "No place yet")},
        {"zoneatlas::TimeBar", "1 zone", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "1 place")},
        {"zoneatlas::TimeBar", "%1 zones", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "%1 places")},
        {"zoneatlas::TimeBar", "%1 of %2 zones", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "%1 of %2 places")},
        {"zoneatlas::TimeBar", "1 zone in 1 province", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "1 place in 1 province")},
        {"zoneatlas::TimeBar", "%1 zones in %2 provinces", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "%1 places in %2 provinces")},
        {"zoneatlas::TimeBar", "%1 of %2 zones in %3 provinces", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "%1 of %2 places in %3 provinces")},
        {"zoneatlas::TimeBar", "+%1 −%2 zones", QT_TRANSLATE_NOOP("zoneatlas::TimeBar", "+%1 −%2 places")},
        {"zoneatlas::Text", "Batch %1", QT_TRANSLATE_NOOP("zoneatlas::Text", "Group %1")},
        {"zoneatlas::Text", "not yet approved", QT_TRANSLATE_NOOP("zoneatlas::Text", "not yet there")},
        {"zoneatlas::Text", "in force", QT_TRANSLATE_NOOP("zoneatlas::Text", "present")},
        {"zoneatlas::Text", "revoked", QT_TRANSLATE_NOOP("zoneatlas::Text", "ended")},
        {"zoneatlas::Text", "prefecture-level city or prefecture", QT_TRANSLATE_NOOP("zoneatlas::Text", "area")},
        {"zoneatlas::Text", "county-level city", QT_TRANSLATE_NOOP("zoneatlas::Text", "point")},
        {"zoneatlas::EventListModel", "Revocation", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "End")},
        {"zoneatlas::EventListModel", "+1 zone", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "+1 place")},
        {"zoneatlas::EventListModel", "+%1 zones", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "+%1 places")},
        {"zoneatlas::EventListModel", "+%1 zones in 1 province", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "+%1 places in 1 province")},
        {"zoneatlas::EventListModel", "+%1 zones in %2 provinces", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "+%1 places in %2 provinces")},
        {"zoneatlas::EventListModel", "In force after it", QT_TRANSLATE_NOOP("zoneatlas::EventListModel", "Present after it")},
        {"zoneatlas::ZonesChart", "Zones in force, by batch of approval", QT_TRANSLATE_NOOP("zoneatlas::ZonesChart", "Places, by group")},
        {"zoneatlas::ZonesChart", "Zones in force: %1", QT_TRANSLATE_NOOP("zoneatlas::ZonesChart", "Places: %1")},
        {"zoneatlas::ZonesChart", "In force", QT_TRANSLATE_NOOP("zoneatlas::ZonesChart", "Present")},
        {"zoneatlas::BarsChart", "Zones in force by province", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "Places by province")},
        {"zoneatlas::BarsChart", "Zones in force by region", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "Places by region")},
        {"zoneatlas::BarsChart", "Zones of the newest batch by province", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "Places of the newest group by province")},
        {"zoneatlas::BarsChart", "Zones of the newest batch by region", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "Places of the newest group by region")},
        {"zoneatlas::BarsChart", "revoked", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "ended")},
        {"zoneatlas::BarsChart", "Revoked", QT_TRANSLATE_NOOP("zoneatlas::BarsChart", "Ended")},
        {"zoneatlas::CoverageChart", "Provincial-level regions with a zone", QT_TRANSLATE_NOOP("zoneatlas::CoverageChart", "Provincial-level regions with a place")},
        {"zoneatlas::CoverageChart", "Regions with a zone", QT_TRANSLATE_NOOP("zoneatlas::CoverageChart", "Regions with a place")},
        {"zoneatlas::ChartKind", "Zones over time", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Places over time")},
        {"zoneatlas::ChartKind", "Zones by province", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Places by province")},
        {"zoneatlas::ChartKind", "Zones by region", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Places by region")},
        {"zoneatlas::ChartKind", "Regions with a zone", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Regions with a place")},
        {"zoneatlas::ChartKind", "Zones and goods trade", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Places and goods trade")},
        {"zoneatlas::Dossier", "Not yet approved on this date", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Not yet there on this date")},
        {"zoneatlas::Dossier", "In force since %1", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Since %1")},
        {"zoneatlas::Dossier", "In force", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Present")},
        {"zoneatlas::Dossier", "Revoked on %1", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Ended on %1")},
        {"zoneatlas::Dossier", "Revoked", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Ended")},
        {"zoneatlas::Dossier", "Batch", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Group")},
        {"zoneatlas::Dossier", "Approved", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "From")},
        {"zoneatlas::Dossier", "Newest batch", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Newest group")},
        {"zoneatlas::Dossier", "All of China", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "All places")},
        {"zoneatlas::Dossier", "Nearest zones in force", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Nearest places")},
        {"zoneatlas::Dossier", "Zones", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Places")},
        {"zoneatlas::Dossier", "Click a zone or province for its details.", QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Click a place for its details.")},
        {"zoneatlas::PlaceText", "In force since %1", QT_TRANSLATE_NOOP("zoneatlas::PlaceText", "Since %1")},
        {"zoneatlas::PlaceText", "Revoked on %1", QT_TRANSLATE_NOOP("zoneatlas::PlaceText", "Ended on %1")},
        {"zoneatlas::PlaceText", "No zone", QT_TRANSLATE_NOOP("zoneatlas::PlaceText", "No place")},
        {"zoneatlas::FilterBar", "Batch", QT_TRANSLATE_NOOP("zoneatlas::FilterBar", "Group")},
        {"zoneatlas::FilterBar", "All zones", QT_TRANSLATE_NOOP("zoneatlas::FilterBar", "All places")},
        {"zoneatlas::FilterBar", "%1 of %2 in force", QT_TRANSLATE_NOOP("zoneatlas::FilterBar", "%1 of %2 present")},
        {"zoneatlas::FilterBar", "Show only some of the zones", QT_TRANSLATE_NOOP("zoneatlas::FilterBar", "Show only some of the places")},
        {"zoneatlas::FilterText", "Batches %1", QT_TRANSLATE_NOOP("zoneatlas::FilterText", "Groups %1")},
        {"zoneatlas::MainMenu", "All of China", QT_TRANSLATE_NOOP("zoneatlas::MainMenu", "All of the map")},
        {"zoneatlas::MainMenu", "Zones as areas", QT_TRANSLATE_NOOP("zoneatlas::MainMenu", "Places as areas")},
        {"zoneatlas::MainMenu", "Zones as symbols", QT_TRANSLATE_NOOP("zoneatlas::MainMenu", "Places as symbols")},
        {"zoneatlas::MainMenu", "Zones as areas and symbols", QT_TRANSLATE_NOOP("zoneatlas::MainMenu", "Places as areas and symbols")},
        {"zoneatlas::MainMenu", "All zones shown", QT_TRANSLATE_NOOP("zoneatlas::MainMenu", "All places shown")},
        {"zoneatlas::MapCanvas", "Right-click: only this batch", QT_TRANSLATE_NOOP("zoneatlas::MapCanvas", "Right-click: only this group")},
        {"zoneatlas::MapCanvas", "Click: select its zones", QT_TRANSLATE_NOOP("zoneatlas::MapCanvas", "Click: select its places")},
        {"zoneatlas::SearchPopup", "Zone, province, batch or document: 杭州, hangzhou, hz", QT_TRANSLATE_NOOP("zoneatlas::SearchPopup", "Place or group")},
        {"zoneatlas::TablePanel", "Zones", QT_TRANSLATE_NOOP("zoneatlas::TablePanel", "Places")},
        {"zoneatlas::TablePanel", "goods trade %1: figures for %2 of %3 zones", QT_TRANSLATE_NOOP("zoneatlas::TablePanel", "goods trade %1: figures for %2 of %3 places")},
        {"zoneatlas::TimeActions", "One batch", QT_TRANSLATE_NOOP("zoneatlas::TimeActions", "One group")},
        {"zoneatlas::TimeActions", "All zones up to the date", QT_TRANSLATE_NOOP("zoneatlas::TimeActions", "All places up to the date")},
        {"zoneatlas::TimeActions", "Only the newest batch", QT_TRANSLATE_NOOP("zoneatlas::TimeActions", "Only the newest group")},
        {"zoneatlas::TimeAxis", "%1: %2, zones approved: %3", QT_TRANSLATE_NOOP("zoneatlas::TimeAxis", "%1: %2, places: %3")},
        {"zoneatlas::TimeAxis", "%1, revoked: %2", QT_TRANSLATE_NOOP("zoneatlas::TimeAxis", "%1, ended: %2")},
        {"zoneatlas::ZoneTableModel", "Zone", QT_TRANSLATE_NOOP("zoneatlas::ZoneTableModel", "Place")},
        {"zoneatlas::ZoneTableModel", "Batch", QT_TRANSLATE_NOOP("zoneatlas::ZoneTableModel", "Group")},
        {"zoneatlas::ZoneTableModel", "Approved", QT_TRANSLATE_NOOP("zoneatlas::ZoneTableModel", "From")},
        {"zoneatlas::ZoneTableModel", "Revoked", QT_TRANSLATE_NOOP("zoneatlas::ZoneTableModel", "Until")},
        {"zoneatlas::Atlas", "%n zone(s)", QT_TRANSLATE_NOOP("zoneatlas::Atlas", "%n place(s)")},
        {"zoneatlas::BookmarksText", "%n zone(s) selected", QT_TRANSLATE_NOOP("zoneatlas::BookmarksText", "%n place(s) selected")},
        {"zoneatlas::Choropleth", "Zones in force", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "Places present")},
        {"zoneatlas::Choropleth", "zones per province", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "places per province")},
        {"zoneatlas::Choropleth", "%1, zones in force: %2", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "%1, places: %2")},
        {"zoneatlas::Choropleth", "Approvals", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "Places so far")},
        {"zoneatlas::Choropleth", "approvals per province", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "places so far per province")},
        {"zoneatlas::Choropleth", "%1, approvals: %2", QT_TRANSLATE_NOOP("zoneatlas::Choropleth", "%1, places so far: %2")},
        {"zoneatlas::DerivedText", "Per zone in force: %1 = %2 ÷ %3", QT_TRANSLATE_NOOP("zoneatlas::DerivedText", "Per place: %1 = %2 ÷ %3")},
        {"zoneatlas::ExportForm", "Zones of", QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Places of")},
        {"zoneatlas::HelpDialog", "select a zone or province; the details tell about it", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select a place or province; the details tell about it")},
        {"zoneatlas::HelpDialog", "add the zones in a box", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add the places in a box")},
        {"zoneatlas::HelpDialog", "select all zones shown", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select all places shown")},
        {"zoneatlas::HelpDialog", "all zones, the newest batch, between two dates", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "all places, the newest group, between two dates")},
        {"zoneatlas::OpenedFigure", "%n of its selected zones are not in the data.", QT_TRANSLATE_NOOP("zoneatlas::OpenedFigure", "%n of its selected places are not in the data.")},
        {"zoneatlas::RankedChart", "figures for %1 of %2 zones", QT_TRANSLATE_NOOP("zoneatlas::RankedChart", "figures for %1 of %2 places")},
        {"zoneatlas::RankedChart", "Goods trade of the zones’ places", QT_TRANSLATE_NOOP("zoneatlas::RankedChart", "Goods trade of the places")},
        {"zoneatlas::ScatterChart", "Zones in force and goods trade, by province", QT_TRANSLATE_NOOP("zoneatlas::ScatterChart", "Places and goods trade, by province")},
        {"zoneatlas::ScatterChart", "zones in force", QT_TRANSLATE_NOOP("zoneatlas::ScatterChart", "places")},
        {"zoneatlas::ScatterChart", "Zones in force: %1", QT_TRANSLATE_NOOP("zoneatlas::ScatterChart", "Places: %1")},
        {"zoneatlas::ScatterChart", "Zones in force", QT_TRANSLATE_NOOP("zoneatlas::ScatterChart", "Places")},
        {"zoneatlas::ScatterChart", "Zones in force and %1, by province", QT_TRANSLATE_NOOP("zoneatlas::ScatterChart", "Places and %1, by province")},
        {"zoneatlas::SelectedChart", "Select a zone or a province to see what was published about it.", QT_TRANSLATE_NOOP("zoneatlas::SelectedChart", "Select a place or a province to see what was published about it.")},
        {"zoneatlas::CliText", "Pilot zones at the end of %1", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Places at the end of %1")},
        {"zoneatlas::CliText", "In force %1, approved %2, revoked %3, provinces covered %4", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Present %1, so far %2, ended %3, provinces %4")},
        {"zoneatlas::CliText", "Batch", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Group")},
        {"zoneatlas::CliText", "Batches", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Groups")},
        {"zoneatlas::CliText", "Zone", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Place")},
        {"zoneatlas::CliText", "Zones", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Places")},
        {"zoneatlas::CliText", "Approved on", QT_TRANSLATE_NOOP("zoneatlas::CliText", "From")},
        {"zoneatlas::CliText", "Approved", QT_TRANSLATE_NOOP("zoneatlas::CliText", "So far")},
        {"zoneatlas::CliText", "In force", QT_TRANSLATE_NOOP("zoneatlas::CliText", "Present")},
        {"zoneatlas::CliText", "no zones", QT_TRANSLATE_NOOP("zoneatlas::CliText", "no places")},
        {"zoneatlas::CliText", "--filter: no zone meets all demands, and the map shows none.", QT_TRANSLATE_NOOP("zoneatlas::CliText", "--filter: no place meets all demands, and the map shows none.")},
    };
    // clang-format on
    return wordings;
}

QString SubjectTranslator::translate(const char* context, const char* source, const char* comment,
                                     int number) const
{
    if (m_subject == LedgerSubject::PilotZones)
        return QTranslator::translate(context, source, comment, number);
    const auto& wordings = subjectWordings();
    const auto it = std::find_if(wordings.begin(), wordings.end(), [&](const SubjectWording& wording) {
        return std::strcmp(wording.aboutZones, source) == 0 && std::strcmp(wording.context, context) == 0;
    });
    if (it == wordings.end())
        return QTranslator::translate(context, source, comment, number);
    const QString translated = QTranslator::translate(context, it->aboutPlaces, comment, number);
    return translated.isEmpty() ? QString::fromUtf8(it->aboutPlaces) : translated;
}

void speakOf(LedgerSubject subject)
{
    for (SubjectTranslator* translator : qApp->findChildren<SubjectTranslator*>()) {
        if (translator->subject() == subject)
            continue;
        QCoreApplication::removeTranslator(translator);
        translator->setSubject(subject);
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace zoneatlas
