"""Layers of samples: the parameters that name one with its elements, and the samples in it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core.errors import SilkroadError
from ...i18n import interface_language, some, tr
from ..base import progress_of
from .layers import called, features_of
from .titles import source_titles

if TYPE_CHECKING:
    from ...core.geochemistry.determinations import Determinations
    from ...io.geochemistry.samples import Column, Samples
    from ..base import SilkroadAlgorithm

# Percent of an algorithm's progress: where all rows have been read, and where these are the samples.
ROWS, READ = 7.0, 10.0
SHOWN = 1000  # rows, after which progress is


def add_samples_parameters(algorithm, one: bool = False) -> None:
    """Add INPUT, a layer of samples of any geometry or none, and ELEMENTS, its fields; ``one``: exactly one."""
    kinds = [QgsProcessing.SourceType.Vector]
    algorithm.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Samples"), kinds))
    title = tr("Element") if one else tr("Elements (empty: all that are recognised)")
    made = QgsProcessingParameterField(
        "ELEMENTS", title, None, "INPUT", Qgis.ProcessingFieldParameterDataType.Numeric, not one, optional=not one
    )
    algorithm.addParameter(made)


def samples_source(algorithm, parameters, context, name: str = "INPUT") -> QgsProcessingFeatureSource:
    """Return the features of a layer or table; the selection and the filter of the layer hold.

    Raises SilkroadError vector_missing.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise SilkroadError("vector_missing", input=algorithm.label(name), source=str(parameters.get(name) or ""))
    source.titles = source_titles(source, algorithm.parameterAsVectorLayer(parameters, name, context), context)
    return source


@dataclass(frozen=True)
class OpenSamples:
    """A layer of samples that is open and has the fields that are wanted of it; none of its rows has been read.

    ``source``: its features; ``columns``: the elements; ``others``: the names of other fields.
    """

    algorithm: "SilkroadAlgorithm"
    source: QgsProcessingFeatureSource
    columns: "tuple[Column, ...]"
    others: tuple[str, ...]

    @property
    def title(self) -> str:
        """Return what to call the layer in the interface language."""
        return called(self.source)

    def read(self, feedback) -> "Samples":
        """Return the samples, in the worker thread; that is the progress up to ``READ`` percent.

        Raises Cancelled, SilkroadError samples_empty, and samples_text, for a field with texts holds no contents.
        What else is wrong in a field is raised, as ``naming`` tells, when its determinations are asked for: one
        element does not stop the others.
        """
        from ...io.geochemistry.samples import Samples, absent_codes

        places, fids, cells = self._rows(feedback)
        if not fids:
            raise SilkroadError("samples_empty", input=self.algorithm.label("INPUT"), name=self.title)
        measured, progress = {}, progress_of(feedback, ROWS, READ)
        for done, column in enumerate(self.columns, 1):
            measured[column.field] = determinations_of(column, cells)
            progress(done / len(self.columns))
        _refuse_texts(measured)
        kept = {name: _objects(cells[name]) for name in self.others}
        crs = self.source.sourceCrs()
        wkt = crs.toWkt() if crs.isValid() else ""
        x, y = np.array(places, float).T
        absent = {one.field: absent_codes(cells[one.qualifier]) for one in self.columns if one.qualifier}
        samples = Samples(x, y, wkt, np.array(fids, np.int64), self.columns, kept, measured, absent)
        stepped = [column.field for column in self.columns if samples.steps(column.field).any()]
        tell_steps(self.algorithm, stepped, feedback)
        return samples

    def _rows(self, feedback):
        """Return the places, the ids and the cells of the wanted fields of all features; None is an empty cell."""
        wanted = tuple(dict.fromkeys([*(name for column in self.columns for name in column.fields), *self.others]))
        at = {name: self.source.fields().indexOf(name) for name in wanted}
        places, fids, cells = [], [], {name: [] for name in wanted}
        for feature in rows_of(self.source, self.algorithm.label("INPUT"), feedback, wanted):
            places.append(place_of(feature))
            fids.append(feature.id())
            values = feature.attributes()
            for name, index in at.items():
                cells[name].append(None if values[index] == NULL else values[index])
        return places, fids, cells


def open_samples(
    algorithm, context, fields: Sequence[str] = (), if_present: Sequence[str] = (), metres: bool = False
) -> OpenSamples:
    """Return INPUT with the chosen ELEMENTS, open but not read: on the main thread, where reading would halt QGIS.

    Without a choice the elements are all that are recognised, but for levelled copies. ``fields``: others that are
    needed, ``if_present``: others that are taken where the layer has them. ``metres``: a projection in metres is
    needed.

    Raises SilkroadError samples_field (the layer lacks it), samples_no_elements, with ``metres`` samples_no_place,
    vector_no_crs and samples_not_metres.
    """
    source, label = samples_source(algorithm, algorithm.parameters, context), algorithm.label("INPUT")
    names, title = source.fields().names(), called(source)
    columns = _columns(algorithm, algorithm.parameters, context, names, title)
    _refuse_missing([*fields], names, label, title)
    if metres:
        _refuse_degrees(source, label, title)
    others = dict.fromkeys([*fields, *(name for name in if_present if name in names)])
    return OpenSamples(algorithm, source, tuple(columns), tuple(others))


