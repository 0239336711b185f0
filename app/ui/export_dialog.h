// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure_dialog.h"
#include "ui/figure_fixes.h"

namespace zoneatlas {

class ConcernList;

/// Chooses page and contents of a figure, shows the true result and what is doubtful in it, and saves, copies
/// or prints it.
class ExportDialog : public FigureDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    ExportDialog(Session& session, const ExportScreen& screen, QWidget* parent = nullptr);

    /// Writes the picture and remembers the choices. False when it could not be written; the message is
    /// shown.
    bool saveTo(const QString& path);
    /// Where `saveTo` wrote last.
    [[nodiscard]] QString savedPath() const { return m_savedPath; }

public slots:
    void copy();
    void copyCommandLine();

private:
    void makeButtons();
    void checkNow();
    void fix(FigureFix fix, const FigureConcern& concern);
    [[nodiscard]] bool hasConcern(ConcernKind kind, const ExportChoices& choices) const;
    void askAndSave();
    void print();

    ConcernList* m_concerns = nullptr;
    QString m_savedPath;
};

} // namespace zoneatlas
