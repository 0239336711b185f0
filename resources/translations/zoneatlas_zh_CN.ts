<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message>
        <source>Not yet approved on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on the document was not found; its publication stands in, the latest it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month was read; the day is from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: the same reply ends the one and founds the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a plan of the province that cites the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory: no source that lists it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a zone on the map for its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older or partial figures not listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Revoked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas</name>
    <message>
        <source>%1 approved · %2 revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries: Apache ECharts 4.9.0 (Apache-2.0), about 2015, drawn as published; no position on borders is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries: %1, drawn as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones: replies of the State Council, as of batch %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map approval number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-border e-commerce pilot zones of China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zones in force in %2 provincial-level regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::CliText</name>
    <message>
        <source>--%1: “%2” is not a date. Write it as YYYY-MM-DD, for example 2022-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: “%2” is not a number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this version reads no project files. Choose data with --boundaries, --zones and --trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command of this version. Commands: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here. Options start with --; “--help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: “%2” is not known. Use one of these: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the picture goes; its name ends in .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the facts are written; csv lists the zones (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones as they stood at the end of this day, as 2022-03-01 (the newest event)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all zones up to the day; only the newest batch; only what changed after --from (cumulative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day after which changes count, with --mode between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade figures as published up to this day (the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every published figure of a period instead of the one picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the picture in pixels (1920x1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size on paper instead: a4-landscape, a4-half, slide-16x9, column-85mm, column-170mm or WxHmm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots per inch (96; with --page 300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how zones are drawn (area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of the world to show, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a province code, an adcode or a zone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones to highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map approval number, printed with the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ground behind the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write what was drawn, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary layer instead of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of zones instead of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of trade figures instead of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map projection: an authority code as EPSG:3857, a PROJ string, or china-albers (china-albers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail on any issue in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language (that of the system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: zoneatlas render -o FILE.png [options]

Draws the map with its title, date, legend, scale bar and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: zoneatlas query [options]

Writes the facts at a date to standard output: zones, batches, provinces, trade figures.
A figure of an area without a code has the area&apos;s Chinese name as its subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: zoneatlas [options]            open the window
       zoneatlas render -o FILE.png   draw the map without a window
       zoneatlas query                write the facts at a date

“zoneatlas COMMAND --help” tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options (what holds without them in brackets):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a zone id; “zoneatlas query --format csv” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a zone id. Near to it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--zoom-to: no province, boundary or zone has the code “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode between needs --from DATE: the day after which changes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from has a meaning with --mode between only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from must not be after --as-of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) in the data, and --strict allows none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot zones at the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force %1, approved %2, revoked %3, provinces covered %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of provinces and places: %1; “--format json” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size and --page exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page: “%1” is not known. Use one of these: %2, or WxHmm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: “%1” is not a size. Write pixels as WxH, for example 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says where the picture goes: add -o FILE.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o %1: pictures are written as .png in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extent and --zoom-to exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extent: “%1” is not a box. Write west, south, east and north in degrees, for example 118,27,123,32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extent: the map&apos;s projection does not reach this part of the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--overwrite allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. “zoneatlas render -o map.png” draws the map without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::DateField</name>
    <message>
        <source>Not a date: try 2022-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the map. Click and type another, such as 2022-03-01, 1 Mar 2022 or 2022</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::Error</name>
    <message>
        <source>there is no such file. Check the path, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({detail}). Check that it is whole, that you may read it, and that it is of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer “{layer}” in the file. Choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is in it. Choose one that holds data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape is not an area. Boundaries must be polygons: choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape cannot be used ({detail}). Mend it in the file it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position “{value}” is not on the earth. Give degrees: longitude -180 to 180, latitude -90 to 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{field}” is missing. Add it; names of columns are in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{field}” is there twice. Remove or rename one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has fewer cells than there are columns. Add the missing ones; empty cells count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than there are columns. Put text that holds a comma in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8 (read as: {detail}). Save the file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is empty, but is needed. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as year, month and day: 2015-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write it with digits and a decimal point, without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a period. Write 2022, 2022-H1, 2022-Q1 or 2022-M01/M09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a code of a place. Codes are the six digits of GB/T 2260, such as 330100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “{value}” is not known here. Use one of these: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in {detail}. Correct it here, or add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is used twice. Each row needs its own: rename or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} comes before {detail}, but must not. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no boundary has the code {value}. Correct the code, or use boundaries that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer does not say its coordinate system. Add a .prj file or set the system in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no coordinate system for the map ({detail}). Give a projected one in metres, such as EPSG:3857.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be shown in the coordinate system of the map. Choose one that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font “{value}” is not installed; text may look wrong. Install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is there already and was not replaced. Choose another name, or allow replacing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written ({detail}). Check the folder, your rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files ending in “{value}” cannot be written. Choose another ending, such as .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is too large; the limit is {detail}. Choose a smaller size or fewer dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be loaded ({detail}). Check the files named before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is drawn as a symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place: zones.csv, row 12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, and what the program did about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::Legend</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force / approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::Text</name>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefecture-level city or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county-level city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vintage unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of an official table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::TimeAxis</name>
    <message>
        <source>%1, zones in force: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Home and End to the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, zones approved: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revoked: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zoneatlas::TimeBar</name>
    <message>
        <source>Before the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 zone in 1 province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zones in %2 provinces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
