"""Saved models: one file that says what was fitted to what, and can be applied elsewhere or fitted again.

A ``.silkmodel`` is a ZIP with ``model.json`` and, for models of scikit-learn, ``estimator.pickle``. An
estimator is read only from a file whose user trusts it, and by a reader that knows its classes alone.
"""

import json
import math
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..core.errors import SilkroadError
from . import estimators

FORMAT = 1


@dataclass(frozen=True)
class EvidenceRecord:
    """A layer that a model was made from; ``span``: range of the values that training saw, or
    ``classes``: the categories (None for the other); ``class_names`` (English, by value) and ``breaks``: what the
    raster said its classes mean."""

    name: str
    path: str
    kind: str
    fingerprint: str
    unit: str = ""
    titles: dict[str, str] = field(default_factory=dict)
    span: tuple[float, float] | None = None
    classes: list[float] | None = None
    class_names: dict[str, str] = field(default_factory=dict)
    breaks: list[float] = field(default_factory=list)

    def title(self, language: str) -> str:
        """Return the title for a report."""
        return self.titles.get(language) or self.titles.get("en") or self.name


@dataclass(frozen=True)
class TrainingPoints:
    """Deposits that were used, in the CRS of the evidence: ``x``, ``y`` (n), labels, attributes of n values;
    ``names``: labels by language; ``around``: (x, y) of all deposits of the layer inside the grid, used or not."""

    crs: str
    x: list[float]
    y: list[float]
    labels: list[str]
    attributes: dict[str, list] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    around: list[list[float]] = field(default_factory=list)

    def called(self, language: str) -> list[str]:
        """Return what to call each deposit in a language."""
        return self.names.get(language, self.labels)


@dataclass(frozen=True)
class ModelFile:
    """A fitted model.

    ``algorithm``: id of the one that made it; ``parameters``: what it was told, as Processing takes it again;
    ``predictor``: what the model says, see ``io/predictors.py``; ``metrics``: its figures; ``versions``: of what
    made it; ``score``: what its score is, by language; ``probability``: whether it is one, None where the file does
    not say; ``estimator``: an object of scikit-learn, or None.
    """

    algorithm: str
    parameters: dict
    evidence: tuple[EvidenceRecord, ...]
    deposits: TrainingPoints | None
    predictor: dict
    metrics: dict[str, float]
    versions: dict[str, str]
    method: dict[str, str] = field(default_factory=dict)
    unit_area_km2: float | None = None
    score: dict[str, str] = field(default_factory=dict)
    probability: bool | None = None
    estimator: object = None


def write(path: str, model: ModelFile) -> None:
    """Write a model to a file that the caller stages; raises SilkroadError output_failed."""
    content = {"silkroad_model": FORMAT} | {key: value for key, value in _plain(model).items() if key != "estimator"}
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("model.json", json.dumps(content, ensure_ascii=False, indent=1))
            if model.estimator is not None:
                file.writestr("estimator.pickle", estimators.dumps(model.estimator))
    except OSError as error:
        raise SilkroadError("output_failed", path=path, reason=str(error)) from error


def read(path: str, trusted: bool = False, estimator: bool = True) -> ModelFile:
    """Read a model; without its ``estimator`` where it is only to be fitted again.

    Raises SilkroadError model_missing, model_unreadable (damaged or no model), model_newer, and where the model
    holds an estimator: model_not_trusted, estimator_unreadable (made by another scikit-learn).
    """
    if not Path(path).is_file():
        raise SilkroadError("model_missing", path=path)
    try:
        with zipfile.ZipFile(path) as file:
            content = json.loads(file.read("model.json"))
            pickled = file.read("estimator.pickle") if "estimator.pickle" in file.namelist() else None
        version = content.pop("silkroad_model")
        if version > FORMAT:
            raise SilkroadError("model_newer", path=path)
        model = _revived(content)
    except (OSError, zipfile.BadZipFile, KeyError, TypeError, ValueError, AttributeError) as error:
        raise SilkroadError("model_unreadable", path=path, reason=str(error)) from error
    if pickled is None or not estimator:
        return model
    if not trusted:
        raise SilkroadError("model_not_trusted", path=path)
    return ModelFile(**{**vars(model), "estimator": _unpickled(pickled, model, path)})


def _unpickled(pickled, model, path):
    import sklearn

    made_by = model.versions.get("scikit-learn", "?")
    if made_by != sklearn.__version__:
        raise SilkroadError("estimator_version", path=path, made=made_by, here=sklearn.__version__)
    try:
        return estimators.loads(pickled)
    except Exception as error:  # a damaged pickle may raise anything
        raise SilkroadError("model_unreadable", path=path, reason=str(error)) from error


def _revived(content: dict) -> ModelFile:
    records = tuple(
        EvidenceRecord(**{**entry, "span": tuple(entry["span"]) if entry.get("span") else None})
        for entry in content.pop("evidence")
    )
    points = content.pop("deposits")
    return ModelFile(evidence=records, deposits=TrainingPoints(**points) if points else None, **content)


def _plain(value):
    """Return what JSON holds: lists for arrays, None for NaN, numbers of Python's own."""
    if hasattr(value, "__dataclass_fields__"):
        value = {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items() if key != "estimator"}
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value
