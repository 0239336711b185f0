// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_layout.h"

#include "ui/app_style.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace zoneatlas {

QFormLayout* makeFieldGroup(const QString& heading)
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(style::kGridPx);
    form->setHorizontalSpacing(2 * style::kGridPx);
    auto* title = new QLabel(heading);
    QFont font = style::bodyFont();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    form->addRow(title);
    return form;
}

void alignLabels(const QLayout& groups)
{
    QList<QWidget*> labels;
    int width = 0;
    for (int i = 0; i < groups.count(); ++i) {
        const auto* group = qobject_cast<QFormLayout*>(groups.itemAt(i)->layout());
        for (int row = 0; group != nullptr && row < group->rowCount(); ++row) {
            const QLayoutItem* label = group->itemAt(row, QFormLayout::LabelRole);
            if (label == nullptr || label->widget() == nullptr)
                continue;
            labels.append(label->widget());
            width = std::max(width, label->widget()->sizeHint().width());
        }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(width);
}

QGridLayout* makePairs()
{
    auto* pairs = new QGridLayout;
    pairs->setHorizontalSpacing(2 * style::kGridPx);
    pairs->setVerticalSpacing(style::kGridPx / 2);
    return pairs;
}

void addToPairs(QGridLayout& pairs, QWidget* widget, int index)
{
    pairs.addWidget(widget, index / 2, index % 2);
}

QLabel* makeHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setFont(style::smallFont());
    hint->setWordWrap(true);
    return hint;
}

} // namespace zoneatlas
