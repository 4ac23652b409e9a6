"""What a fitted model says of a block of evidence; each kind can be saved with a model and read back."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from os import cpu_count

import numpy as np

from ..core.prospectivity import learners
from ..core.prospectivity.classes import Classes, is_narrow, raw_view
from ..core.prospectivity.encoding import Column, Encoding
from ..core.prospectivity.evidential_belief import Belief, combine
from ..core.prospectivity.frequency_ratio import combine_certainty
from ..core.prospectivity.logistic_regression import LogisticRegression, Parameters, predict
from ..core.prospectivity.posterior import expit
from .drawn_cells import known_everywhere
from .knowledge_predictors import NODATA, Association, FuzzyNetwork, Overlay
from .out_of_bag import Drawn
from .stack import Block


@dataclass(frozen=True)
class Table:
    """A score for each class of a layer (NaN: none, as if the layer were missing there)."""

    classes: Classes
    scores: np.ndarray
    foreign: bool = False  # whether values may occur that training never saw
    _lookups: dict = field(default_factory=dict, compare=False, repr=False)

    def of(self, array: np.ndarray) -> np.ndarray:
        """Return the float32 score of each value; NaN for values that are no class."""
        padded = np.append(self.scores, np.nan).astype(np.float32)
        if is_narrow(array.dtype):
            key = array.dtype.str
            if key not in self._lookups:
                self._lookups[key] = padded[self.classes.raw_codes(array.dtype, len(self.scores))]
            # Every bit pattern is in the table, so that wrapping never happens and no check is paid.
            return np.take(self._lookups[key], raw_view(array), mode="wrap")
        codes = np.minimum(self.classes.codes(array), len(self.classes) - 1)
        if self.classes.edges is None:
            codes = np.where(self.classes.values[codes] == array, codes, len(self.scores))
        return np.take(padded, codes)

    def complete(self) -> bool:
        """Whether every value that can occur has a score."""
        return not self.foreign and bool(np.isfinite(self.scores).all())

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        return {"values": self.classes.values, "edges": self.classes.edges, "scores": self.scores}

    @classmethod
    def from_json(cls, content: dict) -> "Table":
        """Return the table."""
        return cls(_classes(content), _numbers(content["scores"]), foreign=True)


@dataclass(frozen=True)
class Slope:
    """A score that grows evenly with the value of a layer."""

    slope: float

    def of(self, array: np.ndarray) -> np.ndarray:
        """Return slope · value."""
        return np.float32(self.slope) * array.astype(np.float32)

    def complete(self) -> bool:
        """Every value has a score."""
        return True

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        return {"slope": self.slope}


@dataclass(frozen=True)
class Additive:
    """link(intercept + Σ terms): frequency ratio, information value, weights of evidence, logistic regression.

    ``logistic``: whether the sum is a logit; ``skip``: whether a missing layer adds nothing, where else the cell
    has no score. A cell without any known layer never has one.
    """

    terms: tuple[Table | Slope, ...]
    intercept: float = 0.0
    logistic: bool = False
    skip: bool = True

    TYPE = "additive"
    OUTPUTS = ("score",)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the (height, width) float32 scores of a block."""
        total = np.full(block.arrays[0].shape, self.intercept, np.float32)
        known = None if not self.skip else np.zeros(total.shape, bool)
        everywhere = False
        for layer, term in enumerate(self.terms):
            part, present = term.of(block.arrays[layer]), block.has_data(layer)
            if present is not None or not term.complete():
                has = np.isfinite(part) if present is None else present & np.isfinite(part)
                part[~has] = 0
                known = has if known is None else (known | has if self.skip else known & has)
            else:
                everywhere = True
            total += part
        if self.logistic:
            total = expit(total)
        _clear(total, None if known is None or (self.skip and everywhere) else known, block)
        return [total]

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        terms = [term.to_json() for term in self.terms]
        return {"intercept": self.intercept, "logistic": self.logistic, "skip": self.skip, "terms": terms}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Additive":
        """Return the predictor."""
        terms = tuple(Slope(term["slope"]) if "slope" in term else Table.from_json(term) for term in content["terms"])
        return cls(terms, content["intercept"], content["logistic"], content["skip"])


