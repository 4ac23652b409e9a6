"""geochemical_variogram and krige_geochemistry, run as QGIS runs them, against gstat (R) and against closed forms."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import stack
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.geochem_reference import columns, reference
from tests.qgis.sample_scene import samples
from tests.qgis.scene import UTM, Log, array, raster

SPHERICAL = '{"nugget": 0, "structures": [{"shape": "spherical", "sill": 2, "range": 4000}]}'


def jura(part="prediction", element="Zn"):
    data = columns(f"gstat__jura_{part}")
    return np.array([data["Xloc"], data["Yloc"]], float).T, np.array(data[element], float)


@pytest.fixture
def scattered():
    """60 samples whose content is their northing in km, and one more at the centre of a cell of 500 m."""
    xy = np.vstack([np.random.default_rng(4).random((60, 2)) * [9000, 6000], [[4250.0, 3250.0]]])
    xy += [5e5, 55e5]
    return samples(xy, {"Cu_ppm": xy[:, 1] / 1000})


def rows(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_variogram_of_the_jura_is_that_of_gstat(run, tmp_path):
    xy, values = jura()
    expected, log = reference("07_gstat_jura")["sets"]["Zn"], Log()
    table, html = str(tmp_path / "v.csv"), tmp_path / "v.html"
    given = {"INPUT": samples(xy, {"Zn_ppm": values}), "ELEMENTS": "Zn_ppm", "LAG": 0.1, "CUTOFF": 2.0}
    found = run("geochemical_variogram", log, SHAPE="spherical", OUTPUT_TABLE=table, OUTPUT_HTML=str(html), **given)
    made = rows(table)
    assert [int(row["pairs"]) for row in made] == expected["np"]
    assert [float(row["semivariance"]) for row in made] == pytest.approx(expected["gamma"], rel=1e-9)
    model, fit = json.loads(found["MODEL"]), expected["fit"]
    (structure,) = model["structures"]
    told = [model["nugget"], structure["sill"], structure["range"]]
    assert told == pytest.approx([fit["nugget"], fit["psill"], fit["range"]], rel=1e-3)
    assert found["NUGGET_SHARE"] == pytest.approx(model["nugget"] / (model["nugget"] + structure["sill"]))
    page = html.read_text(encoding="utf-8")
    assert "<svg" in page and "Zn (ppm)" in page and "&quot;spherical&quot;" in page


@pytest.mark.parametrize("place", [0, 4, 9])
def test_kriging_of_the_jura_is_that_of_gstat(run, tmp_path, place):
    expected = reference("07_gstat_jura")["sets"]["Zn"]
    xy, values = jura()
    x, y = jura("validation")[0][place]
    fit = expected["fit"]
    structure = {"shape": "spherical", "sill": fit["psill"], "range": fit["range"]}
    template = raster(tmp_path / "t.tif", np.zeros((1, 1), np.float32), west=x - 0.05, north=y + 0.05, cell=0.1)
    result = run(
        "krige_geochemistry",
        INPUT=samples(xy, {"Zn_ppm": values}),
        ELEMENTS="Zn_ppm",
        MODEL=json.dumps({"values": "contents", "nugget": fit["nugget"], "structures": [structure]}),
        NEIGHBOURS=0,
        TEMPLATE=template,
        OUTPUT=str(tmp_path / "k.tif"),
        OUTPUT_VARIANCE=str(tmp_path / "v.tif"),
    )
    assert array(result["OUTPUT"])[0, 0] == pytest.approx(expected["ok_first10"]["pred"][place], rel=1e-9)
    assert array(result["OUTPUT_VARIANCE"])[0, 0] == pytest.approx(expected["ok_first10"]["var"][place], rel=1e-9)


def test_a_field_that_is_its_northing_comes_out_north_up_at_centres(run, scattered, tmp_path, monkeypatch):
    given = {"INPUT": scattered, "ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 500, "METHOD": "plane"}
    whole = run("krige_geochemistry", OUTPUT=str(tmp_path / "k.tif"), **given)["OUTPUT"]
    dataset = gdal.Open(whole)
    west, cell, _, north, _, height = dataset.GetGeoTransform()
    assert (cell, height, west % 500, north % 500) == (500, -500, 0, 0)
    centres = north - (np.arange(dataset.RasterYSize) + 0.5) * 500
    found = dataset.ReadAsArray()
    assert found == pytest.approx(np.broadcast_to(centres[:, None] / 1000, found.shape), rel=1e-9)
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    assert (array(run("krige_geochemistry", OUTPUT=str(tmp_path / "b.tif"), **given)["OUTPUT"]) == found).all()


def test_samples_are_honoured_without_a_nugget_and_the_variance_is_never_negative(run, scattered, tmp_path):
    paths = {"OUTPUT": str(tmp_path / "k.tif"), "OUTPUT_VARIANCE": str(tmp_path / "v.tif")}
    given = {"INPUT": scattered, "ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 500, **paths}
    run("krige_geochemistry", **given)
    west, _, _, north, _, _ = gdal.Open(paths["OUTPUT"]).GetGeoTransform()
    at = int((north - 5_503_250) // 500), int((504_250 - west) // 500)
    estimate, variance = array(paths["OUTPUT"]), array(paths["OUTPUT_VARIANCE"])
    assert estimate[at] == pytest.approx(5503.25, rel=1e-12)
    assert variance[at] == 0 and (variance >= 0).all() and (variance > 0).sum() == variance.size - 1
    assert variance.max() <= 2 * 2


def test_what_the_rasters_say_and_the_radius_leaves_out(run, scattered, tmp_path):
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_VARIANCE")}
    table = str(tmp_path / "cv.csv")
    given = {"INPUT": scattered, "ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 250, "RADIUS": 800}
    found = run("krige_geochemistry", METHOD="lognormal", FEWEST=2, OUTPUT_TABLE=table, **paths, **given)
    estimate = array(paths["OUTPUT"])
    assert (estimate == FLOAT_NODATA).any() and (estimate != FLOAT_NODATA).any()
    info = parse(gdal.Open(paths["OUTPUT"]).GetMetadata())
    assert (info.unit, info.titles["zh"]) == ("ppm", "Cu 克里金估值")
    assert parse(gdal.Open(paths["OUTPUT_VARIANCE"]).GetMetadata()).unit == "ln²"
    errors = [float(row["error"]) for row in rows(table)]
    assert found["RMSE"] == pytest.approx(np.sqrt(np.mean(np.square(errors))))
    assert found["MEAN_ERROR"] == pytest.approx(np.mean(errors))


def test_samples_of_another_system_come_to_the_template(run, scattered, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    turn = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(f"EPSG:{UTM}"), QgsCoordinateReferenceSystem("EPSG:32644"), QgsProject.instance()
    )
    places = [turn.transform(feature.geometry().asPoint()) for feature in scattered.getFeatures()]
    moved = samples([(p.x(), p.y()) for p in places], {"Cu_ppm": [f["Cu_ppm"] for f in scattered.getFeatures()]}, 32644)
    template = raster(tmp_path / "t.tif", np.zeros((6, 9), np.float32), north=5_506_000.0)
    given = {"ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "TEMPLATE": template}
    first = run("krige_geochemistry", INPUT=scattered, OUTPUT=str(tmp_path / "a.tif"), **given)["OUTPUT"]
    other = run("krige_geochemistry", INPUT=moved, OUTPUT=str(tmp_path / "b.tif"), **given)["OUTPUT"]
    assert array(other) == pytest.approx(array(first), rel=1e-9)


def test_substitutes_and_control_samples(run, tmp_path):
    rng = np.random.default_rng(2)
    xy = 5e5 + rng.random((50, 2)) * 9000
    fields = {"As_ppm": np.r_[[np.nan], rng.random(49) + 1], "As_ppm_q": ["<"] + [""] * 49}
    fields |= {"As_ppm_lim": np.r_[[0.5], np.full(49, np.nan)], "kind": ["sample"] * 49 + ["standard"]}
    log, table = Log(), str(tmp_path / "cv.csv")
    given = {"INPUT": samples(xy, fields), "ELEMENTS": "As_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 3000}
    run("krige_geochemistry", log, OUTPUT=str(tmp_path / "k.tif"), OUTPUT_TABLE=table, **given)
    observed = sorted(float(row["observed"]) for row in rows(table))
    assert len(observed) == 49 and observed[0] == 0.25
    assert any("1 determination is no plain number" in text for text in log.warnings)
    assert any("1 duplicate, standard or blank was left out" in text for text in log.infos)
    run("krige_geochemistry", SUBSTITUTE=0, OUTPUT=str(tmp_path / "k2.tif"), OUTPUT_TABLE=table, **given)
    assert len(rows(table)) == 48


def test_refusals_say_what_to_do(run, refused, scattered, tmp_path):
    path = str(tmp_path / "k.tif")
    given = {"INPUT": scattered, "ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 500, "OUTPUT": path}
    degrees = samples([(82.0, 47.0), (82.1, 47.1)], {"Cu_ppm": [1.0, 2.0]}, 4326)
    assert "in metres" in refused("krige_geochemistry", **given | {"INPUT": degrees})
    assert "in metres" in refused("geochemical_variogram", INPUT=degrees, ELEMENTS="Cu_ppm")
    logs = SPHERICAL.replace('"nugget"', '"values": "logarithms", "nugget"')
    assert "logarithms" in refused("krige_geochemistry", **given | {"MODEL": logs})
    assert "Variogram of samples" in refused("krige_geochemistry", **given | {"MODEL": "spherical"})
    assert "thousand million" in refused("krige_geochemistry", **given | {"CELL_SIZE": 0.1})
    twins = samples([(5e5, 5e5), (5e5, 5e5), (6e5, 6e5)], {"Cu_ppm": [1.0, 2.0, 3.0]})
    told = refused("krige_geochemistry", **given | {"INPUT": twins, "CELL_SIZE": 10_000})
    assert "at the place of another one" in told
    one = run("krige_geochemistry", **given | {"INPUT": twins, "CELL_SIZE": 10_000, "COINCIDENT": "average"})
    assert array(one["OUTPUT"]).min() >= 1.5
    assert "No two samples" in refused(
        "krige_geochemistry", **given | {"INPUT": twins, "COINCIDENT": "average", "MODEL": "", "CELL_SIZE": 10_000}
    )
    constant = samples([(5e5, 5e5), (6e5, 6e5), (5e5, 6e5)], {"Cu_ppm": [2.0, 2.0, 2.0]})
    assert "2" in refused("geochemical_variogram", INPUT=constant, ELEMENTS="Cu_ppm")
    missing = samples([(5e5, 5e5), (6e5, 6e5)], {"Cu_ppm": [2.0, None]})
    assert "1" in refused("geochemical_variogram", INPUT=missing, ELEMENTS="Cu_ppm")


def test_cancel_leaves_nothing(refused, scattered, tmp_path):
    path = tmp_path / "k.tif"
    given = {"INPUT": scattered, "ELEMENTS": "Cu_ppm", "MODEL": SPHERICAL, "CELL_SIZE": 20}
    assert "Cancelled" in refused("krige_geochemistry", Log(cancel_at=30), OUTPUT=str(path), **given)
    assert list(tmp_path.iterdir()) == []
    assert "Cancelled" in refused("geochemical_variogram", Log(cancel_at=1), INPUT=scattered, ELEMENTS="Cu_ppm")


def test_a_trend_is_taken_off_before_the_variogram(run, refused, tmp_path):
    rng = np.random.default_rng(8)
    xy = rng.random((150, 2)) * 20_000 + [5e5, 55e5]
    waves = 5 * np.sin(xy[:, 0] / 1500) * np.cos(xy[:, 1] / 1500)
    values = (xy[:, 1] - 55e5) / 100 + waves + rng.normal(0, 1, 150)
    given = {"INPUT": samples(xy, {"Cu_ppm": values + 50}), "ELEMENTS": "Cu_ppm"}
    assert "universal kriging with a trend" in refused("geochemical_variogram", SHAPE="spherical", **given)
    table, html = str(tmp_path / "v.csv"), tmp_path / "v.html"
    run("geochemical_variogram", TREND="plane", OUTPUT_TABLE=table, OUTPUT_HTML=str(html), SHAPE="spherical", **given)
    sill = np.mean([float(row["semivariance"]) for row in rows(table)])
    assert 4 < sill < 12 and "Plane" in html.read_text(encoding="utf-8")
    page = tmp_path / "k.html"
    kriged = {"CELL_SIZE": 5000, "OUTPUT": str(tmp_path / "k.tif"), "OUTPUT_HTML": str(page)}
    found = run("krige_geochemistry", METHOD="plane", **kriged, **given)
    used = json.loads(found["USED_MODEL"])
    assert used["nugget"] + sum(each["sill"] for each in used["structures"]) < 15
    assert 0.5 < found["MSDR"] < 2 and "residuals from the trend" in page.read_text(encoding="utf-8")


def test_external_drift_follows_its_raster_on_any_grid(run, refused, tmp_path):
    rng = np.random.default_rng(9)
    column, row = np.meshgrid(np.arange(60), np.arange(40))
    height = (200 * np.sin(column / 7) * np.cos(row / 5) + 500).astype(np.float32)
    relief = raster(tmp_path / "relief.tif", height, west=500_000.0, north=5_540_000.0)
    xy = np.column_stack((500_000 + rng.random(200) * 60_000, 5_500_000 + rng.random(200) * 40_000))
    there = height[((5_540_000 - xy[:, 1]) // 1000).astype(int), ((xy[:, 0] - 500_000) // 1000).astype(int)]
    layer = samples(np.vstack((xy, [[490_000.0, 5_510_000.0]])), {"Cu_ppm": np.r_[there / 10 + 5, 1.0]})
    log, page = Log(), tmp_path / "k.html"
    given = {"INPUT": layer, "ELEMENTS": "Cu_ppm", "METHOD": "external", "MODEL": SPHERICAL, "OUTPUT_HTML": str(page)}
    own = run("krige_geochemistry", log, DRIFT=[relief], OUTPUT=str(tmp_path / "k.tif"), **given)["OUTPUT"]
    assert array(own) == pytest.approx(height / 10 + 5, rel=1e-5)
    assert any("1 sample lies where a raster of the drift has no data" in text for text in log.warnings)
    assert "relief" in page.read_text(encoding="utf-8")
    coarse = raster(tmp_path / "t.tif", np.zeros((4, 5), np.float32), west=510_000.0, north=5_530_000.0, cell=4000.0)
    other = run("krige_geochemistry", DRIFT=[relief], TEMPLATE=coarse, OUTPUT=str(tmp_path / "c.tif"), **given)[
        "OUTPUT"
    ]
    assert array(other).shape == (4, 5) and np.abs(array(other)).max() < 100
    assert "needs a raster" in refused("krige_geochemistry", OUTPUT=str(tmp_path / "n.tif"), **given)
    away = raster(tmp_path / "away.tif", height, west=900_000.0, north=5_540_000.0)
    told = refused("krige_geochemistry", DRIFT=[away], OUTPUT=str(tmp_path / "n.tif"), **given)
    assert "0 of 201 samples" in told


def scattered_over_100_km(values, count=300, seed=10):
    """300 places at random in 100 km by 100 km, some 6 km apart; ``values``: of the generator and the places."""
    generator = np.random.default_rng(seed)
    xy = generator.uniform(0, 100_000, (count, 2))
    return samples(xy + np.array([500_000, 5_300_000]), {"Cu_ppm": values(generator, xy)})


def test_a_model_of_noise_is_refused_by_itself_and_warned_of_where_it_is_chosen(run, refused, tmp_path):
    """White noise whose variogram happens to have a first lag below the others."""
    source, page, log = (
        scattered_over_100_km(lambda rng, xy: rng.lognormal(3, 0.5, len(xy))),
        tmp_path / "v.html",
        Log(),
    )
    given = {"INPUT": source, "ELEMENTS": "Cu_ppm"}
    for text in (
        refused("geochemical_variogram", VALUES="logarithms", **given),
        refused("krige_geochemistry", METHOD="lognormal", CELL_SIZE=5000, OUTPUT=str(tmp_path / "k.tif"), **given),
    ):
        assert "no structure that chance would not give" in text
    given |= {"VALUES": "logarithms", "SHAPE": "spherical", "OUTPUT_HTML": str(page)}
    found = run("geochemical_variogram", log, **given)
    (structure,) = json.loads(found["MODEL"])["structures"]
    assert structure["range"] < 4000  # less than the samples lie apart
    for told in (" ".join(log.warnings), page.read_text("utf-8")):
        assert "one of noise" in told and "below what the samples resolve" in told
    assert "Structure against chance" in page.read_text("utf-8")


def test_a_model_of_what_has_structure_is_taken_without_a_warning(run):
    def waves(rng, xy):
        return np.exp(np.sin(xy[:, 0] / 9000) * np.sin(xy[:, 1] / 9000) + rng.normal(0, 0.3, len(xy)))

    log = Log()
    run("geochemical_variogram", log, INPUT=scattered_over_100_km(waves), ELEMENTS="Cu_ppm", VALUES="logarithms")
    assert not any("noise" in text or "resolve" in text for text in log.warnings)


def test_the_number_of_the_row_is_no_element(refused, scattered, tmp_path):
    import processing

    path = processing.run("native:savefeatures", {"INPUT": scattered, "OUTPUT": str(tmp_path / "s.gpkg")})["OUTPUT"]
    message = refused("krige_geochemistry", INPUT=path, ELEMENTS="fid", CELL_SIZE=500, OUTPUT=str(tmp_path / "k.tif"))
    assert "Element" in message and "“fid” numbers the rows" in message
