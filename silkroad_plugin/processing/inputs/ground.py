"""Surveys of samples and their borders: the parameters that levelling and the tests of shift share."""

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterString

from ...core.errors import SilkroadError
from ...i18n import interface_language, some, tr
from .control import FIELDS, samples_proper
from .numbers import number_parameter
from .sample_fields import SampleFields, add_field, text_of

BAND = 25_000.0  # metres
LEAST = ("SMALLEST", "SMALLEST_SHARED")


def add_ground_parameters(algorithm) -> None:
    """Add the fields of survey, lithology and medium, and the width of the band along borders."""
    add_field(algorithm, "SURVEY", tr("Field of the survey (sheet, laboratory, country)"), "survey")
    add_field(algorithm, "LITHOLOGY", tr("Field of the lithology"), "lithology")
    add_field(algorithm, "MEDIUM", tr("Fields of what else must agree (medium, fraction …)"), ["medium"], several=True)
    band = tr("Width of the band along a border (m)")
    algorithm.addParameter(number_parameter("BAND", band, BAND, 0.001))
    for name, title, size in (
        ("SMALLEST", tr("Least step at a border worth levelling (lg)"), 0.1),
        ("SMALLEST_SHARED", tr("Least difference on shared reference materials worth levelling (lg)"), 0.02),
    ):
        least = number_parameter(name, title, size, 0.0, 10.0)
        least.setFlags(least.flags() | Qgis.ProcessingParameterFlag.Advanced)
        algorithm.addParameter(least)


def fixed_parameter() -> QgsProcessingParameterString:
    """Return the parameter of the surveys that stay as they are."""
    title = tr("Fixed surveys, parted by semicolons (empty: the largest)")
    return QgsProcessingParameterString("FIXED", title, None, False, True)


class Surveys:
    """The fields of surveys, lithology and medium of an algorithm, and what was read of them."""

    def __init__(self, algorithm, context, others: tuple[str, ...] = ()):
        self.algorithm = algorithm
        self.fields = SampleFields(algorithm, ("SURVEY", "LITHOLOGY", "MEDIUM", *others), context)
        # Without surveys there is nothing to compare: here a default that the layer lacks is refused.
        self.needed = list(dict.fromkeys([*self.fields.needed, *(self.fields.chosen["SURVEY"] or ["survey"])]))
        self.if_present = [*self.fields.if_present, *FIELDS]
        self.band = algorithm.parameterAsDouble(algorithm.parameters, "BAND", context)
        least = [algorithm.parameterAsDouble(algorithm.parameters, name, context) for name in LEAST]
        self.smallest, self.smallest_shared = least

    def labels(self, samples) -> np.ndarray:
        """Return the labels (n) of the surveys, "" where empty. Raises SilkroadError surveys_too_few."""
        name = (self.fields.chosen["SURVEY"] or ["survey"])[0]
        labels = np.array([text_of(cell) for cell in samples.fields[name]], str)
        found = np.unique(labels[labels != ""])
        if len(found) < 2:
            raise SilkroadError("surveys_too_few", count=len(found))
        return labels

    def ground(self, samples, fixed: tuple[str, ...]):
        """Return where the samples lie."""
        from ...core.geochemistry.ground import Ground

        proper = self.proper(samples)
        places = np.column_stack([samples.x, samples.y])
        labels = self.labels(samples)
        parts = self._parts(samples)
        strata = self._strata(parts)
        return Ground(places, labels, strata, self.band, fixed, proper, self.materials(samples), parts)

    @property
    def least(self):
        """Return the least steps worth levelling."""
        from ...core.geochemistry.ground import Least

        return Least(self.smallest, self.smallest_shared)

    def proper(self, samples) -> np.ndarray:
        """Return the mask (n) of samples proper."""
        return samples_proper(samples.fields, len(samples))

    def materials(self, samples) -> np.ndarray:
        """Return (n) what several surveys analysed: the reference material, or the original of a split; "" for none."""
        standards, copies, names = (
            [text_of(cell) for cell in samples.fields.get(name, [None] * len(samples))]
            for name in ("standard", "duplicate_of", "sample_id")
        )
        repeated = set(copies) - {""}
        rows = zip(standards, copies, names, strict=True)
        return np.array(
            [standard or (f"#{copy}" if copy else f"#{own}" if own in repeated else "") for standard, copy, own in rows]
        )

    def warn(self, samples, ground, feedback) -> list[str]:
        """Tell what was assumed, and return it for the report."""
        texts = []
        if ground.strata is None:
            text = tr(
                "No lithology is given, so that steps at borders are not told from geology: nothing is levelled by "
                "decision, unless surveys share reference materials. Add the lithology of each sample, from a "
                "geological map if need be."
            )
            texts.append(text)
        elif not self.fields.several(samples, "MEDIUM"):
            texts.append(tr("No field of the medium is given: all samples are taken to be of one medium."))
        lost = int((ground.survey == "").sum())
        if lost:
            texts.append(tr("Samples without a survey, left as they are: {count}.").format(count=lost))
        for text in texts:
            feedback.pushWarning(text)
        return texts

    def _parts(self, samples) -> dict[str, np.ndarray]:
        """Return by field the texts (n) of lithology and of what else must agree; none without a lithology."""
        if self.fields.one(samples, "LITHOLOGY") is None:
            return {}
        names = [*self.fields.chosen["LITHOLOGY"], *self.fields.chosen["MEDIUM"]]
        known = {name: samples.fields[name] for name in names if name in samples.fields}
        return {name: np.array([text_of(cell) for cell in cells], str) for name, cells in known.items()}

    @staticmethod
    def _strata(parts: dict[str, np.ndarray]) -> np.ndarray | None:
        if not parts:
            return None
        rows = zip(*parts.values(), strict=True)
        return np.array([" · ".join(row) if all(row) else "" for row in rows], str)


def fixed_surveys(algorithm, labels: np.ndarray, proper: np.ndarray, context) -> tuple[tuple[str, ...], bool]:
    """Return the fixed surveys and whether they were chosen; otherwise the one of most samples.

    Raises SilkroadError survey_not_fixed.
    """
    text = algorithm.parameterAsString(algorithm.parameters, "FIXED", context).replace("；", ";")
    chosen = tuple(dict.fromkeys(name.strip() for name in text.split(";") if name.strip()))
    names, counts = np.unique(labels[(labels != "") & proper], return_counts=True)
    for name in chosen:
        if name not in names:
            told = some([str(known) for known in names], interface_language())
            raise SilkroadError("survey_not_fixed", input=algorithm.label("FIXED"), survey=name, surveys=told)
    return (chosen, True) if chosen else ((str(names[counts.argmax()]),), False)
