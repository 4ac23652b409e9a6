"""Evidence as columns of numbers."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity.classes import is_continuous
from silkroad_plugin.core.prospectivity.encoding import encode


def test_a_continuous_layer_is_refused_as_categories_by_name():
    values = np.arange(1001.0)[None]
    with pytest.raises(SilkroadError) as refused:
        encode(["gravity"], [Kind.CATEGORICAL], values, np.ones(1001), True)
    assert refused.value.code == "too_many_categories"
    assert refused.value.values == {"layer": "gravity", "classes": 1001, "most": 1000}
    assert len(encode(["gravity"], [Kind.CATEGORICAL], values[:, :1000], np.ones(1000), True).columns) == 999
    assert encode(["gravity"], [Kind.DESCENDING], values, np.ones(1001), True).names == ("gravity",)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (np.arange(1000.0), False),
        (np.arange(1001.0), True),
        (np.arange(50) / 2, False),
        (np.arange(51) / 2, True),
        ([], False),
    ],
)
def test_too_many_values_are_a_continuous_quantity(values, expected):
    assert is_continuous(np.asarray(values, float)) is expected
