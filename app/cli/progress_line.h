// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoneatlas {

/// One line on standard error that tells how far long work is, when that is a terminal; it is gone
/// afterwards. The work goes on until it is done or the person presses Ctrl+C.
class ProgressLine
{
public:
    ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine();

    /// False when the work is to stop.
    [[nodiscard]] bool advance(int done, int total);

private:
    bool m_isTerminal;
    int m_percentShown = -1;
};

} // namespace zoneatlas
