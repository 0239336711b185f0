// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <csignal>

namespace zoneatlas {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onSignal(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

void catchInterruption()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace zoneatlas
