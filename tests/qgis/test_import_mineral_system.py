"""silkroad:import_mineral_system: both forms of EIS files, what is kept and what is told."""

import json
from pathlib import Path

import pytest

from silkroad_plugin.catalogue.eis_systems import Gap, convert
from silkroad_plugin.catalogue.mineral_systems import GROUPS, library, load
from silkroad_plugin.core.errors import SilkroadError
from tests.qgis.scene import Log


def rated(regional, camp, deposit, category, workflow):
    return {"importance": {"regional": regional, "camp": camp, "deposit": deposit}, "category": category,
            "workflow": workflow}  # fmt: skip


PROXIES = {
    "source": {
        "Distance to albitized felsic rocks": rated("Moderate", "High", "-", "geology", 1),
        "High gravity over the intrusion": rated("High", "High", "Low", "geophysics", 4),
    },
    "pathway": {"Distance to faults": rated("Low", "-", "-", "geology", 1)},
    "depositional": {
        "Elevated Ba, Co, Cu in till": rated("-", "-", "Moderate", "geochemistry", 4),
        "Low magnetic field": rated("-", "Moderate", "-", "geophysics", 3),
        "High conductivity": rated("-", "-", "-", "geophysics", 4),
    },
    "mineralisation": {},
}


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "iocg_mine.json"
    path.write_text(json.dumps({"iocg": PROXIES}), encoding="utf-8")
    return path


@pytest.fixture
def new(tmp_path):
    """The same system in the present form."""
    steps = {1: ["distance_to_features"], 3: ["distance_to_anomaly"], 4: ["interpolate", "distance_to_anomaly"]}
    components = {
        key: [{"name": text, **entry, "workflow": steps[entry["workflow"]]} for text, entry in part.items()]
        for key, part in PROXIES.items()
    }
    path = tmp_path / "iocg_new.json"
    content = {"name": "iocg", "custom": "false", "mineral_system_components": components}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def by_text(content):
    return {proxy["text"]["en"]: proxy for group in content["criteria"].values() for criterion in group
            for proxy in criterion["proxies"]}  # fmt: skip


def test_both_forms_say_the_same(old, new):
    one, other = convert(old), convert(new)
    assert one.gaps == other.gaps
    for content in (one.content, other.content):
        content["references"] = []
    assert one.content == other.content


def test_what_becomes_of_a_proxy(old):
    found = convert(old)
    assert found.proxies == 6
    assert {group: len(part) for group, part in found.content["criteria"].items()} == {
        "source": 1, "pathway": 1, "trap": 1, "deposition": 0,
    }  # fmt: skip
    proxies = by_text(found.content)
    rocks = proxies["Distance to albitized felsic rocks"]
    assert (rocks["scale"], rocks["importance"], rocks["data"]) == ("district", 3, "geology")
    assert rocks["steps"][0]["parameters"]["LITHOLOGY"] == "albitized; felsic"
    assert [step["algorithm"] for step in rocks["steps"]] == ["silkroad:geology_units", "silkroad:distance_to_features"]
    gravity = proxies["High gravity over the intrusion"]
    # Of two scales of one importance the wider is kept.
    assert (gravity["scale"], gravity["importance"], gravity["data"]) == ("belt", 3, "gravity")
    assert gravity["steps"][0]["parameters"] == {"INPUT": "@gravity", "CONDITION": "above"}
    assert proxies["Distance to faults"]["steps"][0]["parameters"]["INPUT"] == "@faults"
    assert proxies["Elevated Ba, Co, Cu in till"]["elements"] == ["Ba", "Co", "Cu"]
    assert proxies["Low magnetic field"]["steps"][0]["parameters"] == {"INPUT": "@magnetics", "CONDITION": "below"}
    assert all(proxy["status"] == "to_be_checked" for proxy in proxies.values())
    assert found.gaps == {
        Gap.EMPTY: ["mineralisation"],
        Gap.SCALES: ["Distance to albitized felsic rocks", "High gravity over the intrusion"],
        Gap.ROCKS: ["Distance to albitized felsic rocks", "High conductivity"],
        Gap.INTERPOLATION: ["High gravity over the intrusion", "Elevated Ba, Co, Cu in till", "High conductivity"],
        Gap.IMPORTANCE: ["High conductivity"],
        Gap.DATA: ["High conductivity"],
    }


def test_a_proxy_for_every_scale(old):
    found = convert(old, every_scale=True)
    rocks = [p for c in found.content["criteria"]["source"] for p in c["proxies"] if "albit" in p["text"]["en"]]
    assert [(p["scale"], p["importance"]) for p in rocks] == [("belt", 2), ("district", 3)]
    assert len({p["id"] for p in rocks}) == 2
    assert Gap.SCALES not in found.gaps


@pytest.mark.parametrize("form", ["old", "new"])
def test_the_file_is_one_of_ours(run, request, tmp_path, form):
    log = Log()
    own = tmp_path / "own"
    results = run("import_mineral_system", log, INPUT=str(request.getfixturevalue(form)),
                  OUTPUT=str(own / "mine.json"), OUTPUT_HTML=str(tmp_path / "report.html"))  # fmt: skip
    assert (results["SYSTEM_ID"], results["PROXIES"], results["GAPS"]) == ("eis_iocg", 6, 10)
    system = load(own / "mine.json")
    assert system.mineral_system == "iocg"
    assert system.deposit_types == ("dt_iocg",)
    assert set(system.criteria) == set(GROUPS)
    proxy = system.proxies()[0]
    assert proxy.text["en"] == "Distance to albitized felsic rocks"
    # The other languages show the English text, and say that it is.
    assert proxy.text["zh"] == "Distance to albitized felsic rocks（未译）"
    assert proxy.text["ru"] == "Distance to albitized felsic rocks (без перевода)"
    assert "eis_iocg" in library(own).systems
    assert library(own).problems == ()
    assert any("High conductivity" in text for text in log.warnings)
    assert "High conductivity" in Path(results["OUTPUT_HTML"]).read_text("utf-8")


def test_codes_that_the_name_does_not_tell(refused, run, tmp_path):
    path = tmp_path / "odd.json"
    path.write_text(json.dumps({"my system": {"source": PROXIES["source"]}}), encoding="utf-8")
    assert "MINERAL_SYSTEM" in refused("import_mineral_system", INPUT=str(path), OUTPUT=str(tmp_path / "o.json"))
    given = {"INPUT": str(path), "OUTPUT": str(tmp_path / "o.json"), "MINERAL_SYSTEM": "hg_sb"}
    assert run("import_mineral_system", **given)["PROXIES"] == 2
    text = refused("import_mineral_system", **given | {"DEPOSIT_TYPES": "dt_gold"})
    assert "“dt_gold”" in text and "[dt_orogenic_gold]" in text
    assert load(tmp_path / "o.json").mineral_system == "hg_sb"  # the good one is still there


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ([], "eis_not_understood"),
        ({"a": {"colour": {}}}, "eis_not_understood"),
        ({"a": 1, "b": 2}, "eis_not_understood"),
        ({"vms": {"source": {}, "pathway": {}}}, "eis_no_proxies"),
        ({"vms": {"source": {"x": "y"}}}, "eis_no_proxies"),
    ],
)
def test_refusals(tmp_path, content, code):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SilkroadError, match=code):
        convert(path)


def test_untranslated_is_true_or_absent(tmp_path, old):
    content = convert(old).content
    content["names"]["untranslated"] = False
    path = tmp_path / "b.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SilkroadError, match="system_untranslated"):
        load(path)
