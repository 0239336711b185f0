// SPDX-License-Identifier: GPL-3.0-or-later
// Combines the loose rings of one unit by the even-odd rule: a ring inside an odd number of the others is a hole.

/// Where a ring crosses a horizontal line, in ascending order. y must not be the y of any vertex.
function crossings(ring, y) {
    const xs = [];
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i];
        const [x2, y2] = ring[j];
        if (y1 > y !== y2 > y) xs.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
    }
    return xs.sort((a, b) => a - b);
}

/// A point well inside a ring, on a line halfway between two rows of the grid; null for a ring without area.
function interiorPoint(ring) {
    const ys = ring.map(([, y]) => y);
    const bottom = ys.reduce((a, b) => Math.min(a, b));
    const top = ys.reduce((a, b) => Math.max(a, b));
    const step = Math.max(1, Math.floor((top - bottom) / 16));
    let widest = 0;
    let point = null;
    for (let row = bottom; row < top; row += step) {
        const y = row + 0.5;
        const xs = crossings(ring, y);
        for (let i = 0; i + 1 < xs.length; i += 2) {
            if (xs[i + 1] - xs[i] <= widest) continue;
            widest = xs[i + 1] - xs[i];
            point = [(xs[i] + xs[i + 1]) / 2, y];
        }
    }
    return point;
}

const contains = (ring, [x, y]) => crossings(ring, y).filter((at) => at > x).length % 2 === 1;

/// The unit as polygons [[shell, hole, …], …]. Rings without area are left out.
export function combineEvenOdd(looseRings) {
    const rings = looseRings
        .map((ring) => ({ ring, inside: interiorPoint(ring) }))
        .filter(({ inside }) => inside !== null);
    for (const entry of rings) {
        entry.around = rings.filter((other) => other !== entry && contains(other.ring, entry.inside));
    }
    const polygonOf = new Map();
    for (const entry of rings) {
        if (entry.around.length % 2 === 0) polygonOf.set(entry, [entry.ring]);
    }
    for (const entry of rings) {
        if (entry.around.length % 2 === 0) continue;
        const shell = entry.around.find((other) => other.around.length === entry.around.length - 1);
        if (!shell) throw new Error('a hole has no shell around it');
        polygonOf.get(shell).push(entry.ring);
    }
    return [...polygonOf.values()];
}
