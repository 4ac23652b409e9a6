<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Silkroad</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silk Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silk Road: metallogenic belts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) has no area. Give west before east and south before north, in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) leaves the globe. Give it in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection fits. Choose an extent on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs the Python library “{library}”, which this QGIS does not have. Windows: open the OSGeo4W shell and run “python -m pip install {library}”. Debian and Ubuntu: install “python3-{library}”. macOS: reinstall QGIS from its all-in-one package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
