"""Kinds of linked plots: where the samples stand, and that they are selected in the plot and in the layer."""

from itertools import pairwise
from math import gamma

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.compositions import clr
from silkroad_plugin.core.geochemistry.variogram import empirical_variogram, usual_lags
from silkroad_plugin.gui.plots import files
from silkroad_plugin.processing.workbench.fractal import amounts
from silkroad_plugin.processing.workbench.kind import Choice, answer
from silkroad_plugin.processing.workbench.kinds import KINDS
from silkroad_plugin.processing.workbench.samples import LayerSamples, go_on
from tests.qgis.sample_layers import samples_layer
from tests.qgis.workbench_scene import add, choose, chosen, click, pane_of, pixel, settle, yellow, yellow_of

COUNT, PAIRS, RESULTS = 90, 12, 20
ELEMENTS = ("Cu_ppm", "Pb_ppm", "Zn_pct", "As_ppm")
MINE = {
    "ternary": ELEMENTS[:3],
    "spider": ELEMENTS,
    "biplot": ELEMENTS,
    "fractal": ELEMENTS[:1],
    "variogram": ELEMENTS[:1],
    "lag_pairs": ELEMENTS[:1],
    "duplicates": ELEMENTS[:1],
    "control_chart": ELEMENTS[:1],
}


def contents():
    """Return contents (n, 4) in ppm: samples, duplicates of the first ones, results of a reference material."""
    random = np.random.default_rng(11)
    samples = np.exp(random.normal([3, 2.5, 4, 1.5], [0.6, 0.4, 0.5, 0.7], (COUNT, 4)))
    samples[:, 1] = samples[:, 0] ** 0.5 * np.exp(random.normal(0, 0.1, COUNT))
    samples[50, 0] = 4000.0  # an outlier that makes the variogram
    pairs = samples[:PAIRS] * np.exp(random.normal(0, 0.03, (PAIRS, 4)))
    pairs[5, 0] = 1.6 * samples[5, 0]  # a pair that fails
    results = 40 * (1 + 0.02 * random.normal(size=(RESULTS, 4)))
    results[7, 0] = 60.0  # a result far off
    return np.vstack([samples, pairs, results])


def survey(**extra):
    """Return the layer; zinc in percent."""
    values = contents()
    values[:, 2] /= 1e4
    more = {
        "sample_id": [f"S{row}" for row in range(len(values))],
        "duplicate_of": [None] * COUNT + [f"S{row}" for row in range(PAIRS)] + [None] * RESULTS,
        "kind": ["sample"] * COUNT + ["split"] * PAIRS + ["standard"] * RESULTS,
        "standard": [None] * (COUNT + PAIRS) + ["GSD-9"] * RESULTS,
        "laboratory": ["Lab 1"] * len(values),
        "country": ["KZ" if row % 2 else "CN" for row in range(len(values))],
        **extra,
    }
    places = np.random.default_rng(12).uniform((500_000, 5_500_000), (560_000, 5_560_000), (len(values), 2))
    return samples_layer(dict(zip(ELEMENTS, values.T.tolist(), strict=True)) | more, places.tolist())


def make(kind, samples, choice):
    """Return the plot of a kind, or raise why there is none."""
    found = answer(kind, samples, choice, go_on)
    if found.why is not None:
        raise found.why
    return found.linked


@pytest.fixture
def made(qgis_new_project):
    """Return ``made(kind, option) -> linked``."""
    layer = survey()
    samples = LayerSamples(layer)

    def call(kind, option="", elements=None, log=True):
        first = KINDS[kind].options(samples)[0][0]
        return make(KINDS[kind], samples, Choice(elements or MINE[kind], "", log, option or first, "en"))

    call.samples, call.layer = samples, layer
    return call


@pytest.mark.parametrize("group", ["", "kind"])
@pytest.mark.parametrize(
    "kind",
    [
        "histogram", "ecdf", "probability", "boxplots", "scatter", "matrix", "ternary", "spider", "biplot", "fractal",
        "variogram", "lag_pairs",
    ],
)  # fmt: skip
def test_duplicates_standards_and_blanks_are_no_part_of_the_area(qgis_new_project, kind, group):
    whole, area = survey(), survey()
    area.dataProvider().deleteFeatures(sorted(area.allFeatureIds())[COUNT:])
    own = KINDS[kind]
    elements = ELEMENTS[: min(own.most, 4) if own.most > 1 else 1]
    plots, notes = [], []
    for layer in (whole, area):
        samples = LayerSamples(layer)
        option = own.options(samples)[-1][0] if own.options else ""
        linked = make(own, samples, Choice(elements, group if own.groups else "", True, option, "en"))
        plots.append(vars(linked.plot) | {f"{place} rows": link.rows for place, link in enumerate(linked.links)})
        notes.append(linked.note)
    for name, value in plots[0].items():
        np.testing.assert_equal(
            value if isinstance(value, np.ndarray) else repr(value),
            plots[1][name] if isinstance(value, np.ndarray) else repr(plots[1][name]),
            name,
        )
    said = f"{PAIRS + RESULTS} duplicates, standards and blanks were left out."
    assert said in notes[0] and "left out" not in notes[1]


