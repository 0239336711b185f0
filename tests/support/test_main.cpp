// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the registered tests of one folder: all of them, or the one named first on the command line
// (`zoneatlas_test_core approval_ledger [Qt Test options]`).
#include "test_registry.h"

#include <QtTest>

#if defined(ZONEATLAS_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#elif defined(ZONEATLAS_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <map>

namespace zoneatlas::test {

static std::map<QString, Factory>& registry()
{
    static std::map<QString, Factory> tests;
    return tests;
}

bool registerTest(const char* name, Factory factory)
{
    return registry().emplace(QString::fromLatin1(name), std::move(factory)).second;
}

} // namespace zoneatlas::test

int main(int argc, char** argv)
{
    using zoneatlas::test::registry;
    Application app(argc, argv);
    app.setApplicationName(QStringLiteral("zoneatlas-test"));
    QStringList arguments = app.arguments();
    const QString wanted = arguments.size() > 1 ? arguments.at(1) : QString();
    const bool isNamed = registry().contains(wanted);
    if (isNamed)
        arguments.removeAt(1);
    int failures = 0;
    for (const auto& [name, factory] : registry())
        if (!isNamed || name == wanted)
            failures += QTest::qExec(factory().get(), arguments);
    return failures == 0 ? 0 : 1;
}
