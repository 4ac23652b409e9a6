"""Samples of one element with places in metres, for what maps them; and the grid on which the map lies."""

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterRasterLayer

from ...catalogue.crs import crs_of, moved, transformation
from ...core.errors import SilkroadError
from ...i18n import LANGUAGES, N_, interface_language, tr
from ...io.grid import Grid
from ...io.layer_info import LayerInfo
from ...numbers import counted
from .control import CONTROL, proper_rows
from .decay import metres
from .grids import ERROR_FIELDS, measurable_grid, north_up_grid, position_error_km
from .numbers import number_parameter, optional_number
from .samples import OpenSamples, add_samples_parameters, naming, open_samples

COINCIDENT = {"refuse": N_("Refuse them and name the first"), "average": N_("Take their mean")}
# What the fields are called that other tools of samples add; more than one factor or component has a number behind.
SCORES = {
    "additive": N_("Additive index"),
    "multiplicative_lg": N_("Multiplicative index (lg)"),
    "geometric_mean": N_("Geometric mean of the coefficients"),
    "zc": N_("Total index Zc"),
    "weighted_sum": N_("Weighted sum"),
    "PC": N_("Principal component {number}"),
    "F": N_("Factor {number}"),
    "GMPI": N_("Probability of mineralisation by factor {number}"),
}
CELLS = 1e9  # more cells than these are a cell size in the wrong unit
SIDE = 300  # cells along the longer side where no size is given


@dataclass(frozen=True)
class Mapped:
    """Samples with a number and a place. ``xy`` (n, 2) metres, ``values`` (n) in ``unit``.

    ``censored``: how many of them stand for a determination of which only bounds are known; ``titles``: what to call
    the layer, by language; ``error_km``: the position error that the samples state, None where they do not;
    ``synthetic``: the survey says that it was made up.
    """

    xy: np.ndarray
    values: np.ndarray
    crs_wkt: str
    field: str
    element: str
    unit: str
    censored: int
    titles: dict[str, str]
    error_km: float | None = None
    synthetic: bool = False

    def __len__(self):
        return len(self.values)

    def info(self, titles: dict[str, str], grid: Grid, unit: str | None = None) -> LayerInfo:
        """Return what a raster of the samples says of itself; ``titles`` by language, with {element}."""
        area = float(np.prod(np.ptp(self.xy, axis=0)))
        return LayerInfo(
            titles={code: text.format(element=quantity(self.element, code)) for code, text in titles.items()},
            resolution_km=max(math.sqrt(area / len(self)), grid.cell_metres) / 1000,
            position_error_km=self.error_km,
            # Where samples lie and what they hold is measured; the known deposits have no part in it.
            deposit_aware=False,
            source=f"{self.titles['en']}: {self.field}",
            kind="descending",
            unit=self.unit if unit is None else unit,
            synthetic=self.synthetic,
        )


def quantity(name: str, language: str) -> str:
    """Return what to call an element, or a score that another tool has made, in a language."""
    stem, number = re.fullmatch(r"(.*?)(?:_k[ck])?(\d*)", name).groups()
    title = SCORES.get(stem)
    return name if title is None or bool(number) != ("{number}" in title) else tr(title, language).format(number=number)


def add_mapped(algorithm) -> None:
    """Add the parameters of the samples and of what stands for determinations below a limit."""
    add_samples_parameters(algorithm, one=True)
    add_substitute(algorithm)
    title = tr("Samples at one place")
    algorithm.addParameter(algorithm.choices.parameter("COINCIDENT", title, COINCIDENT, "refuse", advanced=True))


def add_substitute(algorithm) -> None:
    """Add the parameter of what stands for determinations below a limit."""
    share = tr("Below the detection limit: share of the limit that stands for it (0: leave out)")
    algorithm.addParameter(advanced(number_parameter("SUBSTITUTE", share, 0.5, 0, 1)))


def add_grid(algorithm) -> None:
    """Add the parameters of the grid: a template, or a cell size over the samples."""
    title = tr("Template raster (its grid is taken)")
    algorithm.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", title, optional=True))
    algorithm.addParameter(metres("CELL_SIZE", tr("Cell size (m; empty: by the extent)"), optional=True))


def advanced(parameter):
    """Return a parameter that is folded away at first."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


@dataclass(frozen=True)
class OpenMapped:
    """Samples of one element that are open but not read: ``share`` of a limit stands for what is below it, and
    ``averaged``: samples at one place become their mean."""

    layer: OpenSamples
    share: float
    averaged: bool

    def read(self, feedback) -> Mapped:
        """Return the samples; tells how many were left out, and how many are substitutes.

        Raises as ``OpenSamples.read``, SilkroadError mapped_censored (substitutes alone) and samples_coincident (rows
        counted among those with a number).
        """
        samples = self.layer.read(feedback)
        (column,) = samples.columns
        with naming(column.field):
            values, substitutes = _numbers(samples, column, self.share)
        kept = np.isfinite(values) & np.isfinite(samples.x) & proper_rows(samples.fields, len(values), feedback)
        if censored := int((substitutes & kept).sum()):
            text = tr("{count} [determination is|determinations are] no plain number; a substitute stands for it.")
            feedback.pushWarning(counted(text, interface_language(), count=censored))
        if censored and censored == kept.sum():
            raise SilkroadError("mapped_censored", field=column.field, count=censored)
        xy = np.column_stack((samples.x, samples.y))[kept]
        if (values[kept] < 0).any():
            text = tr("{field} names no element and holds negative numbers: they are taken as they are.")
            feedback.pushInfo(text.format(field=column.field))
        error = position_error_km({name: samples.fields[name][kept] for name in ERROR_FIELDS if name in samples.fields})
        told = column.field, column.form, column.unit, censored, self.layer.source.titles, error
        mapped = Mapped(xy, values[kept], samples.crs_wkt, *told, self.layer.algorithm.synthetic)
        return _apart(mapped, self.averaged, feedback)


def open_mapped(algorithm, context) -> OpenMapped:
    """Return the samples of the element that was chosen, to be read. Raises SilkroadError as ``open_samples``."""
    parameters = algorithm.parameters
    beside = (*CONTROL, *ERROR_FIELDS, *algorithm.parameterAsStrings(parameters, "ELEMENTS", context))
    layer = open_samples(algorithm, context, if_present=beside, metres=True)
    share = algorithm.parameterAsDouble(parameters, "SUBSTITUTE", context)
    return OpenMapped(layer, share, algorithm.choice("COINCIDENT", context) == "average")


def _numbers(samples, column, share: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (n) numbers, NaN where there is none, and (n) where a ``share`` of a limit stands for one.

    What names no element and has no limits, such as the score of a factor, is no content: it may be negative.
    """
    from ...io.geochemistry.samples import real_numbers

    if not column.element and column.fields == (column.field,):
        values = real_numbers(samples.fields[column.field], len(samples))
        return values, np.zeros(len(samples), bool)
    found = samples.determinations(column.field)
    return found.substituted(share) if share > 0 else found.value, found.censored


