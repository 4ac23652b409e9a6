"""Concentration-number and concentration-area: how many samples, or what area, have at least each content."""

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.background import within_background
from ...core.geochemistry.filled import filled
from ...core.geochemistry.fractal import LOWEST, fractal
from ...core.geochemistry.influence import areas_of_influence
from ...i18n import N_, aside, listed, tr
from ...io.plots.content_fractal import ContentFractal
from ...io.plots.linked.links import Points
from ...io.plots.linked.view import Linked
from ...numbers import given, p_value
from ..titles import WITHIN_BACKGROUND
from .chosen import metres, of_area, proper
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, titles

NUMBER, AREA = "number", "area"
OPTIONS = [(NUMBER, N_("number of samples (C–N)")), (AREA, N_("area of influence (C–A)"))]
SQUARE_KM = 1e6


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the curve with the straight pieces that the test finds; each sample stands on it at its content."""
    (field,) = choice.elements
    d = of_area(samples, field)
    values = samples.kept("filled", field, lambda: _filled(d))
    areas = _areas(samples, progress) if choice.option == AREA else np.ones(len(samples))
    good = (values > 0) & np.isfinite(areas)
    refuse_empty(int(good.sum()), choice.elements)
    rows, lowest = np.flatnonzero(good), max(LOWEST, float(d.below.sum() / d.known.sum()))
    ground = areas[good] if choice.option == AREA else None
    result = samples.kept(
        "fractal",
        f"{choice.option} {field}",
        lambda: fractal(values[good], ground, lowest=lowest, progress=progress),
    )
    line, curve = result.line, result.curve
    (title,) = titles(samples, choice)
    fitted = 10 ** line.at(np.log10(curve.value))
    background, by_area = float(np.median(values[good])), choice.option == AREA
    plot = ContentFractal(curve.value, curve.amount, fitted, result.breaks, line.slopes, by_area, title, background)
    links = (Points(values[rows], amounts(values[rows], areas[rows]), rows),)
    told = [_told(result, background, choice), note(samples, choice, hollow=False)]
    return Linked(plot, links, "\n".join(filter(None, told)), ((0, "x"),))


def amounts(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return (n) the sum of the weights of all contents that are at least each of the ``values`` (n)."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    reached = np.cumsum(weights[order][::-1])[::-1]
    return reached[np.searchsorted(ordered, values, side="left")]


def _filled(d) -> np.ndarray:
    """Return contents (n) in which what is below detection is estimated, else half of the limit."""
    try:
        return filled(d)
    except SilkroadError:
        return d.substituted()


def _areas(samples, progress) -> np.ndarray:
    """Return the area of influence (n) of each sample in km², NaN for what is none."""

    def work():
        places = metres(samples, progress).copy()
        places[~proper(samples)] = np.nan
        return areas_of_influence(places) / SQUARE_KM

    return samples.kept("areas", "", work)


def _told(result, background, choice) -> str:
    language = choice.language
    p = p_value(result.p_lognormal, language)
    if not len(result.breaks):
        return tr("No break: one lognormal population is not rejected (p {p}).", language).format(p=p)
    text = tr("Breaks at {breaks}; one lognormal population is rejected (p {p}).", language)
    said, within = aside(tr(WITHIN_BACKGROUND, language), language), within_background(result.breaks, background)
    breaks = [given(value, language) + said * own for value, own in zip(result.breaks, within.tolist(), strict=True)]
    return text.format(breaks=listed(breaks, language, "titles"), p=p)


KIND = Kind(
    N_("Concentration–number, concentration–area"),
    make,
    scales=False,
    option_title=N_("Amount"),
    options=lambda samples: OPTIONS,
)
