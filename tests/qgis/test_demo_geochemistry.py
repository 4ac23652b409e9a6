"""What the demonstration makes itself: the valley of the catchments, and the fields that it names."""

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer

from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.layouts.spec import Texts
from tools import demo_geochemistry, demo_words, synthetic_valley
from tools.demo_geochemistry import SCATTER, certified_rows


@pytest.fixture(scope="module")
def valley(tmp_path_factory):
    return synthetic_valley.make(tmp_path_factory.mktemp("valley"))


def test_every_planted_anomaly_is_told_in_words(capsys):
    with (demo_geochemistry.ROOT / "tools" / "data" / "synthetic_anomalies.csv").open(encoding="utf-8") as file:
        kinds = {row["kind"] for row in csv.DictReader(file)}
    assert kinds == set(demo_words.KINDS)
    demo_geochemistry.tell([], [("S3", "orogenic_gold", 1, 11, "Au", "Au5.1"), ("S9", "rare_metals", None, 11, "", "")])
    told = capsys.readouterr().out
    assert "S3 orogenic gold" in told and "_" not in told


def test_the_map_of_the_demo_tells_of_quality_what_the_table_of_judgements_holds():
    results = [("Cu", "pass", "field")] * 5 + [
        ("Cu", "fail", "SYN-2"),
        ("Cu", "fail", "split"),
        ("Cu", "fail", "SYN-2"),
    ]
    results += [("Cu", "not_judged", "blank"), ("Zn", "fail", "blank")]
    rows = [dict(zip(("element", "result", "of"), row, strict=True)) for row in results]
    texts = Texts(demo_words.quality_of(rows, "Cu"))
    assert texts.of("en") == "5 of 8 criteria for Cu met before levelling, not met: SYN-2, splits, same laboratory"
    assert (
        "5 из 8" in texts.of("ru") and "та же лаборатория" in texts.of("ru") and "8 项判据中 5 项合格" in texts.of("zh")
    )
    assert "not met" not in Texts(demo_words.quality_of(rows[:5], "Cu")).of("en")
    with pytest.raises(SystemExit, match="Pb"):
        demo_words.quality_of(rows, "Pb")


def test_the_demo_prints_every_composite_anomaly_and_the_quality(tmp_path):
    demo, given = demo_geochemistry.Demo.__new__(demo_geochemistry.Demo), {}

    def step(title, algorithm, **parameters):
        given.setdefault(algorithm.partition(":")[2], parameters)
        return {"FILES": "", "SCALE_DENOMINATOR": 1.0, "PAGE_COUNT": 22.0, "seconds": 1.0}

    demo.step, demo.note, demo.proper, demo.zones = step, lambda path, figure: None, "samples", []
    demo.truth = {"units": {"Cu": "ppm"}, "anomalies": [1, 2]}
    demo.judged = [{"element": "Cu", "result": "pass", "of": "field"}]
    demo.print_maps({"Cu": "Cu.tif"}, ["Cu.gpkg"], "ranked.gpkg")
    assert not given["anomaly_sheets"].get("NUMBER"), "0 stands for all"
    assert "1 of 1 criteria" in given["print_map"]["QUALITY"]
    assert "THRESHOLD" not in given["print_map"], "it does not count under the usual rule of colours"


def test_the_valley_is_the_same_each_time_and_marked_as_synthetic(valley, tmp_path):
    again = synthetic_valley.make(tmp_path)
    assert again.table.read_bytes() == valley.table.read_bytes()
    assert np.array_equal(gdal.Open(str(again.heights)).ReadAsArray(), gdal.Open(str(valley.heights)).ReadAsArray())
    info = parse(gdal.Open(str(valley.heights)).GetMetadata())
    assert info.synthetic and "合成" in info.titles["zh"]


def test_water_runs_down_to_the_edge_and_none_is_lost():
    heights = synthetic_valley.relief(np.random.default_rng(1))
    receiver, order = synthetic_valley.drainage(heights)
    total = synthetic_valley.accumulated(np.ones(heights.size), receiver, order)
    assert total[receiver < 0].sum() == heights.size
    assert (receiver < 0).sum() == 4 * (synthetic_valley.SIZE - 1)


def test_the_planted_source_is_found_by_its_catchments(run, valley, tmp_path):
    system = QgsCoordinateReferenceSystem(f"EPSG:{synthetic_valley.EPSG}")
    samples, path = str(tmp_path / "samples.gpkg"), str(tmp_path / "catchments.gpkg")
    run("import_geochemistry", INPUT=str(valley.table), SYSTEM="crs", CRS=system, OUTPUT=samples)
    run("catchments", INPUT=samples, DEM=str(valley.heights), SOURCE_AREA=valley.km2, OUTPUT=path)
    rows = list(QgsVectorLayer(path, "catchments", "ogr").getFeatures())
    place = QgsGeometry.fromPointXY(QgsPointXY(valley.x, valley.y))
    strongest = sorted(rows, key=lambda row: -(row["Cu_ppm_res"] or 0))[: valley.below]
    assert all(row.geometry().intersects(place) for row in strongest)
    others = [row["Cu_ppm"] for row in rows if row not in strongest]
    assert max(others) < min(row["Cu_ppm"] for row in strongest)
    assert {row["synthetic"] for row in rows} == {1}


def test_certified_contents_are_written_as_one_types_them():
    truth = {"units": {"Cu": "ppm", "Au": "ppb"}, "standards": {"R1": {"Cu": 61.6, "Au": 0.1 + 0.2}}}
    assert SCATTER * 61.6 != 4.004  # but the nearest double above
    assert certified_rows(truth) == [("R1", "Cu", "ppm", "61.6", "4"), ("R1", "Au", "ppb", "0.3", "0.0195")]
