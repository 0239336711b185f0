// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/export_choices.h"

#include <QDialog>

class QLabel;

namespace zoneatlas {

class ConcernList;
class ExportForm;
class FigurePreview;
struct FigureConcern;

/// Chooses page and contents of a figure, shows the true result and what is doubtful in it, and saves, copies
/// or prints it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    ExportDialog(Session& session, const ExportScreen& screen, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    void setChoices(const ExportChoices& choices);
    [[nodiscard]] FigureRequest request() const;
    /// Writes the picture and remembers the choices. False when it could not be written; the message is
    /// shown.
    bool saveTo(const QString& path);
    /// The last message; empty when there is none.
    [[nodiscard]] QString message() const;
    /// Where `saveTo` wrote last.
    [[nodiscard]] QString savedPath() const { return m_savedPath; }

public slots:
    void copy();
    void copyCommandLine();

private:
    QWidget* makeSide();
    QWidget* makeButtons();
    void onChanged();
    void checkNow();
    void fix(const FigureConcern& concern);
    void askAndSave();
    void print();
    void tell(const QString& message, bool isProblem);

    Session& m_session;
    ExportScreen m_screen;
    ExportForm* m_form = nullptr;
    FigurePreview* m_preview = nullptr;
    ConcernList* m_concerns = nullptr;
    QLabel* m_message = nullptr;
    QString m_savedPath;
};

} // namespace zoneatlas
