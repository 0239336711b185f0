// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_fixture.h"

#include "ui/app_style.h"
#include "ui/map_canvas.h"

#include <QApplication>
#include <QSettings>
#include <QtTest>

namespace zoneatlas::test {

const Project& bundledProject()
{
    static const Project project =
        loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
    return project;
}

void redirectSettings(const QString& dir)
{
    QCoreApplication::setOrganizationName(QStringLiteral("zoneatlas-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, dir);
    QSettings().clear();
    qputenv("XDG_STATE_HOME", QFile::encodeName(dir)); // where unsaved work is kept
}

UiFixture::UiFixture(QSize size)
{
    redirectSettings(m_settingsDir.path());
    style::apply(*qApp);
    m_session = std::make_unique<Session>(bundledProject(), Language::English);
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    settle();
}

UiFixture::~UiFixture() = default;

QPoint UiFixture::pixelOf(const QString& zone) const
{
    const AtlasMap& map = *m_session->project().map;
    const size_t index = map.ledger().indexOf(ZoneId(zone)).value_or(0);
    const MapCanvas& canvas = m_window->canvas();
    const MapToPage page(m_session->mapView().view(), canvas.frameMm());
    return (page.toPage(map.places()[index].seat) * kLogicalPixelsPerMm).toPoint();
}

void UiFixture::settle()
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(5);
}

} // namespace zoneatlas::test
