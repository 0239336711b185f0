// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database_address.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace zoneatlas {

/// Asks which PostgreSQL database to read: by its parts, or by a whole address that is pasted into the field
/// of the server. All but the password is there again the next time.
class DatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DatabaseDialog(QWidget* parent = nullptr);

    [[nodiscard]] DatabaseLogin login() const;

public slots:
    void accept() override;

private:
    QLineEdit* addField(const char* name);
    void takeAddress();
    void fill(const QString& address);
    void updateButton();
    [[nodiscard]] DatabasePlace place() const;

    QString m_address; ///< as it was given: it may hold more than the fields show
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_connect = nullptr;
};

} // namespace zoneatlas
