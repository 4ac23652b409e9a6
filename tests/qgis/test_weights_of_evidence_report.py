"""What weights of evidence says about its own result: warnings, the null control, the report, the tables."""

import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin import i18n, settings
from silkroad_plugin.io import model_file, model_info
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from tests.qgis.woe_study import SIZE, Study, point_layer, refused, rows_of, run


@pytest.fixture
def study(tmp_path, qgis_app):
    return Study(tmp_path / "study")


def report_of(results):
    return Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")


def with_a_layer_of_chance(study):
    """Add stripes that have nothing to do with the deposits, wide enough for chance to make them look strong."""
    study.layer("stripes", (np.mgrid[:SIZE, :SIZE][0] // 6 % 2 + 1).astype("uint8"))
    names = ("distance", "units", "stripes")
    return {"EVIDENCE": [study.path(name) for name in names], "TYPES": "ascending,categorical,categorical"}


def test_layers_that_fail_the_null_control_are_named_and_may_be_left_out(study):
    wanted = study.parameters(**with_a_layer_of_chance(study), LIMIT=0, SHIFTS=99)
    results, said = run(wanted)
    text = report_of(results)
    failed = re.search(r"Used although the null control fails \(p above 0\.05\): ([^<]*)\.<", text)
    assert failed and "stripes" in failed[1] and "stripes" in results["OUTPUT_CONDITIONS"].fields().names()
    assert "stripes: " in said and "random shifts look at least as strong" in said
    without, said = run(wanted | {"NULL_P": 0.05})
    assert "stripes" not in without["OUTPUT_CONDITIONS"].fields().names()
    assert "distance" in without["OUTPUT_CONDITIONS"].fields().names()
    assert said.count("stripes: ") == 1 and "stripes: not used, because too many of its random shifts" in said
    text = report_of(without)
    assert "no second fit was needed" in text and "Used although" not in text
    assert {row[11] for row in rows_of(without["OUTPUT_WEIGHTS"]) if row[0] == "stripes"} == {0}
    rows = {tuple(row[:2]): row[2:11] for row in rows_of(results["OUTPUT_WEIGHTS"])}
    assert all(rows[tuple(row[:2])] == row[2:11] for row in rows_of(without["OUTPUT_WEIGHTS"]))


def test_a_null_p_that_no_layer_can_reach(study):
    assert "Take at least 99 (SHIFTS)" in refused(study.parameters(SHIFTS=19, NULL_P=0.01))
    assert "Take at least 19 (SHIFTS)" in refused(study.parameters(SHIFTS=0, NULL_P=0.05))


def test_layers_below_the_limit_are_not_used(study):
    study.layer("weak", (np.mgrid[:SIZE, :SIZE][0] // 6 % 3 + 1).astype("uint8"))
    wanted = study.parameters(EVIDENCE=[study.path("units"), study.path("weak")], TYPES="categorical,descending")
    _, said = run(wanted | {"MAX_AREA": 100})
    assert "weak: not used, because no class reaches the studentised contrast" in said
    results, said = run(wanted | {"MAX_AREA": 100, "LIMIT": 0})
    assert "weak" in results["OUTPUT_CONDITIONS"].fields().names() and "not used" not in said


def test_unit_area_smaller_than_a_cell_and_high_prior_are_said(study):
    assert "is smaller than a cell (1\u00a0km²)" in run(study.parameters(UNIT_AREA=0.25))[1]
    said = run(study.parameters(UNIT_AREA=10, LIMIT=0))[1]
    assert "The prior probability is 0.11" in said and "smaller than a cell" not in said
    assert "prior" not in run(study.parameters())[1]
    assert "must be larger than 0" in refused(study.parameters(UNIT_AREA=0))


def test_types_against_the_metadata_and_rasters_given_twice(study):
    study.layer("distance", study.distance, None, to_items(LayerInfo({}, kind="descending")))
    evidence = [study.path("distance"), study.path("units"), study.path("units")]
    said = run(study.parameters(EVIDENCE=evidence, TYPES="ascending,categorical,categorical"))[1]
    assert "distance: taken as ascending" in said and "says descending" in said
    assert "“units” was given 2 times" in said and "“distance” was given" not in said


def test_codes_of_the_deposits_are_said_in_words(study):
    rows = [(f"D{i}", ("devonian", "cambrian")[i % 2], ("dt_vms", "my own")[i % 2], "vms") for i in range(40)]
    study.deposits = point_layer(study.points, ("name", "epoch", "deposit_type", "mineral_system"), rows)
    said = run(study.parameters())[1]
    assert "mix epochs: Devonian – 20, Cambrian – 20." in said
    assert "my own – 20" in said and "dt_vms" not in said and "mineral systems" not in said


@pytest.mark.parametrize(
    ("epochs", "mixed", "unknown"),
    [
        (("late_paleozoic", "permian"), False, False),
        (("permian", "unknown"), False, True),
        (("late_paleozoic", "mesozoic"), True, False),
        (("carboniferous", "unknown", "permian", "late_paleozoic"), True, False),
        (("permian", "of my own"), True, False),
    ],
)
def test_epochs_that_may_be_one_are_no_mixture(study, epochs, mixed, unknown):
    rows = [(f"D{i}", epochs[i % len(epochs)]) for i in range(40)]
    study.deposits = point_layer(study.points, ("name", "epoch"), rows)
    said = run(study.parameters())[1]
    assert ("mix epochs" in said) == mixed
    assert ("of unknown epoch: 20 of 40" in said) == unknown


def test_lists_of_a_chinese_report_are_parted_as_in_chinese(study):
    rows = [(f"D{i}", ("devonian", "cambrian")[i % 2]) for i in range(40)]
    study.deposits = point_layer(study.points, ("name", "epoch"), rows)
    settings.put("interface_language", "zh")
    installed = i18n.install("zh")
    try:
        results, said = run(study.parameters())
    finally:
        i18n.remove(installed)
        settings.forget("interface_language")
    assert "：泥盆纪20个，寒武纪20个。" in said
    assert "D0、D1、D2" in report_of(results)


def test_report_for_readers(study):
    info = LayerInfo({"en": "Zones"}, source="buslov_2004; somebody", classes={2: {"en": "Inner zone"}})
    study.layer("units", study.units, -9, to_items(info))
    results, _ = run(study.parameters(**{"TYPES": "descending,categorical", "MAX_AREA": 100}))
    text = report_of(results)
    assert "2: Inner zone</td>" in text  # the class by name among the unique conditions
    assert "Buslov" in text and "buslov_2004" not in text and "somebody" in text
    assert "−∞" not in text
    unused = text[text.index("<h3>distance") : text.index("<h3>Zones")]
    assert "Not used" in unused and "<figure" not in unused
    for words in ("1,000 × 1,000 m<", "1\u00a0km²<", "3,600\u00a0km²<"):
        assert words in text, words
    assert '<td class="wide">Outside the study area</td>' in text


def test_integers_of_csv_tables_are_not_quoted(study):
    out = study.folder / "out"
    run(study.parameters(OUTPUT_WEIGHTS=str(out / "w.csv"), OUTPUT_CONDITIONS=str(out / "c.csv")))
    for name in ("w.csv", "c.csv"):
        assert '"' not in (out / name).read_text(encoding="utf-8")


def test_the_posterior_says_what_it_is(study):
    rows = [(f"D{i}", "dt_vms") for i in range(40)]
    study.deposits = point_layer(study.points, ("name", "deposit_type"), rows)
    study.layer(
        "distance", study.distance, None, to_items(LayerInfo({"en": "Faults", "ru": "Разломы"}, deposit_aware=True))
    )
    results, _ = run(study.parameters(UNIT_AREA=2.5))
    info = model_info.parse(gdal.Open(results["OUTPUT_POSTERIOR"]).GetMetadata())
    assert (info.target, info.deposits, info.unit_area_km2, info.deposit_aware) == ("dt_vms", 40, 2.5, True)
    assert info.t_over_n == pytest.approx(results["T_OVER_N"], rel=1e-5)
    assert info.evidence["ru"] == "Разломы; units" and info.method["zh"] == "证据权法"


@pytest.mark.parametrize(("twice", "probable"), [(True, False), (False, True)])
def test_a_posterior_far_from_the_number_of_deposits_says_that_it_ranks(study, twice, probable):
    """With so few deposits the omnibus test does not reject, but the posterior expects a third more of them."""
    study.layer("again", study.distance)
    study.deposits = point_layer(study.points[:8])
    names = ("distance", "again") if twice else ("distance",)
    wanted = study.parameters(
        EVIDENCE=[study.path(name) for name in names], TYPES=",".join(["ascending"] * len(names)), LIMIT=0,
        OUTPUT_MODEL=str(study.folder / "m.silkmodel"),
    )  # fmt: skip
    results, said = run(wanted)
    assert results["OMNIBUS_P"] > 0.05 and (results["T_OVER_N"] > 1.2) is twice
    info = model_info.parse(gdal.Open(results["OUTPUT_POSTERIOR"]).GetMetadata())
    assert info.probability is probable
    told = "far from 1" in said and "Read it as a ranking" in report_of(results)
    assert told is twice
    saved = model_file.read(results["OUTPUT_MODEL"])
    assert saved.metrics["t_over_n"] == pytest.approx(results["T_OVER_N"])


@pytest.mark.parametrize(("first", "second", "together"), [(True, None, True), (False, None, None), (False,) * 3])
def test_what_is_unknown_of_the_layers_is_unknown_of_the_posterior(study, first, second, together):
    for name, values, aware in (("distance", study.distance, first), ("units", study.units, second)):
        study.layer(name, values, -9, to_items(LayerInfo({"en": name}, deposit_aware=aware)))
    results, _ = run(study.parameters())
    info = model_info.parse(gdal.Open(results["OUTPUT_POSTERIOR"]).GetMetadata())
    assert info.deposit_aware is together


def test_layers_that_say_the_same_are_named(study):
    study.layer("thirds", (study.distance - 1) // 3 * 2 + 1)
    evidence = [study.path(name) for name in ("distance", "thirds", "units")]
    wanted = study.parameters(EVIDENCE=evidence, TYPES="ascending,ascending,categorical", RULE="manual", CUTS="3,1,")
    results, said = run(wanted)
    told = "“distance” and “thirds” say nearly the same (Cramér’s V of their generalised classes over the area 1)"
    assert told in said and told in report_of(results) and said.count("say nearly the same") == 1
    assert "say nearly the same" not in run(study.parameters())[1]
