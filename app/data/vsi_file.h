// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace zoneatlas {

/// These ask GDAL's file system, so that /vsizip/ and the like work.
[[nodiscard]] bool isExistingPath(const QString& path);
[[nodiscard]] bool isFolder(const QString& path);
/// Size and time of the last change: two of them that differ mean that the file was changed between.
struct FileStamp
{
    qint64 bytes = 0;
    qint64 changedAt = 0; ///< seconds
    bool operator==(const FileStamp&) const = default;
};
[[nodiscard]] std::optional<FileStamp> fileStamp(const QString& path);

/// Reads bytes of a file through GDAL's file system.
class VsiReader
{
public:
    /// Absent where it cannot be opened; errno tells why.
    [[nodiscard]] static std::optional<VsiReader> open(const QString& path);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// At most `length` bytes.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const;

private:
    struct Closer
    {
        void operator()(void* file) const;
    };
    VsiReader() = default;
    std::unique_ptr<void, Closer> m_file;
    qint64 m_size = 0;
};

} // namespace zoneatlas
