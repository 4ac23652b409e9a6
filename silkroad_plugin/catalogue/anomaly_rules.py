"""Rules that propose classes of anomalies: the shipped tables, a user's own as text or CSV, and their fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import tables
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, N_, interface_language
from ..io.text_encoding import table_text

TRADITIONS = {
    "cn": N_("Chinese: 甲1–3, 乙1–3, 丙1–3, 丁"),
    "ru": N_("Russian: prospects of anomalous geochemical fields, I–IV"),
}
# What rules may ask beside the fields of the ranked anomalies: name, kind, title.
ASKED = (
    ("deposit_km", "real", N_("Distance to the nearest known deposit (km, 0: inside)")),
    ("deposit_same_km", "real", N_("Distance to the nearest deposit of one of its elements (km, 0: inside)")),
    ("deposit_same_size", "text", N_("Largest size class of such deposits inside")),
    ("geology_share", "real", N_("Favourable geology (% of the area)")),
    ("rank_percent", "real", N_("Rank (% of the anomalies)")),
    ("coefficient", "real", N_("Greatest coefficient of the composition formula")),
)
GIVEN = (
    ("class_proposal", "text", N_("Class proposed by rules")),
    ("class_rule", "text", N_("Rule that gave the class")),
)
NEEDED = ("class", "condition")


@dataclass(frozen=True)
class Rule:
    """A rule: the class that it gives, its condition as a QGIS expression, what it means, and its source."""

    code: str
    condition: str
    title: str = ""
    source: str = ""


def shipped(tradition: str, language: str) -> list[Rule]:
    """Return the rules of a tradition, in the order in which they are evaluated."""
    source = "source" if language == "en" else f"source_{language}"
    return [
        Rule(row["class"], row["condition"], row[f"title_{language}"], row[source])
        for row in tables.controlled("anomaly_class_rules")
        if row["tradition"] == tradition
    ]


def parse(text: str, label: str) -> list[Rule]:
    """Return the rules of a text: "class; title; condition", one to a line.

    Raises SilkroadError rules_line, rules_empty; ``label`` names the input.
    """
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parts = [part.strip() for part in re.split("[;；]", line, maxsplit=2)]
        if len(parts) != 3 or not parts[0] or not parts[2]:
            raise SilkroadError("rules_line", input=label, line=number, text=line.strip())
        found.append(Rule(parts[0], parts[2], parts[1]))
    if not found:
        raise SilkroadError("rules_empty", input=label)
    return found


def to_text(rules: Sequence[Rule]) -> str:
    """Return rules as ``parse`` reads them."""
    # A condition comes last and may hold semicolons; a title may not.
    lines = ((rule.code, rule.title.replace(";", ",").replace("；", "，"), rule.condition) for rule in rules)
    return "\n".join("; ".join(" ".join(part.splitlines()) for part in line) for line in lines)


def read(path: str, label: str) -> list[Rule]:
    """Return the rules of a CSV file with the columns class, condition and title (or title_en, title_zh, title_ru).

    Raises SilkroadError table_unreadable, rules_columns, rules_empty.
    """
    rows = tables.numbered_rows(table_text(path, label), ",")
    names = rows[0][1] if rows else []
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise SilkroadError("rules_columns", input=label, path=path, missing=missing)
    found = [_rule(dict(zip(names, cells, strict=False))) for _, cells in rows[1:]]
    found = [rule for rule in found if rule.code and rule.condition]
    if not found:
        raise SilkroadError("rules_empty", input=label)
    return found


def _rule(row: dict) -> Rule:
    titles = (row.get(name) for name in ("title", f"title_{interface_language()}", *(f"title_{c}" for c in LANGUAGES)))
    code, condition = ((row.get(name) or "").strip() for name in NEEDED)
    return Rule(code, condition, next((text.strip() for text in titles if text), ""), (row.get("source") or "").strip())


def write(path: str, rules: Sequence[Rule]) -> None:
    """Write rules as a CSV file; raises OSError."""
    rows = [("class", "title", "condition"), *((rule.code, rule.title, rule.condition) for rule in rules)]
    Path(path).write_text(tables.to_csv(rows), encoding="utf-8-sig", newline="")
