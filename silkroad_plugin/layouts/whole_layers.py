"""Layers without a source that could be opened again, written whole into a template: drawings, features in memory."""

import json

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


def written(layer: QgsMapLayer) -> str:
    """Return a layer whole, empty for one that has a source."""
    if isinstance(layer, QgsAnnotationLayer):
        return _drawn(layer)
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory":
        return _features(layer)
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


def _features(layer: QgsVectorLayer) -> str:
    rows, last = [], max([0, *layer.allFeatureIds()])
    # Those that are not saved yet have numbers below 0, and get the next ones.
    for feature in sorted(layer.getFeatures(), key=lambda one: (one.id() < 0, abs(one.id()))):
        number = feature.id() if feature.id() > 0 else last + 1
        last = max(last, number)
        wkb = bytes(feature.geometry().asWkb().toHex()).decode() if feature.hasGeometry() else ""
        rows.append([number, wkb, [json.loads(QgsJsonUtils.encodeValue(value)) for value in feature.attributes()]])
    return json.dumps({"source": layer.dataProvider().dataSourceUri(), "rows": rows}, ensure_ascii=False)


def _from_xml(text: str) -> QgsAnnotationLayer | None:
    document = QDomDocument()
    document.setContent(text)
    kept = QgsAnnotationLayer("", QgsAnnotationLayer.LayerOptions(QgsCoordinateTransformContext()))
    return kept.clone() if kept.readLayerXml(document.documentElement(), QgsReadWriteContext()) else None
