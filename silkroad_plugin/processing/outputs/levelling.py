"""The tables of levelling: coefficients, steps at borders, and bands of several widths."""

from collections.abc import Iterator, Mapping

COEFFICIENTS = (
    ("field", "text"),
    ("survey", "text"),
    ("method", "text"),
    ("fixed", "integer"),
    ("samples", "integer"),
    ("censored", "real"),
    ("intercept", "real"),
    ("slope", "real"),
    ("factor", "real"),
    ("estimate", "real"),
    ("error", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("detectable", "real"),
    ("why", "text"),
    ("reason", "text"),
)
STEPS = (
    ("field", "text"),
    ("first", "text"),
    ("second", "text"),
    ("pairs", "integer"),
    ("compared", "integer"),
    ("step", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("p", "real"),
    ("detectable", "real"),
    ("shared", "integer"),
    ("shared_step", "real"),
    ("shared_lower", "real"),
    ("shared_upper", "real"),
    ("shared_p", "real"),
    ("decision", "text"),
    ("reason", "text"),
    ("step_after", "real"),
    ("lower_after", "real"),
    ("upper_after", "real"),
    ("p_after", "real"),
)
WIDTHS = (
    ("field", "text"),
    ("survey", "text"),
    ("width", "real"),
    ("samples", "integer"),
    ("samples_fixed", "integer"),
    ("intercept", "real"),
    ("slope", "real"),
    ("r_squared", "real"),
    ("pairs", "integer"),
    ("step", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("p", "real"),
)


def step_rows(found: Mapping) -> Iterator[tuple]:
    """Yield the rows of the table of steps; ``found``: what was levelled, by field."""
    for field, one in found.items():
        for before, after in zip(one.borders, one.after, strict=True):
            told = before.refusal.code if before.decision is None else before.decision.reason.value
            decision = "level" if before.decision is not None and before.decision.level else "leave"
            yield (
                field,
                before.first,
                before.second,
                before.pairs,
                *counted_step(before.step),
                before.detectable,
                *counted_step(before.shared),
                decision,
                told,
                *counted_step(after.step)[1:],
            )


def counted_step(step) -> tuple:
    """Return count, size, bounds and p of a step, of None where there is none."""
    return (0, None, None, None, None) if step is None else (step.count, step.step, step.lower, step.upper, step.p)


def width_rows(compared: Mapping) -> Iterator[tuple]:
    """Yield the rows of the table of widths; ``compared``: bands of several widths, by field."""
    for field, widths in compared.items():
        for one in widths:
            line, figures = one.band.line, (0, 0, None, None, None)
            if line is not None:
                levelling = line.levelling
                figures = (*line.counts, float(levelling.intercepts[0]), float(levelling.slopes[0]), line.r_squared)
            yield (field, one.survey, one.band.width, *figures, one.pairs, *counted_step(one.step)[1:])
