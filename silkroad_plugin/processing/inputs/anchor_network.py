"""The low-density network that surveys are anchored to: contents by cell."""

import numpy as np
from qgis.core import NULL, QgsGeometry, QgsProcessingFeatureSource

from ...core.errors import SilkroadError
from ...core.typed_numbers import real
from .layers import features_of, refuse_other_geometry, transform_to, vector_source


def cells_of(x: np.ndarray, y: np.ndarray, side: float) -> np.ndarray:
    """Return the name (n) of the square cell of each place, "" where there is none."""
    known = np.isfinite(x) & np.isfinite(y)
    rows, columns = (np.floor(np.where(known, at, 0) / side).astype(int) for at in (y, x))
    return np.array([f"{r} {c}" if good else "" for r, c, good in zip(rows, columns, known, strict=True)])


def open_network(algorithm, name: str, columns, context) -> QgsProcessingFeatureSource:
    """Return the features of the network. Raises SilkroadError network_element where it lacks one of ``columns``."""
    from ...io.geochemistry.samples import columns_of

    source, label = vector_source(algorithm, name, context), algorithm.label(name)
    refuse_other_geometry(source, label)
    offered = {one.form for one in columns_of(source.fields().names())}
    for column in columns:
        if column.form not in offered:
            raise SilkroadError("network_element", input=label, element=column.field)
    return source


def network_contents(source, label: str, columns, crs_wkt: str, side: float, context, feedback) -> dict[str, dict]:
    """Return for each field of ``columns`` the geometric mean of the network's samples in each cell, in its unit."""
    from ...io.geochemistry.samples import columns_of, vocabulary

    offered = {one.form: one for one in columns_of(source.fields().names())}
    transform = transform_to(crs_wkt, source.sourceCrs(), context)
    places, cells = [], {one.form: [] for one in offered.values()}
    for feature in features_of(source, label, feedback):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty():
            continue
        geometry.transform(transform)
        point = geometry.centroid().asPoint()
        places.append((point.x(), point.y()))
        for form, one in offered.items():
            value = feature[one.field]
            cells[form].append(np.nan if value == NULL else real(value))
    where = cells_of(*np.array(places, float).reshape(-1, 2).T, side)
    found = {}
    for column in columns:
        unit = offered[column.form].unit
        factor = vocabulary().factor(unit, column.unit) if unit and column.unit else 1.0
        values = factor * np.array([np.nan if value is None else value for value in cells[column.form]], float)
        known = np.isfinite(values) & (values > 0) & (where != "")
        found[column.field] = {
            str(cell): float(10 ** np.log10(values[known & (where == cell)]).mean()) for cell in np.unique(where[known])
        }
    return found
