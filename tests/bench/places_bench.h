// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"

#include <QTemporaryDir>

#include <memory>

namespace zoneatlas {
class MainWindow;
class Session;
} // namespace zoneatlas

/// A window with somebody's table of places: 20,000 points in clumps all over Europe with dates over twenty
/// years, or as many as ZONEATLAS_BENCH_PLACES says.
class PlacesBench
{
public:
    PlacesBench();
    ~PlacesBench();
    PlacesBench(const PlacesBench&) = delete;
    PlacesBench& operator=(const PlacesBench&) = delete;

    void registerAll();

private:
    [[nodiscard]] zoneatlas::ProjectSources sources() const;

    QTemporaryDir m_folder;
    std::unique_ptr<zoneatlas::Session> m_session;
    std::unique_ptr<zoneatlas::MainWindow> m_window;
};
