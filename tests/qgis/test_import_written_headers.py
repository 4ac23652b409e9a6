"""What the import makes of headers as people type them, and what it tells of these."""

import pytest

from tests.qgis.test_import_units import table


@pytest.mark.parametrize("head", ["Mo ppm x10", "Ag, г/т*10", "Cu ppm ×100", "Zn, 10 г/т"])
def test_a_factor_beside_the_unit_leaves_the_column_as_it_is(bring, head):
    (row,), _, report, _, log = bring(table(["Au_ppb", head], [(5, 3)]))
    assert row[head] == 3 and [name for name in row if name.endswith("_ppm")] == []
    (told,) = log.warnings
    assert head in told and f"such as: {head};;ppm" in told and "a factor stands beside the unit" in report
    (row,), *_, log = bring(table(["Au_ppb", head], [(5, 3)]), COLUMNS=f"{head};;10-3 %")
    assert row[f"{head[:2]}_ppm"] == pytest.approx(30) and not log.warnings


def test_a_factor_in_the_row_of_units_is_not_lost(bring):
    (row,), *_, log = bring(table(["Cu", "Mo", "Zn ppm"], [(5, 3, 7)], "ppm;ppm x10;10 г/т"), UNIT="ppm")
    assert (row["Cu_ppm"], row["Mo"], row["Zn ppm"]) == (5, 3, 7) and "Mo_ppm" not in row
    assert "Mo; Zn ppm stay as they are" in log.warnings[0]


def test_total_iron_has_one_name_and_is_not_added_to_the_part(bring):
    (row,), _, report, *_ = bring(table(["Fe2O3 (общ.), %", "FeO, %", "Cu, г/т"], [(5, 1, 3)]), OXIDES="element")
    # 2 · 55.845 / (2 · 55.845 + 3 · 15.999) = 0.699426
    assert row["Fe_pct"] == pytest.approx(5 * 0.699426, rel=1e-5) and row["FeO_pct"] == 1
    (row,), _, report, *_ = bring(table(["Fe2O3 total %", "Fe2O3, %"], [(5, 4)]))
    assert (row["TFe2O3_pct"], row["Fe2O3_pct"]) == (5, 4) and "<td>TFe2O3</td>" in report


def test_cyrillic_symbols_are_read_and_told(bring):
    heads = ["Cu, г/т", "Мо г/т", "Со, г/т", "СаО, %", "Состав"]
    (row,), _, report, _, log = bring(table(heads, [(1, 2, 3, 4, 5)]))
    assert [row[name] for name in ("Cu_ppm", "Mo_ppm", "Co_ppm", "CaO_pct", "Состав")] == [1, 2, 3, 4, 5]
    (told,) = [text for text in log.infos if "Cyrillic" in text]
    assert "Мо г/т (Mo)" in told and "Со, г/т (Co)" in told and "СаО, % (CaO)" in told
    assert "Cu, г/т" not in told and "Состав" not in told and not log.warnings
    assert report.count("Cyrillic letters read as Latin ones") == 3


@pytest.mark.parametrize(("head", "under", "field"), [("Со", "г/т", "Co_ppm"), ("СО", "", "standard")])
def test_cobalt_in_cyrillic_letters_and_the_abbreviation_of_a_standard(bring, head, under, field):
    (row,), *_ = bring(table(["Cu", head], [(1, 2)], f"г/т;{under}"))
    assert row[field] == (2 if under else "2") and row["Cu_ppm"] == 1


def test_a_height_in_cyrillic_beside_elements_is_no_hydrogen(bring):
    (row,), *_ = bring(table(["Н", "Cu_ppm"], [(1250, 1)]))
    assert row["Н"] == 1250 and "H_ppm" not in row


def test_what_was_determined_twice_has_its_methods_in_the_names(bring):
    heads = ["Au FA50 ppb", "Au_30g_g/t", "Cu ICP-MS ppm", "Zn_ppm", "Zn_AAS_ppm"]
    text = table(heads, [(3 + n, (3 + n) / 1000, 12, 70, 71) for n in range(4)])
    rows, *_ = bring(text)
    assert rows[0]["Au_FA50_ppb"] == 3 and rows[0]["Au_30g_ppm"] == pytest.approx(0.003)
    assert (rows[0]["Cu_ppm"], rows[0]["Zn_ppm"], rows[0]["Zn_AAS_ppm"]) == (12, 70, 71)


def test_a_name_that_means_several_oxides_is_told(bring):
    (row,), *_, log = bring(table(["氧化钾%", "氧化铁%", "Cu_ppm"], [(2, 5, 1)]))
    assert (row["K2O_pct"], row["氧化铁%"]) == (2, 5)
    assert "氧化铁%; Fe2O3; %" in log.warnings[0] and "氧化钾" not in log.warnings[0]


def test_only_what_was_taken_repeats(bring):
    rows = ["s0;80;45;12;5", "s0;80;45;12;5", "s0;80;45;13;5", "x1;81;45;12;5", "x1;81;45;12;5"]
    _, _, report, rejected, _ = bring("id;lon;lat;Cu_ppm;Zn_ppm\n" + "\n".join(rows) + "\n")
    assert "it is row 2 once more" in rejected and "it is row 5 once more" in rejected
    told = report[report.index("Samples that repeat each other") :]
    assert "2, 4" in told and "s0; s0<" in told and "3" not in told.split("2, 4")[0].rsplit("<td", 1)[1]
    assert "x1" not in told
