"""Plots: what is drawn is the data, every word has its glyphs, and files carry text in the language asked for."""

import warnings
from dataclasses import replace

import numpy as np
import pytest

from silkroad_plugin.io.plots import fit, render, style
from silkroad_plugin.io.plots.concentration_area import ConcentrationArea
from silkroad_plugin.io.plots.roc import Roc
from silkroad_plugin.io.plots.success_rate import SuccessRate
from tests.qgis.plot_examples import (
    BAND,
    CAPTURED,
    SHARE,
    boyce,
    calibration,
    contrast,
    correlation,
    curves,
    every_plot,
    importance,
    parallel_coordinates,
    partial_dependence,
    prediction_area,
)


def drawn(plot, language="en", size=render.SIZE):
    """Return the figure of a plot, laid out."""
    import matplotlib
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with matplotlib.rc_context(style.settings()):
        figure = Figure(figsize=size, layout="constrained")
        FigureCanvasAgg(figure)
        render.compose(figure, plot, language)
        style.write_numbers(figure, language)
        figure.canvas.draw()
    return figure


def lines(axes):
    return [np.asarray(line.get_xydata()) for line in axes.get_lines()]


def test_the_curves_are_the_data(qgis_app):
    for name, scale in (("roc", 1), ("success_rate", 100)):
        axes = drawn(every_plot()[name]).axes[0]
        first, second, chance = lines(axes)
        np.testing.assert_array_equal(first, scale * np.column_stack([SHARE, CAPTURED]))
        np.testing.assert_array_equal(second, scale * np.column_stack([SHARE, SHARE**0.7]))
        np.testing.assert_array_equal(chance, scale * np.array([[0, 0], [1, 1]]))
        (band,) = axes.collections
        edge = band.get_paths()[0].vertices
        for limit in (BAND.lower, BAND.upper):
            rows = scale * np.column_stack([SHARE, limit])
            assert all(np.isclose(edge, row).all(1).any() for row in rows)


def test_the_prediction_area_plot_crosses_where_shares_add_up(qgis_app):
    figure = drawn(prediction_area())
    captured, point, _ = lines(figure.axes[0])
    (area,) = lines(figure.axes[1])
    np.testing.assert_allclose(captured[:, 1], 100 * CAPTURED)
    np.testing.assert_allclose(area[:, 1], 100 * SHARE)
    # √a = 1 - a at a = (3 - √5)/2; the curve is straight between its corners.
    assert point[0, 1] == pytest.approx(100 * (np.sqrt(5) - 1) / 2, abs=0.1)
    assert figure.axes[1].get_ylim() == tuple(100 - end for end in figure.axes[0].get_ylim())


def test_the_legend_of_the_prediction_area_plot_crosses_no_curve(qgis_app):
    figure = drawn(prediction_area())
    axes = figure.axes[0]
    legend = axes.get_legend().get_window_extent()
    assert legend.y0 >= axes.get_window_extent().y1 and legend.y1 <= figure.bbox.y1


def test_the_contrast_plot_shows_its_interval_and_the_cut(qgis_app):
    data = contrast()
    left, right = drawn(data).axes
    curve, cut = lines(left)
    np.testing.assert_array_equal(curve, np.column_stack([data.limit, data.contrast]))
    assert set(cut[:, 0]) == {5000.0}
    studentised, shifted = lines(right)
    np.testing.assert_array_equal(studentised, np.column_stack([data.limit, data.studentised]))
    assert set(shifted[:, 1]) == {2.5}
    edge = left.collections[0].get_paths()[0].vertices
    for sign in (-1.96, 1.96):
        rows = np.column_stack([data.limit, data.contrast + sign * data.s_contrast])[:4]
        assert all(np.isclose(edge, row).all(1).any() for row in rows)


