"""silkroad:profile_productivity and silkroad:zonality_series against figures made by hand."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.geochemical_scene import read_csv, samples
from tests.qgis.scene import Log

# Two profiles to the north-east, 50 m from sample to sample; copper with a halo of three and one of one sample.
CU = [30, 30, 90, 150, 60, 30, 30, 80, 30, 30]
PLACE = np.array([(500_000 + 30.0 * i, 5_500_000 + 40.0 * i) for i in range(10)])


@pytest.fixture
def profiles():
    xy = np.concatenate([PLACE, PLACE + np.array([5000, 0])])
    columns = {
        "line": ["7"] * 10 + ["12"] * 10,
        "Cu_ppm": np.array(CU + [30] * 9 + [130], float),
        "Au_ppb": np.array([2.0] * 5 + [12.0] + [2.0] * 14),
    }
    return samples(columns, xy)


def measure(run, layer, folder, **changes):
    given = {"INPUT": layer, "PROFILE": "line", "BACKGROUND": "Cu=30; Au_ppb=2"}
    outputs = {"OUTPUT": "m.csv", "OUTPUT_MATRIX": "matrix.csv", "OUTPUT_HTML": "m.html"}
    given |= {name: str(folder / path) for name, path in outputs.items()}
    results = run("profile_productivity", **(given | changes))
    page = Path(results["OUTPUT_HTML"]).read_text("utf-8")
    return results, read_csv(results["OUTPUT"]), read_csv(results["OUTPUT_MATRIX"]), page


def test_whole_profiles(run, profiles, tmp_path):
    results, rows, matrix, page = measure(run, profiles, tmp_path, DISTANCE=200)
    assert results["PROFILES"] == 2
    # M = 50 m × (60 + 120 + 30 + 50) g/t; in per cent a ten-thousandth.
    cu = next(row for row in rows if (row["profile"], row["element"]) == ("7", "Cu"))
    assert float(cu["productivity"]) == pytest.approx(50 * 260)
    assert float(cu["productivity_pct_m"]) == pytest.approx(50 * 260 / 1e4)
    assert (int(cu["n"]), float(cu["length_m"])) == (10, pytest.approx(500))
    # 10 mg/t of gold over 50 m: 500 mg/t·m, 5e-5 % m.
    au = next(row for row in rows if (row["profile"], row["element"]) == ("7", "Au"))
    assert float(au["productivity_pct_m"]) == pytest.approx(10 * 50 / 1e7)
    # Numbers of profiles stand in their order, 7 before 12.
    assert [row["profile"] for row in matrix] == ["7", "12"]
    assert float(matrix[1]["Cu_pct_m"]) == pytest.approx(50 * 100 / 1e4)
    # P = 200 m × (1.3 + 0.5) % m.
    assert "360" in page and "Areal productivity" in page


def test_intervals_above_thresholds(run, profiles, tmp_path):
    _, rows, matrix, _ = measure(run, profiles, tmp_path, THRESHOLDS="Cu=60", STEP=40)
    cu = [row for row in rows if (row["profile"], row["element"]) == ("7", "Cu")]
    assert [(int(row["interval"]), int(row["n"])) for row in cu] == [(1, 3), (2, 1)]
    assert [float(row["productivity"]) for row in cu] == pytest.approx([40 * 210, 40 * 50])
    assert [float(row["from_m"]) for row in cu] == pytest.approx([100, 350])
    assert float(matrix[0]["Cu_pct_m"]) == pytest.approx(40 * 260 / 1e4)
    # Gold has no threshold: the whole profile.
    assert len([row for row in rows if row["element"] == "Au" and row["profile"] == "7"]) == 1


def test_the_order_of_samples_changes_nothing_and_medians_are_the_default(run, profiles, tmp_path):
    _, before, _, _ = measure(run, profiles, tmp_path, BACKGROUND="")
    order = np.random.default_rng(3).permutation(20)
    features = list(profiles.getFeatures())
    xy = np.array([features[i].geometry().asPoint() for i in order])
    columns = {name: [features[i][name] for i in order] for name in ("line", "Cu_ppm", "Au_ppb")}
    _, after, _, _ = measure(run, samples(columns, xy), tmp_path, BACKGROUND="")
    assert before == after
    assert float(before[0]["background"]) == 30


def test_a_field_of_positions_needs_no_places(run, tmp_path):
    depths = {"line": ["h1"] * 4, "depth": [0.0, 1.0, 3.0, 5.0], "Cu_pct": [0.1, 0.3, 0.5, 0.1]}
    _, rows, _, _ = measure(run, samples(depths, epsg=4326), tmp_path, POSITION="depth", BACKGROUND="Cu=0.1")
    # Steps of 1, 1.5, 2 and 2 m.
    assert float(rows[0]["productivity_pct_m"]) == pytest.approx(0.2 * 1.5 + 0.4 * 2)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"BACKGROUND": "Cu"}, ["BACKGROUND", "Cu=30"]),
        ({"BACKGROUND": "Zn=3"}, ["Zn", "Cu_ppm"]),
        ({"POSITION": "Cu_ppm"}, ["7", "30", "Give the step"]),
    ],
)
def test_refusals_of_profiles(refused, profiles, tmp_path, changes, words):
    path = tmp_path / "refused.csv"
    message = refused("profile_productivity", INPUT=profiles, PROFILE="line", OUTPUT=str(path), **changes)
    for word in words:
        assert word in message, message
    assert not path.exists()


# Levels at 500, 400 and 300 m: linear productivities in % × m.
LEVELS = {
    "level": [500.0, 400.0, 300.0],
    "Ba": [9.0, 1.0, 0.1],
    "Pb": [0.8, 0.3, 0.1],
    "Cu": [2.0, 9.0, 2.0],
    "W": [0.01, 0.03, 0.09],
    "Co": [0.0001, 0.005, 0.09],
}
SERIES = "Ba – Pb – Cu – W – Co"


def series(run, layer, folder, log=None, **changes):
    given = {"INPUT": layer, "LEVEL": "level", "ELEMENTS": ["W", "Cu", "Pb", "Co", "Ba"]}
    given |= {"OUTPUT": str(folder / "series.csv"), "OUTPUT_HTML": str(folder / "series.html")}
    results = run("zonality_series", log, **(given | changes))
    return results, read_csv(results["OUTPUT"]), Path(results["OUTPUT_HTML"]).read_text("utf-8")


def test_the_series_and_its_indices(run, tmp_path):
    results, rows, page = series(run, samples(LEVELS), tmp_path)
    assert results["SERIES"] == SERIES
    assert [row["element"] for row in rows] == ["Ba", "Pb", "Cu", "W", "Co"]
    assert [row["level"] for row in rows] == ["500", "500", "400", "300", "300"]
    # Brought to the order of magnitude of the greatest (9): lead × 10, tungsten and cobalt × 100.
    top = 9 + 8 + 2 + 1 + 0.01
    assert float(rows[0]["zonality_index"]) == pytest.approx(9 / top)
    assert float(rows[1]["zonality_index"]) == pytest.approx(8 / top)
    middle = 1 + 3 + 9 + 3 + 0.5
    low = 0.1 + 1 + 2 + 9 + 9
    assert float(rows[2]["zonality_index"]) == pytest.approx(9 / middle)
    # Barium lies on the uppermost level: its gradient is less the sum of ratios to the levels below.
    gradient = -(9 / top) / (1 / middle) - (9 / top) / (0.1 / low)
    assert float(rows[0]["gradient"]) == pytest.approx(gradient)
    assert SERIES in page and "●" in page


def test_depths_rows_and_repeated_levels(run, tmp_path):
    depths = LEVELS | {"level": [10.0, 110.0, 210.0]}
    assert series(run, samples(depths), tmp_path, ORDER="depth")[0]["SERIES"] == SERIES
    names = LEVELS | {"level": ["upper", "middle", "lower"]}
    assert series(run, samples(names), tmp_path, ORDER="rows")[0]["SERIES"] == SERIES
    # Halves of each productivity in two rows are the same level.
    halves = {
        name: [cell for value in column for cell in ([value] * 2 if name == "level" else [value / 2] * 2)]
        for name, column in LEVELS.items()
    }
    assert series(run, samples(halves), tmp_path)[0]["SERIES"] == SERIES


def test_from_profiles_to_the_series(run, tmp_path):
    """Levels of a mine as profiles: contents whose productivities are those of LEVELS over a background."""
    rows = {"line": [], "x": [], **{f"{name}_ppm": [] for name in LEVELS if name != "level"}}
    for number, level in enumerate(LEVELS["level"]):
        for place in range(4):
            rows["line"].append(str(int(level)))
            rows["x"].append(10.0 * place)
            for name in LEVELS:
                if name != "level":
                    halo = 1e4 * LEVELS[name][number] / 10 if place == 2 else 0.0
                    rows[f"{name}_ppm"].append(5.0 + halo)
    background = "; ".join(f"{name}=5" for name in LEVELS if name != "level")
    _, _, matrix, _ = measure(run, samples(rows), tmp_path, POSITION="x", BACKGROUND=background)
    assert float(matrix[0]["Ba_pct_m"]) == pytest.approx(0.1)  # 300 m
    table = QgsVectorLayer(str(tmp_path / "matrix.csv"), "matrix", "ogr")
    elements = ["W_pct_m", "Cu_pct_m", "Pb_pct_m", "Co_pct_m", "Ba_pct_m"]
    path = str(tmp_path / "matrix.gpkg")
    import processing

    fields = [{"expression": f'to_real("{name}")', "name": name, "type": 6} for name in ("profile", *elements)]
    given = {"INPUT": table, "FIELDS_MAPPING": fields, "OUTPUT": path}
    processing.run("native:refactorfields", given)
    results, _, _ = series(run, path, tmp_path, LEVEL="profile", ELEMENTS=elements)
    assert results["SERIES"] == SERIES
    of_samples = samples(rows | {"level": [float(name) for name in rows["line"]]})
    fields = [name.replace("_pct_m", "_ppm") for name in elements]
    given = {"KIND": "contents", "STEP": 10, "BACKGROUND": background, "ELEMENTS": fields}
    results, again, _ = series(run, of_samples, tmp_path, **given)
    assert results["SERIES"] == SERIES
    assert float(again[0]["productivity"]) == pytest.approx(9.0)


def test_negative_productivities_count_as_none(run, tmp_path):
    log = Log()
    low = LEVELS | {"Co": [-0.5, 0.005, 0.09]}
    assert series(run, samples(low), tmp_path, log)[0]["SERIES"] == SERIES
    assert any("500" in text and "Co" in text for text in log.infos)


@pytest.mark.parametrize(
    ("columns", "changes", "words"),
    [
        ({}, {"ELEMENTS": ["Cu"]}, ["ELEMENTS"]),
        ({"level": ["a", "b", "c"]}, {}, ["a", "LEVEL"]),
        ({"Cu": [1.0, np.nan, 2.0]}, {}, ["Cu", "400"]),
        ({"Cu": [0.0, 0.0, 0.0]}, {}, ["Cu"]),
        ({"level": [1.0, 1.0, 1.0]}, {}, ["two levels"]),
        ({}, {"KIND": "contents", "STEP": 0}, ["STEP"]),
        ({}, {"BACKGROUND": "Cu=3"}, ["BACKGROUND", "KIND", "contents"]),
    ],
)
def test_refusals_of_series(refused, tmp_path, columns, changes, words):
    given = {"LEVEL": "level", "ELEMENTS": ["Cu", "Pb"], "OUTPUT": str(tmp_path / "series.csv")} | changes
    message = refused("zonality_series", INPUT=samples(LEVELS | columns), **given)
    for word in words:
        assert word in message, message
    assert not (tmp_path / "series.csv").exists()


def test_cancel_leaves_nothing(refused, profiles, tmp_path):
    path = tmp_path / "m.csv"
    assert "Cancelled" in refused(
        "profile_productivity", Log(cancel_at=10), INPUT=profiles, PROFILE="line", OUTPUT=str(path)
    )
    assert not path.exists()
