"""Countries from QGIS's own world map: a read-only, named extract kept in the profile.

The map is generalised (up to 1.3 km), so it serves 1:5,000,000 and smaller; ``NOTE_SCALE`` is the
denominator below which maps carry a note. QGIS's file is copied before it is opened, since opening
it in place can rewrite it.
"""

import hashlib
import re
import shutil
import tempfile
from itertools import product
from pathlib import Path

from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from .. import paths, tables
from ..core.errors import SilkroadError
from ..io.safe import SafeOutputs
from ..io.scratch import scratch_folder
from .borders import borders
from .crs import geographic
from .store import NAME_COLUMNS

NOTE_SCALE = 5_000_000
# West, south, east, north of the plugin's region, which its relief and hydrography cover, degrees.
COVERAGE = (45.0, 28.0, 125.0, 58.0)
NO_ERROR = QgsVectorFileWriter.WriterError.NoError
# What any map of the belts can show; whole polygons that touch it are kept, so no false border appears.
REGION = QgsRectangle(40, 20, 130, 62)
WORLD = QgsRectangle(-180, -90, 180, 90)
# Where the polygons of the map are cut open (at 179.9° and the pole): no shore runs there. Lines are kept in windows.
SEAMS = (QgsRectangle(-181, -90, -179.89, 90), QgsRectangle(179.89, -90, 181, 90), QgsRectangle(-180, -91, 180, -89.9))
WINDOW = 15  # degrees
# Degrees, a few centimetres, by which windows stand apart: what ends at 180° from the meridian of a projection may be
# drawn at either end of the map.
APART = 2e-7
EXTRACT = "3"  # to be raised where extracts become others
# Between which meridians a line lies, in degrees: numbers of features are others in each edition of the world map.
SIDES = ("west", "east")


def source(layer: str, everywhere: bool = False) -> str:
    """Return the data source of ``countries`` (polygons) or ``borders`` (lines); made on first use.

    ``everywhere``: of the whole world, for maps of other regions, with ``shorelines`` (lines); countries that our
    table lacks have no name there.
    Raises SilkroadError where this QGIS has no world map.
    """
    original = Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    if not original.exists():
        raise SilkroadError("world_map_missing", path=str(original))
    extract = _folder() / f"{'world' if everywhere else 'countries'}_{_fingerprint(original)}.gpkg"
    if not extract.exists():
        _extract(original, extract, WORLD if everywhere else REGION)
    return f"{extract.as_posix()}|layername={layer}"


def is_generalised(source: str) -> bool:
    """Tell whether a layer's source is QGIS's world map, or our extract of its borders."""
    path, _, options = source.partition("|")
    name = Path(path).name
    extract = re.fullmatch(r"(countries|world)_[0-9a-f]{12}\.gpkg", name) and "layername=borders" in options
    return name == "world_map.gpkg" or bool(extract)


def _folder() -> Path:
    """Return the folder of the extract: in the profile, or a temporary one if that cannot be written."""
    for root in (QgsApplication.qgisSettingsDirPath(), tempfile.gettempdir()):
        folder = Path(root, "silkroad")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return folder
        except OSError:
            continue
    raise SilkroadError("output_not_writable", path=str(folder), reason="")


def _fingerprint(original: Path) -> str:
    """Return a code that changes with QGIS's map and with our tables."""
    state = original.stat()
    text = f"{EXTRACT}|{original}|{state.st_size}|{state.st_mtime_ns}|".encode()
    ours = [paths.data(f"{name}.csv").read_bytes() for name in ("world_names", "borders")]
    return hashlib.sha256(b"".join([text, *ours])).hexdigest()[:12]


def _extract(original: Path, target: Path, region: QgsRectangle) -> None:
    with scratch_folder() as scratch, SafeOutputs() as outputs:
        copy = Path(scratch, "world_map.gpkg")
        try:
            shutil.copyfile(original, copy)
        except OSError as error:
            raise SilkroadError("output_failed", path=str(copy), reason=error.strerror) from error
        world = QgsVectorLayer(f"{copy.as_posix()}|layername=countries", "", "ogr")
        if not world.isValid():
            raise SilkroadError("world_map_missing", path=str(original))
        countries = _named(world, region)
        staged = outputs.stage(target)
        _write(staged, "countries", QgsWkbTypes.Type.MultiPolygon, ("iso3", *NAME_COLUMNS), _attributes(countries))
        lines = [((first, second, kind), line) for first, second, kind, line in borders(countries)]
        if region == WORLD:
            lines = [(codes, part) for codes, line in lines for part in _windows(line)]
            _write_lines(staged, "shorelines", ("kind",), [(("sea",), one) for one in _shorelines(countries)])
        _write_lines(staged, "borders", ("iso3_a", "iso3_b", "kind"), lines)
        del world  # closes the copy before its folder goes


def _shorelines(countries: list[QgsFeature]) -> list[QgsGeometry]:
    """Return the shores of all land, without the cuts of the map at 180° and the pole."""
    land = QgsGeometry.unaryUnion([feature.geometry() for feature in countries])
    seams = QgsGeometry.unaryUnion([QgsGeometry.fromRect(one) for one in SEAMS])
    return _windows(QgsGeometry(land.constGet().boundary()).difference(seams))


