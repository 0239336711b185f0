// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_actions.h"

#include "session/database_passwords.h"
#include "ui/add_data_dialog.h"
#include "ui/database_dialog.h"
#include "ui/join_doctor.h"

#include <QFileDialog>
#include <QFileInfo>

namespace zoneatlas {

size_t openPlaces(const Project& project)
{
    return project.join ? project.join->result.openCount() : 0;
}

DataActions::DataActions(Session& session, DatabasePasswords& passwords, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_passwords(passwords)
    , m_window(window)
{}

bool DataActions::isData(const QString& path)
{
    static const QStringList endings{
        QStringLiteral("shp"),  QStringLiteral("zip"),      QStringLiteral("shz"),  QStringLiteral("geojson"),
        QStringLiteral("json"), QStringLiteral("topojson"), QStringLiteral("gpkg"), QStringLiteral("csv"),
        QStringLiteral("tsv"),  QStringLiteral("txt"),      QStringLiteral("xlsx"), QStringLiteral("ods"),
        QStringLiteral("kml"),  QStringLiteral("kmz"),      QStringLiteral("fgb"),  QStringLiteral("gml"),
        QStringLiteral("tab"),  QStringLiteral("dbf"),      QStringLiteral("xls"),
    };
    const QFileInfo file(path);
    return file.isDir() || endings.contains(file.suffix(), Qt::CaseInsensitive);
}

void DataActions::addData()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Add data"), {},
        tr("Tables and layers (%1)")
                .arg(QStringLiteral("*.shp *.zip *.geojson *.json *.topojson *.gpkg *.csv *.tsv *.txt *.xlsx "
                                    "*.ods *.kml *.kmz *.fgb *.gml *.tab *.dbf *.xls")) +
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

void DataActions::matchPlaces()
{
    JoinDoctor doctor(*m_session.project().join, &m_window);
    if (doctor.exec() != QDialog::Accepted)
        return;
    ProjectSources sources = m_session.project().sources;
    for (const auto& [key, code] : doctor.decisions())
        sources.zones.joins[key] = code;
    if (sources != m_session.project().sources)
        emit sourcesChosen(sources);
}

} // namespace zoneatlas
