"""What the tables of weights of evidence say of each layer."""

import csv
from itertools import groupby
from pathlib import Path

import numpy as np

from .evidence import Raster
from .findings import LayerFinding


def findings(rasters: list[Raster], weights: str, null: str) -> list[LayerFinding]:
    """Return a finding for each raster, from the tables of a run that took them in this order."""
    rows, shifts = _by_layer(weights), _by_layer(null)
    made = []
    for raster, (name, own) in zip(rasters, rows.items(), strict=True):
        strengths = np.array([_number(row["studentised_contrast"]) for row in shifts.get(name, [])])
        observed = float(strengths[0]) if len(strengths) else float("nan")
        made.append(_finding(raster, own, observed, strengths[1:]))
    return made


def column(path: str, name: str) -> list[float]:
    """Return the numbers of a column, NaN where it is empty."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [_number(row[name]) for row in csv.DictReader(file)]


def _finding(raster: Raster, rows: list[dict], observed: float, shifted: np.ndarray) -> LayerFinding:
    column = {name: np.array([_number(row[name]) for row in rows]) for name in rows[0] if name not in ("layer", "type")}
    studentised, kind = column["studentised_contrast"], raster.layer.kind
    # A class may speak against deposits as strongly as another for them.
    found = np.abs(studentised) if kind == "categorical" else studentised
    known = np.isfinite(found) & np.isfinite(observed)
    best = int(np.argmin(np.where(known, np.abs(found - observed), np.inf))) if known.any() else None
    area = column["area_km2"]
    whole = float(area.sum() if kind == "categorical" else area.max())
    at = (lambda name: float(column[name][best])) if best is not None else lambda name: float("nan")
    return LayerFinding(
        titles=raster.layer.titles,
        kind=kind,
        info=raster.info,
        used=bool((column["generalised_class"] != 0).any()),
        row=at("class"),
        area_share=at("area_km2") / whole,
        deposits=0 if best is None else int(at("deposits")),
        contrast=at("contrast"),
        s_contrast=at("s_contrast"),
        studentised=observed,
        shifted=shifted,
    )


def _by_layer(path: str) -> dict[str, list[dict]]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return {name: list(rows) for name, rows in groupby(csv.DictReader(file), lambda row: row["layer"])}


def _number(text: str) -> float:
    return float(text) if text else float("nan")
