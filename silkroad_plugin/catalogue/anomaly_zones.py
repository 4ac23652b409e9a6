"""Outer, middle and inner zone of anomalies: limits by each named rule, colours and names, for whatever shows them.

All stand in resources/styles/anomaly_zones.csv, with their sources.
"""

from .. import tables
from ..i18n import term, tr
from .shades import spread

ZONES = ("outer", "middle", "inner")
# Rules: multiples of the threshold, percents of cumulative frequency, multiples of the background.
MULTIPLES, FREQUENCY, BACKGROUND = "threshold", "low_density", "background"
RULES = (MULTIPLES, FREQUENCY, BACKGROUND)


def limits(rule: str) -> tuple[float, ...]:
    """Return from where the outer, the middle and the inner zone run by a rule, as its multiples or percents."""
    return tuple(float(_row(rule)[zone]) for zone in ZONES)


def written(rule: str, between: str) -> str:
    """Return the limits of a rule as the default of a parameter, with ``between`` them."""
    return between.join(_row(rule)[zone] for zone in ZONES)


def zone_colours(count: int) -> tuple[str, ...]:
    """Return the colours of so many zones from the outer one: each zone has its own whether or not the next ones are
    there; shades between them where there are more than three."""
    row = _row("colour")
    colours = [row[zone] for zone in ZONES]
    return tuple(colours[:count]) if count <= len(ZONES) else spread(colours, count)


def background_colour(point: bool = False) -> str:
    """Return the colour of what is no anomaly, on areas or on points, which must be seen on white."""
    return _row("colour")["background_point" if point else "background"]


def anomaly_colour() -> str:
    """Return the colour of an anomaly that is not divided into zones."""
    return _row("colour")["anomaly"]


def outline_colour() -> str:
    """Return the colour of the outlines of zones and anomalies: the darkest."""
    return _row("colour")[ZONES[-1]]


def zone_name(zone: int, count: int, language: str) -> str:
    """Return what to call zone 1 (the outer) … ``count``, as it stands within a line."""
    if count <= len(ZONES):
        return term(f"anomaly_zone_{ZONES[zone - 1]}", language)
    return tr("Zone {number}", language).format(number=zone)


def scale_rows(rule: str) -> list[dict[str, str]]:
    """Return a rule as the rows of a scale of contents (see ``geochemical_scales``), the background first."""
    row, colours, steps = _row(rule), _row("colour"), ("background", *ZONES)
    uppers = [*(row[zone] for zone in ZONES), ""]
    return [row | {"upper": upper, "colour": colours[step]} for step, upper in zip(steps, uppers, strict=True)]


def _row(rule: str) -> dict[str, str]:
    return next(row for row in tables.style("anomaly_zones") if row["rule"] == rule)
