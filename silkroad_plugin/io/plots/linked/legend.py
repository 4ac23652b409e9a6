"""The legend of a plot that may be small: above the axes, in as few lines as its words allow."""

from collections.abc import Sequence
from math import ceil

from ..fit import KEY, LETTER, letters

SIZE = 8.0  # points
LINE = 1.5  # of the size, from one line to the next


def small_legend(axes) -> None:
    """Add a legend of all that is labelled, above the axes."""
    handles, texts = axes.get_legend_handles_labels()
    if not handles:
        return
    axes.legend(
        handles, texts, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=columns(axes.figure, texts), fontsize=SIZE,
        handletextpad=0.3, columnspacing=1.0, borderaxespad=0.1, labelspacing=0.2, handlelength=1.4,
    )  # fmt: skip


def height(figure, texts: Sequence[str]) -> float:
    """Return how many inches the lines of such a legend need."""
    return (ceil(len(texts) / columns(figure, texts)) * LINE + 1) * SIZE / 72


def columns(figure, texts: Sequence[str]) -> int:
    """Return in how many columns the texts of a legend fit the width of a matplotlib Figure."""
    longest = max(map(letters, texts)) * LETTER * SIZE / 72 + 0.6 * KEY
    return max(1, min(len(texts), int(0.9 * figure.get_figwidth() / longest)))
