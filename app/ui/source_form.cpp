// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_form.h"

#include "core/source_text.h"
#include "ui/app_style.h"
#include "ui/field_layout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace zoneatlas {

namespace {

constexpr std::array kRoles{SourceRole::Zones, SourceRole::Prefectures, SourceRole::Trade};
constexpr std::array kFieldRoles{
    FieldRole::Date, FieldRole::EndDate,  FieldRole::Name,      FieldRole::NameZh,  FieldRole::NameEn,
    FieldRole::Code, FieldRole::Province, FieldRole::Year,      FieldRole::Measure, FieldRole::Value,
    FieldRole::Unit, FieldRole::Group,    FieldRole::Longitude, FieldRole::Latitude};

/// Boundaries have no dates and are shapes themselves; figures have years and units.
bool isOf(SourceRole source, FieldRole role)
{
    switch (role) {
    case FieldRole::Name:
    case FieldRole::NameZh:
    case FieldRole::NameEn:
    case FieldRole::Code:
    case FieldRole::Province:
        return true;
    case FieldRole::Year:
    case FieldRole::Measure:
    case FieldRole::Unit:
        return source == SourceRole::Trade;
    case FieldRole::Value:
    case FieldRole::Longitude:
    case FieldRole::Latitude:
        return source != SourceRole::Prefectures;
    default:
        return source == SourceRole::Zones;
    }
}

QStringList usualSystems()
{
    return {QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:4490"), QStringLiteral("EPSG:3857"),
            QStringLiteral("china-albers")};
}

void select(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * style::kGridPx);
    addReadingFields();
    addRoleFields();
    alignLabels(*column);
    column->addStretch(1);
}

void SourceForm::addReadingFields()
{
    QFormLayout* form = m_readingRows = makeFieldGroup(tr("How it is read"));
    const auto addBox = [form](const QString& label, const char* name) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        form->addRow(label, box);
        return box;
    };
    m_role = addBox(tr("What it is"), "role");
    for (const SourceRole role : kRoles)
        m_role->addItem(sourceRoleText(role), int(role));
    m_layer = addBox(tr("Layer"), "layer");
    m_encoding = addBox(tr("Encoding"), "encoding");
    m_encodingReason = makeHint(QString());
    form->addRow(QString(), m_encodingReason);
    m_crs = addBox(tr("Coordinates"), "crs");
    m_crs->setEditable(true);
    addWritingFields(*form);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_role, &QComboBox::activated, this, [this] {
        m_isRoleChosen = true;
        emit roleChanged();
    });
    for (QComboBox* box : {m_layer, m_encoding, m_crs})
        connect(box, &QComboBox::activated, this, &SourceForm::readingChanged);
}

/// How rows and dates are written.
void SourceForm::addWritingFields(QFormLayout& form)
{
    constexpr int kMostRows = 99;
    m_headingRow = new QSpinBox;
    m_headingRow->setObjectName(QStringLiteral("heading-row"));
    m_headingRow->setRange(0, kMostRows);
    m_headingRow->setSpecialValueText(tr("found by itself"));
    m_headingRow->setKeyboardTracking(false);
    form.addRow(tr("Headings in row"), m_headingRow);
    connect(m_headingRow, &QSpinBox::valueChanged, this, &SourceForm::readingChanged);
    m_dateOrder = new QComboBox;
    m_dateOrder->setObjectName(QStringLiteral("date-order"));
    m_dateOrder->addItem(tr("as the dates tell"));
    m_dateOrder->addItem(tr("day first: 31/12/2015"), int(DateOrder::DayFirst));
    m_dateOrder->addItem(tr("month first: 12/31/2015"), int(DateOrder::MonthFirst));
    form.addRow(tr("Dates"), m_dateOrder);
    connect(m_dateOrder, &QComboBox::activated, this, &SourceForm::fieldsChanged);
}

