"""The knowledge base of mineral systems: every shipped file is true to its tables, every broken one is refused."""

import json
import re
from collections import Counter

import pytest
from qgis.core import QgsApplication

from silkroad_plugin import messages, paths, tables
from silkroad_plugin.catalogue import mineral_systems
from silkroad_plugin.catalogue.mineral_systems import BELT_EVIDENCE, GROUPS, library, load, shipped
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.rocks import RockWords
from silkroad_plugin.processing.provider import SilkroadProvider
from tools.translations import mixed_words, unsimplified

FOLDER = paths.resource("mineral_systems")
FILES = sorted(FOLDER.glob("*.json"))
LANGUAGES = ("en", "zh", "ru")


def raw(name: str = "vms") -> dict:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def texts(value):
    """Every text in three languages, wherever it stands."""
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            yield value
        else:
            for part in value.values():
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


@pytest.fixture(scope="module")
def registry(qgis_processing):
    found = QgsApplication.processingRegistry()
    own = None
    if found.providerById("silkroad") is None:
        own = SilkroadProvider()
        found.addProvider(own)
    yield found
    if own:
        found.removeProvider(own)


@pytest.fixture
def broken(tmp_path):
    """Return a function that changes a copy of a file, or writes the text given, and returns load's refusal."""

    def refusal(change) -> tuple[str, str]:
        data = raw()
        if callable(change):
            change(data)
        path = tmp_path / "copy.json"
        path.write_text(json.dumps(data, ensure_ascii=False) if callable(change) else change, "utf-8")
        with pytest.raises(SilkroadError) as caught:
            load(path)
        words = messages.describe(caught.value)
        assert str(path) in words
        return caught.value.code, words

    return refusal


# --- the shipped files ----------------------------------------------------------


