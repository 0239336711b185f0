// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/database_passwords.h"

#include "data/layer_list.h"

#include <algorithm>

namespace zoneatlas {

void DatabasePasswords::keep(const QString& address, const QString& password)
{
    forget(address);
    m_passwords.emplace_back(databasePlace(address), password);
}

void DatabasePasswords::forget(const QString& address)
{
    std::erase_if(m_passwords,
                  [place = databasePlace(address)](const auto& known) { return known.first == place; });
}

QString DatabasePasswords::of(const QString& address) const
{
    const auto it =
        std::find_if(m_passwords.begin(), m_passwords.end(),
                     [place = databasePlace(address)](const auto& known) { return known.first == place; });
    return it == m_passwords.end() ? QString() : it->second;
}

ProjectSources DatabasePasswords::filledIn(ProjectSources sources) const
{
    for (DataSource* source : sources.all())
        if (isDatabaseAddress(source->path))
            if (const QString known = of(source->path); !known.isEmpty())
                source->password = known;
    return sources;
}

Outcome tryLogins(const ProjectSources& sources)
{
    std::vector<std::pair<DatabasePlace, QString>> tried;
    for (const DataSource* source : sources.all()) {
        const std::pair login{databasePlace(source->path), source->password};
        if (!isDatabaseAddress(source->path) || std::find(tried.begin(), tried.end(), login) != tried.end())
            continue;
        tried.push_back(login);
        if (const Outcome outcome = tryLogin(*source);
            !outcome && outcome.error().code == ErrorCode::PasswordNeeded)
            return outcome;
    }
    return Done{};
}

} // namespace zoneatlas