void SourceForm::addRoleFields()
{
    QFormLayout* form = m_fieldRows = makeFieldGroup(tr("Which column tells what"));
    for (const FieldRole role : kFieldRoles) {
        auto* box = new QComboBox;
        box->setObjectName(fieldRoleCode(role));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        form->addRow(fieldRoleText(role), box);
        m_fields.emplace(role, box);
        connect(box, &QComboBox::activated, this, [this, role, box] {
            m_chosenFields[role] = box->currentData().toString();
            emit fieldsChanged();
        });
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void SourceForm::show(const SourceFacts& facts)
{
    if (!m_isRoleChosen)
        select(*m_role, int(facts.likelyRole));
    showReading(facts);
    showFields(facts);
}

void SourceForm::showReading(const SourceFacts& facts)
{
    m_layer->clear();
    m_layer->addItem(tr("the only one"), QString());
    if (!facts.layers.empty())
        m_layer->clear();
    for (const LayerSummary& layer : facts.layers)
        m_layer->addItem(layer.features ? tr("%1 (%2 rows)").arg(layer.name).arg(*layer.features)
                                        : layer.name,
                         layer.name);
    select(*m_layer, facts.records.table.layer);
    m_layer->setEnabled(m_layer->count() > 1);

    const EncodingDecision& encoding = facts.records.table.encoding;
    m_encoding->clear();
    const bool isChosen = encoding.reason == EncodingReason::Chosen;
    m_encoding->addItem(isChosen ? tr("as the file says") : tr("as found: %1").arg(encoding.encoding),
                        QString());
    for (const QString& known : knownEncodings())
        m_encoding->addItem(known, known);
    select(*m_encoding, facts.source.encoding);
    m_encodingReason->setText(encodingReasonText(encoding));

    const QSignalBlocker noSignal(m_crs);
    m_crs->clear();
    const QString found = crsNameOf(facts);
    const UnplacedShapes* unplaced = unplacedOf(facts);
    m_crs->addItem(unplaced                                           ? tr("not known: please choose")
                   : found.isEmpty() || !facts.source.crsId.isEmpty() ? tr("as the file says")
                   : isCrsAssumed(facts)                              ? tr("a guess: %1").arg(found)
                                                                      : tr("as the file says: %1").arg(found),
                   QString());
    for (const QString& id : unplaced ? unplaced->fittingCrs + usualSystems() : usualSystems())
        if (m_crs->findData(id) < 0)
            m_crs->addItem(id, id);
    if (facts.source.crsId.isEmpty())
        m_crs->setCurrentIndex(0);
    else
        m_crs->setEditText(facts.source.crsId);
    showWriting(facts);
}

void SourceForm::showWriting(const SourceFacts& facts)
{
    const QSignalBlocker noSignal(m_headingRow);
    m_headingRow->setValue(facts.source.headingRow);
    const std::optional<DateOrder> order = facts.source.dateOrder;
    select(*m_dateOrder, order ? QVariant(int(*order)) : QVariant());
    m_readingRows->setRowVisible(m_headingRow, facts.records.kind == GeometryKind::None);
    m_readingRows->setRowVisible(m_dateOrder, role() == SourceRole::Zones);
}

void SourceForm::showFields(const SourceFacts& facts)
{
    for (const auto& [role, box] : m_fields) {
        m_fieldRows->setRowVisible(box, isOf(this->role(), role));
        box->clear();
        box->addItem(noneText(facts, role), QString());
        for (const QString& column : facts.records.table.columns)
            box->addItem(column, column);
        const bool isOneOfMany = role == FieldRole::Value && !m_chosenFields.contains(role) && facts.trade &&
                                 facts.trade->columns.size() > 1;
        select(*box, isOneOfMany ? QString() : facts.assignment.field(role));
        box->setEnabled(this->role() != SourceRole::Trade || facts.trade);
    }
}

/// What no column means: figures may stand in many, and the year in their headings.
QString SourceForm::noneText(const SourceFacts& facts, FieldRole role) const
{
    const bool hasFigures = facts.trade && !facts.trade->columns.empty();
    if (role == FieldRole::Value && hasFigures && facts.trade->columns.size() > 1)
        return tr("%n column(s)", "of figures", int(facts.trade->columns.size()));
    const TradeHeading heading = hasFigures ? facts.trade->columns.front().heading : TradeHeading();
    const bool isInHeadings = (role == FieldRole::Year && !heading.period.isEmpty()) ||
                              (role == FieldRole::Measure && !heading.measure.isEmpty()) ||
                              (role == FieldRole::Unit && !heading.unit.isEmpty());
    return isInHeadings ? tr("in the headings") : tr("none");
}

std::optional<SourceRole> SourceForm::chosenRole() const
{
    return m_isRoleChosen ? std::optional(role()) : std::nullopt;
}

SourceRole SourceForm::role() const
{
    return SourceRole(m_role->currentData().toInt());
}

DataSource SourceForm::chosen(DataSource source) const
{
    source.layer = m_layer->currentData().toString();
    for (const auto& [role, column] : m_chosenFields)
        source.fields[role] = column;
    source.encoding = m_encoding->currentData().toString();
    source.headingRow = m_headingRow->value();
    const QVariant order = m_dateOrder->currentData();
    source.dateOrder = order.isValid() ? std::optional(DateOrder(order.toInt())) : std::nullopt;
    const int listed = m_crs->findText(m_crs->currentText());
    source.crsId = listed >= 0 ? m_crs->itemData(listed).toString() : m_crs->currentText().trimmed();
    return source;
}

} // namespace zoneatlas
