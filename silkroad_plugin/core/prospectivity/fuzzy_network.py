"""Fuzzy inference network: memberships joined step by step, by an operator at each node.

Bonham-Carter (1994), pp. 300-302, fig. 9-8: intermediate hypotheses (source, pathway, trap) are nodes of their own.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from ..typed_numbers import number_of
from .fuzzy_overlay import Missing, Operator, overlay

# name = operator [gamma] (input, input, …)
LINE = re.compile(
    r"^(?P<name>.+?)\s*[=＝]\s*(?P<operator>[A-Za-z]+)\s*(?P<gamma>[-+\d.,]*)\s*[(（](?P<inputs>.*)[)）]$"
)
QUOTED = re.compile(r'\s*(?:"([^"]*)"|“([^”]*)”|([^,;，；、]+))')


@dataclass(frozen=True)
class Node:
    """A step: the memberships named by ``inputs`` (layers or other nodes) joined by ``operator``."""

    name: str
    operator: Operator
    inputs: tuple[str, ...]
    gamma: float = 0.9


@dataclass(frozen=True)
class Network:
    """Nodes in an order in which each comes after its inputs; the last is the output."""

    nodes: tuple[Node, ...]

    @property
    def output(self) -> str:
        """The name of the node that no other one uses."""
        return self.nodes[-1].name

    def used(self) -> set[str]:
        """Return the names that serve as inputs."""
        return {name for node in self.nodes for name in node.inputs}

    def evaluate(self, layers: Mapping[str, np.ndarray], missing: Missing = Missing.SPREADS) -> dict[str, np.ndarray]:
        """Return the membership of every node from those of the layers, float arrays of one shape with NaN."""
        known = dict(layers)
        for node in self.nodes:
            known[node.name] = overlay([known[name] for name in node.inputs], node.operator, node.gamma, missing)
        return {node.name: known[node.name] for node in self.nodes}


def build(nodes: Sequence[Node], layers: Sequence[str]) -> Network:
    """Return the network of nodes given in any order, over layers of these names.

    Raises SilkroadError network_empty, network_twice (a name of two nodes, or of a node and a layer), network_inputs
    (a node without inputs, or with one twice), network_unknown, network_cycle, network_outputs (several nodes that
    no other one uses), gamma_range.
    """
    if not nodes:
        raise SilkroadError("network_empty")
    taken = set(layers)
    for node in nodes:
        if node.name in taken:
            raise SilkroadError("network_twice", name=node.name)
        taken.add(node.name)
    for node in nodes:
        if not node.inputs or len(set(node.inputs)) < len(node.inputs):
            raise SilkroadError("network_inputs", node=node.name)
        if node.operator is Operator.GAMMA and not 0 <= node.gamma <= 1:
            raise SilkroadError("gamma_range", gamma=node.gamma)
        for name in node.inputs:
            if name not in taken:
                raise SilkroadError("network_unknown", node=node.name, name=name, known=sorted(taken))
    ordered = _ordered(nodes, set(layers))
    used = {name for node in nodes for name in node.inputs}
    ends = [node.name for node in ordered if node.name not in used]
    if len(ends) > 1:
        raise SilkroadError("network_outputs", names=list(ends))
    return Network(ordered)


def _ordered(nodes, known):
    """Return the nodes with each after its inputs; the one that no other uses comes last of itself."""
    waiting, ordered = list(nodes), []
    while waiting:
        ready = [node for node in waiting if known.issuperset(node.inputs)]
        if not ready:
            raise SilkroadError("network_cycle", names=[node.name for node in waiting])
        ordered += ready
        known = known | {node.name for node in ready}
        waiting = [node for node in waiting if node not in ready]
    return tuple(ordered)


def parse(text: str) -> list[Node]:
    """Return the nodes of a text: JSON, or a line “name = operator gamma (input, input)” for each.

    Names with commas stand in quotes. Raises SilkroadError network_line or network_json.
    """
    if text.lstrip().startswith(("{", "[")):
        return _from_json(text)
    lines = [line.strip() for line in re.split(r"[\r\n|]+", text)]
    return [_from_line(line) for line in lines if line and not line.startswith("#")]


def to_text(nodes: Sequence[Node]) -> str:
    """Return the lines that ``parse`` reads back."""
    lines = []
    for node in nodes:
        gamma = f" {node.gamma!r}" if node.operator is Operator.GAMMA else ""
        inputs = ", ".join(_quoted(name) for name in node.inputs)
        lines.append(f"{node.name} = {node.operator.value}{gamma} ({inputs})")
    return "\n".join(lines)


def to_json(nodes: Sequence[Node]) -> str:
    """Return the JSON that ``parse`` reads back."""
    found = [
        {"name": node.name, "operator": node.operator.value}
        | ({"gamma": node.gamma} if node.operator is Operator.GAMMA else {})
        | {"inputs": list(node.inputs)}
        for node in nodes
    ]
    return json.dumps({"nodes": found}, ensure_ascii=False, indent=2)


def _from_line(line: str) -> Node:
    match = LINE.match(line)
    operators = {operator.value: operator for operator in Operator}
    if match is None or match["operator"].lower() not in operators:
        raise SilkroadError("network_line", line=line)
    gamma = number_of(match["gamma"]) if match["gamma"] else Node.gamma
    if gamma is None:
        raise SilkroadError("network_line", line=line)
    inputs = ("".join(parts).strip() for parts in QUOTED.findall(match["inputs"]))
    return Node(
        match["name"].strip('"“” '), operators[match["operator"].lower()], tuple(name for name in inputs if name), gamma
    )


def _from_json(text: str) -> list[Node]:
    try:
        data = json.loads(text)
        rows = data["nodes"] if isinstance(data, dict) else data
        return [
            Node(
                str(row["name"]).strip(),
                Operator(row["operator"]),
                tuple(str(name) for name in row["inputs"]),
                float(row.get("gamma", Node.gamma)),
            )
            for row in rows
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SilkroadError("network_json", reason=f"{type(error).__name__}: {error}") from error


def _quoted(name: str) -> str:
    return f'"{name}"' if re.search("[,;，；、]", name) else name
