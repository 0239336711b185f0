<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>zoneatlas::AddDataDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more measure(s)</source>
        <translation>
            <numerusform>%n more measure</numerusform>
            <numerusform>%n more measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out, see below</source>
        <translation>
            <numerusform>%n row would be left out, see below</numerusform>
            <numerusform>%n rows would be left out, see below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::AnimationDialog</name>
    <message numerus="yes">
        <source>%n frame(s) up to the date shown, %1 seconds</source>
        <translation>
            <numerusform>%n frame up to the date shown, %1 seconds</numerusform>
            <numerusform>%n frames up to the date shown, %1 seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::Atlas</name>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::AtlasDialog</name>
    <message numerus="yes">
        <source>%n figure(s) up to the date shown, from %1 to %2, with a table and a sheet of thumbnails</source>
        <translation>
            <numerusform>%n figure up to the date shown, from %1 to %2, with a table and a sheet of thumbnails</numerusform>
            <numerusform>%n figures up to the date shown, from %1 to %2, with a table and a sheet of thumbnails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::BookmarksText</name>
    <message numerus="yes">
        <source>%n zone(s) selected</source>
        <translation>
            <numerusform>%n zone selected</numerusform>
            <numerusform>%n zones selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) selected</source>
        <translation>
            <numerusform>%n province selected</numerusform>
            <numerusform>%n provinces selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::CliText</name>
    <message numerus="yes">
        <source>%n issue(s) in the data, and --strict allows none.</source>
        <translation>
            <numerusform>%n issue in the data, and --strict allows none.</numerusform>
            <numerusform>%n issues in the data, and --strict allows none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::DocumentActions</name>
    <message numerus="yes">
        <source>“%1” and %n more have changed on disk.</source>
        <translation>
            <numerusform>“%1” and %n more have changed on disk.</numerusform>
            <numerusform>“%1” and %n more have changed on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more are gone from the disk; what was read of them is still shown.</source>
        <translation>
            <numerusform>“%1” and %n more is gone from the disk; what was read of them is still shown.</numerusform>
            <numerusform>“%1” and %n more are gone from the disk; what was read of them is still shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::DocumentQuestions</name>
    <message numerus="yes">
        <source>%n file(s) are missing in all.</source>
        <translation>
            <numerusform>%n file is missing in all.</numerusform>
            <numerusform>%n files are missing in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::Figure</name>
    <message numerus="yes">
        <source>%n had been revoked.</source>
        <translation>
            <numerusform>%n had been revoked.</numerusform>
            <numerusform>%n had been revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigureConcern</name>
    <message numerus="yes">
        <source>%n name(s) found no room: %1</source>
        <translation>
            <numerusform>%n name found no room: %1</numerusform>
            <numerusform>%n names found no room: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigureText</name>
    <message numerus="yes">
        <source>%1, %2: %n figure(s), %3</source>
        <comment>a measure, its unit, a span of years</comment>
        <translation>
            <numerusform>%1, %2: %n figure, %3</numerusform>
            <numerusform>%1, %2: %n figures, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::OpenedFigure</name>
    <message numerus="yes">
        <source>%n of its selected zones are not in the data.</source>
        <translation>
            <numerusform>%n of its selected zones is not in the data.</numerusform>
            <numerusform>%n of its selected zones are not in the data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::SourceForm</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <comment>of figures</comment>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
</TS>
