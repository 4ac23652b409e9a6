"""The samples of a layer as the workbench reads them: column by column when they are needed."""

from collections.abc import Callable, Iterable
from threading import RLock

import numpy as np
from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QVariant

from ...core.errors import SilkroadError
from ...core.geochemistry.determinations import Determinations
from ...io.geochemistry.samples import Column, columns_of
from ..inputs.sample_fields import text_of
from ..inputs.samples import determinations_of, place_of
from ..inputs.synthetic import is_marked

STEP = 1000  # features after which it is looked whether to go on


class Outdated(Exception):
    """The layer holds other samples than before, and did not tell."""


def go_on(part: float) -> None:
    """Let the work go on: the ``progress`` of what nobody waits for."""


class LayerSamples:
    """The samples of a vector layer or table in the order of their ids, its filter and edits included, as they are when
    this is made: once the layer has changed, make another.

    It is made in the main thread; all it is asked for afterwards, it may be asked for in any other. What it has told
    once it never takes back: where it finds other samples as it reads on, it raises Outdated.

    ``columns``: the elements, levelled copies too, by the names of their fields; ``other_fields``: those that belong to
    no element; ``synthetic``: whether the samples were made up; ``crs``, and ``transforms`` to other systems.
    """

    def __init__(self, layer: QgsVectorLayer):
        self.layer_name, self.crs, self.transforms = layer.name(), layer.crs(), layer.transformContext()
        self.synthetic = is_marked(layer)
        self._names = layer.fields().names()
        self.columns: dict[str, Column] = {column.field: column for column in columns_of(self._names)}
        taken = {name for column in self.columns.values() for name in column.fields}
        self.other_fields = [name for name in self._names if name not in taken]
        self._source, self._expected = QgsVectorLayerFeatureSource(layer), max(layer.featureCount(), 1)
        self._reading = RLock()
        self._cells: dict[str, list] = {}
        self._kept: dict[tuple[str, str], object] = {}
        self._fid: np.ndarray | None = None

    @property
    def fid(self) -> np.ndarray:
        """Return the ids (n) int64, ascending."""
        if self._fid is None:
            self.load(())
        return self._fid

    def __len__(self):
        return len(self.fid)

    def load(self, fields: Iterable[str], progress: Callable[[float], None] = go_on) -> None:
        """Read fields, those beside an element with it, in one pass; those that the layer lacks are passed over.

        ``progress`` is called with 0 … 1 and may raise.
        """
        wanted = []
        for name in fields:
            wanted += self.columns[name].fields if name in self.columns else [name]
        with self._reading:  # who comes second finds it read
            wanted = [name for name in dict.fromkeys(wanted) if name in self._names and name not in self._cells]
            if wanted or self._fid is None:
                self._read(wanted, progress)

    def _read(self, names: list[str], progress) -> None:
        at = [self._names.index(name) for name in names]
        request = QgsFeatureRequest().setSubsetOfAttributes(at)
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        ids, rows = [], []
        for feature in self._features(request, progress):
            values = feature.attributes()
            ids.append(feature.id())
            rows.append([values[index] for index in at])
        fid = np.array(ids, np.int64)
        order = np.argsort(fid, kind="stable")
        self._refuse_others(fid[order])
        for place, name in enumerate(names):
            self._cells[name] = [_plain(rows[row][place]) for row in order]

    def _refuse_others(self, fid: np.ndarray) -> None:
        """Keep the ids that were read first; raise Outdated where those read now are others."""
        if self._fid is None:
            self._fid = fid
        elif not np.array_equal(fid, self._fid):
            raise Outdated

    def _features(self, request, progress):
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % STEP == 0:
                progress(min(number / self._expected, 1.0))
            yield feature

    def column(self, field: str) -> Column:
        """Return an element by its field; raises SilkroadError workbench_field where the layer lacks it now."""
        found = self.columns.get(field)
        if found is None:
            raise SilkroadError("workbench_field", name=self.layer_name, missing=field)
        return found

    def determinations(self, field: str) -> Determinations:
        """Return what is known of an element (n); raises why it cannot be read, and SilkroadError workbench_no_samples,
        workbench_nothing (no content at all)."""
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
        found = determinations_of(column, self._cells)
        return found if isinstance(found, SilkroadError) else found.at_steps()

    def texts(self, field: str) -> np.ndarray:
        """Return a field as texts (n), "" where it is empty; raises SilkroadError workbench_field."""
        return self._once("texts", field, lambda: np.array([text_of(cell) for cell in self._of(field)], object))

    def places(self, progress: Callable[[float], None] = go_on) -> np.ndarray:
        """Return x and y (n, 2) in the system of the layer, NaN without a place; ``progress`` as in ``load``."""
        with self._reading:
            return self._once("places", "", lambda: self._places(progress))

    def _places(self, progress):
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        found = {feature.id(): place_of(feature) for feature in self._features(request, progress)}
        fid = sorted(found)
        self._refuse_others(np.array(fid, np.int64))
        return np.array([found[one] for one in fid], float).reshape(-1, 2)

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
        if key in self._kept:
            return self._kept[key]
        # Another thread may make the same meanwhile: it is made twice rather than waited for.
        found = self._kept[key] = work()
        return found

    # Selection

    def rows_of(self, ids: Iterable[int]) -> np.ndarray:
        """Return which samples (n) bool have one of the ids."""
        ids = np.fromiter(ids, np.int64)
        found = np.zeros(len(self), bool)
        if len(ids) and len(found):
            at = np.searchsorted(self.fid, ids).clip(max=len(found) - 1)
            found[at[self.fid[at] == ids]] = True
        return found

    def ids_of(self, chosen: np.ndarray) -> list[int]:
        """Return the ids of the ``chosen`` samples (n) bool."""
        return np.compress(chosen, self.fid).tolist()


def _plain(value):
    # Comparing is slow, and what QGIS calls NULL comes as a QVariant.
    return None if isinstance(value, QVariant) and value == NULL else value
