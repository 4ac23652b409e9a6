"""Brings tables through the import of geochemical tables; the source must stay as it is."""

import hashlib
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.scene import Log


def rows_of(path):
    layer = QgsVectorLayer(str(path), "samples", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    found = []
    for feature in layer.getFeatures():
        values = [None if value is None or str(value) == "NULL" else value for value in feature.attributes()]
        row = dict(zip(names, values, strict=True))
        if not feature.geometry().isEmpty():
            row["place"] = (feature.geometry().asPoint().x(), feature.geometry().asPoint().y())
        found.append(row)
    return found, layer


@pytest.fixture
def bring(run, tmp_path):
    """Return ``bring(text or path, **parameters) -> rows, layer, report, rejected, log``."""

    def call(table, encoding="utf-8", name="table.csv", **parameters):
        path = table if isinstance(table, Path) else tmp_path / name
        if not isinstance(table, Path):
            path.write_bytes(table.encode(encoding))
        before, log = hashlib.sha256(path.read_bytes()).hexdigest(), Log()
        outputs = {key: str(tmp_path / value) for key, value in
                   (("OUTPUT", "out.gpkg"), ("OUTPUT_REJECTED", "no.csv"), ("OUTPUT_HTML", "r.html"))}  # fmt: skip
        run("import_geochemistry", log, INPUT=str(path), **outputs, **parameters)
        assert hashlib.sha256(path.read_bytes()).hexdigest() == before, "the source is never changed"
        rows, layer = rows_of(outputs["OUTPUT"])
        rejected = Path(outputs["OUTPUT_REJECTED"]).read_text("utf-8-sig")
        return rows, layer, Path(outputs["OUTPUT_HTML"]).read_text("utf-8"), rejected, log

    return call
