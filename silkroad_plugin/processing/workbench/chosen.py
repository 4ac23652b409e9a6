"""The chosen elements of a layer of samples, as the inputs of algorithms take them; and what each row is for."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsRectangle

from ...catalogue.crs import crs_of, geographic, moved, transformation
from ...core.errors import SilkroadError
from ...core.geochemistry.control_samples import ControlSamples
from ...core.geochemistry.determinations import Determinations
from ...io.geochemistry.samples import Column
from ..inputs.control import CONTROL, roles_of, samples_proper
from .kind import Choice
from .samples import LayerSamples, go_on

METRES = "PROJ:+proj=aeqd +lat_0={y} +lon_0={x} +datum=WGS84 +units=m +no_defs"


@dataclass(frozen=True, eq=False)
class Chosen:
    """What ``io.geochemistry.samples.Samples`` offers, of the chosen elements and some other ``fields`` (n)."""

    samples: LayerSamples
    columns: tuple[Column, ...]
    fields: dict[str, np.ndarray]

    def __len__(self):
        return len(self.samples)

    def determinations(self, field: str) -> Determinations:
        """Return what is known of an element in the samples of the area."""
        return of_area(self.samples, field)


def chosen_of(samples: LayerSamples, choice: Choice) -> Chosen:
    """Return the chosen elements, with the fields that tell samples from duplicates, standards and blanks."""
    columns = tuple(samples.column(field) for field in choice.elements)
    return Chosen(samples, columns, {name: samples.texts(name) for name in CONTROL if name in samples.other_fields})


def proper(samples: LayerSamples) -> np.ndarray:
    """Return which rows (n) bool are samples of the area: no duplicates, reference materials or blanks, unless the
    layer has nothing else."""
    fields = [name for name in CONTROL if name in samples.other_fields]
    return samples.kept(
        "proper", "", lambda: samples_proper({name: samples.texts(name) for name in fields}, len(samples))
    )


def of_area(samples: LayerSamples, field: str) -> Determinations:
    """Return what is known of an element (n) in the samples of the area; the other rows count as not determined.

    Raises as ``LayerSamples.determinations``.
    """
    whole = samples.determinations(field)
    found = samples.kept("of area", field, lambda: whole.without(~proper(samples)))
    if not found.known.any():
        raise SilkroadError("workbench_nothing", field=field)
    return found


def control_of(samples: LayerSamples) -> ControlSamples:
    """Return what each row is for, in the order of the rows; kept until the layer changes."""

    def work():
        there = samples.other_fields
        none = np.full(len(samples), "", object)
        return roles_of(lambda name: samples.texts(name) if name in there else none)

    return samples.kept("control", "", work)


def metres(samples: LayerSamples, progress: Callable[[float], None] = go_on) -> np.ndarray:
    """Return x and y (n, 2) in metres: those of the layer where its system has metres, else about the middle of the
    samples, from which distances are true.

    Raises SilkroadError samples_no_place, vector_no_crs.
    """
    return samples.kept("metres", "", lambda: _metres(samples, progress))


def _metres(samples, progress):
    places, crs = samples.places(progress), samples.crs
    known = np.isfinite(places).all(1)
    if not known.any():
        raise SilkroadError("samples_no_place", input=samples.layer_name, name=samples.layer_name)
    if not crs.isValid():
        raise SilkroadError("vector_no_crs", input=samples.layer_name, name=samples.layer_name)
    if not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters:
        return places
    context = samples.transforms
    world = transformation(crs, geographic(), context)
    (west, south), (east, north) = places[known].min(0), places[known].max(0)
    middle = world.transformBoundingBox(QgsRectangle(west, south, east, north)).center()
    system = crs_of(METRES.format(x=middle.x(), y=middle.y()))
    turn = transformation(crs, system, context)
    return moved(places, turn)