@dataclass(frozen=True)
class Certainty:
    """Certainty factors of the classes, combined layer after layer."""

    tables: tuple[Table, ...]

    TYPE = "certainty"
    OUTPUTS = ("score",)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the (height, width) float32 scores of a block."""
        return _joined(block, [_parts(self.tables, block)], lambda parts: [combine_certainty(parts[0])])

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        return {"tables": [table.to_json() for table in self.tables]}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Certainty":
        """Return the predictor."""
        return cls(tuple(map(Table.from_json, content["tables"])))


@dataclass(frozen=True)
class Dempster:
    """Belief functions of the classes, combined by Dempster's rule: belief, disbelief, uncertainty, plausibility."""

    belief: tuple[Table, ...]
    disbelief: tuple[Table, ...]

    TYPE = "dempster"
    OUTPUTS = ("score", "disbelief", "uncertainty", "plausibility")

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the (height, width) float32 arrays of a block, in the order of ``OUTPUTS``."""

        def joined(parts):
            layers = []
            for belief, disbelief in zip(*parts, strict=True):
                missing = np.isnan(belief)  # nothing is known: all is uncertain
                belief, disbelief = np.where(missing, 0, belief), np.where(missing, 0, disbelief)
                layers.append(Belief(belief, disbelief, 1 - belief - disbelief))
            total = combine(layers)
            return [total.belief, total.disbelief, total.uncertainty, total.plausibility]

        return _joined(block, [_parts(self.belief, block), _parts(self.disbelief, block)], joined)

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        return {name: [table.to_json() for table in getattr(self, name)] for name in ("belief", "disbelief")}

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Dempster":
        """Return the predictor."""
        return cls(*(tuple(map(Table.from_json, content[name])) for name in ("belief", "disbelief")))


@dataclass(frozen=True)
class Regression:
    """A logistic regression: probability and its standard deviation."""

    encoding: Encoding
    fitted: LogisticRegression

    TYPE = "logistic_regression"
    OUTPUTS = ("score", "std")

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the (height, width) float32 arrays of a block, in the order of ``OUTPUTS``."""
        return _by_rows(block, self.encoding, lambda matrix: predict(self.fitted, matrix), 2)

    def quick(self) -> Additive:
        """Return the same probability as a sum over layers: no matrix is built, where no deviation is asked for."""
        centre, spread = self.fitted.scaler
        slopes = self.fitted.scaled[1:] / spread
        intercept = float(self.fitted.scaled[0] - (slopes * centre).sum())
        terms = []
        for layer, classes in enumerate(self.encoding.known):
            own = {c.value: s for c, s in zip(self.encoding.columns, slopes, strict=True) if c.layer == layer}
            bins = self.encoding.bins[layer]
            if classes is not None:  # a coefficient for each class that training saw, 0 for the one left out
                table = Classes(np.array(classes)) if bins is None else bins
                scores = [own.get(value, 0.0) if value in classes else np.nan for value in table.middles.tolist()]
                terms.append(Table(table, np.array(scores), foreign=True))
            elif bins is not None:
                terms.append(Table(bins, own.get(None, 0.0) * bins.middles))
            else:
                terms.append(Slope(float(own.get(None, 0.0))))
        return Additive(tuple(terms), intercept, logistic=True, skip=False)

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back."""
        model = self.fitted
        return _encoding_json(self.encoding) | {
            "names": model.names,
            "scaler": model.scaler,
            "scaled": model.scaled,
            "scaled_covariance": model.scaled_covariance,
            "deviance": model.deviance,
            "null_deviance": model.null_deviance,
            "iterations": model.iterations,
            "separated": model.separated,
            "firth": model.parameters.firth,
        }

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Regression":
        """Return the predictor."""
        fitted = LogisticRegression(
            tuple(content["names"]),
            tuple(map(_numbers, content["scaler"])),
            _numbers(content["scaled"]),
            _numbers(content["scaled_covariance"]),
            content["deviance"],
            content["null_deviance"],
            content["iterations"],
            tuple(content["separated"]),
            Parameters(firth=content["firth"]),
        )
        return cls(_encoding(content), fitted)


@dataclass(frozen=True)
class Learned:
    """A model of scikit-learn; ``drawn``: cells that only a part of it scores, if any."""

    encoding: Encoding
    learner: learners.Learner
    drawn: Drawn | None = None

    TYPE = "learner"
    OUTPUTS = ("score",)

    def score(self, block: Block) -> list[np.ndarray]:
        """Return the (height, width) float32 scores of a block."""
        made = _by_rows(block, self.encoding, lambda matrix: [learners.predict(self.learner, matrix)], 1)
        if self.drawn is not None:
            self.drawn.put(made[0], block)
        return made

    def to_json(self) -> dict:
        """Return what ``from_json`` reads back; the estimator itself is saved beside it."""
        parameters = self.learner.parameters
        return _encoding_json(self.encoding) | {
            "scaler": self.learner.scaler,
            "method": parameters.method.value,
            "options": dict(parameters.options),
            "balanced": parameters.balanced,
            "seed": parameters.seed,
            "drawn": None if self.drawn is None else vars(self.drawn),
        }

    @classmethod
    def from_json(cls, content: dict, estimator=None) -> "Learned":
        """Return the predictor."""
        parameters = learners.Parameters(
            learners.Method(content["method"]), content["options"], content["balanced"], content["seed"]
        )
        encoding = _encoding(content)
        scaler = tuple(map(_numbers, content["scaler"]))
        drawn = content.get("drawn")
        if drawn is not None:
            drawn = Drawn(tuple(drawn["grid"]), np.array(drawn["places"], np.int64), _numbers(drawn["scores"]))
        return cls(encoding, learners.Learner(encoding.names, scaler, estimator, parameters, {}), drawn)


PREDICTORS = {
    kind.TYPE: kind for kind in (Additive, Certainty, Dempster, Regression, Learned, Overlay, Association, FuzzyNetwork)
}


def to_json(predictor) -> dict:
    """Return a predictor as a model file holds it."""
    return {"type": predictor.TYPE, **predictor.to_json()}


def from_json(content: dict, estimator=None):
    """Return the predictor that a model file holds."""
    return PREDICTORS[content["type"]].from_json(content, estimator)


def unused_layers(content: dict) -> list[int]:
    """Return the numbers of the layers that a saved predictor (``to_json``) does not look at.

    Of a sum those whose every class adds nothing, as weights of evidence keeps layers that it left out; of regression
    and learners those without a column, which never varied.
    """
    terms, columns = content.get("terms"), content.get("columns")
    if terms is not None:
        adds = [np.array([term["slope"]] if "slope" in term else term["scores"], float) for term in terms]
        return [layer for layer, scores in enumerate(adds) if not np.any(np.nan_to_num(scores))]
    if columns is not None:
        seen = {column["layer"] for column in columns}
        return [layer for layer in range(len(content["known"])) if layer not in seen]
    return []


def at_points(predictor, values: np.ndarray) -> np.ndarray:
    """Return the score at points from the (layers, n) values there, NaN where missing."""
    values = np.asarray(values, float)
    block = Block((0, 0, values.shape[1], 1), [row[None] for row in values], [None] * len(values), [None] * len(values))
    scores = predictor.score(block)[0][0].astype(float)
    return np.where(scores == np.float32(NODATA), np.nan, scores)


def _parts(tables: Sequence[Table], block: Block) -> np.ndarray:
    """Return the (layers, cells) float32 scores; NaN where a layer has none."""
    parts = []
    for layer, table in enumerate(tables):
        part, present = table.of(block.arrays[layer]), block.has_data(layer)
        parts.append((part if present is None else np.where(present, part, np.float32(np.nan))).ravel())
    return np.stack(parts)


def _joined(block: Block, parts: list[np.ndarray], function: Callable) -> list[np.ndarray]:
    """Return ``function(parts)`` as arrays of the block; cells without any known layer have no score."""
    known = np.isfinite(parts[0]).any(0).reshape(block.arrays[0].shape)
    results = [np.asarray(result, np.float32).reshape(known.shape) for result in function(parts)]
    for result in results:
        _clear(result, known & np.isfinite(result), block)
    return results


PART, ROWS = 8 << 20, 1 << 14  # bytes of encoded cells that are scored at a time, but at least so many cells


def _by_rows(block: Block, encoding: Encoding, function: Callable, outputs: int) -> list[np.ndarray]:
    """Return ``function(matrix)`` of the cells where all layers are known.

    Few cells are encoded at a time, and threads share them: a block of a hundred classes would need a gigabyte.
    """
    results = [np.full(block.arrays[0].size, NODATA, np.float32) for _ in range(outputs)]
    cells = np.flatnonzero(known_everywhere(block))
    rows, number = max(ROWS, PART // (8 * max(1, len(encoding.columns)))), min(4, cpu_count() or 1)
    rounds = -(-len(cells) // (rows * number))  # of parts of one size, so that no thread waits at the end

    def score(some):
        matrix, seen = encoding.rows(np.stack([array.ravel()[some].astype(float) for array in block.arrays]))
        if not seen.all():
            matrix, some = matrix[seen], some[seen]
        for result, values in zip(results, function(matrix) if len(some) else (), strict=False):
            result[some] = values

    with ThreadPoolExecutor(number, "silkroad-score") as threads:
        list(threads.map(score, np.array_split(cells, max(1, rounds * number))))
    return [result.reshape(block.arrays[0].shape) for result in results]


def _clear(array: np.ndarray, known: np.ndarray | None, block: Block) -> None:
    """Write nodata where nothing is known, and outside the study area."""
    if known is not None:
        array[~known] = NODATA
    if block.inside is not None:
        array[~block.inside] = NODATA


def _encoding_json(encoding: Encoding) -> dict:
    bins = [None if one is None else {"values": one.values, "edges": one.edges} for one in encoding.bins]
    return {"columns": [vars(column) for column in encoding.columns], "known": encoding.known, "bins": bins}


def _encoding(content: dict) -> Encoding:
    columns = tuple(Column(**column) for column in content["columns"])
    known = tuple(None if one is None else tuple(one) for one in content["known"])
    return Encoding(columns, known, tuple(None if one is None else _classes(one) for one in content["bins"]))


def _classes(content: dict) -> Classes:
    edges = content["edges"]
    return Classes(np.array(content["values"]), None if edges is None else np.array(edges, float))


def _numbers(values) -> np.ndarray:
    """Return an array; what JSON cannot say (None) is NaN."""
    return np.array(values, float)