def _apart(mapped: Mapped, averaged: bool, feedback) -> Mapped:
    """Return the samples with none at the place of another: refused or averaged, as was chosen."""
    from ...core.geochemistry import locations

    if not averaged:
        with naming(mapped.field):
            locations.refuse_coincident(locations.located(mapped.xy, mapped.values))
        return mapped
    places = locations.averaged(mapped.xy, mapped.values)
    if joined := len(mapped) - len(places.values):
        text = tr("{count} [sample lies|samples lie] at the place of another one; their means were taken.")
        feedback.pushInfo(counted(text, interface_language(), count=joined))
    return replace(mapped, xy=places.xy, values=places.values)


@dataclass(frozen=True)
class Template:
    """What the grid of a map is to be: ``grid``, else cells of a size (None: by the extent) over the samples."""

    grid: Grid | None
    cell: float | None
    label: str

    def under(self, mapped: Mapped, context) -> tuple[Grid, Mapped]:
        """Return the grid of the map, and the samples in metres of its coordinate system.

        Raises SilkroadError cell_size (not above 0, or a thousand million cells).
        """
        if self.grid is None:
            return grid_over(mapped.xy, mapped.crs_wkt, self.cell, self.label), mapped
        return self.grid, _moved(mapped, self.grid, context)


def read_template(algorithm, path: str | None, context) -> Template:
    """Return the grid that was asked for, that of the raster ``path`` where there is one.

    Raises SilkroadError field_in_degrees (a template in degrees), and as ``measurable_grid`` and ``north_up_grid``.
    """
    if path is None:
        return Template(None, optional_number(algorithm, "CELL_SIZE", context), algorithm.label("CELL_SIZE"))
    label = algorithm.label("TEMPLATE")
    measurable_grid(algorithm, "TEMPLATE", path)
    grid = north_up_grid(path, label)
    if grid.is_geographic:
        raise SilkroadError("field_in_degrees", input=label, path=path)
    return Template(grid, None, label)


@contextmanager
def within(mapped: Mapped, grid: Grid, radius: float, fewest: int) -> Iterator[None]:
    """Name the radius where a map gets no value: it may have been given in kilometres.

    Raises SilkroadError radius_no_cells.
    """
    from ...core.geochemistry.locations import nearest_distance

    try:
        yield
    except SilkroadError as error:
        if error.code != "estimates_none" or not np.isfinite(radius) or len(mapped) < 2:
            raise
        told = {"radius": float(radius), "fewest": fewest, "nearest": nearest_distance(mapped.xy)}
        raise SilkroadError("radius_no_cells", cell=grid.cell_metres, **told) from error


def grid_over(xy: np.ndarray, crs_wkt: str, cell: float | None, label: str) -> Grid:
    """Return a grid over the places (n, 2), metres, with whole multiples of the cell as edges, so that two maps fit on
    each other; without a ``cell`` it has some 300 along its longer side.

    Raises SilkroadError cell_size (not above 0, or a thousand million cells).
    """
    low, high = xy.min(0), xy.max(0)
    longest = float((high - low).max())
    if cell is None:
        cell = _round(longest / SIDE) if longest > 0 else 1.0
    if not cell > 0 or longest**2 / cell**2 > CELLS:
        raise SilkroadError("cell_size", input=label, cell=float(cell), extent=longest)
    west, south = np.floor(low / cell) * cell
    east, north = (np.floor(high / cell) + 1) * cell
    columns, rows = round((east - west) / cell), round((north - south) / cell)
    return Grid(columns, rows, (float(west), cell, 0.0, float(north), 0.0, -cell), crs_wkt)


def _round(length: float) -> float:
    """Return 1, 2 or 5 times a power of ten, the next below a length."""
    power = 10.0 ** math.floor(math.log10(length))
    return float(max(step * power for step in (1, 2, 5) if step * power <= length))


def _moved(mapped: Mapped, grid: Grid, context) -> Mapped:
    if grid.same_crs(Grid.system(mapped.crs_wkt)):
        return mapped
    turn = transformation(crs_of(mapped.crs_wkt), crs_of(grid.crs_wkt), context.transformContext())
    xy = moved(mapped.xy, turn) * grid.metres_per_unit
    return replace(mapped, xy=xy, crs_wkt=grid.crs_wkt)


def titles(text: str) -> dict[str, str]:
    """Return a title in every language."""
    return {code: tr(text, code) for code in LANGUAGES}
