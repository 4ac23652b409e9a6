"""The null control of several layers: how strong each is beside its random shifts."""

from dataclasses import dataclass

import numpy as np

from silkroad_plugin.i18n import N_, tr
from silkroad_plugin.io.plots.fit import NAMES, broken
from silkroad_plugin.io.plots.style import BLUE, SMALLEST, SOFT, VERMILION, fitting

ABOVE_AXES = {"loc": "lower center", "bbox_to_anchor": (0.5, 1.0), "ncols": 2, "fontsize": 8}
ENDS = (N_("median of the shifts"), N_("95 % of the shifts"))


@dataclass(frozen=True)
class NullControls:
    """Layers (k) with the largest studentised contrast ``fitted`` and that of the shifts (k arrays, NaN left out)."""

    layers: tuple[str, ...]
    fitted: np.ndarray
    shifted: tuple[np.ndarray, ...]
    limit: float

    def draw(self, axes, language: str) -> None:
        """Draw for each layer its shifts as dots, their median and 95th percentile, and the layer itself."""
        generator = np.random.default_rng(0)  # only spreads dots that would hide each other
        handles: dict[str, object] = {}
        for place, (value, shifts) in enumerate(zip(self.fitted, self.shifted, strict=True)):
            known = shifts[np.isfinite(shifts)]
            if len(known):
                spread = place + generator.uniform(-0.28, 0.28, len(known))
                dots = axes.scatter(known, spread, s=6, color=SOFT, alpha=0.35, linewidths=0)
                handles[tr("random shifts", language)] = dots
                # A shift without an eligible cut is weaker than any other.
                ends = np.quantile(np.where(np.isfinite(shifts), shifts, -np.inf), [0.5, 0.95], method="lower")
                for end, stroke, text in zip(ends, "-:", ENDS, strict=True):
                    if not np.isfinite(end):
                        continue
                    line = axes.vlines(end, place - 0.36, place + 0.36, color=BLUE, linestyle=stroke, linewidth=1.6)
                    handles[tr(text, language)] = line
            if np.isfinite(value):
                mark = axes.scatter([value], [place], s=64, marker="D", color=VERMILION, edgecolors="white", zorder=3)
                handles[tr("the layer as it lies", language)] = mark
        axes.axvline(self.limit, color="black", linewidth=0.8, linestyle="--")
        size = max(fitting(axes.figure.get_figheight(), len(self.layers)), SMALLEST)
        axes.set_yticks(range(len(self.layers)), [broken(name, NAMES, size) for name in self.layers], fontsize=size)
        axes.invert_yaxis()
        axes.grid(False, axis="y")
        axes.set_xlabel(tr("Largest studentised contrast C/s(C)", language))
        axes.legend(handles.values(), handles.keys(), **ABOVE_AXES)
