"""Of what kind a layer of evidence is."""

from enum import Enum


class Kind(Enum):
    """How the classes of a layer are ordered: from which end they are joined."""

    CATEGORICAL = "categorical"
    ASCENDING = "ascending"  # low values are favourable, e.g. distances
    DESCENDING = "descending"  # high values are favourable
