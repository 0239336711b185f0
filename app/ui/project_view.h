// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_kind.h"
#include "session/project_file.h"
#include "session/session.h"

#include <QList>

#include <functional>

class QDockWidget;

namespace zoneatlas {

class ChartsPanel;
class ExportActions;
class MapCanvas;

/// What of session and window belongs to a project, taken as it is now, and shown again.
class ProjectView
{
public:
    struct Parts
    {
        MapCanvas& canvas;
        ChartsPanel& charts;
        ExportActions& exports;
        QList<QDockWidget*> panels; ///< known by their object names
    };
    /// All must outlive it.
    ProjectView(Session& session, Parts parts);

    /// `saved` is the project as it was last read or written: what a newer program wrote in it is kept.
    [[nodiscard]] ProjectFile contents(const ProjectFile& saved) const;
    /// The session has the project's data already.
    void show(const ProjectFile& project);
    void showAllOfTheMap();
    /// Charts and shades: what showAdded may change.
    struct Shown
    {
        std::vector<ChartKind> charts;
        std::optional<ChoroplethChoice> choropleth;
    };
    [[nodiscard]] Shown shown() const;
    void showAgain(const Shown& shown);
    /// The session has data that somebody just added from `path` (empty: none): shows what is new in them,
    /// the newest event where it is later than `lastBefore`, and trade figures as shades and a chart.
    void showAdded(const QString& path, QDate lastBefore);
    /// See MapCanvas::firstPicture.
    [[nodiscard]] std::function<void(const Project&)> firstPicture() const;
    /// `changed` is called when charts or page are others; it lives as long as `context`.
    void connectChanges(QObject* context, const std::function<void()>& changed);

private:
    void hideEmptyCharts();
    void showFigures();
    Session& m_session;
    Parts m_parts;
};

} // namespace zoneatlas
