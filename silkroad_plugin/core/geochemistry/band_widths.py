"""How the band along the borders is chosen: the line of quantiles and the step in bands of several widths.

Daneshfar & Cameron (1998): a narrow band holds few samples, a wide one other geology; the best width has a high R² and
a line and a step that no longer change.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from . import border
from .border import BandWidth, Step
from .ground import POOLED, Ground


@dataclass(frozen=True)
class Width:
    """Of a moving ``survey`` against the fixed ones: the ``band`` of one width with its line of quantiles, and the
    ``step`` of ``pairs`` of samples within it, None where they are too few."""

    survey: str
    band: BandWidth
    pairs: int
    step: Step | None


class BandWidths:
    """Bands of several widths (m) along the borders of moving surveys; they are the same for each element."""

    def __init__(self, ground: Ground, widths: Sequence[float]):
        self.ground, self.widths = ground, tuple(widths)
        self.borders = {
            (label, width): self._border(label, width) for label in self.ground.moving for width in self.widths
        }

    def _border(self, label: str, width: float):
        try:
            return self.ground.vicinity(self.ground.pooled, label, POOLED, width)
        except SilkroadError as error:
            if error.code != "border_no_pairs":
                raise
            return None

    def compare(self, values) -> tuple[Width, ...]:
        """Return every moving survey and width for the contents ``values`` (n): determinations, or numbers with NaN.

        Raises SilkroadError border_distance (a width that is not above 0).
        """
        ground, found = self.ground, []
        points = np.where(ground.proper[:, None], ground.points, np.nan)
        for label in ground.moving:
            bands = border.compare_widths(values, points, ground.pooled, label, POOLED, self.widths, ground.strata)
            for band, width in zip(bands, self.widths, strict=True):
                at, step = self.borders[label, width], None
                if at is not None:
                    try:
                        step = border.step(values, at)
                    except SilkroadError:
                        step = None
                found.append(Width(label, band, 0 if at is None else len(at.pairs.first), step))
        return tuple(found)
