"""A spider diagram: the contents of each sample, divided by those of a reference, as a line over the elements."""

from dataclasses import dataclass

import numpy as np

from ....i18n import tr
from ....numbers import number
from ..style import COLOURS, SOFT, STROKES, fitting, shortened
from .legend import small_legend
from .lines import coverage

MANY = 1500  # lines: more are counted dot by dot
FINE, HIGH = 60, 320  # dots between two elements, and from the lowest to the highest, of what is counted
WIDE = 1000


@dataclass(frozen=True, eq=False)
class Spider:
    """``lg`` (n, k) of the ratios, NaN for a gap; ``elements`` (k); ``group`` (n) with ``names``; ``reference``: what
    the contents are divided by, in words."""

    lg: np.ndarray
    elements: tuple[str, ...]
    group: np.ndarray
    names: tuple[str, ...]
    reference: str

    def draw(self, axes, language: str) -> None:
        """Draw the lines, where they are many how many there are, and the median of each group."""
        count, at = len(self.elements), np.arange(len(self.elements))
        low, high = float(np.nanmin(self.lg)), float(np.nanmax(self.lg))
        margin = max(0.04 * (high - low), 0.05)
        low, high = low - margin, high + margin
        if len(self.lg) > MANY:
            self._draw_counted(axes, low, high)
        else:
            self._draw_lines(axes, at)
        axes.axhline(0, color=SOFT, linewidth=1, linestyle="-")
        for number_, name in enumerate(self.names or ("",)):
            own = self.lg[self.group == number_] if self.names else self.lg
            known = np.isfinite(own).any(0)
            middle = np.full(count, np.nan)
            middle[known] = np.nanmedian(own[:, known], axis=0)
            title = tr("median: {group}", language).format(group=shortened(name, 24)) if name else ""
            look = {"color": COLOURS[number_] if self.names else "black", "linestyle": STROKES[number_]}
            axes.plot(
                at, middle, marker="o", markersize=3.5, linewidth=1.6, label=title or tr("median", language), **look
            )
        self._draw_axes(axes, at, low, high, language)

    def _draw_lines(self, axes, at):
        from matplotlib.collections import LineCollection

        lines = [np.column_stack([at, row]) for row in self.lg]
        colours = [COLOURS[number] for number in self.group] if self.names else COLOURS[0]
        opacity = float(np.clip(12 / np.sqrt(len(lines)) / 4, 0.12, 0.7))
        axes.add_collection(LineCollection(lines, colors=colours, linewidths=0.7, alpha=opacity))

    def _draw_counted(self, axes, low, high):
        count = len(self.elements)
        wide = min(FINE * (count - 1), WIDE)
        across = np.linspace(0, wide - 1, count)
        lines = coverage(across, (self.lg - low) / (high - low) * HIGH, HIGH, wide)
        # One line alone is seen as well.
        shade = np.ma.masked_where(lines < 1, 0.25 + 0.75 * np.log1p(lines) / np.log1p(max(lines.max(), 1)))
        axes.imshow(
            shade,
            extent=(0, count - 1, low, high),
            origin="lower",
            aspect="auto",
            cmap="Blues",
            vmin=0,
            vmax=1,
            interpolation="nearest",
        )

    def _draw_axes(self, axes, at, low, high, language):
        size = min(9.0, 1.6 * fitting(axes.figure.get_figwidth(), len(at)))
        axes.set_xticks(at, self.elements, fontsize=size, rotation=90 if len(at) > 14 else 0)
        axes.set(xlim=(-0.4, len(at) - 0.6), ylim=(low, high))
        powers = np.arange(np.floor(low), np.ceil(high) + 1)
        steps = (1,) if len(powers) > 4 else (1, 3) if len(powers) > 2 else (1, 2, 5)
        ticks = [power + np.log10(step) for power in powers for step in steps]
        ticks = [tick for tick in ticks if low <= tick <= high]
        axes.set_yticks(ticks, [number(10**tick, language, 1) for tick in ticks])
        axes.set_ylabel(tr("Content / {reference}", language).format(reference=self.reference))
        axes.set_xlabel("")
        small_legend(axes)
