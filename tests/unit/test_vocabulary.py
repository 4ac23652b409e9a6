"""Lists of codes as people type them: codes and names in three languages, in any case."""

import pytest

from silkroad_plugin.catalogue import words
from silkroad_plugin.catalogue.deposits import vocabulary
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import LANGUAGES
from silkroad_plugin.vocabulary import Vocabulary

TYPES = vocabulary("types")
COLUMNS = [(column, code) for column in words.LISTS for code in words.codes(column)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("dt_vms", ["dt_vms"]),
        (" DT_VMS ,dt_Skarn,", ["dt_vms", "dt_skarn"]),
        ("VMS; porphyry", ["dt_vms", "dt_porphyry"]),
        ("火山成因块状硫化物型（VMS）、斑岩型", ["dt_vms", "dt_porphyry"]),
        ("Колчеданный тип, СКАРНОВЫЙ ТИП", ["dt_vms", "dt_skarn"]),
        ("золоторудный тип, связанный с интрузиями, скарновый тип", ["dt_intrusion_gold", "dt_skarn"]),
        ("рапа соляных озер", ["dt_brine"]),
        ("volcanogenic massive sulphide（VMS）", ["dt_vms"]),
        ("dt_vms dt_skarn", ["dt_vms", "dt_skarn"]),
        ("", []),
    ],
)
def test_lists(text, codes):
    assert TYPES.read(text, "Types", blanks=True) == codes


@pytest.mark.parametrize(("text", "word"), [("vms, gold rush", "gold rush"), ("砂岩型", "砂岩型"), ("dt_vms no", "no")])
def test_unknown_and_ambiguous_words_are_refused_by_name(text, word):
    with pytest.raises(SilkroadError) as caught:
        TYPES.read(text, "Types", blanks=True)
    assert caught.value.code == "types_word"
    assert caught.value.values["word"] == word
    assert "volcanogenic massive sulphide (VMS) [dt_vms]" in caught.value.values["known"]


def test_what_may_be_chosen_is_told_in_the_language():
    assert "斑岩型 [dt_porphyry]、" in TYPES.known("zh")
    assert "скарновый тип [dt_skarn]; " in TYPES.known("ru")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("column", "code"), COLUMNS)
def test_every_name_of_the_lists_leads_to_its_code(column, code, language):
    name = words.say(column, code, language)
    twins = [other for other in words.codes(column) if words.say(column, other, language) == name]
    assert words.vocabulary(column).code(name.upper()) == (code if len(twins) == 1 else None)


def test_symbols_of_elements_are_not_mixed_up():
    found = Vocabulary(["Co", "Cu"], lambda code, language: {"Co": "cobalt", "Cu": "copper"}[code])
    assert (found.code("co"), found.code("Cu"), found.code("CO"), found.code("c")) == ("Co", "Cu", "Co", None)