def _windows(line: QgsGeometry) -> list[QgsGeometry]:
    """Return the parts of a line by windows, so that a map may show some of it."""
    found, box = [], line.boundingBox()
    for west, south in product(range(-180, 180, WINDOW), range(-90, 90, WINDOW)):
        if not box.intersects(QgsRectangle(west, south, west + WINDOW, south + WINDOW)):
            continue
        part = line.clipped(QgsRectangle(west + APART, south, west + WINDOW - APART, south + WINDOW))
        part.convertGeometryCollectionToSubclass(Qgis.GeometryType.Line)
        part.convertToMultiType()
        if not part.isEmpty():
            found.append(part)
    return found


def leave_out_far(layer: QgsVectorLayer, longitude: float, reach: float) -> None:
    """Leave out of borders or shorelines what lies more than ``reach`` degrees east and west of a longitude, and what
    crosses the meridian opposite to it.

    A projection that is not told to turn at 180° from its meridian draws what crosses there right over the map. The
    condition tells places, so that a template shows the same on a machine with another edition of the world map.
    """
    west, east, near = *SIDES, []
    for middle in (longitude - 360, longitude, longitude + 360):
        if middle - reach <= 180 and middle + reach >= -180:
            starts, ends = (middle - 180, middle + reach), (middle - reach, middle + 180)
            near.append(f'"{west}" BETWEEN {_range(starts)} AND "{east}" BETWEEN {_range(ends)}')
    layer.setSubsetString(" OR ".join(near))


def _range(ends: tuple[float, float]) -> str:
    return " AND ".join(f"{end:.6f}" for end in ends)


def _named(world: QgsVectorLayer, region: QgsRectangle) -> list[QgsFeature]:
    """Return the countries that touch a region; nameless polygons join a country or stand alone."""
    by_code = {row["iso3"]: row for row in tables.controlled("world_names") if row["iso3"]}
    features, leased = [], {}
    for feature in world.getFeatures(QgsFeatureRequest(region)):
        parts = [part for part in feature.geometry().asGeometryCollection() if part.boundingBoxIntersects(region)]
        if feature["NAME"] == NULL:
            for part in parts:
                row = _row_at(part)
                if row["part_of"]:
                    leased.setdefault(row["part_of"], []).append(part)
                else:
                    features.append(_feature(row, part))
        elif parts:
            plain = dict.fromkeys(NAME_COLUMNS, "") | {"iso3": feature["ISO_A3"]}
            row = by_code.get(feature["ISO_A3"], plain)
            features.append(_feature(row, QgsGeometry.collectGeometry(parts)))
    for feature in features:
        if feature["iso3"] in leased:
            feature.setGeometry(QgsGeometry.unaryUnion([feature.geometry(), *leased[feature["iso3"]]]))
    return features


def _row_at(polygon: QgsGeometry) -> dict:
    """Return the row of our table whose point lies in a nameless polygon."""
    for row in tables.controlled("world_names"):
        if row["lon"] and polygon.contains(QgsPointXY(float(row["lon"]), float(row["lat"]))):
            return row
    return dict.fromkeys(("iso3", "part_of", *NAME_COLUMNS), "")


def _feature(row, geometry):
    feature = QgsFeature(_fields(("iso3", *NAME_COLUMNS)))
    feature.setAttributes([row["iso3"], *(row[name] for name in NAME_COLUMNS)])
    feature.setGeometry(geometry)
    return feature


def _fields(names):
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.Double if name in SIDES else QMetaType.Type.QString))
    return fields


def _attributes(features):
    return [(feature.attributes(), feature.geometry()) for feature in features]


def _write_lines(path, layer, names, rows):
    """Add lines with the meridians between which they lie."""
    boxes = [line.boundingBox() for _, line in rows]
    sided = [((*row, box.xMinimum(), box.xMaximum()), line) for (row, line), box in zip(rows, boxes, strict=True)]
    _write(path, layer, QgsWkbTypes.Type.MultiLineString, (*names, *SIDES), sided)


def _write(path, layer, kind, names, rows):
    """Add a layer of (attributes, geometry) to a GeoPackage; raises SilkroadError where that fails."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer
    options.datasourceOptions = ["VERSION=1.2"]
    if Path(path).exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    system, context = geographic(), QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(path, _fields(names), kind, system, context, options)
    good = writer.hasError() == NO_ERROR
    for attributes, geometry in rows:
        feature = QgsFeature(_fields(names))
        feature.setAttributes(list(attributes))
        feature.setGeometry(geometry)
        good = good and writer.addFeature(feature)
    good = good and writer.flushBuffer()
    reason = writer.errorMessage()
    del writer  # flushes and closes the file
    if not (good and _readable(path, layer, len(rows))):
        raise SilkroadError("output_failed", path=path, reason=reason)


def _readable(path, name, count):
    """Tell whether every feature can be read again: a file that is kept for ever must be whole."""
    layer = QgsVectorLayer(f"{Path(path).as_posix()}|layername={name}", "", "ogr")
    return layer.isValid() and sum(not feature.geometry().isEmpty() for feature in layer.getFeatures()) == count
