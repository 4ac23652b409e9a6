"""Which rows are duplicates, standards and blanks: told in any language, and left out of every statistic."""

import re

import numpy as np
import pytest

from silkroad_plugin import tables
from silkroad_plugin.core.geochemistry.control_samples import Role
from silkroad_plugin.io.geochemistry.quality_tables import role_of
from silkroad_plugin.processing.inputs.control import control_rows
from silkroad_plugin.processing.inputs.sample_fields import text_of
from tests.qgis.sample_layers import samples_layer, table

CONTENTS = 10 ** np.random.default_rng(5).normal(1.5, 0.3, 60)


@pytest.mark.parametrize("row", tables.controlled("geochem_kinds"), ids=lambda row: row["kind"])
def test_every_word_of_the_table_tells_control_from_samples(row):
    words = [word.strip() for word in (row["kind"], *row["spellings"].split(";"))]
    assert (control_rows({"kind": words}, len(words)) == (row["kind"] != "sample")).all()


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("sample", ["原样", "проба", "Original"]),
        ("field", ["重复样", "野外平行样", "дубликат", "полевой дубликат", "Field duplicate"]),
        ("split", ["平行样", "重复分析", "室内平行样", "контрольная проба", "параллельный анализ", "Lab replicate"]),
        ("external", ["外检", "外检样", "внешний контроль", "External check", "umpire", "仲裁分析", "external"]),
        ("standard", ["标准物质", "质控样", "监控样", "стандарт", "Контрольный образец", "CRM", "标样 2"]),
        ("blank", ["空白样", "试剂空白", "холостая", "Холостая проба 3", "Reagent blank"]),
    ],
)
def test_kinds_as_laboratories_of_three_languages_call_them(role, words):
    assert [role_of(word) for word in words] == [Role(role)] * len(words)


def test_no_word_is_of_two_kinds_and_each_kind_has_words_of_three_scripts():
    words = [word.strip() for row in tables.controlled("geochem_kinds") for word in row["spellings"].split(";")]
    assert len(words) == len(set(words)) and all(words)
    for row in tables.controlled("geochem_kinds"):
        for script in ("[a-z]", "[\u4e00-\u9fff]", "[\u0430-\u044f]"):
            assert re.search(script, row["spellings"]), (row["kind"], script)


def test_numbered_kinds_and_the_other_fields_tell_control_rows():
    kinds = ["Blank 2", "CRM-1", "дубликат №3", "field_duplicate", "sample", "", None, "till", "routine"]
    assert control_rows({"kind": kinds}, 9).tolist() == [True] * 4 + [False] * 5
    fields = {"duplicate_of": ["", "S1", None], "standard": ["GSD-9", "", "NULL"], "survey": ["a", "b", "c"]}
    assert control_rows(fields, 3).tolist() == [True, True, False]
    assert not control_rows({}, 2).any()


def test_cells_become_the_same_text_whatever_kept_them():
    assert [text_of(cell) for cell in (None, 1.0, 2, 2.5, np.nan, " a ", "NULL", np.inf)] == [
        "", "1", "2", "2.5", "", "a", "", "inf"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("algorithm", "output", "given"),
    [
        ("geochemical_summary", "OUTPUT", {}),
        ("geochemical_thresholds", "OUTPUT", {"RULES": ["iterative_clip", "median_mad", "cumulative_frequency"]}),
        ("classify_geochemistry", "OUTPUT_LIMITS", {}),
        ("geochemical_indices", "OUTPUT_TABLE", {"BASE": "median"}),
    ],
)
def test_standards_and_blanks_do_not_move_statistics(run, tmp_path, algorithm, output, given):
    kinds = ["проба"] * 60 + ["холостая проба"] * 5 + ["标样"] * 10
    mixed = {"Cu_ppm": np.concatenate([CONTENTS, [0.01] * 5, [9000.0] * 10]), "kind": kinds}
    alone = {"Cu_ppm": CONTENTS, "kind": kinds[:60]}
    found = []
    for name, fields in (("mixed", mixed), ("alone", alone)):
        outputs = {"OUTPUT": str(tmp_path / f"{name}.gpkg")} | {output: str(tmp_path / f"{name}.csv")}
        run(algorithm, INPUT=samples_layer(fields), **outputs, **given)
        found.append(table(tmp_path / f"{name}.csv"))
    assert found[0] and found[0] == found[1]
