// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_list_model.h"

#include "core/text_format.h"
#include "ui/app_style.h"

#include <QStringList>

#include <algorithm>

namespace zoneatlas {

EventListModel::EventListModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session.time(), &TimeController::viewChanged, this, &EventListModel::followDate);
    connect(&session.filter(), &FilterState::filterChanged, this, &EventListModel::reset);
    connect(&session, &Session::projectChanged, this, &EventListModel::reset);
    connect(&session, &Session::languageChanged, this, &EventListModel::reset);
    reset();
}

void EventListModel::reset()
{
    beginResetModel();
    m_events = eventsOf(*m_session.project().ledger, m_session.scope());
    m_current = rowAtDate();
    endResetModel();
}

std::optional<int> EventListModel::rowAtDate() const
{
    const QDate day = m_session.time().date();
    const auto after =
        std::upper_bound(m_events.begin(), m_events.end(), day,
                         [](QDate wanted, const LedgerEvent& event) { return wanted < event.date; });
    return after == m_events.begin() ? std::nullopt
                                     : std::optional(static_cast<int>(after - m_events.begin()) - 1);
}

void EventListModel::followDate()
{
    const std::optional<int> now = rowAtDate();
    if (now == m_current)
        return;
    const int last = static_cast<int>(m_events.size()) - 1;
    const int from = std::clamp(std::min(now.value_or(0), m_current.value_or(0)), 0, last);
    const int to = std::clamp(std::max(now.value_or(0), m_current.value_or(0)), 0, last);
    m_current = now;
    emit dataChanged(index(from, 0), index(to, ColumnCount - 1),
                     {Qt::DisplayRole, Qt::FontRole, Qt::ForegroundRole});
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isCurrent = m_current == index.row();
    switch (role) {
    case Qt::DisplayRole: {
        // Marked by a sign besides the weight of its letters.
        const QString mark = isCurrent && index.column() == DateColumn ? QStringLiteral("▸ ") : QString();
        return mark + textOf(event(index.row()), index.column());
    }
    case Qt::ToolTipRole:
        return index.column() == ChangeColumn ? textOf(event(index.row()), ChangeColumn) : QVariant();
    case Qt::FontRole: {
        QFont font = style::bodyFont();
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return index.row() > m_current.value_or(-1) ? style::kQuietText : style::kText;
    default:
        return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Date"), tr("Event"), tr("Change"), tr("In force after it"), tr("Document")};
    return titles.value(section);
}

QString EventListModel::textOf(const LedgerEvent& event, int column) const
{
    switch (column) {
    case DateColumn:
        return formatShortDate(event.date, m_session.language());
    case EventColumn:
        return eventText(event);
    case ChangeColumn:
        return changeText(event);
    case TotalColumn:
        if (event.provincesCovered == 0)
            return QString::number(event.inForce);
        return event.provincesCovered == 1
                   ? tr("%1 in 1 province").arg(event.inForce)
                   : tr("%1 in %2 provinces").arg(event.inForce).arg(event.provincesCovered);
    default:
        return event.document;
    }
}

QString EventListModel::eventText(const LedgerEvent& event) const
{
    return event.batch ? batchName(*m_session.project().ledger, *event.batch, m_session.language())
                       : tr("Revocation");
}

/// "+16 zones in 14 provinces; −3: Haikou, Sanya, Alashankou".
QString EventListModel::changeText(const LedgerEvent& event) const
{
    const auto approved = static_cast<int>(event.approved.size());
    QStringList parts;
    if (approved == 1)
        parts << tr("+1 zone");
    else if (approved > 1 && event.provincesApproved == 0)
        parts << tr("+%1 zones").arg(approved);
    else if (approved > 1 && event.provincesApproved == 1)
        parts << tr("+%1 zones in 1 province").arg(approved);
    else if (approved > 1)
        parts << tr("+%1 zones in %2 provinces").arg(approved).arg(event.provincesApproved);
    if (!event.revoked.empty()) {
        QStringList names;
        for (const size_t i : event.revoked)
            names << m_session.project().ledger->zones()[i].name.in(m_session.language());
        parts << tr("−%1: %2").arg(event.revoked.size()).arg(names.join(tr(", ")));
    }
    return parts.join(tr("; "));
}

} // namespace zoneatlas
