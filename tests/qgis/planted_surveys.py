"""Surveys to level: made up with a planted shift, and the fixture ``level`` that levels one and reads what came out."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from tests.qgis.geochemical_scene import read_csv

KINDS = {str: QMetaType.Type.QString, float: QMetaType.Type.Double}


def layer(x, y, epsg=32636, **cells):
    """A memory layer of samples with the fields given as lists."""
    found = QgsVectorLayer(f"Point?crs=EPSG:{epsg}", "samples", "memory")
    fields = QgsFields()
    for name, values in cells.items():
        kind = float if all(value is None or isinstance(value, float) for value in values) else str
        fields.append(QgsField(name, KINDS[kind]))
    found.dataProvider().addAttributes(fields.toList())
    found.updateFields()
    features = []
    for row in range(len(x)):
        feature = QgsFeature(found.fields())
        feature.setAttributes([values[row] for values in cells.values()])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x[row]), float(y[row]))))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    return found


def survey_of(count=1600, shift=0.0, seed=0, geology=0.0):
    """Four countries around a point, rocks in patches; KZ has a laboratory of its own, ``shift`` in lg."""
    generator = np.random.default_rng(seed)
    x, y = generator.uniform(0, 100_000, (2, count))
    country = np.array(["KG", "KZ", "CN", "UZ"])[(x > 50_000) * 2 + (y > 50_000) * 1]
    rock = np.where((x // 20_000 + y // 20_000) % 2, "granite", "basalt")
    logs = 1 + 0.4 * (rock == "basalt") + generator.normal(0, 0.12, count) + geology * (country == "KZ")
    true = 10**logs
    measured = true * 10 ** (shift * (country == "KZ"))
    if geology:
        rock = np.where(country == "KZ", "shale", rock)
    return x, y, country, rock, true, measured


def planted(shift=0.15, **more):
    x, y, country, rock, true, measured = survey_of(shift=shift, **more)
    cells = {"survey": country.tolist(), "lithology": rock.tolist(), "Cu_ppm": measured.tolist()}
    return layer(x, y, **cells), country, true, measured


@pytest.fixture
def level(run, tmp_path):
    """Return ``level(layer, **parameters) -> levelled field values by name, coefficients, steps, results``.

    ``page``: write the report, too, whose drawings take as long as all the rest.
    """

    def call(source, feedback=None, name="out", page=False, **parameters):
        results = run(
            "level_geochemistry",
            feedback,
            INPUT=source,
            OUTPUT=str(tmp_path / f"{name}.gpkg"),
            OUTPUT_COEFFICIENTS=str(tmp_path / f"{name}_coefficients.csv"),
            OUTPUT_STEPS=str(tmp_path / f"{name}_steps.csv"),
            **({"OUTPUT_HTML": str(tmp_path / f"{name}.html")} if page else {}),
            **parameters,
        )
        made = QgsVectorLayer(results["OUTPUT"], "made", "ogr")
        cells = {field: [feature[field] for feature in made.getFeatures()] for field in made.fields().names()}
        tables = (read_csv(results["OUTPUT_COEFFICIENTS"]), read_csv(results["OUTPUT_STEPS"]))
        return cells, *tables, results

    return call


def factors(rows, field="Cu_ppm"):
    return {row["survey"]: float(row["factor"]) for row in rows if row["field"] == field}


def told_of(log, field="Cu_ppm"):
    (text,) = [text for text in log.infos if text.startswith(field)]
    return text.replace("\xa0", " ")
