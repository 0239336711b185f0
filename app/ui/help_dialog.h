// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace zoneatlas {

/// Keys and mouse on one page, in two columns.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

/// What the program is, its licence, and where the data come from.
void showAbout(QWidget* parent);

} // namespace zoneatlas
