"""Contrast of an ordered layer at every cut: where a distance or a value parts favourable from unfavourable."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import ABOVE, legend
from .style import BAND, BLUE, GREEN, SOFT, VERMILION

Z = 1.96  # of a 95 % interval
OWN = {"color": GREEN, "linewidth": 2.5}  # of a cut by hand
TICKS = 13
MARKED = 80  # more cuts are a line without marks


@dataclass(frozen=True)
class Contrast:
    """The figures of cuts (k) in ascending order of ``limit``, the end of the favourable side.

    ``area_km2`` and ``deposits`` of that side, its weights and contrast with standard deviations, NaN
    where they do not exist. ``cut``: index of the cut that was chosen, or None; ``shifted``: 95th percentile
    of the largest studentised contrast of random shifts, or None; ``own``: index of a cut by hand, or None.
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
    own: int | None = None

    def nearest(self, value: float) -> int:
        """Return the index of the cut nearest to a value."""
        return int(np.argmin(np.abs(self.limit - value)))

    def parts(self, index: int) -> bool:
        """Tell whether a cut leaves classes on either side: the last one towards the unfavourable end does not."""
        return index != (len(self.limit) - 1 if self._ascending else 0)

    @property
    def _ascending(self) -> bool:
        """Whether low values are favourable: the area of that side grows with the limit."""
        return bool(self.area_km2[-1] >= self.area_km2[0])

    def cut_text(self, index: int) -> str:
        """Return the limit of a cut in few digits that still part the same classes, for weights of evidence (CUTS).

        Six digits or more, rounded away from the favourable side, as ``area_km2`` tells it.
        """
        limit = float(self.limit[index])
        step = 1 if self._ascending else -1
        following = float(self.limit[index + step]) if 0 <= index + step < len(self.limit) else step * np.inf
        for digits in range(6, 18):
            for value in (float(f"{limit:.{digits}g}"), float(f"{limit:.{digits}g}") + step * _unit(limit, digits)):
                text = np.format_float_positional(float(f"{value:.{digits}g}"), trim="-")
                if step * limit <= step * float(text) < step * following:
                    return text
        return repr(limit)

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
        if self.own is not None:
            handles.append(axes.axvline(self.limit[self.own], **OWN))
            names.append(tr("cut by hand", language))
        if self.shifted is not None:
            handles.append(right.axhline(self.shifted, color=SOFT, linestyle=":"))
            names.append(tr("95 % of the random shifts", language))
        axes.set_xlabel(tr("Class limit", language))
        axes.set_ylabel(tr("Contrast C", language))
        self._span(axes)
        right.set_ylabel("C/s(C)")
        right.grid(False)
        right.spines["right"].set_visible(True)
        legend(axes, ABOVE, handles, names)

    def _span(self, axes):
        """Show all limits, also those without a contrast; few whole ones are mostly numbers of classes."""
        room = 0.04 * float(self.limit[-1] - self.limit[0]) or 0.5
        axes.set_xlim(self.limit[0] - room, self.limit[-1] + room)
        if np.ptp(self.limit) < TICKS and (self.limit == np.rint(self.limit)).all():
            axes.set_xticks(self.limit)


def _unit(value: float, digits: int) -> float:
    """Return one unit of the last of so many significant digits."""
    return 10.0 ** (np.floor(np.log10(abs(value))) - digits + 1) if value else 0.0
