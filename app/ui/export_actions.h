// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/page_setup.h"
#include "figure/sequence_setup.h"
#include "session/session.h"
#include "ui/figure_output.h"

#include <QObject>

namespace zoneatlas {

class ChartsPanel;
class ExportDialog;
class MapCanvas;
class SequenceDialog;
struct ExportScreen;

/// What the File menu does with figures: dialogs, and the same without a dialog. GUI thread.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs open over `window`.
    ExportActions(Session& session, MapCanvas& canvas, ChartsPanel& charts, QWidget& window);

    /// How the next figure is exported: of the open project where it has said so, else as the last time.
    [[nodiscard]] PageSetup pageSetup() const;
    void setPageSetup(const PageSetup& page);
    /// The same of animations and atlases.
    [[nodiscard]] SequenceSetup sequenceSetup() const;
    void setSequenceSetup(const SequenceSetup& setup);

public slots:
    void exportFigure();
    void exportAnimation();
    void exportAtlas();
    /// As the last export, at the date shown now, to a new file beside it; the dialog where there was none.
    void repeatExport();
    void copyFigure();
    void printFigure();
    /// Asks for a file and does what `openSettingsOf` does.
    void openSettings();
    /// Brings the window to the state the figure was made in, and keeps its page for the next export. What
    /// cannot be read is explained.
    void openSettingsOf(const QString& path);

signals:
    /// What was done, for the status line.
    void told(const QString& text);
    void pageSetupChanged(); ///< of figures, animations or atlases

private:
    [[nodiscard]] ExportScreen screen() const;
    [[nodiscard]] FigureOutput remembered() const;
    void run(SequenceDialog& dialog);
    void offerPageOfProject() const;
    void takePageFromDialog();
    /// A dialog begins with the charts of the last one, unless those of the window were changed since.
    void offerChartsOfWindow(ExportDialog& dialog);
    void tellWritten(const QString& path, const FigureOutput& output);
    void explain(const Error& error);

    Session& m_session;
    MapCanvas& m_canvas;
    ChartsPanel& m_charts;
    QWidget& m_window;
    std::optional<MapExtent> m_openedExtent;  ///< until the map is moved
    std::optional<PageSetup> m_page;          ///< of the open project, which other windows do not change
    std::optional<SequenceSetup> m_sequences; ///< likewise
    std::vector<ChartKind> m_chartsOffered{FigureRequest().charts};
};

} // namespace zoneatlas
