"""Whose letters the ages of a map are."""

import pytest

from silkroad_plugin.catalogue.tradition_fit import fit, fittest

CHINESE = [("∈1-2", "早—中寒武世"), ("C2", "晚石炭世"), ("Qh^al", "全新世"), ("Pt2", ""), ("C1v", "维宪期")]
RUSSIAN = [("Є1-2", ""), ("Pg2", ""), ("γδPz3", ""), ("QIII", ""), ("RF3", ""), ("C2", "средний карбон")]


@pytest.mark.parametrize(
    ("readings", "given", "fits"),
    [
        (CHINESE, "russian", "chinese"),
        (CHINESE, "international", "chinese"),
        (CHINESE, "chinese", "chinese"),
        (RUSSIAN, "international", "russian"),
        (RUSSIAN, "russian", "russian"),
        ([("J2", ""), ("PZ", ""), ("Pz3", ""), ("K1", "")], "russian", "russian"),
        ([("", "E2-3"), ("", "N1")], "russian", "international"),
        ([("C2", "晚石炭世")], "russian", "international"),
        ([], "russian", "russian"),
    ],
)
def test_the_tradition_with_the_fewest_faults_fits(readings, given, fits):
    assert fittest(readings, given).tradition == fits


def test_letters_of_others_and_words_that_say_another_age_are_told():
    found = fit(CHINESE, "russian")
    assert set(found.letters) == {"∈", "Qh", "Pt"} and (found.contradicted, found.compared) == (1, 4)
    assert not found.disagrees
    assert fit([("J2", "早白垩世"), ("C2", "")], "chinese").disagrees, "the fields do not belong together"
    assert not fit([("C1v", "Visean"), ("C2", "")], "russian").disagrees, "a stage lies in its series"
