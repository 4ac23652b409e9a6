"""A small study for weights of evidence, and how the tests run it."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.stack import write_geotiff
from silkroad_plugin.processing.algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence

WEIGHT_NAMES = [
    "layer",
    "class",
    "area_km2",
    "deposits",
    "w_plus",
    "s_w_plus",
    "w_minus",
    "s_w_minus",
    "contrast",
    "s_contrast",
    "studentised_contrast",
    "generalised_class",
    "type",
    "class_limit",
    "membership",
    "weight",
    "s_weight",
    "missing_km2",
    "missing_deposits",
]
RASTERS = ("OUTPUT_POSTERIOR", "OUTPUT_STD_WEIGHTS", "OUTPUT_STD_MISSING", "OUTPUT_CONFIDENCE")
CRS = "EPSG:32645"
SIZE = 60


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says; cancels where it is told to."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.said, self.cancel_at = [], cancel_at
        self.progressChanged.connect(self._watch)

    def _watch(self, percent):
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()

    def pushWarning(self, text):
        self.said.append(text)

    def pushInfo(self, text):
        self.said.append(text)

    def text(self):
        return "\n".join(self.said)


def grid(epsg=32645, x=500_000.0, y=5_000_000.0, size=1000.0, width=SIZE, height=SIZE):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(width, height, (x, size, 0.0, y, 0.0, -size), reference.ExportToWkt())


def point_layer(points, fields=("name",), rows=None, crs=CRS, kind="Point"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "deposits", "memory")
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in fields])
    layer.updateFields()
    features = []
    for i, (x, y) in enumerate(points):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(rows[i]) if rows else [f"D{i}"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


class Study:
    """A distance layer and a unit layer on 60 × 60 cells of 1 km², and deposits near the line and on unit 2."""

    def __init__(self, folder, items=None):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        y, x = np.mgrid[:SIZE, :SIZE]
        self.distance = np.minimum(np.abs(x - 20) // 3, 9).astype("uint8") + 1
        self.units = (np.hypot(x - 25, y - 30) < 14).astype("int16") + 1
        self.units[:4] = -9
        rng = np.random.default_rng(2)
        chance = np.exp(2.0 * (self.distance <= 2) + 1.5 * (self.units == 2)).ravel()
        cells = rng.choice(SIZE * SIZE, 40, p=chance / chance.sum())
        self.points = [(500_500.0 + 1000 * (c % SIZE), 4_999_500.0 - 1000 * (c // SIZE)) for c in cells]
        self.deposits = point_layer(self.points)
        self.layer("distance", self.distance, None, items)
        self.layer("units", self.units, -9)

    def path(self, name):
        return str(self.folder / f"{name}.tif")

    def layer(self, name, array, nodata=None, items=None, on=None):
        write_geotiff(self.path(name), array, on or grid(height=array.shape[0], width=array.shape[1]), nodata, items)
        return self.path(name)

    def parameters(self, **changes):
        usual = {
            "EVIDENCE": [self.path("distance"), self.path("units")],
            "TYPES": "ascending, categorical",
            "DEPOSITS": self.deposits,
            "SHIFTS": 19,
            **{name: str(self.folder / "out" / f"{name}.tif") for name in RASTERS},
            "OUTPUT_WEIGHTS": "memory:",
            "OUTPUT_CONDITIONS": "memory:",
            "OUTPUT_HTML": str(self.folder / "out" / "report.html"),
        }
        return {key: value for key, value in (usual | changes).items() if value is not None}


def run(parameters, feedback=None):
    """Run as the toolbox does; return results with layers in place of tables, and what was said."""
    feedback = feedback or Listener()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    algorithm = WeightsOfEvidence().create()
    good, message = algorithm.checkParameterValues(parameters, context)
    if not good:
        raise QgsProcessingException(message)
    results, done = algorithm.run(parameters, context, feedback, {}, False)
    assert done, feedback.text()
    for name in ("OUTPUT_WEIGHTS", "OUTPUT_CONDITIONS", "OUTPUT_NULL"):
        if name in results:
            layer = context.takeResultLayer(results[name])
            results[name] = layer or QgsVectorLayer(results[name], name, "ogr")
    return results, feedback.text()


def refused(parameters, feedback=None):
    """Run and return the text of the refusal."""
    with pytest.raises(QgsProcessingException) as caught:
        run(parameters, feedback)
    return str(caught.value)


def rows_of(layer):
    return [feature.attributes()[-len(WEIGHT_NAMES) :] for feature in layer.getFeatures()]


def array_of(path):
    return gdal.Open(path).ReadAsArray()


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
