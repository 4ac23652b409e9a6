"""silkroad:geochemical_summary against NADA, EnvStats, scipy and counting by hand."""

import numpy as np
import pytest
from scipy import stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.censoring import Estimator
from silkroad_plugin.core.geochemistry.description import boxplot_limits, describe
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.order_statistics_regression import Convention, order_statistics_regression
from silkroad_plugin.io.geochemistry.samples import columns_of
from silkroad_plugin.processing.reports.elements import content_title
from tests.geochem_reference import columns, reference
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log

SETS = {"Oahu": "As", "Cadmium": "Cd", "Arsenic": "As", "MDCu": "Cu"}


def numbers(row, *names):
    return [float(row[name]) if row[name] else np.nan for name in names]


def determinations(values, below):
    return Determinations.from_limits(values, below, "ppb")


@pytest.mark.parametrize("name", SETS)
def test_censored_statistics_are_those_of_nada(run, tmp_path, name):
    known, data = reference("03_censored_NADA")["sets"][name], columns(f"NADA__{name}")
    values = [float(text) for text in data[SETS[name]]]
    below = [text == "TRUE" for text in data[f"{SETS[name]}Cen"]]
    layer = samples_layer(censored(f"{SETS[name]}_ppb", values, below))
    (row,) = run_table(run, tmp_path, INPUT=layer)
    assert int(row["n"]) == known["n"] and int(row["below"]) == known["n_censored"]
    ros = [known["ros"][key] for key in ("mean", "sd", "median")]
    assert numbers(row, "ros_mean", "ros_sd", "ros_median") == pytest.approx(ros, rel=1e-6)
    law = known["mle_lognormal_NADA"]
    assert numbers(row, "mle_mean", "mle_sd") == pytest.approx([law["mean"], law["sd"]], rel=1e-6)
    share = known["n_censored"] / known["n"]
    km = [known["km"]["mean"], known["km"]["se"], known["km"]["sd"], known["km_EnvStats"]["sd"]]
    assert numbers(row, "km_mean", "km_se", "km_sd_nada", "km_sd") == pytest.approx(km, rel=1e-6)
    several = len(set(np.array(values)[below])) > 1
    assert row["estimator"] == ("kaplan_meier" if share <= 0.5 and several else "ros")
    (row,) = run_table(run, tmp_path, INPUT=layer, ESTIMATOR="kaplan_meier", ROS_POSITIONS="envstats")
    assert (row["estimator"] == "kaplan_meier") == (share <= 0.5)
    assert share <= 0.5 or ("50" in row["remark"] and row["mean"] == "")
    logs = known["rROS_EnvStats_log_scale"]
    found = order_statistics_regression(determinations(values, below), convention=Convention.ENVSTATS)
    assert numbers(row, "ros_mean", "ros_sd") == pytest.approx([found.mean, found.sd], rel=1e-9)
    assert [found.log_mean, found.log_sd] == pytest.approx([logs["meanlog"], logs["sdlog"]], rel=1e-6)
    assert float(row["censored_pct"]) == pytest.approx(100 * share)


def run_table(run, tmp_path, **parameters):
    path = tmp_path / "statistics.csv"
    run("geochemical_summary", OUTPUT=str(path), **parameters)
    return table(path)


def test_numbers_alone_are_described_as_scipy_does_group_by_group(run, tmp_path):
    random = np.random.default_rng(1)
    cu, group = np.round(10 ** random.normal(1.3, 0.3, 300), 2), np.where(np.arange(300) % 3, "north", "south")
    rows = run_table(
        run, tmp_path, INPUT=samples_layer({"Cu_ppm": cu, "survey": list(map(str, group))}), GROUP="survey"
    )
    assert [row["group"] for row in rows] == ["", "north", "south"]
    for row, x in zip(rows, (cu, cu[group == "north"], cu[group == "south"]), strict=True):
        assert int(row["n"]) == len(x) and row["estimator"] == "plain" and row["remark"] == ""
        expected = [x.mean(), x.std(ddof=1), np.median(x), stats.gmean(x), stats.variation(x, ddof=1)]
        assert numbers(row, "mean", "sd", "median", "geo_mean", "cv") == pytest.approx(expected, rel=1e-9)
        for prefix, y in (("", x), ("log_", np.log10(x))):
            shape = [stats.skew(y, bias=False), stats.kurtosis(y, bias=False)]
            assert numbers(row, f"{prefix}skewness", f"{prefix}kurtosis") == pytest.approx(shape, rel=1e-9)
            assert float(row[f"{prefix}sw_p"]) == pytest.approx(stats.shapiro(y)[1], rel=1e-9)
        assert numbers(row, "p5", "p97_5") == pytest.approx(np.percentile(x, [5, 97.5]).tolist(), rel=1e-9)
        q1, q3 = np.percentile(x, [25, 75])
        high = q3 * (q3 / q1) ** 1.5
        assert float(row["fence_high"]) == pytest.approx(high) and int(row["outliers_high"]) == (x > high).sum()


