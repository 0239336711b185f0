// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database_address.h"
#include "core/result.h"
#include "session/project.h"

#include <utility>
#include <vector>

namespace zoneatlas {

/// The passwords that somebody has given, by server, database and user, for as long as the program runs: in
/// memory alone. Nobody who writes a file knows it.
class DatabasePasswords
{
public:
    void keep(const QString& address, const QString& password);
    void forget(const QString& address);
    /// Empty: none is known.
    [[nodiscard]] QString of(const QString& address) const;
    /// The sources with the passwords that are known; those that have one keep theirs.
    [[nodiscard]] ProjectSources filledIn(ProjectSources sources) const;

private:
    std::vector<std::pair<DatabasePlace, QString>> m_passwords;
};

/// Knocks at each database of the sources once, in the thread that is to read. PasswordNeeded where one lets
/// nobody in; what else is wrong with it is told when it is read.
[[nodiscard]] Outcome tryLogins(const ProjectSources& sources);

} // namespace zoneatlas
