"""An imported table as a layer of samples, and the rows that were not taken as a table."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
)

from ...catalogue.crs import crs_of, geographic, moved, transformation
from ...core.errors import SilkroadError
from ...core.typed_numbers import number_of
from ...i18n import N_, some, tr
from ...io.synthetic import FIELD, is_synthetic_name
from ...numbers import counted
from .tables import KINDS, feature_of, write_features

if TYPE_CHECKING:
    from ...io.geochemistry.importing import Imported

# Why a row is not taken; {value} is told with it.
REASONS = {
    "cells": N_("it has {value} cells, more than there are headers (a decimal comma that parts cells?)"),
    "header": N_("it repeats the header"),
    "no_determination": N_("no element was determined"),
    "no_place": N_("it has no coordinates"),
    "half": N_("it has only one of the two coordinates"),
    "unreadable": N_("its coordinates are no numbers"),
    "outside": N_("its coordinates lie outside the extent, or off the globe"),
    "origin": N_("its coordinates are 0, 0"),
    "swapped": N_("its coordinates are swapped"),
    "no_plane": N_("its coordinates are none of Gauss and Krüger"),
    "zone": N_("the datum has no such zone"),
    "transform": N_("its coordinates have no place on the Earth, or none in the system of the output"),
    "repeated": N_("it is row {value} once more"),
}
NOT_CALCULATED = N_(
    "{count} cells of the sheet hold formulas without values, which count as empty. Open the table in a spreadsheet "
    "and save it."
)
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
# West, east, south, north, degrees.
GLOBE = (-180.0, 360.0, -90.0, 90.0)


def reason_of(fault) -> str:
    """Return in words why a row is not taken."""
    return tr(REASONS[fault.reason]).format(value=fault.value)


def rejected_rows(found: "Imported") -> Iterator[tuple[int, str, str, str]]:
    """Yield row, sample, reason and contents of each row that is not taken."""
    for fault in found.rejected:
        contents = " | ".join(found.rows[fault.row])
        yield found.numbers[fault.row], found.sample(fault.row), reason_of(fault), contents


def write_samples(
    algorithm, found: "Imported", own: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem,
    extent: tuple[float, float, float, float] | None, context,
) -> tuple["Imported", str, QgsCoordinateReferenceSystem]:  # fmt: skip
    """Write the samples to OUTPUT; return the table without rows that found no place, the destination, the system.

    ``own``: the system of coordinates that are not in zones; ``target``: that of the output, invalid to choose it;
    ``extent``: west, east, south, north in degrees within which all samples lie, or None.

    Raises SilkroadError import_nothing_left, import_extent_local (a system that has no way to degrees).
    """
    crs, points, found = _points(found, own, target, extent, context.transformContext())
    if not len(found.kept):
        reason = reason_of(found.rejected[0])
        raise SilkroadError("import_nothing_left", count=len(found.rows), reason=reason)
    fields, columns = _columns(found)
    algorithm.synthetic = FIELD in fields.names()
    kind = Qgis.WkbType.NoGeometry if points is None else Qgis.WkbType.Point
    features = (
        feature_of(fields, [cells[row] for cells in columns], None if points is None else points.get(row))
        for row in found.kept.tolist()
    )
    return found, write_features(algorithm, "OUTPUT", fields, kind, crs, features, context), crs


def _points(found: "Imported", own, target, extent, transforms):
    """Return the system of the output, the point of each row that has one, and the table without lost rows."""
    from ...io.geochemistry.importing import Rejected

    if found.places is None:
        return QgsCoordinateReferenceSystem(), None, found
    places, kept = found.places, found.kept
    placed = kept[np.isfinite(places.x[kept])]
    systems = {
        int(code): crs_of(f"EPSG:{code}") if code else (own if own.isValid() else geographic())
        for code in np.unique(places.code[placed])
    }
    crs = target
    if not crs.isValid():
        first = next(iter(systems.values()), geographic())
        crs = first if len(systems) < 2 else crs_of(first.geographicCrsAuthId())
    points, lost = {}, []
    for code, system in systems.items():
        rows = placed[places.code[placed] == code]
        there = np.column_stack((places.x[rows], places.y[rows]))
        made, reasons = _placed(there, system, crs, extent, transforms)
        for row, place, reason in zip(rows.tolist(), made, reasons, strict=True):
            if reason:
                lost.append(Rejected(row, reason))
            else:
                points[row] = QgsGeometry.fromPointXY(QgsPointXY(*place.tolist()))
    gone = [fault.row for fault in lost]
    rejected = sorted([*found.rejected, *lost], key=lambda fault: fault.row)
    return crs, points, replace(found, kept=kept[~np.isin(kept, gone)], rejected=rejected)


def _placed(there: np.ndarray, system, target, extent, transforms) -> tuple[np.ndarray, np.ndarray]:
    """Return places (n, 2) in the system of the output, and why each cannot be taken (n), "" where it can."""
    made = moved(there, transformation(system, target, transforms))
    reasons = np.full(len(there), "", object)
    # What is moved to another system is thereby known to be on the Earth; what stays as it is may be anything.
    degrees = _degrees(there, system, extent, transforms) if extent or system == target else None
    if degrees is not None:
        reasons[_beyond(degrees, extent or GLOBE)] = "outside"
        reasons[np.isnan(degrees[:, 0])] = "transform"
    reasons[np.isnan(made[:, 0])] = "transform"
    return made, reasons


def _degrees(there: np.ndarray, system, extent, transforms) -> np.ndarray | None:
    """Return longitudes and latitudes (n, 2) of places; None for a local system, as of a mine, which has none."""
    try:
        return moved(there, transformation(system, geographic(), transforms))
    except SilkroadError as error:
        if extent is None:
            return None
        raise SilkroadError("import_extent_local", name=system.userFriendlyIdentifier()) from error


def _beyond(degrees: np.ndarray, extent: tuple[float, float, float, float]) -> np.ndarray:
    """Return which longitudes and latitudes (n, 2) lie outside the extent."""
    west, east, south, north = extent
    lon, lat = degrees.T
    # Longitudes may be counted beyond 180.
    in_width = np.any([(west <= lon + turn) & (lon + turn <= east) for turn in (0, 360)], axis=0)
    return ~(in_width & (south <= lat) & (lat <= north))


def _columns(found: "Imported") -> tuple[QgsFields, list[list]]:
    """Return the fields of the layer and the cells of each for all rows."""
    from ...io.geochemistry.headers import Role
    from ...io.geochemistry.samples import METADATA, written

    named: list[tuple[str, str, list]] = [("source_row", "integer", list(found.numbers))]
    others = []
    for meaning in found.layout.meanings:
        cells = [text or None for text in found.cells(meaning)]
        if meaning.role is Role.METADATA:
            kind, values = _year(cells) if meaning.name == "year" else ("text", cells)
            named.append((meaning.name, kind, values))
            if kind == "integer" and any(cell and not YEAR.fullmatch(cell) for cell in cells):
                others.append((meaning.header, "text", cells))
        elif meaning.role in (Role.OTHER, Role.COORDINATE) and any(cells):
            others.append((meaning.header or f"column_{meaning.place + 1}", *_plain(cells)))
    surveys = {name: cells for name, _, cells in named}.get("survey", ())
    if any(map(is_synthetic_name, surveys)) and FIELD not in {name for name, _, _ in others}:
        others.append((FIELD, "integer", [int(is_synthetic_name(name)) for name in surveys]))
    order = {name: place for place, name in enumerate(("source_row", *METADATA))}
    named.sort(key=lambda column: order[column[0]])
    for column in found.columns:
        for ending, cells in written(column.determinations, column.read.absent).items():
            named.append((column.field + ending, "text" if ending == "_q" else "real", cells))
    fields, taken = QgsFields(), {"fid", "ogc_fid", "geom"}
    columns = named + others
    for name, kind, _ in columns:
        fields.append(QgsField(_unique(name, taken), KINDS[kind]))
    return fields, [cells for _, _, cells in columns]


def _year(cells: list) -> tuple[str, list]:
    """Return the years of cells, which may be dates."""
    found = [YEAR.search(cell or "") for cell in cells]
    return "integer", [int(match[0]) if match else None for match in found]


def _plain(cells: list) -> tuple[str, list]:
    """Return the kind of a column that is kept, and its cells: numbers where all of them are."""
    told = [cell for cell in cells if cell]
    if all(NUMBER.fullmatch(cell) for cell in told) and not any(re.match(r"[+-]?0\d", cell) for cell in told):
        return "real", [number_of(cell) if cell else None for cell in cells]
    return "text", cells


def _unique(name: str, taken: set[str]) -> str:
    """Return a name of a field that no other has, whatever the case."""
    made, number = name, 2
    while made.casefold() in taken:
        made, number = f"{name}_{number}", number + 1
    taken.add(made.casefold())
    return made


def cyrillic_letters(found: "Imported", language: str) -> list[str]:
    """Return what is told of headers whose Cyrillic letters were read as Latin ones."""
    read = [f"{c.meaning.header} ({c.meaning.form})" for c in found.columns if c.meaning.cyrillic]
    text = tr("Headers with Cyrillic letters that look like Latin ones were read as symbols: {columns}.")
    return [text.format(columns=some(read, language, 30))] if read else []


def implausible(found: "Imported", language: str) -> list[str]:
    """Return what is told of columns that were not understood, and of contents that cannot be."""
    from ...io.geochemistry.headers import Doubt
    from ...io.geochemistry.plausible import above_whole, lost_elements, oxide_sums
    from ...io.geochemistry.repeated_columns import unlike_columns

    told = []
    lost = lost_elements(found)
    if lost:
        text = tr(
            "Columns of numbers that begin with an element, but are not understood, and stay as they are: {columns}. "
            "Say in “Columns” what they are, such as: {example}"
        )
        header, element = next(iter(lost.items()))
        # A power of ten is what is in doubt itself.
        written = next(m.written for m in found.layout.meanings if m.header == header)
        unit = written if written and not re.search(r"\d", written) else "ppm"
        told.append(text.format(columns=some(list(lost), language), example=f"{header}; {element}; {unit}"))
    factors = [meaning.header for meaning in found.layout.meanings if meaning.doubt is Doubt.FACTOR]
    if factors:
        text = tr(
            "A factor such as ×10 stands beside the unit, and nothing tells whether the figures are multiplied by it "
            "or are to be: {columns} stay as they are. Say in “Columns” the unit of the figures as they stand, such "
            "as: {example}"
        )
        told.append(text.format(columns=some(factors, language), example=f"{factors[0]};;ppm"))
    assumed = [meaning.header for meaning in found.layout.meanings if meaning.doubt is Doubt.PER_CENT]
    if assumed:
        text = tr("Powers of ten with n, taken for those of per cent, as in spectral analysis: {columns}.")
        told.append(text.format(columns=some(assumed, language)))
    for first, second, times in unlike_columns(found.columns):
        text = tr(
            "“{first}” and “{second}” hold the same, but differ {times} [time|times] (median). Check the units; they "
            "may be of different methods."
        )
        told.append(counted(text, language, first=first, second=second, times=float(f"{times:.2g}")))
    for column, count in above_whole(found):
        text = tr("{column}: more than 100 % in {count} [sample|samples]. Check the unit of the column.")
        told.append(counted(text, language, column=column, count=count))
    columns, count = oxide_sums(found)
    if count:
        text = tr("In {count} [sample|samples] the oxides add up to more than 105 %. Check their units: {columns}.")
        told.append(counted(text, language, count=count, columns=some(columns, language, 30)))
    return told


def strange_numbers(found: "Imported", language: str) -> list[str]:
    """Return what is told of numbers that were taken, but may be codes for no value, and of those that were not."""
    from ...core.geochemistry.missing_codes import Strange
    from ...core.geochemistry.qualifiers import Problem

    other = (Strange.ZERO, Strange.POINT)
    columns = [c for c in found.columns if any(kind not in other for kind, _, _ in c.read.strange)]
    points = [
        f"{c.meaning.header}: {text}"
        for c in found.columns
        for kind, text, _ in c.read.strange
        if kind is Strange.POINT
    ]
    codes = Counter(
        f"{c.meaning.header}: {text}" for c in found.columns for _, text, why in c.read.unread if why is Problem.CODE
    )
    told = []
    if codes:
        cells = some([f"{cell} ({count})" for cell, count in codes.items()], language)
        told.append(tr("Codes for no value, taken as not determined: {cells}.").format(cells=cells))
    if points:
        text = tr("Points among decimal commas were taken as decimal points, but may part thousands: {cells}.")
        told.append(text.format(cells=some(points, language)))
    if columns:
        names = some([column.meaning.header for column in columns], language)
        told.append(
            tr("Numbers in doubt, perhaps codes for no value, in {columns}. See the report.").format(columns=names)
        )
    return told


def in_doubt(places) -> bool:
    """Return whether the report tells a doubt about places."""
    return places.arctic or places.sexagesimal or places.small or bool(np.any(places.doubtful))
