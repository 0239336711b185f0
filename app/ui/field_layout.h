// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLayout;
class QWidget;

/// How fields of the dialogs stand: one place for their distances and type. What is made has no parent yet:
/// the layout it is put into gives it one.
namespace zoneatlas {

/// Labels at the left, fields at the right, a heading above.
[[nodiscard]] QFormLayout* makeFieldGroup(const QString& heading);
/// Gives the labels of all groups in a column the same width, so that their fields stand below each other.
void alignLabels(const QLayout& groups);
/// Rows of two, for check marks.
[[nodiscard]] QGridLayout* makePairs();
/// `index` counts from 0, row by row.
void addToPairs(QGridLayout& pairs, QWidget* widget, int index);
/// A remark in small type.
[[nodiscard]] QLabel* makeHint(const QString& text);

} // namespace zoneatlas
