// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/readings.h"

#include <QFileInfo>

namespace zoneatlas {

namespace {

QStringList fileNames(Reading reading, Language language)
{
    const bool isCard = reading == Reading::DataCard;
    QStringList names{isCard ? QStringLiteral("README.md") : QStringLiteral("manual.en.md")};
    const QString chinese = isCard ? QStringLiteral("README.zh_CN.md") : QStringLiteral("manual.zh_CN.md");
    names.insert(language == Language::Chinese ? 0 : 1, chinese);
    return names;
}

} // namespace

QString readingFolder(Reading reading, const ProjectSources& sources)
{
    return reading == Reading::DataCard ? QFileInfo(sources.zones.path).path()
                                        : bundledResourceDir() + QStringLiteral("/manual");
}

std::optional<QString> readingPath(Reading reading, const ProjectSources& sources, Language language)
{
    const QString folder = readingFolder(reading, sources);
    for (const QString& name : fileNames(reading, language)) {
        const QString path = folder + u'/' + name;
        if (QFileInfo(path).isFile())
            return path;
    }
    return std::nullopt;
}

} // namespace zoneatlas
