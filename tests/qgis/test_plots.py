"""Plots: what is drawn is the data, every word has its glyphs, and files carry text in the language asked for."""

import warnings

import numpy as np
import pytest

from silkroad_plugin.io.plots import render, style
from tests.qgis.plot_examples import BAND, CAPTURED, SHARE, contrast, curves, every_plot, prediction_area


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
    assert figure.axes[0].get_ylim() == figure.axes[1].get_ylim()[::-1]


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


def test_the_nearest_cut(qgis_app):
    data = contrast()
    assert [data.nearest(x) for x in (-1, 3000, 4000, 7600, 1e9)] == [0, 0, 1, 2, 4]


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("name", sorted(every_plot()))
def test_every_word_has_its_glyphs(qgis_app, name, language):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = render.png(lambda figure: render.compose(figure, every_plot()[name], language, "锡 Олово"), language)
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


def test_curves_differ_in_colour_and_stroke(qgis_app):
    axes = drawn(every_plot()["roc"]).axes[0]
    looks = [(line.get_color(), line.get_linestyle()) for line in axes.get_lines()]
    assert len({colour for colour, _ in looks}) == 3 and looks[0][1] != looks[1][1]
    assert curves()[0].label == "AUC"
