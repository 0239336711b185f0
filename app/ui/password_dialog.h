// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDialog>

class QLineEdit;

namespace zoneatlas {

class DatabasePasswords;

/// Asks for the password of a database, which it names.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `needed` is PasswordNeeded. `wasRefused`: a password was tried, and this is said.
    PasswordDialog(const Error& needed, bool wasRefused, QWidget* parent = nullptr);

    [[nodiscard]] QString password() const;

private:
    QLineEdit* m_password = nullptr;
};

/// Keeps the answer among `passwords`. False: none was given, and the one that was refused is forgotten.
[[nodiscard]] bool askForPassword(QWidget& window, const Error& needed, DatabasePasswords& passwords);

} // namespace zoneatlas
