"""Layers without a source that could be opened again, written whole into a template: drawings, features in memory."""

import json
import re

from qgis.core import (
    QgsAnnotationLayer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsJsonUtils,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument

LAST = 1_000_000  # number of a feature
# By what an expression names features by their numbers.
BY_NUMBER = re.compile(r"\$id\b|@id\b|\bget_feature_by_id\b", re.IGNORECASE)


def written(layer: QgsMapLayer, look: str = "") -> str:
    """Return a layer whole, empty for one that has a source; ``look``: the style that a map wears over it."""
    if isinstance(layer, QgsAnnotationLayer):
        return _drawn(layer)
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory":
        return _features(layer, bool(BY_NUMBER.search(look)))
    return ""


def read(text: str) -> QgsMapLayer | None:
    """Return the layer that was written, under an identifier of its own; None where not all of it is to be read."""
    if text.startswith("<"):
        return _from_xml(text)
    try:
        values = json.loads(text)
        layer = QgsVectorLayer(values["source"], "", "memory")
        features = {number: _feature(layer, wkb, attributes) for number, wkb, attributes in values["rows"]}
        if not set(features) <= set(range(1, LAST + 1)):
            return None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    _fill(layer.dataProvider(), features)
    layer.updateExtents()
    # QGIS leaves out features whose values are not of the type of their field.
    return layer if set(layer.allFeatureIds()) == set(features) else None


def _fill(provider: QgsVectorDataProvider, features: dict[int, QgsFeature]) -> None:
    """Add features under the numbers that they had, by which a sheet names them: QGIS numbers them as they come."""
    every = range(1, max(features, default=0) + 1)
    provider.addFeatures([features.get(number, QgsFeature(provider.fields())) for number in every])
    provider.deleteFeatures([number for number in every if number not in features])


def _feature(layer: QgsVectorLayer, wkb: str, attributes: list) -> QgsFeature:
    feature, geometry = QgsFeature(layer.fields()), QgsGeometry()
    feature.setAttributes(attributes)
    if wkb:
        geometry.fromWkb(QByteArray.fromHex(wkb.encode()))
        feature.setGeometry(geometry)
    return feature


def _drawn(layer: QgsAnnotationLayer) -> str:
    document = QDomDocument()
    element = document.createElement("maplayer")
    document.appendChild(element)
    layer.writeLayerXml(element, document, QgsReadWriteContext())
    return document.toString(-1)


def _features(layer: QgsVectorLayer, named: bool) -> str:
    rows, features = [], sorted(layer.getFeatures(), key=lambda one: (one.id() < 0, abs(one.id())))
    for number, feature in zip(_numbers([one.id() for one in features], named), features, strict=True):
        wkb = bytes(feature.geometry().asWkb().toHex()).decode() if feature.hasGeometry() else ""
        rows.append([number, wkb, [json.loads(QgsJsonUtils.encodeValue(value)) for value in feature.attributes()]])
    return json.dumps({"source": layer.dataProvider().dataSourceUri(), "rows": rows}, ensure_ascii=False)


def _numbers(ids: list[int], named: bool) -> list[int]:
    """Return under which numbers features are written: their own, and the next ones for those that are not saved yet,
    which are below 0 and stand last. ``named``: the sheet names features by their numbers.

    What is copied and deleted often leaves few features with numbers that are too large to be read: where nobody asks
    for these, they begin anew.
    """
    saved = [number for number in ids if number > 0]
    last = max(saved, default=0) + len(ids) - len(saved)
    own = [*saved, *range(last - len(ids) + len(saved) + 1, last + 1)]
    return own if named or last <= LAST else list(range(1, len(ids) + 1))


def _from_xml(text: str) -> QgsAnnotationLayer | None:
    document = QDomDocument()
    document.setContent(text)
    kept = QgsAnnotationLayer("", QgsAnnotationLayer.LayerOptions(QgsCoordinateTransformContext()))
    return kept.clone() if kept.readLayerXml(document.documentElement(), QgsReadWriteContext()) else None
