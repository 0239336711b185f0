// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace zoneatlas::test {

using Factory = std::function<std::unique_ptr<QObject>()>;
/// Called before main through ZONEATLAS_TEST.
bool registerTest(const char* name, Factory factory);

} // namespace zoneatlas::test

/// One line at the end of tests/<folder>/tst_<name>.cpp: ZONEATLAS_TEST(name, TestClass).
#define ZONEATLAS_TEST(name, TestClass)                                                                      \
    static const bool isRegistered_##name =                                                                  \
        zoneatlas::test::registerTest(#name, [] { return std::make_unique<TestClass>(); });
