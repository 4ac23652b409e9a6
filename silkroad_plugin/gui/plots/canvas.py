"""The drawing of the dock: matplotlib's canvas on the Qt that QGIS uses; imported only when a plot is shown."""

import warnings
from collections.abc import Callable

from ...io.plots import render, style

DPI = 80  # letters of 10 points about as large as those of the dock


def canvas_class() -> type:
    """Return the class of our canvases; raises ImportError where there is no matplotlib."""
    import matplotlib
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

    class Canvas(FigureCanvasQTAgg):
        """Draws new ticks in our fonts, too: matplotlib makes them only when they are needed."""

        def draw(self):
            with matplotlib.rc_context(style.settings()):
                super().draw()

    return Canvas


def new_figure(dpi: int = DPI):
    """Return an empty figure for a canvas."""
    from matplotlib.figure import Figure

    return Figure(layout="constrained", dpi=dpi)


def new_canvas(resized: Callable[[], None]):
    """Return an empty canvas that tells when its size has changed; raises ImportError where there is no matplotlib."""
    canvas = canvas_class()(new_figure())
    canvas.setObjectName("silkroadPlotCanvas")
    canvas.setMinimumSize(280, 240)
    canvas.mpl_connect("resize_event", lambda event: resized())
    return canvas


def show(canvas, plot: style.Plot, language: str, title: str) -> None:
    """Put a plot on a canvas in place of what was there; it appears with the next ``canvas.draw()``."""
    import matplotlib

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of logarithmic axes that are emptied
        canvas.figure.clear()
    with matplotlib.rc_context(style.settings()):
        render.compose(canvas.figure, plot, language, title)
        style.write_numbers(canvas.figure, language)
