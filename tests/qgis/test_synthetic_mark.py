"""What comes of a synthetic survey says so: every geochemical algorithm, every file that it writes."""

import csv
import html
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication

from silkroad_plugin.io.synthetic import is_synthetic_name
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log, raster

NOTE = "The contents are synthetic: nothing here was measured."
ELEMENTS = ("Cu_ppm", "Pb_ppm", "Zn_ppm", "Ni_ppm", "As_ppm")
ENDINGS = {"rasterDestination": "tif", "sink": "gpkg", "fileDestination": "html"}
WEST, NORTH, STEP = 500_000.0, 5_520_000.0, 1000.0


class Scene:
    """A survey of 20 × 20 samples with duplicates and standards, and what is made of it on the way to anomalies."""

    def __init__(self, run, folder: Path, survey: str):
        self.run, self.folder = run, folder
        rng = np.random.default_rng(3)
        row, column = np.divmod(np.arange(400), 20)
        xy = np.column_stack((WEST + STEP * (column + 0.5), NORTH - STEP * (row + 0.5)))
        bump = 1 + 9 * np.exp(-((row - 8) ** 2 + (column - 12) ** 2) / 8)
        common = rng.normal(0, 0.3, 400)
        cells = {name: np.exp(2 + common + rng.normal(0, 0.2, 400)) * bump for name in ELEMENTS}
        cells["height"] = 1000.0 + 50 * (row // 5)
        texts = {
            "sample_id": [f"s{number}" for number in range(400)],
            "survey": [survey] * 400,
            "laboratory": np.where(column < 10, "A", "B").tolist(),
            "lithology": np.where(row < 10, "granite", "basalt").tolist(),
            "medium": ["soil"] * 400,
            "batch": [f"b{number // 50}" for number in range(400)],
            "line": [f"l{number}" for number in row],
            "kind": ["sample"] * 400,
            "duplicate_of": [None] * 400,
            "standard": [None] * 400,
        }
        for number in range(0, 400, 16):  # a duplicate and a standard of each batch
            values = {"sample_id": f"d{number}", "kind": "split", "duplicate_of": f"s{number}"}
            self._append(texts, cells, values, number, rng)
            xy = np.vstack([xy, xy[number]])
            values = {"sample_id": f"m{number}", "kind": "standard", "standard": "GSD-1"}
            self._append(texts, cells, values, number, rng)
            xy = np.vstack([xy, xy[number]])
        self.samples = samples(texts | cells, xy, name="survey")
        self.proper = samples({key: list(column)[:400] for key, column in (texts | cells).items()}, xy[:400])
        self._maps, self._anomalies, self._ranked = {}, None, None

    @staticmethod
    def _append(texts, cells, values, number, rng):
        for name, column in texts.items():
            column.append(values.get(name, None if name in ("duplicate_of", "standard") else column[number]))
        for name in cells:
            noise = np.exp(rng.normal(0, 0.05))
            cells[name] = np.append(cells[name], cells[name][number] * noise)

    def map(self, field="Cu_ppm"):
        """Return the path of a raster of an element, with cells of 500 m."""
        if field not in self._maps:
            given = {"INPUT": self.samples, "ELEMENTS": field, "CELL_SIZE": 500}
            path = str(self.folder / f"{field}.tif")
            self._maps[field] = self.run("idw_geochemistry", **given, OUTPUT=path)["OUTPUT"]
        return self._maps[field]

    @property
    def anomalies(self):
        """Return the layer of the anomalies of that raster."""
        if self._anomalies is None:
            given = {"INPUT": self.map(), "METHOD": "frequency", "OUTPUT": str(self.folder / "anomalies.gpkg")}
            self._anomalies = self.run("delineate_anomalies", **given)["OUTPUT"]
        return self._anomalies

    @property
    def ranked(self):
        """Return the layer of composite anomalies of that."""
        if self._ranked is None:
            given = {"INPUT": [self.anomalies], "OUTPUT": str(self.folder / "ranked.gpkg")}
            self._ranked = self.run("rank_anomalies", **given)["OUTPUT"]
        return self._ranked

    @property
    def heights(self):
        """Return the path of a plain that falls southwards, which nobody made up."""
        y, _ = np.mgrid[:20, :20]
        return raster(self.folder / "dem.tif", (100.0 + 5 * (20 - y)).astype(np.float32), west=WEST, north=NORTH)

    @property
    def table(self):
        """Return the path of a laboratory's table."""
        path = self.folder / "table.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["sample_id", "survey", "longitude", "latitude", "Cu_ppm"])
            survey = next(self.samples.getFeatures())["survey"]
            writer.writerows([f"s{i}", survey, 82 + i / 100, 48, 10 + i] for i in range(20))
        return str(path)


def whole(scene):
    return {"INPUT": scene.samples, "ELEMENTS": list(ELEMENTS)}


def one(scene):
    return {"INPUT": scene.samples, "ELEMENTS": "Cu_ppm"}


def of_laboratories(scene):
    return whole(scene) | {"SURVEY": "laboratory", "LITHOLOGY": "lithology"}


# Every geochemical algorithm, with what it needs.
CASES = {
    "aggregate_geochemistry": lambda s: whole(s) | {"SIDE": 5},
    "anomaly_sheets": lambda s: {
        "INPUT": s.ranked, "ANOMALIES": [s.anomalies], "PAGES": "cards", "NUMBER": 1, "LANGUAGE": "en", "DPI": 60
    },
    "catchments": lambda s: one(s) | {"INPUT": s.proper, "DEM": s.heights},
    "classify_geochemistry": one,
    "cluster_geochemistry": lambda s: whole(s) | {"MODE": "samples"},
    "delineate_anomalies": lambda s: {"INPUT": s.map(), "METHOD": "frequency"},
    "element_atlas": lambda s: one(s) | {"CELL_SIZE": 1000, "LANGUAGES": "en", "DPI": 72},
    "factor_analysis": whole,
    "geochemical_contours": lambda s: {"INPUT": s.map()},
    "geochemical_correlation": whole,
    "geochemical_index_rasters": lambda s: {"INPUT": [s.map(), s.map("Pb_ppm")]},
    "geochemical_indices": whole,
    "geochemical_outliers": whole,
    "geochemical_pca": whole,
    "geochemical_quality": whole,
    "geochemical_summary": whole,
    "geochemical_thresholds": one,
    "geochemical_variogram": one,
    "idw_geochemistry": lambda s: one(s) | {"CELL_SIZE": 1000},
    "import_geochemistry": lambda s: {"INPUT": s.table},
    "krige_geochemistry": lambda s: one(s) | {"CELL_SIZE": 1000},
    "level_geochemistry": of_laboratories,
    "local_singularity": lambda s: {"INPUT": s.map()},
    "log_ratio_transform": lambda s: whole(s) | {"INPUT": s.proper},
    "profile_productivity": lambda s: one(s) | {"INPUT": s.proper, "PROFILE": "line"},
    "propose_anomaly_classes": lambda s: {"INPUT": s.ranked},
    "rank_anomalies": lambda s: {"INPUT": [s.anomalies], "MIN_ELEMENTS": 1},
    "replace_censored": lambda s: whole(s) | {"INPUT": s.proper},
    "sampling_density": lambda s: {"INPUT": s.samples, "SIDE": 5},
    "spatial_autocorrelation": whole,
    "spectrum_area": lambda s: {"INPUT": s.map()},
    "survey_shift_tests": of_laboratories,
    "weighted_sums": whole,
    "zonality_series": lambda s: whole(s) | {"INPUT": s.proper, "LEVEL": "height", "KIND": "contents"},
}  # fmt: skip
# Makes no results of contents: it plans where to sample, in an area.
NO_CONTENTS = {"sampling_design"}


def destinations(name, folder: Path):
    """Return a path for every output of an algorithm."""
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    paths = {}
    for output in made.destinationParameterDefinitions():
        ending = "qml" if output.name() == "OUTPUT_STYLE" else ENDINGS.get(output.type(), "")
        if name == "anomaly_sheets":
            ending = "pdf"
        if "TABLE" in output.name() and ending == "gpkg":
            ending = "csv"
        paths[output.name()] = str(folder / f"{name}_{output.name()}.{ending}".rstrip("."))
    return paths


def is_marked(path: Path) -> bool | None:
    """Return whether a file, or every file of a folder, has the mark; None where its kind has no place for one."""
    if path.is_dir():
        files = [one for one in path.rglob("*") if one.suffix in (".tif", ".html", ".csv", ".gpkg")]
        return bool(files) and all(is_marked(one) for one in files)
    if path.suffix == ".tif":
        return gdal.Open(str(path)).GetMetadataItem("SILKROAD_SYNTHETIC") == "YES"
    if path.suffix == ".gpkg":
        source = ogr.Open(str(path))
        own = source.GetLayer(0)
        values = (
            {feature["synthetic"] for feature in own} if own.GetLayerDefn().GetFieldIndex("synthetic") >= 0 else {0}
        )
        return own.GetMetadataItem("SILKROAD_SYNTHETIC") == "YES" and values == {1}
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return bool(rows) and {row.get("synthetic") for row in rows} == {"1"}
    if path.suffix == ".pdf":
        told = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
        return "SYNTHETIC" in told.stdout
    if path.suffix == ".html":
        return html.escape(NOTE) in path.read_text("utf-8")
    return None


def test_no_geochemical_algorithm_is_left_out(run):
    provider = QgsApplication.processingRegistry().providerById("silkroad")
    own = {made.name() for made in provider.algorithms() if made.groupId().startswith("geochemistry")}
    assert own == set(CASES) | NO_CONTENTS


@pytest.mark.parametrize("name", CASES)
def test_what_comes_of_a_synthetic_survey_says_so(run, tmp_path, name):
    scene, log = Scene(run, tmp_path, "Synthetic survey of nowhere"), Log()
    paths = destinations(name, tmp_path)
    run(name, log, **(CASES[name](scene) | paths))
    found = {output: is_marked(Path(path)) for output, path in paths.items() if Path(path).exists()}
    assert found and set(found) >= {output for output in paths if output == "OUTPUT"}
    assert {output for output, marked in found.items() if marked is False} == empty_tables(paths)
    assert log.warnings.count(NOTE) == 1


def empty_tables(paths) -> set[str]:
    """Return the outputs that hold no row to be marked."""
    found = set()
    for output, path in paths.items():
        if path.endswith((".csv", ".gpkg")) and Path(path).exists():
            source = ogr.Open(path)
            if not source.GetLayer(0).GetFeatureCount():
                found.add(output)
    return found


@pytest.mark.parametrize("name", ["geochemical_summary", "idw_geochemistry", "import_geochemistry", "rank_anomalies"])
def test_what_comes_of_a_measured_survey_has_no_mark(run, tmp_path, name):
    scene, log = Scene(run, tmp_path, "Survey around the synthetic rubber plant"), Log()
    paths = destinations(name, tmp_path)
    run(name, log, **(CASES[name](scene) | paths))
    assert not any(is_marked(Path(path)) for path in paths.values() if Path(path).exists())
    assert NOTE not in log.warnings


def test_the_mark_outlives_tools_that_drop_metadata(run, tmp_path):
    import processing

    table = tmp_path / "table.csv"
    table.write_text("样品编号,项目,经度,纬度,w(Cu)/10-6\n" + "\n".join(
        f"s{i},某某合成测量,{82 + i / 100},48,{10 + i}" for i in range(20)), "gbk")  # fmt: skip
    given = {"INPUT": str(table), "OUTPUT": str(tmp_path / "imported.gpkg")}
    imported = run("import_geochemistry", **given)["OUTPUT"]
    steps = {"INPUT": imported, "COLUMN": ["survey"], "OUTPUT": "TEMPORARY_OUTPUT"}
    without = processing.run("native:deletecolumn", steps)["OUTPUT"]
    summary = str(tmp_path / "summary.csv")
    run("geochemical_summary", INPUT=without, OUTPUT=summary)
    assert is_marked(Path(summary))


@pytest.mark.parametrize(
    "name, told",
    [
        ("Synthetic survey of the Altai belt", True),
        ("synthetic data", True),
        ("阿尔泰成矿带合成测量", True),
        ("Синтетическая съёмка Алтайского пояса", True),
        ("合成氨厂周边土壤", False),
        ("Synthetic rubber plant, soils", False),
        ("Завод синтетического каучука", False),
        ("", False),
        (None, False),
    ],
)
def test_a_survey_is_synthetic_by_what_it_calls_itself(name, told):
    assert is_synthetic_name(name) is told