def test_a_layer_of_standards_alone_is_shown_as_it_is(qgis_new_project):
    layer = survey()
    layer.dataProvider().deleteFeatures(sorted(layer.allFeatureIds())[: COUNT + PAIRS])
    linked = make(KINDS["histogram"], LayerSamples(layer), Choice(ELEMENTS[:1], "", True, "spread", "en"))
    assert linked.plot.counts.sum() == RESULTS and "left out" not in linked.note


def test_parts_of_a_ternary_diagram_are_in_one_unit(made):
    shares = contents()[:COUNT, :3] / contents()[:COUNT, :3].sum(1, keepdims=True)
    plot = made("ternary", "plain").plot
    assert plot.parts == pytest.approx(shares) and plot.titles == ("Cu", "Pb", "Zn") and plot.centre is None
    centred = made("ternary", "centred").plot
    assert clr(centred.parts).mean(0) == pytest.approx(0, abs=1e-12)
    assert centred.centre == pytest.approx(np.exp(clr(shares).mean(0)) / np.exp(clr(shares).mean(0)).sum())


def test_a_spider_diagram_divides_by_the_reference(made):
    """Rudnick and Gao (2003), upper crust: Cu 28, Pb 17, Zn 67 ppm, As 4.8 ppm."""
    linked = made("spider", "upper_crust_rudnick_gao_2003")
    assert linked.plot.lg == pytest.approx(np.log10(contents()[:COUNT] / [28, 17, 67, 4.8]))
    assert linked.plot.elements == ("Cu", "Pb", "Zn", "As")
    median = made("spider", "median").plot
    assert np.median(median.lg, axis=0) == pytest.approx(0, abs=1e-3)


def test_what_the_reference_lacks_is_said(made, qgis_new_project):
    layer = samples_layer({"Cu_ppm": [1.0, 2.0], "Zn_ppm": [3.0, 4.0], "Re_ppb": [0.1, 0.2], "Os_ppb": [0.1, 0.1]})
    code = "soils_china_cnemc_1990"
    found = make(KINDS["spider"], LayerSamples(layer), Choice(("Cu_ppm", "Zn_ppm", "Re_ppb"), "", True, code, "en"))
    assert found.plot.elements == ("Cu", "Zn") and "Re_ppb" in found.note
    with pytest.raises(SilkroadError, match="workbench_reference"):
        make(KINDS["spider"], LayerSamples(layer), Choice(("Re_ppb", "Os_ppb"), "", True, code, "en"))


def test_a_biplot_is_that_of_the_algorithm(run, made):
    linked = made("biplot", "composition")
    results = run(
        "geochemical_pca", INPUT=made.layer, ELEMENTS=list(ELEMENTS), METHOD="classical",
        OUTPUT="memory:", OUTPUT_VARIANCES="memory:", OUTPUT_LOADINGS="memory:",
    )  # fmt: skip
    known = [feature for feature in results["OUTPUT"].getFeatures() if feature["kind"] == "sample"]
    scores = np.array([[feature["PC1"], feature["PC2"]] for feature in known])
    variance = np.array([feature["variance"] for feature in results["OUTPUT_VARIANCES"].getFeatures()])
    points = linked.plot.points[:COUNT]
    assert points * np.sqrt(variance[:2]) == pytest.approx(scores, abs=1e-9)
    assert linked.plot.shares == pytest.approx(variance[:2] / variance.sum())
    assert sorted(linked.links[0].rows.tolist()) == list(range(COUNT)), "duplicates and standards are no samples"
    # Points times rays give the centred log-ratios back, as far as two components hold them.
    ratios = clr(contents()[:COUNT])
    left = ratios - ratios.mean(0) - points @ linked.plot.rays.T
    assert (left**2).sum() / (COUNT - 1) == pytest.approx(variance[2:].sum())


