// SPDX-License-Identifier: GPL-3.0-or-later
// What the program relies on, tested on the bytes that are written: the two layers are one mosaic of exactly equal coordinates.

/// The rings of each record of a polygon shapefile, as arrays of [x, y].
export function readPolygons(shp) {
    const bytes = Buffer.from(shp);
    const records = [];
    for (let at = 100; at < bytes.length; ) {
        const content = at + 8;
        const partCount = bytes.readInt32LE(content + 36);
        const pointCount = bytes.readInt32LE(content + 40);
        const starts = Array.from({ length: partCount }, (_, i) => bytes.readInt32LE(content + 44 + 4 * i));
        const points = content + 44 + 4 * partCount;
        records.push(
            starts.map((start, i) => {
                const ring = [];
                const end = i + 1 < partCount ? starts[i + 1] : pointCount;
                for (let p = start; p < end; ++p) {
                    ring.push([bytes.readDoubleLE(points + 16 * p), bytes.readDoubleLE(points + 16 * p + 8)]);
                }
                return ring;
            }),
        );
        at = content + 2 * bytes.readInt32BE(at + 4);
    }
    return records;
}

const edgeKey = (a, b) => `${a[0]},${a[1]} ${b[0]},${b[1]}`;

/// Every directed edge once; an edge that appears twice in one direction means an overlap.
function directedEdges(records, layer) {
    const edges = new Map();
    for (const rings of records) {
        for (const ring of rings) {
            const first = ring[0];
            const last = ring[ring.length - 1];
            if (ring.length < 4 || edgeKey(first, first) !== edgeKey(last, last)) {
                throw new Error(`${layer}: a ring is not closed`);
            }
            for (let i = 1; i < ring.length; ++i) {
                const key = edgeKey(ring[i - 1], ring[i]);
                if (edges.has(key)) throw new Error(`${layer}: two polygons overlap along ${key}`);
                edges.set(key, edgeKey(ring[i], ring[i - 1]));
            }
        }
    }
    return edges;
}

/// The edges whose other side is not in the same set: the outline of the set.
function outline(edges) {
    return new Set([...edges].filter(([, reverse]) => !edges.has(reverse)).map(([key]) => key));
}

function expectSame(found, expected, what) {
    if (found.size !== expected.size || [...expected].some((key) => !found.has(key))) {
        throw new Error(`${what}: the edges differ`);
    }
}

/// Counter-clockwise rings, which in a shapefile are holes.
function holeCount(records) {
    const doubledArea = (ring) =>
        ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + ring[i - 1][0] * y - x * ring[i - 1][1]), 0);
    return records.flat().filter((ring) => doubledArea(ring) > 0).length;
}

/// Layers are { records, codes }, `outlineOfAll` the records of the union. Throws at the first broken promise.
export function verifyMosaic(prefectures, provinces, outlineOfAll) {
    const edges = directedEdges(prefectures.records, 'prefectures');
    expectSame(new Set(directedEdges(outlineOfAll, 'outline').keys()), outline(edges), 'outline and prefectures');
    provinces.codes.forEach((code, i) => {
        const members = prefectures.records.filter((_, p) => prefectures.codes[p].slice(0, 2) === code.slice(0, 2));
        const own = directedEdges([provinces.records[i]], `province ${code}`);
        expectSame(new Set(own.keys()), outline(directedEdges(members, code)), `province ${code} and its prefectures`);
    });
    const holes = holeCount(outlineOfAll);
    if (holes !== 0) throw new Error(`the union of all units has ${holes} holes`);
}
