"""Sequential binary partitions: their tree, what is missing, and their text."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import linkage

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import partition
from silkroad_plugin.core.geochemistry.compositions import partition_basis
from tests.unit.geochemistry.test_compositions import partitions

NAMES = [("Cu_ppm", "Cu", "Cu"), ("Pb_ppm", "Pb", "Pb"), ("Zn_ppm", "Zn", "Zn"), ("As_ppm", "As", "As")]
SIGNS = [[1, 1, -1, -1], [1, -1, 0, 0], [0, 0, 1, -1]]
TEXT = "Cu Pb / Zn As; Cu / Pb; Zn / As"


def names(*fields):
    return [(field, field.partition("_")[0]) for field in fields]


def test_text_by_names_and_back():
    assert partition.write_partition(SIGNS, NAMES) == TEXT
    assert partition.parse_partition(TEXT, NAMES).tolist() == SIGNS
    assert partition.write_partition(SIGNS[:1], NAMES) == "Cu Pb / Zn As"
    assert partition.write_partition([], NAMES) == ""


def test_names_that_cannot_be_told_are_written_out_or_as_signs():
    twice = names("Cu_ppm", "Cu_ppb", "Zn_ppm")
    assert partition.write_partition([[1, -1, 0]], twice) == "Cu_ppm / Cu_ppb"
    # A space parts names, and a digit alone is a sign.
    for field in ("copper total", "a/b", "1"):
        odd = [(field,), ("Pb",), ("Zn",)]
        assert partition.write_partition([[1, -1, -1], [0, 1, -1]], odd) == "+ - -; 0 + -"
    # A balance that lacks a side cannot be written with a stroke.
    assert partition.write_partition([[1, 1, 0, 0]], NAMES) == "+ + 0 0"


@given(st.data(), st.integers(2, 9))
def test_any_partition_comes_back_from_its_text_and_is_whole(data, parts):
    signs = data.draw(partitions(parts))
    for called in ([(f"E{k}_ppm", f"E{k}") for k in range(parts)], [(f"an element {k}",) for k in range(parts)]):
        assert partition.parse_partition(partition.write_partition(signs, called), called).tolist() == signs.tolist()
    grown = partition.grow(signs, parts)
    assert grown.complete and sorted(grown.root.order) == list(range(parts))
    # Each row less: one group is open for each that is missing, and what stands under it has no group.
    less = partition.grow(signs[1:], parts)
    assert not less.complete and len(less.open) >= 1
    for branch in grown.root.walk():
        if branch.balance is not None:
            assert set(branch.above.parts) == set(np.flatnonzero(signs[branch.balance] > 0))


def test_what_is_missing_and_what_is_wrong():
    begun = partition.grow(SIGNS[:1], 4)
    assert begun.open == [(0, 1), (2, 3)] and begun.faults == {} and not begun.complete
    assert partition.grow([], 4).open == [(0, 1, 2, 3)]
    # Row 1 parts nothing that exists; row 2 has no side below; row 3 parts Cu and Pb for the second time.
    wrong = partition.grow([SIGNS[0], [0, 1, -1, 0], [0, 0, 1, 1], SIGNS[1], SIGNS[1]], 4)
    found = [(row, fault.code, fault.values["row"]) for row, fault in wrong.faults.items()]
    assert found == [(2, "partition_signs", 3), (1, "partition_group", 2), (4, "partition_group", 5)]
    assert wrong.open == [(2, 3)]


def test_splitting_step_by_step_makes_a_partition():
    signs = partition.split([], [0, 1], 4)
    signs = partition.split(signs, [0], 4)
    signs = partition.split(signs, [2], 4)
    assert signs.tolist() == SIGNS
    for done, marked in ((signs, [0]), (SIGNS[:1], []), (SIGNS[:1], [0, 1]), (SIGNS[:1], [0, 2]), ([], [0, 1, 2, 3])):
        with pytest.raises(SilkroadError, match="partition_marked"):
            partition.split(done, marked, 4)


def test_a_tree_of_joins_becomes_its_partition():
    points = np.array([[0.0], [1.0], [10.0], [12.0], [30.0]])
    signs = partition.tree_partition(linkage(points, "average"))
    # Joined: 0 and 1 at 1, 2 and 3 at 2, both pairs at 10.5, and 30 with all.
    groups = [{frozenset(np.flatnonzero(row == side).tolist()) for side in (1, -1)} for row in signs]
    assert groups == [
        {frozenset({4}), frozenset({0, 1, 2, 3})},
        {frozenset({0, 1}), frozenset({2, 3})},
        {frozenset({2}), frozenset({3})},
        {frozenset({0}), frozenset({1})},
    ]
    basis = partition_basis(signs)
    assert basis.T @ basis == pytest.approx(np.eye(4), abs=1e-12)


def test_pivot_signs():
    assert partition.pivot_partition(4).tolist() == [[1, -1, -1, -1], [0, 1, -1, -1], [0, 0, 1, -1]]
    assert partition.grow(partition.pivot_partition(1), 1).complete


def test_parts_that_come_and_go():
    without_lead = partition.carry_over(SIGNS, [0, 2, 3])
    assert without_lead.tolist() == [[1, -1, -1], [0, 1, -1]] and partition.grow(without_lead, 3).complete
    with_gold = partition.carry_over(SIGNS, [None, 0, 1, 2, 3])
    assert with_gold[0].tolist() == [-1, 1, 1, 1, 1] and partition.grow(with_gold, 5).complete
    assert partition.carry_over(np.zeros((0, 4), int), [None, 0]).tolist() == []
