// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace zoneatlas {

/// Translation context of everything the command line says: `CliText::tr("…")`.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::CliText)
};

} // namespace zoneatlas
