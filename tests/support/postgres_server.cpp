// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"

#include "core/database_address.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zoneatlas::test {

namespace {

constexpr int kPatienceMs = 120'000;

bool isRoot()
{
    return geteuid() == 0;
}

/// Output of both kinds; `isGood` tells whether it ended with 0.
QString outputOf(const QString& program, const QStringList& arguments, bool& isGood,
                 const QString& password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), password);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(program, arguments);
    isGood = process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit &&
             process.exitCode() == 0;
    return QString::fromUtf8(process.readAll());
}

/// What went wrong; empty when nothing did.
QString complaintOf(const QString& program, const QStringList& arguments, const QString& password = {})
{
    bool isGood = false;
    const QString output = outputOf(program, arguments, isGood, password);
    if (isGood)
        return {};
    return output.trimmed().isEmpty() ? program + QStringLiteral(" does not run") : output;
}

/// The server refuses to be started by root.
QString asServer(const QString& program, const QStringList& arguments)
{
    if (!isRoot())
        return complaintOf(program, arguments);
    return complaintOf(
        QStringLiteral("runuser"),
        QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} +
            arguments);
}

int freePort()
{
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    auto* address = reinterpret_cast<sockaddr*>(&place);
    const bool isBound = bind(handle, address, size) == 0 && getsockname(handle, address, &size) == 0;
    close(handle);
    return isBound ? ntohs(place.sin_port) : 0;
}

QString folderOfPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Reversed))
        if (const QString folder = versions.filePath(version) + QStringLiteral("/bin/");
            QFile::exists(folder + QStringLiteral("initdb")))
            return folder;
    return {};
}

} // namespace

PostgresServer::~PostgresServer()
{
    if (m_isRunning)
        static_cast<void>(
            asServer(m_programs + QStringLiteral("pg_ctl"),
                     {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
                      QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")}));
}

QString PostgresServer::prepareFolder()
{
    QFile password(m_folder.filePath(QStringLiteral("password")));
    if (!password.open(QIODevice::WriteOnly) || password.write(this->password().toUtf8()) < 0)
        return password.errorString();
    password.close();
    return isRoot() ? complaintOf(QStringLiteral("chown"),
                                  {QStringLiteral("-R"), QStringLiteral("postgres"), m_folder.path()})
                    : QString();
}

QString PostgresServer::start()
{
    m_programs = folderOfPrograms();
    if (m_programs.isEmpty())
        return QStringLiteral(
            "PostgreSQL is not installed (packages postgresql and postgresql-15-postgis-3)");
    if (const QString complaint = prepareFolder(); !complaint.isEmpty())
        return complaint;
    const QString data = m_folder.filePath(QStringLiteral("data"));
    m_port = freePort();
    QString complaint = asServer(m_programs + QStringLiteral("initdb"),
                                 {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("atlas"),
                                  QStringLiteral("-A"), QStringLiteral("scram-sha-256"),
                                  QStringLiteral("--pwfile=") + m_folder.filePath(QStringLiteral("password")),
                                  QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                                  QStringLiteral("--no-sync")});
    if (!complaint.isEmpty())
        return complaint;
    const QString settings =
        QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off")
            .arg(m_port);
    complaint =
        asServer(m_programs + QStringLiteral("pg_ctl"),
                 {QStringLiteral("-D"), data, QStringLiteral("-o"), settings, QStringLiteral("-l"),
                  m_folder.filePath(QStringLiteral("log")), QStringLiteral("-w"), QStringLiteral("start")});
    m_isRunning = complaint.isEmpty();
    if (m_isRunning)
        complaint = complaintOf(QStringLiteral("psql"),
                                {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                                 QString::number(m_port), QStringLiteral("-U"), QStringLiteral("atlas"),
                                 QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-c"),
                                 QStringLiteral("CREATE DATABASE gis")},
                                password());
    return complaint.isEmpty() ? run(QStringLiteral("CREATE EXTENSION postgis")) : complaint;
}

QString PostgresServer::address() const
{
    return QStringLiteral("PG:host=127.0.0.1 port=%1 user=atlas dbname=gis").arg(m_port);
}

QString PostgresServer::addressWithPassword() const
{
    return connectionText({address(), password()});
}

QString PostgresServer::load(const QString& file, const QString& table, const QStringList& options)
{
    return complaintOf(QStringLiteral("ogr2ogr"),
                       QStringList{QStringLiteral("-f"), QStringLiteral("PostgreSQL"), address(), file,
                                   QStringLiteral("-nln"), table, QStringLiteral("-lco"),
                                   QStringLiteral("PRECISION=NO")} +
                           options,
                       password());
}

QString PostgresServer::run(const QString& sql)
{
    return complaintOf(QStringLiteral("psql"),
                       {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                        QString::number(m_port), QStringLiteral("-U"), QStringLiteral("atlas"),
                        QStringLiteral("-d"), QStringLiteral("gis"), QStringLiteral("-v"),
                        QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), sql},
                       password());
}

} // namespace zoneatlas::test
