// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_table_view.h"

#include "ui/app_style.h"
#include "ui/filter_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kRowHeightPx = 5 * style::kGridPx / 2;
constexpr QColor kSelectedRow{0xF9, 0xDD, 0xE8}; ///< the accent, light enough to read on

QString tableStyle()
{
    return QStringLiteral("QTableView { selection-background-color: %1; selection-color: %2; }"
                          " QTableView::item { border: none; padding: 0 %3px; }"
                          " QLineEdit { border: none; border-bottom: 1px solid %4; background: %5;"
                          " padding: 1px 4px; }")
        .arg(kSelectedRow.name(), style::kText.name())
        .arg(style::kGridPx)
        .arg(style::kHairline.name(), style::kGround.name());
}

/// Rows that follow one another are one range: the view is quick with few of them.
QItemSelection rowRanges(std::vector<int> rows, const QAbstractItemModel& model)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection ranges;
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        ranges.select(model.index(rows[begin], 0), model.index(rows[end - 1], model.columnCount() - 1));
        begin = end;
    }
    return ranges;
}

} // namespace

ItemTableView::ItemTableView(Session& session, ItemTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_proxy(new ItemTableProxy(session, model, this))
    , m_header(new FilterHeader(this))
{
    connectProxy(); // before the selection model does: see there
    setHorizontalHeader(m_header);
    setModel(m_proxy);
    setUpHeader();
    setStyleSheet(tableStyle());
    setFont(style::smallFont());
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableView::activated, this, &ItemTableView::zoomRequested);
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex& at) { m_session.selection().hover(m_proxy->itemAt(at)); });
    connect(this, &QWidget::customContextMenuRequested, this, &ItemTableView::showRowMenu);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &ItemTableView::followSelection);
    followSelection();
}

void ItemTableView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeightPx);
    m_header->makeFields();
    showColumnsOfData();
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ItemTableView::showColumnsOfData);
    sortByColumn(-1, Qt::AscendingOrder); // as in the project
    fitColumns();
    connect(m_header, &FilterHeader::filterEdited, m_proxy, &ItemTableProxy::setColumnFilter);
    connect(m_header, &QWidget::customContextMenuRequested, this, &ItemTableView::showColumnMenu);
}

/// Other data may have other columns worth showing. What somebody hid or showed stays else.
void ItemTableView::showColumnsOfData()
{
    m_isShownAtFirst.resize(static_cast<size_t>(m_proxy->columnCount()));
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const bool isShown = m_proxy->items().isShownAtFirst(column);
        std::optional<bool>& before = m_isShownAtFirst[static_cast<size_t>(column)];
        if (before != isShown)
            setColumnHidden(column, !isShown);
        before = isShown;
    }
}

/// Rows that a filter takes away are deselected by Qt. That is nobody's choice: the session keeps them, and
/// they are selected again when they come back.
void ItemTableView::connectProxy()
{
    const auto begin = [this] { m_isFollowing = true; };
    const auto end = [this] {
        m_isFollowing = false;
        followSelection();
    };
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, end, Qt::QueuedConnection);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ItemTableView::fitColumns, Qt::QueuedConnection);
}

void ItemTableView::fitColumns()
{
    if (m_hasWidths || m_proxy->rowCount() == 0)
        return;
    resizeColumnsToContents();
    m_hasWidths = true;
}

void ItemTableView::followSelection()
{
    if (m_isFollowing || !selectionModel())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const Selection& selection = m_session.selection().selection();
    std::vector<int> rows;
    const auto add = [&](const AtlasItem& item) {
        if (const QModelIndex index = m_proxy->indexOf(item); index.isValid())
            rows.push_back(index.row());
    };
    for (const ZoneId& zone : selection.zones)
        add(zone);
    for (const ProvinceCode& province : selection.provinces)
        add(province);
    selectionModel()->select(rowRanges(std::move(rows), *m_proxy), QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = selection.current ? m_proxy->indexOf(*selection.current) : QModelIndex();
    if (!current.isValid() || current.row() == currentIndex().row())
        return;
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    scrollTo(current);
}

void ItemTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isFollowing)
        tellSelection();
}

void ItemTableView::tellSelection()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    Selection next;
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
        // What has no row here is added to, not replaced.
        next = m_session.selection().selection();
        const auto hasRow = [this](const auto& id) { return m_proxy->indexOf(id).isValid(); };
        next.zones.removeIf(hasRow);
        next.provinces.removeIf(hasRow);
    }
    for (const int row : selectedRows()) {
        const AtlasItem item = m_proxy->itemAt(m_proxy->index(row, 0));
        if (const auto* zone = std::get_if<ZoneId>(&item))
            next.zones.insert(*zone);
        else if (const auto* province = std::get_if<ProvinceCode>(&item))
            next.provinces.insert(*province);
    }
    next.current = currentIndex().isValid() ? std::optional(m_proxy->itemAt(currentIndex())) : std::nullopt;
    m_session.selection().setSelection(std::move(next));
}

std::vector<int> ItemTableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<int> ItemTableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QString ItemTableView::selectedText() const
{
    const std::vector<int> columns = shownColumns();
    std::vector<int> rows = selectedRows();
    for (int row = 0; rows.empty() && row < m_proxy->rowCount(); ++row)
        rows.push_back(row);
    QStringList cells;
    for (const int column : columns)
        cells << m_proxy->headerData(column, Qt::Horizontal).toString();
    QStringList lines{cells.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << m_proxy->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

OutputTable ItemTableView::shownTable(const QString& name) const
{
    OutputTable table{name, {}, {}};
    const std::vector<int> columns = shownColumns();
    for (const int column : columns)
        table.columns << m_proxy->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QVariantList cells;
        for (const int column : columns)
            cells << m_proxy->index(row, column).data(ValueRole);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void ItemTableView::copy()
{
    QGuiApplication::clipboard()->setText(selectedText());
}

QByteArray ItemTableView::saveColumns() const
{
    return m_header->saveState();
}

void ItemTableView::restoreColumns(const QByteArray& state)
{
    m_header->restoreState(state);
    m_hasWidths = true;
    m_header->placeFields();
}

void ItemTableView::retranslate()
{
    m_header->retranslate();
}

void ItemTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape)
        m_session.selection().clear();
    else
        QTableView::keyPressEvent(event);
}

bool ItemTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_session.selection().hover(std::nullopt);
    return QTableView::viewportEvent(event);
}

void ItemTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->placeFields();
}

void ItemTableView::showColumnMenu(QPoint at)
{
    QMenu menu;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        QAction* entry = menu.addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(entry, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            m_header->placeFields();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Order of approval"), this, [this] { sortByColumn(-1, Qt::AscendingOrder); });
    menu.addAction(tr("Clear the filters"), m_header, &FilterHeader::clearFields);
    menu.exec(m_header->mapToGlobal(at));
}

void ItemTableView::showRowMenu(QPoint at)
{
    QMenu menu;
    menu.addAction(tr("Zoom to selection"), this, &ItemTableView::zoomRequested);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &ItemTableView::copy);
    menu.exec(viewport()->mapToGlobal(at));
}

} // namespace zoneatlas
