// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inset_fields.h"

#include "ui/app_style.h"
#include "ui/field_layout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace zoneatlas {

InsetFields::InsetFields(QWidget* parent)
    : QWidget(parent)
    , m_ownRows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kGridPx);
    QGridLayout* pairs = makePairs();
    for (const InsetArea& area : knownInsetAreas()) {
        m_known.append(new QCheckBox(insetAreaName(area)));
        addToPairs(*pairs, m_known.last(), static_cast<int>(m_known.size()) - 1);
        connect(m_known.last(), &QCheckBox::toggled, this, &InsetFields::changed);
    }
    m_ownRows->setSpacing(0);
    column->addLayout(pairs);
    column->addLayout(m_ownRows);
    column->addWidget(makeHint(tr("For another, drag over the map at the right.")));
}

std::vector<InsetArea> InsetFields::insets() const
{
    std::vector<InsetArea> insets;
    for (qsizetype i = 0; i < m_known.size(); ++i)
        if (m_known[i]->isChecked())
            insets.push_back(knownInsetAreas()[static_cast<size_t>(i)]);
    insets.insert(insets.end(), m_own.begin(), m_own.end());
    return insets;
}

void InsetFields::setInsets(const std::vector<InsetArea>& insets)
{
    const QSignalBlocker block(this);
    m_own = insets;
    for (qsizetype i = 0; i < m_known.size(); ++i)
        m_known[i]->setChecked(std::erase(m_own, knownInsetAreas()[static_cast<size_t>(i)]) > 0);
    showOwn();
}

void InsetFields::addOwn(const InsetArea& area)
{
    m_own.push_back(area);
    showOwn();
    emit changed();
}

void InsetFields::showOwn()
{
    while (QLayoutItem* old = m_ownRows->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const InsetArea& area : m_own) {
        auto* remove = new QToolButton;
        remove->setObjectName(QStringLiteral("own-inset"));
        remove->setText(QStringLiteral("×  ") + insetAreaText(area));
        remove->setToolTip(tr("Remove this inset"));
        m_ownRows->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, gone = area] {
            std::erase(m_own, gone);
            showOwn();
            emit changed();
        });
    }
}

} // namespace zoneatlas