def test_samples_stand_on_the_curve_of_number(made):
    assert amounts(np.array([3.0, 1, 2, 2]), np.array([10.0, 1, 5, 7])).tolist() == [10, 23, 22, 22]
    linked = made("fractal", "number")
    (link,) = linked.links
    values = contents()[:COUNT, 0]
    order = np.argsort(-link.x)
    assert link.x[order] == pytest.approx(np.sort(values)[::-1])
    assert link.y[order].tolist() == list(range(1, COUNT + 1))
    curve = linked.plot
    at = np.searchsorted(np.sort(values), curve.value)
    assert curve.amount.tolist() == (COUNT - at).tolist()
    assert linked.contents == ((0, "x"),)


def test_areas_of_the_samples_fill_the_survey(made):
    linked = made("fractal", "area")
    total = linked.links[0].y.max()
    assert 0.9 * 3600 < total < 1.6 * 3600, "60 by 60 km, and what the samples at its edge reach beyond"
    assert linked.plot.areas


def test_a_lag_shows_the_samples_that_make_it(made):
    linked = made("variogram", "matheron", log=False)
    places, values = made.samples.places()[:COUNT], contents()[:COUNT, 0]
    known = empirical_variogram(places, values, usual_lags(places))
    (link,) = linked.links
    assert link.x == pytest.approx(known.distance / 1000) and link.y == pytest.approx(known.semivariance)
    far = np.hypot(*(places - places[50]).T)
    ends = usual_lags(places).width * np.arange(len(known.pairs) + 1)
    inside = [((far > low) & (far <= high)).any() for low, high in pairwise(ends)]
    assert len(known.pairs) == 15 and sum(inside) > 10
    assert (link.rows[inside, :2] == 50).any(1).all(), "the outlier makes every lag in which it has a pair"
    assert link.rows.max() < COUNT


def test_pairs_of_a_lag_are_as_far_apart_as_it_says(made):
    samples = made.samples
    code, title = KINDS["lag_pairs"].options(samples)[2]
    lags = usual_lags(samples.places()[:COUNT])
    assert title.startswith("3: ") and title.endswith(" km")
    linked = made("lag_pairs", code)
    first, second = linked.links[0].rows.T
    far = np.hypot(*(samples.places()[first] - samples.places()[second]).T)
    assert ((far > 2 * lags.width) & (far <= 3 * lags.width)).all()
    values = contents()[:, 0]
    assert linked.plot.x == pytest.approx(values[first]) and linked.plot.y == pytest.approx(values[second])
    assert f"{len(first)} of {len(first)}" in linked.note


def test_duplicates_beyond_the_limit_of_a_practice(made):
    linked = made("duplicates", "cn_regional")
    assert linked.plot.limits == (30.0,)
    (failed,) = linked.plot.failed
    assert np.flatnonzero(failed).tolist() == [5], "1.6 times is 46 % of the mean, others differ by a few percent"
    assert linked.links[0].rows[5].tolist() == [5, COUNT + 5] and "beyond the limit: 1" in linked.note
    western = made("duplicates", "western").plot
    assert western.limits == (20.0,), "HARD of 10 % for splits is 20 % of the mean"
    chart = made("duplicates", "thompson_howarth")
    a, b = contents()[:PAIRS, 0], contents()[COUNT : COUNT + PAIRS, 0]
    assert chart.links[0].x == pytest.approx((a + b) / 2) and chart.links[0].y == pytest.approx(np.abs(a - b))


def test_a_result_far_off_breaks_the_rules(made):
    linked = made("control_chart")
    (broken,) = linked.plot.broken
    assert broken[7].split()[:2] == ["1-2s", "1-3s"] and sum("1-3s" in text for text in broken) == 1
    assert linked.links[0].rows.tolist() == list(range(COUNT + PAIRS, COUNT + PAIRS + RESULTS))
    assert linked.links[0].y[7] == 6.0, "on the edge"
    results = contents()[COUNT + PAIRS :, 0]
    others = results[np.arange(RESULTS) != 7]
    c4 = np.sqrt(2 / (len(others) - 1)) * gamma(len(others) / 2) / gamma((len(others) - 1) / 2)
    expected = (others - others.mean()) / (others.std(ddof=1) / c4)
    assert linked.links[0].y[np.arange(RESULTS) != 7] == pytest.approx(expected, rel=1e-3)


