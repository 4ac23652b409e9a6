"""The definitions of the shipped studies, and the areas that they name."""

import json
from pathlib import Path

import pytest

from silkroad_plugin import i18n
from silkroad_plugin.catalogue.areas import area
from silkroad_plugin.catalogue.deposits import DepositFilter
from silkroad_plugin.catalogue.study_definitions import definitions, load
from silkroad_plugin.core.errors import SilkroadError
from tools.studies.run import choice

ROOT = Path(__file__).resolve().parents[2]


def test_definitions_hold_what_they_must(qgis_app):
    from silkroad_plugin.catalogue.mineral_systems import shipped

    found = definitions()
    assert set(found) == {"vms_rudny_altai", "porphyry_balkhash_junggar_tianshan"}
    for definition in found.values():
        for words in (definition.titles, definition.purpose, definition.choice, *definition.limits):
            assert set(words) == set(i18n.LANGUAGES)
            assert all(words.values())
        assert len(definition.epochs) == 1
        assert definition.validation.shifts == 200
        assert definition.validation.layouts % 2 == 1
        known = {proxy.id for proxy in shipped()[definition.system].proxies()}
        assert set(definition.proxies()) <= known
        assert definition.types[0] in shipped()[definition.system].deposit_types
        assert choice(definition).remain == definition.deposits().count()
        assert definition.models[0].key == "weights_of_evidence"


@pytest.mark.parametrize(
    "change",
    [{"format": "another"}, {"models": [{"key": "x"}]}, {"layers": 3}, {"unknown": 1}],
)
def test_damaged_definition_is_refused(tmp_path, change, qgis_app):
    shipped = ROOT / "resources" / "studies" / "vms_rudny_altai.json"
    path = tmp_path / "study.json"
    path.write_text(json.dumps(json.loads(shipped.read_text(encoding="utf-8")) | change), encoding="utf-8")
    with pytest.raises(SilkroadError) as caught:
        load(path)
    assert caught.value.code == "definition_unreadable"
    assert str(path) in caught.value.values["path"]


def test_several_areas_are_one(qgis_app):
    both = area("balkhash_junggar, tianshan")
    parts = [area("balkhash_junggar"), area("tianshan")]
    assert both.id == "balkhash_junggar,tianshan"
    whole = both.outline().area()
    assert max(part.outline().area() for part in parts) < whole
    assert whole == pytest.approx(
        sum(part.outline().area() for part in parts) - parts[0].outline().intersection(parts[1].outline()).area()
    )
    assert both.extent == tuple(pick(part.extent[i] for part in parts) for i, pick in enumerate((min, min, max, max)))
    count = DepositFilter(both.id).count()
    assert count == sum(DepositFilter(part.id).count() for part in parts)
    assert DepositFilter("altai,rudny_altai").count() == DepositFilter("altai").count()
    assert area("altai,altai") == area("altai")
    assert area("altai,global").id == "global"
    with pytest.raises(SilkroadError) as caught:
        area("altai,atlantis")
    assert caught.value.values["area"] == "atlantis"
