"""Every report and log of geochemistry writes units of contents as its language does, but in names of fields."""

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication

from silkroad_plugin import i18n, settings
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log, raster

# What stands in no name of a field, such as Cu_ppm, and in no tag.
BARE = re.compile(r"(?<!\w)(?:ppm|ppb)(?!\w)")
ELEMENTS = ["Cu_ppm", "Pb_ppm", "Zn_ppm", "As_ppm", "Au_ppb"]
WORDS = {"zh": ("µg/g", "ng/g"), "ru": ("г/т", "мг/т")}
# Reports of one quantity without a unit, or in a unit of their own: cells, factors of concentration, % × m; the import
# shows the units as the table writes them.
WITHOUT = {
    "factor_analysis", "geochemical_correlation", "geochemical_pca", "import_geochemistry", "profile_productivity",
    "sampling_density", "spatial_autocorrelation", "spectrum_area", "zonality_series",
}  # fmt: skip


@pytest.fixture(params=["zh", "ru"])
def language(request, qgis_app):
    before, installed = settings.get("interface_language", ""), i18n.install(request.param)
    settings.put("interface_language", request.param)
    yield request.param
    settings.put("interface_language", before)
    i18n.remove(installed)


def survey():
    """Two surveys side by side, KZ with copper higher by 0.2 lg, with duplicates and a reference material."""
    generator = np.random.default_rng(7)
    xy = generator.uniform(0, 40_000, (160, 2)) + np.array([500_000, 5_400_000])
    east = xy[:, 0] > 520_000
    log = generator.normal(0, 0.08, (160, 5)) + generator.normal(0, 0.05, (160, 1))
    log += np.array([1.4, 1.2, 1.8, 0.9, 0.3]) + 0.3 * np.sin(xy[:, 1:] / 6000)
    log[:, 0] += 0.2 * east
    told = {name: list(10**column) for name, column in zip(ELEMENTS, log.T, strict=True)}
    told |= {
        "sample_id": [f"S{row}" for row in range(160)],
        "survey": ["KZ" if there else "KG" for there in east],
        "line": [f"L{int(y / 8000)}" for y in xy[:, 1]],
        "level": list(np.repeat([500.0, 400.0, 300.0], 54))[:160],
        "kind": [None] * 120 + ["split"] * 30 + [None] * 10,
        "duplicate_of": [None] * 120 + [f"S{row}" for row in range(30)] + [None] * 10,
        "standard": [None] * 150 + ["GSD-9"] * 10,
        "laboratory": ["A"] * 160,
    }
    return samples(told, xy)


def bumps(path, metadata=None):
    """A raster of copper with two anomalies."""
    rows, columns = np.mgrid[0:40, 0:40]
    values = 20 + 200 * np.exp(-((rows - 12) ** 2 + (columns - 14) ** 2) / 18)
    return raster(path, values.astype(np.float32), metadata=metadata)


@pytest.fixture
def cases(run, tmp_path):
    """Return name of algorithm -> its parameters, of all geochemical ones that write a page."""
    layer, copper = survey(), bumps(tmp_path / "Cu_ppm.tif")
    table = tmp_path / "table.csv"
    lines = [f"S{row},{500_000 + 100 * row},5400000,{row + 1.5},{row + 2.5}" for row in range(20)]
    table.write_text("\n".join(["sample_id,x,y,Cu (ppm),Au_ppb", *lines]), encoding="utf-8")
    single = {"INPUT": layer, "ELEMENTS": "Cu_ppm"}
    several = {"INPUT": layer, "ELEMENTS": ELEMENTS}
    found = run("delineate_anomalies", INPUT=copper, METHOD="values", LEVELS="60", OUTPUT=str(tmp_path / "a.gpkg"))
    return {
        "profile_productivity": several | {"PROFILE": "line"},
        "rank_anomalies": {"INPUT": [found["OUTPUT"]]},
        "zonality_series": several | {"LEVEL": "level", "KIND": "contents", "STEP": 10},
        "import_geochemistry": {"INPUT": str(table), "CRS": "EPSG:32645"},
        "level_geochemistry": several | {"SURVEY": "survey"},
        "survey_shift_tests": several | {"SURVEY": "survey"},
        "geochemical_variogram": single,
        "krige_geochemistry": single | {"CELL_SIZE": 4000},
        "sampling_density": {"INPUT": layer, "CELL_SIZE": 4000},
        "spectrum_area": {"INPUT": copper},
        "cluster_geochemistry": several | {"MODE": "samples"},
        "factor_analysis": several,
        "geochemical_correlation": several,
        "geochemical_outliers": several,
        "geochemical_pca": several,
        "spatial_autocorrelation": single,
        "weighted_sums": several,
        "geochemical_quality": several,
        "geochemical_summary": several,
        "geochemical_thresholds": several,
    }


def test_units_are_written_as_the_language_does(run, tmp_path, language, cases):
    algorithms = QgsApplication.processingRegistry().providerById("silkroad").algorithms()
    paged = {
        one.name()
        for one in algorithms
        if one.groupId().startswith("geochemistry") and one.parameterDefinition("OUTPUT_HTML")
    }
    assert paged == set(cases)
    bare, without = {}, set()
    for name, given in cases.items():
        page, log = tmp_path / f"{name}.html", Log()
        run(name, log, OUTPUT_HTML=str(page), **_destinations(name, tmp_path), **given)
        text = page.read_text(encoding="utf-8") + "\n".join(log.infos + log.warnings)
        # What the table that was brought in says itself, stays as it says it.
        text = text.replace("Cu (ppm)", "")
        if name == "import_geochemistry":
            text = re.sub(r"<td>pp[mb]</td>", "", text)
        if found := [text[max(0, one.start() - 60) : one.end() + 20] for one in BARE.finditer(text)]:
            bare[name] = found
        if not any(word in text for word in WORDS[language]):
            without.add(name)
    assert bare == {}
    assert without <= WITHOUT


def _destinations(name, folder):
    """Return paths for what an algorithm must write besides its page."""
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    endings = {"sink": "gpkg", "vectorDestination": "gpkg", "rasterDestination": "tif"}
    return {
        one.name(): str(folder / f"{name}_{one.name()}.{endings[one.type()]}")
        for one in made.destinationParameterDefinitions()
        if one.type() in endings and not one.flags() & one.FlagOptional
    }


def test_logs_of_anomalies_and_indices_too(run, tmp_path, language):
    copper, log = bumps(tmp_path / "Cu_ppm.tif"), Log()
    run("delineate_anomalies", log, INPUT=copper, METHOD="values", LEVELS="60", OUTPUT=str(tmp_path / "a.gpkg"))
    run("geochemical_index_rasters", log, INPUT=[copper], OUTPUT_FOLDER=str(tmp_path / "indices"), BASE="median")
    text = "\n".join(log.infos + log.warnings)
    assert not BARE.search(text) and text.count(WORDS[language][0]) >= 2, text
    assert Path(tmp_path / "indices").is_dir()
