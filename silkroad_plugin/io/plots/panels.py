"""Several plots side by side in one figure."""

from collections.abc import Sequence

from .fit import broken
from .style import Plot

HEIGHT = 3.5  # inches of a row of panels
SMALL = (4.2, 3.0)  # inches of a panel in a page of many
# Inches kept for words and numbers about the axes of panels that are not arranged by what they hold.
LEFT, RIGHT, BELOW, ABOVE = 0.75, 0.12, 0.55, 0.12


def side_by_side(figure, plots: Sequence[Plot], language: str) -> None:
    """Fill a matplotlib Figure with plots, each as wide as the others, their words broken to fit."""
    wide, high = figure.get_size_inches()
    for place, plot in enumerate(plots, 1):
        axes = figure.add_subplot(1, len(plots), place)
        plot.draw(axes, language)
        for label, room in ((axes.xaxis.label, 0.75 * wide / len(plots)), (axes.yaxis.label, 0.7 * high)):
            label.set_text(broken(label.get_text(), room, label.get_fontsize()))
    if figure.get_layout_engine() is None:
        one = wide / len(plots)
        inner = one - LEFT - RIGHT
        figure.subplots_adjust(
            LEFT / wide, BELOW / high, 1 - RIGHT / wide, 1 - ABOVE / high, wspace=(LEFT + RIGHT) / inner
        )
