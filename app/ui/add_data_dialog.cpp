// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add_data_dialog.h"

#include "core/error_text.h"
#include "data/shapefile_parts.h"
#include "session/database_passwords.h"
#include "session/figure_text.h"
#include "session/join_text.h"
#include "ui/app_style.h"
#include "ui/field_layout.h"
#include "ui/join_doctor.h"
#include "ui/password_dialog.h"
#include "ui/source_form.h"
#include "ui/source_preview.h"
#include "ui/source_reading.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>

namespace zoneatlas {

namespace {

constexpr QSize kUsualSize(1080, 660);
constexpr double kMostOfScreen = 0.92;
constexpr int kFormPx = 340;
constexpr int kProblemsPx = 96;

} // namespace

AddDataDialog::AddDataDialog(const DataSource& source, Surroundings surroundings, QWidget* parent)
    : QDialog(parent)
    , m_passwords(surroundings.passwords)
    , m_source(source)
    , m_reading(new SourceReading(std::move(surroundings.boundaries), this))
    , m_form(new SourceForm)
    , m_preview(new SourcePreview(this))
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Add data: %1").arg(sourceName(source.path)));
    QPushButton* add = m_buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("add"));
    add->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kFormPx);
    scroll->setWidget(m_form);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(2 * style::kGridPx);
    parts->addWidget(scroll);
    parts->addWidget(makeSide(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addWidget(m_buttons);
    connect(m_form, &SourceForm::readingChanged, this, &AddDataDialog::readAgain);
    connect(m_form, &SourceForm::fieldsChanged, this, &AddDataDialog::reassignFields);
    connect(m_form, &SourceForm::roleChanged, this, &AddDataDialog::reassignFields);
    connect(m_reading, &SourceReading::finished, this, &AddDataDialog::take);
    connect(m_reading, &SourceReading::failed, this, &AddDataDialog::showFailure);
    connect(m_reading, &SourceReading::progressed, this,
            [this](double share) { m_state->setText(tr("Reading… %1 %").arg(int(share * 100))); });
    resize(kUsualSize.boundedTo(screen()->availableSize() * kMostOfScreen));
    showFacts();
    read();
}

QWidget* AddDataDialog::makeSide()
{
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_rows = new QTableView;
    m_rows->setModel(m_preview);
    m_rows->setFont(style::smallFont());
    m_rows->verticalHeader()->setDefaultSectionSize(3 * style::kGridPx);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_join = new QLabel;
    m_join->setWordWrap(true);
    m_match = new QPushButton(tr("Match places…"));
    m_match->setObjectName(QStringLiteral("match"));
    m_writeCodePage = new QPushButton(tr("Write .cpg file"));
    m_writeCodePage->setObjectName(QStringLiteral("write-cpg"));
    m_writeCodePage->setToolTip(tr("So that other programs read the text right too"));
    m_problems = new QListWidget;
    m_problems->setFont(style::smallFont());
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(kProblemsPx);
    connect(m_match, &QPushButton::clicked, this, &AddDataDialog::matchPlaces);
    connect(m_writeCodePage, &QPushButton::clicked, this, &AddDataDialog::writeCodePageFile);
    auto* joinLine = new QHBoxLayout;
    joinLine->addWidget(m_join, 1);
    joinLine->addWidget(m_writeCodePage);
    joinLine->addWidget(m_match);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_rows, 1);
    column->addLayout(joinLine);
    column->addWidget(m_problems);
    return side;
}

void AddDataDialog::readAgain()
{
    m_source = m_form->chosen(m_source);
    read();
}

void AddDataDialog::read()
{
    if (isDatabaseAddress(m_source.path))
        if (const QString known = m_passwords.of(m_source.path); !known.isEmpty())
            m_source.password = known;
    m_state->setText(tr("Reading…"));
    m_reading->read(m_source, m_form->chosenRole());
}

void AddDataDialog::reassignFields()
{
    m_source = m_form->chosen(m_source);
    if (!m_facts)
        return;
    m_buttons->findChild<QPushButton*>(QStringLiteral("add"))->setEnabled(false); // until it is known again
    m_reading->reassign(m_facts, m_source, m_form->chosenRole());
}

void AddDataDialog::take(const std::shared_ptr<SourceFacts>& facts)
{
    m_facts = facts;
    m_source.layer = facts->source.layer;
    m_form->show(*m_facts);
    showFacts();
}

