// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_files.h"

#include <QFileInfo>

namespace zoneatlas {

const QStringList& dataFileEndings()
{
    static const QStringList endings{
        QStringLiteral("shp"),  QStringLiteral("zip"),  QStringLiteral("geojson"),  QStringLiteral("json"),
        QStringLiteral("gpkg"), QStringLiteral("csv"),  QStringLiteral("topojson"), QStringLiteral("tsv"),
        QStringLiteral("txt"),  QStringLiteral("xlsx"), QStringLiteral("ods"),      QStringLiteral("kml"),
        QStringLiteral("kmz"),  QStringLiteral("fgb"),  QStringLiteral("gml"),      QStringLiteral("tab"),
        QStringLiteral("dbf"),  QStringLiteral("xls"),  QStringLiteral("shz")};
    return endings;
}

bool isDataFile(const QString& path)
{
    const QFileInfo file(path);
    return file.isDir() || dataFileEndings().contains(file.suffix(), Qt::CaseInsensitive);
}

bool isTableFile(const QString& path)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

} // namespace zoneatlas
