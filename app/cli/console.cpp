// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/printable.h"

#include <cstdio>

namespace zoneatlas {

void sayError(const QString& message)
{
    const QByteArray line = "zoneatlas: " + printable(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

bool writeResult(const QByteArray& utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace zoneatlas
