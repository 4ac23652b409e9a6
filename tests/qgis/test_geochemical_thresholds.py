"""silkroad:geochemical_thresholds against R, numpy and counting by hand."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from scipy import stats

from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.filled import filled
from silkroad_plugin.core.geochemistry.fractal import fractal
from silkroad_plugin.io.plots.content_fractal import ContentFractal
from silkroad_plugin.processing.workbench.threshold import proposals
from tests.geochem_reference import columns, reference
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log

GENERATOR = np.random.default_rng(3)
RICH = GENERATOR.random(600) < 0.1
CONTENTS = 10 ** np.where(RICH, GENERATOR.normal(2.3, 0.25, 600), GENERATOR.normal(1.2, 0.25, 600))


@pytest.fixture
def found(run, tmp_path):
    """Return ``found(fields, **parameters) -> rows by (field, group, rule, number)``."""

    def call(fields, **parameters):
        path = tmp_path / "thresholds.csv"
        run("geochemical_thresholds", INPUT=samples_layer(fields), OUTPUT=str(path), **parameters)
        rows = table(path)
        keys = [(row["field"], row["group"], row["rule"], int(row["number"] or 0)) for row in rows]
        return dict(zip(keys, rows, strict=True))

    return call


def test_rules_are_those_of_numpy_with_counts_and_shares(found):
    rows = found({"Cu_ppm": CONTENTS})
    logs = np.log10(CONTENTS)
    limit = 10 ** (np.median(logs) + 2 * 1.4826 * np.median(abs(logs - np.median(logs))))
    row = rows["Cu_ppm", "", "median_mad", 1]
    assert float(row["threshold"]) == pytest.approx(limit, rel=1e-9)
    assert int(row["above"]) == (limit < CONTENTS).sum() and row["area_km2"] == ""
    assert float(row["share_pct"]) == pytest.approx(100 * (limit < CONTENTS).mean())
    zones = [float(rows["Cu_ppm", "", "cumulative_frequency", zone]["threshold"]) for zone in (1, 2, 3)]
    assert zones == pytest.approx(np.percentile(CONTENTS, [85, 92.5, 97.5]).tolist())
    kept = logs
    while len(inside := kept[abs(kept - kept.mean()) <= 3 * kept.std(ddof=1)]) < len(kept):
        kept = inside
    clip = rows["Cu_ppm", "", "iterative_clip", 1]
    assert float(clip["background"]) == pytest.approx(10 ** kept.mean())
    assert float(clip["threshold"]) == pytest.approx(10 ** (kept.mean() + 2 * kept.std(ddof=1)))
    for rule in ("sinclair", "concentration_number"):  # between the planted populations, of 16 and of 200
        assert any(25 < float(row["threshold"]) < 300 for key, row in rows.items() if key[2] == rule)


def test_minimum_anomalous_contents_of_kola_are_those_of_r(found):
    """R took all samples as background; clipping so wide that it drops nothing gives the same."""
    known = reference("16_russian_thresholds")["Cu"]
    copper = [float(text) for text in columns("rgr__kola.c")["Cu"]]
    rows = found({"Cu_ppm": copper}, RULES=["minimum_anomalous"], CLIP_K=10)
    for m in range(1, 10):
        row = rows["Cu_ppm", "", "minimum_anomalous", m]
        assert float(row["threshold"]) == pytest.approx(known["Ca_m"][f"m{m}"], rel=1e-9)
        assert float(row["background"]) == pytest.approx(known["Cf_geomean"], rel=1e-9)


def test_parameters_reach_their_rules(found):
    logs = np.log10(CONTENTS)
    rules = ["mean_sd", "tukey_fence", "cumulative_frequency"]
    rows = found({"Cu_ppm": CONTENTS}, RULES=rules, SD_K=3, FENCE=3, PERCENTS="95; 97,5")
    assert {key[2] for key in rows} == set(rules)
    assert float(rows["Cu_ppm", "", "mean_sd", 1]["threshold"]) == pytest.approx(
        10 ** (logs.mean() + 3 * logs.std(ddof=1))
    )
    low, high = np.percentile(logs, [25, 75])
    assert float(rows["Cu_ppm", "", "tukey_fence", 1]["threshold"]) == pytest.approx(10 ** (high + 3 * (high - low)))
    assert float(rows["Cu_ppm", "", "cumulative_frequency", 1]["threshold"]) == pytest.approx(
        np.percentile(CONTENTS, 95)
    )


def test_units_have_thresholds_of_their_own_and_areas_are_added_up(found, tmp_path):
    unit = np.where(np.arange(600) % 2, "granite", "basalt")
    contents, areas = np.where(unit == "basalt", CONTENTS * 3, CONTENTS), GENERATOR.uniform(1, 3, 600)
    fields = {"Cu_ppm": contents, "unit": list(map(str, unit)), "km2": areas}
    html = tmp_path / "report.html"
    rules = ["cumulative_frequency", "concentration_area"]
    rows = found(fields, UNITS="unit", AREAS="km2", ELEMENTS=["Cu_ppm"], RULES=rules, OUTPUT_HTML=str(html))
    for group, own in (("", unit != ""), ("basalt", unit == "basalt"), ("granite", unit == "granite")):
        row = rows["Cu_ppm", group, "cumulative_frequency", 1]
        limit = np.percentile(contents[own], 85)
        assert float(row["threshold"]) == pytest.approx(limit)
        assert float(row["area_km2"] or "nan") == pytest.approx(areas[own][contents[own] > limit].sum())
    assert ("Cu_ppm", "", "concentration_area", 1) in rows
    text = html.read_text(encoding="utf-8")
    assert text.count("<svg") == 1 and "granite" in text and "Concentration–area" in text


@pytest.mark.parametrize(
    ("areas", "words"),
    [
        (["granite"] * 600, ["AREAS", "km2", "“granite”", "numbers"]),
        ([1.0] * 599 + [-2.0], ["AREAS", "km2", "-2"]),
        ([0.0] * 600, ["AREAS", "km2", "above 0"]),
    ],
)
def test_a_field_that_holds_no_areas_is_named(refused, tmp_path, areas, words):
    layer = samples_layer({"Cu_ppm": CONTENTS, "km2": areas})
    path = str(tmp_path / "t.csv")
    message = refused("geochemical_thresholds", INPUT=layer, ELEMENTS=["Cu_ppm"], AREAS="km2", OUTPUT=path)
    for word in words:
        assert word in message, message


def test_one_population_has_no_break_and_says_so(found):
    contents = 10 ** np.random.default_rng(8).normal(1.2, 0.3, 400)
    rows = found({"Cu_ppm": contents}, RULES=["concentration_number", "sinclair"])
    row = rows["Cu_ppm", "", "concentration_number", 1]
    assert row["threshold"] == "" and "one lognormal population" in row["remark"]


def test_what_is_below_detection_counts_as_each_rule_bears_it(found):
    limit = np.quantile(CONTENTS, 0.35)
    below = limit > CONTENTS
    whole = found({"Au_ppb": CONTENTS})
    rows = found(censored("Au_ppb", np.where(below, limit, CONTENTS), below))
    for rule in ("iterative_clip", "mean_sd", "sinclair", "minimum_anomalous"):
        row = rows["Au_ppb", "", rule, 1]
        assert float(row["threshold"]) == pytest.approx(float(whole["Au_ppb", "", rule, 1]["threshold"]), rel=0.1), rule
        assert row["remark"].startswith("doubtful: 35.0") and int(row["count"]) == 600
    for rule in ("median_mad", "tukey_fence", "adjusted_fence"):
        row = rows["Au_ppb", "", rule, 1]
        assert row["threshold"] == "" and "quantiles that this rule needs" in row["remark"]
    for zone, percent in enumerate((85, 92.5, 97.5), 1):
        row = rows["Au_ppb", "", "cumulative_frequency", zone]
        assert float(row["threshold"]) == pytest.approx(np.percentile(CONTENTS, percent)) and row["remark"] == ""
        assert int(row["above"]) == int(whole["Au_ppb", "", "cumulative_frequency", zone]["above"])


def test_a_break_within_the_background_is_marked_and_not_proposed(found, tmp_path):
    """Two populations of the background: their break is in the table and the report, but no threshold of anomalies."""
    contents, path = two_backgrounds(), tmp_path / "report.html"
    rows = found({"Cu_ppm": contents}, RULES=["concentration_number", "sinclair"], OUTPUT_HTML=str(path))
    remarks = {key[2:]: row["remark"] for key, row in rows.items()}
    for rule in ("concentration_number", "sinclair"):
        row = rows["Cu_ppm", "", rule, 1]
        assert float(row["threshold"]) < float(row["background"]) == pytest.approx(np.median(contents))
        assert remarks[rule, 1] == "within the background, no threshold of anomalies"
    assert (
        remarks["concentration_number", 2] == "" and float(rows["Cu_ppm", "", "concentration_number", 2]["above"]) > 0
    )
    assert path.read_text("utf-8").count("within the background, no threshold of anomalies") == 2
    layer = QgsVectorLayer(str(tmp_path / "thresholds.csv"), "t", "ogr")
    proposed = {(one.rule, one.number) for one in proposals(read_numbers(layer))}
    assert ("concentration_number", 2) in proposed
    assert ("concentration_number", 1) not in proposed and ("sinclair", 1) not in proposed


def test_the_plot_tells_a_break_within_the_background(qgis_app):
    from matplotlib.figure import Figure

    made = fractal(two_backgrounds())
    fitted = 10 ** made.line.at(np.log10(made.curve.value))
    background = float(np.median(two_backgrounds()))
    for language, word in (("en", "within the background"), ("zh", "背景范围内"), ("ru", "в пределах фона")):
        axes = Figure().add_subplot()
        plot = ContentFractal(
            made.curve.value, made.curve.amount, fitted, made.breaks, made.line.slopes, False, "Cu", background
        )
        plot.draw(axes, language)
        assert sum(word in text.get_text() for text in axes.get_legend().get_texts()) == 1


def two_backgrounds():
    generator = np.random.default_rng(3)
    low = generator.random(600) < 0.4
    return 10 ** np.where(low, generator.normal(0.4, 0.2, 600), generator.normal(1.5, 0.15, 600))


def read_numbers(layer):
    """Return a table in memory with numbers where the CSV has texts."""
    made = QgsVectorLayer(
        "None?field=rule:string&field=number:integer&field=threshold:double&field=background:double"
        "&field=group:string", "t", "memory"
    )  # fmt: skip
    for row in layer.getFeatures():
        feature = QgsFeature(made.fields())
        numbers = [float(row[name]) if row[name] else None for name in ("threshold", "background")]
        feature.setAttributes([row["rule"], int(row["number"]), *numbers, row["group"] or None])
        made.dataProvider().addFeature(feature)
    return made


GEMAS = ("Al", "Ba", "Ca", "Cr", "Si", "Sr", "Zn", "Zr")
KOLA = ("As", "Cu", "Ni", "Pb", "Zn", "Hg")


@pytest.mark.parametrize(
    ("name", "elements"), [("robCompositions__gemas", GEMAS), ("StatDA__chorizon", KOLA)], ids=["GEMAS", "Kola"]
)
def test_real_surveys_have_the_thresholds_of_scipy_and_none_that_is_absurd(found, name, elements):
    data = columns(name)
    contents = {
        f"{one}_ppm": [float(text) if text not in ("", "NA") else None for text in data[one]] for one in elements
    }
    rows = found(contents)
    for field, cells in contents.items():
        values = np.array([cell for cell in cells if cell is not None])
        for (rule, number), limit in by_scipy(values).items():
            row = rows[field, "", rule, number]
            assert float(row["threshold"]) == pytest.approx(limit, rel=1e-9), (field, rule)
            assert abs(int(row["above"]) - (values > limit).sum()) <= 1, (field, rule)  # one may be the limit itself
        for rule in ("sinclair", "concentration_number"):
            own = [row for key, row in rows.items() if (key[0], key[2]) == (field, rule) and row["threshold"]]
            limits = [float(row["threshold"]) for row in own]
            # Ascending, with samples above each, and marked where it lies below the median.
            assert limits == sorted(limits) and all(int(row["above"]) > 0 for row in own), (field, rule)
            marked = [row["remark"].startswith("within the background") for row in own]
            assert marked == [limit <= np.median(values) for limit in limits], (field, rule)
    if "Hg" in elements:  # 56 % of mercury is 0.01
        assert all(
            "more than half" in rows["Hg_ppm", "", rule, 1]["remark"] for rule in ("sinclair", "concentration_number")
        )
    if "Zn" in elements and name.startswith("rob"):  # a few samples of a wide population span all others
        assert "spans the others" in rows["Zn_ppm", "", "sinclair", 1]["remark"]


def by_scipy(values) -> dict:
    """Return the thresholds of the rules that are definitions, by SciPy and NumPy alone."""
    logs = np.log10(values)
    kept = logs
    while len(inside := kept[abs(kept - kept.mean()) <= 3 * stats.tstd(kept)]) < len(kept):
        kept = inside
    low, high = stats.mstats.mquantiles(logs, [0.25, 0.75], alphap=1, betap=1)
    made = {
        ("iterative_clip", 1): 10 ** (kept.mean() + 2 * stats.tstd(kept)),
        ("mean_sd", 1): 10 ** (logs.mean() + 2 * stats.tstd(logs)),
        ("tukey_fence", 1): 10 ** (high + 1.5 * (high - low)),
    }
    made |= {("cumulative_frequency", i): stats.scoreatpercentile(values, p) for i, p in enumerate((85, 92.5, 97.5), 1)}
    made |= {("minimum_anomalous", m): 10 ** (kept.mean() + 3 * stats.tstd(kept) / np.sqrt(m)) for m in range(1, 10)}
    mad = stats.median_abs_deviation(logs)
    return made | ({("median_mad", 1): 10 ** (np.median(logs) + 2 * 1.4826 * mad)} if mad else {})


def test_too_much_below_detection_leaves_the_ranks_above_it(found):
    cut = np.percentile(CONTENTS, 90)
    below = cut > CONTENTS
    rows = found(censored("Au_ppb", np.where(below, cut, CONTENTS), below))
    assert rows["Au_ppb", "", "cumulative_frequency", 1]["threshold"] == ""  # 85 % lies below detection
    for zone, percent in ((2, 92.5), (3, 97.5)):
        row = rows["Au_ppb", "", "cumulative_frequency", zone]
        assert float(row["threshold"]) == pytest.approx(np.percentile(CONTENTS, percent)) and row["background"] == ""
    assert "more than 80 %" in rows["Au_ppb", "", "mean_sd", 1]["remark"]


def test_one_bad_element_does_not_stop_the_others(found):
    log = Log()
    rows = found({"Cu_ppm": CONTENTS, "Zn_ppm": -CONTENTS}, RULES=["mean_sd"], feedback=log)
    assert float(rows["Cu_ppm", "", "mean_sd", 1]["threshold"]) > 0
    assert "negative" in rows["Zn_ppm", "", "", 0]["remark"] and len(log.warnings) == 1


def test_a_rule_of_areas_without_areas_is_told(found):
    log = Log()
    assert not found({"Cu_ppm": CONTENTS}, RULES=["concentration_area"], feedback=log)
    assert "needs the field of the area" in " ".join(log.warnings)


def test_percents_that_are_none_are_refused(refused):
    layer = samples_layer({"Cu_ppm": CONTENTS})
    given = {"INPUT": layer, "OUTPUT": "memory:"}
    assert "no list of numbers" in refused("geochemical_thresholds", PERCENTS="85 high", **given)
    assert "120 % cannot be used" in refused("geochemical_thresholds", PERCENTS="85 120", **given)


def test_intervals_and_upper_limits_stand_at_their_middle_and_limit():
    d = Determinations.from_bounds([2, 0, 10, 5, 3], [8, 1, np.inf, 5, 3], "ppm")
    found = filled(d)
    assert found[[0, 2, 3, 4]].tolist() == [4, 10, 5, 3] and 0 < found[1] < 1
