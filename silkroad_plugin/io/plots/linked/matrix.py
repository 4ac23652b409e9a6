"""The scatter matrix: each element against each other, their histograms on the diagonal, their correlation above it."""

from dataclasses import dataclass

import numpy as np

from ....numbers import fixed
from ..style import BLUE, SOFT, shortened
from .legend import SIZE, columns, height
from .scatter import NAME, scatter


@dataclass(frozen=True, eq=False)
class Matrix:
    """``values`` (n, p): where the samples stand, NaN where they do not; ``hollow`` (n, p); ``group`` (n) with
    ``names``; ``titles`` (p); ``edges``: ends of the classes of each histogram; ``correlation`` (p, p); ``log``.

    The axes come row by row, and so do the links that belong to them.
    """

    values: np.ndarray
    hollow: np.ndarray
    group: np.ndarray
    names: tuple[str, ...]
    titles: tuple[str, ...]
    edges: tuple[np.ndarray, ...]
    correlation: np.ndarray
    log: bool = True

    def draw(self, axes, language: str) -> None:
        """Fill the place of the axes with p × p of them."""
        count, figure, place = len(self.titles), axes.figure, axes.get_subplotspec()
        axes.remove()
        # The legend lies in one cell above all columns: wider than the figure it would be cut, and squeeze the matrix.
        words = [shortened(name, NAME) for name in self.names]
        legend = min(height(figure, words), figure.get_figheight() / 2) if words else 0.0
        top = [count * legend / (figure.get_figheight() - legend)] if words else []
        heights = [*top, *[1.0] * count]
        grid = place.subgridspec(len(heights), count, wspace=0.03, hspace=0.03, height_ratios=heights)
        size = max(5.0, 9.0 - 0.7 * count)
        for row in range(count):
            for column in range(count):
                cell = figure.add_subplot(grid[row + len(top), column])
                self._cell(cell, row, column, language)
                self._frame(cell, row, column, size)
        if self.names:
            self._legend(figure.add_subplot(grid[0, :]), columns(figure, words))

    def _cell(self, cell, row, column, language):
        scale = "log" if self.log else "linear"
        if row >= column:
            cell.set(xscale=scale, yscale=scale if row > column else "linear")
        if row == column:
            self._histogram(cell, row)
        elif row > column:
            known = np.isfinite(self.values[:, [row, column]]).all(1)
            x, y = self.values[known, column], self.values[known, row]
            hollow = (self.hollow[:, row] | self.hollow[:, column])[known]
            scatter(cell, x, y, hollow, self.group[known], self.names, small=True)
        else:
            text = fixed(float(self.correlation[row, column]), language, 2)
            size = 9 + 5 * abs(np.nan_to_num(self.correlation[row, column]))
            cell.text(0.5, 0.5, text, transform=cell.transAxes, ha="center", va="center", fontsize=size)
            cell.grid(visible=False)

    def _histogram(self, cell, row):
        values, edges = self.values[:, row], self.edges[row]
        counts = np.histogram(values[np.isfinite(values)], edges)[0]
        cell.stairs(counts, edges, fill=True, color=BLUE)
        cell.set_ylim(0, 1.35 * max(counts.max(initial=1), 1))
        title = self.titles[row]
        cell.text(0.5, 0.97, title, transform=cell.transAxes, ha="center", va="top", fontsize=8, fontweight="bold")

    def _legend(self, cell, wide):
        nothing = np.empty(0)
        scatter(cell, nothing, nothing, np.empty(0, bool), np.empty(0, int), self.names)
        cell.set_axis_off()
        look = {"handletextpad": 0.2, "columnspacing": 1.0, "labelspacing": 0.2, "borderaxespad": 0.1}
        cell.legend(loc="center", ncol=wide, fontsize=SIZE, **look).set_in_layout(False)

    def _frame(self, cell, row, column, size):
        """Write numbers only along the left and the lower edge of the matrix; most of the time goes into ticks, so that
        there are no others than can be read."""
        from matplotlib.ticker import NullLocator

        numbered = {"x": row == len(self.titles) - 1, "y": column == 0 and row > 0}
        cell.tick_params(which="both", labelsize=size, length=2)
        for name, axis in (("x", cell.xaxis), ("y", cell.yaxis)):
            if row < column or (row == column and name == "y"):
                axis.set_visible(False)
            elif not numbered[name]:
                axis.set_minor_locator(NullLocator())
                cell.tick_params(axis=name, labelbottom=False, labelleft=False, left=False)
        for side in cell.spines.values():
            side.set_visible(True)
            side.set_color(SOFT)
            side.set_linewidth(0.5)
