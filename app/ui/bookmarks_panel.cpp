// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks_panel.h"

#include "session/bookmarks.h"
#include "session/tour.h"
#include "ui/app_style.h"
#include "ui/bookmarks_text.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zoneatlas {

namespace {

constexpr int kMaxHoldS = 60;

} // namespace

BookmarksPanel::BookmarksPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel)
    , m_add(new QPushButton)
    , m_tour(new QPushButton)
    , m_slides(new QPushButton)
    , m_hold(new QSpinBox)
{
    makeList();
    m_hint->setWordWrap(true);
    m_hint->setFont(style::smallFont());
    m_hold->setRange(1, kMaxHoldS);
    m_hold->setValue(Tour::kUsualHoldMs / 1000);
    auto* tourRow = new QHBoxLayout;
    tourRow->addWidget(m_tour, 1);
    tourRow->addWidget(m_hold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx);
    layout->setSpacing(style::kGridPx / 2);
    layout->addWidget(m_add);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(tourRow);
    layout->addWidget(m_slides);
    connect(m_add, &QPushButton::clicked, this, &BookmarksPanel::addRequested);
    connect(m_tour, &QPushButton::clicked, this, &BookmarksPanel::tourToggled);
    connect(m_slides, &QPushButton::clicked, this, &BookmarksPanel::slidesRequested);
    // Queued: the list is filled anew, which must not happen while it still handles the event.
    connect(&session.bookmarks(), &BookmarkList::changed, this, &BookmarksPanel::follow,
            Qt::QueuedConnection);
    connect(&session, &Session::languageChanged, this, &BookmarksPanel::refill);
    retranslate();
    refill();
}

void BookmarksPanel::makeList()
{
    m_list = new QListWidget;
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(style::kGridPx / 4);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit chosen(static_cast<size_t>(m_list->row(item))); });
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { takeName(m_list->row(item)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &BookmarksPanel::showMenu);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int before) {
                const int to = before > from ? before - 1 : before;
                m_session.bookmarks().move(static_cast<size_t>(from), static_cast<size_t>(to));
            });
}

int BookmarksPanel::holdMs() const
{
    return m_hold->value() * 1000;
}

void BookmarksPanel::setTourRunning(bool isRunning)
{
    m_isTourRunning = isRunning;
    retranslate();
}

void BookmarksPanel::setHere(size_t index)
{
    m_list->setCurrentRow(static_cast<int>(index));
}

void BookmarksPanel::editName(size_t index)
{
    follow(); // the one just made may not be in it yet
    setHere(index);
    m_list->setFocus();
    m_list->editItem(m_list->item(static_cast<int>(index)));
}

bool BookmarksPanel::showsAll() const
{
    const std::vector<Bookmark>& bookmarks = m_session.bookmarks().bookmarks();
    bool isSame = static_cast<int>(bookmarks.size()) == m_list->count();
    for (int row = 0; isSame && row < m_list->count(); ++row)
        isSame = m_list->item(row)->text() == bookmarks[static_cast<size_t>(row)].name &&
                 m_list->item(row)->toolTip() == bookmarkText(bookmarks[static_cast<size_t>(row)], m_session);
    return isSame;
}

void BookmarksPanel::follow()
{
    if (!showsAll()) // a name that is being typed stays open
        refill();
}

void BookmarksPanel::refill()
{
    const std::vector<Bookmark>& bookmarks = m_session.bookmarks().bookmarks();
    const int current = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const Bookmark& bookmark : bookmarks) {
        auto* item = new QListWidgetItem(bookmark.name, m_list);
        item->setFlags((item->flags() | Qt::ItemIsEditable) & ~Qt::ItemIsDropEnabled);
        item->setToolTip(bookmarkText(bookmark, m_session));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_isFilling = false;
    m_hint->setVisible(bookmarks.empty());
    m_tour->setEnabled(!bookmarks.empty());
    m_slides->setEnabled(!bookmarks.empty());
}

void BookmarksPanel::takeName(int row)
{
    if (m_isFilling)
        return;
    const auto index = static_cast<size_t>(row);
    m_session.bookmarks().rename(index, m_list->item(row)->text());
    m_isFilling = true; // a blank name was not taken: the old one shows again
    m_list->item(row)->setText(m_session.bookmarks().bookmarks()[index].name);
    m_isFilling = false;
}

bool BookmarksPanel::eventFilter(QObject* receiver, QEvent* event)
{
    if (receiver != m_list || event->type() != QEvent::KeyPress || m_list->currentRow() < 0)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    return handleListKey(key.key(), key.modifiers());
}

bool BookmarksPanel::handleListKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    const bool isMoving = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isMoving && (key == Qt::Key_Up || key == Qt::Key_Down))
        moveBy(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit chosen(row);
    else if (key == Qt::Key_Delete)
        m_session.bookmarks().remove(row);
    else
        return false;
    return true;
}

void BookmarksPanel::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (to < 0 || to >= m_list->count())
        return;
    m_session.bookmarks().move(static_cast<size_t>(from), static_cast<size_t>(to));
    m_list->setCurrentRow(to);
}

void BookmarksPanel::showMenu(QPoint at)
{
    const QListWidgetItem* item = m_list->itemAt(at);
    if (!item)
        return;
    const int row = m_list->row(item);
    QMenu menu;
    menu.addAction(tr("Go there"), this, [this, row] { emit chosen(static_cast<size_t>(row)); });
    menu.addAction(tr("Rename"), this, [this, row] { m_list->editItem(m_list->item(row)); });
    menu.addAction(tr("Delete"), this,
                   [this, row] { m_session.bookmarks().remove(static_cast<size_t>(row)); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void BookmarksPanel::retranslate()
{
    m_list->setAccessibleName(tr("Bookmarks"));
    m_hint->setText(tr("A bookmark keeps what you look at: place, date, selection and filters."));
    m_add->setText(tr("Bookmark this view"));
    m_tour->setText(m_isTourRunning ? tr("Stop the tour") : tr("Play tour"));
    m_slides->setText(tr("Export as slides…"));
    m_hold->setSuffix(QStringLiteral(" ") + tr("s", "seconds"));
    m_hold->setToolTip(tr("How long the tour stays at each bookmark"));
    m_hold->setAccessibleName(m_hold->toolTip());
}

void BookmarksPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zoneatlas
