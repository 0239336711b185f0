// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/map_view_state.h"
#include "session/project.h"
#include "session/selection_model.h"
#include "session/time_controller.h"

#include <QObject>

namespace zoneatlas {

/// The open project and the state all views share. Views take what they need of it by reference and never
/// speak to each other. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Project project, Language language, QObject* parent = nullptr);

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] TimeController& time() { return m_time; }
    [[nodiscard]] SelectionModel& selection() { return m_selection; }
    [[nodiscard]] MapViewState& mapView() { return m_mapView; }

    /// What the map shows now, as a value, in a frame of this size.
    [[nodiscard]] MapSettings mapSettings(QSizeF frameMm) const;

    void setProject(Project project);
    void setLanguage(Language language);

signals:
    void projectChanged();
    void languageChanged(zoneatlas::Language language);

private:
    Project m_project;
    Language m_language;
    TimeController m_time;
    SelectionModel m_selection;
    MapViewState m_mapView;
};

} // namespace zoneatlas
