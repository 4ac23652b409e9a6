"""Weights tables of other programs: their columns, what they mean, and the same columns written again.

Column names of ArcSDM (gtkfi/ArcSDM, "Calculate Weights"), Geoscience Australia's R scripts (MPM-WofE), EIS Toolkit and
of this plugin. ArcSDM and its like cumulate the figures of ordered layers from the favourable end, as this plugin does.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from ..evidence.kinds import Kind
from ..typed_numbers import number_of
from .weights_of_evidence import weights

FIGURES = ("w_plus", "s_w_plus", "w_minus", "s_w_minus", "contrast", "s_contrast", "studentised_contrast")
COLUMNS = ("class", "area_km2", "deposits", *FIGURES, "generalised_class", "class_limit")
# Names as they are compared: small letters and digits; "W+" and "W-" are "wplus" and "wminus".
MEANING = {
    "layer": "layer",
    "class": "class",
    "areakm2": "area_km2",
    "areasqkm": "area_km2",
    "classarea": "own_area_km2",
    "areaunits": "cells",
    "pixelcount": "pixels",
    "deposits": "deposits",
    "nopoints": "deposits",
    "depositcount": "deposits",
    "wplus": "w_plus",
    "swplus": "s_w_plus",
    "wminus": "w_minus",
    "swminus": "s_w_minus",
    "contrast": "contrast",
    "scontrast": "s_contrast",
    "studcnt": "studentised_contrast",
    "studc": "studentised_contrast",
    "studentizedcontrast": "studentised_contrast",
    "studentisedcontrast": "studentised_contrast",
    "genclass": "generalised_class",
    "generalizedclass": "generalised_class",
    "generalisedclass": "generalised_class",
    "weight": "weight",
    "generalizedwplus": "weight",
    "wstd": "s_weight",
    "sweight": "s_weight",
    "generalizedswplus": "s_weight",
    "type": "type",
    "classlimit": "class_limit",
    "missingkm2": "missing_km2",
    "missingdeposits": "missing_deposits",
}
# Numbers of rows and what those programs keep for themselves.
NEEDLESS = {"", "fid", "oid", "objectid", "rowid", "field1", "x1", "unnamed0", "frequency", "count", "area", "code"}
ARCSDM = (
    ("CLASS", "class"),
    ("AREA_SQ_KM", "area_km2"),
    ("AREA_UNITS", "cells"),
    ("NO_POINTS", "deposits"),
    ("WPLUS", "w_plus"),
    ("S_WPLUS", "s_w_plus"),
    ("WMINUS", "w_minus"),
    ("S_WMINUS", "s_w_minus"),
    ("CONTRAST", "contrast"),
    ("S_CONTRAST", "s_contrast"),
    ("STUD_CNT", "studentised_contrast"),
    ("GEN_CLASS", "generalised_class"),
    ("WEIGHT", "weight"),
    ("W_STD", "s_weight"),
)
MISSING_CLASS = -99
WEIGHTS = {*FIGURES, "weight", "s_weight"}
PAIRS = (("w_plus", "s_w_plus"), ("w_minus", "s_w_minus"), ("contrast", "s_contrast"))


class Note(Enum):
    """What was found in a table besides its rows."""

    COLUMN = "column"  # a column that is not understood
    MISSING_ROW = "missing_row"  # the row of the missing-data class
    NO_CLASS = "no_class"  # rows without a class
    ABSENT = "absent"  # a column of ours that is not there
    PIXELS = "pixels"  # numbers of pixels without the area of one


@dataclass(frozen=True)
class LayerTable:
    """The rows of one layer, classes ascending; columns by our names, NaN where there is no number.

    Figures of ordered layers are cumulated from the favourable end. ``weight``, ``s_weight``: of the group that each
    class belongs to; NaN where the class counts as missing. ``unit_area_km2``: as the table implies it, or NaN.
    ``named``: whether the table itself says which layer it is of. ``missing_km2``, ``missing_deposits``: of the part of
    the study area where the layer has no data, NaN where the table does not say.
    """

    name: str
    kind: Kind
    columns: Mapping[str, np.ndarray]
    unit_area_km2: float
    notes: tuple[tuple[Note, str], ...] = field(default=())
    named: bool = False
    missing_km2: float = float("nan")
    missing_deposits: float = float("nan")

    def __len__(self):
        return len(self.columns["class"])


def plain(name: str) -> str:
    """Return a column's name as it is compared."""
    text = name.strip().lower().replace("w+", "wplus").replace("w-", "wminus")
    return re.sub(r"[^a-z0-9]", "", text)


