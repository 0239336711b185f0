// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_ledger.h"

#include <QDialog>

#include <map>

class QComboBox;
class QListWidget;
class QTableWidget;

namespace zoneatlas {

/// Lists the places that found no boundary, or too many, with the likeliest ones to choose from, and beside
/// them the boundaries that nothing found. What is chosen becomes decisions of the source.
class JoinDoctor : public QDialog
{
    Q_OBJECT

public:
    explicit JoinDoctor(const JoinReport& report, QWidget* parent = nullptr);

    /// Key of a place to the code of a boundary; an empty code: none, on purpose. Places that were left open
    /// are not in it.
    [[nodiscard]] std::map<QString, QString> decisions() const;

private:
    [[nodiscard]] QString placesTitle() const;
    void fillPlaces();
    void fillBoundaries();
    [[nodiscard]] QComboBox* makeChoice(const JoinedRow& row) const;

    JoinReport m_report;
    std::vector<QString> m_keys; ///< of the rows of the table
    size_t m_openKeys = 0;       ///< all of them, shown or not
    QTableWidget* m_places = nullptr;
    QListWidget* m_boundaries = nullptr;
};

} // namespace zoneatlas
