// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zone_table_model.h"

#include "core/loose_values.h"
#include "core/text_format.h"

namespace zoneatlas {

namespace {

int figureCount(const Zone& zone, const TradeLedger& trade)
{
    TradeQuery query;
    query.subject = zone.adcode.value;
    return zone.adcode.isEmpty() ? 0 : static_cast<int>(trade.pick(query).size());
}

/// Numbers are sorted as such.
QVariant toldValue(const Zone& zone)
{
    if (!zone.told)
        return {};
    const auto number = looseNumber(zone.told->text);
    return number ? QVariant(number->value) : QVariant(zone.told->text);
}

QVariant dateOrNothing(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

/// The name of the column that values of events come from; absent where there are none.
std::optional<QString> toldLabel(const ApprovalLedger& ledger)
{
    for (const Zone& zone : ledger.zones())
        if (zone.told)
            return zone.told->label;
    return std::nullopt;
}

Language other(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

} // namespace

ZoneTableModel::ZoneTableModel(Session& session, QObject* parent)
    : ItemTableModel(session, parent)
{
    reset();
}

void ZoneTableModel::readProject()
{
    m_ledger = session().project().ledger;
    m_figureCounts.clear();
    m_status.assign(m_ledger->zones().size(), ZoneStatus::NotYet);
    for (const Zone& zone : m_ledger->zones())
        m_figureCounts.push_back(figureCount(zone, *session().project().trade));
    static_cast<void>(rowsChangedByDate());
}

std::vector<int> ZoneTableModel::rowsChangedByDate()
{
    std::vector<int> changed;
    for (size_t i = 0; i < m_status.size(); ++i) {
        const ZoneStatus now = statusOn(m_ledger->zones()[i], session().time().date());
        if (std::exchange(m_status[i], now) != now)
            changed.push_back(static_cast<int>(i));
    }
    return changed;
}

const Zone& ZoneTableModel::zone(int row) const
{
    return m_ledger->zones()[static_cast<size_t>(row)];
}

int ZoneTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger->zones().size());
}

AtlasItem ZoneTableModel::itemAt(int row) const
{
    return zone(row).id;
}

std::optional<int> ZoneTableModel::rowOf(const AtlasItem& item) const
{
    const auto* id = std::get_if<ZoneId>(&item);
    const std::optional<size_t> index = id ? m_ledger->indexOf(*id) : std::nullopt;
    return index ? std::optional(static_cast<int>(*index)) : std::nullopt;
}

bool ZoneTableModel::isInScope(int row) const
{
    const auto index = static_cast<size_t>(row);
    return session().scope().contains(index, m_status[index]);
}

bool ZoneTableModel::isShownAtFirst(int column) const
{
    if (column == Told)
        return toldLabel(*m_ledger).has_value();
    if (column == Document && !isOfPilotZones())
        return false;
    return column != Region && column != AnnouncedOn && column != Code && column != Level;
}

QStringList ZoneTableModel::titles() const
{
    return {tr("Zone"),      tr("Other name"),
            tr("Batch"),     tr("Status"),
            tr("Province"),  tr("Region"),
            tr("Level"),     tr("Approved"),
            tr("Announced"), tr("Revoked"),
            tr("Document"),  tr("Code"),
            tr("Figures"),   toldLabel(*m_ledger).value_or(tr("Value"))};
}

bool ZoneTableModel::isOfPilotZones() const
{
    return m_ledger->subject() == LedgerSubject::PilotZones;
}

/// Batches are known by their numbers, groups by their names.
QString ZoneTableModel::batchText(int row) const
{
    const int number = zone(row).approval.batch;
    const auto index = m_ledger->batchIndex(number);
    return isOfPilotZones() || !index ? formatInteger(number, language())
                                      : m_ledger->batches()[*index].title.in(language());
}

BilingualText ZoneTableModel::provinceText(int row, int column) const
{
    const Province* province = m_ledger->province(zone(row).province);
    if (!province)
        return {};
    return column == Region ? province->region : province->name;
}

QVariant ZoneTableModel::valueAt(int row, int column) const
{
    switch (column) {
    case BatchColumn:
        return zone(row).approval.batch;
    case ApprovedOn:
        return dateOrNothing(zone(row).approval.approvedOn);
    case AnnouncedOn:
        return dateOrNothing(zone(row).approval.announcedOn);
    case RevokedOn:
        return zone(row).revocation ? dateOrNothing(zone(row).revocation->revokedOn) : QVariant();
    case Figures:
        return m_figureCounts[static_cast<size_t>(row)];
    case Told:
        return toldValue(zone(row));
    default:
        return textAt(row, column);
    }
}

QString ZoneTableModel::textAt(int row, int column) const
{
    switch (column) {
    case Name:
        return zone(row).name.in(language());
    case OtherName:
        return zone(row).name.in(other(language()));
    case Status:
        return statusText(m_status[static_cast<size_t>(row)]);
    case ProvinceColumn:
    case Region:
        return provinceText(row, column).in(language());
    case Level:
        return levelText(zone(row).level);
    case Document:
        return zone(row).approval.document;
    case Code:
        return zone(row).adcode.value;
    case Told:
        return zone(row).told ? zone(row).told->text : QString();
    case BatchColumn:
        return batchText(row);
    case Figures:
        return formatInteger(valueAt(row, column).toInt(), language());
    default:
        return formatShortDate(valueAt(row, column).toDate(), language());
    }
}

QString ZoneTableModel::filterTextAt(int row, int column) const
{
    if (column == ProvinceColumn || column == Region) {
        const BilingualText text = provinceText(row, column);
        return text.zh + QLatin1Char('\n') + text.en;
    }
    const QVariant value = valueAt(row, column);
    if (value.typeId() == QMetaType::QDate)
        return textAt(row, column) + QLatin1Char('\n') + value.toDate().toString(Qt::ISODate);
    return textAt(row, column);
}

bool ZoneTableModel::isQuiet(int row, int column) const
{
    return column == OtherName ||
           (column == Status && m_status[static_cast<size_t>(row)] != ZoneStatus::InForce);
}

} // namespace zoneatlas
