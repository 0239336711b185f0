// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the README's pictures of the window: zoneatlas_screenshots DIRECTORY.
#include "ui/app_style.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace zoneatlas;

namespace {

/// Long enough for every view to have laid itself out and painted.
void settle()
{
    constexpr qint64 kSettleMs = 1500;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kSettleMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

bool savePicture(MainWindow& window, const QString& path)
{
    settle();
    return window.grab().save(path, "PNG");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zoneatlas-screenshots"));
    const QDir dir(application.arguments().value(1, QStringLiteral(".")));
    style::apply(application);
    Session session(loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir())),
                    Language::English);
    MainWindow window(session);
    // The offscreen platform's screen is small: the window comes up maximized on it.
    window.show();
    window.showNormal();
    window.resize(1440, 900);
    return savePicture(window, dir.filePath(QStringLiteral("window.png"))) ? 0 : 1;
}
