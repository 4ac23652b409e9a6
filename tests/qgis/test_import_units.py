"""Units that a table gives twice, differently or hardly; elements that are not understood are told, never lost."""

import pytest

from silkroad_plugin import i18n, settings


def table(heads, rows, under=""):
    lines = "".join(f"s{n};82.{n};46;" + ";".join(map(str, row)) + "\n" for n, row in enumerate(rows))
    return f"样号;lon;lat;{';'.join(heads)}\n" + (f";;;{under}\n" if under else "") + lines


TUNGSTEN = ["W(10-6)", "W(mg/kg)", "W (ppm)", "W(μg/g)", "W(10⁻⁶)", "W（10-6）", "W(г/т)", "W (10-4%)"]


@pytest.mark.parametrize("head", TUNGSTEN)
def test_tungsten_beside_its_unit_in_brackets(bring, head):
    rows, *_, log = bring(table(["w(Cu)/10⁻⁶", head, "C(%)"], [(5, 1.5, 2), (6, 2.5, 3)]))
    assert [(row["Cu_ppm"], row["W_ppm"], row["C_pct"]) for row in rows] == [(5, 1.5, 2), (6, 2.5, 3)]
    assert not log.warnings


def test_powers_of_ten_of_per_cent_written_behind_their_element_and_total_iron(bring):
    heads = ["Ni*10-4, %", "Co·10⁻³ %", "Zn, n·10-3", "全铁(%)"]
    (row,), _, report, _, log = bring(table(heads, [(12, 3, 7, 4.5)]))
    # 10⁻⁴ % is 1 ppm, 10⁻³ % is 10 ppm.
    assert (row["Ni_ppm"], row["Co_ppm"], row["Zn_ppm"], row["Fe_pct"]) == (12, 30, 70, 4.5)
    assert [text for text in log.warnings if "Zn, n·10-3" in text and "per cent" in text]
    assert "which spectral analysis leaves out" in report


@pytest.mark.parametrize("head", ["Ni 10-4", "C(org), %", "Cu_ppm, %", "V", "Мо 10-4"])
def test_a_column_of_numbers_that_may_be_an_element_is_told_in_the_log(bring, head):
    (row,), *_, log = bring(table(["Au_ppb", "remark", head], [(5, "x", 1.5)]))
    assert row[head] == 1.5 and row["Au_ppb"] == 5
    assert [text for text in log.warnings if "not understood" in text and f"such as: {head}; " in text]


@pytest.mark.parametrize(("head", "cell"), [("Ni 10-4", "много"), ("Note", "5"), ("Hole", "12"), ("Code 1", "7")])
def test_other_columns_are_no_lost_elements(bring, head, cell):
    *_, log = bring(table(["Au_ppb", head], [(5, cell)]))
    assert not log.warnings


def test_a_unit_that_is_told_makes_a_doubtful_column_an_element(bring):
    (row,), *_, log = bring(table(["Au_ppb", "remark", "Ni 10-4"], [(5, "x", 1.5)]), COLUMNS="Ni 10-4;;ppm")
    assert row["Ni_ppm"] == 1.5 and not log.warnings


def test_headers_and_the_row_of_units_that_disagree_are_refused(bring, refused, tmp_path):
    text = table(["Cu_ppm", "Zn(10-6)", "Pb"], [(5, 6, 7)], "%;10-9;μg/g")
    (tmp_path / "t.csv").write_text(text, "utf-8")
    told = refused("import_geochemistry", INPUT=str(tmp_path / "t.csv"), OUTPUT=str(tmp_path / "o.gpkg"))
    assert "Cu_ppm – %; Zn(10-6) – 10-9" in told and "Cu_ppm; Cu; %" in told and "Pb" not in told
    assert not (tmp_path / "o.gpkg").exists()
    (row,), *_ = bring(text, COLUMNS="Cu_ppm;Cu;% | Zn(10-6);;ppm")
    assert (row["Cu_pct"], row["Zn_ppm"], row["Pb_ppm"]) == (5, 6, 7)
    (row,), *_ = bring(table(["Cu_ppm", "Zn(10-6)", "Co, n·10-3"], [(5, 6, 7)], "г/т;10-4 %;%"))
    assert (row["Cu_ppm"], row["Zn_ppm"], row["Co_ppm"]) == (5, 6, 70)


@pytest.mark.parametrize(("first", "second", "factor", "times"), [
    ("Cu_ppm", "Cu_pct", 0.1, "1,000"), ("As_ppm", "As_ppb", 1, "1,000"), ("Au, г/т", "Au_FA, г/т", 10, "10"),
])  # fmt: skip
def test_columns_of_one_element_that_differ_by_a_power_of_ten_are_refused(
    bring, refused, tmp_path, first, second, factor, times
):
    text = table([first, second], [(20 + n, round((20 + n) * factor * 1.02, 2)) for n in range(9)])
    (tmp_path / "t.csv").write_text(text, "utf-8")
    told = refused("import_geochemistry", INPUT=str(tmp_path / "t.csv"), OUTPUT=str(tmp_path / "o.gpkg"))
    assert f"“{first}” (" in told and f"“{second}” (" in told and f"differ {times} times" in told
    rows, *_ = bring(text, COLUMNS=f"{second};-")
    assert len(rows) == 9


def test_methods_that_differ_are_taken_and_told(bring):
    text = table(["Cr_AR_ppm", "Cr_XRF_ppm", "Ni_ppm", "Ni_pct"], [(n, n * (4 + n % 3), 10 * n, n / 1000)
                                                                     for n in range(1, 10)])  # fmt: skip
    rows, _, report, _, log = bring(text)
    assert [rows[0][name] for name in ("Cr_AR_ppm", "Cr_XRF_ppm", "Ni_ppm", "Ni_pct")] == [1, 5, 10, 0.001]
    (told,) = log.warnings
    assert "“Cr_AR_ppm” and “Cr_XRF_ppm”" in told and "differ 5 times" in told and "Cr_XRF_ppm” hold" in report


@pytest.mark.parametrize(("language", "marks"), [("ru", "«»"), ("zh", "“”")])
def test_the_report_tells_units_as_typed_and_quotes_as_the_language_does(bring, language, marks):
    settings.put("interface_language", language)
    installed = i18n.install(language)
    try:
        _, _, report, *_ = bring(table(["Au, мг/т", "Cu, г/т"], [("12±1", 5), (3, 6)]))
    finally:
        i18n.remove(installed)
        settings.forget("interface_language")
    assert "мг/т</td>" in report and f"{marks[0]}12±1{marks[1]} (2)" in report
