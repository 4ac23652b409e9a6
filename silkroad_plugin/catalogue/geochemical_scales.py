"""Scales of contents: which zones a named rule cuts contents into, with their colours, unit, words and source."""

from dataclasses import dataclass

import numpy as np

from .. import tables
from ..i18n import N_, labelled, tr
from ..numbers import MINUS, NBSP, content_unit, given, number
from . import anomaly_zones
from .shades import spread

# Codes of resources/styles/geochemical_scales.csv and, of anomalies, of anomaly_zones.csv, where the limits and colours
# of each stand.
PRESETS = {
    "mean_sd": N_("Seven zones X ± 0.5 S, 1.5 S, 2.5 S of clipped lg (DZ/T 0167)"),
    "low_density": N_("Cumulative frequency 85, 92.5, 97.5 % (low-density 1:1M)"),
    "log_interval": N_("Classes every 0.1 lg, or 0.2 lg where there would be more than 30 (DB63/T 1936)"),
    "cumulative_19": N_("Nineteen classes of cumulative frequency (convention, not verified)"),
    "threshold": N_("Outer, middle, inner zone at 1, 2, 4 × threshold (DB63/T 1936)"),
    "background": N_("Multiples of background 1.5, 3, 10 (Russian practice, to be checked)"),
}
USUAL = "mean_sd"
# How the source of a rule is known: read in a published source, or common knowledge that no text confirmed.
KNOWN = "S"
DIGITS = 3  # of a limit in a legend


@dataclass(frozen=True)
class Zone:
    """A zone between two contents; None where it has no end. ``label``: in the legend."""

    lower: float | None
    upper: float | None
    label: str
    colour: str

    @property
    def empty(self) -> bool:
        """Tell whether no content can lie in it: limits coincide where many contents are one number."""
        return self.lower is not None and self.upper is not None and not self.lower < self.upper


@dataclass(frozen=True)
class ContentScale:
    """A rule as it falls on the contents of an element: ``limits`` (k), the upper ends of all zones but the last,
    ``colours`` (k + 1) from the lowest, ``unit``: code of that of the contents, "" where not known."""

    preset: str
    limits: tuple[float, ...]
    colours: tuple[str, ...]
    unit: str = ""

    def zones(self, language: str, with_unit: bool = True) -> list[Zone]:
        """Return the zones from the lowest, numbered from 1 in their order, empty ones among them."""
        ends, unit = [None, *self.limits, None], content_unit(self.unit, language) if with_unit else ""
        pairs = zip(ends[:-1], ends[1:], self.colours, strict=True)
        return [Zone(low, high, f"{_span(low, high, language)} {unit}".strip(), colour) for low, high, colour in pairs]

    def drawn(self, language: str, with_unit: bool = True) -> list[Zone]:
        """Return the zones that a legend shows, from the lowest."""
        return [zone for zone in self.zones(language, with_unit) if not zone.empty]

    def mark(self, place: int, language: str) -> str:
        """Return what the rule calls a limit (from 0), such as X + 1.5 S or 85 %; empty where it has no word for it."""
        steps = steps_of(self.preset)
        if place >= len(steps):
            return ""
        value = given(abs(steps[place]), language)
        sign = "+" if steps[place] > 0 else MINUS
        background = "Cф" if language == "ru" else "C₀"
        kinds = {"mean_sd": f"X {sign} {value} S", "threshold": f"{value} T", "background": f"{value} {background}"}
        return kinds.get(self.preset, f"{value}{'' if language == 'zh' else NBSP}%")

    @property
    def rule(self) -> str:
        """Return the name of the rule, to be translated."""
        return PRESETS[self.preset]

    @property
    def verified(self) -> bool:
        """Tell whether the rule was read in a published source."""
        return _rows(self.preset)[0]["mark"] == KNOWN

    def source(self, language: str) -> str:
        """Return where the rule comes from; says of a doubtful one that it is to be checked."""
        row = _rows(self.preset)[0]
        return row["source"] if language == "en" else row[f"source_{language}"]

    def explained(self, language: str) -> str:
        """Return the rule with its source, for the note of a legend."""
        text = labelled(tr(self.rule, language), self.source(language), language)
        return text + ("。" if language == "zh" else ".")


def scale_of(preset: str, values: np.ndarray, unit: str = "", threshold: float | None = None) -> ContentScale:
    """Return the scale of a preset for contents (n), such as those of the samples or of the cells of a raster.

    ``threshold``: of the preset "threshold", else X + 2 S. Raises as ``core.geochemistry.scales.limits``.
    """
    # What QGIS loads at its start waits for no method.
    from ..core.geochemistry import scales

    limits = tuple(map(float, scales.limits(values, preset, steps_of(preset), threshold)))
    return ContentScale(preset, limits, spread([row["colour"] for row in _rows(preset)], len(limits) + 1), unit)


def steps_of(preset: str) -> tuple[float, ...]:
    """Return what the limits of a rule are counted in: standard deviations, multiples or percents."""
    return tuple(float(row["upper"]) for row in _rows(preset) if row["upper"])


def _span(low: float | None, high: float | None, language: str) -> str:
    bottom, top = (None if end is None else number(end, language, DIGITS) for end in (low, high))
    return f"< {top}" if bottom is None else f"> {bottom}" if top is None else f"{bottom} – {top}"


def _rows(preset: str) -> list[dict[str, str]]:
    if preset in anomaly_zones.RULES:
        return anomaly_zones.scale_rows(preset)
    return [row for row in tables.style("geochemical_scales") if row["preset"] == preset]
