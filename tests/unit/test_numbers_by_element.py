"""Numbers by element, however they are typed."""

import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.processing.inputs.by_element import numbers_by_element


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Cu=20; Pb=10", {"Cu": 20, "Pb": 10}), ("Cu 20", {"Cu": 20}), ("Cu 20; Pb 10,5", {"Cu": 20, "Pb": 10.5}),
        ("Cu 20 Pb 10", {"Cu": 20, "Pb": 10}), ("Cu=2,5, Pb=1", {"Cu": 2.5, "Pb": 1}),
        ("Cu=2,Pb=1", {"Cu": 2, "Pb": 1}),
        ("Cu=1; Mo=1; Zn=-0.5", {"Cu": 1, "Mo": 1, "Zn": -0.5}), ("Cu：20；Pb＝1", {"Cu": 20, "Pb": 1}),
        ("Cu_ppm = 1 200", {"Cu_ppm": 1200}), ("Cu ppm=3", {"Cu ppm": 3}), ("Cu=20\nPb=3", {"Cu": 20, "Pb": 3}),
        ("Au=1e-3", {"Au": 0.001}), ("", {}), ("Cu\u00a020 Pb\u00a010", {"Cu": 20, "Pb": 10}),
        ("Cu\u202f20; Pb\t10", {"Cu": 20, "Pb": 10}), ("Cu\u00a0=\u00a020", {"Cu": 20}),
    ],
)  # fmt: skip
def test_every_way_of_writing(text, numbers):
    assert numbers_by_element(text, "WEIGHTS") == numbers


@pytest.mark.parametrize("text", ["Cu", "20", "Cu=x", "=20", "Cu 20 Pb", "Cu=20; Pb"])
def test_what_is_no_number_of_an_element_is_named(text):
    with pytest.raises(SilkroadError, match="element_number"):
        numbers_by_element(text, "WEIGHTS")
