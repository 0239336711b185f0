// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace zoneatlas::test {

/// The bundled data, read once for the whole test program.
[[nodiscard]] const Project& bundledProject();

/// The window on the bundled data, shown and exposed, with settings of its own that are gone afterwards.
class UiFixture
{
public:
    explicit UiFixture(QSize size = {1280, 720});
    ~UiFixture();

    Session& session() { return *m_session; }
    MainWindow& window() { return *m_window; }
    /// Where a zone's seat is on the canvas, in pixels.
    [[nodiscard]] QPoint pixelOf(const QString& zone) const;
    /// Lets timers and paint events of the moment run.
    static void settle();

private:
    QTemporaryDir m_settingsDir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// Keeps QSettings of the test below `dir`.
void redirectSettings(const QString& dir);

} // namespace zoneatlas::test
