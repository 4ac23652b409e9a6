"""A small study with a saved model, for the tests of what fits it again."""

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from tests.qgis.scene import UTM, raster

SIZE = 50
FIELDS = (
    ("name", QMetaType.Type.QString),
    ("discovery_year", QMetaType.Type.Int),
    ("position_error_km", QMetaType.Type.Double),
)


class Scene:
    """Two informative layers and one of noise; deposits follow the first two, in clusters."""

    def __init__(self, folder):
        folder.mkdir()
        rng = np.random.default_rng(8)
        rows, columns = np.mgrid[:SIZE, :SIZE]
        self.distance = np.abs(columns - 20 - 4 * np.sin(rows / 8)).round().clip(0, 9).astype(np.float32)
        self.units = ((rows // 10) % 3 + 1).astype(np.float32)
        self.noise = rng.integers(1, 5, (SIZE, SIZE)).astype(np.float32)
        self.noise[:2, :] = -9999
        arrays = {"distance": self.distance, "units": self.units, "noise": self.noise}
        self.paths = [raster(folder / f"{name}.tif", array) for name, array in arrays.items()]
        favourable = np.exp(-self.distance / 2) * np.where(self.units == 2, 1.0, 0.25)
        flat = rng.choice(SIZE * SIZE, 45, replace=False, p=(favourable / favourable.sum()).ravel())
        self.cells = np.column_stack(np.divmod(flat, SIZE))
        self.x, self.y = 500500.0 + 1000 * self.cells[:, 1], 5499500.0 - 1000 * self.cells[:, 0]
        self.years = 1930 + 2 * np.arange(45)
        self.errors = np.where(np.arange(45) % 3 == 0, 0.5, 4.0)

    def deposits(self, which=None, x=None, y=None):
        found = QgsVectorLayer(f"Point?crs=EPSG:{UTM}", "deposits", "memory")
        found.dataProvider().addAttributes([QgsField(*field) for field in FIELDS])
        found.updateFields()
        for i in range(45) if which is None else which:
            feature = QgsFeature(found.fields())
            feature.setAttributes([f"d{i}", int(self.years[i]), float(self.errors[i])])
            place = QgsPointXY((self.x if x is None else x)[i], (self.y if y is None else y)[i])
            feature.setGeometry(QgsGeometry.fromPointXY(place))
            found.dataProvider().addFeature(feature)
        return found

    def parameters(self, **more):
        return {
            "EVIDENCE": self.paths,
            "TYPES": "ascending, categorical, categorical",
            "DEPOSITS": self.deposits(),
        } | more
