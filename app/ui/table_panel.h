// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compared_trade.h"

#include "ui/province_table_model.h"
#include "ui/zone_table_model.h"

#include <QTabWidget>
#include <QTimer>

class QLabel;
class QToolButton;

namespace zoneatlas {

class ItemTableView;

/// The tables of zones and of provinces, how many rows they show, and their way into a file. GUI thread.
class TablePanel : public QTabWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the panel.
    explicit TablePanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] ItemTableView& zones() { return *m_zones; }
    [[nodiscard]] ItemTableView& provinces() { return *m_provinces; }
    [[nodiscard]] QString countText() const;
    /// Of the zones in force, at the date and in the filter: "goods trade 2024: figures for 115 of 178
    /// zones". Empty while provinces are shown, or before any zone.
    [[nodiscard]] QString coverageText() const;

    /// Exactly what the table in front shows, as CSV or XLSX by the ending.
    [[nodiscard]] Outcome saveShown(const QString& path) const;

    void saveLayout() const;
    void restoreLayout();

    [[nodiscard]] QSize sizeHint() const override { return {800, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 120}; }

public slots:
    void exportShown(); ///< asks where to

signals:
    void zoomRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeCorner();
    void connectTable(ItemTableView& table);
    void showCount();
    void readFigures(); ///< after a change of the project or of how figures are read
    void showCoverage();
    void retranslate();
    [[nodiscard]] ItemTableView& shown() const;

    Session& m_session;
    ZoneTableModel m_zoneModel;
    ProvinceTableModel m_provinceModel;
    ItemTableView* m_zones;               ///< child
    ItemTableView* m_provinces;           ///< child
    std::vector<FigureYear> m_goodsTrade; ///< of the zones' places
    QLabel* m_coverage = nullptr;
    QTimer m_calm; ///< until it is told: a text that changes lays the window out
    QLabel* m_count = nullptr;
    QToolButton* m_export = nullptr;
};

} // namespace zoneatlas
