"""Evidence that is made of the deposits that it is to predict."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsWkbTypes

from ...catalogue.crs import geographic, moved
from ...core.evidence.site_sketch import share_in, sketch
from .evidence import EvidenceLayer
from .layers import Points, transform_to

MOST = 100_000  # more points than this are no deposits
SAME = 0.5  # a layer that holds this share of the deposits is made of them


def sites_of(source, context) -> str:
    """Return the sketch of the points of a layer, empty for lines, polygons and very many points."""
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Point or source.featureCount() > MOST:
        return ""
    features = source.getFeatures(QgsFeatureRequest().setNoAttributes())
    places = [(v.x(), v.y()) for feature in features for v in feature.geometry().vertices()]
    return sketch(*_degrees(places, transform_to(geographic().toWkt(), source.sourceCrs(), context)))


def aware_layers(layers: Sequence[EvidenceLayer], points: Points, crs, context) -> list[EvidenceLayer]:
    """Return the layers, those marked as drawn with knowledge of the deposits that were made of such points.

    ``points`` are in ``crs``, a QgsCoordinateReferenceSystem.
    """
    if not any(layer.info.sites for layer in layers):
        return list(layers)
    places = list(zip(points.x.tolist(), points.y.tolist(), strict=True))
    degrees = _degrees(places, transform_to(geographic().toWkt(), crs, context))
    return [
        replace(layer, info=replace(layer.info, deposit_aware=True))
        if share_in(layer.info.sites, *degrees) >= SAME
        else layer
        for layer in layers
    ]


def _degrees(places, transform) -> np.ndarray:
    """Return longitudes and latitudes (2, n) of the places that have some."""
    found = moved(places, transform)
    return found[np.isfinite(found).all(1)].T
