"""Named rules by which zones are put into classes, and what their values say: words in three languages, or numbers.

Susceptibility, hazard and risk are three rules and not one: a value that speaks of another of them is refused.
"""

import re
from dataclasses import dataclass, field
from functools import cache, cached_property

from .. import tables
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, aside, interface_language
from ..numbers import given
from .class_words import Interval, Mapped, Row, found_in, number_of, said_by
from .shades import spread

OWN = "own"  # the classes are those of the layer
UNKNOWN, GREY = "", "#C9C9C9"


@dataclass(frozen=True)
class ClassRule:
    """A rule: its ``row`` of ``class_rules.csv`` and its ``classes``, the worst first, by their codes."""

    row: Row
    classes: dict[str, Row] = field(default_factory=dict)

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.row["code"]

    @cached_property
    def limits(self) -> list[tuple[Interval, str]]:
        """The intervals of the quantity with the codes of their classes, ascending; none where words alone count."""
        if not any(row["at_least"] for row in self.classes.values()):
            return []
        low = {code: float(row["at_least"] or "-inf") for code, row in self.classes.items()}
        codes = sorted(low, key=low.get)
        ends = [*(low[code] for code in codes[1:]), float("inf")]
        return [(Interval(low[code], end), code) for code, end in zip(codes, ends, strict=True)]

    def class_of(self, value: str, name: str, table: Mapped) -> str:
        """Return the class of a value of a field: as a user's ``table`` says, by its number, by its words; "" where
        it is not understood. Raises SilkroadError zones_other_rule where the words speak of another rule."""
        told = table.code(name, value, self.classes) or (value if value in self.classes else "")
        if told:
            return told
        figure = number_of(value)
        if figure is not None:
            return next((code for interval, code in self.limits if interval.holds(figure)), UNKNOWN)
        self._refuse_another(value)
        return said_by(value, self.classes) or said_by(self._bare(value), self.classes)

    def name(self, code: str, language: str) -> str:
        """Return the words of a class, with the limits of its quantity where it has any."""
        words = self.classes[code][language]
        interval = next((found for found, one in self.limits if one == code), None)
        return words if interval is None else words + aside(self._range(interval, language), language)

    def _range(self, interval: Interval, language: str) -> str:
        low, high = (given(end, language) for end in interval)
        if interval.low == -float("inf"):
            return f"< {high}"
        return f"≥ {low}" if interval.high == float("inf") else f"{low}–{high}"

    def _bare(self, value: str) -> str:
        """Return a value without what every class of the rule says."""
        text = value.lower()
        for code in LANGUAGES:
            for word in filter(None, self.row[f"words_{code}"].split(";")):
                # The rest of an inflected word goes with it; Chinese parts no words.
                text = re.sub(word if code == "zh" else rf"{word}\w*", " ", text)
        return re.sub(r"[\s,;:，：()（）]+", " ", _beside().sub(" ", text)).strip()

    def _refuse_another(self, value: str) -> None:
        if self.row["family"] != "geohazard":
            return
        others = {code: one.row for code, one in rules("geohazard").items() if code != OWN}
        spoken = found_in(value, others)
        if spoken and spoken != self.code:
            language = interface_language()
            said, asked = others[spoken][language], self.row[language]
            raise SilkroadError("zones_other_rule", value=value, said=said, asked=asked)


@cache
def rules(family: str) -> dict[str, ClassRule]:
    """Return the rules of a family of maps by their codes; that of the layer's own classes belongs to each."""
    classes: dict[str, dict[str, Row]] = {}
    for row in sorted(tables.controlled("class_rule_classes"), key=lambda row: (row["rule"], int(row["order"]))):
        classes.setdefault(row["rule"], {})[row["code"]] = row
    found = (row for row in tables.controlled("class_rules") if row["family"] in (family, "both"))
    return {row["code"]: ClassRule(row, classes.get(row["code"], {})) for row in found}


@cache
def _beside() -> re.Pattern[str]:
    """Return what finds the words that stand beside that of a class and say nothing of it; Chinese parts no words."""
    found = []
    for row in tables.controlled("class_beside_words"):
        words = row["words"].replace(";", "|")
        found.append(words if row["language"] == "zh" else rf"\b({words})\b")
    return re.compile("|".join(found), re.IGNORECASE)


def own_rule(rule: ClassRule, values: dict[str, dict[str, str]]) -> ClassRule:
    """Return the rule of a layer's own classes: ``values`` with their names by language, in their order."""
    apart = [row["colour"] for row in tables.style("own_classes")]
    colours = spread(apart, max(len(values), len(apart)))
    rows = {
        value: {"code": value, "at_least": "", "colour": colours[place]}
        | {code: names.get(code, value) for code in LANGUAGES}
        | {f"words_{code}": "" for code in LANGUAGES}
        for place, (value, names) in enumerate(values.items())
    }
    return ClassRule(rule.row, rows)