def read_tables(
    names: Sequence[str],
    rows: Sequence[Sequence],
    title: str,
    kind: Kind | None = None,
    missing: float = MISSING_CLASS,
    pixel_km2: float | None = None,
) -> list[LayerTable]:
    """Return the layers of a table: one, or those that its column ``layer`` names, in their order.

    ``names`` of the columns, ``rows`` of values (numbers, text or None); ``title``: what to call the layer, whose
    ending _CA, _CD or _CT (ArcSDM) tells the kind where ``kind`` is None. Raises SilkroadError weights_columns.
    """
    columns = {MEANING[plain(name)]: index for index, name in enumerate(names) if plain(name) in MEANING}
    if "class" not in columns or not {"w_plus", "weight"} & set(columns):
        raise SilkroadError("weights_columns", name=title, found=list(names))
    notes = [(Note.COLUMN, name) for name in names if plain(name) not in MEANING and plain(name) not in NEEDLESS]
    notes += [(Note.ABSENT, name) for name in ("area_km2", "deposits", *FIGURES) if not _there(name, columns)]
    if "pixels" in columns and "area_km2" not in columns and pixel_km2 is None:
        notes.append((Note.PIXELS, ""))
    if not rows:
        raise SilkroadError("weights_no_rows", name=title)
    parts: dict[str, list] = {}
    for row in rows:
        name = str(row[columns["layer"]]) if "layer" in columns else title
        parts.setdefault(name, []).append(row)
    return [_layer(name, columns, part, kind, missing, pixel_km2, notes) for name, part in parts.items()]


def _there(name, columns) -> bool:
    return name in columns or (name == "area_km2" and "pixels" in columns)


def _layer(name, columns, rows, kind, missing, pixel_km2, notes) -> LayerTable:
    figures = {key: index for key, index in columns.items() if key not in ("layer", "type")}
    numbers = {key: np.array([_number(row[index]) for row in rows]) for key, index in figures.items()}
    told = list(notes)
    classless, gone = np.isnan(numbers["class"]), numbers["class"] == missing
    if classless.any():
        told.append((Note.NO_CLASS, str(int(classless.sum()))))
    if gone.any():
        told.append((Note.MISSING_ROW, f"{missing:g}"))
    keep = ~(classless | gone)
    if not keep.any():
        raise SilkroadError("weights_no_rows", name=name)
    absent = _of_missing(numbers, gone, missing)
    numbers = {key: values[keep] for key, values in numbers.items() if key not in absent}
    for key, values in numbers.items():
        if key not in ("class", "class_limit"):
            # A number that no figure of weights of evidence can be stands for none.
            numbers[key] = np.where(values == missing, np.nan, values)
    for figure, spread in PAIRS:
        if {figure, spread} <= set(numbers):
            # With deviation 0 they are ArcSDM's way to say that there is none.
            silent = (numbers[figure] == 0) & (numbers[spread] == 0)
            numbers |= {key: np.where(silent, np.nan, numbers[key]) for key in (figure, spread)}
    if "area_km2" not in numbers and "pixels" in numbers and pixel_km2 is not None:
        numbers["area_km2"] = numbers["pixels"] * pixel_km2
    own = str(rows[0][columns["type"]]).strip().lower() if "type" in columns else ""
    title, ending = _ending(name)
    found = kind or {each.value: each for each in Kind}.get(own) or ending or _guess(numbers)
    order = np.argsort(numbers["class"], kind="stable")
    if len(np.unique(numbers["class"])) < len(order):
        raise SilkroadError("weights_class_twice", name=name)
    numbers = {key: values[order] for key, values in numbers.items()}
    blank = np.full(len(order), np.nan)
    complete = {key: numbers.get(key, blank) for key in COLUMNS}
    unit = _unit_area(numbers)
    complete["weight"], complete["s_weight"] = _group_weights(numbers, complete, found, unit)
    return LayerTable(title, found, complete, unit, tuple(told), "layer" in columns, **absent)


def _of_missing(numbers, gone, missing) -> dict[str, float]:
    """Return area and deposits of the part without data: of its own row, else of the columns that tell them."""
    found = {}
    for key, own in (("missing_km2", "area_km2"), ("missing_deposits", "deposits")):
        values = numbers[own][gone] if gone.any() and own in numbers else numbers.get(key, np.array([np.nan]))
        values = values[np.isfinite(values) & (values != missing)]
        found[key] = float(values[0]) if len(values) else float("nan")
    return found


def _number(value) -> float:
    number = number_of(value) if isinstance(value, str) else value
    return float("nan") if number is None else float(number)


def _ending(name: str) -> tuple[str, Kind | None]:
    """Return the name without ArcSDM's ending for the kind of weights, and that kind."""
    kinds = {"_ca": Kind.ASCENDING, "_cd": Kind.DESCENDING, "_ct": Kind.CATEGORICAL}
    kind = kinds.get(name[-3:].lower())
    return (name[:-3], kind) if kind else (name, None)


