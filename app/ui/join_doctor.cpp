// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/join_doctor.h"

#include "session/join_text.h"
#include "ui/app_style.h"
#include "ui/field_layout.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zoneatlas {

namespace {

constexpr QSize kUsualSize(900, 560);
constexpr int kPlaceColumn = 0;
constexpr int kRowColumn = 1;
constexpr int kChoiceColumn = 2;
constexpr qsizetype kMostPlaces =
    300; ///< nobody matches more by hand, and each has its own list to choose from

QVBoxLayout* titled(const QString& title, QWidget* content)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(title);
    label->setBuddy(content);
    column->addWidget(label);
    column->addWidget(content, 1);
    return column;
}

QWidget* side(const QString& title, QWidget* content)
{
    auto* widget = new QWidget;
    widget->setLayout(titled(title, content));
    return widget;
}

} // namespace

JoinDoctor::JoinDoctor(const JoinReport& report, QWidget* parent)
    : QDialog(parent)
    , m_report(report)
    , m_places(new QTableWidget)
    , m_boundaries(new QListWidget)
{
    setWindowTitle(tr("Match places"));
    fillPlaces();
    fillBoundaries();
    auto* sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(side(placesTitle(), m_places));
    sides->addWidget(side(tr("Boundaries without a place: %1").arg(m_report.result.unmatchedTargets.size()),
                          m_boundaries));
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Match"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHint(joinSummary(m_report)));
    column->addWidget(sides, 1);
    column->addWidget(makeHint(tr("What you choose is kept with the project; the file stays as it is.")));
    column->addWidget(buttons);
    resize(kUsualSize);
}

QString JoinDoctor::placesTitle() const
{
    const size_t shown = m_keys.size();
    return m_openKeys > shown ? tr("Places without a boundary: the first %1 of %2").arg(shown).arg(m_openKeys)
                              : tr("Places without a boundary: %1").arg(shown);
}

void JoinDoctor::fillPlaces()
{
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setColumnCount(kChoiceColumn + 1);
    m_places->setHorizontalHeaderLabels({tr("Place"), tr("Row"), tr("Boundary")});
    m_places->verticalHeader()->hide();
    m_places->horizontalHeader()->setSectionResizeMode(kChoiceColumn, QHeaderView::Stretch);
    QSet<QString> known;
    for (size_t i = 0; i < m_report.rows.size(); ++i) {
        const QString key = m_report.rows[i].key();
        if (!m_report.result.rows[i].isOpen() || known.contains(key))
            continue;
        known.insert(key);
        if (known.size() > kMostPlaces)
            continue;
        const int row = m_places->rowCount();
        m_places->insertRow(row);
        for (const auto& [column, text] :
             {std::pair{kPlaceColumn, key}, std::pair{kRowColumn, QString::number(m_report.lines[i])}}) {
            auto* item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(openText(m_report, i));
            m_places->setItem(row, column, item);
        }
        m_places->setCellWidget(row, kChoiceColumn, makeChoice(m_report.result.rows[i]));
        m_keys.push_back(key);
    }
    m_openKeys = size_t(known.size());
    m_places->resizeColumnToContents(kPlaceColumn);
}

QComboBox* JoinDoctor::makeChoice(const JoinedRow& row) const
{
    auto* choice = new QComboBox;
    choice->addItem(tr("— open —"));
    const auto add = [this, choice](size_t target) {
        choice->addItem(targetText(m_report.targets[target]), m_report.targets[target].code);
    };
    for (const JoinProposal& proposal : row.proposals)
        add(proposal.target);
    choice->addItem(tr("None, leave it out"), QString());
    choice->insertSeparator(choice->count());
    for (size_t i = 0; i < m_report.targets.size(); ++i)
        add(i);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    return choice;
}

void JoinDoctor::fillBoundaries()
{
    m_boundaries->setObjectName(QStringLiteral("boundaries"));
    for (const size_t target : m_report.result.unmatchedTargets)
        m_boundaries->addItem(targetText(m_report.targets[target]));
}

std::map<QString, QString> JoinDoctor::decisions() const
{
    std::map<QString, QString> decisions;
    for (size_t row = 0; row < m_keys.size(); ++row) {
        const auto* choice = qobject_cast<QComboBox*>(m_places->cellWidget(int(row), kChoiceColumn));
        // Text that was typed and is none of the choices decides nothing.
        const int index = choice->findText(choice->currentText());
        if (index > 0)
            decisions.emplace(m_keys[row], choice->itemData(index).toString());
    }
    return decisions;
}

} // namespace zoneatlas
