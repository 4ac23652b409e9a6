"""Samples as an output layer: those of the input as they are, with new fields."""

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingFeatureSource, QgsProcessingUtils

from ..inputs.layers import features_of
from .tables import feature_of, fields_of, plain, write_features


def write_samples(
    algorithm,
    name: str,
    source: QgsProcessingFeatureSource,
    columns: Sequence[tuple[str, str]],
    rows: Mapping[int, Sequence],
    context,
    feedback,
) -> str | None:
    """Write the features of a source with new fields to a sink parameter, as ``write_table`` writes rows.

    ``columns``: (name, "text" | "integer" | "real") of the new fields, a number behind the name where the source has
    one of that name; ``rows``: their values by the identifier of the feature.
    """
    fields = QgsProcessingUtils.combineFields(source.fields(), fields_of(columns))
    features = (
        feature_of(fields, [*feature.attributes(), *map(plain, rows[feature.id()])], feature.geometry())
        for feature in features_of(source, algorithm.label("INPUT"), feedback)
    )
    return write_features(algorithm, name, fields, source.wkbType(), source.sourceCrs(), features, context)
