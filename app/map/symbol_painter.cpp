// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/symbol_painter.h"

#include "map/pixel_cover.h"

#include <array>
#include <cmath>
#include <memory>

namespace zoneatlas {

namespace {

/// Places within a pixel, in each direction. A symbol is off by an eighth of a pixel at most.
constexpr int kPhases = 4;

/// Where a symbol's sprite goes: the pixel of its centre, and the place within that.
struct PixelPlace
{
    QPoint pixel;
    int phaseX = 0;
    int phaseY = 0;
};

PixelPlace pixelPlace(QPointF centrePx)
{
    const auto x = static_cast<int>(std::lround(centrePx.x() * kPhases));
    const auto y = static_cast<int>(std::lround(centrePx.y() * kPhases));
    const auto within = [](int steps) { return (steps % kPhases + kPhases) % kPhases; };
    return {{(x - within(x)) / kPhases, (y - within(y)) / kPhases}, within(x), within(y)};
}

struct Sprite
{
    QImage image;
    SpriteCover cover;
};

/// The sprites of one look, painted when first asked for.
class LookSprites
{
public:
    LookSprites(const GeometryPainter& target, const SymbolLook& look, double pixelsPerMm)
        : m_target(target)
        , m_look(look)
        , m_pixelsPerMm(pixelsPerMm)
        , m_halfPx(static_cast<int>(std::ceil(look.reachMm * pixelsPerMm)) + 1)
    {}

    /// From the top left of a sprite to the pixel of its centre, in both directions.
    [[nodiscard]] int halfPx() const { return m_halfPx; }

    const Sprite& at(const PixelPlace& place)
    {
        std::unique_ptr<Sprite>& sprite =
            m_sprites[static_cast<size_t>(place.phaseY * kPhases + place.phaseX)];
        if (!sprite)
            sprite = std::make_unique<Sprite>(painted(place));
        return *sprite;
    }

private:
    [[nodiscard]] Sprite painted(const PixelPlace& place) const
    {
        const int side = 2 * m_halfPx + 1;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(m_halfPx + double(place.phaseX) / kPhases,
                          m_halfPx + double(place.phaseY) / kPhases);
        painter.scale(m_pixelsPerMm, m_pixelsPerMm);
        GeometryPainter geometry = m_target.on(painter);
        m_look.paint(geometry, {0, 0});
        painter.end();
        const SpriteCover cover(image);
        return {std::move(image), cover};
    }

    const GeometryPainter& m_target;
    const SymbolLook& m_look;
    double m_pixelsPerMm;
    int m_halfPx;
    std::array<std::unique_ptr<Sprite>, kPhases * kPhases> m_sprites;
};

/// Sprites to be put on a painter: what lies between its own transform and the pixels (a widget's place in
/// its window, the screen's pixel ratio) stays with it.
class SpritePainting
{
public:
    SpritePainting(GeometryPainter& geometry, const std::vector<SymbolLook>& looks)
        : m_painter(geometry.painter())
        , m_world(m_painter.worldTransform())
        , m_pixelRatio(m_painter.deviceTransform().m11() / m_world.m11())
    {
        m_sprites.reserve(looks.size());
        for (const SymbolLook& look : looks)
            m_sprites.emplace_back(geometry, look, m_painter.deviceTransform().m11());
    }

    size_t paint(const std::vector<PlacedSymbol>& symbols, const QRectF& frameMm)
    {
        const QRectF framePx = inPixels(frameMm);
        PixelCover cover(framePx.toAlignedRect());
        std::vector<Drawn> seen;
        for (auto symbol = symbols.rbegin(); symbol != symbols.rend(); ++symbol) {
            LookSprites& sprites = m_sprites[symbol->look];
            const PixelPlace place = pixelPlace(m_world.map(symbol->centreMm) * m_pixelRatio);
            const Sprite& sprite = sprites.at(place);
            const QPoint corner = place.pixel - QPoint(sprites.halfPx(), sprites.halfPx());
            if (cover.add(sprite.cover, corner))
                seen.push_back({&sprite.image, corner});
        }
        copy(seen);
        return seen.size();
    }

private:
    struct Drawn
    {
        const QImage* image;
        QPoint cornerPx;
    };

    [[nodiscard]] QRectF inPixels(const QRectF& mm) const
    {
        const QRectF logical = m_world.mapRect(mm);
        return {logical.topLeft() * m_pixelRatio, logical.size() * m_pixelRatio};
    }

    /// They were found from the top down, and are painted from the bottom up.
    void copy(const std::vector<Drawn>& seen)
    {
        m_painter.save();
        m_painter.resetTransform();
        m_painter.scale(1 / m_pixelRatio, 1 / m_pixelRatio);
        for (auto drawn = seen.rbegin(); drawn != seen.rend(); ++drawn)
            m_painter.drawImage(drawn->cornerPx, *drawn->image);
        m_painter.restore();
    }

    QPainter& m_painter;
    QTransform m_world;
    double m_pixelRatio;
    std::vector<LookSprites> m_sprites;
};

} // namespace

size_t paintSymbols(GeometryPainter& painter, const std::vector<SymbolLook>& looks,
                    const std::vector<PlacedSymbol>& symbols)
{
    const bool isUpright = painter.painter().deviceTransform().type() <= QTransform::TxScale;
    if (painter.isImage() && isUpright)
        return symbols.empty() ? 0 : SpritePainting(painter, looks).paint(symbols, painter.frameMm());
    for (const PlacedSymbol& symbol : symbols)
        looks[symbol.look].paint(painter, symbol.centreMm);
    return symbols.size();
}

} // namespace zoneatlas
