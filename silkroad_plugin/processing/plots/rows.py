"""Rows of the tables that the algorithms write, as columns."""

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...core.errors import SilkroadError

MOST = 5000  # features that a plot of single features shows


class Rows:
    """Columns of a layer by name, read once: texts, and numbers with NaN for NULL."""

    def __init__(self, columns: dict[str, list]):
        self._columns = columns

    def __len__(self):
        return len(next(iter(self._columns.values()), []))

    def __contains__(self, name: str):
        return name in self._columns

    def texts(self, name: str) -> list[str]:
        """Return a column as text, empty for NULL."""
        return ["" if _is_null(value) else str(value) for value in self._columns[name]]

    def numbers(self, name: str) -> np.ndarray:
        """Return a column as float64."""
        return np.array([_number(value) for value in self._columns[name]], float)

    def where(self, name: str, text: str) -> "Rows":
        """Return the rows whose column holds a text."""
        return self.taken([index for index, value in enumerate(self.texts(name)) if value == text])

    def known(self, *names: str) -> "Rows":
        """Return the rows in which all of these numbers exist."""
        finite = np.all([np.isfinite(self.numbers(name)) for name in names], axis=0)
        return self.taken(np.flatnonzero(finite))

    def by(self, *names: str) -> "Rows":
        """Return the rows in ascending order of numbers, the first one first."""
        return self.taken(np.lexsort([self.numbers(name) for name in reversed(names)]))

    def taken(self, places) -> "Rows":
        """Return the rows at these places."""
        return Rows({name: [values[i] for i in places] for name, values in self._columns.items()})


def has_columns(layer, columns: tuple[str, ...]) -> bool:
    """Tell whether a layer is a vector layer or table with these columns."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(columns) <= set(layer.fields().names())


def read(layer: QgsVectorLayer, columns: tuple[str, ...], optional: tuple[str, ...] = ()) -> Rows:
    """Read the columns of a table; raises SilkroadError plot_no_rows where it is empty."""
    known = layer.fields().names()
    rows = _read(layer, [*columns, *(name for name in optional if name in known)], QgsFeatureRequest())
    if not len(rows):
        raise SilkroadError("plot_no_rows", layer=layer.name(), columns=list(columns))
    return rows


def read_some(layer: QgsVectorLayer, columns: list[str]) -> tuple[Rows, list]:
    """Read columns and geometries of at most ``MOST`` features, spread evenly over the layer."""
    ids = sorted(layer.allFeatureIds())
    request = QgsFeatureRequest()
    if len(ids) > MOST:
        request.setFilterFids([ids[i] for i in np.linspace(0, len(ids) - 1, MOST).astype(int)])
    geometries: list = []
    return _read(layer, columns, request, geometries), geometries


def _read(layer, columns, request, geometries=None):
    if geometries is None:
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, list] = {name: [] for name in columns}
    for feature in layer.getFeatures(request):
        for name in columns:
            found[name].append(feature.attribute(name))
        if geometries is not None:
            geometries.append(feature.geometry())
    return Rows(found)


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
