"""The synthetic survey of tools/data/survey.py: what was planted can be had from the tables by plain means."""

import csv
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools" / "data"
WORLD = Path("/usr/share/qgis/resources/data/world_map.gpkg")
CUSTOMS = {"en": ("utf-8", ",", "."), "zh": ("gbk", ",", "."), "ru": ("cp1251", ";", ",")}
ELEMENTS = 39


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return the folder of the survey and its truth."""
    if not WORLD.exists():
        pytest.skip("this QGIS has no world map")
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("survey", TOOLS / "survey.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules["survey"] = module
        spec.loader.exec_module(module)
        folder = tmp_path_factory.mktemp("survey")
        yield folder, module.make(folder), module
    finally:
        sys.path.remove(str(TOOLS))
        sys.modules.pop("survey", None)


def table(folder, language):
    encoding, delimiter, mark = CUSTOMS[language]
    with (folder / f"synthetic_survey_{language}.csv").open(encoding=encoding, newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    return rows[0], [[cell.replace(mark, ".") for cell in row] for row in rows[1:]]


@pytest.fixture(scope="module")
def rows(made):
    header, found = table(made[0], "en")
    return [dict(zip(header, row, strict=True)) for row in found]


def numbers(rows, name):
    """Return a column with half the limit below it, the limit above it, NaN where empty."""
    words = [row[name] for row in rows]
    half = {"<": 0.5, ">": 1.0}
    return np.array([np.nan if not w else float(w.lstrip("<>")) * half.get(w[0], 1.0) for w in words])


def test_the_same_samples_stand_in_each_language(made):
    header, rows = table(made[0], "en")
    assert len(header) == 18 + ELEMENTS
    for language in ("zh", "ru"):
        other_header, other = table(made[0], language)
        assert len(other_header) == len(header)
        assert not set(other_header[:18]) & set(header[:18])
        assert [(row[0], *row[1:3], *row[18:]) for row in rows] == [(row[0], *row[1:3], *row[18:]) for row in other]
        assert "synthetic" in rows[0][3].lower()
        assert other[0][3].startswith({"zh": "阿尔泰成矿带合成", "ru": "Синтетическая"}[language])


def test_four_countries_two_laboratories_and_controls(made, rows):
    _, truth, _ = made
    kinds = {kind: sum(row["kind"] == kind for row in rows) for kind in {row["kind"] for row in rows}}
    assert set(kinds) == {"sample", "field duplicate", "split", "standard", "blank"}
    assert kinds["sample"] == truth["sites"] == sum(truth["sites_by_country"].values())
    assert min(truth["sites_by_country"].values()) > 400
    assert {(row["laboratory"], row["country"]) for row in rows if row["kind"] == "sample"} == {
        ("Laboratory 1", "Kazakhstan"),
        ("Laboratory 1", "Russia"),
        ("Laboratory 2", "China"),
        ("Laboratory 2", "Mongolia"),
    }
    identities = [row["sample_id"] for row in rows]
    assert len(set(identities)) == len(identities)
    assert {row["duplicate_of"] for row in rows} - {""} <= set(identities)
    assert all(row["longitude"] for row in rows if row["kind"] in ("sample", "split", "field duplicate"))


def test_the_shift_between_the_laboratories_is_in_the_shared_standards(made, rows):
    for element, shift in made[1]["shift_of_laboratory_2"].items():
        name = f"{element}_{made[1]['units'][element]}"
        chosen = [row for row in rows if row["standard"] == "SYN-2"]
        values, second = numbers(chosen, name), np.array([row["laboratory"][-1] == "2" for row in chosen])
        capped = np.array([row[name][:1] == ">" for row in chosen])
        if not capped.any():
            found = np.nanmedian(values[second]) / np.nanmedian(values[~second])
            assert found == pytest.approx(shift, rel=0.05), element


def test_no_standard_has_more_than_all_of_its_mass(made):
    units = made[1]["units"]
    for contents in made[1]["standards"].values():
        assert sum(content for name, content in contents.items() if units[name] == "pct") < 100


def test_no_site_has_more_than_all_of_its_mass(made, rows):
    oxides = [name for name in rows[0] if name.endswith("_pct")]
    total = np.sum([np.nan_to_num(numbers(rows, name)) for name in oxides], axis=0)
    assert len(oxides) == 7 and 80 < np.median(total) < total.max() < 105


def test_duplicates_scatter_as_told(made, rows):
    by_id = {row["sample_id"]: row for row in rows}
    for kind, sd in (("split", made[1]["analysis_sd_lg"]), ("field duplicate", np.hypot(0.025, 0.03))):
        gaps = []
        for row in rows:
            if row["kind"] == kind and row["Zn_ppm"] and by_id[row["duplicate_of"]]["Zn_ppm"]:
                gaps.append(np.log10(float(row["Zn_ppm"]) / float(by_id[row["duplicate_of"]]["Zn_ppm"])))
        gaps = np.array(gaps)
        # A laboratory's noise near the limit (10 ppm / 6) adds a little to both.
        assert np.sqrt((gaps**2).mean() / 2) == pytest.approx(sd, rel=0.35), kind


def test_planted_anomalies_stand_out_at_their_centres(made, rows):
    _, truth, module = made
    ground = module.Ground()
    samples = [row for row in rows if row["kind"] == "sample"]
    xy = ground.plane(np.array([[float(row["longitude"]), float(row["latitude"])] for row in samples]))
    second = np.array([row["laboratory"][-1] == "2" for row in samples])
    for anomaly in truth["anomalies"]:
        place = ground.plane(np.array([[anomaly["longitude"], anomaly["latitude"]]]))[0]
        gap = np.hypot(*(xy - place).T)
        near, around = gap < 9000, (gap > 60_000) & (gap < 120_000)
        assert near.sum() >= 1, anomaly["id"]
        strongest = max(anomaly["contrasts"], key=anomaly["contrasts"].get)
        name = f"{strongest}_{truth['units'][strongest]}"
        shift = np.where(second, truth["shift_of_laboratory_2"][strongest], 1)
        values = numbers(samples, name) / shift
        contrast = np.nanmax(values[near]) / np.nanmedian(values[around])
        assert contrast > 0.3 * anomaly["contrasts"][strongest], (anomaly["id"], contrast)


def test_some_determinations_are_censored_on_both_sides_and_some_missing(rows):
    assert sum(row["Sb_ppm"].startswith("<") for row in rows) > 20
    assert sum(row["Hg_ppb"].startswith(">") or row["As_ppm"].startswith(">") for row in rows) >= 1
    assert 0 < sum(not row["Cu_ppm"] for row in rows) < 0.01 * len(rows)


def test_another_seed_gives_another_survey_and_the_same_seed_the_same(made, tmp_path):
    folder, _, module = made
    for name, seed in (("a", module.SEED), ("b", 7)):
        module.make(tmp_path / name, seed)
    read = {
        path: (path / "synthetic_survey_en.csv").read_text("utf-8") for path in (folder, tmp_path / "a", tmp_path / "b")
    }
    first, same, other = read.values()
    assert first == same != other
