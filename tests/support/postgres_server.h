// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace zoneatlas::test {

/// A PostgreSQL server with PostGIS of its own, on a free port of the loopback interface, in a folder that
/// goes with it. Its user is “atlas”, the database “gis”; a password is asked for.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Empty when it runs; else why it does not: what is not installed, or what the server said.
    [[nodiscard]] QString start();

    [[nodiscard]] QString address() const; ///< "PG:host=… port=… user=… dbname=…", without the password
    [[nodiscard]] QString addressWithPassword() const;
    [[nodiscard]] QString password() const { return QStringLiteral("ge'heim \\1"); }

    /// Loads a file into a table as ogr2ogr does. Empty when it went well; else what it said.
    [[nodiscard]] QString load(const QString& file, const QString& table, const QStringList& options = {});
    /// Empty when it went well; else what psql said.
    [[nodiscard]] QString run(const QString& sql);

private:
    [[nodiscard]] QString prepareFolder();

    QTemporaryDir m_folder;
    QString m_programs; ///< folder of initdb and pg_ctl
    int m_port = 0;
    bool m_isRunning = false;
};

} // namespace zoneatlas::test
