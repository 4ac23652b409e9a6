"""The words of the maps: three languages for each key, each in its own script."""

import csv
import re
from collections import Counter

import pytest

from silkroad_plugin.paths import data
from tools.translations import has_words, mixed_words, unsimplified

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