def rows_of(source, label: str, feedback, fields: tuple[str, ...]) -> Iterator[QgsFeature]:
    """Yield the features of a layer as ``features_of``; that is the progress up to ``ROWS`` percent."""
    count, progress = max(source.featureCount(), 1), progress_of(feedback, 0, ROWS)
    for row, feature in enumerate(features_of(source, label, feedback, fields)):
        if row % SHOWN == 0:
            progress(min(row / count, 1.0))
        yield feature


def tell_steps(algorithm, fields: list[str], feedback) -> None:
    """Say, in the log and on the pages, which fields hold contents that are known to a step."""
    if fields:
        text = tr("Semi-quantitative, known to a step: {fields}. The geometric middle of the step is taken.")
        algorithm.remark(text.format(fields=some(fields, interface_language())), feedback)


@contextmanager
def naming(field: str) -> Iterator[None]:
    """Name the field in front of every refusal from within: one element's error among many must tell which."""
    try:
        yield
    except SilkroadError as error:
        error.values.setdefault("field", field)
        raise


@contextmanager
def naming_columns(fields: Sequence[str]) -> Iterator[None]:
    """Put the name of the field where a refusal of the core has the number of its column, counted from 1."""
    try:
        yield
    except SilkroadError as error:
        for key in ("column", "part"):
            number = error.values.get(key)
            if isinstance(number, int) and number <= len(fields):
                error.values[key] = fields[number - 1]
        raise


def _columns(algorithm, parameters, context, names: list[str], title: str) -> "list[Column]":
    from ...io.geochemistry.samples import column_of, columns_of

    chosen = algorithm.parameterAsStrings(parameters, "ELEMENTS", context)
    if chosen:
        _refuse_missing(chosen, names, algorithm.label("ELEMENTS"), title)
        _refuse_row_numbers(chosen, algorithm, context)
        return [column_of(name, names) for name in dict.fromkeys(chosen)]
    found = [column for column in columns_of(names) if not column.levelled]
    if not found:
        raise SilkroadError(
            "samples_no_elements",
            input=algorithm.label("INPUT"),
            name=title,
            fields=some(list(names), interface_language()),
        )
    return found


def _refuse_row_numbers(chosen: list[str], algorithm, context) -> None:
    """Refuse the key of a table, which dialogs choose where it is the first field of numbers."""
    layer = algorithm.parameterAsVectorLayer(algorithm.parameters, "INPUT", context)
    keys = {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()} if layer is not None else set()
    if found := [name for name in chosen if name in keys]:
        raise SilkroadError("samples_row_number", input=algorithm.label("ELEMENTS"), name=found[0])


def _refuse_missing(wanted: list[str], names: list[str], label: str, title: str) -> None:
    missing = list(dict.fromkeys(name for name in wanted if name not in names))
    if missing:
        raise missing_field(label, title, missing, names)


def missing_field(label: str, title: str, missing: list[str], names: list[str]) -> SilkroadError:
    """Return the refusal of fields that a layer lacks: it names those that are written most like them."""
    small = {name.casefold(): name for name in reversed(names)}
    close = [small[found] for name in missing for found in get_close_matches(name.casefold(), small, 3, 0.6)]
    told = {"input": label, "name": title, "missing": missing, "fields": some(list(names), interface_language())}
    if close:
        return SilkroadError("samples_field_like", like=list(dict.fromkeys(close)), **told)
    return SilkroadError("samples_field", **told)


def _refuse_texts(measured: "dict[str, Determinations | SilkroadError]") -> None:
    """Raise the refusal of the first field that holds texts."""
    for found in measured.values():
        if isinstance(found, SilkroadError) and found.code == "samples_text":
            raise found


def _refuse_degrees(source, label: str, title: str) -> None:
    crs = source.sourceCrs()
    if source.wkbType() == Qgis.WkbType.NoGeometry:
        raise SilkroadError("samples_no_place", input=label, name=title)
    if not crs.isValid():
        raise SilkroadError("vector_no_crs", input=label, name=title)
    if crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        raise SilkroadError("samples_not_metres", input=label, name=title, crs=crs.userFriendlyIdentifier())


def place_of(feature) -> tuple[float, float]:
    """Return where a sample was taken, the middle of a feature with extent; NaN for no place."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return np.nan, np.nan
    point = geometry.centroid().asPoint()
    return (point.x(), point.y()) if np.isfinite([point.x(), point.y()]).all() else (np.nan, np.nan)


def determinations_of(column: "Column", cells: dict[str, list]):
    """Return the determinations of an element by the cells of its fields, or the refusal why it has none."""
    from ...io.geochemistry.samples import read_determinations

    beside = [cells[name] if name else () for name in (column.qualifier, column.limit, column.limit2)]
    try:
        with naming(column.field):
            return read_determinations(cells[column.field], column.unit, *beside)
    except SilkroadError as refusal:
        return refusal


def _objects(cells: list) -> np.ndarray:
    """Return cells as an object array (n), whatever they hold."""
    array = np.empty(len(cells), object)
    array[:] = cells
    return array
