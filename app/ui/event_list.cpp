// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_list.h"

#include "ui/app_style.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace zoneatlas {

EventList::EventList(Session& session, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(session)
{
    setModel(&m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::kGridPx);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::clicked, this, &EventList::goTo);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EventList::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventList::showCurrent);
    retranslate();
}

void EventList::goTo(const QModelIndex& index)
{
    if (index.isValid())
        m_session.time().setDate(m_model.event(index.row()).date);
}

void EventList::showCurrent()
{
    const std::optional<int> row = m_model.currentRow();
    if (!row) {
        clearSelection();
        return;
    }
    selectRow(*row);
    scrollTo(m_model.index(*row, 0));
}

void EventList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goTo(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void EventList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void EventList::retranslate()
{
    setAccessibleName(tr("Events"));
    m_model.reset();
    for (int column = 0; column < EventListModel::DocumentColumn; ++column)
        resizeColumnToContents(column);
}

} // namespace zoneatlas
