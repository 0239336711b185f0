// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues_panel.h"

#include "core/error_text.h"
#include "ui/app_style.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>

namespace zoneatlas {

namespace {

enum Column
{
    FileColumn,
    RowColumn,
    FieldColumn,
    TextColumn,
    ColumnCount
};

} // namespace

IssuesPanel::IssuesPanel(Session& session, QWidget* parent)
    : QTableWidget(parent)
    , m_session(session)
{
    setColumnCount(ColumnCount);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(&session, &Session::projectChanged, this, &IssuesPanel::refill);
    connect(&session, &Session::languageChanged, this, &IssuesPanel::refill);
    refill();
}

void IssuesPanel::refill()
{
    setAccessibleName(tr("Issues"));
    setHorizontalHeaderLabels({tr("File"), tr("Row"), tr("Column"), tr("What is wrong, and what was done")});
    const IssueLog& issues = m_session.project().issues;
    setRowCount(static_cast<int>(issues.size()));
    for (size_t i = 0; i < issues.size(); ++i)
        addRow(static_cast<int>(i), issues[i]);
    for (const int column : {FileColumn, RowColumn, FieldColumn})
        resizeColumnToContents(column);
}

void IssuesPanel::addRow(int row, const Issue& issue)
{
    const Error& problem = issue.problem;
    const auto put = [this, row](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        setItem(row, column, item);
    };
    put(FileColumn, QFileInfo(problem.file).fileName());
    put(RowColumn, problem.row ? QString::number(*problem.row) : QString());
    put(FieldColumn, problem.field);
    put(TextColumn, issueText(issue));
    item(row, FileColumn)->setToolTip(problem.file);
}

QString IssuesPanel::selectedText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << item(row, column)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void IssuesPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedText());
    else
        QTableWidget::keyPressEvent(event);
}

void IssuesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QTableWidget::changeEvent(event);
}

} // namespace zoneatlas