def _guess(numbers) -> Kind:
    """Return the kind that the rows in their own order suggest.

    Rows are cumulated where area and deposits never fall and not every class has its own W+ as its weight; the order of
    the classes tells the direction.
    """
    area, deposits = numbers.get("area_km2", numbers.get("cells", numbers.get("pixels"))), numbers.get("deposits")
    classes = numbers["class"]
    if area is None or deposits is None or len(classes) < 2:
        return Kind.CATEGORICAL
    grown = (np.diff(area) > 0).all() and (np.diff(deposits) >= 0).all()
    weight, plus = numbers.get("weight"), numbers.get("w_plus")
    own = weight is not None and plus is not None and np.allclose(weight, plus, atol=1e-4, equal_nan=True)
    if not grown or own:
        return Kind.CATEGORICAL
    if (np.diff(classes) > 0).all():
        return Kind.ASCENDING
    return Kind.DESCENDING if (np.diff(classes) < 0).all() else Kind.CATEGORICAL


def _unit_area(numbers) -> float:
    """Return km² for one unit cell, where the table gives both; else NaN."""
    area, cells = numbers.get("area_km2"), numbers.get("cells")
    if area is None or cells is None:
        return float("nan")
    good = np.isfinite(area) & np.isfinite(cells) & (cells > 0)
    return float(np.median(area[good] / cells[good])) if good.any() else float("nan")


def _group_weights(numbers, columns, kind: Kind, unit: float) -> tuple[np.ndarray, np.ndarray]:
    """Return weight and deviation of the group of each class: as given, or as the generalised class implies."""
    weight = numbers.get("weight", numbers.get("w_plus")).copy()
    spread = numbers.get("s_weight", numbers.get("s_w_plus", np.full(len(weight), np.nan))).copy()
    groups = columns["generalised_class"]
    if "weight" not in numbers and np.isfinite(groups).all():
        if kind is not Kind.CATEGORICAL and set(np.unique(groups)) == {1.0, 2.0}:
            inside = np.flatnonzero(groups == 2)
            cut = inside[-1 if kind is Kind.ASCENDING else 0]
            weight = np.where(groups == 2, columns["w_plus"][cut], columns["w_minus"][cut])
            spread = np.where(groups == 2, columns["s_w_plus"][cut], columns["s_w_minus"][cut])
        else:
            weight, spread = _joined(columns, groups, weight, spread, unit)
        unused = groups == 0
        if unused.all():
            weight, spread = np.full(len(weight), np.nan), np.full(len(weight), np.nan)
    # Weight and deviation 0 are ArcSDM's way to say that a class tells nothing.
    silent = (weight == 0) & (spread == 0)
    return np.where(silent, np.nan, weight), np.where(silent, np.nan, spread)


def _joined(columns, groups, weight, spread, unit):
    """Give the classes that share a group, and not their own number, the weight of the group as a whole."""
    area, deposits = columns["area_km2"], columns["deposits"]
    scale = unit if np.isfinite(unit) else 1.0
    for group in np.unique(groups[groups != columns["class"]]):
        of_it = groups == group
        found = weights(area[of_it].sum() / scale, deposits[of_it].sum(), area.sum() / scale, deposits.sum())
        weight, spread = np.where(of_it, found.w_plus, weight), np.where(of_it, found.s_w_plus, spread)
    return weight, spread


def with_unit_area(table: LayerTable, unit_area_km2: float) -> LayerTable:
    """Return the table with the weights of joined classes for a unit area that the table itself does not tell."""
    groups = table.columns["generalised_class"]
    joined = np.isfinite(groups) & (groups != table.columns["class"])
    known = table.kind is not Kind.CATEGORICAL or np.isfinite(table.unit_area_km2)
    if known or not joined.any() or (groups == 0).all():
        return table
    columns = dict(table.columns)
    own = columns["weight"], columns["s_weight"]
    columns["weight"], columns["s_weight"] = _joined(columns, groups, *own, unit_area_km2)
    return replace(table, columns=columns, unit_area_km2=unit_area_km2)


def to_arcsdm(table: LayerTable, unit_area_km2: float, missing_row: bool) -> list[list[float]]:
    """Return the rows of ``ARCSDM`` columns, in ArcSDM's order: descending layers from the highest class down.

    A weight or contrast that does not exist is 0 with deviation 0, as in ArcSDM, so that it changes no response; any
    other number that is not known is -99. ``missing_row``: add the class -99 of missing data, as ArcSDM does, with its
    area and deposits where they are known, else 0.
    """
    columns = dict(table.columns)
    columns["cells"] = columns["area_km2"] / unit_area_km2
    order = np.arange(len(table))[:: -1 if table.kind is Kind.DESCENDING else 1]
    rows = []
    for index in order:
        row = []
        for _, key in ARCSDM:
            value = float(columns[key][index])
            row.append((0.0 if key in WEIGHTS else float(MISSING_CLASS)) if np.isnan(value) else value)
        rows.append(row)
    if missing_row:
        area, deposits = np.nan_to_num([table.missing_km2, table.missing_deposits]).tolist()
        known = {"area_km2": area, "cells": area / unit_area_km2, "deposits": deposits}
        known |= dict.fromkeys(("class", "generalised_class"), float(MISSING_CLASS))
        rows.append([known.get(key, 0.0) for _, key in ARCSDM])
    return rows
