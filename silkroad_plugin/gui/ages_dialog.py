"""The dialog "Ages and Rocks": what the values of a geological layer mean, read, said and remembered."""

import re

from ..catalogue.chart import name_of
from ..catalogue.genesis import geneses, genesis_of
from ..catalogue.map_units import Fields, age, group_of, judge, kind_of_words, kinds, read_mapping
from ..catalogue.remembered_values import AGES, Topic
from ..catalogue.rocks import rock_of, rocks
from ..catalogue.tradition_fit import fittest
from ..core.cartography.index_text import marked
from ..i18n import N_, tr
from ..layouts.value_classes import combinations
from ..processing.algorithms.maps.place_parameters import TRADITIONS
from .values_dialog import ValuesDialog

# Names of fields, in the languages of maps; “age” is no part of a longer word, such as village.
LIKELY = {
    "age": re.compile(
        r"(?<![a-z])age(?:s|_?(?:name|text|unit))?(?![a-z])|period|epoch|時代|时代|年代|возраст|эпоха", re.I
    ),
    "index": re.compile(r"index|(?<![a-z])idx|symbol|代号|符号|индекс", re.I),
    "lithology": re.compile(r"lith|(?<![a-z])rocks?(?![a-z])|岩性|岩石|пород|литолог", re.I),
}
ROWS = {"kind": kinds, "rock": rocks, "genesis": geneses}


class AgesDialog(ValuesDialog):
    """Asks for ages, rocks and genesis by the values of the fields of age, index and rock."""

    NAME, TITLE, WIDTH = "silkroadAges", N_("Ages and Rocks"), 1180
    FIELDS = {"age": N_("Ages"), "index": N_("Index letters"), "lithology": N_("Rocks")}
    WAY = "Tradition", N_("Convention")
    AGE_TITLE = N_("Age, if another")
    CHOICES = {
        "kind": N_("Rock, if another"),
        "rock": N_("Pattern, if another"),
        "genesis": N_("Genesis, if another"),
    }

    def ways(self) -> dict[str, str]:
        """Return the conventions of ages."""
        return {code: tr(title) for code, title in TRADITIONS.items()}

    def topic(self) -> Topic:
        """Return that ages are remembered."""
        return AGES

    def choices(self, what: str) -> dict[str, str]:
        """Return kinds of rocks, rocks with a pattern, or geneses."""
        return {code: row[self.language] for code, row in ROWS[what]().items()}

    def likely(self) -> tuple[dict[str, str], str]:
        """Return the first field of each kind by its name, and the convention that their letters fit."""
        names, found = [field.name() for field in self.layer.fields()], {}
        for told, pattern in LIKELY.items():
            found[told] = next((one for one in names if pattern.search(one) and one not in found.values()), "")
        index, age_field = found["index"], found["age"]
        if not (index or age_field):
            return found, ""
        combined = combinations(self.layer, filter(None, (index, age_field))).values()
        readings = [(one.cells.get(index, ""), one.cells.get(age_field, "")) for one in combined]
        return found, fittest(readings, self.way.currentData()).tradition

    def read(self, told: str, field: str, value: str) -> str:
        """Return age, rock and genesis that are read from a value, "" for nothing."""
        tradition = self.way.currentData()
        if told == "lithology":
            # A rock that no word tells counts as stratified where its age is known.
            words = kinds()[kind_of_words(value) or "stratified"][self.language]
            return self._more(words, rock_of(value), genesis_of("", value, tradition))
        judged = judge({told: value}, Fields(**{told: told}), tradition, {})
        if judged.span is None:
            return ""
        words = name_of(judged.span, tradition, self.language)
        words = words if group_of(judged.kind) == "stratified" else f"{words}; {kinds()[judged.kind][self.language]}"
        return self._more(words, "", genesis_of(marked(value), "", tradition))

    def check(self, rows: list[tuple[int, list[str]]], label: str) -> None:
        """Raise SilkroadError as ``read_mapping`` for a table of ages."""
        chosen = Fields(**{told: combo.currentData() for told, combo in self.fields.items()})
        read_mapping(rows, chosen, self.way.currentData(), label)

    def _more(self, words: str, rock: str, genesis: str) -> str:
        """Return what is read with the names of a rock and of a genesis, "" for none."""
        names = [rows()[code][self.language] for code, rows in ((rock, rocks), (genesis, geneses)) if code]
        return "; ".join([words, *names])

    def is_typed(self, told: str) -> bool:
        """Whether a field tells ages."""
        return told != "lithology"

    def wrong(self, typed: str) -> str:
        """Return that what was typed is no age, "" where it is one."""
        known = age(typed, self.way.currentData()) is not None
        return "" if known else tr("“{text}” is no age.").format(text=typed)
