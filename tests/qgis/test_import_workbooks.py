"""Workbooks as people make them: two header rows, merged and hidden cells, formulas, dates, per cent, many sheets."""

from pathlib import Path

DATA = Path(__file__).parents[1] / "data"


def test_merged_hidden_formulas_dates_and_per_cent(bring):
    """Sheets: notes, and below a merged title a header with units below; 9 formulas that nothing has calculated."""
    rows, layer, report, _, log = bring(DATA / "laboratory_marks_ru.xlsx")
    assert [row["sample_id"] for row in rows] == [f"П-{n}" for n in range(1, 11)]
    assert rows[0]["source_row"] == 4 and rows[3]["place"] == (82.53, 46.28) and rows[9]["year"] == 2021
    assert [row["Cu_ppm"] for row in rows] == [12.5 + n for n in range(10)]  # texts with a comma
    assert (rows[1]["Au_ppb_q"], rows[1]["Au_ppb_lim"], rows[2]["Au_ppb"]) == ("<", 0.5, 3.25)
    assert {row["lithology"] for row in rows} == {"гранит"}  # one cell, merged over all rows
    assert rows[0]["SiO2_pct"] == 61.5 and "10 cells of the sheet are shown as per cent" in report
    assert [row["Zn_ppm"] for row in rows] == [30, *[None] * 9]
    assert any("9 cells of the sheet hold formulas without values" in text for text in log.warnings)
    assert "Hidden columns were read, too: Служебный" in report and "Служебный" in layer.fields().names()


def test_a_hidden_sheet_is_not_taken_and_a_group_of_columns_tells_their_unit(bring):
    rows, _, report, _, _ = bring(DATA / "laboratory_merged_zh.xlsx", COLUMNS="Pb;;;0.5")
    assert "数据" in report and [row["sample_id"] for row in rows] == [f"S{n}" for n in range(8)]
    assert (rows[1]["Cu_ppm"], rows[1]["Zn_ppm"], rows[1]["place"]) == (11, 31.5, (82.51, 46.01))
    assert (rows[2]["Pb_ppm"], rows[2]["Pb_ppm_lim"], rows[3]["Pb_ppm"]) == (None, 0.5, 23)