def test_the_systems_of_the_belts_are_there():
    wanted = "porphyry skarn epithermal orogenic_gold vms sediment_hosted_cu sedex mvt hg_sb granite_sn_w"
    wanted += " magmatic_ni_cu podiform_cr pegmatite alkaline_carbonatite sandstone_u sedimentary volcanic_fe"
    assert Counter(system.mineral_system for system in shipped().values()) == Counter(wanted.split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_after_its_system_and_reads_well(path):
    system = load(path)
    assert path.stem == system.id
    text = path.read_text("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


# Ages that a file gives for its own intrusions, which are no limits of the chart.
OWN_AGES = {("magmatic_ni_cu_pge", 265), ("ree_nb_zr_alkaline", 300), ("ree_nb_zr_alkaline", 265)}


def ages_in(value):
    """Every age limit that a step is told, wherever it stands."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key in ("AGE_OLDEST", "AGE_YOUNGEST"):
                yield part
            yield from ages_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from ages_in(part)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_ages_are_those_of_the_chart(path):
    """A file repeats limits of ages.csv in whole Ma; where the chart moves, so must the file."""
    limits = {round(float(row[end])) for row in tables.controlled("ages") for end in ("base_ma", "top_ma") if row[end]}
    found = set(ages_in(json.loads(path.read_text("utf-8"))))
    assert {age for age in found if (path.stem, age) not in OWN_AGES} <= limits


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_group_has_criteria_and_each_criterion_proxies(path):
    system = load(path)
    for group in GROUPS:
        assert 2 <= len(system.criteria[group]) <= 4
        assert all(1 <= len(criterion.proxies) <= 3 for criterion in system.criteria[group])
    proxies = system.proxies()
    assert {proxy.scale for proxy in proxies} == {"belt", "district", "deposit"}
    assert any(proxy.importance == 3 for proxy in proxies)
    assert len(system.limits) >= 2


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_texts_keep_to_their_scripts(path):
    found = list(texts(json.loads(path.read_text("utf-8"))))
    assert len(found) > 20
    assert not [text for text in found if re.search("[\u3400-\u9fff]", text["en"] + text["ru"])]
    assert not [text for text in found if re.search("[\u0400-\u04ff]", text["en"] + text["zh"])]
    assert not [odd for text in found if (odd := unsimplified(text["zh"]))]
    assert not [odd for text in found for code in LANGUAGES if (odd := mixed_words(text[code]))]
    assert not [
        text for text in found for code in LANGUAGES if "http" in text[code] or text[code] != text[code].strip()
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_deposits_are_of_the_system_and_sources_exist(path):
    system = load(path)
    deposits = {row["id"]: row for row in tables.controlled("deposits")}
    assert len(system.deposits) >= 3
    assert {deposits[each]["mineral_system"] for each in system.deposits} == {system.mineral_system}
    assert {deposits[each]["deposit_type"] for each in system.deposits} <= set(system.deposit_types)
    assert set(system.references) <= {row["id"] for row in tables.controlled("sources")}


def test_what_was_not_read_is_not_called_sourced():
    unread = {
        row["id"]
        for row in tables.controlled("sources")
        if "text not read" in row["citation"] or "cited from memory" in row["citation"] or "to be checked" in row["id"]
    } | {"mineral_systems_compilation"}
    assert len(unread) > 3
    for system in shipped().values():
        criteria = [criterion for group in GROUPS for criterion in system.criteria[group]]
        for statement in [*system.epochs, *criteria, *system.proxies()]:
            if statement.status == "sourced":
                assert set(statement.references) - unread, (system.id, statement)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_algorithm_and_parameter_is_known(path, registry):
    for proxy in load(path).proxies():
        for step in proxy.steps:
            algorithm = registry.algorithmById(step.algorithm)
            assert algorithm, (proxy.id, step.algorithm)
            known = {each.name() for each in algorithm.parameterDefinitions()}
            assert set(step.parameters) <= known, (proxy.id, step)


def rock_words():
    """The words for rocks of every step: (file and proxy, words, words for the neighbour)."""
    for system in shipped().values():
        for proxy in system.proxies():
            for step in proxy.steps:
                if "LITHOLOGY" in step.parameters:
                    yield f"{system.id} {proxy.id}", step.parameters["LITHOLOGY"], step.parameters.get("NEIGHBOUR", "")


@pytest.mark.parametrize(
    ("kind", "rock"),
    [
        ("limestone", "凝灰岩"),
        ("limestone", "Basalt tuff"),
        ("gypsum", "basalt"),
        ("syenite", "calc-alkaline granite"),
        ("carbonatite", "известково-щелочной базальт"),
        ("; sandstone", "粉砂岩"),
    ],
)
def test_words_for_rocks_do_not_find_their_homonyms(kind, rock):
    sets = {words for _, *both in rock_words() for words in both if kind in f"; {words}" and "tuff" not in words}
    assert sets
    assert [words for words in sets if RockWords.parse(words).find(rock)] == []


def test_words_for_rocks_are_in_three_languages_and_contacts_join_different_rocks():
    found = list(rock_words())
    assert len(found) > 60
    for where, rocks, neighbours in found:
        for words in filter(None, (rocks, neighbours)):
            assert re.search("[a-z]", words), where
            assert re.search("[\u3400-\u9fff]", words), where
            assert re.search("[\u0400-\u04ff]", words), where
        common = {word.strip() for word in rocks.split(";")} & {word.strip() for word in neighbours.split(";")}
        assert not [word for word in common if not word.startswith("-")], where


def test_shipped_layers_say_whether_they_were_drawn_after_the_deposits():
    drawn = {"tectonic_units", "distance_to_contacts", "distance_to_faults"}
    for system in shipped().values():
        for proxy in system.proxies():
            last = proxy.steps[-1]
            if last.algorithm == BELT_EVIDENCE:
                assert proxy.circular == (last.layer in drawn)
                assert proxy.evidence == ("ascending" if last.layer.startswith("distance") else "categorical")
            if proxy.data == "occurrences":
                assert proxy.circular


# --- refusals -------------------------------------------------------------------


def first_proxy(data: dict) -> dict:
    return data["criteria"]["source"][0]["proxies"][0]


CHANGES = {
    "missing language": (lambda d: d["names"].pop("ru"), "system_key_missing", "names", "ru"),
    "missing key": (
        lambda d: first_proxy(d).pop("scale"),
        "system_key_missing",
        "criteria.source[1].proxies[1]",
        "scale",
    ),
    "unknown key": (lambda d: d.update(nmaes={}), "system_key_unknown", "outermost", "nmaes"),
    "unknown key inside": (lambda d: first_proxy(d).update(weight=1), "system_key_unknown", "proxies[1]", "weight"),
    "wrong type": (lambda d: d.update(limits="none"), "system_wrong_type", "limits", "list"),
    "text for a number": (lambda d: first_proxy(d).update(importance="3"), "system_wrong_type", "importance", "number"),
    "true for a number": (lambda d: first_proxy(d).update(importance=True), "system_wrong_type", "importance", "true"),
    "null": (lambda d: d.update(version=None), "system_wrong_type", "version", "null"),
    "importance": (lambda d: first_proxy(d).update(importance=4), "system_not_listed", "importance", "1, 2, 3"),
    "scale": (lambda d: first_proxy(d).update(scale="world"), "system_not_listed", "scale", "belt, district, deposit"),
    "empty text": (lambda d: d["names"].update(en=" "), "system_text_empty", "names.en", ""),
    "untranslated Chinese": (lambda d: d["names"].update(zh="VMS"), "system_wrong_script", "names.zh", "zh"),
    "untranslated Russian": (lambda d: d["names"].update(ru="VMS"), "system_wrong_script", "names.ru", "ru"),
    "deposit type": (lambda d: d.update(deposit_types=["dt_vsm"]), "system_not_listed", "deposit_types[1]", "dt_vms"),
    "no deposit type": (lambda d: d.update(deposit_types=[]), "system_list_short", "deposit_types", "1"),
    "belt": (lambda d: d.update(belts=["urals"]), "system_not_listed", "belts[1]", "altai"),
    "belt twice": (lambda d: d.update(belts=["altai", "altai"]), "system_entry_twice", "belts", "altai"),
    "unknown deposit": (lambda d: d.update(deposits=["kz-riddr"]), "system_not_listed", "deposits[1]", "kz-ridder"),
    "foreign deposit": (lambda d: d.update(deposits=["kg-kumtor"]), "system_deposit_type", "deposits[1]", "orogenic"),
    "unknown source": (
        lambda d: d["references"].append({"id": "wan_2011"}),
        "system_not_listed",
        "references",
        "wan_2010",
    ),
    "reference not listed": (
        lambda d: first_proxy(d).update(references=["chen_2010"]),
        "system_not_listed",
        "proxies[1].references[1]",
        "wan_2010",
    ),
    "sourced by nothing": (
        lambda d: first_proxy(d).update(status="sourced", references=[]),
        "system_unsourced",
        "proxies[1]",
        "to_be_checked",
    ),
    "id": (lambda d: d.update(id="my system"), "system_id_form", "id", "my system"),
    "proxy twice": (
        lambda d: d["criteria"]["source"][0]["proxies"].append(first_proxy(d)),
        "system_value_twice",
        "criteria",
        "bimodal",
    ),
    "algorithm": (
        lambda d: first_proxy(d)["steps"][0].update(algorithm="buffer"),
        "system_algorithm_form",
        "steps[1].algorithm",
        "native:boundary",
    ),
    "algorithm that may do anything": (
        lambda d: first_proxy(d)["steps"][0].update(algorithm="script:mine"),
        "system_algorithm_unlisted",
        "steps[1]",
        "script:mine",
    ),
    "formula of Python": (
        lambda d: first_proxy(d)["steps"][0].update(
            algorithm="gdal:rastercalculator",
            parameters={"INPUT_A": "@geology", "FORMULA": "__import__('os').system('x')"},
        ),
        "system_algorithm_unlisted",
        "steps[1]",
        "FORMULA: __import__",
    ),
    "parameter": (
        lambda d: first_proxy(d)["steps"][0]["parameters"].update(radius=1),
        "system_parameter_form",
        "steps[1].parameters",
        "radius",
    ),
    "role": (
        lambda d: first_proxy(d)["steps"][0]["parameters"].update(INPUT="@rocks"),
        "system_not_listed",
        "parameters.INPUT",
        "@geology",
    ),
    "previous of the first step": (
        lambda d: first_proxy(d)["steps"][0]["parameters"].update(INPUT="@previous"),
        "system_not_listed",
        "steps[1].parameters.INPUT",
        "@geology",
    ),
    "element": (lambda d: first_proxy(d).update(elements=["copper"]), "system_element_form", "elements[1]", "copper"),
    "not an object": ("[]", "system_wrong_type", "outermost", "list"),
    "bad JSON": ('{\n "id": "vms"\n "area": 1}', "system_not_json", "line 3", ""),
    "key twice": ('{"id": "a", "id": "b"}', "system_key_twice", "id", ""),
    "not a number": ('{"id": NaN}', "system_unreadable", "NaN", ""),
    "nested without end": ("[" * 100_000, "system_unreadable", "", ""),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_broken_copy_is_refused_with_file_place_and_reason(name, broken):
    change, code, place, word = CHANGES[name]
    found, words = broken(change)
    assert found == code
    assert place in words
    assert word in words


def test_a_file_that_is_not_text_or_not_there_is_refused(tmp_path):
    path = tmp_path / "gbk.json"
    path.write_bytes("斑岩".encode("gbk"))
    for each in (path, tmp_path / "none.json"):
        with pytest.raises(SilkroadError) as caught:
            load(each)
        assert caught.value.code == "system_unreadable"


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_every_refusal_is_translated(language):
    for code in (code for code in messages.TEXTS if code.startswith("system_")):
        text = messages.TEXTS[code]
        translated = messages.tr(text, language)
        assert translated != text
        assert set(re.findall(r"\{\w+\}", translated)) == set(re.findall(r"\{\w+\}", text))


# --- the user's own files --------------------------------------------------------


def test_a_copy_of_the_user_replaces_the_shipped_system_and_a_broken_one_is_told_of(tmp_path):
    own = {**raw(), "version": "1.1"}
    # As Windows Notepad saves it.
    (tmp_path / "mine.json").write_text(json.dumps(own, ensure_ascii=False), "utf-8-sig")
    (tmp_path / "new.json").write_text(json.dumps({**raw(), "id": "my_vms"}), "utf-8")
    (tmp_path / "bad.json").write_text("{", "utf-8")
    found = library(tmp_path)
    assert found.systems["vms"].version == "1.1"
    assert set(found.systems) == {*shipped(), "my_vms"}
    assert [error.code for error in found.problems] == ["system_not_json"]


def test_two_files_of_the_user_with_one_id_are_told_of(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps(raw()), "utf-8")
    assert [error.code for error in library(tmp_path).problems] == ["system_id_taken"]


def test_without_a_folder_of_the_user_the_shipped_systems_are_there(tmp_path):
    found = library(tmp_path / "none")
    assert set(found.systems) == set(shipped())
    assert found.problems == ()


def test_a_reference_of_the_users_own_brings_its_citation(tmp_path):
    data = raw()
    data["references"].append({"id": "own_report", "citation": "Report of our survey, 2026"})
    first_proxy(data).update(status="sourced", references=["own_report"])
    path = tmp_path / "own.json"
    path.write_text(json.dumps(data), "utf-8")
    system = load(path)
    assert system.references["own_report"] == "Report of our survey, 2026"
    assert system.proxies()[0].references == ("own_report",)


def test_the_readme_tells_how_in_three_languages():
    text = (FOLDER / "README.md").read_text("utf-8")
    for word in ("# Mineral systems", "# 成矿系统", "# Рудные системы", *GROUPS, *mineral_systems.ROLES):
        assert word in text
