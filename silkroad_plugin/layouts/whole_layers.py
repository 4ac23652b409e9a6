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
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument


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
        features = [_feature(layer, wkb, attributes) for wkb, attributes in values["rows"]]
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    # QGIS leaves out features whose values are not of the type of their field.
    done, _ = layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer if done and layer.featureCount() == len(features) else None


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
    rows = []
    for feature in layer.getFeatures():
        wkb = bytes(feature.geometry().asWkb().toHex()).decode() if feature.hasGeometry() else ""
        rows.append([wkb, [json.loads(QgsJsonUtils.encodeValue(value)) for value in feature.attributes()]])
    return json.dumps({"source": layer.dataProvider().dataSourceUri(), "rows": rows}, ensure_ascii=False)


def _from_xml(text: str) -> QgsAnnotationLayer | None:
    document = QDomDocument()
    document.setContent(text)
    kept = QgsAnnotationLayer("", QgsAnnotationLayer.LayerOptions(QgsCoordinateTransformContext()))
    return kept.clone() if kept.readLayerXml(document.documentElement(), QgsReadWriteContext()) else None