def test_one_element_that_cannot_be_computed_does_not_stop_the_others(run, tmp_path):
    n = 40
    values = np.linspace(1, 9, n)
    fields = {"Cu_ppm": values, "Zn_ppm": np.where(values > 5, -1.0, values), "Mo_ppm": [None] * n, "As_ppm": [3.0] * n}
    fields |= censored("Au_ppb", values, values < 8)  # 85 % below detection
    fields |= censored("Hg_ppb", values, np.ones(n, bool))
    log = Log()
    path = tmp_path / "statistics.csv"
    html = tmp_path / "report.html"
    given = {"OUTPUT": str(path), "OUTPUT_HTML": str(html), "feedback": log}
    results = run("geochemical_summary", INPUT=samples_layer(fields), **given)
    rows = {row["field"]: row for row in table(path)}
    assert float(rows["Cu_ppm"]["mean"]) == pytest.approx(5) and float(rows["As_ppm"]["sd"]) == 0
    assert "negative" in rows["Zn_ppm"]["remark"] and rows["Zn_ppm"]["n"] == ""
    assert rows["Au_ppb"]["mean"] == "" and "more than 80 %" in rows["Au_ppb"]["remark"]
    assert float(rows["Au_ppb"]["p90"]) == pytest.approx(np.percentile(values, 90))  # above all limits: known
    assert rows["Au_ppb"]["p50"] == "" and "All 40 determinations" in rows["Hg_ppb"]["remark"]
    assert rows["Mo_ppm"]["missing"] == "40" and rows["Mo_ppm"]["remark"]
    assert results["ELEMENTS_COUNT"] == 6 and results["REFUSED"] == 4 and len(log.warnings) == 5
    assert "As_ppm: All contents are 3: there is no spread, and nothing to compare." in log.warnings
    text = html.read_text(encoding="utf-8")
    assert text.count("<svg") == 4 and "Hg (ppb)" in text  # none of what is negative or missing altogether


def test_the_greatest_share_is_a_parameter(run, tmp_path):
    values = np.linspace(1, 9, 40)
    layer = samples_layer(censored("Au_ppb", values, values < 5))
    (row,) = run_table(run, tmp_path, INPUT=layer, MOST_CENSORED=40)
    assert row["mean"] == "" and "more than 40 %" in row["remark"]
    (row,) = run_table(run, tmp_path, INPUT=layer, ESTIMATOR="lognormal_mle")
    assert row["estimator"] == "lognormal_mle" and row["mean"] == row["mle_mean"] != ""


def test_classes_of_the_histogram_end_in_seven_and_count_everything(run, tmp_path):
    values = 10 ** np.random.default_rng(2).normal(-0.5, 0.4, 200)
    below = values < 0.2
    path = tmp_path / "classes.csv"
    layer = samples_layer(censored("Au_ppb", np.where(below, 0.2, values), below))
    run("geochemical_summary", INPUT=layer, OUTPUT=str(tmp_path / "s.csv"), OUTPUT_CLASSES=str(path))
    rows = table(path)
    assert {round(100 * float(row["lg_from"])) % 10 for row in rows} == {7}  # −0.03 is −1 + 0.97
    for row in rows:
        low, high = float(row["from"]), float(row["to"])
        assert int(row["numbers"]) == ((values >= low) & (values < high) & ~below).sum()
    (holding,) = [row for row in rows if float(row["from"]) <= 0.2 < float(row["to"])]
    assert int(holding["censored"]) == below.sum() and float(rows[-1]["cumulative"]) == pytest.approx(100)


def test_contents_above_a_limit_take_the_likelihood():
    d = Determinations.from_bounds([1, 2, 3, 5, 8, 10], [1, 2, 3, 5, 8, np.inf], "ppm")
    found = describe(d)
    assert found.chosen is Estimator.LOGNORMAL_MLE and found.estimate.mean > np.mean([1, 2, 3, 5, 8, 10])
    assert found.estimates[Estimator.ROS].refusal.code == "censored_kind"
    assert isinstance(found.log, SilkroadError) and found.log.code == "normality_censored"


def test_one_limit_takes_regression_and_several_kaplan_meier():
    values = np.maximum(np.arange(1.0, 21), 4)
    one = describe(Determinations.from_limits(values, values == 4, "ppm"))
    two = describe(Determinations.from_limits(np.append(values, 6.0), np.append(values == 4, True), "ppm"))
    assert one.chosen is Estimator.ROS and two.chosen is Estimator.KAPLAN_MEIER


def test_logarithms_by_kaplan_meier_are_those_of_the_distribution():
    """With limits below all numbers and none between, the distribution is that of substitution by the lowest."""
    values = np.array([1.0, 1.0, 2.0, 4.0, 8.0])
    d = Determinations.from_limits(values, [True, False, False, False, False], "ppm")
    estimate = describe(d, asked=Estimator.KAPLAN_MEIER).estimate
    logs = np.log10(values)
    assert (estimate.log_mean, estimate.log_sd) == pytest.approx((logs.mean(), logs.std()))


def test_boxplot_limits_on_lg():
    assert boxplot_limits(10, 100) == pytest.approx(10 ** np.array([-2, -0.5, 1, 2, 3.5, 5]))
    assert np.isnan(boxplot_limits(0, 3)[0]) and np.isnan(boxplot_limits(np.nan, 3)).any()


def test_levelled_contents_say_so():
    found = columns_of(["Cu_ppm", "Cu_ppm_lev", "Au_FA_ppb_lev"])
    titles = [content_title(column, "en") for column in found]
    assert titles == ["Cu (ppm)", "Cu (ppm, levelled)", "Au_FA_ppb (ppb, levelled)"]
    assert content_title(found[1], "zh") == "Cu（µg/g，调平后）"
    assert content_title(found[1], "ru") == "Cu (г/т, увязано)"
