// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_header.h"

#include "ui/app_style.h"

#include <QLineEdit>

namespace zoneatlas {

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
}

void FilterHeader::makeFields()
{
    while (m_fields.size() < static_cast<size_t>(count())) {
        const int section = static_cast<int>(m_fields.size());
        auto* field = new QLineEdit(this);
        field->setFont(style::smallFont());
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::textChanged, this,
                [this, section](const QString& text) { emit filterEdited(section, text); });
        m_fields.push_back(field);
    }
    retranslate();
    updateGeometries();
}

void FilterHeader::clearFields()
{
    for (QLineEdit* each : m_fields)
        each->clear();
}

void FilterHeader::retranslate()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString title = model()->headerData(static_cast<int>(i), Qt::Horizontal).toString();
        m_fields[i]->setPlaceholderText(tr("filter"));
        m_fields[i]->setAccessibleName(tr("Filter of %1").arg(title));
    }
}

int FilterHeader::fieldHeight() const
{
    return m_fields.empty() ? 0 : m_fields.front()->sizeHint().height();
}

QSize FilterHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, fieldHeight());
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight());
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    const int top = QHeaderView::sizeHint().height();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int section = static_cast<int>(i);
        m_fields[i]->setGeometry(sectionViewportPosition(section), top, sectionSize(section), fieldHeight());
        m_fields[i]->setVisible(!isSectionHidden(section));
    }
}

} // namespace zoneatlas
