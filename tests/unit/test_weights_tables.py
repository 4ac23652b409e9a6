"""Weights tables of several programs: the same layer in their columns, and back again."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity.weights_of_evidence import Degenerate, weights
from silkroad_plugin.core.prospectivity.weights_tables import ARCSDM, Note, read_tables, to_arcsdm, with_unit_area

NAMES = [name for name, _ in ARCSDM]
AREA, POINTS = np.array([10.0, 30.0, 60.0, 100.0]), np.array([4, 9, 10, 12])


def cumulated(classes, cut, unit=2.0, order=1):
    """An ordered layer of four classes as ArcSDM writes it; the first ``cut`` rows are inside."""
    found = weights(AREA / unit, POINTS, AREA[-1] / unit, POINTS[-1], Degenerate.ARCSDM)
    columns = (found.w_plus, found.s_w_plus, found.w_minus, found.s_w_minus, found.contrast, found.s_contrast,
               found.studentised_contrast)  # fmt: skip
    rows = []
    for i, known in enumerate(classes):
        inside = i < cut
        pair = (found.w_plus, found.s_w_plus) if inside else (found.w_minus, found.s_w_minus)
        rows.append([known, AREA[i], AREA[i] / unit, POINTS[i], *(column[i] for column in columns),
                     2 if inside else 1, *(value[cut - 1] for value in pair)])  # fmt: skip
    return rows


def test_an_ascending_table_of_arcsdm():
    (table,) = read_tables(NAMES, cumulated([1, 2, 3, 4], 2), "faults_CA")
    assert (table.name, table.kind, table.unit_area_km2) == ("faults", Kind.ASCENDING, 2.0)
    assert table.columns["class"].tolist() == [1, 2, 3, 4]
    assert table.columns["area_km2"].tolist() == AREA.tolist()
    assert table.columns["weight"][0] == table.columns["w_plus"][1] == table.columns["weight"][1]
    assert table.columns["weight"][3] == table.columns["w_minus"][1]
    assert table.notes == ()


def test_a_descending_table_is_known_by_its_rows():
    (table,) = read_tables(NAMES, cumulated([9, 7, 5, 3], 1), "density")
    assert table.kind is Kind.DESCENDING
    assert table.columns["class"].tolist() == [3, 5, 7, 9]
    assert table.columns["weight"][3] == table.columns["w_plus"][3]  # the highest class is the cut


def test_a_table_whose_weights_are_its_own_is_categorical():
    """Area and deposits that happen to grow do not make a layer ordered."""
    found = weights([40, 60], [3, 9], 100, 12)
    rows = [[i + 1, a, a, n, found.w_plus[i], found.s_w_plus[i], found.w_minus[i], found.s_w_minus[i], 0, 0, 0, i + 1,
             found.w_plus[i], found.s_w_plus[i]] for i, (a, n) in enumerate(((40, 3), (60, 9)))]  # fmt: skip
    (table,) = read_tables(NAMES, rows, "units")
    assert table.kind is Kind.CATEGORICAL
    assert table.columns["weight"].tolist() == found.w_plus.tolist()


@pytest.mark.parametrize("kind", list(Kind))
def test_the_user_decides(kind):
    (table,) = read_tables(NAMES, cumulated([1, 2, 3, 4], 2), "faults_CA", kind)
    assert table.kind is kind


def test_columns_of_geoscience_australia_and_of_eis():
    rows = cumulated([1, 2, 3, 4], 2)
    australian = ["", "CLASS", "CLASS_AREA", *NAMES[1:10], "STUDC", *NAMES[11:]]
    (first,) = read_tables(australian, [[str(i), r[0], 5.0, *r[1:]] for i, r in enumerate(rows)], "faults_CA")
    eis = ["Class", "Pixel count", "Deposit count", "W+", "S_W+", "W-", "S_W-", "Contrast", "S_Contrast",
           "Studentized contrast", "Generalized class", "Generalized W+", "Generalized S_W+"]  # fmt: skip
    (second,) = read_tables(eis, [[r[0], r[1] * 25, *r[3:]] for r in rows], "faults", pixel_km2=0.04)
    for table in (first, second):
        assert table.kind is Kind.ASCENDING
        for name in ("area_km2", "deposits", "w_plus", "s_w_minus", "studentised_contrast", "weight", "s_weight"):
            index = {key: i for i, (_, key) in enumerate(ARCSDM)}[name]
            assert table.columns[name] == pytest.approx([row[index] for row in rows]), name
    assert first.notes == second.notes == ()
    (third,) = read_tables(eis, [[r[0], r[1] * 25, *r[3:]] for r in rows], "faults")
    assert [note for note, _ in third.notes] == [Note.PIXELS]
    assert np.isnan(third.columns["area_km2"]).all()


def test_missing_data():
    rows = [*cumulated([1, 2, 3, 4], 2), [-99, *[0.0] * 10, -99, 0, 0], [None, *[0.0] * 13]]
    rows[0][6] = -99  # W- that does not exist
    rows[3][12:] = [0.0, 0.0]  # a class that tells nothing
    (table,) = read_tables([*NAMES, "GEOLOGIST"], [[*row, "x"] for row in rows], "faults_CA")
    assert len(table) == 4
    assert np.isnan(table.columns["w_minus"][0])
    assert np.isnan(table.columns["weight"][3])
    assert set(table.notes) == {(Note.COLUMN, "GEOLOGIST"), (Note.MISSING_ROW, "-99"), (Note.NO_CLASS, "1")}


def test_text_is_read_as_numbers():
    rows = [[str(value).replace(".", ",") for value in row] for row in cumulated([1, 2, 3, 4], 2)]
    (table,) = read_tables(NAMES, rows, "faults")
    assert table.columns["area_km2"].tolist() == AREA.tolist()


def test_weights_of_joined_classes_need_the_unit_area():
    """Our own table of a categorical layer: classes 3 and 4 are joined as 99, and have no weight in the table."""
    area, deposits, unit = np.array([10.0, 30.0, 25.0, 35.0]), np.array([4, 3, 2, 3]), 2.0
    found = weights(area / unit, deposits, area.sum() / unit, deposits.sum())
    names = ["layer", "class", "area_km2", "deposits", "w_plus", "s_w_plus", "generalised_class", "type"]
    rows = [["units", i + 1, area[i], deposits[i], found.w_plus[i], found.s_w_plus[i], (1, 2, 99, 99)[i], "categorical"]
            for i in range(4)]  # fmt: skip
    (table,) = read_tables(names, rows, "weights")
    table = with_unit_area(table, unit)
    joined = weights(60 / unit, 5, area.sum() / unit, deposits.sum())
    assert table.columns["weight"] == pytest.approx([*found.w_plus[:2], joined.w_plus, joined.w_plus])
    assert table.columns["s_weight"] == pytest.approx([*found.s_w_plus[:2], joined.s_w_plus, joined.s_w_plus])


def test_back_to_arcsdm():
    for classes, title in (([1, 2, 3, 4], "faults_CA"), ([9, 7, 5, 3], "density_CD")):
        rows = cumulated(classes, 2)
        (table,) = read_tables(NAMES, rows, title)
        written = to_arcsdm(table, 2.0, missing_row=True)
        assert np.array(written[:-1]) == pytest.approx(np.array(rows, float))
        assert written[-1] == [-99, *[0] * 10, -99, 0, 0]
        (again,) = read_tables(NAMES, written, title)
        for name, values in table.columns.items():
            assert np.array_equal(again.columns[name], values, equal_nan=True), name


def test_what_does_not_exist_changes_no_response():
    rows = cumulated([1, 2, 3, 4], 2)
    (table,) = read_tables(NAMES, [[*row[:4], *[-99.0] * 7, row[11], 0, 0] for row in rows], "faults_CA")
    assert to_arcsdm(table, 2.0, False)[0] == [1, 10, 5, 4, *[0] * 7, 2, 0, 0]
    (again,) = read_tables(NAMES, to_arcsdm(table, 2.0, False), "faults_CA")
    assert all(np.isnan(again.columns[name]).all() for name in ("w_plus", "s_w_plus", "contrast", "weight"))


def test_area_and_points_of_missing_data_are_kept():
    rows = [*cumulated([1, 2, 3, 4], 2), [-99, 14.0, 7.0, 3.0, *[0.0] * 7, -99, 0, 0]]
    (table,) = read_tables(NAMES, rows, "faults_CA")
    assert (table.missing_km2, table.missing_deposits, table.named) == (14, 3, False)
    assert to_arcsdm(table, 2.0, True)[-1] == rows[-1]
    own = [[*row, 14.0, 3] for row in rows[:-1]]
    (table,) = read_tables([*NAMES, "missing_km2", "missing_deposits"], own, "faults_CA")
    assert to_arcsdm(table, 2.0, True)[-1] == rows[-1]
    assert not any(note is Note.COLUMN for note, _ in table.notes)


@pytest.mark.parametrize(
    ("names", "rows", "code"),
    [
        (["CLASS", "AREA"], [[1, 2]], "weights_columns"),
        (["WPLUS"], [[1]], "weights_columns"),
        (["CLASS", "WPLUS"], [[-99, 0]], "weights_no_rows"),
        (["CLASS", "WPLUS"], [], "weights_no_rows"),
        (["CLASS", "WPLUS"], [[1, 0], [1, 2]], "weights_class_twice"),
    ],
)
def test_refusals(names, rows, code):
    with pytest.raises(SilkroadError, match=code):
        read_tables(names, rows, "table")
