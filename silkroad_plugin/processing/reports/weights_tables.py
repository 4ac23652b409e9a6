"""The tables of weights of evidence: columns and rows."""

import numpy as np

from ...core.evidence.kinds import Kind
from ...core.prospectivity.model import LayerFit
from ...io.weights_of_evidence import Conditions, Fit

NULL_COLUMNS = [("layer", "text"), ("shift", "integer"), ("studentised_contrast", "real")]


def tables(fitted: Fit, conditions: Conditions) -> dict[str, tuple[list[tuple[str, str]], list[list]]]:
    """Return columns and rows of every table by its output parameter."""
    return {
        "OUTPUT_WEIGHTS": (weight_columns(fitted), weight_rows(fitted)),
        "OUTPUT_CONDITIONS": (condition_columns(fitted), condition_rows(fitted, conditions)),
        "OUTPUT_NULL": (NULL_COLUMNS, null_rows(fitted)),
    }


def weight_columns(fitted: Fit) -> list[tuple[str, str]]:
    """Return names and kinds of the columns of the weights table."""
    value = "integer" if all(map(_whole, fitted.model.layers)) else "real"
    return [
        ("layer", "text"),
        ("class", value),
        ("area_km2", "real"),
        ("deposits", "integer"),
        ("w_plus", "real"),
        ("s_w_plus", "real"),
        ("w_minus", "real"),
        ("s_w_minus", "real"),
        ("contrast", "real"),
        ("s_contrast", "real"),
        ("studentised_contrast", "real"),
        ("generalised_class", value),
        ("type", "text"),
        ("class_limit", "real"),
        ("membership", "real"),
        ("weight", "real"),
        ("s_weight", "real"),
        ("missing_km2", "real"),
        ("missing_deposits", "integer"),
    ]


def weight_rows(fitted: Fit) -> list[list]:
    """Return a row for each layer and class; NaN where a weight does not exist."""
    return [
        [*row, layer.kind.value, limit, *rest, layer.missing_cells * fitted.model.unit_area_km2, int(missing.sum())]
        for layer, missing in zip(fitted.model.layers, fitted.missing, strict=True)
        for row, limit, rest in zip(layer_rows(fitted, layer), _limits(layer), _entering(fitted, layer), strict=True)
    ]


def layer_rows(fitted: Fit, layer: LayerFit) -> list[list]:
    """Return the rows of one layer, one for each class."""
    generalised, figures = layer.generalised, layer.generalised.rows
    columns = (
        [layer.name] * len(layer.classes),
        layer.classes.values,
        generalised.row_cells * fitted.model.unit_area_km2,
        generalised.row_deposits.astype(int),
        figures.w_plus,
        figures.s_w_plus,
        figures.w_minus,
        figures.s_w_minus,
        figures.contrast,
        figures.s_contrast,
        figures.studentised_contrast,
        layer.group_values()[generalised.groups],
    )
    return [list(row) for row in zip(*columns, strict=True)]


def _entering(fitted: Fit, layer: LayerFit) -> list[tuple]:
    """Return membership, weight and its standard deviation of each class, as they enter the posterior."""
    groups, size = layer.generalised.groups, len(layer.classes)
    membership = [None] * size if layer.membership is None else layer.membership
    if not layer.used:
        return [(None, None, None)] * size
    evidence = layer.evidence.scaled(fitted.model.tau)
    return list(zip(membership, evidence.weight[groups], np.sqrt(evidence.variance[groups]), strict=True))


def _limits(layer: LayerFit) -> list:
    return list(favourable_ends(layer)) if layer.generalised.cumulated else [None] * len(layer.classes)


def favourable_ends(layer: LayerFit) -> np.ndarray:
    """Return the value down or up to which each class of an ordered layer goes: a cut there takes it in."""
    edges = layer.classes.edges
    if edges is None:
        return layer.classes.values
    return edges[1:] if layer.kind is Kind.ASCENDING else edges[:-1]


def condition_columns(fitted: Fit) -> list[tuple[str, str]]:
    """Return the columns of the conditions table: the generalised class of each used layer, then the figures."""
    classes = [(layer.name, "integer" if _whole(layer) else "real") for layer in fitted.model.used]
    figures = ("posterior", "s_posterior", "s_weights", "s_missing")
    return [*classes, ("area_km2", "real"), ("deposits", "integer"), *((name, "real") for name in figures)]


def condition_rows(fitted: Fit, conditions: Conditions) -> list[list]:
    """Return a row for each unique condition, the most probable first; NULL where a layer is missing."""
    values = [[*layer.group_values().tolist(), None] for layer in fitted.model.used]
    found, deviation = conditions.posterior, conditions.posterior.s_total
    order = np.argsort(-found.probability, kind="stable")
    return [
        [
            *(known[code] for known, code in zip(values, conditions.codes[:, k], strict=True)),
            conditions.cells[k] * fitted.cell_area_km2,
            int(conditions.deposits[k]),
            *(figure[k] for figure in (found.probability, deviation, found.s_weights, found.s_missing)),
        ]
        for k in order
    ]


def _whole(layer: LayerFit) -> bool:
    """Whether the classes of a layer are numbers that an integer column holds."""
    values = layer.classes.values
    return values.dtype.kind == "i" and bool(np.abs(values).max() < 2**31)


def null_rows(fitted: Fit) -> list[list]:
    """Return a row for each layer and random shift: its largest studentised contrast, shift 0 the layer as it lies."""
    rows = []
    for layer in fitted.model.layers:
        if layer.null is not None:
            found = [layer.null.observed, *layer.null.shifted]
            rows += [[layer.name, i, float(v) if np.isfinite(v) else np.nan] for i, v in enumerate(found)]
    return rows
