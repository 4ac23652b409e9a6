"""Several plots side by side in one figure."""

from collections.abc import Sequence

from .fit import broken
from .style import Plot

HEIGHT = 3.5  # inches of a row of panels


def side_by_side(figure, plots: Sequence[Plot], language: str) -> None:
    """Fill a matplotlib Figure with plots, each as wide as the others, their words broken to fit."""
    wide, high = figure.get_size_inches()
    for place, plot in enumerate(plots, 1):
        axes = figure.add_subplot(1, len(plots), place)
        plot.draw(axes, language)
        for label, room in ((axes.xaxis.label, 0.75 * wide / len(plots)), (axes.yaxis.label, 0.7 * high)):
            label.set_text(broken(label.get_text(), room, label.get_fontsize()))
