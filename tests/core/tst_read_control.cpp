// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_source.h"
#include "core/read_control.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

/// What readers are told and tell, and the words of sources.
class TestReadControl : public QObject
{
    Q_OBJECT

private slots:
    void withoutListenersItGoesOn()
    {
        const ReadControl control;
        QVERIFY(control.goOn(0));
        for (const ReadControl& part : control.split({1, 2}))
            QVERIFY(part.goOn(1));
    }

    void partsFillTheWhole()
    {
        std::vector<double> told;
        const ReadControl whole([&told](double share) {
            told.push_back(share);
            return true;
        });
        const auto parts = whole.split({3, 1});
        QVERIFY(ReadControl({}, 2).split({1, 1})[1].isEnough(2));
        QVERIFY(!parts[0].isEnough(1'000'000'000));
        QVERIFY(parts[1].goOn(1) && parts[0].goOn(0.5) && parts[0].goOn(1));
        QCOMPARE(told, (std::vector<double>{0.25, 0.625, 1}));
        const auto inner = ReadControl([&told](double share) { return told.push_back(share), true; })
                               .split({1, 1})[1]
                               .split({1, 1});
        QVERIFY(inner[0].goOn(1));
        QCOMPARE(told.back(), 0.25);
    }

    void oneStopStopsAllParts()
    {
        int asked = 0;
        const ReadControl whole([&asked](double) { return ++asked < 2; });
        const auto parts = whole.split({1, 1});
        QVERIFY(parts[0].goOn(0.1));
        QVERIFY(!parts[0].goOn(0.2));
        QVERIFY(!parts[1].goOn(0.1));
        QCOMPARE(asked, 2);
    }

    void wordsAreKnownBothWays()
    {
        for (const SourceRole role : allSourceRoles())
            QCOMPARE(sourceRoleFromCode(sourceRoleCode(role)), std::optional(role));
        for (const FieldRole role : allFieldRoles())
            QCOMPARE(fieldRoleFromCode(fieldRoleCode(role)), std::optional(role));
        QVERIFY(!fieldRoleFromCode(QStringLiteral("colour")) && !sourceRoleFromCode(QString()));
    }
};

ZONEATLAS_TEST(read_control, TestReadControl)
#include "tst_read_control.moc"
