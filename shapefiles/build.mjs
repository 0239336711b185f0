// SPDX-License-Identifier: GPL-3.0-or-later
// Source units -> shells and holes -> one clean mosaic -> prefectures -> provinces -> shapefiles. README.md tells why.

import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import { decodeUnits, kGridPerDegree } from './decode.mjs';
import { combineEvenOdd } from './evenodd.mjs';
import { readPolygons, verifyMosaic } from './verify.mjs';

const kFolder = dirname(fileURLToPath(import.meta.url));
const kSource = join(kFolder, 'node_modules/echarts/map/json/china-cities.json');
const kLandSource = join(kFolder, 'node_modules/world-atlas/land-50m.json');
const kUnitCount = 367;
const kPrefectureCount = 366;
const kProvinceCount = 34;
const kLandCount = 1416;
const kEndings = ['shp', 'shx', 'dbf', 'prj', 'cpg'];
const kWgs84 =
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
/// A DBF header carries a date of change. It is fixed, so that every build gives the same bytes.
const kDbfDate = [120, 1, 1];

function readNames() {
    const [header, ...lines] = readFileSync(join(kFolder, 'names.csv'), 'utf8').trimEnd().split('\n');
    const columns = header.split(',');
    const rows = lines.map((line, i) => {
        const cells = line.split(',');
        if (line.includes('"') || cells.length !== columns.length) {
            throw new Error(`names.csv, line ${i + 2}: ${columns.length} plain cells expected`);
        }
        return Object.fromEntries(columns.map((column, c) => [column, cells[c]]));
    });
    return {
        prefectures: rows.filter((row) => row.level === 'prefecture'),
        provinces: rows.filter((row) => row.level === 'province'),
    };
}

/// The row that names a current unit: its own one, not that of a unit merged into it.
function namingRow(rows, adcode) {
    const candidates = rows.filter((row) => row.adcode === adcode);
    const row = candidates.find((r) => r.source_adcode === adcode) ?? candidates[0];
    if (!row) throw new Error(`names.csv has no row for ${adcode}`);
    return row;
}

function toFeature(unit, names) {
    const source = names.prefectures.filter((row) => row.source_adcode === unit.adcode);
    if (source.length !== 1) throw new Error(`names.csv has ${source.length} rows for ${unit.adcode} ${unit.name}`);
    const { adcode, name_zh, name_en, province_code } = namingRow(names.prefectures, source[0].adcode);
    if (province_code !== `${adcode.slice(0, 2)}0000`) throw new Error(`names.csv: ${adcode} is not in ${province_code}`);
    const province = namingRow(names.provinces, province_code);
    const toDegrees = (ring) => [...ring, ring[0]].map(([x, y]) => [x / kGridPerDegree, y / kGridPerDegree]);
    return {
        type: 'Feature',
        properties: {
            adcode, name_zh, name_en, province_code,
            province_zh: province.name_zh,
            province_en: province.name_en,
        },
        geometry: { type: 'MultiPolygon', coordinates: combineEvenOdd(unit.rings).map((rings) => rings.map(toDegrees)) },
    };
}

/// Field names are those of the file: a DBF holds ten characters, so province_code becomes province_c.
const kCommands = [
    '-i units.json name=units',
    '-clean gap-fill-area=10km2',
    '-dissolve adcode copy-fields=name_zh,name_en,province_code,province_zh,province_en name=prefectures',
    '-sort adcode',
    '-dissolve province_code copy-fields=province_zh,province_en name=provinces target=prefectures +',
    '-dissolve name=outline target=prefectures +',
    '-each "adcode = province_code, name_zh = province_zh, name_en = province_en" target=provinces',
    '-each "this.properties = {adcode, name_zh, name_en, province_c: province_code}" target=prefectures,provinces',
    '-sort adcode target=provinces',
    '-o format=shapefile encoding=utf8 target=prefectures,provinces,outline',
].join(' ');

