"""The shipped rasters: metadata, registration, known heights, gravity against an independent synthesis."""

import json
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "resources" / "data"
SHARED = ROOT.parent / "shared" / "data" / "silkroad"
RASTERS = ("relief", "free_air", "bouguer")
KEYS = {"TITLE_EN", "TITLE_ZH", "TITLE_RU", "RESOLUTION_KM", "POSITION_ERROR_KM", "DEPOSIT_AWARE", "SOURCE", "TYPE"}


def opened(name):
    dataset = gdal.Open(str(DATA / f"{name}.tif"))
    return dataset, dataset.ReadAsArray(), dataset.GetGeoTransform()


def value_at(name, lon, lat):
    _dataset, values, transform = opened(name)
    return values[int((lat - transform[3]) / transform[5]), int((lon - transform[0]) / transform[1])]


@pytest.mark.parametrize("name", RASTERS)
def test_raster_states_its_resolution_error_and_source(name):
    dataset, values, transform = opened(name)
    metadata = {key.removeprefix("SILKROAD_"): text for key, text in dataset.GetMetadata().items()}
    assert metadata.keys() >= KEYS
    assert metadata["DEPOSIT_AWARE"] == "NO" and metadata["TYPE"] == "categorical"
    # The unit stands in brackets, so that the title can stand within a sentence.
    endings = {"EN": (" (m)", " (mGal)"), "ZH": ("（m）", "（mGal）"), "RU": (" (м)", " (мГал)")}
    assert metadata["TITLE_EN"].endswith(f" ({metadata['UNIT']})"), "the unit also stands alone, for cuts and gradients"
    assert [code for code, known in endings.items() if not metadata[f"TITLE_{code}"].endswith(known)] == []
    # What it resolves is never finer than its cells.
    assert float(metadata["RESOLUTION_KM"]) >= 0.95 * transform[1] * 111.2
    sources = (DATA / "sources.csv").read_text(encoding="utf-8")
    assert all(f"\n{source}," in sources for source in metadata["SOURCE"].split("; "))
    assert not (values == dataset.GetRasterBand(1).GetNoDataValue()).any()
    assert (DATA / f"{name}.tif").stat().st_size < 1_000_000


@pytest.mark.parametrize("name", RASTERS)
def test_nodes_are_centres_of_cells(name):
    dataset, values, transform = opened(name)
    step = transform[1]
    assert transform[0] + step / 2 == pytest.approx(45) and transform[3] - step / 2 == pytest.approx(58)
    east = transform[0] + (values.shape[1] - 0.5) * step
    south = transform[3] - (values.shape[0] - 0.5) * step
    assert (east, south) == (pytest.approx(125), pytest.approx(28))
    assert "4326" in dataset.GetProjection()


@pytest.mark.parametrize(
    ("place", "lon", "lat", "low", "high"),
    [
        ("Issyk-Kul", 77.2, 42.42, 1570, 1650),
        ("Lake Balkhash", 74.3, 46.0, 320, 360),
        ("Caspian Sea", 50.7, 41.8, -1100, -20),
        ("Turpan depression", 89.25, 42.65, -160, 60),
        ("Tarim basin", 83.0, 39.5, 850, 1200),
        ("Junggar basin", 86.5, 45.2, 250, 450),
        ("Muztagata", 75.12, 38.28, 4700, 7500),
        ("Karakoram", 76.51, 35.88, 5000, 8611),
    ],
)
def test_relief_has_the_known_heights(place, lon, lat, low, high):
    assert low <= value_at("relief", lon, lat) <= high, place


def test_relief_resolves_10_minutes_as_it_says():
    """Every second node is the mean of its neighbours: the data behind ETOPO5 have 10 minutes here."""
    dataset, values, transform = opened("relief")
    belt = values[((58 - 52) * 12) : ((58 - 40) * 12), ((66 - 45) * 12) :].astype(float)
    off_mean = np.abs(belt[:, 1:-1] - (belt[:, :-2] + belt[:, 2:]) / 2)
    phases = [np.median(off_mean[:, start::2]) for start in (0, 1)]
    assert min(phases) <= 0.5 < 5 < max(phases)
    assert float(dataset.GetMetadataItem("SILKROAD_RESOLUTION_KM")) == pytest.approx(2 * transform[1] * 111.2, rel=0.05)


