// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_merge.h"

#include "test_registry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace zoneatlas;

class JsonMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOnlyBelowStaysAtAnyDepth_data()
    {
        QTest::addColumn<QByteArray>("under");
        QTest::addColumn<QByteArray>("over");
        QTest::addColumn<QByteArray>("merged");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("side by side")
            << QByteArray(R"({"a":1})") << QByteArray(R"({"b":2})") << QByteArray(R"({"a":1,"b":2})");
        QTest::newRow("deep") << QByteArray(R"({"a":{"b":{"x":1,"y":2}}})")
                              << QByteArray(R"({"a":{"b":{"y":3}}})")
                              << QByteArray(R"({"a":{"b":{"x":1,"y":3}}})");
        QTest::newRow("lists are replaced")
            << QByteArray(R"({"a":[1,2,3]})") << QByteArray(R"({"a":[4]})") << QByteArray(R"({"a":[4]})");
        QTest::newRow("null is a value")
            << QByteArray(R"({"a":{"x":1}})") << QByteArray(R"({"a":null})") << QByteArray(R"({"a":null})");
    }
    void whatIsOnlyBelowStaysAtAnyDepth()
    {
        QFETCH(const QByteArray, under);
        QFETCH(const QByteArray, over);
        QFETCH(const QByteArray, merged);
        const QJsonObject result = zoneatlas::merged(QJsonDocument::fromJson(under).object(),
                                                     QJsonDocument::fromJson(over).object());
        QCOMPARE(QJsonDocument(result).toJson(QJsonDocument::Compact), merged);
    }
};

ZONEATLAS_TEST(json_merge, JsonMergeTest)
#include "tst_json_merge.moc"
