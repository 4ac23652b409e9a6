"""A laboratory's table becomes a layer of samples: encodings, units, limits, coordinates, faults."""

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
        if not feature.geometry().isNull():
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
                   (("OUTPUT", "out.gpkg"), ("OUTPUT_REJECTED", "no.csv"), ("OUTPUT_REPORT", "r.html"))}  # fmt: skip
        run("import_geochemistry", log, INPUT=str(path), **outputs, **parameters)
        assert hashlib.sha256(path.read_bytes()).hexdigest() == before, "the source is never changed"
        rows, layer = rows_of(outputs["OUTPUT"])
        rejected = Path(outputs["OUTPUT_REJECTED"]).read_text("utf-8-sig")
        return rows, layer, Path(outputs["OUTPUT_REPORT"]).read_text("utf-8"), rejected, log

    return call


CHINESE = "样品编号,经度,纬度,介质,粒级,Cu(10-6),Au(10-9),w(SiO2)/%\nA1,82.5,46.25,水系沉积物,-60目,<0.5,1.2,61.5\n"
RUSSIAN = (
    "№ пробы;Долгота;Широта;Среда;Лаборатория;Медь, г/т;Ag, n·10-5 %\n"
    "П-1;82,5;46,25;донные осадки;Семипалатинск;12,5;н.о.\nП-2;82,6;46,35;донные осадки;Семипалатинск;сл.;3\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_table(bring, encoding):
    rows, layer, report, _, _ = bring(CHINESE, encoding)
    (row,) = rows
    assert (row["sample_id"], row["medium"], row["fraction"]) == ("A1", "水系沉积物", "-60目")
    assert (row["Cu_ppm"], row["Cu_ppm_q"], row["Cu_ppm_lim"]) == (None, "<", 0.5)
    assert (row["Au_ppb"], row["SiO2_pct"]) == (1.2, 61.5)
    assert row["place"] == pytest.approx((82.5, 46.25)) and layer.crs().authid() == "EPSG:4326"
    assert "水系沉积物" not in report and "Cu_ppm" in report


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "cp866"])
def test_russian_table(bring, encoding):
    table = RUSSIAN.replace("n·10-5", "n*10-5") if encoding == "cp866" else RUSSIAN
    columns = "Медь, г/т;;;0.2 | Ag, n·10-5 %;;;0.5".replace("n·10-5", "n*10-5" if encoding == "cp866" else "n·10-5")
    rows, _, _, _, _ = bring(table, encoding, COLUMNS=columns)
    assert [row["sample_id"] for row in rows] == ["П-1", "П-2"]
    assert rows[0]["medium"] == "донные осадки" and rows[0]["laboratory"] == "Семипалатинск"
    assert (rows[0]["Cu_ppm"], rows[1]["Cu_ppm_q"], rows[1]["Cu_ppm_lim"]) == (12.5, "<", 0.2)
    # n·10⁻⁵ % is 0.1 ppm, 100 ppb.
    assert rows[1]["Ag_ppb"] == pytest.approx(300) and rows[0]["Ag_ppb_lim"] == pytest.approx(50)
