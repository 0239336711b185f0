// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_list.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kWidthPx = 160; ///< it grows with the form

} // namespace

ChartList::ChartList(QWidget* parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag a chart to change the order, or press Alt+Up and Alt+Down."));
    for (const ChartKind kind : chartKinds())
        addRow(kind, false);
    connect(this, &QListWidget::itemChanged, this, &ChartList::changed);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ChartList::changed);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &ChartList::changed);
}

void ChartList::addRow(ChartKind kind, bool isChecked)
{
    auto* row = new QListWidgetItem(chartName(kind), this);
    row->setData(Qt::UserRole, static_cast<int>(kind));
    row->setFlags((row->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    row->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

std::vector<ChartKind> ChartList::kinds() const
{
    std::vector<ChartKind> kinds;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            kinds.push_back(static_cast<ChartKind>(item(i)->data(Qt::UserRole).toInt()));
    return kinds;
}

void ChartList::setKinds(const std::vector<ChartKind>& wanted)
{
    if (wanted == kinds())
        return; // the others keep their places too
    const QSignalBlocker block(this);
    clear();
    for (const ChartKind kind : wanted)
        addRow(kind, true);
    for (const ChartKind kind : chartKinds())
        if (std::find(wanted.begin(), wanted.end(), kind) == wanted.end())
            addRow(kind, false);
}

QSize ChartList::sizeHint() const
{
    return {kWidthPx, count() * sizeHintForRow(0) + 2 * frameWidth()};
}

void ChartList::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers().testFlag(Qt::AltModifier))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void ChartList::moveCurrent(int by)
{
    const int to = currentRow() + by;
    if (currentRow() < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(currentRow()));
    setCurrentRow(to);
    emit changed();
}

} // namespace zoneatlas
