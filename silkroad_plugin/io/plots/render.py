"""Plots as files: SVG whose text is text, PNG for print; matplotlib is imported here only when one is drawn."""

from collections.abc import Callable
from io import BytesIO, StringIO

from ... import tables
from .fit import fit
from .style import Plot, families, settings, write_numbers

SIZE = (7.2, 4.6)  # inches
DPI = 300
COLOURS = 64  # of a small picture
LANGUAGE_TAGS = {"en": "en", "zh": "zh-Hans", "ru": "ru"}


def compose(figure, plot: Plot, language: str, title: str = "") -> None:
    """Fill a matplotlib Figure with a plot."""
    axes = figure.add_subplot()
    plot.draw(axes, language)
    if title:
        figure.suptitle(title, fontsize=11)
    fit(figure)


def svg(draw: Callable, language: str, size: tuple[float, float] = SIZE, salt: str = "plot") -> str:
    """Return an SVG document of what ``draw(figure)`` draws; its language picks the glyphs.

    ``salt`` keeps the identifiers of several drawings on one page apart.
    """
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    text = StringIO()
    options = {"svg.fonttype": "none", "svg.hashsalt": salt}
    _save(draw, language, size, FigureCanvasSVG, text, options, format="svg", metadata={"Date": None, "Creator": None})
    # The fonts of this system gave the text its measures; whoever opens the drawing may have better ones.
    drawn, wanted = families(), css_fonts()
    found = ", ".join(f"'{name}'" for name in drawn)
    drawing = text.getvalue().replace(found, wanted)
    return drawing.replace("<svg ", f'<svg xml:lang="{LANGUAGE_TAGS[language]}" ', 1)


def png(draw: Callable, language: str, size: tuple[float, float] = SIZE, dpi: int = DPI) -> bytes:
    """Return a PNG picture of what ``draw(figure)`` draws."""
    return _picture(draw, language, size, {}, dpi=dpi)


def small_png(draw: Callable, language: str, size: tuple[float, float], dpi: int, arranged: bool) -> bytes:
    """Return a small PNG picture, one of many: with few ticks, for most of the time goes into these.

    ``arranged``: ``draw`` arranges what it draws itself, which saves matplotlib from drawing it twice.
    """
    from PIL import Image  # comes with matplotlib

    layout = {"layout": None} if arranged else {}
    full = Image.open(BytesIO(_picture(draw, language, size, layout | {"few": True}, dpi)))
    data = BytesIO()
    # A palette makes it a third as large.
    full.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(data, "png")
    return data.getvalue()


def _picture(draw, language, size, how, dpi) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    data = BytesIO()
    _save(draw, language, size, FigureCanvasAgg, data, {}, **how, format="png", dpi=dpi)
    return data.getvalue()


def css_fonts() -> str:
    """Return the fonts of reports as a CSS list."""
    names = (*tables.fonts("latin", "reports"), *tables.fonts("chinese", "reports"))
    return ", ".join(f"'{name}'" for name in names)


def _save(draw, language, size, canvas, target, options, layout="constrained", few=False, **how):
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(settings() | options):
        figure = Figure(figsize=size, layout=layout)
        canvas(figure)
        draw(figure)
        write_numbers(figure, language, few)
        _arrange(figure)
        figure.savefig(target, **how)


def _arrange(figure) -> None:
    """Let the figure's engine arrange it now: left to savefig, it would draw everything once more, unseen, for that."""
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.execute(figure)
        figure.set_layout_engine(None)
