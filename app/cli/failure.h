// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace zoneatlas {

/// What a command tells its caller; fixed, so that people can script on it.
enum class ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

/// Why a command ends early: one line for standard error.
struct Failure
{
    ExitCode code = ExitCode::Failed;
    QString message;
};

[[nodiscard]] inline Failure wrongUsage(QString message)
{
    return {ExitCode::WrongUsage, std::move(message)};
}

/// A value or the failure that ends the command.
template <class T>
using Answer = std::variant<T, Failure>;

} // namespace zoneatlas
