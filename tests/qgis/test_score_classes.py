"""The classes of a score raster: shares of area are those on the ellipsoid."""

import numpy as np
import pytest

from silkroad_plugin.core.geodesy import WGS84
from silkroad_plugin.layouts.prospectivity import classify
from tests.qgis.scene import raster


def test_shares_of_a_raster_in_degrees_are_areas_on_the_ellipsoid(tmp_path, qgis_app):
    """Cells of 1° from 0° to 80° N; the northernmost ten rows score highest."""
    scores = np.zeros((80, 3), np.float32)
    scores[:10], scores[5, 1] = 0.9, np.nan
    path = raster(tmp_path / "score.tif", scores, 4326, 80.0, 80.0, 1.0)
    zones = np.diff(WGS84.zone_area(np.radians(np.arange(81))))[::-1]
    high = 3 * zones[:10].sum() - zones[5]
    share = 100 * high / (3 * zones.sum() - zones[5])
    assert classify(path).classes[0][:2] == (pytest.approx(0.9), pytest.approx(share, rel=1e-6))
