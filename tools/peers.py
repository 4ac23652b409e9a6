"""The page that compares the plugin with its peers, from docs/peers.csv and from what is registered today.

A row names what peers have and where it is here: algorithms of this plugin (silkroad:…) or of QGIS and GDAL, or
parts of this plugin that are no algorithm (file:…). Its status follows: done where all of them exist, planned where
one of this plugin is still missing, in QGIS where only tools of QGIS are named, left out where none is; then the
note gives the reason.
"""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN, PART = "silkroad:", "file:"


def rows() -> list[dict[str, str]]:
    """Return the rows of the table."""
    with (ROOT / "docs" / "peers.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def status(row: Mapping[str, str], registered: Mapping[str, str]) -> str:
    """Return done, planned, qgis or left_out; ``registered``: identifier -> title of the plugin's algorithms."""
    ids = row["ids"].split()
    own = [name for name in ids if name.startswith((OWN, PART))]
    if not ids:
        return "left_out"
    if not own:
        return "qgis"
    return "done" if all(_exists(name, registered) for name in own) else "planned"


def page(language: str, registered: Mapping[str, str]) -> str:
    """Return the page in a language."""
    table = rows()
    words = {row["tools"]: row[f"what_{language}"] for row in table if row["section"] == "words"}
    lines = [f"# {words['title']}", "", words["intro"], "", words["marks"], ""]
    sections = list(dict.fromkeys(row["section"] for row in table if row["section"] != "words"))
    head = [words[name] for name in ("tools", "who", "what", "status", "here")]
    for section in sections:
        lines += [f"## {words[section]}", "", f"| {' | '.join(head)} |", "| --- | --- | --- | --- | --- |"]
        lines += [_line(row, language, registered, words) for row in table if row["section"] == section]
        lines.append("")
    named = {name for row in table for name in row["ids"].split()}
    others = sorted((title, name) for name, title in registered.items() if name not in named)
    lines += [f"## {words['more']}", "", *(f"- {_link(name, registered)}" for _, name in others), ""]
    return "\n".join(lines)


def _line(row, language, registered, words) -> str:
    found = [_link(name, registered) for name in row["ids"].split() if not name.startswith(PART)]
    note = row[f"note_{language}"]
    here = " · ".join([part for part in (", ".join(found), note) if part])
    cells = [row["tools"], row["who"], row[f"what_{language}"], words[status(row, registered)], here]
    return "| " + " | ".join(re.sub(r"([|*])", r"\\\1", cell) for cell in cells) + " |"


def _exists(name: str, registered: Mapping[str, str]) -> bool:
    return name in registered if name.startswith(OWN) else (ROOT / name.removeprefix(PART)).exists()


def _link(name: str, registered: Mapping[str, str]) -> str:
    if name in registered:
        return f"[{registered[name]}](algorithms/{name.removeprefix(OWN)}.md)"
    return f"`{name}`"
