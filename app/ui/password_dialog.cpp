// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/password_dialog.h"

#include "session/database_passwords.h"
#include "ui/app_style.h"
#include "ui/field_layout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace zoneatlas {

namespace {

constexpr int kWidthPx = 52 * style::kGridPx;

void addFact(QFormLayout& form, const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    text->setWordWrap(true);
    form.addRow(label, text);
}

QLabel* makeRefusal(const QString& text, const QString& serverSays)
{
    auto* refusal = new QLabel(text);
    refusal->setObjectName(QStringLiteral("refusal"));
    QPalette palette = refusal->palette();
    palette.setColor(QPalette::WindowText, style::kWarning);
    refusal->setPalette(palette);
    refusal->setWordWrap(true);
    refusal->setToolTip(serverSays);
    return refusal;
}

} // namespace

PasswordDialog::PasswordDialog(const Error& needed, bool wasRefused, QWidget* parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
{
    setWindowTitle(tr("Password of a database"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    const DatabasePlace place = databasePlace(needed.file);
    QFormLayout* form = makeFieldGroup(tr("The database asks for a password."));
    addFact(*form, tr("Server"), place.host.isEmpty() ? databaseName(needed.file) : place.host);
    addFact(*form, tr("Database"), place.database);
    addFact(*form, tr("User"), place.user);
    form->addRow(tr("Password"), m_password);
    if (wasRefused)
        form->addRow(QString(), makeRefusal(tr("It did not accept the password. Try again."), needed.detail));
    form->addRow(makeHint(tr("It is kept in memory until the program ends, and written to no file.")));
    auto* buttons = new QDialogButtonBox;
    QPushButton* logIn = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    logIn->setDefault(true);
    logIn->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_password, &QLineEdit::textChanged, logIn,
            [logIn](const QString& text) { logIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx,
                               2 * style::kGridPx);
    column->setSpacing(2 * style::kGridPx);
    column->addLayout(form);
    column->addWidget(buttons);
    setFixedWidth(kWidthPx);
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

bool askForPassword(QWidget& window, const Error& needed, DatabasePasswords& passwords)
{
    // What libpq says in every language where it had no password to send.
    const bool wasRefused = !needed.detail.contains(QLatin1String("fe_sendauth"));
    PasswordDialog dialog(needed, wasRefused, &window);
    if (dialog.exec() != QDialog::Accepted) {
        passwords.forget(needed.file);
        return false;
    }
    passwords.keep(needed.file, dialog.password());
    return true;
}

} // namespace zoneatlas
