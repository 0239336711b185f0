// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class GDALDataset;
class OGRLayer;

namespace zoneatlas {

/// While it lives, what GDAL and OGR complain about in this thread is kept here and not printed. Objects
/// nest.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    /// The newest complaint; empty when there was none since the last call.
    [[nodiscard]] QString takeNewest();

private:
    std::unique_ptr<QString> m_newest; ///< its address is what GDAL is given
};

struct GdalDatasetCloser
{
    void operator()(GDALDataset* dataset) const;
};
using GdalDataset = std::unique_ptr<GDALDataset, GdalDatasetCloser>;

/// A source that was opened, and what had to be done for it.
struct OpenedSource
{
    /// Where a lost index (.shx) was made anew; the person's own folder stays as it is. Outlives the dataset.
    std::unique_ptr<QTemporaryDir> workFolder{};
    GdalDataset dataset{};
    QString path; ///< of the file that was opened: a shapefile inside a .zip, or the source's own path
    [[nodiscard]] bool isIndexRebuilt() const { return workFolder != nullptr; }
};

/// Whoever opens a file to read data says so.
void countRead();
/// Files that were opened for their data in the window's thread so far: a test asserts that opening a project
/// adds none.
[[nodiscard]] qint64 readsInMainThread();

/// Opens any vector source read-only, in the thread that is to read it. A .zip may hold one of anything.
/// Texts of shapefiles come as raw bytes, whatever they say of their encoding. FileMissing, FileUnreadable.
/// A database is asked with limits of time (core/database_address.h), and its password is in no error:
/// PasswordNeeded, DatabaseUnreadable.
[[nodiscard]] Result<OpenedSource> openVectorSource(const QString& path, const QString& password = {});

/// An empty one that is nowhere but in memory.
[[nodiscard]] GdalDataset memoryDataset();

/// "dBASE", "GPKG" … as GDAL calls the format.
[[nodiscard]] QString driverName(const GDALDataset& dataset);

/// The layer of this name; the first of those that hold something where none is named. Null where there is
/// none.
[[nodiscard]] OGRLayer* layerOf(GDALDataset& dataset, const QString& name);
/// Names of all layers but this one.
[[nodiscard]] QStringList otherLayers(GDALDataset& dataset, OGRLayer& layer);

} // namespace zoneatlas
