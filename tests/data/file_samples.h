// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "data/table_reader.h"
#include "session/project.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zoneatlas::test {

/// A file committed in tests/data/files.
QString sampleFile(const char* name);

/// Writes the bytes to a file of this name and gives its path.
QString writeFile(const QString& folder, const char* name, const QByteArray& bytes);

/// A layer of shapes given as WKT, one feature each, with fields adcode ("100000", "100001", …) and name_zh.
/// `crs` as GDAL takes it; empty for a layer that does not say.
QString writeWktLayer(const QString& folder, const QList<QByteArray>& shapes,
                      const QByteArray& crs = "EPSG:4326");

/// The table in a file; what was odd while reading goes into `issues`.
Result<Table> tableAt(const QString& path, IssueLog* issues = nullptr);

/// The bundled files copied to `folder`, so that one of them can be broken.
ProjectSources copyOfBundledFiles(const QString& folder);

/// In the file at `path`, the first `before` becomes `after`; stops the program when there is none.
void replaceInFile(const QString& path, const QByteArray& before, const QByteArray& after);
void truncateFile(const QString& path, qint64 size);

/// "zones.csv 4 approved_on: not-a-date, row-skipped" for each.
QStringList summaryOf(const IssueLog& issues);
/// "zones.csv 4 approved_on: not-a-date".
QString summaryOf(const Error& error);

} // namespace zoneatlas::test