def test_calibration_shows_bins_and_limits(qgis_app):
    for smallest, first in ((0.01, 0), (1e-4, 1)):  # on logarithmic axes the empty bin is an arrow
        data = calibration(smallest)
        axes = drawn(data).axes[0]
        bins = axes.containers[0]
        np.testing.assert_array_equal(bins[0].get_xydata(), np.column_stack([data.predicted, data.observed])[first:])
        low, high = np.array([(part[0, 1], part[1, 1]) for part in bins[2][0].get_segments()]).T
        np.testing.assert_allclose(low, data.lower[first:], atol=1e-12)
        np.testing.assert_allclose(high, data.upper[first:], atol=1e-12)
        assert axes.get_xscale() == ("log" if first else "linear")
        arrows = [line for line in axes.get_lines() if line.get_marker() == "v"]
        assert [list(line.get_xydata()[0]) for line in arrows] == [[data.predicted[0], data.upper[0]]] * first


def test_the_boyce_curve_has_gaps_where_there_is_no_area(qgis_app):
    data = boyce()
    axes = drawn(data).axes[0]
    np.testing.assert_array_equal(lines(axes)[0], np.column_stack([data.curves[0].x, data.curves[0].y]))
    assert np.isnan(lines(axes)[0][-1, 1]) and axes.get_ylim()[1] >= 1.9
    assert set(lines(axes)[2][:, 1]) == {1}


def test_importance_is_ranked_with_the_greatest_on_top(qgis_app):
    data = importance(6)
    axes = drawn(data).axes[0]
    bars, error = axes.containers
    assert [bar.get_width() for bar in bars] == sorted(data.importance, reverse=True)
    assert [label.get_text() for label in axes.get_yticklabels()] == list(data.layers[::-1])
    assert axes.get_ylim()[0] > axes.get_ylim()[1]
    ends = [(part[0, 0], part[1, 0]) for part in error[2][0].get_segments()]
    np.testing.assert_allclose(ends, [(v - 0.02, v + 0.02) for v in data.importance[::-1]])
    many = drawn(importance(60)).axes[0]
    assert len(many.containers[0]) == 40 and "40" in many.get_xlabel() and "60" in many.get_xlabel()


def test_partial_dependence_has_its_band(qgis_app):
    data = partial_dependence()
    axes = drawn(data).axes[0]
    np.testing.assert_array_equal(lines(axes)[0], np.column_stack([data.value, data.score]))
    edge = axes.collections[0].get_paths()[0].vertices
    for limit in (data.lower, data.upper):
        assert all(np.isclose(edge, row).all(1).any() for row in np.column_stack([data.value, limit]))
    assert axes.get_xlabel() == "Distance to faults"
    assert not drawn(replace(data, lower=data.lower * np.nan)).axes[0].collections


def test_correlation_is_written_in_its_squares(qgis_app):
    data = correlation(5)
    axes = drawn(data, "ru").axes[0]
    np.testing.assert_array_equal(np.asarray(axes.images[0].get_array()), data.coefficient)
    assert axes.images[0].get_clim() == (-1, 1)
    told = {tuple(map(int, text.get_position())): text.get_text() for text in axes.texts}
    assert len(told) == 25
    assert told[2, 0] == told[0, 2] == "−0,23" and told[1, 1] == "1,00"
    assert not drawn(correlation(30)).axes[0].texts  # they would be too small to read


def test_parallel_coordinates_are_standardised(qgis_app):
    data = parallel_coordinates()
    expected = (data.values - np.nanmean(data.values, 0)) / np.nanstd(data.values, 0)
    axes = drawn(data).axes[0]
    background, deposits = axes.collections
    assert len(background.get_segments()) == 300 and len(deposits.get_segments()) == 25
    np.testing.assert_allclose(deposits.get_segments()[4][:, 1], expected[304])
    middle = lines(axes)[1]
    np.testing.assert_allclose(middle[:, 1], np.median(expected[300:], 0))
    flat = replace(data, values=np.ones_like(data.values))
    assert not flat.standardised().any()
    data.values[:, 4] = np.nan
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        axes = drawn(data).axes[0]
    assert np.isnan(lines(axes)[1][4, 1]) and np.isfinite(lines(axes)[1][3, 1])


