// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crs_text.h"
#include "core/error_text.h"
#include "test_registry.h"

#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace zoneatlas;

namespace {

constexpr ErrorCode kLastCode = ErrorCode::MapCutApart;
constexpr Remedy kLastRemedy = Remedy::Assumed;

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(kLastCode); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

Error full(ErrorCode code)
{
    return {.code = code,
            .file = QStringLiteral("/tmp/some/zones.csv"),
            .row = 12,
            .field = QStringLiteral("approved_on"),
            .value = QStringLiteral("THE-VALUE"),
            .detail = QStringLiteral("THE-DETAIL")};
}

/// Turns every text into its length-preserving mirror, so that untranslated words show.
class MirrorTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "zoneatlas::Error") != 0)
            return {};
        return QStringLiteral("⟦") + QString::fromUtf8(source) + QStringLiteral("⟧");
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnSentenceAndWord()
    {
        QSet<QString> sentences;
        QSet<QString> words;
        for (const ErrorCode code : allCodes()) {
            const QString sentence = errorText({.code = code});
            QVERIFY2(sentence.size() > 15, qPrintable(sentence));
            QVERIFY(!sentence.contains(u'{'));
            sentences.insert(sentence);
            words.insert(errorCodeName(code));
        }
        QCOMPARE(sentences.size(), qsizetype(allCodes().size()));
        QCOMPARE(words.size(), qsizetype(allCodes().size()));
    }

    void everySentenceNamesThePlace()
    {
        for (const ErrorCode code : allCodes()) {
            const QString sentence = errorText(full(code));
            QVERIFY2(sentence.startsWith(QStringLiteral("zones.csv, row 12, column approved_on: ")),
                     qPrintable(sentence));
        }
    }

    void aNewerProgramMayNotTellItsVersion()
    {
        QVERIFY(errorText({.code = ErrorCode::ProjectTooNew})
                    .contains(QLatin1String("ZoneAtlas (version not told)")));
        QVERIFY(errorText({.code = ErrorCode::ProjectTooNew, .value = QStringLiteral("7.5")})
                    .contains(QLatin1String("ZoneAtlas 7.5,")));
    }

    void aKindOfValueIsSaidInWords()
    {
        const QString text = errorText({.code = ErrorCode::KeyIgnored,
                                        .file = QStringLiteral("/a/b.zatlas"),
                                        .value = QStringLiteral("charts: 7"),
                                        .detail = QStringLiteral("list")});
        QVERIFY2(text.contains(QStringLiteral("“charts: 7” is not understood: a list in [ ] belongs there")),
                 qPrintable(text));
    }

    void projectionsHaveNamesThatPeopleRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* id, const char* text) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(text);
        };
        row("china-albers", "Albers equal-area for China");
        row("+proj=aea +lat_1=25 +lat_2=47 +lat_0=30 +lon_0=105 +datum=WGS84 +units=m",
            "Albers equal-area, 25°N 47°N, 105°E");
        row("+proj=laea +lat_0=-12.5 +lon_0=-60 +datum=WGS84", "Lambert azimuthal equal-area, 12.5°S, 60°W");
        row("+proj=eqearth +lon_0=150", "Equal Earth, 150°E");
        row("+proj=nothing +lon_0=1", "its own name");
        row("EPSG:3857", "its own name");
    }
    void projectionsHaveNamesThatPeopleRead()
    {
        QFETCH(QString, id);
        QTEST(crsText({.id = id, .name = QStringLiteral("its own name"), .wkt = {}}), "text");
    }

    void sentenceNamesItsArguments_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char* name, ErrorCode code, const char* argument) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(argument);
        };
        row("unreadable file", ErrorCode::FileUnreadable, "THE-DETAIL");
        row("bad shape", ErrorCode::GeometryInvalid, "THE-DETAIL");
        row("bad position", ErrorCode::CoordinateInvalid, "THE-VALUE");
        row("missing column", ErrorCode::ColumnMissing, "approved_on");
        row("double column", ErrorCode::ColumnDuplicate, "approved_on");
        row("encoding", ErrorCode::NotUtf8, "THE-DETAIL");
        row("date", ErrorCode::NotADate, "THE-VALUE");
        row("number", ErrorCode::NotANumber, "THE-VALUE");
        row("period", ErrorCode::NotAPeriod, "THE-VALUE");
        row("code", ErrorCode::NotACode, "THE-VALUE");
        row("word", ErrorCode::UnknownWord, "THE-VALUE");
        row("vocabulary", ErrorCode::UnknownWord, "THE-DETAIL");
        row("reference", ErrorCode::UnknownReference, "THE-VALUE");
        row("referenced table", ErrorCode::UnknownReference, "THE-DETAIL");
        row("double id", ErrorCode::DuplicateId, "THE-VALUE");
        row("order of dates", ErrorCode::DatesOutOfOrder, "THE-VALUE");
        row("other date", ErrorCode::DatesOutOfOrder, "THE-DETAIL");
        row("adcode", ErrorCode::ZoneWithoutArea, "THE-VALUE");
        row("zone", ErrorCode::ZoneWithoutArea, "THE-DETAIL");
        row("CRS", ErrorCode::CrsUnknown, "THE-VALUE");
        row("projection", ErrorCode::OutsideProjection, "THE-VALUE");
        row("font", ErrorCode::FontMissing, "THE-VALUE");
        row("not writable", ErrorCode::FileNotWritable, "THE-DETAIL");
        row("format", ErrorCode::FormatUnsupported, "THE-VALUE");
        row("size", ErrorCode::SizeTooLarge, "THE-VALUE");
        row("limit", ErrorCode::SizeTooLarge, "THE-DETAIL");
        row("damage", ErrorCode::ProjectDamaged, "THE-DETAIL");
        row("newer project", ErrorCode::ProjectTooNew, "THE-VALUE");
        row("nothing", ErrorCode::NothingLoaded, "THE-DETAIL");
    }
    void sentenceNamesItsArguments()
    {
        QFETCH(int, code);
        QFETCH(QString, argument);
        const QString sentence = errorText(full(static_cast<ErrorCode>(code)));
        QVERIFY2(sentence.contains(argument), qPrintable(sentence));
    }

    void placeTellsAsMuchAsIsKnown_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        QTest::newRow("file: whole path") << QString() << -1 << QString() << QStringLiteral("/tmp/a/b.gpkg");
        QTest::newRow("row") << QString() << 7 << QString() << QStringLiteral("b.gpkg, row 7");
        QTest::newRow("column") << QString() << -1 << QStringLiteral("lon")
                                << QStringLiteral("b.gpkg, column lon");
        QTest::newRow("layer") << QStringLiteral("land") << -1 << QString()
                               << QStringLiteral("b.gpkg, layer land");
        QTest::newRow("feature") << QStringLiteral("land") << 7 << QString()
                                 << QStringLiteral("b.gpkg, layer land, feature 7");
    }
    void placeTellsAsMuchAsIsKnown()
    {
        QFETCH(QString, layer);
        QFETCH(int, row);
        QFETCH(QString, field);
        Error error{.file = QStringLiteral("/tmp/a/b.gpkg"), .layer = layer, .field = field};
        if (row >= 0)
            error.row = row;
        QTEST(errorPlace(error), "place");
    }

    void sentenceWithoutPlaceStartsWithCapital()
    {
        QVERIFY(errorText({.code = ErrorCode::NothingLoaded}).startsWith(QStringLiteral("Nothing")));
    }

    void bracesInAnArgumentStayAsTheyAre()
    {
        const QString sentence = errorText({.code = ErrorCode::UnknownWord,
                                            .value = QStringLiteral("{detail}"),
                                            .detail = QStringLiteral("a, b")});
        QVERIFY2(sentence.contains(QStringLiteral("“{detail}”")), qPrintable(sentence));
    }

    void issueTellsWhatWasDone()
    {
        QSet<QString> endings;
        const Error error = full(ErrorCode::NotADate);
        for (int i = 0; i <= static_cast<int>(kLastRemedy); ++i) {
            const auto remedy = static_cast<Remedy>(i);
            const QString text = issueText({error, remedy});
            QVERIFY(text.startsWith(errorText(error)));
            endings.insert(text.mid(errorText(error).size()).trimmed());
            QVERIFY(!remedyName(remedy).isEmpty());
        }
        QVERIFY(!endings.contains(QString()));
        QCOMPARE(endings.size(), static_cast<int>(kLastRemedy) + 1);
    }

    void everyWordIsTranslated()
    {
        MirrorTranslator translator;
        QCoreApplication::installTranslator(&translator);
        for (const ErrorCode code : allCodes()) {
            const QString text = issueText({{.code = code}, Remedy::RowSkipped});
            QVERIFY2(text.startsWith(u'⟦') && text.endsWith(u'⟧'), qPrintable(text));
        }
        QVERIFY(errorPlace(full(ErrorCode::NotADate)).contains(QStringLiteral("⟦row 12⟧")));
        QCoreApplication::removeTranslator(&translator);
    }
};

ZONEATLAS_TEST(error_text, TestErrorText)
#include "tst_error_text.moc"
