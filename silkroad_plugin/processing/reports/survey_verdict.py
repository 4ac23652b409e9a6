"""What levelling says of one element: what was done and why, and no more than borders and materials can have seen."""

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.border import LEVEL, Reason
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.ground import Ground
from ...core.geochemistry.shift_tests import ShiftTests, shift_tests
from ...core.geochemistry.survey_decision import Told, Why
from ...core.geochemistry.survey_levelling import Levelled, Method
from ...i18n import listed, tr
from ...numbers import fixed, given, limits, number
from .survey_tables import REASONS, joined, nothing_near

QUIET = {Reason.NOT_SIGNIFICANT.value, Reason.MATERIALS_AGREE.value}  # asked, and no step was shown
UNASKED = {Reason.NO_STRATA.value, Reason.TOO_FEW_PAIRS.value, "no_border", "samples_too_few", "values_not_positive"}
UNASKED |= {"border_censored"}


def verdict(one: Levelled, method: Method, ground: Ground, differ: bool, smallest: float, language: str) -> str:
    """Return what was done and why; ``differ``: whether the surveys as wholes do (Kruskal–Wallis); ``smallest`` (lg):
    the least step that matters."""
    why = _why(one.reasons, language)
    if one.changed:
        done = [reason.value for reason in (Reason.MATERIALS, Reason.STEP) if reason.value in one.reasons]
        said = [tr("levelled ({why}).").format(why=_why(done, language) if done else why)]
    elif method is not Method.AUTO:
        return tr("left as it is ({why}).").format(why=why)
    elif not one.borders:
        nothing = tr("left as it is, for nothing could be compared: whether the level agrees is not known.")
        return joined([nothing, nothing_near(ground, language)], language)
    elif set(one.reasons) <= UNASKED:
        text = tr("left as it is, without a recommendation ({why}): whether the level agrees is not known.")
        return text.format(why=why)
    else:
        said = [tr("left as it is, which is recommended ({why}).").format(why=why)]
        said += _small(one, language) or (_whole(one, smallest, language) if differ else [])
    return joined([*said, *_unproved(one, smallest, language)], language)


def unresolved(one: Levelled, smallest: float) -> dict[str, Told]:
    """Return what is known of each survey in which no step is shown, and one of ``smallest`` would often not have
    been."""
    kept = {label: told for label, told in one.told.items() if told.why is Why.NOT_SIGNIFICANT}
    return {label: told for label, told in kept.items() if told.seen > smallest}


def tested(contents: Determinations, ground: Ground) -> ShiftTests | None:
    """Return the tests of whole surveys, leaving out those of fewer than 5 samples; None where too few are left."""
    known = contents.known & (contents.upper > 0) & (ground.survey != "")
    names, counts = np.unique(ground.survey[known], return_counts=True)
    rows = known & np.isin(ground.survey, names[counts >= 5])
    try:
        return shift_tests(contents.take(rows), ground.survey[rows].astype(str))
    except SilkroadError:
        return None


def _why(reasons, language: str) -> str:
    colon = "；" if language == "zh" else "; "
    return colon.join(tr(REASONS[reason]) if reason in REASONS else reason for reason in reasons)


def _small(one: Levelled, language: str) -> list[str]:
    """Name each step that was found and is below what is worth levelling."""
    said = []
    for label, told in one.told.items():
        if told.why is Why.TOO_SMALL:
            text = tr(
                "A step was found: {survey} would need a correction of {size} lg (95 % interval {bounds}), which is "
                "below the limit of {limit} lg that was set."
            )
            size, bounds = fixed(told.estimate, language, 3), limits(*told.bounds, language)
            said.append(text.format(survey=label, size=size, bounds=bounds, limit=given(told.least, language)))
    return said


def _whole(one: Levelled, smallest: float, language: str) -> list[str]:
    """Say what the difference of whole surveys is, as far as that can be told where no step was found."""
    level = given(LEVEL, language)
    free = [told for told in one.told.values() if told.why is not Why.FIXED]
    blind = any(told.why is not Why.NOT_SIGNIFICANT or not told.seen <= smallest for told in free)
    if blind or not QUIET & set(one.reasons) or set(one.reasons) - QUIET - UNASKED:
        text = tr(
            "The surveys as a whole differ (Kruskal–Wallis, p < {level}): by their geology, or by a step that could "
            "not be seen here; that is not proved either way."
        )
        return [text.format(level=level)]
    if Reason.MATERIALS_AGREE.value in one.reasons:
        text = tr(
            "The surveys as a whole differ (Kruskal–Wallis, p < {level}), but their determinations of the same "
            "materials, in which a step of {limit} lg would have been seen, do not: the difference is the geology, and "
            "to level it would take the geology away."
        )
    else:
        text = tr(
            "The surveys as a whole differ (Kruskal–Wallis, p < {level}), but samples of the same lithology and medium "
            "on both sides of the borders, where a step of {limit} lg would have been seen, do not: the difference is "
            "the geology, and to level it would take the geology away."
        )
    return [text.format(level=level, limit=given(smallest, language))]


def _unproved(one: Levelled, smallest: float, language: str) -> list[str]:
    """Say what the borders of an element could not have shown, where that matters."""
    blind = unresolved(one, smallest)
    if not blind:
        return []
    size = max(told.detectable for told in blind.values())
    text = tr(
        "Of {surveys} a step below {size} lg (a factor of {factor}) would often not be levelled: that the level agrees "
        "is not proved."
    )
    told = {"size": number(size, language, 2), "factor": number(10**size, language, 2)}
    return [text.format(surveys=listed(blind, language, "names"), **told)]
