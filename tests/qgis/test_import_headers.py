"""Headers about the sample: what numbers it, plainly or better, what it repeats, its batch and its rock."""

import pytest

NUMBERED = ["ID", "No", "No.", "Номер", "№", "№№", "编号", "野外号", "Образец", "Проба №", "Шифр", "分析号", "Lab_ID"]


@pytest.mark.parametrize("head", NUMBERED)
def test_plain_headers_number_the_samples_and_what_stands_twice_is_told(bring, head):
    rows, _, report, _, _ = bring(f"{head};lon;lat;Cu_ppm;N(%)\nA1;82;46;5;1\nA1;83;46;6;2\n")
    assert [(row["sample_id"], row["N_pct"]) for row in rows] == [("A1", 1), ("A1", 2)]
    assert "same number" in report and "A1; A1" in report


@pytest.mark.parametrize(("first", "second", "better"), [
    ("ID", "样号", "样号"), ("№", "Номер пробы", "Номер пробы"), ("No", "ID", "ID"), ("Номер", "Шифр", "Шифр"),
    ("编号", "Sample", "Sample"),
])  # fmt: skip
def test_the_better_number_of_the_sample_counts(bring, first, second, better):
    for heads in ((first, second), (second, first)):
        (row,), *_ = bring(f"{heads[0]};{heads[1]};lon;lat;Cu_ppm\na{heads[0]};a{heads[1]};82;46;5\n")
        other = first if better == second else second
        assert row["sample_id"] == f"a{better}" and row[other] == f"a{other}"
    (row,), *_ = bring("ID;Sample;lon;lat;Cu_ppm\na;b;82;46;5\n", COLUMNS="ID;sample_id")
    assert row["sample_id"] == "a"


@pytest.mark.parametrize(("head", "field"), [
    ("重复样号", "duplicate_of"), ("原样号", "duplicate_of"), ("Партия", "batch"), ("LITHO", "lithology"),
])  # fmt: skip
def test_headers_about_the_sample(bring, head, field):
    (row,), *_ = bring(f"样号;lon;lat;{head};Cu_ppm\nA1;82;46;z7;5\n")
    assert (row["sample_id"], row[field]) == ("A1", "z7")


def test_an_original_number_alone_is_that_of_the_sample(bring):
    assert bring("原样号;lon;lat;Cu_ppm\nA1;82;46;5\n")[0][0]["sample_id"] == "A1"


def test_nitrogen_is_no_number(bring):
    rows, *_ = bring("Sample;lon;lat;C;N\nA1;82;46;5;6\n", COLUMNS="C;C;%", UNIT="pct")
    assert (rows[0]["C_pct"], rows[0]["N_pct"]) == (5, 6)
