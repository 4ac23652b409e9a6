"""The samples of a layer as the workbench reads them: column by column when they are needed, kept until they change."""

from collections.abc import Iterable

import numpy as np
from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer

from ...core.errors import SilkroadError
from ...core.geochemistry.determinations import Determinations
from ...io.geochemistry.samples import Column, columns_of
from ..inputs.sample_fields import text_of
from ..inputs.samples import determinations_of, place_of
from ..inputs.synthetic import is_marked


class LayerSamples:
    """The samples of a vector layer or table in the order of their ids, its filter and edits included.

    ``columns``: the elements by the names of their fields. Arrays are kept: call ``forget`` once the layer has changed.
    """

    def __init__(self, layer: QgsVectorLayer):
        self._layer = layer
        self._cells: dict[str, list] = {}
        self._kept: dict[tuple[str, str], object] = {}
        self._fid: np.ndarray | None = None

    @property
    def columns(self) -> dict[str, Column]:
        """Return the elements that the layer has now, levelled copies too, by the names of their fields."""
        return {column.field: column for column in columns_of(self._layer.fields().names())}

    @property
    def other_fields(self) -> list[str]:
        """Return the fields that belong to no element."""
        taken = {name for column in self.columns.values() for name in column.fields}
        return [name for name in self._layer.fields().names() if name not in taken]

    @property
    def layer_name(self) -> str:
        """Return what the layer is called."""
        return self._layer.name()

    @property
    def synthetic(self) -> bool:
        """Return whether the samples were made up."""
        return self._once("synthetic", "", lambda: is_marked(self._layer))

    @property
    def crs(self):
        """Return the reference system of the layer."""
        return self._layer.crs()

    @property
    def transforms(self):
        """Return how the layer is brought to other reference systems."""
        return self._layer.transformContext()

    @property
    def fid(self) -> np.ndarray:
        """Return the ids (n) int64, ascending."""
        if self._fid is None:
            self.load(())
        return self._fid

    def __len__(self):
        return len(self.fid)

    def forget(self) -> None:
        """Read everything anew when it is needed."""
        self._cells.clear()
        self._kept.clear()
        self._fid = None

    def load(self, fields: Iterable[str]) -> None:
        """Read fields, those beside an element with it, in one pass; those that the layer lacks are passed over."""
        columns, there = self.columns, self._layer.fields().names()
        wanted = []
        for name in fields:
            wanted += columns[name].fields if name in columns else [name]
        wanted = [name for name in dict.fromkeys(wanted) if name in there and name not in self._cells]
        if wanted or self._fid is None:
            self._read(wanted)

    def _read(self, names: list[str]) -> None:
        at = [self._layer.fields().indexOf(name) for name in names]
        request = QgsFeatureRequest().setSubsetOfAttributes(at)
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        ids, rows = [], []
        for feature in self._layer.getFeatures(request):
            values = feature.attributes()
            ids.append(feature.id())
            rows.append([values[index] for index in at])
        fid = np.array(ids, np.int64)
        order = np.argsort(fid, kind="stable")
        if self._fid is not None and not np.array_equal(fid[order], self._fid):
            # The layer has changed and does not tell: what was read before does not go with this.
            known = [*self._cells]
            self.forget()
            return self._read([*known, *names])
        self._fid = fid[order]
        for place, name in enumerate(names):
            self._cells[name] = [_plain(rows[row][place]) for row in order]
        return None

    def column(self, field: str) -> Column:
        """Return an element by its field; raises SilkroadError workbench_field where the layer lacks it now."""
        found = self.columns.get(field)
        if found is None:
            raise SilkroadError("workbench_field", name=self.layer_name, missing=field)
        return found

    def determinations(self, field: str) -> Determinations:
        """Return what is known of an element (n); raises why it cannot be read, and SilkroadError samples_none (the
        layer has no samples), workbench_nothing (no content at all)."""
        if not len(self):
            raise SilkroadError("workbench_no_samples", name=self.layer_name)
        found = self._once("determinations", field, lambda: self._determinations(field))
        if isinstance(found, SilkroadError):
            raise found
        if not found.known.any():
            raise SilkroadError("workbench_nothing", field=field)
        return found

    def _determinations(self, field):
        column = self.column(field)
        self.load([field])
        return determinations_of(column, self._cells)

    def texts(self, field: str) -> np.ndarray:
        """Return a field as texts (n), "" where it is empty; raises SilkroadError workbench_field."""
        return self._once("texts", field, lambda: np.array([text_of(cell) for cell in self._of(field)], object))

    def numbers(self, field: str) -> np.ndarray:
        """Return a field as numbers (n), NaN where it holds none; raises SilkroadError workbench_field."""
        return self._once("numbers", field, lambda: np.array([_number(cell) for cell in self._of(field)], float))

    def places(self) -> np.ndarray:
        """Return x and y (n, 2) in the system of the layer, NaN without a place."""
        return self._once("places", "", self._places)

    def _places(self):
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        found = {feature.id(): place_of(feature) for feature in self._layer.getFeatures(request)}
        return np.array([found.get(fid, (np.nan, np.nan)) for fid in self.fid.tolist()], float).reshape(-1, 2)

    def _of(self, field):
        self.load([field])
        if field not in self._cells:
            raise SilkroadError("workbench_field", name=self.layer_name, missing=field)
        return self._cells[field]

    def kept(self, what: str, field: str, work):
        """Return what ``work()`` makes of the samples, made once until they change."""
        return self._once(what, field, work)

    def _once(self, what, field, work):
        key = (what, field)
        if key not in self._kept:
            len(self)  # read before, or reading would forget what is kept here
            self._kept[key] = work()
        return self._kept[key]

    # Selection

    def chosen(self) -> np.ndarray:
        """Return which samples (n) bool are selected in the layer."""
        ids = np.fromiter(self._layer.selectedFeatureIds(), np.int64)
        found = np.zeros(len(self), bool)
        if len(ids) and len(found):
            at = np.searchsorted(self.fid, ids).clip(max=len(found) - 1)
            found[at[self.fid[at] == ids]] = True
        return found

    def choose(self, chosen: np.ndarray) -> None:
        """Select in the layer just the ``chosen`` samples (n) bool."""
        self._layer.selectByIds(np.compress(chosen, self.fid).tolist())


def _plain(value):
    return None if value == NULL else value


def _number(cell) -> float:
    try:
        return np.nan if cell is None else float(cell)
    except (TypeError, ValueError):
        return np.nan
