// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/export_choices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace zoneatlas {

class FigurePreview;

/// Chooses page and contents of a PNG of the map, shows the true result, and saves it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is on the screen when the dialog opens.
    struct Screen
    {
        MapExtent visibleExtent;
        QSize pixels;
    };

    /// `session` must outlive the dialog.
    ExportDialog(Session& session, const Screen& screen, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    void setChoices(const ExportChoices& choices);
    [[nodiscard]] FigureRequest request() const;
    /// Writes the picture and remembers the choices. False when it could not be written; the message is
    /// shown.
    bool saveTo(const QString& path);
    [[nodiscard]] QString message() const;

private:
    QWidget* makeForm();
    void addSizeRows(QFormLayout& form);
    void addTextRows(QFormLayout& form);
    void addContentRows(QFormLayout& form);
    void applyPreset(int index);
    void changeUnit();
    void onChanged();
    void askAndSave();
    void showSizeInOtherUnit();
    void warnOfEmptyInsets(const FigureRequest& request);

    Session& m_session;
    Screen m_screen;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QComboBox* m_unit = nullptr;
    QDoubleSpinBox* m_dpi = nullptr;
    QLabel* m_otherSize = nullptr;
    QComboBox* m_extent = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_approvalNumber = nullptr;
    /// What is on the page, yes or no.
    struct Choice
    {
        QCheckBox* box; ///< owned by Qt's parent
        bool ExportChoices::*member;
    };
    QList<Choice> m_contents;
    FigurePreview* m_preview = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace zoneatlas
