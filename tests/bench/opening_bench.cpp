// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_bench.h"

#include "session/session.h"
#include "ui/document_actions.h"
#include "ui/main_window.h"
#include "ui/map_canvas.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <numbers>

#include <ogrsf_frmts.h>

using namespace zoneatlas;

namespace {

constexpr int kUsualMegabytes = 60;
constexpr int kVertices = 4000; ///< of each polygon
constexpr int kBytesPerVertex = 16;
constexpr int kColumns = 40;
constexpr int kMillisecondsPerSecond = 1000;

int polygonsWanted()
{
    bool isNumber = false;
    const int megabytes = qEnvironmentVariableIntValue("ZONEATLAS_BENCH_MEGABYTES", &isNumber);
    return (isNumber ? megabytes : kUsualMegabytes) * 1'000'000 / (kVertices * kBytesPerVertex);
}

/// A rough disc in a cell of a grid over China.
OGRPolygon roughDisc(int cell, int cells)
{
    const int rows = cells / kColumns + 1;
    const double lon = 80 + 40.0 * (cell % kColumns) / kColumns;
    const double lat = 22 + 28.0 * (cell / kColumns) / rows;
    OGRLinearRing ring;
    for (int i = 0; i < kVertices; ++i) {
        const double angle = 2 * std::numbers::pi * i / kVertices;
        const double radius = 0.3 * (1 + 0.1 * std::sin(37 * angle) + 0.02 * std::sin(911 * angle + cell));
        ring.addPoint(lon + radius * std::cos(angle), lat + radius * std::sin(angle));
    }
    ring.closeRings();
    OGRPolygon polygon;
    polygon.addRing(&ring);
    return polygon;
}

void writePackage(const QString& path)
{
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    const std::unique_ptr<GDALDataset> file(driver->Create(path.toUtf8(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference crs;
    crs.importFromEPSG(4326);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* layer = file->CreateLayer("land", &crs, wkbPolygon);
    OGRFieldDefn code("adcode", OFTString);
    layer->CreateField(&code);
    bool isWritten = layer->StartTransaction() == OGRERR_NONE;
    const int cells = polygonsWanted();
    for (int cell = 0; cell < cells; ++cell) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField(0, QByteArray::number(100'000 + cell).constData());
        const OGRPolygon polygon = roughDisc(cell, cells);
        feature.SetGeometry(&polygon);
        isWritten = isWritten && layer->CreateFeature(&feature) == OGRERR_NONE;
    }
    if (!isWritten || layer->CommitTransaction() != OGRERR_NONE)
        qFatal("the package could not be written");
}

/// The longest time between two turns of the event loop, until the data are there and painted.
double longestGapMs(MainWindow& window, const ProjectSources& sources)
{
    QEventLoop loop;
    QElapsedTimer clock;
    double longest = 0;
    QTimer beat;
    const qint64 paints = window.canvas().paintCount();
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        if (!window.documents().isOpening() && window.canvas().paintCount() > paints)
            loop.quit();
    });
    beat.start(1);
    clock.start();
    window.documents().useSources(sources);
    loop.exec();
    return longest;
}

} // namespace

void longestGapWhileOpening(benchmark::State& state, MainWindow& window)
{
    const QTemporaryDir dir;
    const ProjectSources bundled = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    ProjectSources big = bundled;
    big.prefectures.path = dir.filePath(QStringLiteral("big.gpkg"));
    writePackage(big.prefectures.path);
    double worst = 0;
    for ([[maybe_unused]] const auto& turn : state) {
        const double gap = longestGapMs(window, big);
        state.SetIterationTime(gap / kMillisecondsPerSecond);
        worst = std::max(worst, gap);
    }
    state.counters["worst_ms"] = worst;
    longestGapMs(window, bundled); // for the measurements that follow
}
