"""What weights of evidence has to say about its own result: one list for the log and the report."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.bookkeeping import closer_than
from ...core.evidence.kinds import Kind
from ...core.prospectivity.independence import alike
from ...core.prospectivity.model import LayerFit
from ...core.prospectivity.parameters import Parameters
from ...core.prospectivity.weights_of_evidence import Degenerate
from ...i18n import LANGUAGES, N_, listed, some, term, tr
from ...io.grid import Grid
from ...io.layer_info import awareness
from ...io.model_info import ModelInfo
from ...io.weights_of_evidence import Conditions, Fit
from ...numbers import class_ends, given, number, percent
from ..inputs.evidence import EvidenceLayer
from ..titles import CLASSES
from .deposits import Ledger
from .evidence import circular_texts, mixed_texts, moved_texts, repeated_texts, type_texts, unit_area_texts

PROBLEMS = {
    "no_deposits": N_("no deposit lies where the layer has data"),
    "all_in_one_class": N_("all deposits lie in one class, so that nothing can be compared"),
    "no_class": N_("no class has enough deposits inside and outside within the area allowed"),
    "not_positive": N_("the contrast is not positive at any cut allowed"),
    "wrong_direction": N_("it is significant in the other direction, so that this one may be wrong"),
    "not_significant": N_("no class reaches the studentised contrast that counts as significant"),
    "null_control": N_("too many of its random shifts look at least as strong as the layer itself"),
}
# Above this p the null control says that chance may well have made the layer.
NULL_P = 0.05
# Above this prior the unit area is no longer small against the spacing of the deposits (the weights assume it is).
HIGH_PRIOR = 0.1


@dataclass(frozen=True)
class Run:
    """All that a finished run knows. ``moved``: (path, method) of the rasters that were resampled;
    ``error_km``: median position error of the deposits; ``side``: of the unit area, in map units."""

    layers: list[EvidenceLayer]
    fitted: Fit
    conditions: Conditions
    ledger: Ledger
    moved: list[tuple[str, str]]
    error_km: float
    side: float
    grid: Grid

    @property
    def settings(self) -> Parameters:
        """What the run was told."""
        return self.fitted.model.parameters

    @property
    def pairs(self) -> list[tuple[EvidenceLayer, LayerFit]]:
        """Evidence layer and its fit, side by side."""
        return list(zip(self.layers, self.fitted.model.layers, strict=True))

    def cut(self, fit: LayerFit) -> float | tuple[float, float] | None:
        """Return the user's cut of a layer, or its two cuts; None where the layer was not cut by hand."""
        place = next(i for i, one in enumerate(self.fitted.model.layers) if one is fit)
        return None if fit.kind is Kind.CATEGORICAL else self.settings.cut(place)

    @cached_property
    def close(self) -> tuple[list[tuple[str, str, float]], int]:
        """Pairs of used deposits closer than the side of the unit area with their distance in km, the first of them,
        and how many there are."""
        points, at = self.ledger.points, np.flatnonzero(self.fitted.deposits.used)
        pairs, count = closer_than(points.x[at], points.y[at], self.side)
        scale = self.grid.metres_per_unit / 1000
        return [(points.labels[at[a]], points.labels[at[b]], gap * scale) for a, b, gap in pairs], count

    def model_info(self) -> ModelInfo:
        """Return what the posterior says about its model, for the map that will be printed of it."""
        used = [layer for layer, fit in self.pairs if fit.used]
        types = self.ledger.values("deposit_type")
        return ModelInfo(
            target=next(iter(types)) if len(types) == 1 else "",
            method={code: term("weights_of_evidence", code) for code in LANGUAGES},
            evidence={code: listed((layer.title(code) for layer in used), code, "titles") for code in LANGUAGES},
            unit_area_km2=self.settings.unit_area_km2,
            deposits=self.fitted.model.deposits,
            t_over_n=self.conditions.omnibus.ratio,
            deposit_aware=awareness(layer.info for layer in used),
            probability=not self.conditions.omnibus.far,
        )


def null_failed(fit: LayerFit) -> bool:
    """Tell whether chance may well have made a layer: its random shifts look as strong more often than ``NULL_P``."""
    return fit.null is not None and bool(len(fit.null.shifted)) and fit.null.p > NULL_P