def test_the_concentration_area_plot_recovers_its_powers(qgis_app):
    plot = every_plot()["concentration_area"]
    axes = drawn(plot).axes[0]
    points, first, edge, second = lines(axes)
    np.testing.assert_array_equal(points, np.column_stack([plot.value, 100 * plot.area]))
    assert edge[0, 0] == pytest.approx(1, rel=0.05)
    for piece, slope in ((first, -0.5), (second, -2)):
        ends = np.log(piece[[0, -1]])
        assert (ends[1, 1] - ends[0, 1]) / (ends[1, 0] - ends[0, 0]) == pytest.approx(slope, abs=0.02)
    assert axes.get_xscale() == axes.get_yscale() == "log"
    plain = drawn(ConcentrationArea(plot.value, plot.area, cut=2.0)).axes[0]
    assert plain.get_xscale() == "log" and set(lines(plain)[1][:, 0]) == {2.0}
    below = drawn(ConcentrationArea(plot.value - 1, plot.area)).axes[0]
    assert below.get_xscale() == "linear", "a logarithm has no room for scores of 0 and less"


def test_the_nearest_cut(qgis_app):
    data = contrast()
    assert [data.nearest(x) for x in (-1, 3000, 4000, 7600, 1e9)] == [0, 0, 1, 2, 4]


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("name", sorted(every_plot()))
def test_every_word_has_its_glyphs(qgis_app, name, language):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plot, title = every_plot()[name], "锡 Олово"
        picture = render.png(lambda figure: render.compose(figure, plot, language, title), language, dpi=50)
    assert picture.startswith(b"\x89PNG")


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("name", sorted(every_plot()))
def test_no_text_is_smaller_than_five_points_or_cut_off(qgis_app, name, language):
    from matplotlib.text import Text

    figure = drawn(every_plot()[name], language)
    texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
    assert len(texts) > 5 and min(text.get_fontsize() for text in texts) >= style.SMALLEST
    for text in [axes.xaxis.label for axes in figure.axes] + [axes.yaxis.label for axes in figure.axes]:
        box = text.get_window_extent()
        if text.get_text():
            assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= figure.bbox.x1 and box.y1 <= figure.bbox.y1


def test_a_drawing_holds_its_text_and_the_fonts_of_its_language(qgis_app):
    plot = contrast(limit=np.array([0.25, 0.5, 1, 2, 4.5]))
    for language, word, number in (
        ("en", "chosen cut", "2.5"),
        ("zh", "选定的界限", "2.5"),
        ("ru", "выбранная граница", "2,5"),
    ):
        text = render.svg(lambda figure, code=language: render.compose(figure, plot, code, "Title"), language)
        assert word in text and f">{number}<" in text and ">Title<" in text
        assert "Noto Sans CJK SC" in text and f'xml:lang="{render.LANGUAGE_TAGS[language]}"' in text


def test_large_and_small_numbers_on_axes(qgis_app):
    def ticks(values, language):
        figure = drawn(contrast(limit=np.asarray(values)), language)
        return [label.get_text() for label in figure.axes[0].get_xticklabels()]

    large, small = [1e5, 1e6, 2e6, 3e6, 4e6], [1e-6, 1e-5, 2e-5, 3e-5, 4e-5]
    assert "1,000,000" in ticks(large, "en") and "1\u00a0000\u00a0000" in ticks(large, "ru")
    assert "1.0×10⁻⁵" in ticks(small, "zh")
    assert "1,0·10⁻⁵" in ticks(small, "ru")


def test_logarithmic_axes_have_plain_numbers_where_they_are_short(qgis_app):
    def ticks(axis):
        return {label.get_text() for label in axis.get_ticklabels() + axis.get_ticklabels(minor=True)}

    axes = drawn(every_plot()["concentration_area"], "ru").axes[0]
    assert {"0,01", "0,1", "1", "10"} <= ticks(axes.xaxis) and {"0,1", "1", "10", "100"} <= ticks(axes.yaxis)
    narrow = drawn(every_plot()["efficiency"], "en").axes[0]
    assert {"2", "3", "4"} <= ticks(narrow.yaxis) and not any("0⁰" in text for text in ticks(narrow.yaxis))
    assert "1×10⁻⁵" in ticks(drawn(calibration(1e-5), "zh").axes[0].xaxis)


