// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/item_table_model.h"

namespace zoneatlas {

/// Every zone of the ledger, one a row in the ledger's order, with its status on the session's date.
class ZoneTableModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        OtherName, ///< in the other language
        BatchColumn,
        Status,
        ProvinceColumn,
        Region,
        Level,
        ApprovedOn,
        AnnouncedOn,
        RevokedOn,
        Document,
        Code,
        Figures, ///< number of published trade figures
        Told,    ///< what a table of events tells with each; called as its column there
        ColumnCount
    };

    explicit ZoneTableModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] AtlasItem itemAt(int row) const override;
    [[nodiscard]] std::optional<int> rowOf(const AtlasItem& item) const override;
    [[nodiscard]] bool isInScope(int row) const override;
    [[nodiscard]] bool isShownAtFirst(int column) const override;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QVariant valueAt(int row, int column) const override;
    [[nodiscard]] QString textAt(int row, int column) const override;
    [[nodiscard]] QString filterTextAt(int row, int column) const override;
    [[nodiscard]] bool isQuiet(int row, int column) const override;
    void readProject() override;
    [[nodiscard]] std::vector<int> rowsChangedByDate() override;
    [[nodiscard]] std::pair<int, int> datedColumns() const override { return {Status, Status}; }

private:
    [[nodiscard]] const Zone& zone(int row) const;
    [[nodiscard]] bool isOfPilotZones() const;
    [[nodiscard]] QString batchText(int row) const;
    [[nodiscard]] BilingualText provinceText(int row, int column) const;

    std::shared_ptr<const ApprovalLedger> m_ledger;
    std::vector<ZoneStatus> m_status;
    std::vector<int> m_figureCounts;
};

} // namespace zoneatlas
