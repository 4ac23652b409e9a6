"""Areas of influence: equal in a regular survey, Voronoi's polygons within an irregular one."""

import numpy as np
import pytest
from scipy.spatial import Voronoi

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.influence import areas_of_influence


def test_a_regular_survey_has_equal_areas_inside():
    x, y = np.meshgrid(np.arange(12) * 1000.0, np.arange(9) * 1000.0)
    found = areas_of_influence(np.column_stack([x.ravel(), y.ravel()])).reshape(9, 12)
    assert found[1:-1, 1:-1] == pytest.approx(1e6, rel=1e-9)
    assert (found[0, 1:-1] > 1e6).all() and (found < 2.6e6).all(), "the edge reaches one spacing beyond, no further"


def test_within_a_survey_areas_are_those_of_voronoi():
    random = np.random.default_rng(3)
    x, y = np.meshgrid(np.arange(15), np.arange(15))
    xy = (np.column_stack([x.ravel(), y.ravel()]) + random.uniform(-0.3, 0.3, (225, 2))) * 100
    diagram, found = Voronoi(xy), areas_of_influence(xy)
    for row in np.flatnonzero((xy > 200).all(1) & (xy < 1200).all(1)):
        corners = diagram.vertices[diagram.regions[diagram.point_region[row]]]
        around = corners[np.argsort(np.arctan2(*(corners - xy[row]).T))]
        x, y = around.T
        exact = 0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))
        assert found[row] == pytest.approx(exact, rel=0.05)


def test_samples_at_one_place_share_and_those_without_have_none():
    xy = np.array([[0.0, 0], [0, 0], [100, 0], [0, 100], [100, 100], [np.nan, 0]])
    found = areas_of_influence(xy)
    assert found[0] == found[1] == pytest.approx(found[2] / 2, rel=0.05) and np.isnan(found[5])
    with pytest.raises(SilkroadError, match="samples_too_few"):
        areas_of_influence(xy[:2])
