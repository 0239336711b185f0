// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/export_choices.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zoneatlas {

class ChartList;
class InsetFields;

/// Page and contents of a figure, as fields. Scrolls where the screen is low. It is the left side of every
/// export dialog.
class ExportForm : public QScrollArea
{
    Q_OBJECT

public:
    /// `session` is asked for its data and language now, and not kept.
    ExportForm(const Session& session, const ExportScreen& screen, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    void setChoices(const ExportChoices& choices);
    /// At the top, for what a dialog asks in addition. Owned by the form.
    QFormLayout* addGroup(const QString& heading);

public slots:
    /// An inset of the person's own, in addition to the others.
    void addDrawnInset(const zoneatlas::GeoExtent& area);
    void moveItem(const zoneatlas::MovedItem& moved);
    void putBack(const zoneatlas::PlacedItem& item);

signals:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makePageGroup(const Session& session);
    void makeTextGroup();
    void makeContentGroups();
    void applyPreset(int index);
    void changeUnit();
    void keepWideEnough();
    void onChanged();
    void setMoved(std::vector<MovedItem> moved);
    void showPreset(const ExportChoices& chosen);
    void showSizeInOtherUnit(const ExportChoices& chosen);

    ExportScreen m_screen;
    ExportChoices m_rest; ///< what has no field here
    QVBoxLayout* m_groups = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QComboBox* m_unit = nullptr;
    QDoubleSpinBox* m_dpi = nullptr;
    QLabel* m_otherSize = nullptr;
    QComboBox* m_view = nullptr;
    QComboBox* m_province = nullptr; ///< data: its code; the first entry is all
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QLineEdit* m_approvalNumber = nullptr;
    /// What is on the page, yes or no.
    struct Item
    {
        QCheckBox* box; ///< owned by Qt's parent
        bool FigureRequest::*member;
    };
    QList<Item> m_items;
    QDoubleSpinBox* m_namePt = nullptr; ///< at its least: the usual size
    QPushButton* m_undoMoves = nullptr; ///< seen while something is moved
    QLabel* m_chartsLabel = nullptr;
    ChartList* m_charts = nullptr; ///< seen for a report
    InsetFields* m_insets = nullptr;
};

} // namespace zoneatlas
