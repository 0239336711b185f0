// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "cli/cli_text.h"
#include "cli/interruption.h"

#include <unistd.h>

#include <cstdio>

namespace zoneatlas {

namespace {

void rewriteLine(const QByteArray& text)
{
    const QByteArray line = "\r\033[K" + text;
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    catchInterruption();
}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_percentShown >= 0)
        rewriteLine({});
}

bool ProgressLine::advance(int done, int total)
{
    const int percent = total > 0 ? 100 * done / total : 100;
    if (m_isTerminal && percent != m_percentShown) {
        m_percentShown = percent;
        rewriteLine(CliText::tr("%1 % done; Ctrl+C stops.").arg(percent).toUtf8());
    }
    return !wasInterrupted();
}

} // namespace zoneatlas
