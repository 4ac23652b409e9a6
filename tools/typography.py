"""Chinese and Russian typesetting of what people read: the .ts files, the tables of resources/, the guides.

    typography.py     write it into the tables and guides (docs.py pages does so too); the .ts files get it whenever
                      they are written

Russian keeps numbers and their units on one line by no-break spaces, and puts an em dash between words. Chinese
writes ranges of numbers by one dash and percent without a space.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NBSP = "\u00a0"
_UNIT = r"(?:%|мм|см|дм|км|м|га|мг/кг|г/т|кг|г|т|пт|млн|тыс|млрд)(?![A-Za-zА-Яа-яё\d_-])"
RULES = {
    "ru": [
        (re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)"), lambda match: match[0].replace(" ", NBSP)),
        (re.compile(rf"(?<=[\d}}]) (?={_UNIT})"), NBSP),
        (re.compile(r"(?<=№) (?=[\d{])"), NBSP),
        (re.compile(r"(?<=[а-яё»]) – |(?<=\S) – (?=[а-яё«])", re.IGNORECASE), " — "),
    ],
    "zh": [
        (re.compile(r"(?<=[\d}Ⅰ-Ⅹ万])[～~](?=[\d{Ⅰ-Ⅹ])"), "–"),
        (re.compile(r"(?<=[\d}]) %"), "%"),
    ],
}
_CODE = re.compile(r"(```.*?```|`[^`\n]*`)", re.DOTALL)
# Names of places and deposits are data, words by which values are found are regular expressions.
DATA = {"deposits.csv", "places.csv", "world_names.csv"}


def typeset(text: str, language: str) -> str:
    """Return a text as its language sets it."""
    for rule, put in RULES.get(language, ()):
        text = rule.sub(put, text)
    return text


def of_page(text: str, language: str) -> str:
    """Return the Markdown of a guide, typeset but for its code."""
    parts = _CODE.split(text)
    return "".join(part if _CODE.fullmatch(part) else typeset(part, language) for part in parts)


def of_table(text: str) -> str:
    """Return a table as CSV, its columns ``zh``, ``ru`` and those that end in them typeset."""
    for row in csv.DictReader(text.splitlines()):
        for column, cell in row.items():
            language = (column or "").rpartition("_")[2]
            if cell and language in RULES and not column.startswith("words_"):
                quoted, done = (one.replace('"', '""') for one in (cell, typeset(cell, language)))
                text = text if done == quoted else text.replace(quoted, done)
    return text


def files() -> Iterator[tuple[Path, str]]:
    """Yield the tables and guides with their text as it should be."""
    tables = [*(ROOT / "resources").glob("data/*.csv"), *(ROOT / "resources").glob("styles/*.csv")]
    for path in [*tables, ROOT / "docs" / "peers.csv"]:
        if path.name not in DATA:
            yield path, of_table(path.read_bytes().decode("utf-8"))
    for language in RULES:
        guides = (path for path in (ROOT / "docs" / language).glob("*.md") if path.name != "peers.md")  # from peers.csv
        for path in [*guides, ROOT / f"README.{language}.md"]:
            yield path, of_page(path.read_bytes().decode("utf-8"), language)


def untypeset() -> dict[Path, str]:
    """Return the tables and guides that differ from what they should be, with their text as it should be."""
    return {path: text for path, text in files() if path.read_bytes().decode("utf-8") != text}


def write() -> None:
    """Typeset the tables and guides."""
    for path, text in untypeset().items():
        path.write_bytes(text.encode("utf-8"))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    write()
