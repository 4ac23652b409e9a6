"""The epochs of the mineral systems against the table of deposits."""

import pytest

from silkroad_plugin import paths, tables
from silkroad_plugin.catalogue.mineral_systems import load, shipped
from silkroad_plugin.catalogue.words import say

FILES = sorted(paths.resource("mineral_systems").glob("*.json"))
LANGUAGES = ("en", "zh", "ru")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_epochs_are_those_of_the_table_or_the_limits_say_so(path):
    """Who chooses an epoch that the system lists finds deposits of it, or was told that there are none."""
    system = load(path)
    table = {row["id"]: row for row in tables.controlled("deposits") if row["deposit_type"] in system.deposit_types}
    used = {row["epoch"] for row in table.values()}
    listed = [epoch.code for epoch in system.epochs]
    assert len(listed) == len(set(listed))
    assert used - {"unknown"} <= set(listed)
    told = {language: [limit[language] for limit in system.limits] for language in LANGUAGES}
    if used == {"unknown"}:
        assert any("epoch of all these deposits is unknown" in limit for limit in told["en"])
        return
    absent = {code for code in listed if code not in used}
    marks = {
        "en": "In the plugin’s table no deposit",
        "zh": "插件表中这些类型的矿床没有列为",
        "ru": "В таблице модуля у месторождений",
    }
    for language, mark in marks.items():
        said = [limit for limit in told[language] if limit.startswith(mark)]
        assert len(said) == bool(absent)
        assert all(say("epoch", code, language) in said[0] for code in absent)


def test_epochs_have_typical_deposits_whose_age_the_table_leaves_open():
    """What the compilation of the systems tells of ages and the table does not hold is said, to be checked."""
    said = [("sediment_hosted_cu", "neoproterozoic", "Aynak"), ("ree_nb_zr_alkaline", "mesoproterozoic", "Bayan Obo")]
    said += [("ree_nb_zr_alkaline", "devonian", "Khalzan"), ("sedex_zn_pb", "neoproterozoic", "Kholodninskoe")]
    said += [("rare_metal_pegmatite", "ordovician", "Tastyg"), ("rare_metal_pegmatite", "mesozoic", "Koktokay")]
    said += [("orogenic_au", "ordovician", "Jerooy")]
    for system, code, name in said:
        (epoch,) = [epoch for epoch in shipped()[system].epochs if epoch.code == code]
        assert name in epoch.text["en"]
        assert epoch.status == "to_be_checked"
        assert "to be checked" in epoch.text["en"]
