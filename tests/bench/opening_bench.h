// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

namespace zoneatlas {
class MainWindow;
}

/// The longest time in which the window did not answer while a large GeoPackage was opened and shown: reading
/// goes on beside it, the change of data and the first picture do not. The file is made here, with as many
/// megabytes as ZONEATLAS_BENCH_MEGABYTES says.
void longestGapWhileOpening(benchmark::State& state, zoneatlas::MainWindow& window);
