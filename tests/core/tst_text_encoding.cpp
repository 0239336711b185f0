// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_encoding.h"
#include "test_registry.h"

#include <QStringEncoder>
#include <QtTest>

using namespace zoneatlas;

Q_DECLARE_METATYPE(zoneatlas::EncodingReason)

class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void bytesTellTheirEncoding_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QByteArray>("writtenIn");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<EncodingReason>("reason");
        const QStringList simplified{QStringLiteral("杭州市"), QStringLiteral("呼和浩特"),
                                     QStringLiteral("name")};
        const QStringList traditional{QStringLiteral("臺北市"), QStringLiteral("新竹縣"),
                                      QStringLiteral("高雄市")};
        const auto row = [](const char* tag, const QStringList& texts, const char* writtenIn,
                            const char* encoding, EncodingReason reason) {
            QTest::newRow(tag) << texts << QByteArray(writtenIn) << QString::fromLatin1(encoding) << reason;
        };
        row("ascii", {QStringLiteral("a"), QStringLiteral("b")}, "UTF-8", "UTF-8",
            EncodingReason::PlainAscii);
        row("utf-8", simplified, "UTF-8", "UTF-8", EncodingReason::ValidUtf8);
        row("one word of utf-8", {QStringLiteral("São Paulo")}, "UTF-8", "UTF-8", EncodingReason::ValidUtf8);
        row("simplified", simplified, "GB18030", "GB18030", EncodingReason::ChineseWords);
        row("one word", {QStringLiteral("青岛")}, "GB18030", "GB18030", EncodingReason::ChineseWords);
        row("traditional", traditional, "Big5", "Big5", EncodingReason::TraditionalChineseWords);
        row("western", {QStringLiteral("São Paulo"), QStringLiteral("Münster")}, "ISO-8859-1", "ISO-8859-1",
            EncodingReason::NothingFits);
    }
    void bytesTellTheirEncoding()
    {
        QFETCH(QStringList, texts);
        QFETCH(QByteArray, writtenIn);
        const std::vector<QByteArray> bytes = encoded(texts, writtenIn);
        const EncodingDecision decision = decideEncoding(bytes);
        QTEST(decision.encoding, "encoding");
        QTEST(decision.reason, "reason");
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(decodedText(bytes[size_t(i)], decision.encoding), texts.at(i));
    }

    void aCharacterMayBeCutAtTheEnd()
    {
        const QByteArray cut = QStringLiteral("乌鲁木齐市").toUtf8().chopped(1);
        const EncodingDecision decision = decideEncoding({cut, QStringLiteral("杭州").toUtf8()});
        QCOMPARE(decision.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(decodedText(cut, decision.encoding), QStringLiteral("乌鲁木齐"));
        const QByteArray gbk = encoded({QStringLiteral("呼伦贝尔市")}, "GB18030")[0].chopped(1);
        QCOMPARE(decodedText(gbk, QStringLiteral("GB18030")), QStringLiteral("呼伦贝尔"));
    }

    void aClaimHoldsUnlessTheBytesRefuteIt_data()
    {
        QTest::addColumn<QByteArray>("writtenIn");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("right") << QByteArray("GB18030") << "GB18030"
                               << "GB18030";
        QTest::newRow("utf-8 that is not") << QByteArray("GB18030") << "UTF-8"
                                           << "GB18030";
        QTest::newRow("gbk that is utf-8") << QByteArray("UTF-8") << "GB18030"
                                           << "UTF-8";
        QTest::newRow("latin that is gbk") << QByteArray("GB18030") << "ISO-8859-1"
                                           << "GB18030";
        QTest::newRow("big5 that is gbk") << QByteArray("GB18030") << "Big5"
                                          << "GB18030";
    }
    void aClaimHoldsUnlessTheBytesRefuteIt()
    {
        QFETCH(QByteArray, writtenIn);
        QFETCH(QString, claim);
        const auto bytes =
            encoded({QStringLiteral("杭州市"), QStringLiteral("宁波"), QStringLiteral("义乌")}, writtenIn);
        const EncodingDecision decision = decideEncoding(bytes, {claim, EncodingReason::CpgFile});
        QTEST(decision.encoding, "encoding");
        const bool isKept = decision.encoding == claim;
        QCOMPARE(decision.claimed, isKept ? QString() : claim);
        QCOMPARE(decision.isSure(), isKept);
        QCOMPARE(decision.sample.first(), QStringLiteral("杭州市"));
    }

    void aChoiceHolds()
    {
        const EncodingDecision decision =
            decideEncoding(encoded({QStringLiteral("杭州")}, "UTF-8"), {}, QStringLiteral("Big5"));
        QCOMPARE(decision.encoding, QStringLiteral("Big5"));
        QCOMPARE(decision.reason, EncodingReason::Chosen);
    }

    void namesOfEncodingsAreManifold()
    {
        for (const char* name : {"GBK", "936", "cp936", "gb2312", "GB18030", "OEM 936"})
            QCOMPARE(canonicalEncoding(QLatin1String(name)), QStringLiteral("GB18030"));
        QCOMPARE(canonicalEncoding(QStringLiteral("utf8")), QStringLiteral("UTF-8"));
        QCOMPARE(canonicalEncoding(QStringLiteral("Big5-HKSCS")), QStringLiteral("Big5"));
        QVERIFY(canonicalEncoding(QStringLiteral("klingon")).isEmpty());
        for (const QString& known : knownEncodings()) {
            QCOMPARE(canonicalEncoding(known), known);
            QVERIFY2(QStringDecoder(known.toLatin1().constData()).isValid(), qPrintable(known));
        }
    }

private:
    static std::vector<QByteArray> encoded(const QStringList& texts, const QByteArray& encoding)
    {
        std::vector<QByteArray> bytes;
        for (const QString& text : texts)
            bytes.push_back(QStringEncoder(encoding.constData()).encode(text));
        return bytes;
    }
};

ZONEATLAS_TEST(text_encoding, TestTextEncoding)
#include "tst_text_encoding.moc"
