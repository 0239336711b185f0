// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/symbol_painter.h"
#include "test_registry.h"

#include <QPicture>
#include <QtTest>

#include <random>

using namespace zoneatlas;

namespace {

constexpr QSizeF kFrameMm(60, 40);
constexpr double kPixelsPerMm = 4;
constexpr double kRadiusMm = 1.3;

SymbolLook disc(const QColor& fill)
{
    return {kRadiusMm + 0.15, [fill](GeometryPainter& painter, QPointF centre) {
                painter.circleOnPage(centre, kRadiusMm, QPen(Qt::white, 0.3), fill);
            }};
}

std::vector<SymbolLook> looks()
{
    const SymbolLook ring{kRadiusMm + 0.25, [](GeometryPainter& painter, QPointF centre) {
                              painter.circleOnPage(centre, kRadiusMm, QPen(Qt::black, 0.5), Qt::NoBrush);
                          }};
    return {disc(Qt::red), disc(QColor(0, 80, 160)), ring, disc(QColor(0, 160, 80, 120))};
}

/// In clumps, and some of them beyond the frame.
std::vector<PlacedSymbol> scattered(int count)
{
    std::mt19937 random(7);
    std::normal_distribution<double> around(0, 6);
    std::vector<PlacedSymbol> symbols;
    for (int i = 0; i < count; ++i)
        symbols.push_back({QPointF(30 + 25 * (i % 3 - 1) + around(random), 20 + around(random)),
                           static_cast<size_t>(i) % 4});
    return symbols;
}

QImage painted(const std::function<void(GeometryPainter&)>& paint, double pixelRatio = 1,
               double pixelsPerMm = kPixelsPerMm)
{
    QImage image((kFrameMm * pixelsPerMm * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(QColor(240, 240, 230));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerMm, pixelsPerMm);
    const MapToPage toPage({}, kFrameMm);
    GeometryPainter geometry(painter, toPage, {{0, 0}, kFrameMm});
    paint(geometry);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

QImage oneByOne(const std::vector<PlacedSymbol>& symbols)
{
    return painted([&](GeometryPainter& painter) {
        for (const PlacedSymbol& symbol : symbols)
            looks()[symbol.look].paint(painter, symbol.centreMm);
    });
}

/// Of a channel, over all pixels.
double meanDifference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            sum +=
                std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue());
        }
    return sum / (3.0 * a.width() * a.height());
}

} // namespace

class SymbolPainterTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesLookLikeWhatIsCopied()
    {
        const std::vector<PlacedSymbol> symbols = scattered(60);
        const QImage copied =
            painted([&](GeometryPainter& painter) { paintSymbols(painter, looks(), symbols); });
        const QImage wanted = oneByOne(symbols);
        QVERIFY(meanDifference(copied, painted([](GeometryPainter&) {})) > 5);
        const double mean = meanDifference(copied, wanted);
        QVERIFY2(mean < 1, qPrintable(QString::number(mean)));
    }

    void wholePixelsAreMetExactly()
    {
        const std::vector<PlacedSymbol> symbols{{{10, 10}, 0}, {{10.5, 10.25}, 2}, {{30.25, 20}, 1}};
        const QImage copied =
            painted([&](GeometryPainter& painter) { paintSymbols(painter, looks(), symbols); });
        const QImage wanted = oneByOne(symbols);
        for (int y = 0; y < wanted.height(); ++y)
            for (int x = 0; x < wanted.width(); ++x) {
                const int off = std::abs(qRed(copied.pixel(x, y)) - qRed(wanted.pixel(x, y)));
                QVERIFY2(off <= 2, qPrintable(QStringLiteral("%1, %2: %3").arg(x).arg(y).arg(off)));
            }
    }

    void whatIsHiddenIsLeftOutAndChangesNoPixel()
    {
        const std::vector<PlacedSymbol> symbols = scattered(3000);
        size_t drawn = 0;
        const QImage atOnce =
            painted([&](GeometryPainter& painter) { drawn = paintSymbols(painter, looks(), symbols); });
        const QImage each = painted([&](GeometryPainter& painter) {
            for (const PlacedSymbol& symbol : symbols)
                paintSymbols(painter, looks(), {symbol});
        });
        QCOMPARE(atOnce, each);
        QVERIFY2(drawn > 50 && drawn < 2 * symbols.size() / 3, qPrintable(QString::number(drawn)));
    }

    void onlyWhatIsOpaqueHides()
    {
        const auto drawn = [](size_t below, size_t above) {
            size_t count = 0;
            (void)painted([&](GeometryPainter& painter) {
                count = paintSymbols(painter, looks(), {{{10, 10}, below}, {{10, 10}, above}});
            });
            return count;
        };
        QCOMPARE(drawn(0, 2), size_t{2}); // a ring above a disc
        QCOMPARE(drawn(0, 3), size_t{2}); // half transparent
        // The rim of a disc lets a little of an equal one through, nothing of what is smaller.
        const SymbolLook small{0.5, [](GeometryPainter& painter, QPointF centre) {
                                   painter.circleOnPage(centre, 0.5, QPen(Qt::NoPen), Qt::green);
                               }};
        size_t count = 0;
        (void)painted([&](GeometryPainter& painter) {
            count = paintSymbols(painter, {small, disc(Qt::red)}, {{{10, 10}, 0}, {{10.2, 10}, 1}});
        });
        QCOMPARE(count, size_t{1});
    }

    void outsideTheFrameNothingIsDrawn()
    {
        size_t count = 0;
        (void)painted([&](GeometryPainter& painter) {
            count = paintSymbols(painter, looks(), {{{-3, 10}, 0}, {{59.5, 41}, 0}, {{70, 10}, 1}});
        });
        QCOMPARE(count, size_t{1}); // the second reaches into it
    }

    void theSameAtAnyPixelRatio()
    {
        const std::vector<PlacedSymbol> symbols = scattered(200);
        const auto all = [&](GeometryPainter& painter) { paintSymbols(painter, looks(), symbols); };
        QCOMPARE(painted(all, 2), painted(all, 1, 2 * kPixelsPerMm));
    }

    void whatIsNoPictureGetsGeometry()
    {
        QPicture recorded;
        QPainter painter(&recorded);
        const MapToPage toPage({}, kFrameMm);
        GeometryPainter geometry(painter, toPage, {{0, 0}, kFrameMm});
        const std::vector<PlacedSymbol> symbols(40, PlacedSymbol{{10, 10}, 0});
        QCOMPARE(paintSymbols(geometry, looks(), symbols), symbols.size());
        painter.end();
        QVERIFY(recorded.size() > 40 * 8);
    }
};

ZONEATLAS_TEST(symbol_painter, SymbolPainterTest)
#include "tst_symbol_painter.moc"
