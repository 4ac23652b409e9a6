"""Countries from QGIS's own world map: a read-only, named extract kept in the profile.

The map is generalised (up to 1.3 km), so it serves 1:5,000,000 and smaller; ``NOTE_SCALE`` is the
denominator below which maps carry a note. QGIS's file is copied before it is opened, since opening
it in place can rewrite it.
"""

import hashlib
import shutil
import tempfile
from pathlib import Path

from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
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
from .store import NAME_COLUMNS

NOTE_SCALE = 5_000_000
NO_ERROR = QgsVectorFileWriter.WriterError.NoError
# What any map of the belts can show; whole polygons that touch it are kept, so no false border appears.
REGION = QgsRectangle(40, 20, 130, 62)


def source() -> str:
    """Return the data source of the country polygons; made on first use.

    Raises SilkroadError where this QGIS has no world map.
    """
    original = Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    if not original.exists():
        raise SilkroadError("world_map_missing", path=str(original))
    extract = _folder() / f"countries_{_fingerprint(original)}.gpkg"
    if not extract.exists():
        _extract(original, extract)
    return f"{extract.as_posix()}|layername=countries"


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
    """Return a code that changes with QGIS's map and with our names."""
    state = original.stat()
    text = f"{original}|{state.st_size}|{state.st_mtime_ns}|".encode()
    return hashlib.sha256(text + paths.data("world_names.csv").read_bytes()).hexdigest()[:12]


def _extract(original: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch, SafeOutputs() as outputs:
        copy = Path(scratch, "world_map.gpkg")
        try:
            shutil.copyfile(original, copy)
        except OSError as error:
            raise SilkroadError("output_failed", path=str(copy), reason=error.strerror) from error
        world = QgsVectorLayer(f"{copy.as_posix()}|layername=countries", "", "ogr")
        if not world.isValid():
            raise SilkroadError("world_map_missing", path=str(original))
        _write(_named(world), outputs.stage(target))
        del world  # closes the copy before its folder goes


def _named(world: QgsVectorLayer) -> list[QgsFeature]:
    """Return the countries that touch the region, and one feature for each nameless polygon that we name."""
    by_code = {row["iso3"]: row for row in tables.controlled("world_names") if row["iso3"]}
    features = []
    for feature in world.getFeatures(QgsFeatureRequest(REGION)):
        parts = [part for part in feature.geometry().asGeometryCollection() if part.boundingBoxIntersects(REGION)]
        if feature["NAME"] == NULL:
            features += [_feature(_row_at(part), part) for part in parts]
        elif parts:
            plain = dict.fromkeys(NAME_COLUMNS, feature["NAME"]) | {"iso3": feature["ISO_A3"]}
            row = by_code.get(feature["ISO_A3"], plain)
            features.append(_feature(row, QgsGeometry.collectGeometry(parts)))
    return features


def _row_at(polygon: QgsGeometry) -> dict:
    """Return the row of our table whose point lies in a nameless polygon."""
    for row in tables.controlled("world_names"):
        if row["lon"] and polygon.contains(QgsPointXY(float(row["lon"]), float(row["lat"]))):
            return row
    return dict.fromkeys(("iso3", *NAME_COLUMNS), "")


def _feature(row, geometry):
    feature = QgsFeature(_fields())
    feature.setAttributes([row["iso3"], *(row[name] for name in NAME_COLUMNS)])
    feature.setGeometry(geometry)
    return feature


def _fields():
    fields = QgsFields()
    for name in ("iso3", *NAME_COLUMNS):
        fields.append(QgsField(name, QMetaType.Type.QString))
    return fields


def _write(features, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "countries"
    options.datasourceOptions = ["VERSION=1.2"]
    writer = QgsVectorFileWriter.create(
        path,
        _fields(),
        QgsWkbTypes.Type.MultiPolygon,
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
        options,
    )
    good = writer.hasError() == NO_ERROR
    good = good and all(writer.addFeature(feature) for feature in features) and writer.flushBuffer()
    reason = writer.errorMessage()
    del writer  # flushes and closes the file
    if not (good and _readable(path, len(features))):
        raise SilkroadError("output_failed", path=path, reason=reason)


def _readable(path, count):
    """Tell whether every feature can be read again: a file that is kept for ever must be whole."""
    layer = QgsVectorLayer(f"{Path(path).as_posix()}|layername=countries", "", "ogr")
    return layer.isValid() and sum(not feature.geometry().isEmpty() for feature in layer.getFeatures()) == count
