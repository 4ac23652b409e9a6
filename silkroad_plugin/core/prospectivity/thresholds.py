"""Conditions on the values of a layer: favourable (1), unfavourable (-1), neither (0)."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
COMPARED = re.compile(rf"^(>=|<=|>|<|≥|≤)\s*({NUMBER})$")
RANGE = re.compile(rf"^({NUMBER})\s*(?:\.\.|…)\s*({NUMBER})$")
LISTED = re.compile(rf"^=?\s*({NUMBER}(?:\s*,\s*{NUMBER})*)$")
COMPARISONS = {
    ">": np.greater,
    "<": np.less,
    ">=": np.greater_equal,
    "≥": np.greater_equal,
    "<=": np.less_equal,
    "≤": np.less_equal,
}


@dataclass(frozen=True)
class Ternary:
    """``favourable`` and ``unfavourable`` (None: never) are functions of an array; ``text`` is how they were typed."""

    favourable: Callable[[np.ndarray], np.ndarray]
    unfavourable: Callable[[np.ndarray], np.ndarray] | None
    text: str

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return 1 where favourable, -1 where unfavourable, else 0, float64; NaN stays NaN."""
        values = np.asarray(values, float)
        found = np.where(self.favourable(values), 1.0, 0.0)
        if self.unfavourable is not None:
            # What is both is favourable: the first condition counts.
            found[(found == 0) & self.unfavourable(values)] = -1.0
        found[np.isnan(values)] = np.nan
        return found


def ternary(text: str, precision: np.dtype | None = None) -> Ternary:
    """Return the condition of a text “favourable; unfavourable”, of which the second may be missing.

    Each part compares (“>5”, “<=2.5”), names a range with both ends (“3..7”) or values (“1, 4, 7”). Limits are taken
    in the ``precision`` of the layer's values, where 0.1 may not be quite 0.1. Raises SilkroadError condition_text.
    """
    parts = [part.strip() for part in re.split("[;；]", text.replace("−", "-"))]
    if not parts[0] or len(parts) > 2:
        raise SilkroadError("condition_text", text=text)
    unfavourable = _part(parts[1], text, precision) if len(parts) == 2 and parts[1] else None
    return Ternary(_part(parts[0], text, precision), unfavourable, text.strip())


def _part(part: str, text: str, precision) -> Callable[[np.ndarray], np.ndarray]:
    def own(number):
        number = float(number)
        return float(precision.type(number)) if precision is not None and precision.kind == "f" else number

    if match := COMPARED.match(part):
        compare, limit = COMPARISONS[match[1]], own(match[2])
        return lambda values: compare(values, limit)
    if match := RANGE.match(part):
        low, high = own(match[1]), own(match[2])
        if low > high:
            raise SilkroadError("condition_text", text=text)
        return lambda values: (values >= low) & (values <= high)
    if match := LISTED.match(part):
        wanted = np.array([own(number) for number in match[1].split(",")])
        return lambda values: np.isin(values, wanted)
    raise SilkroadError("condition_text", text=text)
