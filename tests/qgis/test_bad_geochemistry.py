"""Bad input through every algorithm that reads a layer of samples: it is named, nothing breaks, the table stays."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from silkroad_plugin.processing.algorithms.geochemistry_levelling.level_geochemistry import METHODS
from tests.qgis.sample_scene import samples
from tests.qgis.scene import Log

COUNT = 60
FIELDS = ("Cu_ppm", "Zn_ppm", "Pb_ppm", "Ni_ppm")
ABOUT = {
    "survey": ["north" if row % 2 else "south" for row in range(COUNT)],
    "lithology": ["granite"] * COUNT,
    "medium": ["soil"] * COUNT,
    "sample_id": [f"s{row}" for row in range(COUNT)],
    "duplicate_of": ["s0" if row == 2 else None for row in range(COUNT)],
}
# One element at a time, and a cell size where a map is made.
ONE = {"classify_geochemistry", "geochemical_variogram", "krige_geochemistry", "idw_geochemistry"}
MORE = {"krige_geochemistry": {"CELL_SIZE": 2000}, "idw_geochemistry": {"CELL_SIZE": 2000}}
MORE["geochemical_indices"] = {"INDICES": ["coefficients", "zc", "weighted"]}
METRES = {
    "geochemical_variogram", "krige_geochemistry", "idw_geochemistry", "level_geochemistry", "survey_shift_tests",
    "spatial_autocorrelation",
}  # fmt: skip
# Counts rows, whatever was determined in them.
ROWS = {"sampling_density"}
# Tests of surveys and of quality say in their tables why they cannot decide.
DECIDED = {"level_geochemistry", "survey_shift_tests", "geochemical_quality"}
ALGORITHMS = sorted(
    ONE | METRES | ROWS | DECIDED | {
        "geochemical_summary", "geochemical_thresholds", "log_ratio_transform", "replace_censored",
        "geochemical_correlation", "geochemical_pca", "factor_analysis", "cluster_geochemistry",
        "geochemical_outliers", "weighted_sums", "geochemical_indices", "aggregate_geochemistry",
    }
)  # fmt: skip


def changed(**columns):
    """Return contents of four elements with some columns changed."""
    contents = np.random.default_rng(5).lognormal(2, 0.5, (COUNT, 4))
    return {name: contents[:, place].copy() for place, name in enumerate(FIELDS)} | columns


def copper():
    return changed()["Cu_ppm"]


def places():
    return np.random.default_rng(6).random((COUNT, 2)) * 20_000 + 500_000


def put(row, value):
    found = copper()
    found[row] = value
    return found


def layer(columns, xy=None, epsg=32645, count=COUNT):
    fields = {name: list(column)[:count] for name, column in (columns | ABOUT).items()}
    return samples((places() if xy is None else xy)[:count], fields, epsg)


def coincident():
    xy = places()
    xy[1] = xy[0]
    return layer(changed(), xy)


def censored():
    limits = {"Cu_ppm_q": ["<"] * COUNT, "Cu_ppm_lim": np.full(COUNT, 0.5)}
    return layer(changed(Cu_ppm=[None] * COUNT, **limits))


def missing():
    return layer(changed(Cu_ppm=[None] * COUNT))


def missing_of_fixed():
    return layer(changed(Cu_ppm=np.where(np.array(ABOUT["survey"]) == "north", np.nan, copper())))


def without_limit():
    signs = ["<" if row == 5 else None for row in range(COUNT)]
    return layer(changed(Cu_ppm_q=signs, Cu_ppm_lim=np.full(COUNT, np.nan)))


def texts():
    return layer(changed(Cu_ppm=["<0.5" if row == 3 else f"{value:.2f}" for row, value in enumerate(copper())]))


def other_units():
    columns = changed()
    columns["Cu_pct"], columns["Zn_mg_l"] = columns.pop("Cu_ppm"), columns.pop("Zn_ppm")
    return layer(columns)


FAULTS = {
    "text": texts,
    "censored": censored,
    "constant": lambda: layer(changed(Cu_ppm=np.full(COUNT, 7.0))),
    "mad_zero": lambda: layer(changed(Cu_ppm=np.where(np.arange(COUNT) < 40, 5.0, copper()))),
    "one": lambda: layer(changed(), count=1),
    "negative": lambda: layer(changed(Cu_ppm=put(4, -0.5))),
    "zero": lambda: layer(changed(Cu_ppm=put(4, 0.0))),
    "units": other_units,
    "limits": without_limit,
    "missing": missing,
    "missing_half": missing_of_fixed,
    "coincident": coincident,
    "degrees": lambda: layer(changed(), np.random.default_rng(7).random((COUNT, 2)) + 46, 4326),
}
# Faults that leave nothing new to draw: drawing is most of the time.
WITHOUT_PAGES = {"text", "negative", "zero", "units", "limits", "degrees"}
# Faults of a column that cannot be read at all: all but those that read no column name it.
UNREADABLE = {"text", "negative", "limits"}
# What has an answer all the same.
FINE = {
    "censored": DECIDED | ROWS,
    "constant": DECIDED
    | ROWS
    | {"log_ratio_transform", "replace_censored", "aggregate_geochemistry", "idw_geochemistry"},
}

# What one sample is called other than too few; aggregating has an answer, and nothing to say.
SAID_OF_ONE = {
    "aggregate_geochemistry": "",
    "classify_geochemistry": "limits of the classes do not ascend",
    "geochemical_indices": "median absolute deviation is 0",
    "geochemical_summary": "Cu_ppm: One number only",
}
ANSWERED = {"aggregate_geochemistry", "geochemical_summary", "geochemical_thresholds"}


def told(run, name, source, folder, pages=True, **more):
    """Run, with ``pages`` if wanted, and return (whether it was refused, the refusal or the warnings)."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    kinds = {"sink": "memory:", "rasterDestination": ".tif", "fileDestination": ".html"}
    given = {
        one.name(): kinds[one.type()] if one.type() == "sink" else str(folder / f"{one.name()}{kinds[one.type()]}")
        for one in algorithm.parameterDefinitions()
        if one.isDestination() and (pages or one.type() != "fileDestination")
    }
    names = source.fields().names()
    if name in ONE:
        given["ELEMENTS"] = "Cu_ppm" if "Cu_ppm" in names else "Cu_pct"
    elif "Cu_ppm" in names:
        given["ELEMENTS"] = list(FIELDS) if name not in ROWS else []
    log = Log()
    try:
        run(name, log, INPUT=source, **given, **MORE.get(name, {}), **more)
    except QgsProcessingException as refusal:
        return True, str(refusal)
    return False, "\n".join(log.warnings)


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("fault", FAULTS)
def test_bad_input_is_named_and_the_table_stays(run, tmp_path, name, fault):
    source = FAULTS[fault]()
    before = [(feature.attributes(), feature.geometry().asWkt()) for feature in source.getFeatures()]
    refused, text = told(run, name, source, tmp_path, fault not in WITHOUT_PAGES)
    assert [(feature.attributes(), feature.geometry().asWkt()) for feature in source.getFeatures()] == before
    assert source.dataProvider().fields().names() == source.fields().names()
    assert "Traceback" not in text and "Error:" not in text and "nan" not in text.split()
    if refused:
        assert not list(tmp_path.iterdir())
    if fault in UNREADABLE and name not in ROWS:
        assert "Cu_ppm" in text, text
    if fault in FINE and name not in FINE[fault]:
        assert "Cu_ppm" in text, text
    if fault == "degrees":
        assert not refused or "metres" in text
        assert refused == (name in METRES)
    if fault == "one" and name not in ROWS | DECIDED:
        assert SAID_OF_ONE.get(name, "Only 1 ") in text and (not refused) == (name in ANSWERED), text
    if fault == "coincident" and name in {"geochemical_variogram", "krige_geochemistry", "idw_geochemistry"}:
        assert refused and "Cu_ppm" in text and "at the place of another one" in text


