// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the compressed GeoJSON of ECharts: one record per unit, with rings on an integer grid of 1/1024 degree.

export const kGridPerDegree = 1024;

const unzigzag = (n) => (n >> 1) ^ -(n & 1);

/// A ring is pairs of characters, each minus 64, zig-zag coded, and relative to the point before.
function decodeRing(text, [x, y]) {
    if (text.length % 2 !== 0) throw new Error('a ring has an odd number of characters');
    const ring = [];
    for (let i = 0; i < text.length; i += 2) {
        x += unzigzag(text.charCodeAt(i) - 64);
        y += unzigzag(text.charCodeAt(i + 1) - 64);
        ring.push([x, y]);
    }
    return ring;
}

/// Without repeated points; open (the last point is not the first).
function withoutRepeats(ring) {
    const same = (a, b) => a[0] === b[0] && a[1] === b[1];
    const kept = ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]));
    while (kept.length > 1 && same(kept[0], kept[kept.length - 1])) kept.pop();
    return kept;
}

/// [{ adcode, name, rings }]; the rings of a unit are in no order, and shells are not told from holes.
export function decodeUnits(source) {
    if (!source.UTF8Encoding) throw new Error('the source is not in the compressed form of ECharts');
    return source.features.map(({ id, properties, geometry }) => {
        const single = geometry.type === 'Polygon';
        const polygons = single ? [geometry.coordinates] : geometry.coordinates;
        const offsets = single ? [geometry.encodeOffsets] : geometry.encodeOffsets;
        const rings = polygons.flatMap((polygon, p) => polygon.map((text, r) => decodeRing(text, offsets[p][r])));
        return { adcode: id, name: properties.name, rings: rings.map(withoutRepeats) };
    });
}