def caspian_sea(x, y, step):
    """Return where the nodes of a grid are water, by the polygon of the largest lake."""
    features = json.loads((DATA / "lakes.geojson").read_text(encoding="utf-8"))["features"]
    sea = max(features, key=lambda feature: feature["properties"]["area_km2"])
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("sea", None, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromJson(json.dumps(sea["geometry"])))
    layer.CreateFeature(feature)
    memory = gdal.GetDriverByName("MEM").Create("", x.shape[1], x.shape[0], 1, gdal.GDT_Byte)
    memory.SetGeoTransform((x[0, 0] - step / 2, step, 0, y[0, 0] - step / 2, 0, step))
    gdal.RasterizeLayer(memory, [1], layer, burn_values=[1])
    return memory.ReadAsArray().astype(bool)


def test_relief_fits_the_shore_of_the_caspian_sea_within_its_stated_error():
    """The shift that makes water and height agree best: ETOPO5 is off by a cell or more, and says so."""
    # The southern and western shores; the flat northern one moves with the level of the sea.
    x, y = np.meshgrid(np.arange(48.0, 54.5, 0.025), np.arange(36.4, 43.5, 0.025))
    water = caspian_sea(x, y, 0.025)
    dataset, values, transform = opened("relief")
    agreement = {}
    for dx, dy in product(range(-4, 5), repeat=2):  # half cells
        columns = ((x + dx * transform[1] / 2 - transform[0]) / transform[1]).astype(int)
        rows = ((y + dy * transform[1] / 2 - transform[3]) / transform[5]).astype(int)
        agreement[dx, dy] = float(((values[rows, columns] <= -28) == water).mean())
    best = max(agreement, key=agreement.get)
    half_cell_km = transform[1] / 2 * 111.2
    shift = np.hypot(best[0] * half_cell_km * np.cos(np.radians(40)), best[1] * half_cell_km)
    assert agreement[best] > 0.9
    assert shift <= float(dataset.GetMetadataItem("SILKROAD_POSITION_ERROR_KM"))


def test_gravity_shows_roots_of_mountains():
    assert value_at("bouguer", 88, 34) < -500  # Tibet
    assert -480 < value_at("bouguer", 73, 38) < -350  # Pamir
    assert value_at("bouguer", 68, 49) > -100  # Kazakhstan
    assert abs(value_at("free_air", 88, 34)) < 60  # compensated


@pytest.mark.skipif(
    not (SHARED / "egm96_gravity_15min.tif").exists(),
    reason="the reference gravity is not beside the project (../shared)",
)
@pytest.mark.parametrize(("name", "band", "spread", "largest"), [("free_air", 1, 0.5, 5), ("bouguer", 2, 2.5, 40)])
def test_gravity_agrees_with_an_independent_synthesis(name, band, spread, largest):
    """Reference: pyshtools on the same coefficients; topography is averaged in another way there."""
    reference = gdal.Open(str(SHARED / "egm96_gravity_15min.tif")).ReadAsArray()[band]
    difference = opened(name)[1] - reference
    assert abs(difference.mean()) < 0.5
    assert difference.std() < spread
    assert abs(difference).max() < largest


@pytest.mark.skipif(
    not (SHARED / "etopo5_dem.tif").exists(), reason="the reference relief is not beside the project (../shared)"
)
def test_relief_is_that_of_etopo5():
    reference = gdal.Open(str(SHARED / "etopo5_dem.tif"))
    assert np.array_equal(opened("relief")[1], reference.ReadAsArray())
    assert opened("relief")[2] == pytest.approx(reference.GetGeoTransform())