/// The source is meant for a sphere: its shapes go on beyond the 180th meridian and around the south pole. A plain
/// map of degrees cuts them there.
function landInDegrees() {
    const topology = JSON.parse(readFileSync(kLandSource, 'utf8'));
    const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0);
    return geoProject(feature(topology, topology.objects.land), degrees);
}

/// A feature a land mass, so that a reader can pass over those that are far away.
const kLandCommands = [
    '-i land.json name=land',
    '-clean',
    '-explode',
    '-each "this.properties = {}"',
    '-o format=shapefile encoding=utf8',
].join(' ');

function finish(files) {
    for (const layer of ['prefectures', 'provinces', 'land']) {
        files[`${layer}.prj`] = Buffer.from(kWgs84);
        files[`${layer}.cpg`] = Buffer.from('UTF-8');
        kDbfDate.forEach((part, i) => (files[`${layer}.dbf`][1 + i] = part));
    }
}

async function buildFiles() {
    const names = readNames();
    const units = decodeUnits(JSON.parse(readFileSync(kSource, 'utf8')));
    if (units.length !== kUnitCount) throw new Error(`${kUnitCount} units expected, ${units.length} found`);
    const collection = { type: 'FeatureCollection', features: units.map((unit) => toFeature(unit, names)) };
    const files = await mapshaper.applyCommands(kCommands, { 'units.json': JSON.stringify(collection) });
    for (const name of Object.keys(files)) files[name] = Buffer.from(files[name]);
    const land = await mapshaper.applyCommands(kLandCommands, { 'land.json': JSON.stringify(landInDegrees()) });
    for (const name of Object.keys(land)) files[name] = Buffer.from(land[name]);
    finish(files);

    const layer = (name, rows) => ({
        records: readPolygons(files[`${name}.shp`]),
        codes: [...new Set(rows.map((row) => row.adcode))].sort(),
    });
    const prefectures = layer('prefectures', names.prefectures);
    const provinces = layer('provinces', names.provinces);
    if (prefectures.records.length !== kPrefectureCount) throw new Error('the number of prefectures is wrong');
    if (provinces.records.length !== kProvinceCount) throw new Error('the number of provinces is wrong');
    verifyMosaic(prefectures, provinces, readPolygons(files['outline.shp']));
    if (readPolygons(files['land.shp']).length !== kLandCount) throw new Error('the number of land masses is wrong');
    return ['prefectures', 'provinces', 'land'].flatMap((name) =>
        kEndings.map((ending) => ({ name: `${name}.${ending}`, bytes: files[`${name}.${ending}`] })),
    );
}

/// Each file is written whole beside its place and then moved there.
function write(files, folder) {
    for (const { name, bytes } of files) writeFileSync(join(folder, `${name}.part`), bytes);
    for (const { name } of files) renameSync(join(folder, `${name}.part`), join(folder, name));
}

/// True if the files of this folder are, byte for byte, those of a fresh build.
function check(files) {
    const folder = mkdtempSync(join(tmpdir(), 'zoneatlas-shapefiles-'));
    write(files, folder);
    const differing = files
        .map(({ name }) => name)
        .filter((name) => !existsSync(join(kFolder, name)) ||
            !readFileSync(join(kFolder, name)).equals(readFileSync(join(folder, name))));
    if (differing.length === 0) {
        rmSync(folder, { recursive: true });
        return true;
    }
    console.error(`shapefiles/build: not what the script makes: ${differing.join(', ')}; the fresh build is in ${folder}`);
    return false;
}

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && option !== '--check')) {
    console.error('usage: shapefiles/build [--check]');
    process.exit(2);
}
try {
    const files = await buildFiles();
    if (option === undefined) write(files, kFolder);
    else if (!check(files)) process.exit(1);
    console.log(option === undefined ? 'shapefiles/build: written' : 'shapefiles/build: all files are as built');
} catch (error) {
    console.error(`shapefiles/build: ${error.message}`);
    process.exit(1);
}
