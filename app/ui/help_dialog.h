// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace zoneatlas {

/// Object name of the labels that tell keys: they are called as on the keyboard, in every language.
inline constexpr char kKeysLabelName[] = "keys";

/// Keys and mouse of every view on one page, in two columns.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

/// What the program is, its licence, and where the data come from.
void showAbout(QWidget* parent);

} // namespace zoneatlas
