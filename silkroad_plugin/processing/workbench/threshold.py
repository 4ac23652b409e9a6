"""A threshold of one element: how the samples stand to it, and what the rules of the threshold laboratory propose."""

from dataclasses import dataclass

import numpy as np
from qgis.core import NULL

from ...catalogue.anomaly_zones import FREQUENCY, limits
from ...core.geochemistry.background import within_background
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.summary import percentile_bounds
from ...core.geochemistry.threshold_schemes import classified
from ...io.geochemistry.samples import Column
from ..reports.geochemical_thresholds import rule_title

ALGORITHM = "silkroad:geochemical_thresholds"
CLASSIFY = "silkroad:classify_geochemistry"


@dataclass(frozen=True)
class Parted:
    """How many samples are surely ``above`` and ``below`` a threshold, ``still_open``: known, but censored so that they
    may be either."""

    above: int
    below: int
    still_open: int

    @property
    def share(self) -> float:
        """Return the share above of those that are known to be on one side."""
        sure = self.above + self.below
        return self.above / sure if sure else float("nan")


def parted(d: Determinations, limit: float) -> Parted:
    """Return how the samples stand to a threshold; a content equal to it is not above."""
    found = classified(d, [limit])
    return Parted(int((found == 1).sum()), int((found == 0).sum()), int((d.known & (found < 0)).sum()))


def start(d: Determinations) -> float:
    """Return the content from which the threshold is first dragged: that of the highest cumulative frequency of zones,
    the greatest bound where this is censored."""
    at = float(percentile_bounds(d, (max(limits(FREQUENCY)),)).percentiles[0])
    if np.isfinite(at) and at > 0:
        return at
    ends = np.concatenate([d.value[d.exact], d.upper[d.below], d.lower[d.above | d.interval]])
    return float(ends.max())


def conditions(column: Column, limit: float) -> tuple[str, str]:
    """Return the expressions of QGIS that hold for samples above and below a threshold, as ``parted`` counts them."""
    value, sign, low, high = (
        f'"{name}"' if name else "NULL" for name in (column.field, column.qualifier, column.limit, column.limit2)
    )
    above, below = [f"{value} > {limit!r}"], [f"{value} <= {limit!r}"]
    if column.qualifier and column.limit:
        above.append(f"({sign} = '>' AND {low} >= {limit!r})")
        below.append(f"({sign} = '<' AND {low} <= {limit!r})")
    if column.qualifier and column.limit and column.limit2:
        # A step counts with its geometric middle; what reaches down to 0 is only known to be below its upper bound.
        above.append(f"({sign} = '~' AND {low} > 0 AND sqrt({low} * {high}) > {limit!r})")
        below.append(f"({sign} = '~' AND if({low} > 0, sqrt({low} * {high}), {high}) <= {limit!r})")
    return " OR ".join(above), " OR ".join(below)


@dataclass(frozen=True)
class Proposal:
    """A threshold that a rule proposes: ``rule`` and the ``number`` of its threshold."""

    rule: str
    number: int
    threshold: float

    def title(self, language: str) -> str:
        """Return what to call it."""
        return rule_title(self.rule, self.number, limits(FREQUENCY), language)


def proposals(table) -> list[Proposal]:
    """Return what the table of thresholds of one element proposes, in its order: nothing within the background."""
    return [
        Proposal(row["rule"], int(row["number"]), float(row["threshold"]))
        for row in table.getFeatures()
        if row["threshold"] not in (None, NULL) and row["group"] in (None, NULL) and not _within(row)
    ]


def _within(row) -> bool:
    background = row["background"]
    return bool(within_background(row["threshold"], np.nan if background in (None, NULL) else background))
