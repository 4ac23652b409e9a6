"""What tells an input from what it was before: a file or layer changes while its name stays the same."""

import hashlib
import re
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

# What holds the rows of a layer beside the file that it is named by: tables of shapefiles, what SQLite has yet to move.
BESIDE = (".shp", (".dbf", ".shx", ".prj", ".cpg")), (".tab", (".dat", ".map", ".id")), (".mif", (".mid",))
JOURNAL = "-wal"


def identity(value, context: QgsProcessingContext):
    """Return a value of a parameter, or of a file or layer what changes with its contents, as JSON can hold it.

    Layers of a project are told by their filter, system, style, joins and unsaved edits as well, those in memory by
    their features. Of a database only what the project itself knows is told: it is not asked.
    """
    if isinstance(value, (list, tuple)):
        return [identity(item, context) for item in value]
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and isinstance(value, str) and value and not value.isdigit():
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
    # The file may hold several layers.
    return [str(value), _file(str(value).split("|")[0])] if layer is None else _layer(layer)


def _file(text: str):
    """Return a text, with the states of the files whose path it is."""
    path = Path(text)
    endings = next((more for ending, more in BESIDE if path.suffix.lower() == ending), ())
    beside = [path.with_suffix(ending) for ending in endings]
    states = [_state(one) for one in (path, *beside)]
    journal = _state(Path(text + JOURNAL))
    # An empty journal comes and goes with whoever looks at the file.
    states += [journal] if journal and journal[0] else []
    return [text, *states] if states[0] is not None else text


def _state(path: Path) -> list[int] | None:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return [state.st_size, state.st_mtime_ns] if path.is_file() else None


def _layer(layer: QgsMapLayer) -> list:
    told = [layer.name(), layer.crs().toWkt(), _style(layer)]
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return [*told, *_data(layer)]
    fields, origin = layer.fields(), Qgis.FieldOrigin.Expression
    reckoned = [layer.expressionField(at) for at in range(len(fields)) if fields.fieldOrigin(at) == origin]
    joined = [_data(one.joinLayer()) for one in layer.vectorJoins() if one.joinLayer() is not None]
    return [*told, *_data(layer), reckoned, joined]


def _data(layer: QgsMapLayer) -> list:
    """Return what changes with the data of a layer."""
    source, provider = layer.source(), layer.providerType()
    path = str(QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or "")
    unsaved = isinstance(layer, QgsVectorLayer) and (provider == "memory" or layer.isModified())
    filtered = layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""
    return [source, _file(path), filtered, _features(layer) if unsaved else ""]


def _style(layer: QgsMapLayer) -> str:
    """Return what changes with the style of a layer, "" for one of no project: QGIS gave it a style of chance."""
    if layer.project() is None:
        return ""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    # Qt writes the attributes of an element, each of which has a line, in another order in each process.
    text = re.sub('(?<=")(?=/?>)', " ", document.toString())
    lines = (" ".join(sorted(line.split(" "))) for line in text.split("\n"))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _features(layer: QgsVectorLayer) -> str:
    found = hashlib.sha256()
    for feature in layer.getFeatures():
        found.update(repr((feature.id(), feature.attributes())).encode())
        found.update(bytes(feature.geometry().asWkb()))
    return found.hexdigest()
