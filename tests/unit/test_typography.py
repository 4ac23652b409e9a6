"""Chinese and Russian are set as their readers expect: numbers stay with units, dashes are those of the language."""

import pytest

from silkroad_plugin.catalogue.class_rules import rules
from silkroad_plugin.i18n import explained
from tools import translations
from tools.typography import NBSP, RULES, of_page, of_table, typeset, untypeset


@pytest.mark.parametrize(
    ("language", "plain", "set_"),
    [
        ("ru", "до 5 % из 1 000 000, {mm} мм и 10 км²", "до 5_% из 1_000_000, {mm}_мм и 10_км²"),
        ("ru", "1:2 500 000 – 1:5 000 000, № 3", "1:2_500_000 – 1:5_000_000, №_3"),
        ("ru", "5 мамонтов, 3 м-б, 1990 300", "5 мамонтов, 3 м-б, 1990 300"),
        ("ru", "Оценка – это «Z» – порядок, 20 – 40, A – B", "Оценка — это «Z» — порядок, 20 – 40, A – B"),
        ("zh", "1～5 %，{low}～{high}，Ⅰ～Ⅴ级，约～", "1–5%，{low}–{high}，Ⅰ–Ⅴ级，约～"),
        ("en", "5 %, 1～5", "5 %, 1～5"),
    ],
)
def test_rules_of_typesetting(language, plain, set_):
    assert typeset(plain, language) == set_.replace("_", NBSP) == typeset(set_.replace("_", NBSP), language)


def test_code_and_words_that_find_values_stay():
    assert of_page("5 % `5 %`\n```\n5 %\n```\n", "zh") == "5% `5 %`\n```\n5 %\n```\n"
    table = 'en,ru,words_ru\n5 %,"«5 %», 1 000",5 %\n'
    assert of_table(table) == table.replace("«5 %», 1 000", f"«5{NBSP}%», 1{NBSP}000")


@pytest.mark.parametrize("language", RULES)
def test_the_translations_are_typeset(language):
    assert all(text == typeset(text, language) for text in translations.read(language).values())


def test_tables_and_guides_are_typeset():
    assert not untypeset(), "run tools/typography.py"


def test_legends_have_the_brackets_and_dashes_of_their_language():
    named = {code: rules("ecological")["zc"].name("hazardous", code) for code in ("zh", "ru")}
    assert named == {"zh": "危险（32–128）", "ru": "Опасная (32–128)"}
    signs = [explained("Cu", *pair) for pair in (("铜", "zh"), ("медь", "ru"), ("copper", "en"))]
    assert signs == ["Cu—铜", f"Cu{NBSP}—{NBSP}медь", f"Cu{NBSP}–{NBSP}copper"]
