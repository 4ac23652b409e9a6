"""Layers of samples for the tests of the algorithms of geochemistry."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from tests.qgis.scene import UTM


def samples(xy, fields, epsg=UTM):
    """Return a memory layer of points; ``fields``: name -> values, None for an empty cell; text where one is."""
    kinds = {
        name: "string" if any(isinstance(value, str) for value in column) else "double"
        for name, column in fields.items()
    }
    uri = "".join(f"&field={name}:{kind}" for name, kind in kinds.items())
    found = QgsVectorLayer(f"Point?crs=EPSG:{epsg}{uri}", "samples", "memory")
    features = []
    columns = [list(column) for column in fields.values()]
    for row, (x, y) in enumerate(np.asarray(xy, float)):
        feature = QgsFeature(found.fields())
        feature.setAttributes([_plain(column[row]) for column in columns])
        if np.isfinite([x, y]).all():
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    found.updateExtents()
    return found


def _plain(value):
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and value != value else value
