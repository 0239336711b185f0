// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese and English are equals: every string of the sources is translated, and nothing else is.
#include "source_tree.h"
#include "test_registry.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several for plural forms
    QString type;             ///< "unfinished", "vanished", "obsolete" or empty
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        xml.readNext();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> readTs(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    return messages;
}

/// The file as lupdate would leave it now; empty when lupdate failed or met a string whose context it cannot
/// tell: such a string would be looked up elsewhere than it is kept.
QList<Message> updated(const QString& name, const QStringList& options, const QString& sources)
{
    const QTemporaryDir dir;
    const QString copy = dir.filePath(name);
    QFile::copy(sourcePath(QStringLiteral("resources/translations/") + name), copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourcePath(QString()));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  QStringList{sources, QStringLiteral("-locations"), QStringLiteral("none")} + options +
                      QStringList{QStringLiteral("-ts"), copy});
    const bool isDone = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
    const QByteArray remarks = lupdate.readAllStandardError() + lupdate.readAllStandardOutput();
    const bool isClear = !remarks.contains("lacks Q_OBJECT") && !remarks.contains("without context");
    if (!isClear)
        qWarning().noquote() << remarks;
    return isDone && isClear ? readTs(copy) : QList<Message>();
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%L?\\d|\\{\\w+\\}"));
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList unfinished(const QList<Message>& messages)
{
    QStringList lines;
    for (const Message& message : messages)
        if (!message.type.isEmpty() || message.translations.contains(QString()))
            lines.append(QStringLiteral("%1 [%2] %3").arg(message.context, message.type, message.source));
    return lines;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStringIsInChinese()
    {
        const QList<Message> messages =
            updated(QStringLiteral("zoneatlas_zh_CN.ts"), {}, QStringLiteral("app"));
        QVERIFY2(messages.size() > 100, "lupdate found too little or could not be run");
        const QStringList lines = unfinished(messages);
        QVERIFY2(lines.isEmpty(),
                 qPrintable(QStringLiteral("run packaging/translate and translate:\n") + lines.join(u'\n')));
    }

    void everyPluralIsInEnglish()
    {
        const QList<Message> messages = updated(QStringLiteral("zoneatlas_en.ts"),
                                                {QStringLiteral("-pluralonly")}, QStringLiteral("app"));
        QVERIFY(!messages.isEmpty());
        QVERIFY2(unfinished(messages).isEmpty(), qPrintable(unfinished(messages).join(u'\n')));
        for (const Message& message : messages)
            QCOMPARE(message.translations.size(), 2);
    }

    void placesForArgumentsAreKept()
    {
        for (const Message& message :
             readTs(sourcePath(QStringLiteral("resources/translations/zoneatlas_zh_CN.ts"))))
            for (const QString& translation : message.translations)
                QVERIFY2(placeholdersIn(message.source) == placeholdersIn(translation),
                         qPrintable(message.source));
    }

    void aNewStringIsNoticed()
    {
        QTemporaryDir dir;
        QFile source(dir.filePath(QStringLiteral("new_string.cpp")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(
            "auto text() { return QCoreApplication::translate(\"zoneatlas::New\", \"Quite new\"); }\n");
        source.close();
        const QList<Message> messages = updated(QStringLiteral("zoneatlas_zh_CN.ts"), {}, dir.path());
        const QStringList lines = unfinished(messages);
        QVERIFY(lines.contains(QStringLiteral("zoneatlas::New [unfinished] Quite new")));
        QVERIFY2(lines.size() > 1, "strings whose sources are gone are not noticed");
    }
};

ZONEATLAS_TEST(translations, TranslationsTest)
#include "tst_translations.moc"