void AddDataDialog::showFailure(const Error& error)
{
    m_facts.reset();
    showFacts();
    m_state->setText(errorText(error));
    if (error.code == ErrorCode::PasswordNeeded && askForPassword(*this, error, m_passwords))
        read();
}

void AddDataDialog::showFacts()
{
    m_preview->setFacts(m_facts);
    m_problems->clear();
    m_writeCodePage->hide();
    if (m_facts) {
        m_form->show(*m_facts);
        const Table& table = m_facts->records.table;
        m_state->setText(stateText());
        m_rows->resizeColumnsToContents();
        for (const Issue& issue : problemsOf(*m_facts))
            addProblem(issueText(issue));
        const EncodingDecision& encoding = table.encoding;
        const bool isShapefile = m_source.path.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive);
        m_writeCodePage->setVisible(isShapefile && (!encoding.isSure() || !m_source.encoding.isEmpty()));
    }
    m_buttons->findChild<QPushButton*>(QStringLiteral("add"))->setEnabled(m_facts && !lacksPlace());
    m_problems->setVisible(m_problems->count() > 0);
    showJoin();
}

/// Boundaries are nothing without their places, and other data nothing when not one of theirs is found.
bool AddDataDialog::lacksPlace() const
{
    if (m_form->role() == SourceRole::Prefectures)
        return unplacedOf(*m_facts) != nullptr;
    const auto& join = m_facts->join;
    return join && !join->rows.empty() && join->result.openCount() == join->rows.size();
}

/// Where it is, what it is, how much of it there is.
QString AddDataDialog::stateText() const
{
    const Records& records = m_facts->records;
    const QString place = isDatabaseAddress(m_source.path) ? databaseName(m_source.path)
                                                           : QDir::toNativeSeparators(m_source.path);
    const int rows = int(records.table.rows.size());
    const QString size =
        records.rowsThere
            ? tr("the first %1 of %2 rows; added, all are read").arg(rows).arg(*records.rowsThere)
            : tr("%n row(s)", nullptr, rows);
    return QStringList{place, records.table.driver, size}.join(QStringLiteral(" · "));
}

/// Long ones are cut in the list.
void AddDataDialog::addProblem(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_problems);
    item->setToolTip(text);
}

void AddDataDialog::showJoin()
{
    const bool hasPlaces = m_facts && m_facts->join;
    QStringList lines;
    if (hasPlaces)
        lines << tr("Places found: %1").arg(joinSummary(*m_facts->join));
    const bool hasShapes = m_facts && (m_facts->records.kind == GeometryKind::Polygons ||
                                       m_facts->records.kind == GeometryKind::Lines);
    if (hasShapes && m_form->role() == SourceRole::Zones)
        lines << tr(
            "Shapes are shown as points in their middle; as boundaries or an overlay they are drawn whole");
    if (m_facts && m_facts->rowsLeftOut > 0)
        lines << tr("%n row(s) would be left out, see below", nullptr, int(m_facts->rowsLeftOut));
    for (const MeasureSummary& summary :
         m_facts ? summaryOf(m_facts->figures) : std::vector<MeasureSummary>())
        lines << summaryText(summary);
    constexpr qsizetype kMostLines = 4;
    if (lines.size() > kMostLines)
        lines = lines.mid(0, kMostLines - 1)
                << tr("%n more measure(s)", nullptr, int(lines.size() - kMostLines + 1));
    m_join->setText(lines.join(u'\n'));
    m_match->setVisible(hasPlaces && m_facts->join->result.openCount() > 0);
}

void AddDataDialog::matchPlaces()
{
    JoinDoctor doctor(*m_facts->join, this);
    if (doctor.exec() != QDialog::Accepted)
        return;
    for (const auto& [key, code] : doctor.decisions())
        m_source.joins[key] = code;
    reassignFields();
}

void AddDataDialog::writeCodePageFile()
{
    const Outcome outcome = writeCodePage(m_source.path, m_facts->records.table.encoding.encoding);
    if (!outcome) {
        addProblem(errorText(outcome.error()));
        m_problems->scrollToBottom();
        m_problems->show();
        return;
    }
    m_source.encoding.clear();
    read();
}

ProjectSources AddDataDialog::applied(ProjectSources sources) const
{
    const SourceRole role = m_form->role();
    sources.of(role) = m_source;
    if (role == SourceRole::Prefectures)
        sources.provinces = {};
    if (role != SourceRole::Trade)
        sources.crsId.clear();
    return sources;
}

} // namespace zoneatlas
