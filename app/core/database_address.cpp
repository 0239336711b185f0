// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database_address.h"

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

QString databaseName(const QString& address)
{
    if (isUri(address)) {
        const QUrl url(address);
        return QStringList{url.host(), url.path().mid(1)}.join(QStringLiteral(", "));
    }
    QStringList parts;
    for (const char* key : {"host", "service", "dbname"}) {
        static const QString word = QStringLiteral("\\b%1\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|[^\\s']+)");
        const QRegularExpressionMatch match =
            QRegularExpression(word.arg(QLatin1String(key))).match(withoutPrefix(address));
        if (match.hasMatch())
            parts.append(unquoted(match.captured(1)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace zoneatlas
