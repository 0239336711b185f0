// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/province_table_model.h"

#include "core/text_format.h"

#include <algorithm>

namespace zoneatlas {

ProvinceTableModel::ProvinceTableModel(Session& session, QObject* parent)
    : ItemTableModel(session, parent)
{
    connect(&session.filter(), &FilterState::filterChanged, this, &ProvinceTableModel::followDate);
    reset();
}

void ProvinceTableModel::readProject()
{
    m_ledger = session().project().ledger;
    m_rowOfZone.clear();
    m_firstApprovals.assign(m_ledger->provinces().size(), QDate());
    for (const Zone& zone : m_ledger->zones()) {
        const auto row = static_cast<size_t>(rowOf(zone.province).value_or(rowCount()));
        m_rowOfZone.push_back(row);
        if (row >= m_firstApprovals.size())
            continue;
        QDate& first = m_firstApprovals[row];
        first = first.isValid() ? std::min(first, zone.approval.approvedOn) : zone.approval.approvedOn;
    }
    m_counts = countsNow();
}

std::vector<ProvinceTableModel::Counts> ProvinceTableModel::countsNow() const
{
    std::vector<Counts> counts(m_ledger->provinces().size());
    const QDate day = session().time().date();
    for (size_t i = 0; i < m_rowOfZone.size(); ++i) {
        const ZoneStatus status = statusOn(m_ledger->zones()[i], day);
        if (m_rowOfZone[i] >= counts.size() || !session().scope().contains(i, status))
            continue;
        counts[m_rowOfZone[i]].inForce += status == ZoneStatus::InForce ? 1 : 0;
        counts[m_rowOfZone[i]].revoked += status == ZoneStatus::Revoked ? 1 : 0;
    }
    return counts;
}

std::vector<int> ProvinceTableModel::rowsChangedByDate()
{
    std::vector<int> changed;
    const std::vector<Counts> before = std::exchange(m_counts, countsNow());
    for (size_t i = 0; i < m_counts.size(); ++i)
        if (before[i] != m_counts[i])
            changed.push_back(static_cast<int>(i));
    return changed;
}

const Province& ProvinceTableModel::province(int row) const
{
    return m_ledger->provinces()[static_cast<size_t>(row)];
}

int ProvinceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger->provinces().size());
}

AtlasItem ProvinceTableModel::itemAt(int row) const
{
    return province(row).code;
}

std::optional<int> ProvinceTableModel::rowOf(const AtlasItem& item) const
{
    const auto* code = std::get_if<ProvinceCode>(&item);
    const std::vector<Province>& all = m_ledger->provinces();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [code](const Province& each) { return code && each.code == *code; });
    return it == all.end() ? std::nullopt : std::optional(static_cast<int>(it - all.begin()));
}

bool ProvinceTableModel::isInScope(int row) const
{
    const std::set<ProvinceCode>& wanted = session().filter().filter().provinces;
    return wanted.empty() || wanted.contains(province(row).code);
}

bool ProvinceTableModel::isShownAtFirst(int column) const
{
    return column != Capital && column != Code;
}

QStringList ProvinceTableModel::titles() const
{
    return {tr("Province"), tr("Other name"), tr("Region"),         tr("Capital"), tr("In force"),
            tr("Approved"), tr("Revoked"),    tr("First approval"), tr("Code")};
}

QVariant ProvinceTableModel::valueAt(int row, int column) const
{
    const auto i = static_cast<size_t>(row);
    switch (column) {
    case InForce:
        return m_counts[i].inForce;
    case Approved:
        return m_counts[i].inForce + m_counts[i].revoked;
    case Revoked:
        return m_counts[i].revoked;
    case FirstApproval:
        return m_firstApprovals[i].isValid() ? QVariant(m_firstApprovals[i]) : QVariant();
    default:
        return textAt(row, column);
    }
}

QString ProvinceTableModel::textAt(int row, int column) const
{
    switch (column) {
    case Name:
        return province(row).name.in(language());
    case OtherName:
        return language() == Language::Chinese ? province(row).name.en : province(row).name.zh;
    case Region:
        return province(row).region.in(language());
    case Capital:
        return province(row).capital.in(language());
    case Code:
        return province(row).code.value;
    case FirstApproval:
        return formatShortDate(valueAt(row, column).toDate(), language());
    default:
        return formatInteger(valueAt(row, column).toInt(), language());
    }
}

QString ProvinceTableModel::filterTextAt(int row, int column) const
{
    const auto both = [](const BilingualText& text) { return text.zh + QLatin1Char('\n') + text.en; };
    if (column == Region)
        return both(province(row).region);
    if (column == Capital)
        return both(province(row).capital);
    return textAt(row, column);
}

bool ProvinceTableModel::isQuiet(int row, int column) const
{
    const auto [first, last] = datedColumns();
    const bool isCount = column >= first && column <= last;
    return column == OtherName || (isCount && valueAt(row, column).toInt() == 0);
}

} // namespace zoneatlas
