"""Sites split into those that train and those that test."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....numbers import given
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.decay import metres
from ...inputs.layers import vector_source
from ...inputs.numbers import optional_number
from ...inputs.sites import seed_parameter, site_features, sites_parameter
from ...outputs.tables import write_features

METHODS = {
    "random": N_("At random"),
    "blocks": N_("By square blocks"),
    "date": N_("By the year of discovery"),
}


class SplitPoints(SilkroadAlgorithm):
    """silkroad:split_points."""

    NAME = "split_points"
    TITLE = N_("Split sites")
    GROUP = "evidence"
    TAGS = (N_("training points"), N_("hold-out"), N_("validation"), N_("spatial blocks"))
    HELP = N_(
        "<p>Splits deposits into those that train a model and those that are held out to test it.</p>"
        "<p><b>At random.</b> The given share trains. Sites that steps of at most the given distance join stay on one "
        "side, for sites of one cell or of one cluster of workings would test what they have trained; 1000 m is the "
        "side of a unit cell of 1 km². The log says how many that are. Farther neighbours still fall on both sides, so "
        "that the test flatters the model (Roberts and others, 2017).</p>"
        "<p><b>By blocks.</b> Squares on a grid laid at random; whole blocks train, in random order, until their "
        "sites are as near to the share as blocks allow. Take blocks larger than the clusters of deposits. "
        "Without a side, the largest round one is taken at which ten blocks hold sites; the log names it. In "
        "degrees the squares lie on an equal-area plane about the middle of the sites.</p>"
        "<p><b>By date.</b> Sites found up to the year train, later ones test: what a prediction made then would "
        "have been worth. Sites without a year go to neither side, and the log counts them. The share does not "
        "matter.</p>"
        "<p><b>Output.</b> Two layers with the attributes as they were. The second goes into <i>HOLDOUT</i> of "
        "<i>Validate prospectivity</i>. The same seed gives the same split.</p>"
        "<p><b>Limits.</b> One split is one throw of the dice: with a few dozen deposits the measure changes much "
        "from seed to seed. Cross-validation uses every deposit.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        kinds = Qgis.ProcessingNumberParameterType
        self.addParameter(sites_parameter())
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, "random"))
        share = tr("Share that trains")
        self.addParameter(QgsProcessingParameterNumber("SHARE", share, kinds.Double, 0.7, minValue=0.01, maxValue=0.99))
        self.addParameter(metres("TOGETHER", tr("At random: distance within which sites stay together (m)"), 1000))
        self.addParameter(metres("BLOCK_SIZE", tr("Side of the blocks (m; empty: by the deposits)"), optional=True))
        year = tr("Field of the year of discovery")
        self.addParameter(QgsProcessingParameterField("YEAR_FIELD", year, None, "INPUT", optional=True))
        self.addParameter(
            QgsProcessingParameterNumber("YEAR", tr("Last year that trains"), kinds.Integer, optional=True)
        )
        self.addParameter(seed_parameter())
        for name, title in (("OUTPUT_TRAIN", tr("Sites that train")), ("OUTPUT_TEST", tr("Sites that test"))):
            self.addParameter(QgsProcessingParameterFeatureSink(name, title, QgsProcessing.SourceType.VectorPoint))
        self.addOutput(QgsProcessingOutputNumber("TRAIN", tr("Number of sites that train")))
        self.addOutput(QgsProcessingOutputNumber("TEST", tr("Number of sites that test")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = vector_source(self, "INPUT", context)
        self.method = self.choice("METHOD", context)
        self.share = self.parameterAsDouble(parameters, "SHARE", context)
        self.together = self.parameterAsDouble(parameters, "TOGETHER", context)
        self.side = optional_number(self, "BLOCK_SIZE", context)
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        self.year_field = self.parameterAsString(parameters, "YEAR_FIELD", context)
        self.year = optional_number(self, "YEAR", context)
        if self.method == "blocks" and self.side is not None and not self.side > 0:
            raise SilkroadError("block_positive", input=self.label("BLOCK_SIZE"))
        if self.method == "date" and (not self.year_field or self.year is None):
            raise SilkroadError("split_year_missing", field=self.label("YEAR_FIELD"), year=self.label("YEAR"))

    def compute(self, context, feedback):
        """Split and write both sides."""
        found, progress = site_features(self, self.source, feedback, 2), progress_of(feedback)
        progress(0.5)
        known, trains = self._split(found, feedback)
        results = {}
        for name, side, count in (("OUTPUT_TRAIN", trains, "TRAIN"), ("OUTPUT_TEST", known & ~trains, "TEST")):
            features = [found.features[index] for index in np.flatnonzero(side)]
            fields, crs = self.source.fields(), self.source.sourceCrs()
            results[name] = write_features(self, name, fields, self.source.wkbType(), crs, features, context)
            results[count] = len(features)
        feedback.pushInfo(
            tr("Sites that train: {train}; that test: {test}.").format(train=results["TRAIN"], test=results["TEST"])
        )
        return results

    def _blocks(self, places: np.ndarray, feedback) -> np.ndarray:
        """Return the block of each site at ``places`` (n, 2) in metres, and say how large the blocks are."""
        from ....core.validation.splits import FEWEST_BLOCKS, block_side, blocks

        side = block_side(*places.T, FEWEST_BLOCKS, self.seed) if self.side is None else self.side
        group, language = blocks(*places.T, side, self.seed), interface_language()
        text = tr("Side of the blocks: {side} km; {count} of them hold deposits.")
        feedback.pushInfo(text.format(side=given(side / 1000, language), count=int(group.max()) + 1))
        return group

    def _joined(self, found, feedback) -> np.ndarray:
        """Return the group of each site, those that stand close in one; say how many there are."""
        from ....core.validation.splits import linked

        group, language = linked(found.sites.places, found.sites.straight(self.together)), interface_language()
        sizes = np.bincount(group)
        if len(sizes) < 2:
            label = self.label("TOGETHER")
            raise SilkroadError("split_one_group", input=label, sites=len(group), distance=self.together)
        shared = sizes[sizes > 1]
        text = tr("Sites that stand within {distance} m of others and stay on one side: {sites}, in groups: {groups}.")
        distance = given(self.together, language)
        feedback.pushInfo(text.format(distance=distance, sites=int(shared.sum()), groups=len(shared)))
        return group

    def _split(self, found, feedback) -> tuple[np.ndarray, np.ndarray]:
        """Return which sites belong to a side, and which train (booleans)."""
        from ....core.validation.splits import known_by, share_of_groups

        every = np.ones(len(found), bool)
        if self.method == "random":
            return every, share_of_groups(self._joined(found, feedback), self.share, self.seed)
        if self.method == "blocks":
            group = self._blocks(found.sites.plane(), feedback)
            return every, share_of_groups(group, self.share, self.seed)
        years = np.array([_nan(real(feature[self.year_field])) for feature in found.features])
        known = np.isfinite(years)
        if missing := int((~known).sum()):
            feedback.pushWarning(
                tr("Sites without a year, which belong to neither side: {count}.").format(count=missing)
            )
        trains = np.zeros(len(found), bool)
        trains[known] = known_by(years[known], self.year)
        return known, trains


def _nan(value: float | None) -> float:
    return np.nan if value is None else value
