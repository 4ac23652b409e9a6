"""The dialog "Classes of Zones": what the values of a layer of zones mean by a rule, read, said and remembered."""

import re

from qgis.core import QgsVectorLayer

from ..catalogue.class_rules import OWN, ClassRule, rules
from ..catalogue.class_words import Mapped, read_table
from ..catalogue.remembered_values import Said, Topic, classes_of, remembered
from ..catalogue.sites import activities, kinds, sizes
from ..core.errors import SilkroadError
from ..i18n import N_
from .values_dialog import ValuesDialog

LIKELY = re.compile(r"class|grade|level|级|类|класс|степень|категор", re.I)  # names of fields, in three languages


def _rules() -> dict[str, ClassRule]:
    families = ("geohazard", "ecological")
    return {code: rule for family in families for code, rule in rules(family).items() if code != OWN}


class ClassesDialog(ValuesDialog):
    """Asks for the classes of a rule by the values of a field; each rule has answers of its own."""

    NAME, TITLE = "silkroadClasses", N_("Classes of Zones")
    FIELDS = {"class": N_("Field of the classes of zones")}
    WAY = "Rule", N_("What the zones are")
    CHOICES = {"kind": N_("Class, if another")}

    def __init__(self, layer: QgsVectorLayer, parent=None):
        super().__init__(layer, parent)
        self.answers: dict[str, list[Said]] = {}  # by the rule, of those that were looked at before
        self.asked = self.way.currentData()

    def ways(self) -> dict[str, str]:
        """Return the rules, those first by which something was said of the layer."""
        found = _rules()
        said = [code for code in found if remembered(self.layer, classes_of(code))]
        return {code: found[code].row[self.language] for code in dict.fromkeys([*said, *found])}

    def topic(self) -> Topic:
        """Return that classes of the rule are remembered."""
        return classes_of(self.way.currentData())

    def choices(self, what: str) -> dict[str, str]:
        """Return the classes of the rule."""
        rule = _rules()[self.way.currentData()]
        return {code: rule.name(code, self.language) for code in rule.classes}

    def read(self, told: str, field: str, value: str) -> str:
        """Return the class that is read from a value; "" for none, and where the value speaks of another rule."""
        rule = _rules()[self.way.currentData()]
        try:
            code = rule.class_of(value, field, Mapped())
        except SilkroadError:
            return ""
        return rule.name(code, self.language) if code else ""

    def check(self, rows: list[tuple[int, list[str]]], label: str) -> None:
        """Raise SilkroadError as ``read_table`` for a table of classes, which may speak of sites as well."""
        rule = _rules()[self.way.currentData()]
        read_table(rows, [*rule.classes, *kinds(rule.row["family"]), *sizes(), *activities()], label)

    def likely(self) -> tuple[dict[str, str], str]:
        """Return the first field whose name speaks of classes."""
        names = (field.name() for field in self.layer.fields())
        return {"class": next((name for name in names if LIKELY.search(name)), "")}, ""

    def another_way(self) -> None:
        """Take what was said by the rule that is chosen, of the same field."""
        field = self.fields["class"].currentData()
        self.answers[self.asked], self.asked = self.rows(), self.way.currentData()
        if self.asked in self.answers:
            self.said = {(row.field, row.value): row for row in self.answers[self.asked]}
        else:
            self.take_remembered()
        if field:
            self.fields["class"].setCurrentIndex(self.fields["class"].findData(field))
        self.show_values()

    def accept(self):
        """Remember what was said by each rule, and not by the last one alone."""
        for rule, rows in self.answers.items():
            if rule != self.asked and set(rows) != set(remembered(self.layer, classes_of(rule))):
                self.remember(classes_of(rule), rows, rule)
        super().accept()
