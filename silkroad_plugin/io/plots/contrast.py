"""Contrast of an ordered layer at every cut: where a distance or a value parts favourable from unfavourable."""

from dataclasses import dataclass

import numpy as np

from ...i18n import aside, tr
from .style import ABOVE, BAND, BLUE, SOFT, VERMILION

Z = 1.96  # of a 95 % interval
MARKED = 80  # more cuts are a line without marks


@dataclass(frozen=True)
class Contrast:
    """The figures of cuts (k) in ascending order of ``limit``, the end of the favourable side.

    ``area_km2`` and ``deposits`` of that side, its weights and contrast with standard deviations, NaN
    where they do not exist. ``cut``: index of the cut that was chosen, or None; ``shifted``: 95th percentile
    of the largest studentised contrast of random shifts, or None.
    """

    limit: np.ndarray
    area_km2: np.ndarray
    deposits: np.ndarray
    w_plus: np.ndarray
    w_minus: np.ndarray
    contrast: np.ndarray
    s_contrast: np.ndarray
    studentised: np.ndarray
    cut: int | None = None
    shifted: float | None = None
    unit: str = ""

    def nearest(self, value: float) -> int:
        """Return the index of the cut nearest to a value."""
        return int(np.argmin(np.abs(self.limit - value)))

    def draw(self, axes, language: str) -> None:
        """Draw the contrast with its interval of 95 %, the studentised contrast, and the chosen cut."""
        marker = "." if len(self.limit) < MARKED else None
        right = axes.twinx()
        (line,) = axes.plot(self.limit, self.contrast, color=BLUE, linestyle="-", marker=marker)
        width = Z * self.s_contrast
        band = axes.fill_between(
            self.limit, self.contrast - width, self.contrast + width, color=BLUE, alpha=BAND, linewidth=0
        )
        (other,) = right.plot(self.limit, self.studentised, color=VERMILION, linestyle="--", marker=marker)
        handles, names = [(band, line), other], [tr("contrast C, ±1.96 s(C)", language), "C/s(C)"]
        if self.cut is not None:
            handles.append(axes.axvline(self.limit[self.cut], color="black", linewidth=1, linestyle="-."))
            names.append(tr("chosen cut", language))
        if self.shifted is not None:
            handles.append(right.axhline(self.shifted, color=SOFT, linestyle=":"))
            names.append(tr("95 % of the random shifts", language))
        axes.set_xlabel(tr("Class limit", language) + (aside(self.unit, language) if self.unit else ""))
        axes.set_ylabel(tr("Contrast C", language))
        right.set_ylabel("C/s(C)")
        right.grid(False)
        right.spines["right"].set_visible(True)
        axes.legend(handles, names, **ABOVE)
