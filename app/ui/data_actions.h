// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace zoneatlas {

class DatabasePasswords;

/// Places that found no boundary, or too many.
[[nodiscard]] size_t openPlaces(const Project& project);

/// Takes a person's own files into the open project: by a dialog, and by dropping them on the window.
class DataActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DataActions(Session& session, DatabasePasswords& passwords, QWidget& window);

public slots:
    void addData();
    void addFile(const QString& path);
    void addFromDatabase(); ///< asks which
    /// Matches the places of the open project that found no boundary.
    void matchPlaces();

signals:
    /// They are still to be read.
    void sourcesChosen(const zoneatlas::ProjectSources& sources);

private:
    void add(const DataSource& source);
    void decide(const JoinReport& join, DataSource& source);

    Session& m_session;
    DatabasePasswords& m_passwords;
    QWidget& m_window;
};

} // namespace zoneatlas
