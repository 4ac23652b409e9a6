"""Tables as outputs: CSV, GeoPackage, memory or whatever the user names, written when all rows are known."""

import csv
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import SilkroadError
from ...i18n import tr
from ...io.synthetic import FIELD

# How a destination in a database begins, "postgis:" or "memory:"; one letter would be a drive of Windows.
DATABASE = re.compile("[A-Za-z]{2,}:")
KINDS = {"text": QMetaType.Type.QString, "integer": QMetaType.Type.Int, "real": QMetaType.Type.Double}


def write_table(
    algorithm,
    name: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence],
    context,
    points: Sequence[tuple[float, float]] | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    polygons: Sequence[QgsGeometry] | None = None,
    lines: Sequence[QgsGeometry] | None = None,
) -> str | None:
    """Write the rows to a sink parameter and return its destination, None if it was not asked for.

    ``columns``: (name, "text" | "integer" | "real"); None and NaN become NULL. With ``points`` (x, y a row,
    in ``crs``), ``polygons`` or ``lines`` the table has geometry. A file is staged in ``algorithm.outputs`` and
    replaces an old one only when the algorithm has finished. Raises SilkroadError where it cannot be written.
    """
    fields, kind, shapes = fields_of(columns), Qgis.WkbType.NoGeometry, None
    if points is not None:
        shapes = [QgsGeometry.fromPointXY(QgsPointXY(*map(float, point))) for point in points]
        kind = Qgis.WkbType.Point
    elif polygons is not None:
        kind, shapes = Qgis.WkbType.MultiPolygon, polygons
    elif lines is not None:
        kind, shapes = Qgis.WkbType.MultiLineString, lines
    features = (
        feature_of(fields, [plain(value) for value in row], None if shapes is None else shapes[index])
        for index, row in enumerate(rows)
    )
    return write_features(algorithm, name, fields, kind, crs or QgsCoordinateReferenceSystem(), features, context)


def write_csv(path: str, header: Sequence[str], rows: Iterable[Sequence], synthetic: bool = False) -> None:
    """Write a table that is no layer, such as one of several in a folder, as CSV in UTF-8; None and NaN are empty.

    ``synthetic``: each row gets the mark, which outlives what is done with the table.
    """
    mark = [1] if synthetic else []
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator=os.linesep)
        writer.writerow([*header, *([FIELD] if synthetic else [])])
        writer.writerows([*("" if plain(value) is None else plain(value) for value in row), *mark] for row in rows)


def feature_of(fields: QgsFields, attributes: Sequence, geometry: QgsGeometry | None = None) -> QgsFeature:
    """Return a feature."""
    feature = QgsFeature(fields)
    feature.setAttributes(list(attributes))
    if geometry is not None:
        feature.setGeometry(geometry)
    return feature


def write_features(
    algorithm,
    name: str,
    fields: QgsFields,
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
    context,
) -> str | None:
    """Write features to a sink parameter as ``write_table`` writes rows.

    All are made before the file is opened: an exception on the way would keep it open.
    """
    features = list(features)
    if algorithm.synthetic and fields.indexOf(FIELD) < 0:
        fields, features = _marked(fields, features)
    parameters, staged, final = _staged_parameters(algorithm, name, context)
    try:
        sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    except QgsProcessingException as error:
        raise _not_writable(algorithm, name, final, str(error)) from error
    if sink is None:
        if algorithm.parameters.get(name) is None:
            return None
        raise _not_writable(algorithm, name, final, "")
    failure = _fill(sink, features)
    # The file is closed before anything is raised: an exception would keep it open, and its folder in use.
    del sink
    if failure is not None:
        raise _not_writable(algorithm, name, final, failure)
    if staged.lower().endswith(".csv"):
        _unquote(staged)
    return _load_from(context, destination, staged, final)


def _marked(fields: QgsFields, features: list[QgsFeature]) -> tuple[QgsFields, list[QgsFeature]]:
    """Return fields and features with the mark of what was made up."""
    told = QgsFields(fields)
    told.append(QgsField(FIELD, KINDS["integer"]))
    return told, [feature_of(told, [*feature.attributes(), 1], feature.geometry()) for feature in features]


def _fill(sink, features) -> str | None:
    """Add the features; return why that failed, None if it did not."""
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return sink.lastError()
    return None if sink.flushBuffer() else sink.lastError()


def _unquote(path: str) -> None:
    """Write a CSV file again without needless quotes: QGIS hands GDAL whole numbers as text, which it quotes."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator=os.linesep).writerows(rows)


def _staged_parameters(algorithm, name: str, context) -> tuple[dict, str, str]:
    """Return the parameters with a file destination moved to its staging place, that place and the final one."""
    value = algorithm.parameters.get(name)
    definition = value if isinstance(value, QgsProcessingOutputLayerDefinition) else None
    text = value
    if definition is not None:
        text = definition.sink
    if isinstance(text, QgsProperty):
        text, _ = text.valueAsString(context.expressionContext(), "")
    final = str(text or "")
    if DATABASE.match(final) or final == "TEMPORARY_OUTPUT" or not Path(final).suffix:
        return algorithm.parameters, "", final  # memory, a database, or a new temporary file
    if ":" in Path(final).as_posix().removeprefix(Path(final).drive):
        raise _not_writable(algorithm, name, final, tr("QGIS takes what stands before a colon for a kind of database"))
    staged = algorithm.outputs.stage(final)
    if definition is None:
        return {**algorithm.parameters, name: staged}, staged, final
    moved = QgsProcessingOutputLayerDefinition(definition)
    moved.sink = QgsProperty.fromValue(staged)
    return {**algorithm.parameters, name: moved}, staged, final


def _load_from(context, destination: str, staged: str, final: str) -> str:
    """Have QGIS load the file from its final place; return that place.

    The file may have another name than was asked for: QGIS adds a suffix to one that it does not know.
    """
    if not staged:
        return destination
    written = Path(destination.partition("|")[0])
    if written.name != Path(final).name and written.is_file():
        final = str(Path(final).with_name(written.name))
    layers = context.layersToLoadOnCompletion()
    if destination in layers:
        details = layers.pop(destination)
        layers[final] = details
        context.setLayersToLoadOnCompletion(layers)
    return final


def fields_of(columns: Sequence[tuple[str, str]]) -> QgsFields:
    """Return the fields of columns (name, "text" | "integer" | "real")."""
    fields = QgsFields()
    for title, kind in columns:
        fields.append(QgsField(title, KINDS[kind]))
    return fields


def plain(value):
    """Return a value that QVariant takes: no numpy types, None for NaN."""
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and value != value else value


def _not_writable(algorithm, name: str, path: str, reason: str) -> SilkroadError:
    return SilkroadError("table_not_writable", output=algorithm.label(name), path=path, reason=reason or "?")
