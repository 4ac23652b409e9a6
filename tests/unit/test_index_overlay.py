"""Index overlay's company: conditions, pairwise comparison and TOPSIS against published and worked examples."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.pairwise import hierarchy
from silkroad_plugin.core.prospectivity.thresholds import ternary
from silkroad_plugin.core.prospectivity.topsis import Extremes

NAN = math.nan


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">5; <2", [-1, 0, 0, 1, 1, NAN]),
        (">= 5;<=2", [-1, -1, 1, 1, 1, NAN]),
        ("5..7; 2", [0, -1, 1, 1, 0, NAN]),
        ("=1, 7, 1e3", [1, 0, 0, 1, 1, NAN]),
        ("≤2；≥7", [1, 1, 0, -1, -1, NAN]),
        ("<−1", [0, 0, 0, 0, 0, NAN]),
        (">0; >0", [1, 1, 1, 1, 1, NAN]),
    ],
)
def test_conditions(text, expected):
    assert ternary(text)(np.array([1.0, 2.0, 5.0, 7.0, 1000.0, NAN])) == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize("text", ["", "; <2", ">", ">x", "7..5", "1;2;3", "about 5", "> 5 and < 3"])
def test_conditions_that_are_none(text):
    with pytest.raises(SilkroadError, match="condition_text"):
        ternary(text)


def test_limits_are_in_the_precision_of_the_values():
    values = np.array([0.1, 0.3], np.float32)
    assert ternary("0.1")(values)[0] == 0, "0.1 of a float32 raster is not 0.1"
    assert ternary("0.1; >=0.3", values.dtype)(values) == pytest.approx([1, -1])


def test_pairwise_weights_of_published_examples():
    # Saaty (1980): λ = 3.0385, ratio 0.03 for the matrix 3, 5, 3.
    found = hierarchy(np.array([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]]))
    assert found.weights == pytest.approx([0.637, 0.258, 0.105], abs=5e-4)
    assert found.eigenvalue == pytest.approx(3.0385, abs=5e-5)
    assert found.ratio == pytest.approx(0.033, abs=5e-4)


def test_pairwise_weights_of_a_consistent_matrix_are_exact():
    weights = np.array([0.4, 0.3, 0.2, 0.1])
    found = hierarchy(weights[:, None] / weights)
    assert found.weights == pytest.approx(weights, rel=1e-12)
    assert found.eigenvalue == pytest.approx(4, rel=1e-12)
    assert found.ratio == pytest.approx(0, abs=1e-12)
    assert hierarchy(np.array([[1, 4], [0.25, 1]])).ratio == 0
    assert hierarchy(np.array([[1.0]])).weights == [1]


def test_contradiction_raises_the_ratio():
    # The first beats the second, the second the third, the third the first.
    assert hierarchy(np.array([[1, 3, 1 / 3], [1 / 3, 1, 3], [3, 1 / 3, 1]])).ratio > 1


@pytest.mark.parametrize(
    ("matrix", "code"),
    [
        ([[1, 2, 3], [0.5, 1, 2]], "pairwise_shape"),
        (np.ones((16, 16)), "pairwise_many"),
        ([[1, -2], [-0.5, 1]], "pairwise_values"),
        ([[2, 2], [0.5, 1]], "pairwise_values"),
        ([[1, 2], [2, 1]], "pairwise_reciprocal"),
    ],
)
def test_pairwise_refusals(matrix, code):
    with pytest.raises(SilkroadError, match=code):
        hierarchy(np.array(matrix, float))


def topsis(scores, weights, pieces=1):
    extremes = Extremes(len(scores))
    for part in np.array_split(scores, pieces, axis=1):
        extremes.add(part)
    return extremes.scale(weights, np.zeros(len(weights), bool))(list(scores))


def test_topsis_by_hand():
    # Two cells, (3, 4) and (4, 3): normalised 0.6, 0.8 and 0.8, 0.6; weights 0.75 and 0.25.
    scores = np.array([[3.0, 4.0], [4.0, 3.0]])
    # The first cell is 0.75·0.2 from the best, 0.25·0.2 from the worst; the second the other way round.
    assert topsis(scores, [3, 1]) == pytest.approx([0.05 / 0.2, 0.15 / 0.2])


def test_topsis_ends_blocks_and_monotony():
    scores = np.random.default_rng(4).random((3, 500))
    scores[:, 0], scores[:, 1] = 1.5, -0.5
    found = topsis(scores, [1, 2, 3])
    assert found[0] == 1 and found[1] == 0
    assert topsis(scores, [1, 2, 3], 17) == pytest.approx(found, rel=1e-12)
    order = np.random.default_rng(5).permutation(500)
    assert topsis(scores[:, order], [1, 2, 3]) == pytest.approx(found[order], rel=1e-12)
    better = scores.copy()
    better[1, 2:] += 0.0
    better[1, 7] = min(scores[1, 7] + 0.2, 1.5)
    assert topsis(better, [1, 2, 3])[7] > found[7]


def test_topsis_refusals():
    with pytest.raises(SilkroadError, match="topsis_constant"):
        topsis(np.ones((2, 5)), [1, 1])
    with pytest.raises(SilkroadError, match="weights_sum"):
        topsis(np.random.default_rng(0).random((2, 5)), [1, -1])
