"""Inference networks: what they compute, how they are written, what is refused."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.fuzzy_network import Node, build, parse, to_json, to_text
from silkroad_plugin.core.prospectivity.fuzzy_overlay import Missing, Operator

TEXT = """
# comes first, though it is the last step
prospectivity = gamma 0.75 (source, pathway, "slope, degrees")
pathway = OR (faults; folds)
source = product (granites, As)
"""
LAYERS = ("faults", "folds", "granites", "As", "slope, degrees")


def test_a_network_is_its_operators_one_after_the_other():
    values = {name: np.random.default_rng(i).random(50) for i, name in enumerate(LAYERS)}
    network = build(parse(TEXT), LAYERS)
    found = network.evaluate(values)
    pathway, source = np.maximum(values["faults"], values["folds"]), values["granites"] * values["As"]
    assert (found["pathway"] == pathway).all() and (found["source"] == source).all()
    members = np.array([source, pathway, values["slope, degrees"]])
    expected = (1 - (1 - members).prod(0)) ** 0.75 * members.prod(0) ** 0.25
    assert found["prospectivity"] == pytest.approx(expected, rel=1e-12)
    assert network.output == "prospectivity" and network.used() == {*LAYERS, "source", "pathway"}


def test_missing_data():
    layers = {"a": np.array([0.4, np.nan, np.nan]), "b": np.array([0.5, 0.6, np.nan]), "c": np.array([0.9, 0.9, 0.9])}
    network = build(parse("ab = product (a, b) | all = and (ab, c)"), tuple(layers))
    assert network.evaluate(layers)["all"] == pytest.approx([0.2, np.nan, np.nan], nan_ok=True)
    assert network.evaluate(layers, Missing.IGNORED)["all"] == pytest.approx([0.2, 0.6, 0.9])


@pytest.mark.parametrize("write", [to_text, to_json])
def test_what_is_written_is_read_back(write):
    nodes = parse(TEXT)
    assert nodes[0] == Node("prospectivity", Operator.GAMMA, ("source", "pathway", "slope, degrees"), 0.75)
    assert nodes[1].gamma == 0.9
    assert parse(write(nodes)) == nodes


def test_chinese_marks_and_decimal_commas():
    assert parse("通道 ＝ gamma 0,8 （断裂，“褶皱，轴”）") == [Node("通道", Operator.GAMMA, ("断裂", "褶皱，轴"), 0.8)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "network_empty"),
        ("a b", "network_line"),
        ("x = mean (a, b)", "network_line"),
        ("x = gamma 0.8.1 (a, b)", "network_line"),
        ("{broken", "network_json"),
        ('{"nodes": [{"name": "x", "operator": "mean", "inputs": []}]}', "network_json"),
        ("[1]", "network_json"),
        ("x = and (a, b) | x = or (a, b)", "network_twice"),
        ("a = and (a, b)", "network_twice"),
        ("x = and ()", "network_inputs"),
        ("x = and (a, a)", "network_inputs"),
        ("x = and (a, nowhere)", "network_unknown"),
        ("x = and (y, a) | y = or (x, b)", "network_cycle"),
        ("x = and (x, a)", "network_cycle"),
        ("x = and (a, b) | y = or (a, b)", "network_outputs"),
        ("x = gamma 1.5 (a, b)", "gamma_range"),
        ("x = gamma -0.5 (a, b)", "gamma_range"),
    ],
)
def test_refusals(text, code):
    with pytest.raises(SilkroadError) as refused:
        build(parse(text), ("a", "b"))
    assert refused.value.code == code
