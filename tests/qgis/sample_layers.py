"""Layers of samples for the tests of the geochemical algorithms."""

import csv

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


def samples_layer(fields, places=None):
    """Return a memory layer of samples; ``fields``: name -> values (n), texts or numbers, None and NaN empty; without
    ``places`` (n, 2) a table."""
    kinds = {name: "string" if any(isinstance(v, str) for v in values) else "double" for name, values in fields.items()}
    uri = "".join(f"&field={name}:{kind}" for name, kind in kinds.items())
    made = QgsVectorLayer(f"{'None' if places is None else 'Point'}?crs=EPSG:32645{uri}", "samples", "memory")
    features = []
    for row, values in enumerate(zip(*fields.values(), strict=True)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([None if v is None or v != v else v if isinstance(v, str) else float(v) for v in values])
        if places is not None:
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({places[row][0]} {places[row][1]})"))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def censored(name, values, below):
    """Return the fields of an element of which ``values`` (n) hold the detection limit where ``below`` (n)."""
    rows = list(zip(values, below, strict=True))
    return {
        name: [None if under else value for value, under in rows],
        f"{name}_q": ["<" if under else None for _, under in rows],
        f"{name}_lim": [value if under else None for value, under in rows],
    }


def table(path):
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))
