// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, measured at 1920x1080 on the bundled layers, or on the boundaries named in
// ZONEATLAS_BENCH_BOUNDARIES (PATH[:LAYER]).
#include "charts_of.h"
#include "data/map_projection.h"
#include "data/vector_reader.h"
#include "figure/figure_export.h"
#include "opening_bench.h"
#include "places_bench.h"
#include "ui/app_style.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"

#include <QApplication>
#include <QDockWidget>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>

#include <benchmark/benchmark.h>

using namespace zoneatlas;

namespace {

constexpr QSize kScreen{1920, 1080};

ProjectSources benchSources()
{
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    if (qEnvironmentVariableIsSet("ZONEATLAS_BENCH_BOUNDARIES")) {
        sources.prefectures = dataSourceFromText(qEnvironmentVariable("ZONEATLAS_BENCH_BOUNDARIES"));
        sources.provinces = {};
    }
    return sources;
}

MapSettings screenSettings(const Session& session)
{
    MapSettings settings = session.mapSettings(QSizeF(kScreen) / kLogicalPixelsPerMm);
    settings.view = viewShowing(session.project().map->shapes().extent(), settings.frameMm, 8);
    return settings;
}

/// How often each view has painted; a frame is over when all have painted again.
std::array<qint64, 3> paintCounts(const MainWindow& window)
{
    return {window.canvas().paintCount(), test::zonesChartOf(window).cursorPaintCount(),
            test::tradeChartOf(window).cursorPaintCount()};
}

void paintAllViews(const MainWindow& window, const std::array<qint64, 3>& before)
{
    const auto isDone = [&] {
        const auto now = paintCounts(window);
        return now[0] > before[0] && now[1] > before[1] && now[2] > before[2];
    };
    while (!isDone())
        QCoreApplication::processEvents();
}

void stepTo(const MainWindow& window, Session& session, QDate day)
{
    if (session.time().date() == day)
        return;
    const auto before = paintCounts(window);
    session.time().setDate(day);
    paintAllViews(window, before);
}

void fullRedraw(benchmark::State& state, const Session& session)
{
    const MapSettings settings = screenSettings(session);
    DrawnReport report;
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(renderMapImage(settings, kLogicalPixelsPerMm, &report));
    state.counters["vertices"] = static_cast<double>(report.verticesDrawn);
}

void panFrame(benchmark::State& state, const MainWindow& window, Session& session)
{
    const MapView start = session.mapView().view();
    int turns = 0;
    for ([[maybe_unused]] const auto& turn : state) {
        const qint64 before = window.canvas().paintCount();
        const double stepMm = ++turns % 40 < 20 ? 2 : -2;
        session.mapView().setView(pannedBy(session.mapView().view(), {stepMm, stepMm / 2}));
        while (window.canvas().paintCount() == before)
            QCoreApplication::processEvents();
    }
    session.mapView().setView(start);
}

void scrubFrame(benchmark::State& state, const MainWindow& window, Session& session)
{
    const std::vector<QDate>& events = session.time().eventDates();
    // Before anybody drags, the window has had the idle moment in which it paints the other events ahead.
    for (const QDate day : events)
        stepTo(window, session, day);
    const qint64 projectedBefore = projectedVertexCount();
    size_t turns = 0;
    for ([[maybe_unused]] const auto& turn : state)
        stepTo(window, session, events[turns++ % events.size()]);
    state.counters["projected"] = static_cast<double>(projectedVertexCount() - projectedBefore);
}

/// With the table open and a zone selected, so that every view has something to follow.
void scrubAllOpen(benchmark::State& state, MainWindow& window, Session& session)
{
    window.tableDock().show();
    window.charts().setKinds(chartKinds());
    session.selection().select(session.project().ledger->zones().front().id);
    QCoreApplication::processEvents();
    scrubFrame(state, window, session);
    session.selection().clear();
    window.charts().setKinds({ChartKind::ZonesOverTime, ChartKind::NationalTrade});
    window.tableDock().hide();
    QCoreApplication::processEvents();
}

void hitTests(benchmark::State& state, const Session& session)
{
    const MapSettings settings = screenSettings(session);
    constexpr int kColumns = 64;
    int turns = 0;
    for ([[maybe_unused]] const auto& turn : state) {
        const int cell = turns++ % (kColumns * kColumns);
        const QPointF place(settings.frameMm.width() * (cell % kColumns) / kColumns,
                            settings.frameMm.height() * (cell / kColumns) / kColumns);
        benchmark::DoNotOptimize(hitTest(settings, place));
    }
}

void loadBundled(benchmark::State& state)
{
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(loadProject(benchSources()));
}

void exportA4(benchmark::State& state, Session& session)
{
    const QTemporaryDir dir;
    FigureRequest request;
    request.pageMm = {297, 210};
    request.time = session.time().view();
    for ([[maybe_unused]] const auto& turn : state) {
        const MapFigure figure(session.project(), request);
        const auto saved = saveFigure(figure, {dir.filePath(QStringLiteral("a4.png")), 300, true});
        if (!saved)
            state.SkipWithError("the picture could not be written");
    }
}

void registerAll(MainWindow& window, Session& session)
{
    using benchmark::State;
    const auto add = [](const char* name, auto function) {
        benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond)->UseRealTime();
    };
    add("BM_FullRedraw", [&session](State& state) { fullRedraw(state, session); });
    add("BM_PanFrame", [&](State& state) { panFrame(state, window, session); });
    add("BM_ScrubFrame", [&](State& state) { scrubFrame(state, window, session); });
    add("BM_ScrubAllOpen", [&](State& state) { scrubAllOpen(state, window, session); });
    add("BM_HitTest", [&session](State& state) { hitTests(state, session); });
    add("BM_LoadProject", loadBundled);
    benchmark::RegisterBenchmark("BM_LongestGapWhileOpening",
                                 [&window](State& state) { longestGapWhileOpening(state, window); })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(5);
    add("BM_ExportA4", [&session](State& state) { exportA4(state, session); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir state; // the window leaves its work there
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zoneatlas-bench"));
    benchmark::Initialize(&argc, argv);
    style::apply(application);
    Session session(loadProject(benchSources()), Language::English);
    MainWindow window(session);
    // The offscreen platform's screen is small: the window comes up maximized on it.
    window.show();
    window.showNormal();
    window.resize(kScreen);
    QCoreApplication::processEvents();
    if (window.size() != kScreen)
        qFatal("the window is not of the size to measure at");
    registerAll(window, session);
    PlacesBench places;
    places.registerAll();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
