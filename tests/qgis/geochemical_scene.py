"""Layers of samples in memory for the tests of the geochemical algorithms."""

import csv
from pathlib import Path

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from tests.qgis.scene import UTM


def samples(columns, xy=None, epsg=UTM, name="samples"):
    """Return a layer of samples: ``columns`` name -> values (n); NaN and None are empty, texts make a text field."""
    text = {key: any(isinstance(value, str) for value in values) for key, values in columns.items()}
    fields = "".join(f"&field={key}:{'string' if text[key] else 'double'}" for key in columns)
    found = QgsVectorLayer(f"Point?crs=EPSG:{epsg}{fields}", name, "memory")
    count = len(next(iter(columns.values())))
    if xy is None:
        xy = np.column_stack(
            (500_000 + 1000.0 * (np.arange(count) % 20), 5_500_000 + 1000.0 * (np.arange(count) // 20))
        )
    features = []
    for row in range(count):
        feature = QgsFeature(found.fields())
        values = [column[row] for column in columns.values()]
        empty = [value is None or (not isinstance(value, str) and not np.isfinite(value)) for value in values]
        feature.setAttributes(
            [
                None if gone else value if isinstance(value, str) else float(value)
                for value, gone in zip(values, empty, strict=True)
            ]
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*map(float, xy[row]))))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    found.updateExtents()
    return found


def read_csv(path):
    """Return the rows of a table."""
    with Path(path).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def column(layer, name):
    """Return a field of an output layer as numbers, NaN where empty."""
    values = [feature[name] for feature in layer.getFeatures()]
    return np.array([float(value) if isinstance(value, int | float) else np.nan for value in values])


def kola(expected_elements, data):
    """Return a layer of the Kola soils and the names of its fields, from what the reference calls the elements."""
    fields = [f"{element.replace('_INAA', '')}_ppm" for element in expected_elements]
    given = zip(fields, expected_elements, strict=True)
    return samples({field: np.array(data[element], float) for field, element in given}), fields
