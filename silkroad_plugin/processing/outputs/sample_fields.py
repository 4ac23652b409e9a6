"""The samples with new fields beside their own: what algorithms that add to a layer of samples write."""

from collections.abc import Mapping

import numpy as np
from qgis.core import QgsField, QgsFields

from ..inputs.layers import features_of
from .tables import KINDS, feature_of, write_features


def write_sample_fields(
    algorithm, name: str, source, samples, added: Mapping[str, tuple[str, np.ndarray]], context, feedback
):
    """Write the features of ``source``, as ``samples`` were read from it, with fields ``added`` (name -> kind "real",
    "integer" or "text", and n values: NaN, None or, of integers, below 0 are NULL) to a sink; return its destination.

    Fields of the same name are written anew. Raises SilkroadError as ``write_features``.
    """
    fields, kept = QgsFields(), []
    for index, field in enumerate(source.fields()):
        if field.name() not in added:
            fields.append(field)
            kept.append(index)
    for title, (kind, _) in added.items():
        fields.append(QgsField(title, KINDS[kind]))
    columns = [[_cell(value) for value in values] for _, values in added.values()]
    row_of = {int(fid): row for row, fid in enumerate(samples.fid)}
    features = []
    for feature in features_of(source, algorithm.label("INPUT"), feedback):
        own, row = feature.attributes(), row_of[feature.id()]
        attributes = [own[index] for index in kept] + [column[row] for column in columns]
        features.append(feature_of(fields, attributes, feature.geometry()))
    return write_features(algorithm, name, fields, source.wkbType(), source.sourceCrs(), features, context)


def _cell(value):
    value = value.item() if hasattr(value, "item") else value
    missing = value is None or (isinstance(value, float) and value != value) or (isinstance(value, int) and value < 0)
    return None if missing else value
