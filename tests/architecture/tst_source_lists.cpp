// SPDX-License-Identifier: GPL-3.0-or-later
// What git holds is what is built: sources are listed in CMake files, never found by pattern, and carry their
// licence.
#include "source_tree.h"
#include "test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

bool hasWord(const QString& text, const QString& word)
{
    const QString pattern = QStringLiteral("(?<![\\w./])%1(?![\\w.])").arg(QRegularExpression::escape(word));
    return text.contains(QRegularExpression(pattern));
}

/// Test files stand in the list of their folder by the name of their test.
QString listedName(const QString& file)
{
    static const QRegularExpression form(QStringLiteral("^tst_(.*)\\.cpp$"));
    const QString name = file.section(u'/', -1);
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

QString listOf(const QString& file)
{
    return textOf(file.section(u'/', 0, -2) + QStringLiteral("/CMakeLists.txt"));
}

} // namespace

class SourceListsTest : public QObject
{
    Q_OBJECT

private slots:
    void everySourceIsListed()
    {
        QStringList missing;
        for (const QString& top : {QStringLiteral("app"), QStringLiteral("tests")})
            for (const QString& file : filesBelow(top, {QStringLiteral("*.cpp")}))
                if (!file.startsWith(QLatin1String("tests/support/")) &&
                    !hasWord(listOf(file), listedName(file)))
                    missing.append(file);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyListedSourceExists()
    {
        static const QRegularExpression form(
            QStringLiteral("(?<![\\w./}<])([a-z0-9_]+\\.(?:cpp|h))(?![\\w.])"));
        for (const QString& list : filesBelow(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")})) {
            auto matches = form.globalMatch(textOf(list));
            while (matches.hasNext()) {
                const QString file = list.section(u'/', 0, -2) + u'/' + matches.next().captured(1);
                QVERIFY2(QFile::exists(sourcePath(file)), qPrintable(file));
            }
        }
    }

    void nothingIsGlobbed()
    {
        QStringList lists = filesBelow(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")});
        lists += filesBelow(QStringLiteral("tests"), {QStringLiteral("CMakeLists.txt")});
        for (const QString& list : lists)
            QVERIFY2(!textOf(list).contains(QLatin1String("GLOB")), qPrintable(list));
    }

    void everySourceCarriesItsLicence()
    {
        const QStringList names{QStringLiteral("*.h"), QStringLiteral("*.cpp"),
                                QStringLiteral("CMakeLists.txt")};
        QStringList files = filesBelow(QStringLiteral("app"), names) +
                            filesBelow(QStringLiteral("tests"), names) +
                            filesBelow(QStringLiteral("packaging"), {QStringLiteral("*")});
        QStringList without;
        for (const QString& file : files)
            if (!textOf(file).section(u'\n', 0, 1).contains(QLatin1String("SPDX-License-Identifier: ")))
                without.append(file);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void headersAreIncludedOnce()
    {
        for (const QString& file : filesBelow(QStringLiteral("app"), {QStringLiteral("*.h")}))
            QVERIFY2(textOf(file).contains(QLatin1String("\n#pragma once\n")), qPrintable(file));
    }

    void aMissingNameIsNoticed()
    {
        const QString list = QStringLiteral("SOURCES map_view.cpp palette.cpp\n TESTS zones");
        QVERIFY(hasWord(list, QStringLiteral("palette.cpp")));
        QVERIFY(!hasWord(list, QStringLiteral("view.cpp")));
        QVERIFY(hasWord(list, listedName(QStringLiteral("tests/map/tst_zones.cpp"))));
        QVERIFY(!hasWord(list, listedName(QStringLiteral("tests/map/tst_zone.cpp"))));
    }
};

ZONEATLAS_TEST(source_lists, SourceListsTest)
#include "tst_source_lists.moc"
