// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background_work.h"
#include "ui/figure_dialog.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace zoneatlas {

/// A dialog for many figures at once: page and contents as in the export dialog, then work with a bar that
/// shows how far it is, which can be stopped and leaves nothing half done. What the figures are is for the
/// dialogs that derive from it.
class SequenceDialog : public FigureDialog
{
    Q_OBJECT

public:
    ~SequenceDialog() override;

    /// Begins to write; `finished` of `work()` tells the end. Nothing when it cannot begin: the message says
    /// why.
    void startWriting(const QString& path);
    [[nodiscard]] const BackgroundWork& work() const { return m_work; }
    /// What was written; empty until it was.
    [[nodiscard]] QString writtenPath() const { return m_writtenPath; }

public slots:
    /// While work goes on it is stopped; otherwise the dialog closes.
    void reject() override;

protected:
    SequenceDialog(Session& session, const ExportScreen& screen, QWidget* parent);

    /// The fields that a dialog adds. Its changes go to `refresh`.
    [[nodiscard]] QFormLayout& addGroup(const QString& heading);
    void refresh() override;
    /// The project for the work: with a projection of its own, which is not for two threads.
    [[nodiscard]] Project projectForWork() const;

    /// One line on what will be made, e.g. how many figures.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What stands against writing now, for the person; empty when nothing does.
    [[nodiscard]] virtual QString problem() const = 0;
    /// Asks where it goes; empty when the person changed their mind.
    [[nodiscard]] virtual QString askForPath() = 0;
    [[nodiscard]] virtual BackgroundWork::Work workFor(const QString& path) const = 0;
    /// Keeps the dialog's own fields for the next time.
    virtual void remember() const = 0;

    /// A name to write under; the person is asked before a file is replaced. Empty when they changed their
    /// mind.
    [[nodiscard]] QString askForFile(const QString& suggested, const QString& filter);
    [[nodiscard]] QString askForNewFolder(const QString& suggested);

private:
    void makeButtons();
    void askAndWrite();
    void onProgress(int done, int total);
    void onFinished(const Outcome& outcome);
    void showRunning(bool isRunning);

    BackgroundWork m_work;
    QLabel* m_summary = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_cancel = nullptr;
    QString m_path;
    QString m_writtenPath;
};

} // namespace zoneatlas
