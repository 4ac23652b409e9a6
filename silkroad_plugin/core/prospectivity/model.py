"""The fitted model: layers with their weights, the prior, and what follows for every condition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import SilkroadError
from ..evidence.kinds import Kind
from .classes import Classes
from .fuzzy_weights import fuzzy_strength, fuzzy_weights, membership_between
from .generalisation import Counts, Generalised, generalise, strength, strength_at
from .null_control import NullControl
from .parameters import Parameters, Rule
from .posterior import Evidence, Posterior, posterior
from .weights_of_evidence import weights


@dataclass(frozen=True)
class LayerFit:
    """A layer as fitted. ``counts`` in unit cells; ``evidence`` per group; ``missing_cells`` in unit cells;
    ``membership``: of each class, where the weights are fuzzy."""

    name: str
    kind: Kind
    classes: Classes
    counts: Counts
    generalised: Generalised
    evidence: Evidence
    group_cells: np.ndarray
    group_deposits: np.ndarray
    missing_cells: float
    null: NullControl | None = None
    membership: np.ndarray | None = None

    @property
    def problem(self) -> str:
        """Why the layer is not used, an empty string where it is: see ``generalise``, and "null_control"."""
        return self.generalised.problem

    @property
    def used(self) -> bool:
        """Whether the layer enters the posterior."""
        return not self.problem

    def group_values(self) -> np.ndarray:
        """Return the number that the tables give each group.

        An ordered layer that was cut: 2 inside, 1 outside. Classes that kept their own weight: the
        class's value; the others together: 99, or the next of 999, 9999 … that is no class.
        A layer that is not used: 0.
        """
        groups, own = self.generalised.groups, self.generalised.own
        if not self.used:
            return np.zeros(1, np.int64)
        if self.generalised.cut is not None:
            return np.array([2, 1])
        joined = 99
        while joined in self.classes.values:
            joined = joined * 10 + 9
        values = np.full(int(groups.max()) + 1, joined, self.classes.values.dtype)
        values[groups[own]] = self.classes.values[own]
        return values

    @property
    def contrast(self) -> float:
        """Contrast of the layer: at the cut, between full membership and none, or the largest in size among its
        separate classes."""
        if self.membership is not None:
            return self._fuzzy_contrast()[0]
        return float(self.generalised.rows.contrast[self.best_row]) if self.used else float("nan")

    @property
    def studentised_contrast(self) -> float:
        """The contrast of the layer over its standard deviation; NaN where it is not used."""
        if self.membership is not None:
            contrast, deviation = self._fuzzy_contrast()
            return contrast / deviation
        return float(self.generalised.rows.studentised_contrast[self.best_row]) if self.used else float("nan")

    @property
    def strength(self) -> float:
        """Size of the studentised contrast of the layer."""
        return abs(self.studentised_contrast)

    @property
    def best_row(self) -> int:
        """Index of the class at the cut, or of the most significant separate class."""
        if self.generalised.cut is not None:
            return self.generalised.cut
        size = np.abs(self.generalised.rows.studentised_contrast)
        return int(np.argmax(np.where(self.generalised.own & np.isfinite(size), size, -1)))

    def _fuzzy_contrast(self) -> tuple[float, float]:
        """Return W(1) - W(0) and its standard deviation."""
        full, none = int(np.argmax(self.membership)), int(np.argmin(self.membership))
        weight, variance = self.evidence.weight, self.evidence.variance
        return float(weight[full] - weight[none]), float(np.sqrt(variance[full] + variance[none]))

    def unweighted_groups(self) -> np.ndarray:
        """Return the indices of groups without a weight: they count as missing."""
        return np.flatnonzero(np.isnan(self.evidence.weight))


@dataclass(frozen=True)
class Model:
    """Prior P(D) of a unit cell, n(D), N(T) in unit cells, and the layers; ``tau``: factor of all weights."""

    layers: tuple[LayerFit, ...]
    unit_cells: float
    deposits: int
    parameters: Parameters
    tau: float = 1.0
    used: tuple[LayerFit, ...] = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "used", tuple(layer for layer in self.layers if layer.used))

    @property
    def prior(self) -> float:
        """n(D) / N(T)."""
        return self.deposits / self.unit_cells

    @property
    def unit_area_km2(self) -> float:
        """The area that one deposit stands for."""
        return self.parameters.unit_area_km2

    def evaluate(self, codes: np.ndarray) -> Posterior:
        """Return the posterior at (used layers, conditions) group indices, -1 where missing."""
        evidence = [layer.evidence.scaled(self.tau) for layer in self.used]
        return posterior(codes, evidence, self.prior, self.deposits, self.parameters.variance)


def fit_layer(
    name: str,
    kind: Kind,
    classes: Classes,
    counts: Counts,
    unit_cells: float,
    parameters: Parameters,
    cut: float | tuple[float, float] | None = None,
    null: NullControl | None = None,
) -> LayerFit:
    """Generalise a layer and weigh its groups.

    ``counts``: unit cells and deposits of its classes; ``unit_cells``: N(T) of the study area;
    ``cut``: the user's cut, a value of the layer, which only ``Rule.MANUAL`` uses, or the two of
    ``Rule.FUZZY``; ``null``: its control, which
    must reach ``parameters.largest_null_p`` where that is below 1. A layer's weights do not depend on the other
    layers, so that leaving one out needs no second fit.
    """
    fuzzy = parameters.rule is Rule.FUZZY and cut is not None and kind is not Kind.CATEGORICAL
    if parameters.rule is Rule.FUZZY:  # layers without cuts of their own are cut in two
        parameters = replace(parameters, rule=Rule.NONE if fuzzy else Rule.STUDENTISED)
    index = cut_index(classes, kind, cut, name) if parameters.rule is Rule.MANUAL else None
    generalised = generalise(counts, kind, parameters, index)
    if not generalised.problem and not _passes(null, parameters.largest_null_p):
        joined = np.zeros_like(generalised.groups)
        generalised = replace(generalised, groups=joined, cut=None, problem="null_control")
    size = int(generalised.groups.max(initial=0)) + 1
    cells = np.bincount(generalised.groups, counts.cells, size)
    deposits = np.bincount(generalised.groups, counts.deposits, size)
    fitted = weights(cells, deposits, counts.total_cells, counts.deposits.sum(), parameters.degenerate)
    evidence = Evidence(fitted.w_plus, fitted.s_w_plus**2, cells / counts.total_cells)
    missing = max(0.0, unit_cells - counts.total_cells)
    fitted = LayerFit(name, kind, classes, counts, generalised, evidence, cells, deposits, missing, null)
    return _fuzzy(fitted, *cut) if fuzzy and fitted.used else fitted


def control_measure(
    name: str, kind: Kind, classes: Classes, parameters: Parameters, cut: float | tuple[float, float] | None = None
) -> Callable[[Counts], np.ndarray]:
    """Return how strong a layer looks for each set of deposits (…, k), by what ``fit_layer`` makes of it.

    The studentised contrast between full membership and none, at the user's cut, the largest of separate classes, or
    the largest over the eligible cuts: what the null control compares must be what enters the posterior.
    """
    if kind is not Kind.CATEGORICAL and cut is not None and parameters.rule is Rule.FUZZY:
        membership = _membership(name, classes, *cut)
        return lambda counts: fuzzy_strength(counts.cells, counts.deposits, membership)
    if kind is not Kind.CATEGORICAL and cut is not None and parameters.rule is Rule.MANUAL:
        index = cut_index(classes, kind, cut, name)
        return lambda counts: strength_at(counts, kind, parameters, index)
    separate = parameters.rule in (Rule.NONE, Rule.MANUAL)
    return lambda counts: strength(counts, Kind.CATEGORICAL if separate else kind, parameters)


def _membership(name: str, classes: Classes, full: float, none: float) -> np.ndarray:
    """Return the membership of each class; raises SilkroadError fuzzy_cuts."""
    try:
        return membership_between(classes, full, none)
    except SilkroadError as error:
        low, high = classes.span
        raise SilkroadError("fuzzy_cuts", layer=name, full=full, none=none, lowest=low, highest=high) from error


def _fuzzy(layer: LayerFit, full: float, none: float) -> LayerFit:
    """Return the layer with fuzzy weights in place of the weights of its classes."""
    membership = _membership(layer.name, layer.classes, full, none)
    found = fuzzy_weights(layer.counts.cells, layer.counts.deposits, membership)
    evidence = replace(layer.evidence, weight=found.weight, variance=found.s_weight**2)
    return replace(layer, evidence=evidence, membership=membership)


def _passes(null: NullControl | None, largest: float) -> bool:
    """Tell whether a layer passes its null control; one that could not be made passes only where none is asked for."""
    return largest >= 1 or (null is not None and null.p <= largest)


def cut_index(classes: Classes, kind: Kind, cut: float | None, name: str) -> int | None:
    """Return the index of the class at the user's cut: the last that lies on the favourable side.

    Raises SilkroadError cut_outside where a side would be empty.
    """
    if cut is None or kind is Kind.CATEGORICAL:
        return None
    upper = classes.values if classes.edges is None else classes.edges[1:]
    lower = classes.values if classes.edges is None else classes.edges[:-1]
    inside = upper <= cut if kind is Kind.ASCENDING else lower >= cut
    if not inside.any() or inside.all():
        raise SilkroadError("cut_outside", layer=name, cut=cut, lowest=float(lower[0]), highest=float(upper[-1]))
    return int(np.flatnonzero(inside)[-1 if kind is Kind.ASCENDING else 0])


def build(layers: Sequence[LayerFit], unit_cells: float, deposits: int, parameters: Parameters) -> Model:
    """Put the layers together; raises SilkroadError unit_area_too_large or no_layer_usable (with reasons)."""
    check_unit_area(unit_cells, deposits, parameters.unit_area_km2)
    model = Model(tuple(layers), unit_cells, deposits, parameters)
    if not model.used:
        raise SilkroadError("no_layer_usable", problems=[(layer.name, layer.problem) for layer in layers])
    return model


def check_unit_area(unit_cells: float, deposits: int, unit_area_km2: float) -> None:
    """Raise SilkroadError unit_area_too_large where there are not more unit cells than deposits."""
    if deposits >= unit_cells:
        raise SilkroadError(
            "unit_area_too_large", unit_area=float(unit_area_km2), units=float(unit_cells), deposits=deposits
        )
