"""Kinds of samples are known by headers and by words; controls need no coordinates."""

import pytest


def test_kinds_among_the_media(bring):
    table = "样号,经度,纬度,样品类型,Cu(10-6)\n1,82,46,水系沉积物,5\n2,82.1,46,重复样,6\nGSD-9,,,标样,32\n"
    rows, _, report, _, _ = bring(table)
    found = [(row["sample_id"], row["medium"], row["kind"]) for row in rows]
    assert found == [("1", "水系沉积物", None), ("2", None, "重复样"), ("GSD-9", None, "标样")]
    assert report.count("样品类型") == 2
    only_kinds, *_ = bring("样号,经度,纬度,样品类型,Cu(10-6)\n1,82,46,正样,5\nGSD-9,,,标样,32\n")
    assert [row["kind"] for row in only_kinds] == ["正样", "标样"] and "medium" not in only_kinds[0]
    as_told, *_ = bring("样号,经度,纬度,样品类型,kind,Cu(10-6)\n1,82,46,标样,split,5\n")
    assert (as_told[0]["medium"], as_told[0]["kind"]) == ("标样", "split")


KIND_HEADERS = [
    "Type",
    "Sample type",
    "SampType",
    "QC",
    "QAQC",
    "QC Type",
    "样品类型",
    "类别",
    "Тип пробы",
    "Вид пробы",
    "Тип",
]


@pytest.mark.parametrize("header", KIND_HEADERS)
def test_kinds_by_header_and_words_need_no_coordinates(bring, header):
    """A repeat, a standard and a blank without coordinates are taken; a plain sample without them is not."""
    table = (
        f"SampleID,{header},DuplicateOf,lon,lat,Cu_ppm\nS1,ROUTINE,,82,46,5\nS2,ROUTINE,,82.1,46,6\n"
        "R1,LAB REPEAT,S1,,,5.1\nC1,CRM,,,,32\nB1,BLANK,,,,0.1\nS3,ROUTINE,,,,7\n"
    )
    rows, _, _, rejected, _ = bring(table)
    assert [(row["sample_id"], row["kind"]) for row in rows] == [
        ("S1", "ROUTINE"), ("S2", "ROUTINE"), ("R1", "LAB REPEAT"), ("C1", "CRM"), ("B1", "BLANK")
    ]  # fmt: skip
    assert "S3,it has no coordinates" in rejected


@pytest.mark.parametrize("words", [("granite", "schist", "gneiss", "CO"), ("pulp",) * 4, ("standard", "a", "b", "c")])
def test_a_column_of_types_that_are_no_kinds_stays_as_it_is(bring, words):
    table = "id,Type,lon,lat,Cu_ppm\n" + "".join(f"{n},{word},82.{n},46,5\n" for n, word in enumerate(words))
    rows, *_ = bring(table)
    assert "kind" not in rows[0] and [row["Type"] for row in rows] == list(words)


def test_kinds_among_other_words_are_parted_and_repeats_need_only_their_original(bring):
    table = (
        "id,Type,Duplicate of,lon,lat,Cu_ppm\n1,Soil,,82,46,5\n2,Soil,,82.1,46,6\n3,CRM,,,,9\n4,Blank,,,,1\n5,,1,,,5\n"
    )
    rows, _, report, _, _ = bring(table)
    assert [row["kind"] for row in rows] == [None, None, "CRM", "Blank", None]
    assert [row["Type"] for row in rows] == ["Soil", "Soil", "CRM", "Blank", None] and rows[4]["duplicate_of"] == "1"
    assert "kinds of samples by the words of the column" in report