def test_degrees_are_brought_to_metres(qgis_new_project):
    """A degree of latitude is 111 km, one of longitude at 60° N half of that."""
    from qgis.core import QgsCoordinateReferenceSystem

    from silkroad_plugin.processing.workbench.chosen import metres

    layer = samples_layer({"Cu_ppm": [1.0, 2.0, 3.0]}, [(80, 60), (80, 61), (81, 60)])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    first, north, east = metres(LayerSamples(layer))
    assert np.hypot(*(north - first)) == pytest.approx(111_400, rel=2e-3)
    assert np.hypot(*(east - first)) == pytest.approx(55_800, rel=2e-3)


def shown(bench, qtbot, kind):
    """Return a pane that shows a kind of plot of its usual elements."""
    bench.layout_box.setCurrentIndex(0)  # one plot, large enough to be clicked exactly
    pane = pane_of(bench, qtbot, 0, kind, *MINE.get(kind, ()))
    settle(bench)
    assert pane.linked is not None, pane.view.message.text()
    return pane


@pytest.mark.parametrize("kind", MINE)
def test_a_click_selects_in_the_layer_and_the_layer_marks_the_plot(bench, qtbot, kind):
    layer = add(survey())
    pane = shown(bench, qtbot, kind)
    (link,) = pane.linked.links
    if kind == "spider":
        at, expected = pixel(pane, 0, link.y[50, 0]), {50}  # the outlier stands alone at the top
    else:
        placed = pane.view.canvas.view._placed[0]
        alone = int(np.argmax(placed.far((placed.x.mean(), placed.y.mean()))))
        at, expected = pixel(pane, link.x[alone], link.y[alone]), set(np.ravel(link.rows[alone]).tolist())
    click(pane, at)
    assert set(chosen(layer)) == expected
    assert yellow(pane) > 5
    bench.deselect.click()
    assert yellow(pane) == 0
    layer.selectAll()
    assert yellow(pane) > 50


@pytest.mark.parametrize("kind", KINDS)
def test_every_plot_is_saved_as_it_is_seen(bench, qtbot, tmp_path, monkeypatch, kind):
    """With what is selected, and without; and it is said that the samples are synthetic."""
    layer = add(survey(synthetic=[1.0] * len(contents())))
    pane = shown(bench, qtbot, kind)
    found = {}
    for way, select in (("plain", layer.removeSelection), ("marked", layer.selectAll)):
        select()
        for place, suffix in enumerate(("png", "svg")):
            path = tmp_path / f"{way}.{suffix}"
            monkeypatch.setattr(files, "ask_path", lambda parent, kind, name, path=path: str(path))
            pane.keep.menu().actions()[place].trigger()
        drawing = (tmp_path / f"{way}.svg").read_text(encoding="utf-8")
        assert "(Synthetic data)" in drawing
        found[way] = yellow_of(QImage(str(tmp_path / f"{way}.png"))), drawing.count("<image")
    assert found["plain"][0] == 0 and found["marked"][0] > 100
    assert found["marked"][1] == found["plain"][1] + 1
    pane.keep.menu().actions()[2].trigger()
    assert yellow_of(QApplication.clipboard().image()) == found["marked"][0]


def test_a_lag_is_marked_once_all_that_it_shows_is_selected(bench, qtbot):
    layer = add(survey())
    pane = shown(bench, qtbot, "variogram")
    (link,) = pane.linked.links
    ids = sorted(layer.allFeatureIds())
    layer.selectByIds([ids[row] for row in link.rows[3]])
    one = yellow(pane)
    layer.selectByIds([ids[row] for row in link.rows[3, :-1]])
    assert one > 5 and yellow(pane) == 0


@pytest.mark.parametrize("kind", MINE)
def test_the_worst_layers_get_an_answer(bench, qtbot, kind):
    add(survey())
    pane = shown(bench, qtbot, kind)
    whole = contents()
    for values in (whole[:1], whole[:3], np.zeros((5, 4)), np.full((30, 4), 7.0), np.full((4, 4), np.nan)):
        names = dict(zip(ELEMENTS, values.T.tolist(), strict=True))
        kinds = {"standard": ["GSD-9"] * len(values), "duplicate_of": [None] * len(values)}
        for more in ({}, kinds):
            layer = add(samples_layer(names | more, [(500_000, 5_500_000)] * len(values)))
            choose(bench.source, layer.id())
            settle(bench)
            assert pane.linked is not None or len(pane.view.message.text()) > 20
    table = add(samples_layer(dict(zip(ELEMENTS, whole.T.tolist(), strict=True))))
    choose(bench.source, table.id())
    settle(bench)
    needs_places = kind in ("variogram", "lag_pairs")
    assert (pane.linked is None) == (needs_places or kind in ("duplicates", "control_chart"))
    QgsProject.instance().removeAllMapLayers()
    assert pane.linked is None
