"""The empirical variogram, whose lags show the samples that make them; and the pairs of one lag against each other."""

from dataclasses import replace

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.variogram import (
    CRESSIE_HAWKINS,
    MATHERON,
    Lags,
    empirical_variogram,
    lag_pairs,
    lag_shares,
    usual_lags,
)
from ...i18n import N_, aside, interface_language, tr
from ...io.plots.linked.links import Points
from ...io.plots.linked.scatter import Scatter
from ...io.plots.linked.view import Linked
from ...io.plots.variogram import Variogram
from ...numbers import fixed, number, percent
from .chosen import metres, of_area, proper
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, standing, titles

PAIRS = 3_000_000  # above this number a drawn part of the samples stands for all, so that no click has to wait
GREATEST = 10  # samples that a lag shows
SHOWN = 20_000  # pairs of a lag
ESTIMATORS = [(MATHERON, N_("Matheron")), (CRESSIE_HAWKINS, N_("Cressie and Hawkins, robust"))]


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the variogram in all directions; each lag stands for the samples with the greatest part in it."""
    xy, values, rows = _of(samples, choice, progress)
    lags = replace(usual_lags(xy), estimator=choice.option or MATHERON, pairs=PAIRS)
    key = f"{choice.elements} {choice.log} {choice.option}"
    found = samples.kept("variogram", key, lambda: empirical_variogram(xy, values, lags, progress))
    shares = samples.kept("shares", key, lambda: lag_shares(xy, values, lags))
    greatest = np.argsort(-shares, axis=1, kind="stable")[:, :GREATEST]
    plot = Variogram((found,), None, float(values.var(ddof=1)))
    links = (Points(found.distance / plot.unit, found.semivariance, rows[greatest], whole=True),)
    return Linked(plot, links, "\n".join(filter(None, _told(samples, choice, found, shares, greatest))))


def _told(samples, choice, found, shares, greatest):
    language = choice.language
    part = float(np.take_along_axis(shares, greatest, 1).sum(1).max())
    text = tr(
        "A click on a lag selects the {count} samples with the greatest part in its squared differences "
        "(at most {share} of them).",
        language,
    )
    yield text.format(count=greatest.shape[1], share=percent(part, language, 0))
    if not found.whole:
        text = tr("Pairs of {origins} drawn samples with all others.", language)
        yield text.format(origins=fixed(found.origins, language))
    yield note(samples, choice, hollow=False)


def _of(samples: LayerSamples, choice: Choice, progress):
    """Return places (m, 2) in metres, contents or their lg (m), and the rows (m) of the samples that have both."""
    (field,) = choice.elements
    values = standing(of_area(samples, field), choice.log)
    values = np.log10(values) if choice.log else values
    xy = metres(samples, progress)
    rows = np.flatnonzero(np.isfinite(values) & np.isfinite(xy).all(1))
    refuse_empty(len(rows), choice.elements)
    return xy[rows], values[rows], rows


def lag_options(samples: LayerSamples) -> list[tuple[str, str]]:
    """Return the lags of the usual width as (number, ends in km or m)."""
    try:
        lags = usual_lags(metres(samples)[proper(samples)])
    except SilkroadError:
        return [("0", "1")]
    unit, name = (1000.0, tr("km")) if lags.cutoff >= 10_000 else (1.0, tr("m"))
    ends = [number(at * lags.width / unit, interface_language(), 3) for at in range(lags.classes + 1)]
    return [(str(place), f"{place + 1}: {ends[place]}–{ends[place + 1]} {name}") for place in range(lags.classes)]


def make_pairs(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the h-scatter plot: both samples of each pair of one lag against each other."""
    xy, values, rows = _of(samples, choice, progress)
    lags: Lags = replace(usual_lags(metres(samples)[proper(samples)]), pairs=PAIRS)
    first, second, total = samples.kept(
        "pairs",
        f"{choice.elements} {choice.log} {choice.option}",
        lambda: lag_pairs(xy, values, lags, int(choice.option or 0), SHOWN),
    )
    if not total:
        raise SilkroadError("workbench_no_pairs", field=choice.elements[0])
    contents = 10**values if choice.log else values
    x, y = contents[first], contents[second]
    (title,) = titles(samples, choice)
    ends = tuple(
        title + aside(text, choice.language)
        for text in (tr("western sample", choice.language), tr("eastern sample", choice.language))
    )
    hollow = np.zeros(len(x), bool)
    plot = Scatter(x, y, hollow, np.zeros(len(x), int), (), ends, choice.log)
    text = tr("Pairs: {shown} of {total}; correlation {correlation}.", choice.language)
    told = text.format(
        shown=fixed(len(x), choice.language),
        total=fixed(total, choice.language),
        correlation=fixed(_correlation(values[first], values[second]), choice.language, 2),
    )
    both = np.column_stack([rows[first], rows[second]])
    return Linked(plot, (Points(x, y, both),), "\n".join(filter(None, [told, note(samples, choice, hollow=False)])))


def _correlation(first, second) -> float | None:
    return float(np.corrcoef(first, second)[0, 1]) if min(np.ptp(first), np.ptp(second)) > 0 else None


KIND = Kind(
    N_("Variogram"),
    make,
    option_title=N_("Estimator"),
    options=lambda samples: ESTIMATORS,
)
PAIRS_KIND = Kind(
    N_("Pairs of one lag (h-scatter)"),
    make_pairs,
    option_title=N_("Lag"),
    options=lag_options,
)
