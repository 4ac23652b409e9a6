"""What knowledge-driven models say of a block of evidence; each can be saved with a model and read back.

They score (height, width) blocks as the other predictors do: float32, NODATA where there is no score.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.reclassification import Row
from ..core.prospectivity.characteristic_analysis import Characteristic, Variant, predict
from ..core.prospectivity.fuzzy_network import Network, parse, to_json
from ..core.prospectivity.fuzzy_overlay import Missing
from ..core.prospectivity.index_overlay import index_overlay
from ..core.prospectivity.scoring import Scoring
from ..core.prospectivity.topsis import Ideal
from .stack import Block

NODATA = -9999.0
BOOLEAN = {"boolean_and": np.minimum, "boolean_or": np.maximum}


@dataclass(frozen=True)
class Overlay:
    """Index overlay: scores of classes (``tables``) or ``conditions`` by layer, joined by ``method``.

    ``weights`` (layers) for the weighted mean; ``ideal`` for TOPSIS; neither for Boolean overlay. ``unnamed`` counts,
    by layer, the cells whose class has no score.
    """

    layers: int
    method: str
    tables: dict[int, list[Row]] = field(default_factory=dict)
    conditions: dict[int, str] = field(default_factory=dict)
    weights: tuple[float, ...] = ()
    ideal: Ideal | None = None
    unnamed: dict[int, int] = field(default_factory=dict, compare=False)

    TYPE = "index_overlay"
    OUTPUTS = ("score",)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the scores of a block."""
        scoring = Scoring(self.tables, self.conditions, [array.dtype for array in block.arrays])
        scores = scoring([block.numbers(layer) for layer in range(self.layers)])
        for layer, cells in scoring.unnamed.items():
            self.unnamed[layer] = self.unnamed.get(layer, 0) + cells
        return [filled(self._join(scores))]

    def _join(self, scores: Sequence[np.ndarray]) -> np.ndarray:
        if self.ideal is not None:
            return self.ideal(scores)
        if self.method not in BOOLEAN:
            return index_overlay(scores, self.weights)
        met = [np.where(np.isnan(score), np.nan, score > 0) for score in scores]
        return BOOLEAN[self.method].reduce(met)

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        rows = {layer: [[row.lower, row.upper, row.new] for row in rows] for layer, rows in self.tables.items()}
        ideal = None if self.ideal is None else [self.ideal.factors, self.ideal.best, self.ideal.worst]
        told = {"layers": self.layers, "method": self.method, "tables": rows, "conditions": self.conditions}
        return told | {"weights": list(self.weights), "ideal": ideal}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Overlay":
        """Return the predictor."""
        tables = {int(layer): [Row(*row) for row in rows] for layer, rows in content["tables"].items()}
        conditions = {int(layer): text for layer, text in content["conditions"].items()}
        ideal = Ideal(*(np.array(part, float) for part in content["ideal"])) if content["ideal"] else None
        return cls(content["layers"], content["method"], tables, conditions, tuple(content["weights"]), ideal)


@dataclass(frozen=True)
class Association:
    """Characteristic analysis: the degree of association of the states that ``conditions`` (layers) give.

    ``unknown``: whether a variable without data counts as unknown, 0; else the cell has no score.
    """

    conditions: tuple[str, ...]
    fitted: Characteristic
    unknown: bool = False

    TYPE = "characteristic_analysis"
    OUTPUTS = ("score",)

    def states(self, values: Sequence[np.ndarray], dtypes: Sequence[np.dtype]) -> list[np.ndarray]:
        """Return the states 1, 0, -1 of float arrays, NaN where unknown and not counted."""
        return states(self.conditions, values, dtypes, self.unknown)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the degree of association of a block."""
        values = [block.numbers(layer) for layer in range(len(self.conditions))]
        nothing = np.logical_and.reduce([np.isnan(value) for value in values])
        result = predict(self.fitted, np.stack(self.states(values, [array.dtype for array in block.arrays])))
        result[nothing] = np.nan
        return [filled(result)]

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        told = {"variant": self.fitted.variant.value, "weights": self.fitted.weights, "share": self.fitted.share}
        return told | {"conditions": list(self.conditions), "unknown": self.unknown}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Association":
        """Return the predictor."""
        share = float("nan") if content["share"] is None else content["share"]
        fitted = Characteristic(Variant(content["variant"]), np.array(content["weights"], float), share)
        return cls(tuple(content["conditions"]), fitted, content["unknown"])


@dataclass(frozen=True)
class FuzzyNetwork:
    """A fuzzy inference network over layers of these names; it scores the nodes ``written``, by default the last."""

    names: tuple[str, ...]
    network: Network
    missing: Missing = Missing.SPREADS
    written: tuple[str, ...] = ()

    TYPE = "fuzzy_network"
    OUTPUTS = ("score",)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the memberships of a block; raises SilkroadError membership_outside for values outside 0 to 1."""
        members = memberships(block, self.names)
        found = self.network.evaluate(dict(zip(self.names, members, strict=True)), self.missing)
        return [filled(found[name]) for name in self.written or (self.network.output,)]

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        told = {"names": list(self.names), "missing": self.missing.value}
        return told | {"network": to_json(self.network.nodes)}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "FuzzyNetwork":
        """Return the predictor."""
        return cls(tuple(content["names"]), Network(tuple(parse(content["network"]))), Missing(content["missing"]))


def states(
    conditions: Sequence[str], values: Sequence[np.ndarray], dtypes: Sequence[np.dtype], unknown: bool
) -> list[np.ndarray]:
    """Return the states that conditions give to float arrays; ``unknown``: 0 in the place of NaN."""
    found = Scoring({}, dict(enumerate(conditions)), dtypes)(values)
    return [np.nan_to_num(state, copy=False, nan=0.0) for state in found] if unknown else found


def memberships(block: Block, names: Sequence[str]) -> list[np.ndarray]:
    """Return the layers of a block as fuzzy memberships, NaN where there is no data.

    Raises SilkroadError membership_outside, with the name of the layer, for values below 0 or above 1.
    """
    found = [block.numbers(layer) for layer in range(len(names))]
    for name, values in zip(names, found, strict=True):
        lowest, highest = np.fmin.reduce(values, None), np.fmax.reduce(values, None)
        if lowest < 0 or highest > 1:
            raise SilkroadError("membership_outside", name=name, value=float(lowest if lowest < 0 else highest))
    return found


def filled(values: np.ndarray) -> np.ndarray:
    """Return float32 values with NODATA in the place of NaN."""
    found = values.astype(np.float32)
    found[np.isnan(found)] = NODATA
    return found
