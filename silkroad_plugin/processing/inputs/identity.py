"""What tells an input from what it was before: a file or layer changes while its name stays the same.

The one way to ask: within a session, where layers tell of their edits and nothing is read, and for a later one.
"""

import hashlib
import re
from functools import lru_cache
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
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from .edits import edits
from .sources import files_beside

# What may come to a file that it was without: tables of shapefiles and the like, what SQLite has yet to move.
BESIDE = (".shp", (".dbf", ".shx", ".prj", ".cpg")), (".tab", (".dat", ".map", ".id")), (".mif", (".mid",))
JOURNAL = "-wal"
# What comes and goes with whoever looks at a file: statistics of a raster, journals.
PASSING = (".aux.xml", JOURNAL, "-shm", "-journal")
GONE = "gone"


def identity(value, context: QgsProcessingContext, lasting: bool = False):
    """Return a value of a parameter, or of a file or layer what changes with its contents, as JSON can hold it.

    Layers of a project are told by their filter, system, style, joins and unsaved edits as well. Features in memory are
    told by the count of their edits, which is asked at once and holds in this session alone; ``lasting``: by what they
    are, for another session, which reads them all. Of a database only what QGIS itself changes is told, and in this
    session alone: it is not asked.
    """
    if isinstance(value, (list, tuple)):
        return [identity(item, context, lasting) for item in value]
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is not None and sip.isdeleted(layer):
        return GONE
    if layer is None and isinstance(value, str) and value and not value.isdigit():
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
    # The file may hold several layers.
    return [str(value), _file(str(value).split("|")[0])] if layer is None else _layer(layer, lasting)


def _file(text: str):
    """Return a text, with the states of the files whose path it is."""
    path = Path(text)
    own = _state(path)
    if own is None:
        return text
    endings = next((more for ending, more in BESIDE if path.suffix.lower() == ending), ())
    beside = [path.with_suffix(ending) for ending in endings]
    beside += [other for other in _named_in(text, *own) if other not in beside]
    journal = _state(Path(text + JOURNAL))
    # An empty journal comes and goes with whoever looks at the file.
    return [text, own, *map(_state, beside), *([journal] if journal and journal[0] else [])]


@lru_cache(maxsize=256)
def _named_in(text: str, *state: int) -> list[Path]:
    """Return the other files of a data set, such as the rasters of a .vrt: others only where it is in another state."""
    return [Path(name) for name in sorted(files_beside(text)) if not name.endswith(PASSING)]


def _state(path: Path) -> list[int] | None:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return [state.st_size, state.st_mtime_ns] if path.is_file() else None


def _layer(layer: QgsMapLayer, lasting: bool) -> list:
    told = [layer.name(), layer.crs().toWkt(), _style(layer), *_data(layer, lasting)]
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return told
    fields, origin = layer.fields(), Qgis.FieldOrigin.Expression
    reckoned = [layer.expressionField(at) for at in range(len(fields)) if fields.fieldOrigin(at) == origin]
    joined = [_data(one.joinLayer(), lasting) for one in layer.vectorJoins() if one.joinLayer() is not None]
    return [*told, reckoned, joined]


def _data(layer: QgsMapLayer, lasting: bool) -> list:
    """Return what changes with the data of a layer."""
    source, provider = layer.source(), layer.providerType()
    path = str(QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or "")
    # The source of a layer in memory has an identifier of chance.
    told = ["" if provider == "memory" else source, _file(path)]
    if not isinstance(layer, QgsVectorLayer):
        return told
    unsaved = provider == "memory" or layer.isModified()
    if lasting:
        return [*told, layer.subsetString(), _features(layer) if unsaved else ""]
    return [*told, layer.subsetString(), edits(layer) if unsaved or not path else ""]


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
    fields = [(field.name(), field.typeName()) for field in layer.fields()]
    found = hashlib.sha256(repr((layer.wkbType(), fields)).encode())
    for feature in layer.getFeatures():
        found.update(repr((feature.id(), feature.attributes())).encode())
        found.update(bytes(feature.geometry().asWkb()))
    return found.hexdigest()
