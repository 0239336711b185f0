// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"
#include "session/source_facts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace zoneatlas {

class DatabasePasswords;
class SourceForm;
class SourcePreview;
class SourceReading;

/// Shows a file before it is taken in: its rows as they are read, encoding, coordinates, which column tells
/// what, which places find a boundary, what is wrong. Everything can be chosen otherwise and is shown at
/// once.
class AddDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it is shown in: the boundaries of the open project, to which places are joined, and what is known
    /// of databases.
    struct Surroundings
    {
        std::shared_ptr<const Boundaries> boundaries;
        DatabasePasswords& passwords; ///< must outlive it
    };
    /// `source` is a file, or a database with or without a table.
    AddDataDialog(const DataSource& source, Surroundings surroundings, QWidget* parent = nullptr);

    /// The sources with the file in its place. Other zones or boundaries are drawn in a CRS that fits them.
    [[nodiscard]] ProjectSources applied(ProjectSources sources) const;
    /// Absent while it is being read, and when it cannot be.
    [[nodiscard]] const SourceFacts* facts() const { return m_facts.get(); }

private:
    QWidget* makeSide();
    void readAgain();
    void read();
    void reassignFields();
    void take(const std::shared_ptr<SourceFacts>& facts);
    void showFailure(const Error& error);
    void showFacts();
    [[nodiscard]] bool lacksPlace() const;
    [[nodiscard]] QString stateText() const;
    void addProblem(const QString& text);
    void showJoin();
    void matchPlaces();
    void writeCodePageFile();

    DatabasePasswords& m_passwords;
    DataSource m_source;
    std::shared_ptr<SourceFacts> m_facts;
    SourceReading* m_reading = nullptr;
    SourceForm* m_form = nullptr;
    SourcePreview* m_preview = nullptr;
    QTableView* m_rows = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_join = nullptr;
    QPushButton* m_match = nullptr;
    QPushButton* m_writeCodePage = nullptr;
    QListWidget* m_problems = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace zoneatlas
