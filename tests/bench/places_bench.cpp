// SPDX-License-Identifier: GPL-3.0-or-later
#include "places_bench.h"

#include "map/map_renderer.h"
#include "session/session.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"

#include <QApplication>

#include <random>

#include <benchmark/benchmark.h>

using namespace zoneatlas;
using benchmark::State;

namespace {

constexpr QSize kScreen{1920, 1080};
constexpr int kUsualPlaces = 20'000;

int placeCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("ZONEATLAS_BENCH_PLACES", &isNumber);
    return isNumber ? count : kUsualPlaces;
}

/// Clumps around towns, of nine kinds, one in ten closed again.
QByteArray table(int count)
{
    constexpr int kTowns = 120;
    constexpr int kKinds = 9;
    constexpr int kDays = 20 * 365;
    std::mt19937 random(1);
    std::uniform_real_distribution<double> lon(-9, 30);
    std::uniform_real_distribution<double> lat(37, 60);
    std::normal_distribution<double> around;
    std::vector<QPointF> towns;
    for (int i = 0; i < kTowns; ++i)
        towns.emplace_back(lon(random), lat(random));
    QByteArray text("name,lon,lat,opened,kind,closed\n");
    for (int i = 0; i < count; ++i) {
        const QPointF place = towns[random() % kTowns] + QPointF(around(random), 0.7 * around(random));
        const QDate opened = QDate(2005, 1, 1).addDays(random() % kDays);
        const QDate closed = random() % 10 == 0 ? opened.addDays(1000) : QDate();
        text += QStringLiteral("Place %1,%2,%3,%4,Kind %5,%6\n")
                    .arg(i)
                    .arg(place.x())
                    .arg(place.y())
                    .arg(opened.toString(Qt::ISODate))
                    .arg(random() % kKinds)
                    .arg(closed.toString(Qt::ISODate))
                    .toUtf8();
    }
    return text;
}

void redraw(State& state, const Session& session)
{
    const MapSettings settings = session.mapSettings(QSizeF(kScreen) / kLogicalPixelsPerMm);
    DrawnReport report;
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(renderMapImage(settings, kLogicalPixelsPerMm, &report));
    state.counters["symbols"] = static_cast<double>(report.symbolsDrawn);
}

/// From the change to the end of all that it sets off.
template <class Change>
void eachTurn(State& state, const MainWindow& window, Change change)
{
    int turns = 0;
    for ([[maybe_unused]] const auto& turn : state) {
        const qint64 before = window.canvas().paintCount();
        change(++turns);
        while (window.canvas().paintCount() == before)
            QCoreApplication::processEvents();
    }
}

void step(State& state, const MainWindow& window, Session& session)
{
    // From day to day, so that each is seen for the first time.
    session.time().setDate(session.time().firstDay().addYears(3));
    eachTurn(state, window, [&](int) {
        const bool isLast = session.time().date() == session.time().lastDay();
        session.time().setDate(isLast ? session.time().firstDay() : session.time().date().addDays(1));
    });
}

void pan(State& state, const MainWindow& window, Session& session)
{
    const MapView start = session.mapView().view();
    eachTurn(state, window, [&](int turn) {
        const double stepMm = turn % 40 < 20 ? 2 : -2;
        session.mapView().setView(pannedBy(session.mapView().view(), {stepMm, stepMm / 2}));
    });
    session.mapView().setView(start);
}

void zoom(State& state, const MainWindow& window, Session& session)
{
    const MapView start = session.mapView().view();
    eachTurn(state, window, [&](int turn) {
        MapView view = start;
        view.mapUnitsPerMm /= 1 + 0.01 * (turn % 200 + 1);
        session.mapView().setView(view);
    });
    session.mapView().setView(start);
}

void hits(State& state, const Session& session)
{
    const MapSettings settings = session.mapSettings(QSizeF(kScreen) / kLogicalPixelsPerMm);
    const QPointF middle(settings.frameMm.width() / 2, settings.frameMm.height() / 2);
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(hitTest(settings, middle));
}

} // namespace

PlacesBench::PlacesBench()
    : m_session(std::make_unique<Session>(loadProject(sources()), Language::English))
    , m_window(std::make_unique<MainWindow>(*m_session))
{
    m_window->show();
    m_window->showNormal();
    m_window->resize(kScreen);
    QCoreApplication::processEvents();
}

PlacesBench::~PlacesBench() = default;

ProjectSources PlacesBench::sources() const
{
    QFile file(m_folder.filePath(QStringLiteral("places.csv")));
    const QByteArray text = table(placeCount());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the table of places could not be written");
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    sources.zones.path = file.fileName();
    sources.crsId.clear();
    return sources;
}

void PlacesBench::registerAll()
{
    const auto add = [](const char* name, auto function) {
        benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond)->UseRealTime();
    };
    add("BM_PlacesRedraw", [this](State& state) { redraw(state, *m_session); });
    add("BM_PlacesStep", [this](State& state) { step(state, *m_window, *m_session); });
    add("BM_PlacesPan", [this](State& state) { pan(state, *m_window, *m_session); });
    add("BM_PlacesZoom", [this](State& state) { zoom(state, *m_window, *m_session); });
    add("BM_PlacesHit", [this](State& state) { hits(state, *m_session); });
    add("BM_PlacesLoad", [this](State& state) {
        const ProjectSources given = sources();
        for ([[maybe_unused]] const auto& turn : state)
            benchmark::DoNotOptimize(loadProject(given));
    });
}