def test_curves_differ_in_colour_and_stroke(qgis_app):
    axes = drawn(every_plot()["roc"]).axes[0]
    looks = [(line.get_color(), line.get_linestyle()) for line in axes.get_lines()]
    assert len({colour for colour, _ in looks}) == 3 and looks[0][1] != looks[1][1]
    assert curves()[0].label == "AUC"


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("name", sorted(set(every_plot()) - {"importance_many", "correlation_many"}))
def test_in_a_small_dock_words_are_neither_cut_off_nor_over_the_plot(qgis_app, name, language):
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # axes that the layout squeezes to nothing
        figure = drawn(every_plot()[name], language, (4.3, 3.0))
    main = figure.axes[0]
    legend = main.get_legend()
    if legend is not None:
        box = legend.get_window_extent()
        assert box.y0 >= main.get_window_extent().y1 - 1
        assert box.x0 >= -8 and box.x1 <= figure.bbox.x1 + 8 and box.y1 <= figure.bbox.y1 + 1
    for axes in figure.axes:
        for label in (axes.xaxis.label, axes.yaxis.label):
            if label.get_text():
                box = label.get_window_extent()
                assert box.x0 >= -1 and box.y0 >= -1 and box.x1 <= figure.bbox.x1 + 1 and box.y1 <= figure.bbox.y1 + 1
    assert main.get_window_extent().height > 0.2 * figure.bbox.height


def test_words_are_broken_between_words(qgis_app):
    assert fit.broken("False positive rate", 1.0, 10) == "False\npositive\nrate"
    assert fit.broken("False positive rate", 9, 10) == "False positive rate"
    assert fit.broken("真阳性率（矿床），即捕获的矿床", 1.0, 10) == "真阳性率（矿\n床），即捕获的\n矿床"
    assert fit.broken("AUC 0.812，成功率", 0.6, 10) == "AUC\n0.812，\n成功率"
    assert fit.broken("频率之比（P/E）", 0.65, 10) == "频率之比\n（P/E）"
    assert fit.broken("", 1, 10) == ""


def test_efficiency_starts_where_a_deposit_is_captured(qgis_app):
    curve, chance = lines(drawn(every_plot()["efficiency"]).axes[0])[::2]
    np.testing.assert_allclose(curve, np.column_stack([100 * SHARE, CAPTURED / np.maximum(SHARE, 1e-9)])[1:])
    assert set(chance[:, 1]) == {1}


def test_bands_of_chance_are_drawn_where_they_are_given(qgis_app):
    success = drawn(SuccessRate(curves(), BAND)).axes[0]
    assert len(success.collections) == 2
    roc = lines(drawn(Roc(curves(), BAND)).axes[0])
    np.testing.assert_array_equal(roc[2], np.column_stack([SHARE, BAND.lower]))
    np.testing.assert_array_equal(roc[3], np.column_stack([SHARE, BAND.upper]))


@pytest.mark.parametrize(
    ("low", "high", "wide", "expected"),
    [
        (18, 600, 7.2, ["20", "50", "100", "200", "500"]),
        (18, 600, 1.5, ["100"]),  # no room
        (0.8, 9000, 10, ["1", "2", "5", "10", "20", "50", "100", "200", "500", "1000", "2000", "5000"]),
    ],
)
def test_logarithmic_axes_have_more_than_one_number(low, high, wide, expected):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(wide, 3))
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set(xscale="log", xlim=(low, high))
    style.write_numbers(figure, "ru")
    figure.canvas.draw()
    ticks = [*axes.xaxis.get_major_ticks(), *axes.xaxis.get_minor_ticks()]
    shown = {tick.get_loc(): tick.label1.get_text() for tick in ticks if low <= tick.get_loc() <= high}
    assert [text for _, text in sorted(shown.items()) if text] == expected