def findings(run: Run, language: str) -> list[str]:
    """Return the warnings, each a sentence or two."""
    texts = moved_texts(run.moved) + repeated_texts(run.layers, language) + _about_unit_area(run, language)
    for layer, fit in run.pairs:
        texts += _about_layer(run, layer, fit, language)
    texts += run.ledger.findings(language) + _close(run) + mixed_texts(run.ledger, language)
    texts += _alike(run, language)
    test = run.conditions.omnibus
    if test.p < 0.05:
        texts.append(
            tr(
                "The layers depend on each other: T/n = {ratio}, p = {p}. "
                "Read the posterior as a ranking, or leave out one of the layers whose pair test is significant."
            ).format(ratio=number(test.ratio, language), p=number(test.p, language, 2))
        )
    elif test.far:
        text = tr(
            "T/n = {ratio}, far from 1 (p = {p}): deposits that the posterior expects: {expected}, known: {count}. "
            "Read it as a ranking, not as a probability."
        )
        expected = number(test.expected, language, 3)
        told = {"ratio": number(test.ratio, language), "p": number(test.p, language, 2)}
        texts.append(text.format(expected=expected, count=test.deposits, **told))
    if run.fitted.model.tau != 1:
        text = tr(
            "All weights were multiplied by {tau}, with which the posterior expects as many deposits as there are."
        )
        texts.append(text.format(tau=number(run.fitted.model.tau, language)))
    if run.settings.degenerate is Degenerate.ARCSDM:
        texts.append(
            tr(
                "ArcSDM-compatible rules are on: a class without deposits has all weights 0, one with all deposits "
                "counts 0.99 less, and a class has at least one cell more than deposits. "
                "Weights of such classes are artefacts of these rules."
            )
        )
    if run.settings.degenerate is Degenerate.HALF:
        texts.append(tr("One half was added to the counts of classes that have no deposit, or all of them."))
    return texts


def _alike(run: Run, language: str) -> list[str]:
    """Name the pairs of layers whose generalised classes go together nearly everywhere."""
    titles, conditions = [layer.title(language) for layer, fit in run.pairs if fit.used], run.conditions
    text = tr(
        "“{first}” and “{second}” say nearly the same (Cramér’s V of their generalised classes over the area {v}): "
        "their evidence counts twice. Leave one of them out."
    )
    return [
        text.format(first=titles[first], second=titles[second], v=number(v, language, 2))
        for first, second, v in alike(conditions.codes, conditions.cells)
    ]


def _about_unit_area(run: Run, language: str) -> list[str]:
    model = run.fitted.model
    texts = unit_area_texts(model.unit_area_km2, run.fitted.cell_area_km2, language)
    if model.prior > HIGH_PRIOR:
        texts.append(
            tr(
                "The prior probability is {prior}: the unit area is too large for so many deposits, the weights assume "
                "a small one. Choose a smaller unit area."
            ).format(prior=number(model.prior, language, 2))
        )
    return texts


def _about_layer(run: Run, layer: EvidenceLayer, fit: LayerFit, language: str) -> list[str]:
    name, texts = layer.title(language), []
    texts += type_texts(layer, language)
    if fit.classes.edges is not None:
        values = tr("{count} different values") if fit.classes.counted else tr("{count} or more different values")
        texts.append(
            tr(
                "{layer}: a continuous raster ({values}); it was cut into {classes} classes "
                "of about equal area. Choose limits of your own with “Classify raster”."
            ).format(layer=name, values=values.format(count=fit.classes.distinct), classes=len(fit.classes))
        )
    if not fit.used:
        texts.append(tr("{layer}: not used, because {why}.").format(layer=name, why=tr(PROBLEMS[fit.problem])))
    elif (weak := fit.strength) < run.settings.limit:
        texts.append(
            tr("{layer}: the studentised contrast of {value} is below {limit}; it may be chance.").format(
                layer=name, value=number(weak, language, 3), limit=given(run.settings.limit, language)
            )
        )
    if fit.used and null_failed(fit):
        texts.append(
            tr("{layer}: {share} of its random shifts look at least as strong as the layer itself.").format(
                layer=name, share=percent(fit.null.p, language)
            )
        )
    which = (i for g in fit.unweighted_groups() for i in np.flatnonzero(fit.generalised.groups == g))
    empty = [class_ends(fit.classes.ends(i), language) for i in which]
    if fit.used and empty:
        texts.append(
            tr(
                "{layer}: no weight exists for the classes {classes} (no deposit in them, or more deposits than unit "
                "cells); their cells count as if the layer were missing."
            ).format(layer=name, classes=some(empty, language, CLASSES))
        )
    if fit.used:
        texts += circular_texts(layer, language)
    return texts + _first_class(run, layer, fit, language)


def _first_class(run: Run, layer: EvidenceLayer, fit: LayerFit, language: str) -> list[str]:
    """Warn where the first class of a distance is narrower than the positions are known."""
    if layer.kind is not Kind.ASCENDING or layer.info.unit != "m":
        return []
    edges, error = fit.classes.edges, layer.combined_error_km(run.error_km)
    if edges is None and not layer.info.breaks:
        return []
    # A layer of distances that was classified before begins at 0, and its first break ends the first class.
    width = (edges[1] - edges[0] if edges is not None else layer.info.breaks[0]) / 1000
    if width >= error * (1 - 1e-9):
        return []
    return [
        tr(
            "{layer}: its first class is {width} km wide, narrower than the combined position error of layer and "
            "deposits ({error} km). Join the first classes."
        ).format(
            layer=layer.title(language),
            width=number(float(width), language, 3),
            error=number(error, language, 3),
        )
    ]


def _close(run: Run) -> list[str]:
    """Count the pairs that one unit area would hold."""
    _, count = run.close
    text = tr(
        "Pairs of deposits closer than the side of the unit area: {count}; thinning to one per unit area is an option."
    )
    return [text.format(count=count)] if count else []
