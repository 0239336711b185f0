// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/export_choices.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace zoneatlas {

class ExportForm;
class FigurePreview;

/// What the export dialogs share: page and contents as fields at the left, the true result at the right, a
/// line for messages below it and a row of buttons. What is done with the figure is for the dialogs that
/// derive from it.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] ExportChoices choices() const;
    void setChoices(const ExportChoices& choices);
    /// The choices joined with what is on the screen.
    [[nodiscard]] FigureRequest request() const { return requestFor(choices()); }
    /// The last message; empty when there is none.
    [[nodiscard]] QString message() const;

protected:
    /// `session` must outlive the dialog.
    FigureDialog(Session& session, const ExportScreen& screen, QWidget* parent);

    /// Shows what belongs to the choices again, after each change.
    virtual void refresh();
    void tell(const QString& message, bool isProblem);

    [[nodiscard]] FigureRequest requestFor(const ExportChoices& choices) const;
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] ExportForm& form() const { return *m_form; }
    [[nodiscard]] FigurePreview& preview() const { return *m_preview; }
    /// Between preview and message. Takes ownership.
    void addBelowPreview(QWidget* widget);
    [[nodiscard]] QHBoxLayout& buttonRow() const { return *m_buttons; }

private:
    QVBoxLayout* makeSide();

    Session& m_session;
    ExportScreen m_screen;
    ExportForm* m_form = nullptr;
    FigurePreview* m_preview = nullptr;
    QLabel* m_message = nullptr;
    QVBoxLayout* m_side = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace zoneatlas
