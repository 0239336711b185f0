// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/database_dialog.h"

#include "ui/app_style.h"
#include "ui/field_layout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace zoneatlas {

namespace {

constexpr int kWidthPx = 56 * style::kGridPx;
constexpr int kLastPort = 65535;
const char kAddressKey[] = "database/address";

} // namespace

DatabaseDialog::DatabaseDialog(QWidget* parent)
    : QDialog(parent)
    , m_host(addField("host"))
    , m_port(addField("port"))
    , m_database(addField("database"))
    , m_user(addField("user"))
    , m_password(addField("password"))
{
    setWindowTitle(tr("Add from a database"));
    m_host->setPlaceholderText(tr("this computer"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_port->setValidator(new QIntValidator(1, kLastPort, m_port));
    m_password->setEchoMode(QLineEdit::Password);
    QFormLayout* form = makeFieldGroup(tr("A PostgreSQL database, with or without PostGIS"));
    form->addRow(tr("Server"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Database"), m_database);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_password);
    form->addRow(
        makeHint(tr("A whole address such as postgresql://user@server/database can be pasted into the "
                    "first field. The password is kept in memory until the program ends, and written "
                    "to no file.")));
    auto* buttons = new QDialogButtonBox;
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &DatabaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_host, &QLineEdit::editingFinished, this, &DatabaseDialog::takeAddress);
    for (const QLineEdit* field : {m_host, m_database})
        connect(field, &QLineEdit::textChanged, this, &DatabaseDialog::updateButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx,
                               2 * style::kGridPx);
    column->setSpacing(2 * style::kGridPx);
    column->addLayout(form);
    column->addWidget(buttons);
    setFixedWidth(kWidthPx);
    fill(QSettings().value(QLatin1String(kAddressKey)).toString());
    updateButton();
    m_host->setFocus();
}

QLineEdit* DatabaseDialog::addField(const char* name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    return field;
}

/// Puts its parts where they belong.
void DatabaseDialog::takeAddress()
{
    if (!isDatabaseAddress(m_host->text().trimmed()))
        return;
    const DatabaseLogin login = loginFromText(m_host->text().trimmed());
    fill(login.address);
    if (!login.password.isEmpty())
        m_password->setText(login.password);
}

void DatabaseDialog::updateButton()
{
    m_connect->setEnabled(!m_database->text().trimmed().isEmpty() ||
                          isDatabaseAddress(m_host->text().trimmed()));
}

void DatabaseDialog::fill(const QString& address)
{
    m_address = address;
    const DatabasePlace place = databasePlace(address);
    m_host->setText(place.host);
    m_port->setText(place.port);
    m_database->setText(place.database);
    m_user->setText(place.user);
}

DatabasePlace DatabaseDialog::place() const
{
    return {m_host->text().trimmed(), m_port->text().trimmed(), m_database->text().trimmed(),
            m_user->text().trimmed()};
}

DatabaseLogin DatabaseDialog::login() const
{
    const bool isAsGiven = place() == databasePlace(m_address);
    return {isAsGiven ? m_address : databaseAddress(place()), m_password->text()};
}

void DatabaseDialog::accept()
{
    takeAddress();
    if (m_database->text().trimmed().isEmpty())
        return;
    QSettings().setValue(QLatin1String(kAddressKey), login().address);
    QDialog::accept();
}

} // namespace zoneatlas
