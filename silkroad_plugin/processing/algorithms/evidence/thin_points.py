"""Sites thinned to one in each neighbourhood."""

import math

import numpy as np
from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QMetaType

from ....core.bookkeeping import keepers
from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....numbers import given
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.layers import name_field, site_title, vector_source
from ...inputs.numbers import optional_number
from ...inputs.sample_fields import text_of
from ...inputs.sites import seed_parameter, site_features, sites_parameter
from ...outputs.tables import feature_of, write_features

UNIT_AREA = 1.0  # km², where neither distance nor area is given
ORDERS = {"highest": N_("Highest first, text from Z to A"), "lowest": N_("Lowest first, text from A to Z")}


class ThinPoints(SilkroadAlgorithm):
    """silkroad:thin_points."""

    NAME = "thin_points"
    TITLE = N_("Thin sites")
    GROUP = "evidence"
    TAGS = (N_("training points"), N_("deposits"), N_("thinning"), N_("declustering"))
    HELP = N_(
        "<p>Removes sites that stand closer to another one than a distance, so that a cluster of workings does not "
        "count as many deposits, and weights and tests are not made too sure by points that say the same.</p>"
        "<p><b>Distance.</b> Given in metres, or as the side of the square of a unit area in km² (Agterberg and "
        "Bonham-Carter let one deposit stand for one unit cell), not both. Where both are empty, a unit area of 1 km² "
        "is taken: 1000 m. Geodesic in degrees, on the plane in a "
        "projection.</p>"
        "<p><b>Which stay.</b> Sites are taken one by one; one stays unless a site that stays already is closer than "
        "the distance. First come those of the best priority: a field of numbers (tonnage) or of text (position "
        "quality A to D), highest or lowest first, empty ones last. Among equals chance decides, by the seed; the "
        "same seed gives the same result. So no two that stay are closer than the distance, and every site removed "
        "has one of at least its priority nearby.</p>"
        "<p><b>Output.</b> The sites that stay, with <i>removed_n</i>, the number that each of them stands for "
        "besides itself; and those removed, with <i>kept_name</i>, the site in whose stead they went, and "
        "<i>kept_m</i>, the distance to it. Attributes stay as they were; a feature of several points stands at "
        "their middle.</p>"
        "<p><b>Limits.</b> Thinning by chance keeps fewer sites than are possible; another seed keeps others. "
        "Weights of evidence can thin by its unit area on its own.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(sites_parameter())
        self.addParameter(metres("MIN_DISTANCE", tr("Least distance (m; empty: by the unit area)"), optional=True))
        area = tr("Unit area (km²), in place of the distance")
        self.addParameter(
            QgsProcessingParameterNumber(
                "UNIT_AREA", area, Qgis.ProcessingNumberParameterType.Double, optional=True, minValue=0
            )
        )
        self.addParameter(
            QgsProcessingParameterField("PRIORITY", tr("Field of the priority"), None, "INPUT", optional=True)
        )
        self.addParameter(self.choices.parameter("PRIORITY_ORDER", tr("Order of the priority"), ORDERS, "highest"))
        self.addParameter(seed_parameter())
        for name, title in (("OUTPUT", tr("Sites that stay")), ("OUTPUT_REMOVED", tr("Sites removed"))):
            optional = name != "OUTPUT"
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, title, QgsProcessing.SourceType.VectorPoint, optional=optional, createByDefault=not optional
                )
            )
        self.addOutput(QgsProcessingOutputNumber("KEPT", tr("Number of sites that stay")))
        self.addOutput(QgsProcessingOutputNumber("REMOVED", tr("Number of sites removed")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = vector_source(self, "INPUT", context)
        distance, area = (optional_number(self, name, context) for name in ("MIN_DISTANCE", "UNIT_AREA"))
        if distance is None and area is None:
            area = UNIT_AREA
        # A zero beside the other one counts as empty.
        if (distance is not None and distance > 0) == (area is not None and area > 0):
            raise SilkroadError("thinning_distance", first=self.label("MIN_DISTANCE"), second=self.label("UNIT_AREA"))
        self.distance = distance if distance else 1000 * math.sqrt(area)
        self.priority = self.parameterAsString(parameters, "PRIORITY", context)
        self.highest = self.choice("PRIORITY_ORDER", context) == "highest"
        self.seed = self.parameterAsInt(parameters, "SEED", context)

    def compute(self, context, feedback):
        """Take the sites in the order of their priority."""
        found, progress = site_features(self, self.source, feedback), progress_of(feedback)
        progress(0.3)
        values = [feature[self.priority] for feature in found.features] if self.priority else [None] * len(found)
        order = ranked(values, self.highest, self.seed)
        keeper = np.empty(len(found), np.int64)
        keeper[order] = order[
            keepers(found.sites.places[order], found.sites.straight(self.distance), tick_of(feedback))
        ]
        progress(0.8)
        stays = keeper == np.arange(len(found))
        results = {"KEPT": int(stays.sum()), "REMOVED": int((~stays).sum())}
        results["OUTPUT"] = self._write("OUTPUT", [("removed_n", int)], self._kept(found, keeper, stays), context)
        added = [("kept_name", str), ("kept_m", float)]
        results["OUTPUT_REMOVED"] = self._write("OUTPUT_REMOVED", added, self._removed(found, keeper, stays), context)
        text = tr("Least distance between sites that stay: {distance} m.")
        feedback.pushInfo(text.format(distance=given(self.distance, interface_language())))
        feedback.pushInfo(tr("Sites that stay: {kept} of {count}.").format(kept=results["KEPT"], count=len(found)))
        return results

    def _kept(self, found, keeper, stays):
        counts = np.bincount(keeper, minlength=len(found)) - 1
        for index in np.flatnonzero(stays):
            yield found.features[index], [int(counts[index])]

    def _removed(self, found, keeper, stays):
        at = np.flatnonzero(~stays)
        distances = found.sites.metres(at, keeper[at])
        field = name_field(self.source)
        for index, distance in zip(at, distances, strict=True):
            yield found.features[index], [site_title(found.features[keeper[index]], field), float(distance)]

    def _write(self, name: str, added, rows, context) -> str | None:
        kinds = {int: QMetaType.Type.Int, float: QMetaType.Type.Double, str: QMetaType.Type.QString}
        fields = QgsFields(self.source.fields())
        for title, kind in added:
            fields.append(QgsField(title, kinds[kind]))
        features = (
            feature_of(fields, [*feature.attributes(), *values], feature.geometry()) for feature, values in rows
        )
        crs, kind = self.source.sourceCrs(), self.source.wkbType()
        return write_features(self, name, fields, kind, crs, features, context)


def ranked(values: list, highest: bool, seed: int) -> np.ndarray:
    """Return the order in which sites are taken: by value, empty ones last, equals by chance."""
    order = np.random.default_rng(seed).permutation(len(values))
    numbers = [real(value) for value in values]
    texts = [text_of(value) for value in values]
    # A field of numbers holds nothing but numbers and empty cells.
    if all(number is not None or not text for number, text in zip(numbers, texts, strict=True)):
        keys, empty = np.array([number or 0.0 for number in numbers]), [number is None for number in numbers]
    else:
        _, keys = np.unique(texts, return_inverse=True)
        empty = [not text for text in texts]
    keys = -keys.astype(float) if highest else keys.astype(float)
    keys[np.array(empty, bool)] = np.inf
    return order[np.argsort(keys[order], kind="stable")]
