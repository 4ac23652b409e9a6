"""Saved models as outputs: what every model says of its evidence, points and versions."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis

from ...core.evidence.kinds import Kind
from ...io import fingerprint, model_file
from ...paths import version
from ..inputs.evidence import EvidenceLayer
from ..inputs.layers import Points

if TYPE_CHECKING:
    from ...core.prospectivity.classes import Classes
    from ...core.prospectivity.encoding import Encoding


def versions() -> dict[str, str]:
    """Return the versions of what makes a model."""
    own = {"silkroad": version(), "qgis": Qgis.version(), "numpy": np.__version__}
    return own | {"python": platform.python_version()}


def recipe_of(algorithm, parameters: dict, context) -> dict:
    """Return what an algorithm was told, defaults included, as Processing takes it again; no outputs."""
    told = algorithm.asMap(parameters, context)["inputs"]
    definitions = (one for one in algorithm.parameterDefinitions() if not one.isDestination())
    return {one.name(): told.get(one.name(), one.defaultValue()) for one in definitions}


def evidence_recipe(layers: Sequence[EvidenceLayer]) -> dict:
    """Return the parameters of the evidence with paths in place of names in a project, and every kind spelt out."""
    return {"EVIDENCE": [layer.path for layer in layers], "TYPES": ", ".join(layer.kind.value for layer in layers)}


@dataclass(frozen=True)
class Seen:
    """What training saw of a layer: its lowest and highest value, and its classes where they are categories."""

    low: float
    high: float
    classes: list[float] | None = None


def seen_classes(classes: Classes) -> Seen:
    """Return what a count by classes saw."""
    return Seen(*classes.span, classes.categories)


def seen_rows(encoding: Encoding, values: np.ndarray) -> list[Seen]:
    """Return what an encoding of (layers, n) values saw of each layer."""
    limits = zip(values.min(1).tolist(), values.max(1).tolist(), strict=True)
    kept = zip(encoding.known, encoding.bins, limits, strict=True)
    return [Seen(*ends, None if known is None or bins is not None else list(known)) for known, bins, ends in kept]


def evidence_records(layers: Sequence[EvidenceLayer], seen: Sequence[Seen]):
    """Yield what a saved model says of each of its layers."""
    for layer, known in zip(layers, seen, strict=True):
        ordered = layer.kind is not Kind.CATEGORICAL
        yield model_file.EvidenceRecord(
            layer.name, layer.path, layer.kind.value, fingerprint.of_file(layer.path), layer.info.unit,
            layer.info.titles, (known.low, known.high) if ordered else None, None if ordered else known.classes,
            {str(value): names.get("en", "") for value, names in layer.info.classes.items()}, list(layer.info.breaks),
        )  # fmt: skip


def knowledge_model(
    algorithm,
    name: str,
    layers: Sequence[EvidenceLayer],
    predictor,
    method: dict[str, str],
    score: dict[str, str],
    ledger=None,
    crs: str = "",
    around: Sequence[Sequence[float]] = (),
) -> model_file.ModelFile:
    """Return a knowledge-driven model as it is saved.

    ``name``: the parameter of its ``layers``; ``method``, ``score``: texts by language;
    ``ledger``: deposits that gave weights; ``around``: (x, y) of all inside the grid.
    """
    from ...io import predictors

    deposits = None if ledger is None else training_points(ledger.points, ledger.placed.used, crs, around)
    records = (
        model_file.EvidenceRecord(
            layer.name, layer.path, layer.kind.value, fingerprint.of_file(layer.path), layer.info.unit,
            layer.info.titles,
        )
        for layer in layers
    )  # fmt: skip
    return model_file.ModelFile(
        algorithm=algorithm.id(),
        parameters=algorithm.recipe | {name: [layer.path for layer in layers]},
        evidence=tuple(records),
        deposits=deposits,
        predictor=predictors.to_json(predictor),
        metrics={} if deposits is None else {"deposits": len(deposits.x)},
        versions=versions(),
        method=method,
        score=score,
        probability=False,
    )


def training_points(
    points: Points, used: np.ndarray, crs: str, around: Sequence[Sequence[float]] = ()
) -> model_file.TrainingPoints:
    """Return the deposits that were used, as a saved model keeps them; ``around``: (x, y) of all inside the grid."""
    at = np.flatnonzero(used)
    kept = {name: [_plain(values[i]) for i in at] for name, values in points.attributes.items()}
    labels = [points.labels[i] for i in at]
    names = {code: [own[i] for i in at] for code, own in points.names.items()}
    xs, ys = points.x[at].tolist(), points.y[at].tolist()
    return model_file.TrainingPoints(crs, xs, ys, labels, kept, names, list(around))


def _plain(value):
    """Return a value of a field as JSON holds it."""
    return value if isinstance(value, str | int | float) else None
