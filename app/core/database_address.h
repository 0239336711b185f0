// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneatlas {

/// Where a PostgreSQL database is, as GDAL and libpq take it: "PG:host=… dbname=… user=…" or
/// "postgresql://user@host/name".
[[nodiscard]] bool isDatabaseAddress(const QString& path);

/// An address and the password that stood in it.
struct DatabaseLogin
{
    QString address;  ///< without the password; safe to be written and shown
    QString password; ///< empty: none was given. Never written to a file, a log or a command line
    bool operator==(const DatabaseLogin&) const = default;
};
/// Takes the password out: of "password=…" words (libpq's quotes and backslashes are understood) and of
/// "user:password@" in a URI. A path that is no address comes back as it is.
[[nodiscard]] DatabaseLogin loginFromText(const QString& path);
/// The address with the password in it again, and with limits on how long connecting and a query may take
/// where it names none. For GDAL alone.
[[nodiscard]] QString connectionText(const DatabaseLogin& login);

/// A message of a driver with every password in it replaced by "…".
[[nodiscard]] QString withoutPasswords(const QString& message);

/// Does a server or libpq speak of a missing or wrong password? In any of their languages that were seen.
[[nodiscard]] bool isAboutPassword(const QString& message);

/// What an address names, and who asks. What it leaves open is empty: libpq has its own defaults.
struct DatabasePlace
{
    QString host;
    QString port;
    QString database;
    QString user;
    bool operator==(const DatabasePlace&) const = default;
};
/// Of either form of address; what else stands in it (a service, options) is left out.
[[nodiscard]] DatabasePlace databasePlace(const QString& address);
/// "PG:host=… port=… dbname=… user=…".
[[nodiscard]] QString databaseAddress(const DatabasePlace& place);

/// "host, database": for titles and messages.
[[nodiscard]] QString databaseName(const QString& address);
/// The same of an address, else the file's name without its folders.
[[nodiscard]] QString sourceName(const QString& path);

} // namespace zoneatlas
