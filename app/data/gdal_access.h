// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class GDALDataset;

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

/// Opens any vector source read-only. A dataset belongs to the thread that opened it.
[[nodiscard]] Result<GdalDataset> openVectorDataset(const QString& path);

/// Whoever opens a file to read data says so.
void countRead();
/// Files that were opened for their data in the window's thread so far: a test asserts that opening a project
/// adds none.
[[nodiscard]] qint64 readsInMainThread();

/// These ask GDAL's file system, so that /vsizip/ and the like work.
[[nodiscard]] bool isExistingPath(const QString& path);
[[nodiscard]] bool isFolder(const QString& path);

} // namespace zoneatlas
