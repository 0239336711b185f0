// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database_address.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace zoneatlas {

namespace {

constexpr QLatin1String kPrefix("PG:");
constexpr int kConnectSeconds = 10;
constexpr int kQuerySeconds = 120;

bool isUri(const QString& text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

QString withoutPrefix(const QString& path)
{
    return path.startsWith(kPrefix, Qt::CaseInsensitive) ? path.mid(3) : path;
}

/// A word of libpq: key = value, the value in single quotes where it holds spaces.
const QRegularExpression& passwordWord()
{
    static const QRegularExpression word(
        QStringLiteral("\\s*\\bpassword\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|(?:[^\\s'\\\\]|\\\\.)*)"),
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

/// As libpq reads it: without its quotes, and what follows a backslash as it is.
QString unquoted(QString value)
{
    if (value.startsWith(u'\''))
        value = value.mid(1, value.size() - 2);
    static const QRegularExpression escaped(QStringLiteral("\\\\(.)"));
    return value.replace(escaped, QStringLiteral("\\1"));
}

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

DatabaseLogin loginFromUri(const QString& text)
{
    QUrl url(text);
    DatabaseLogin login{{}, url.password(QUrl::FullyDecoded)};
    QUrlQuery query(url);
    if (query.hasQueryItem(QStringLiteral("password"))) {
        login.password = query.queryItemValue(QStringLiteral("password"), QUrl::FullyDecoded);
        query.removeAllQueryItems(QStringLiteral("password"));
        url.setQuery(query);
    }
    url.setPassword(QString());
    login.address = url.toString(QUrl::FullyEncoded);
    return login;
}

/// Of a word of libpq; empty where it is not there.
QString valueOf(const QString& words, const char* key)
{
    static const QString form =
        QStringLiteral("\\b%1\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|(?:[^\\s'\\\\]|\\\\.)+)");
    const auto match = QRegularExpression(form.arg(QLatin1String(key))).match(words);
    return match.hasMatch() ? unquoted(match.captured(1)) : QString();
}

bool names(const QString& words, const char* key)
{
    return words.contains(QRegularExpression(QStringLiteral("\\b%1\\s*=").arg(QLatin1String(key))));
}

QString uriWithLimits(const DatabaseLogin& login)
{
    QUrl url(login.address);
    if (!login.password.isEmpty())
        url.setPassword(login.password, QUrl::DecodedMode);
    QUrlQuery query(url);
    if (!query.hasQueryItem(QStringLiteral("connect_timeout")))
        query.addQueryItem(QStringLiteral("connect_timeout"), QString::number(kConnectSeconds));
    if (!query.hasQueryItem(QStringLiteral("options")))
        query.addQueryItem(QStringLiteral("options"),
                           QStringLiteral("-c%20statement_timeout%3D%1s").arg(kQuerySeconds));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

bool isDatabaseAddress(const QString& path)
{
    return path.startsWith(kPrefix, Qt::CaseInsensitive) || isUri(path);
}

DatabaseLogin loginFromText(const QString& path)
{
    if (!isDatabaseAddress(path))
        return {path, {}};
    const QString text = withoutPrefix(path);
    if (isUri(text))
        return loginFromUri(text);
    DatabaseLogin login{text, {}};
    for (const QRegularExpressionMatch& match : passwordWord().globalMatch(text))
        login.password = unquoted(match.captured(1)); // the last one counts, as for libpq
    login.address = kPrefix + login.address.remove(passwordWord()).trimmed();
    return login;
}

QString connectionText(const DatabaseLogin& login)
{
    if (isUri(login.address))
        return uriWithLimits(login);
    QString words = login.address;
    if (!names(words, "connect_timeout"))
        words += QStringLiteral(" connect_timeout=%1").arg(kConnectSeconds);
    if (!names(words, "options"))
        words += QStringLiteral(" options='-c statement_timeout=%1s'").arg(kQuerySeconds);
    if (!login.password.isEmpty())
        words += QStringLiteral(" password=") + quoted(login.password);
    return words;
}

QString withoutPasswords(const QString& message)
{
    static const QRegularExpression inUri(QStringLiteral("(postgres(?:ql)?://[^\\s:/@]*):[^\\s@]*@"));
    QString told = message;
    told.replace(passwordWord(), QStringLiteral(" password=…"));
    return told.replace(inUri, QStringLiteral("\\1:…@"));
}

bool isAboutPassword(const QString& message)
{
    static const QRegularExpression words(
        QStringLiteral("fe_sendauth|passw|mot de passe|contraseña|пароль|密码|口令|密碼|パスワード"),
        QRegularExpression::CaseInsensitiveOption);
    return message.contains(words);
}

DatabasePlace databasePlace(const QString& address)
{
    if (isUri(withoutPrefix(address))) {
        const QUrl url(withoutPrefix(address));
        const int port = url.port();
        return {url.host(), port < 0 ? QString() : QString::number(port), url.path().mid(1), url.userName()};
    }
    const auto value = [&address](const char* key) { return valueOf(withoutPrefix(address), key); };
    return {value("host"), value("port"), value("dbname"), value("user")};
}

QString databaseAddress(const DatabasePlace& place)
{
    QStringList words;
    const auto add = [&words](const char* key, const QString& value) {
        static const QRegularExpression needsQuotes(QStringLiteral("[\\s'\\\\:]"));
        if (!value.isEmpty())
            words.append(QLatin1String(key) + u'=' + (value.contains(needsQuotes) ? quoted(value) : value));
    };
    add("host", place.host);
    add("port", place.port);
    add("dbname", place.database);
    add("user", place.user);
    return kPrefix + words.join(u' ');
}

QString databaseName(const QString& address)
{
    const DatabasePlace place = databasePlace(address);
    QStringList parts{place.host, valueOf(withoutPrefix(address), "service"), place.database};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString sourceName(const QString& path)
{
    return isDatabaseAddress(path) ? databaseName(loginFromText(path).address) : QFileInfo(path).fileName();
}

} // namespace zoneatlas
