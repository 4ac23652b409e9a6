"""Sites: points with what stands about them in the table, to be thinned or split."""

from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from ...core.errors import SilkroadError
from ...i18n import interface_language, tr
from ...io.sites import Sites
from ...numbers import counted
from .layers import called, features_of, refuse_other_geometry


@dataclass(frozen=True)
class SiteFeatures:
    """The features that have a place, and their sites in the CRS of the source; both in one order."""

    features: list[QgsFeature]
    sites: Sites

    def __len__(self):
        return len(self.features)


def sites_parameter() -> QgsProcessingParameterFeatureSource:
    """Return the parameter of the points INPUT."""
    return QgsProcessingParameterFeatureSource("INPUT", tr("Sites"), [QgsProcessing.SourceType.VectorPoint])


def seed_parameter() -> QgsProcessingParameterNumber:
    """Return the parameter of the seed of chance."""
    made = QgsProcessingParameterNumber(
        "SEED", tr("Seed of the random numbers"), Qgis.ProcessingNumberParameterType.Integer, 1, minValue=0
    )
    made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return made


def site_features(algorithm, source, feedback, least: int = 1) -> SiteFeatures:
    """Read the points; one with several parts stands at their middle.

    Raises SilkroadError where fewer than ``least`` have a place.
    """
    label = algorithm.label("INPUT")
    refuse_other_geometry(source, label)
    features, places, missing = [], [], 0
    for feature in features_of(source, label, feedback):
        geometry = feature.geometry()
        place = None if geometry.isNull() or geometry.isEmpty() else geometry.centroid().asPoint()
        if place is None or not np.isfinite([place.x(), place.y()]).all():
            missing += 1
            continue
        features.append(feature)
        places.append((place.x(), place.y()))
    if missing:
        text = tr("{count} [feature without usable geometry was|features without usable geometry were] left out.")
        feedback.pushWarning(counted(text, interface_language(), count=missing))
    if len(features) < least:
        raise SilkroadError("few_sites", input=label, name=called(source), sites=len(features), least=least)
    xy = np.array(places, float).reshape(-1, 2)
    return SiteFeatures(features, Sites(source.sourceCrs().toWkt(), *xy.T))
