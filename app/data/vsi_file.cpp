// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vsi_file.h"

#include <cpl_vsi.h>

#include <algorithm>

namespace zoneatlas {

namespace {

std::optional<VSIStatBufL> statOf(const QString& path)
{
    VSIStatBufL status;
    if (VSIStatL(path.toUtf8().constData(), &status) != 0)
        return std::nullopt;
    return status;
}

VSILFILE* handleOf(void* file)
{
    return static_cast<VSILFILE*>(file);
}

} // namespace

bool isExistingPath(const QString& path)
{
    return statOf(path).has_value();
}

bool isFolder(const QString& path)
{
    const auto status = statOf(path);
    return status && VSI_ISDIR(status->st_mode);
}

std::optional<FileStamp> fileStamp(const QString& path)
{
    const auto status = statOf(path);
    return status ? std::optional(FileStamp{qint64(status->st_size), qint64(status->st_mtime)})
                  : std::nullopt;
}

void VsiReader::Closer::operator()(void* file) const
{
    VSIFCloseL(handleOf(file));
}

std::optional<VsiReader> VsiReader::open(const QString& path)
{
    VsiReader reader;
    reader.m_file.reset(VSIFOpenL(path.toUtf8().constData(), "rb"));
    if (!reader.m_file)
        return std::nullopt;
    VSIFSeekL(handleOf(reader.m_file.get()), 0, SEEK_END);
    reader.m_size = qint64(VSIFTellL(handleOf(reader.m_file.get())));
    return reader;
}

QByteArray VsiReader::read(qint64 offset, qint64 length) const
{
    if (offset >= m_size || length <= 0)
        return {};
    QByteArray bytes(std::min(length, m_size - offset), Qt::Uninitialized);
    VSIFSeekL(handleOf(m_file.get()), vsi_l_offset(offset), SEEK_SET);
    bytes.truncate(qsizetype(VSIFReadL(bytes.data(), 1, size_t(bytes.size()), handleOf(m_file.get()))));
    return bytes;
}

} // namespace zoneatlas
