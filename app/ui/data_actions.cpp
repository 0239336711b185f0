// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_actions.h"

#include "data/data_files.h"
#include "session/database_passwords.h"
#include "ui/add_data_dialog.h"
#include "ui/database_dialog.h"
#include "ui/join_doctor.h"

#include <QFileDialog>

namespace zoneatlas {

namespace {

size_t openRows(const std::shared_ptr<const JoinReport>& join)
{
    return join ? join->result.openCount() : 0;
}

} // namespace

size_t openPlaces(const Project& project)
{
    return openRows(project.join) + openRows(project.tradeJoin);
}

DataActions::DataActions(Session& session, DatabasePasswords& passwords, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_passwords(passwords)
    , m_window(window)
{}

void DataActions::addData()
{
    QStringList patterns;
    for (const QString& ending : dataFileEndings())
        patterns.append(QStringLiteral("*.") + ending);
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Add data"), {},
                                                      tr("Tables and layers (%1)").arg(patterns.join(u' ')) +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

void DataActions::addFile(const QString& path)
{
    add({.path = path});
}

void DataActions::addFromDatabase()
{
    DatabaseDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    DataSource source{.path = dialog.login().address};
    if (!dialog.login().password.isEmpty())
        m_passwords.keep(source.path, dialog.login().password);
    add(source);
}

void DataActions::add(const DataSource& source)
{
    AddDataDialog dialog(source, {m_session.project().boundaries, m_passwords}, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit sourcesChosen(dialog.applied(m_session.project().sources));
}

void DataActions::decide(const JoinReport& join, DataSource& source)
{
    JoinDoctor doctor(join, &m_window);
    if (doctor.exec() == QDialog::Accepted)
        for (const auto& [key, code] : doctor.decisions())
            source.joins[key] = code;
}

void DataActions::matchPlaces()
{
    const auto ofZones = m_session.project().join; // kept, whatever happens while the question is open
    const auto ofFigures = m_session.project().tradeJoin;
    ProjectSources sources = m_session.project().sources;
    // Where only figures have open places, there is nothing to ask about the others.
    if (openRows(ofZones) > 0 || openRows(ofFigures) == 0)
        decide(*ofZones, sources.zones);
    if (openRows(ofFigures) > 0)
        decide(*ofFigures, sources.trade);
    if (sources != m_session.project().sources)
        emit sourcesChosen(sources);
}

} // namespace zoneatlas
