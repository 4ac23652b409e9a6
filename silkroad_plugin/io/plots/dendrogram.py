"""A dendrogram: what joins with what, and at which distance."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .style import BLUE, SMALLEST, VERMILION, fitting

LEAVES = 80  # more have no names


@dataclass(frozen=True)
class Dendrogram:
    """``joins`` (m - 1, 4) as in scipy, ``order`` (m) of the leaves, their ``names``; ``cut``: height of the cut."""

    joins: np.ndarray
    order: np.ndarray
    names: tuple[str, ...] = ()
    cut: float | None = None

    def draw(self, axes, language: str) -> None:
        """Draw the tree from its leaves at the left, the distance to the right."""
        from matplotlib.collections import LineCollection

        leaves = len(self.order)
        place, height = np.empty(2 * leaves - 1), np.zeros(2 * leaves - 1)
        place[self.order] = np.arange(leaves)
        lines = []
        for number, (first, second, distance, _) in enumerate(self.joins, leaves):
            ends = [int(first), int(second)]
            (low, high), (start, stop) = place[ends], height[ends]
            lines.append([(start, low), (distance, low), (distance, high), (stop, high)])
            place[number], height[number] = (low + high) / 2, distance
        axes.add_collection(LineCollection(lines, colors=BLUE, linewidths=1.2 if leaves <= LEAVES else 0.5))
        axes.set_xlim(0, 1.04 * max(float(self.joins[:, 2].max()), 1e-12))
        axes.set_ylim(leaves - 0.5, -0.5)
        if self.cut is not None:
            axes.axvline(self.cut, color=VERMILION, linestyle="--", linewidth=1)
        if self.names and leaves <= LEAVES:
            size = max(fitting(axes.figure.get_figheight(), leaves), SMALLEST)
            axes.set_yticks(np.arange(leaves), [self.names[leaf] for leaf in self.order], fontsize=size)
        else:
            axes.set_yticks([])
        axes.grid(False, axis="y")
        axes.set_xlabel(tr("Distance", language))
