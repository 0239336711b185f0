// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords are taken out of a database's address, and put back for the connection alone.
#include "core/database_address.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class DatabaseAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("words") << QStringLiteral("PG:dbname=gis") << true;
        QTest::newRow("small letters") << QStringLiteral("pg:dbname=gis") << true;
        QTest::newRow("uri") << QStringLiteral("postgresql://server/gis") << true;
        QTest::newRow("file") << QStringLiteral("/data/PG.shp") << false;
        QTest::newRow("another uri") << QStringLiteral("https://server/gis.zip") << false;
    }
    void addressesAreTold()
    {
        QFETCH(QString, path);
        QFETCH(bool, isAddress);
        QCOMPARE(isDatabaseAddress(path), isAddress);
    }

    void passwordsAreTakenOut_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        const auto row = [](const char* name, const char* path, const char* address, const char* password) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(address)
                                << QString::fromUtf8(password);
        };
        row("none", "PG:host=a dbname=b", "PG:host=a dbname=b", "");
        row("last", "PG:host=a password=geheim", "PG:host=a", "geheim");
        row("first", "PG:password=geheim host=a", "PG:host=a", "geheim");
        row("between", "PG:host=a password=geheim dbname=b", "PG:host=a dbname=b", "geheim");
        row("in quotes", "PG:host=a password='zwei worte' dbname=b", "PG:host=a dbname=b", "zwei worte");
        row("quote in quotes", "PG:password='it\\'s' host=a", "PG:host=a", "it's");
        row("spaces about the sign", "PG:host=a PASSWORD = geheim", "PG:host=a", "geheim");
        row("two", "PG:password=one host=a password=two", "PG:host=a", "two");
        row("another word", "PG:host=a passwordfile=b", "PG:host=a passwordfile=b", "");
        row("uri", "postgresql://user:geheim@a/b", "postgresql://user@a/b", "geheim");
        row("encoded uri", "postgresql://user:a%40b@a/b", "postgresql://user@a/b", "a@b");
        row("query of a uri", "postgresql://user@a/b?password=geheim", "postgresql://user@a/b", "geheim");
        row("a file", "/data/password=1.shp", "/data/password=1.shp", "");
    }
    void passwordsAreTakenOut()
    {
        QFETCH(QString, path);
        QFETCH(QString, address);
        QFETCH(QString, password);
        const DatabaseLogin login = loginFromText(path);
        QCOMPARE(login.address, address);
        QCOMPARE(login.password, password);
        // What connects says the same again.
        QCOMPARE(loginFromText(connectionText(login)).password, password);
    }

    void connectionsAreLimited()
    {
        const QString words = connectionText({QStringLiteral("PG:host=a"), {}});
        QVERIFY(words.contains(QLatin1String("connect_timeout=10")));
        QVERIFY(words.contains(QLatin1String("statement_timeout=120s")));
        const QString own = connectionText({QStringLiteral("PG:host=a connect_timeout=3"), {}});
        QCOMPARE(own.count(QLatin1String("connect_timeout")), 1);
        QVERIFY(connectionText({QStringLiteral("postgresql://a/b"), {}})
                    .contains(QLatin1String("connect_timeout=10")));
    }

    void messagesTellNoPassword_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("words") << QStringLiteral("cannot open PG:host=a password=geheim dbname=b");
        QTest::newRow("quotes") << QStringLiteral("cannot open 'PG:password='geheim zwei' host=a'");
        QTest::newRow("uri") << QStringLiteral("cannot open postgresql://me:geheim@a/b");
    }
    void messagesTellNoPassword()
    {
        QFETCH(QString, message);
        const QString told = withoutPasswords(message);
        QVERIFY2(!told.contains(QLatin1String("geheim")) && !told.contains(QLatin1String("zwei")),
                 qPrintable(told));
        QVERIFY(told.contains(QLatin1String("a")) && told.contains(u'…'));
    }

    void placesAreReadFromEitherForm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("place");
        QTest::newRow("words") << QStringLiteral("PG:host=server port=5 dbname='my \\'gis' user=me")
                               << QStringList{QStringLiteral("server"), QStringLiteral("5"),
                                              QStringLiteral("my 'gis"), QStringLiteral("me")};
        QTest::newRow("URI") << QStringLiteral("postgresql://me@server:5432/gis?sslmode=require")
                             << QStringList{QStringLiteral("server"), QStringLiteral("5432"),
                                            QStringLiteral("gis"), QStringLiteral("me")};
        QTest::newRow("little") << QStringLiteral("PG:dbname=gis")
                                << QStringList{QString(), QString(), QStringLiteral("gis"), QString()};
        QTest::newRow("IPv6") << QStringLiteral("PG:host=::1 dbname=gis")
                              << QStringList{QStringLiteral("::1"), QString(), QStringLiteral("gis"),
                                             QString()};
    }
    void placesAreReadFromEitherForm()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, place);
        const DatabasePlace read = databasePlace(address);
        QCOMPARE((QStringList{read.host, read.port, read.database, read.user}), place);
        QCOMPARE(databasePlace(databaseAddress(read)), read);
    }

    void complaintsAboutPasswordsAreKnown_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isAbout");
        QTest::newRow("none") << QStringLiteral("fe_sendauth: no password supplied") << true;
        QTest::newRow("wrong") << QStringLiteral("FATAL: password authentication failed for user \"me\"")
                               << true;
        QTest::newRow("Chinese") << QStringLiteral("致命错误: 用户 \"me\" Password 认证失败") << true;
        QTest::newRow("German") << QStringLiteral(
                                       "Passwort-Authentifizierung für Benutzer »me« fehlgeschlagen")
                                << true;
        QTest::newRow("no server") << QStringLiteral("could not connect to server: Connection refused")
                                   << false;
        QTest::newRow("no database") << QStringLiteral("FATAL: database \"x\" does not exist") << false;
    }
    void complaintsAboutPasswordsAreKnown()
    {
        QFETCH(QString, message);
        QFETCH(bool, isAbout);
        QCOMPARE(isAboutPassword(message), isAbout);
    }

    void namesAreShort()
    {
        QCOMPARE(databaseName(QStringLiteral("PG:host=server port=5 dbname='my gis'")),
                 QStringLiteral("server, my gis"));
        QCOMPARE(databaseName(QStringLiteral("postgresql://me@server:5432/gis")),
                 QStringLiteral("server, gis"));
        QCOMPARE(sourceName(QStringLiteral("PG:host=server dbname=gis password=geheim")),
                 QStringLiteral("server, gis"));
        QCOMPARE(sourceName(QStringLiteral("/data/rail.gpkg")), QStringLiteral("rail.gpkg"));
    }
};

ZONEATLAS_TEST(database_address, DatabaseAddressTest)
#include "tst_database_address.moc"