WHOLE = {"contrast_return", "robust_z", "parametric"}  # without a fixed survey: to the middle of all
WAYS = [*((method, "north") for method in METHODS), *((method, "") for method in sorted(WHOLE))]


@pytest.mark.parametrize("method, fixed", WAYS)
@pytest.mark.parametrize("fault", ["missing", "missing_half"])
def test_every_method_of_levelling_names_what_was_not_determined(run, tmp_path, method, fault, fixed):
    more = {"METHOD": method, "FIXED": fixed, "NETWORK": layer(changed())}
    refused, text = told(run, "level_geochemistry", FAULTS[fault](), tmp_path, **more)
    assert "Traceback" not in text and "Error:" not in text and "“fixed" not in text and "\0" not in text, text
    assert refused or "\0" not in (tmp_path / "OUTPUT_HTML.html").read_text("utf-8")
    # What was not determined has no statistics to be made equal; a border without it is left, with the reason.
    if fixed and method not in ("auto", "leave"):
        assert "Cu_ppm" in text, text
    if fault == "missing_half" and fixed and method in WHOLE | {"covariates"}:
        assert "“north” has 0" in text and "There is no survey" not in text
    assert fault != "missing" or method not in WHOLE or "Only 0" in text


@pytest.mark.parametrize(
    ("name", "refuses"),
    [
        ("geochemical_summary", False), ("geochemical_thresholds", False), ("classify_geochemistry", False),
        ("geochemical_pca", True), ("krige_geochemistry", True), ("geochemical_correlation", True),
    ],
)  # fmt: skip
def test_a_negative_number_stops_the_tools_that_need_its_element_as_the_guide_says(run, tmp_path, name, refuses):
    """Tools that take elements one by one tell why they leave one out, and do the others."""
    source = FAULTS["negative"]()
    given = {"ELEMENTS": "Cu_ppm"} if refuses and name in ONE else {"ELEMENTS": list(FIELDS)}
    html, log = tmp_path / "r.html", Log()
    given |= {"OUTPUT": str(tmp_path / ("o.tif" if name == "krige_geochemistry" else "o.gpkg")), **MORE.get(name, {})}
    if refuses:
        with pytest.raises(QgsProcessingException, match=r"Cu_ppm.* negative"):
            run(name, log, INPUT=source, **given)
        return
    if name != "classify_geochemistry":
        given["OUTPUT_HTML"] = str(html)
    run(name, log, INPUT=source, **given)
    assert any("Cu_ppm" in text and "negative" in text for text in log.warnings)
    report = html.read_text("utf-8") if html.exists() else "are negative, Zn (ppm)"
    assert "are negative" in report and "Zn (ppm)" in report
