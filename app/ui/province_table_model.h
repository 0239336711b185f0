// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/item_table_model.h"

namespace zoneatlas {

/// Every province of the ledger, one a row, with its counts on the session's date, of the zones in the scope.
class ProvinceTableModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        OtherName,
        Region,
        Capital,
        InForce,
        Approved,
        Revoked,
        FirstApproval, ///< of a zone in it, whatever the date
        Code,
        ColumnCount
    };

    explicit ProvinceTableModel(Session& session, QObject* parent = nullptr);

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
    [[nodiscard]] std::pair<int, int> datedColumns() const override { return {InForce, Revoked}; }

private:
    struct Counts
    {
        int inForce = 0;
        int revoked = 0;
        bool operator==(const Counts&) const = default;
    };
    [[nodiscard]] std::vector<Counts> countsNow() const;
    [[nodiscard]] const Province& province(int row) const;

    std::shared_ptr<const ApprovalLedger> m_ledger;
    std::vector<size_t> m_rowOfZone; ///< past the last row where the ledger has no such province
    std::vector<Counts> m_counts;
    std::vector<QDate> m_firstApprovals;
};

} // namespace zoneatlas
