"""What weights of evidence has to say about its own result: one list for the log and the report."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.prospectivity.bookkeeping import closer_than, sharing_a_cell
from ..core.prospectivity.generalisation import Kind, Parameters
from ..core.prospectivity.model import LayerFit
from ..core.prospectivity.weights_of_evidence import Degenerate
from ..i18n import N_, glossary, interface_language, tr
from ..io.grid import Grid
from ..io.report import fixed, number, percent
from ..io.weights_of_evidence import Conditions, Fit
from .evidence import EvidenceLayer
from .inputs import Points

PROBLEMS = {
    "all_in_one_class": N_("all deposits lie in one class, so that nothing can be compared"),
    "no_class": N_("no class has enough deposits inside and outside within the area allowed"),
    "wrong_direction": N_("the contrast is nowhere positive in this direction (perhaps the wrong one)"),
    "not_significant": N_("no class differs significantly from the rest"),
}
MIXED = {
    "mineral_system": N_("mineral systems"),
    "deposit_type": N_("deposit types"),
    "epoch": N_("epochs"),
}


@dataclass(frozen=True)
class Run:
    """All that a finished run knows. ``removed``: labels thinned out; ``moved``: (path, method) of the rasters that
    were resampled; ``error_km``: median position error of the deposits; ``side``: of the unit area, in map units."""

    layers: list[EvidenceLayer]
    fitted: Fit
    conditions: Conditions
    points: Points
    removed: list[str]
    moved: list[tuple[str, str]]
    error_km: float
    side: float
    settings: Parameters
    grid: Grid

    @property
    def pairs(self):
        """Evidence layer and its fit, side by side."""
        return list(zip(self.layers, self.fitted.model.layers, strict=True))

    def used_labels(self, which: np.ndarray) -> list[str]:
        """Return the labels of the points for which ``which`` (n) is true."""
        return [self.points.labels[i] for i in np.flatnonzero(which)]

    def sharing(self) -> list[list[str]]:
        """Return the labels of used deposits that share a cell, cell by cell."""
        place = self.fitted.deposits
        at = np.flatnonzero(place.used)
        groups = sharing_a_cell(place.columns[at], place.rows[at])
        return [[self.points.labels[at[i]] for i in group] for group in groups]

    def close(self) -> list[tuple[str, str, float]]:
        """Return pairs of used deposits closer than the side of the unit area, with their distance in km."""
        at = np.flatnonzero(self.fitted.deposits.used)
        labels, scale = self.points.labels, self.grid.metres_per_unit / 1000
        pairs = closer_than(self.points.x[at], self.points.y[at], self.side)
        return [(labels[at[a]], labels[at[b]], gap * scale) for a, b, gap in pairs]


def findings(run: Run, language: str) -> list[str]:
    """Return the warnings, each a sentence or two."""
    texts = [_moved(path, method) for path, method in run.moved]
    for layer, fit in run.pairs:
        texts += _about_layer(run, layer, fit, language)
    texts += _about_deposits(run)
    test = run.conditions.omnibus
    if test.p < 0.05:
        texts.append(
            tr(
                "The layers depend on each other: T/n = {ratio}, p = {p}. "
                "Read the posterior as a ranking, or leave out one of the layers whose pair test is significant."
            ).format(ratio=number(test.ratio, language), p=number(test.p, language, 2))
        )
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


def _moved(path: str, method: str) -> str:
    way = tr("nearest neighbour") if method == "near" else tr("bilinear interpolation")
    return tr("“{name}” lies on another grid; it was resampled to the grid of the first raster by {method}.").format(
        name=Path(path).name, method=way
    )


def _about_layer(run: Run, layer: EvidenceLayer, fit: LayerFit, language: str) -> list[str]:
    name, texts = layer.title(language), []
    if fit.classes.edges is not None:
        values = tr("{count} different values") if fit.classes.counted else tr("{count} or more different values")
        texts.append(
            tr(
                "{layer}: a continuous raster ({values}); it was cut into {classes} classes "
                "of about equal area. Choose limits of your own with “Classify raster”."
            ).format(layer=name, values=values.format(count=fit.classes.distinct), classes=len(fit.classes))
        )
    if not fit.used:
        texts.append(tr("{layer} is not used: {why}.").format(layer=name, why=tr(PROBLEMS[fit.generalised.problem])))
    elif (weak := fit.strength) < run.settings.limit:
        texts.append(
            tr("{layer}: the studentised contrast of {value} is below {limit}; it may be chance.").format(
                layer=name, value=number(weak, language, 3), limit=number(run.settings.limit, language, 3)
            )
        )
    if fit.used and fit.null is not None and len(fit.null.shifted) and fit.null.p > 0.05:
        texts.append(
            tr("{layer}: {share} of its random shifts look at least as strong as the layer itself.").format(
                layer=name, share=percent(fit.null.p, language)
            )
        )
    empty = [fit.classes.label(i) for g in fit.unweighted_groups() for i in np.flatnonzero(fit.generalised.groups == g)]
    if fit.used and empty:
        texts.append(
            tr(
                "{layer}: no weight exists for the classes {classes} (no deposit in them, or more deposits than unit "
                "cells); their cells count as if the layer were missing."
            ).format(layer=name, classes=", ".join(empty))
        )
    if layer.info.deposit_aware:
        texts.append(
            tr(
                "{layer} was drawn with knowledge of the deposits: it predicts them by construction (circularity)."
            ).format(layer=name)
        )
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


def _about_deposits(run: Run) -> list[str]:
    texts, place = [], run.fitted.deposits
    outside = ~place.used & ~place.nodata
    for which, text in (
        (outside, N_("{count} deposits lie outside the study area and are not used: {names}.")),
        (place.nodata, N_("{count} deposits lie where no layer has data and are not used: {names}.")),
    ):
        if which.any():
            texts.append(tr(text).format(count=int(which.sum()), names=_some(run.used_labels(which))))
    if run.points.skipped:
        names = [f"{title} ({reason})" for title, reason in run.points.skipped]
        texts.append(
            tr("{count} deposits have no usable position: {names}.").format(count=len(names), names=_some(names))
        )
    sharing = run.sharing()
    if sharing:
        texts.append(
            tr("{count} cells hold more than one deposit; each counts: {names}.").format(
                count=len(sharing), names=_some([" + ".join(group) for group in sharing])
            )
        )
    close = run.close()
    if close:
        texts.append(
            tr(
                "{count} pairs of deposits are closer than the side of the unit area; "
                "thinning to one per unit area is an option."
            ).format(count=len(close))
        )
    if run.removed:
        texts.append(tr("Thinned out: {names}.").format(names=_some(run.removed)))
    return texts + _mixed(run)


def _mixed(run: Run) -> list[str]:
    """Say where the training points mix systems, types or epochs."""
    texts, used = [], np.flatnonzero(run.fitted.deposits.used)
    for name, title in MIXED.items():
        values = run.points.attributes.get(name)
        if not values:
            continue
        counts = Counter(str(values[i]) for i in used if values[i] not in (None, "") and str(values[i]) != "NULL")
        if len(counts) > 1:
            told = ", ".join(f"{word(value)} {count}" for value, count in counts.most_common())
            texts.append(tr("The training points mix {what}: {parts}.").format(what=tr(title), parts=told))
    return texts


def word(value: str) -> str:
    """Return a code of the deposits table in the interface language where the glossary has it."""
    found = glossary().get(value)
    return found[interface_language()] if found else value


def _some(names: list[str], most: int = 12) -> str:
    """Return the first names, and how many more there are; the report lists all."""
    text = "; ".join(names[:most])
    return text if len(names) <= most else tr("{names} and {more} more").format(names=text, more=len(names) - most)


def area(value: float, language: str) -> str:
    """Write an area in km²."""
    return f"{fixed(value, language, 0 if value >= 100 else 2)} km²"
