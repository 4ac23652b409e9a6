"""The words of the maps: three languages for each key, each in its own script."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from silkroad_plugin.paths import data
from tools.translations import has_words, mixed_words, unsimplified

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "zh", "ru")
CHINESE, CYRILLIC = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[\u0400-\u04ff]")


@pytest.fixture(scope="module")
def rows():
    with data("glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_columns(rows):
    assert list(rows[0]) == ["key", *LANGUAGES, "source"]
    assert len(rows) > 400
    assert all(None not in row and None not in row.values() for row in rows), "a row with too many or too few cells"


def test_keys_are_unique_identifiers(rows):
    assert [key for key, count in Counter(row["key"] for row in rows).items() if count > 1] == []
    assert [row["key"] for row in rows if not re.fullmatch(r"[a-z][a-z0-9_]*", row["key"])] == []


def test_every_key_is_used(rows):
    """By name in code or data, or put together in code from its beginning and end, as “direction_” with a sector."""
    files = [*ROOT.glob("silkroad_plugin/**/*.py"), *ROOT.glob("tools/**/*.py")]
    code = "\n".join(path.read_text("utf-8") for path in files)
    tables = [path for end in ("csv", "json", "geojson") for path in ROOT.glob(f"resources/**/*.{end}")]
    made = ROOT / "resources/data/synthetic_survey"  # laboratories' tables, some in other encodings
    tables = [path for path in tables if path.name != "glossary.csv" and made not in path.parents]
    known = "\n".join(path.read_text("utf-8") for path in tables)
    named = set(re.findall("[a-z][a-z0-9_]*", code + known))
    joined = {pair for pair in re.findall(r'f"([a-z0-9_]*)\{[^{}"]*\}([a-z0-9_]*)"', code) if len("".join(pair)) > 2}

    def composed(key: str) -> bool:
        return any(key.startswith(start) and key.endswith(end) for start, end in joined)

    assert [row["key"] for row in rows if row["key"] not in named and not composed(row["key"])] == []
    assert ("direction_", "") in joined, "the pattern finds what the code puts together"
    assert "no_such_term" not in named and not composed("no_such_term")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_there(rows, language):
    assert [row["key"] for row in rows if not row[language] or row[language] != row[language].strip()] == []


def test_chinese_is_simplified(rows):
    assert {row["key"]: odd for row in rows if (odd := unsimplified(row["zh"]))} == {}
    assert unsimplified("礦床") == "礦"
    assert unsimplified("矿床") == ""


def test_no_word_mixes_latin_and_cyrillic(rows):
    assert {row["key"]: odd for row in rows if (odd := mixed_words(" ".join(row[code] for code in LANGUAGES)))} == {}
    assert mixed_words("мeдь") == ["мeдь"]
    assert mixed_words("медь (Cu)") == []


def test_each_language_keeps_to_its_script(rows):
    wrong = [
        row["key"] for row in rows if CHINESE.search(row["en"] + row["ru"]) or CYRILLIC.search(row["en"] + row["zh"])
    ]
    assert wrong == []
    untranslated = [
        row["key"]
        for row in rows
        if has_words(row["en"]) and not (CHINESE.search(row["zh"]) and CYRILLIC.search(row["ru"]))
    ]
    assert untranslated == []


def test_every_term_says_where_it_is_from(rows):
    assert [row["key"] for row in rows if not row["source"].strip()] == []
