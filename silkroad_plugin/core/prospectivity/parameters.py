"""What the user decides about a run of weights of evidence."""

from dataclasses import dataclass
from enum import Enum

from ..evidence.kinds import Kind
from .posterior import Variance
from .weights_of_evidence import Degenerate


class Rule(Enum):
    """How the cut of an ordered layer, or the classes of a categorical one, are chosen."""

    STUDENTISED = "studentised"  # maximum of C/s(C)
    CONTRAST = "contrast"  # maximum of C
    SIGNIFICANT = "significant"  # maximum of C among cuts with C/s(C) at or above the limit
    MANUAL = "manual"  # the user's cut for each layer
    FUZZY = "fuzzy"  # between the user's two cuts of each layer the classes belong to both sides by degrees
    NONE = "none"  # every class keeps its own weight


@dataclass(frozen=True)
class Parameters:
    """Everything that a fit is told, besides the rasters and the points.

    ``kinds``: one for each layer; ``cuts`` (of ``Rule.MANUAL``, values of the layers; of ``Rule.FUZZY`` pairs: the
    end of full membership and that of none) and ``first_widths``
    (least width of the first bin of a layer that has to be binned, in its units) likewise, or empty.
    ``min_deposits``: at least so many inside and as many outside; ``max_area``: largest share
    (0 … 1) of the known area that the favourable side of an ordered layer may take; ``limit``:
    studentised contrast that a cut, or a categorical class of its own, must reach; ``largest_null_p``: layers
    whose null control has a larger p are not used; ``shifts``: random shifts of that control.
    """

    kinds: tuple[Kind, ...] = ()
    unit_area_km2: float = 1.0
    rule: Rule = Rule.STUDENTISED
    min_deposits: int = 3
    max_area: float = 0.5
    limit: float = 1.96
    degenerate: Degenerate = Degenerate.FLAG
    cuts: tuple[float | tuple[float, float] | None, ...] = ()
    first_widths: tuple[float, ...] = ()
    variance: Variance = Variance.BONHAM_CARTER
    shifts: int = 199
    seed: int = 1
    largest_null_p: float = 1.0

    def cut(self, layer: int) -> float | tuple[float, float] | None:
        """Return the user's cut of a layer, or its two cuts."""
        return self.cuts[layer] if self.cuts else None

    def first_width(self, layer: int) -> float:
        """Return the least width of the first bin of a layer."""
        return self.first_widths[layer] if self.first_widths else 0.0
