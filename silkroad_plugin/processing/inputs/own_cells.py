"""Polygons of the user's own as cells, used as a division of the map is: keys of places, a cell of each key."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...catalogue.crs import geographic, transformation
from ...core.errors import SilkroadError
from ...i18n import tr
from .evidence import distinct
from .layers import called, features_of, mended, vector_source
from .sample_fields import text_of

VERTICES = 100  # along the longer side of a polygon, so that its edges keep their course in degrees


@dataclass(frozen=True, eq=False)
class OwnCell:
    """A polygon: its ``name``, area on the ellipsoid and ``shape`` in degrees; ``code``: none."""

    name: str
    area_km2: float
    shape: QgsGeometry
    code: str = ""


class OwnCells:
    """The polygons of a layer. A place on two of them belongs to the first."""

    def __init__(self, cells: list[OwnCell]):
        self.cells, self._index, self._engines = cells, QgsSpatialIndex(), []
        for number, cell in enumerate(cells):
            feature = QgsFeature(number)
            feature.setGeometry(cell.shape)
            self._index.addFeature(feature)
            self._engines.append(QgsGeometry.createGeometryEngine(cell.shape.constGet()))
            self._engines[-1].prepareGeometry()

    def keys(self, lon, lat) -> np.ndarray:
        """Return (n, 2) of the number of the polygon of each place, and 0; -1 for none."""
        found = np.full((len(lon), 2), -1)
        for row, (x, y) in enumerate(zip(lon, lat, strict=True)):
            if np.isfinite(x) and np.isfinite(y):
                near = sorted(self._index.intersects(QgsRectangle(QgsPointXY(x, y), QgsPointXY(x, y))))
                held = (number for number in near if self._engines[number].intersects(QgsPoint(x, y)))
                found[row] = next(((number, 0) for number in held), (-1, -1))
        return found

    def cell(self, key) -> OwnCell:
        """Return the polygon of a key."""
        return self.cells[int(key[0])]


def add_own_cells(algorithm) -> None:
    """Add CELLS, polygons as cells, and CELLS_NAME, the field of their names."""
    polygons = [QgsProcessing.SourceType.VectorPolygon]
    title = tr("Own polygons as cells")
    algorithm.addParameter(QgsProcessingParameterFeatureSource("CELLS", title, polygons, optional=True))
    kind, title = Qgis.ProcessingFieldParameterDataType.Any, tr("Field of the names of own polygons")
    algorithm.addParameter(QgsProcessingParameterField("CELLS_NAME", title, None, "CELLS", kind, optional=True))


def read_own_cells(algorithm, context, feedback) -> OwnCells:
    """Return the polygons of CELLS; raises SilkroadError own_cells_missing, vector_empty."""
    source, label = vector_source(algorithm, "CELLS", context), algorithm.label("CELLS")
    if source is None:
        raise SilkroadError("own_cells_missing", input=label)
    field = algorithm.parameterAsString(algorithm.parameters, "CELLS_NAME", context)
    index = source.fields().indexOf(field) if field else -1
    turn = transformation(source.sourceCrs(), geographic(), context.transformContext())
    measure = QgsDistanceArea()
    measure.setSourceCrs(geographic(), context.transformContext())
    measure.setEllipsoid("EPSG:7030")
    shapes, names, skipped = [], [], 0
    for number, feature in enumerate(features_of(source, label, feedback, (field,) if field else ()), 1):
        shape = mended(feature.geometry())
        if shape is None or shape.area() == 0:
            skipped += 1
            continue
        box = shape.boundingBox()
        shape = shape.densifyByDistance(max(box.width(), box.height()) / VERTICES)
        shape.transform(turn)
        shape.convertToMultiType()
        shapes.append(shape)
        name = feature.attributes()[index] if index >= 0 else None
        names.append(text_of(None if name == NULL else name) or str(number))
    if not shapes:
        raise SilkroadError("vector_empty", input=label, name=called(source), skipped=skipped)
    areas = [measure.measureArea(shape) / 1e6 for shape in shapes]
    return OwnCells([OwnCell(*parts) for parts in zip(distinct(names, frozenset()), areas, shapes, strict=True)])
